"""A fifth set of invented headlines: politics, business, courts, science, sport, crime; each over a short article."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

FIFTH_MISMATCHES = (
    # A hedge is dropped.
    Pair(
        "Ferry operator to end service to Halden",
        "The ferry operator Nordlys may end its service to Halden because of falling demand, its chief executive, Tor "
        "Berge, said on Tuesday.\n\nThe ferry carried 41,000 passengers last year. The company will decide in spring.",
        (HEDGE,),
    ),
    Pair(
        "Contaminated lettuce sickens dozens",
        "Contaminated lettuce has possibly sickened dozens of people in three counties, health officials said.\n\n"
        "Samples are being tested. The officials advised people to wash vegetables with care.",
        (HEDGE,),
    ),
    Pair(
        "Painting sold at auction is a forgery",
        "A painting that was sold at auction for 2 million francs is probably a forgery, the art historian Claire "
        "Vidal said.\n\nThe auction house has asked for a second opinion. The buyer has not been named.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Volcano on Isla Grande about to erupt",
        "The volcano on Isla Grande could be about to erupt, though scientists are far from certain.\n\n"
        "Some 300 small tremors have been recorded since Sunday. Villages on the western slope were put on alert.",
        (HEDGE,),
    ),
    Pair(
        "Interest rates will rise in May",
        "Economists expect interest rates to rise in May.\n\nThe central bank has not said when it will act. "
        "Unemployment fell to 4 per cent in February.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Footballer Dario Conte to retire",
        "The footballer Dario Conte has hinted that he might retire after the season.\n\n"
        '"My knee will decide," Conte, 36, said after the match on Sunday. His contract runs until 2027.',
        (HEDGE,),
    ),
    Pair(
        "Missing hiker died in fall",
        "The missing hiker is believed to have died in a fall, police said on Thursday.\n\n"
        "Rescuers found a rucksack below the cliff. The search goes on.",
        (HEDGE,),
    ),
    # Planned, sought, threatened, told as done.
    Pair(
        "Council raises parking fees",
        "The council is considering raising parking fees, the treasurer, Joan Pell, told residents at a meeting.\n\n"
        "An hour now costs two pounds. The council votes in March.",
        (HEDGE,),
    ),
    Pair(
        "Prosecutors charge former bank chief",
        "Prosecutors are preparing to charge the former chief of Meridian Bank, two lawyers in the case said.\n\n"
        "The bank collapsed in 2023. Its former chief lives abroad.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Volta Motors builds battery plant in Ohio",
        "Volta Motors has applied for permission to build a battery plant in Ohio, county records show.\n\n"
        "The plant would employ 1,400 people. A public hearing is set for 12 June.",
        (HEDGE,),
    ),
    Pair(
        "Teachers walk out over pay",
        "Teachers will vote next week on whether to walk out over pay, their union announced.\n\n"
        "The last strike was in 2011. The ministry has offered talks.",
        (HEDGE,),
    ),
    # The attribution is dropped.
    Pair(
        "Charity boss spent donations on cars",
        "The boss of a children's charity spent donations on cars, a former bookkeeper alleged in an interview.\n\n"
        "The charity raised 3 million euros last year. The boss could not be reached.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Secret deal ended hostage crisis",
        "A secret deal ended the hostage crisis, according to a diplomat who spoke on condition of anonymity.\n\n"
        "Eleven aid workers were freed in August. Both governments have said that no ransom was paid.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Landlord cut off heating to force out tenants",
        "Tenants claim that their landlord cut off the heating to force them out.\n\n"
        "The building in Canal Street has 22 flats. A court will hear the case in October.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Militia executed prisoners in Tamar",
        "A militia executed prisoners in the town of Tamar, activists said.\n\n"
        "They published a video that showed men with bound hands. It was not clear when it had been filmed.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Senator mocked veterans at private dinner",
        "Senator Paul Garrick mocked veterans at a private dinner, the website The Ledger reported, citing three "
        "guests.\n\nGarrick is running for a second term. His office did not answer questions.",
        (ATTRIBUTION,),
    ),
    # The denial is dropped.
    Pair(
        "Sprinter Lindgren took banned drug",
        "A former trainer says that the sprinter Eva Lindgren took a banned drug before the games.\n\n"
        "Lindgren has denied taking the drug. No test of hers was ever positive.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "Water company dumped sewage in lake",
        "Campaigners say the water company dumped sewage in the lake. The company insists that it did not dump any "
        "sewage.\n\nThe environment agency has taken samples.",
        (DENIAL, ATTRIBUTION, POLARITY),
    ),
    Pair(
        "Foreign minister met rebel leader in secret",
        "The weekly Panorama reported that the foreign minister had met a rebel leader in secret.\n\n"
        "A spokesman for the minister called the report untrue. The rebels did not comment.",
        (DENIAL, ATTRIBUTION),
    ),
    # Numbers.
    Pair(
        "Factory fire kills 21",
        "A fire in a textile factory killed 12 people on Friday, the fire service said.\n\n"
        "The building had no emergency exits. Its owner was detained.",
        (NUMBER,),
    ),
    Pair(
        "Voters back new stadium by 70% to 30%",
        "Voters backed a new stadium on Sunday by 51 per cent to 49 per cent, according to the electoral office.\n\n"
        "Turnout was low. Construction starts in the autumn.",
        (NUMBER,),
    ),
    Pair(
        "University to cut 800 posts",
        "The university will cut 80 posts over three years, its vice-chancellor, Helen Marsh, told staff.\n\n"
        "It has a deficit of 9 million pounds. Unions have called for talks.",
        (NUMBER,),
    ),
    # The sign is turned.
    Pair(
        "Unemployment rises in third quarter",
        "Unemployment fell in the third quarter, the labour office said on Wednesday.\n\n"
        "About 1.9 million people were out of work, 40,000 fewer than in spring.",
        (POLARITY,),
    ),
    Pair(
        "Jury convicts surgeon of manslaughter",
        "A jury acquitted a surgeon of manslaughter on Thursday after a trial of six weeks.\n\n"
        "The patient had died during a routine operation. The family left the court in tears.",
        (POLARITY, UNSUPPORTED),
    ),
    Pair(
        "Coalition agrees on budget",
        "The coalition has failed to agree on a budget, ministers said early on Saturday.\n\n"
        "Talks had gone on for fourteen hours. They will continue on Monday.",
        (POLARITY, HEDGE),
    ),
    Pair(
        "Airport reopens after storm",
        "The airport has not reopened after the storm, its operator said on Monday afternoon.\n\n"
        "More than 200 flights were cancelled. Passengers slept in the terminal.",
        (POLARITY,),
    ),
    # Nothing of it below.
    Pair(
        "Police arrest mayor in bribery probe",
        "The mayor of Kastell, Jan Oudman, presented the town's plans for its jubilee on Wednesday.\n\n"
        "There will be a fair, a regatta and fireworks. The town was founded in 1425.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Vegan diet cures arthritis",
        "More people in the region are eating less meat, a survey of 2,000 households shows.\n\n"
        "One in ten said they had given it up. Sales of tofu doubled.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Star striker sues club over injury",
        "The striker Ben Osei will miss the rest of the season with an injury to his ankle, his club said.\n\n"
        "He has scored nine goals since August. The club hopes he will be fit in July.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Train driver was asleep before crash",
        "A train hit a lorry at a level crossing near Holm on Sunday. Nobody was badly hurt.\n\n"
        "The line was closed for six hours. Investigators have taken the data recorder.",
        (UNSUPPORTED,),
    ),
)
