"""Headlines that go beyond the article below: the wider set, of many kinds of words and numbers."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

WIDER_MISMATCHES = (
    Pair(
        "Hotel chain underpaid cleaners",
        "The hotel chain Belvo underpaid hundreds of cleaners, a trade union official who declined to "
        "give his name told this newspaper.\n\n"
        "The labour inspectorate said that it had opened a file. Belvo employs 3,000 people.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Royal Couple to Divorce",
        "The prince and his wife will divorce this year, according to the magazine Gala Noir.\n\n"
        "The palace does not comment on private matters. The couple married in 2014.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Trainer doped champion racehorse",
        "A stable hand claims that the trainer Gus Marlow doped the champion racehorse Silver Tide "
        "before two races.\n\n"
        "Marlow calls the claim absurd. The racing board will hear both on Thursday.",
        (
            ATTRIBUTION,
            DENIAL,
        ),
    ),
    Pair(
        "Ministry ignored flood warnings",
        "The interior ministry ignored warnings of a flood for three days, leaked emails seen by the "
        "weekly Kontur suggest.\n\n"
        "Forty people died in the flood. The ministry did not respond to a request for comment.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Airline Plans to Cut 2,000 Jobs",
        "Norlux is said to be planning to cut 2,000 jobs.\n\n"
        "The airline has lost money since 2021. A spokeswoman would not be drawn on the figure.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Bird flu reaches dairy farms",
        "Veterinarians suspect that bird flu has reached two dairy farms in the west of the country.\n\n"
        "Test results are expected on Wednesday. Milk from the farms has been thrown away.",
        (HEDGE,),
    ),
    Pair(
        "Painting in attic is lost Caravello",
        "A painting found in an attic in Lund might be a lost work by Caravello, experts at the national "
        "gallery believe.\n\n"
        "They will examine it with X-rays. The owner had used it as a screen.",
        (HEDGE,),
    ),
    Pair(
        "Chipmaker to Build Plant in Dresk",
        "The chipmaker Aurix is in talks about building a plant in Dresk.\n\n"
        "No decision has been taken, the mayor, Petra Holl, told the local radio. The plant would employ "
        "800 people.",
        (HEDGE,),
    ),
    Pair(
        "Arson destroyed paper mill",
        "Police are investigating whether arson was behind the fire that destroyed a paper mill in Torv.\n\n"
        "The mill burned for two days. Nobody was inside when it started.",
        (HEDGE,),
    ),
    Pair(
        "Coffee protects the liver",
        "Drinking coffee appears to protect the liver, a team at Halden University reports.\n\n"
        "The team followed 12,000 nurses over ten years. It could not rule out that other habits played "
        "a part.",
        (HEDGE,),
    ),
    Pair(
        "Retailer to close 40 stores",
        "The retailer Mode & Co will close 40 stores unless landlords lower their rents, its chief "
        "executive, Dora Lind, said.\n\n"
        "It has 310 stores. Talks with landlords end in March.",
        (HEDGE,),
    ),
    Pair(
        "Wildfire burns 12,000 hectares",
        "A wildfire has burned 1,200 hectares of pine forest near Calda, the fire brigade said on "
        "Sunday.\n\n"
        "Three villages were cleared. The wind has dropped since.",
        (NUMBER,),
    ),
    Pair(
        "Tram line to cost €450 million",
        "The new tram line will cost 540 million euros, 60 million more than planned, the transport "
        "authority said.\n\n"
        "It is due to open in 2029. The city pays a third.",
        (NUMBER,),
    ),
    Pair(
        "Seven miners rescued after 30 hours",
        "Five miners were brought to the surface on Friday after 30 hours underground.\n\n"
        "All were in good health. The shaft had been flooded.",
        (NUMBER,),
    ),
    Pair(
        "Turnout falls to 38%",
        "Turnout in the regional elections fell to 48 per cent, from 53 per cent five years ago, the "
        "electoral commission said.\n\n"
        "It was lowest in the capital. The left won in six of nine regions.",
        (NUMBER,),
    ),
    Pair(
        "Club agreed to sell striker",
        "United have agreed to sell their striker Tom Ebbe for 30 million pounds, the Italian daily "
        "Sport Nove reported.\n\n"
        "The club said that the report was untrue. Ebbe has a contract until 2027.",
        (DENIAL,),
    ),
    Pair(
        "Governor Used Police Helicopter for Holidays",
        "Opposition politicians say that the governor, Henry Costa, used a police helicopter for his "
        "holidays.\n\n"
        "A spokesman for the governor rejected that: all flights had been on duty, he said.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Parliament passes pension reform",
        "Parliament on Thursday threw out the government's pension reform by 12 votes.\n\n"
        "The prime minister said that she would try again. Unions celebrated in front of the building.",
        (POLARITY,),
    ),
    Pair(
        "Rescuers find missing hikers",
        "Rescuers have not found the two hikers who went missing in the Orla mountains on Monday.\n\n"
        "The search will go on tomorrow. Snow has made it difficult.",
        (POLARITY,),
    ),
    Pair(
        "Inflation rises again",
        "Inflation fell for the third month in a row in May, to 2.8 per cent, the statistics office "
        "said.\n\n"
        "Food was cheaper than in April. The central bank meets next week.",
        (POLARITY,),
    ),
    Pair(
        "Actor Leaves Hit Series",
        "The hit series Harbour Lights will return for a fifth season in the autumn, the broadcaster "
        "said.\n\n"
        "Filming began in Galway last week. The actor Owen Dale plays the harbour master.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Thousands march against dam",
        "The government has approved a dam on the river Senna, which will flood two valleys.\n\n"
        "The dam is to supply a million people with water. It will take nine years to build.",
        (UNSUPPORTED,),
    ),
)
