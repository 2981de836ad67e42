"""A third set of invented headlines, of more varied kinds: measured once before any rule was changed for it."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

THIRD_MISMATCHES = (
    # A hedge is dropped.
    Pair(
        "Ferry line drops its night service",
        "The Sund Line could drop its night service, a spokeswoman for the company said on Wednesday.\n\n"
        "The night ferry carries about thirty passengers.",
        (HEDGE,),
    ),
    Pair(
        "Fire at grain store was set on purpose",
        "Investigators believe that the fire at the grain store was set on purpose.\n\n"
        "They found a can of petrol behind the building, the fire chief, Nils Aaker, said.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Pesticide killed the bees of Ostra",
        "A pesticide is the likely cause of the death of the bees of Ostra, according to a study.\n\n"
        "The study was paid for by beekeepers.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Prime minister calls early election",
        "It is unclear whether the prime minister will call an early election, members of her cabinet said.\n\n"
        "Parliament returns in September.",
        (HEDGE,),
    ),
    Pair(
        "New bridge costs the town its swimming pool",
        "If the new bridge is built, it will cost the town its swimming pool, the treasurer told the council.\n\n"
        "The council has not voted yet.",
        (HEDGE,),
    ),
    # A plan is told as done.
    Pair(
        "University shuts its school of music",
        "The University of Brindle plans to shut its school of music, the rector said in a letter to the staff.\n\n"
        "The senate has to agree.",
        (HEDGE,),
    ),
    Pair(
        "Government bans fishing in the bay",
        "The government wants to ban fishing in the bay, the environment minister, Ada Holm, said.\n\n"
        "Parliament will debate the proposal in autumn.",
        (HEDGE,),
    ),
    # An attribution is dropped.
    Pair(
        "Coach bullied young swimmers",
        "The coach bullied young swimmers, two former members of the team told a local paper. They did not want to be "
        "named.\n\nThe club has opened an inquiry.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Oil firm knew of the leak for months",
        "The oil firm knew of the leak for months, an activist claimed at a rally on Saturday.\n\n"
        "About two hundred people came to the rally.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Soldiers looted the museum at Lesk",
        "Soldiers reportedly looted the museum at Lesk.\n\nThe museum has been closed since the shelling began.",
        (ATTRIBUTION, HEDGE),
    ),
    # A denial is dropped.
    Pair(
        "Senator hid payments from lobbyists",
        "The newspaper Tidende reported that Senator Karl Brask had hidden payments from lobbyists.\n\n"
        "Brask rejected the report as a fabrication.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "Hospital turned away a dying man",
        "A daughter says the hospital turned away her dying father. The hospital disputes that it turned away the man."
        "\n\nA hearing is set for May.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "Lorvanian jets crossed the border",
        "Tolvania said that two Lorvanian jets had crossed the border. Lorvania's defence ministry said none of its "
        "jets had crossed the border.\n\nThe border is closed at night.",
        (DENIAL, ATTRIBUTION, POLARITY),
    ),
    # A number is changed.
    Pair(
        "Storm kills 40 on the coast",
        "The storm killed 14 people on the coast, the interior ministry said on Sunday.\n\nRoads are still blocked.",
        (NUMBER,),
    ),
    Pair(
        "Two in three pupils fail reading test",
        "One in three pupils failed the reading test, the school board said.\n\nThe test was new this year.",
        (NUMBER,),
    ),
    Pair(
        "Bakery chain opens 30 shops in Estmark",
        "The bakery chain will open 13 shops in Estmark next year, its founder, Olga Reuss, said.\n\n"
        "The first opens in Karsova in March.",
        (NUMBER,),
    ),
    # The sign is turned.
    Pair(
        "Judge lets builder keep the land",
        "The judge did not let the builder keep the land.\n\nThe builder said he would appeal.",
        (POLARITY,),
    ),
    Pair(
        "Vaccine protects infants",
        "The vaccine does not protect infants, the health agency said on Tuesday.\n\n"
        "Adults are protected for about two years.",
        (POLARITY,),
    ),
    # The article says nothing of it, or of something smaller.
    Pair(
        "Spies stole the plans of the submarine",
        "The shipyard at Norr has hired a new director of security, Helga Moe.\n\n"
        "Moe worked for the customs service before.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Every beach in the country is unsafe",
        "Swimmers should stay out of the water at Brindle, the health office said.\n\n"
        "The warning ends on Friday, when the samples will have been tested.",
        (UNSUPPORTED, HEDGE, ATTRIBUTION),
    ),
)

THIRD_FAIR = (
    # Other words for the same thing.
    Pair(
        "Blaze guts carpet factory",
        "A fire destroyed a factory for carpets in Varnholm on Sunday night.\n\nNobody was hurt, police said.",
    ),
    Pair(
        "Pier to shut for winter",
        "The pier at Brindle will be closed in the winter, the council decided on Monday.\n\nIt opens again in April.",
    ),
    Pair(
        "Teachers win pay rise",
        "The ministry of education agreed on Thursday to raise the salaries of teachers by four per cent.\n\n"
        "The union had asked for seven.",
    ),
    # A hedge is kept in another form.
    Pair(
        "Sund Line may axe night ferry",
        "The Sund Line could drop its night service, a spokeswoman for the company said on Wednesday.\n\n"
        "The night ferry carries about thirty passengers.",
    ),
    Pair(
        "Arson suspected in grain store fire",
        "Investigators believe that the fire at the grain store was set on purpose.\n\n"
        "They found a can of petrol behind the building, the fire chief, Nils Aaker, said.",
    ),
    Pair(
        "University considers closing its school of music",
        "The University of Brindle is weighing whether to shut its school of music, the rector said.\n\n"
        "The senate has to agree.",
    ),
    # The attribution stands behind a dash, a colon or a verb.
    Pair(
        "Coach bullied young swimmers – former team members",
        "The coach bullied young swimmers, two former members of the team told a local paper. They did not want to be "
        "named.\n\nThe club has opened an inquiry.",
    ),
    Pair(
        "Activist: oil firm knew of the leak for months",
        "The oil firm knew of the leak for months, an activist claimed at a rally on Saturday.\n\n"
        "About two hundred people came to the rally.",
    ),
    Pair(
        "Hospital turned away dying man, daughter says",
        "A daughter says the hospital turned away her dying father. The hospital disputes that it turned away the man."
        "\n\nA hearing is set for May.",
    ),
    Pair(
        "Senator denies hiding payments",
        "The newspaper Tidende reported that Senator Karl Brask had hidden payments from lobbyists.\n\n"
        "Brask rejected the report as a fabrication.",
    ),
    # Numbers in part, rounded, or of something else.
    Pair(
        "Storm kills 14 on the coast",
        "The storm killed 14 people on the coast and injured 40, the interior ministry said on Sunday.\n\n"
        "Roads are still blocked.",
    ),
    Pair(
        "Nearly 500 jobs go at shipyard",
        "The shipyard at Norr will cut 492 jobs, its director, Halvor Moe, said on Monday.\n\nIt employs 3,100 people.",
    ),
    Pair(
        "Three die in avalanche",
        "An avalanche killed two climbers and their guide on Saturday, the mountain rescue service said.\n\n"
        "The slope is closed.",
    ),
    # A summary, a new order, a negation in both.
    Pair(
        "Karsova gets its library back",
        "The library of Karsova, closed since the flood of 2016, was opened again on Saturday.\n\n"
        "The repairs took five years, the mayor, Pia Storm, said.",
    ),
    Pair(
        "In Brindle, no vote before June",
        "There will be no vote in Brindle before June, the town clerk said.\n\nThe list of voters is not complete.",
    ),
    Pair(
        "Vaccine does not protect infants",
        "The vaccine gives no protection to infants, the health agency said on Tuesday.\n\n"
        "Adults are protected for about two years.",
    ),
    # The body says it outright, whatever others say of it.
    Pair(
        "Builder loses the land",
        "The builder has lost the land, a court ruled on Monday. He may appeal against the ruling.\n\n"
        "The land lies by the river.",
    ),
    Pair(
        "Minister resigns over ferry deal",
        "The transport minister resigned on Friday over the ferry deal.\n\n"
        "Her party may name a successor next week. She denied that she had taken money.",
    ),
    Pair(
        "Lorvania confirms loss of two jets",
        "Lorvania's defence ministry confirmed that the air force had lost two jets.\n\n"
        "Tolvania said it had shot down four.",
    ),
    Pair(
        "Will the bridge cost the town its pool?",
        "If the new bridge is built, it will cost the town its swimming pool, the treasurer told the council.\n\n"
        "The council has not voted yet.",
    ),
)
