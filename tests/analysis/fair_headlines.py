"""Invented headlines that say no more than the article below them: seen while rules were made, and written later."""

from __future__ import annotations

from tests.analysis.pair import Pair

FAIR = (
    Pair(
        "Brindle council may close the old pier",
        "The council of Brindle may close the old pier before the winter, its engineer said on Monday.\n\n"
        "The pier was built in 1911. The council will meet again in June.",
    ),
    Pair(
        "Tarn Hydraulics considers cutting 400 jobs in Varnholm",
        "Tarn Hydraulics is considering cutting 400 jobs in Varnholm, its director, Otto Lind, told workers.\n\n"
        "No decision has been made, he said.",
    ),
    Pair(
        "Ferry sinks off Brindle, twelve dead",
        "A ferry sank off Brindle on Tuesday night and twelve people died, the coast guard said.\n\n"
        "Divers were still searching the hull on Wednesday.",
    ),
    Pair(
        "Minister resigns over ferry deal",
        "Transport Minister Ada Holm resigned on Thursday over the ferry deal.\n\n"
        "She said she had been expected to resign for weeks.",
    ),
    Pair(
        "Council votes to replace the pool roof",
        "The council of Marisk voted on Monday to replace the roof of the swimming pool.\n\n"
        "The work may take fourteen months.",
    ),
    Pair(
        "Police arrest man over mill fire",
        "A man was arrested on Sunday over the fire at the mill, police in Sarm said.\n\nHe is suspected of arson.",
    ),
    Pair(
        "Union accuses port of hiding accidents",
        "The dockers' union accused the port of hiding accidents. The port denied it.\n\nTwo dockers were hurt in May.",
    ),
    Pair(
        "Mayor denies taking bribes",
        "The mayor of Brindle, Ilse Brandt, denied taking bribes from a builder.\n\n"
        "A former clerk had claimed that she took money.",
    ),
    Pair(
        "Holm says bridge is safe",
        "The bridge is safe, Harbour Minister Ada Holm said on Friday.\n\nEngineers have doubts.",
    ),
    Pair(
        "Fishermen: factory poisoned the river",
        "Fishermen accused the factory of poisoning the river.\n\nThe factory's owners denied the accusation.",
    ),
    Pair(
        "About 1,500 march against dam",
        "Police counted 1,487 people who marched against the dam on Saturday.\n\nThe march ended at the ministry.",
    ),
    Pair(
        "Storm leaves thousands without power",
        "The storm left 3,200 homes on the island without power on Monday night, the utility said.\n\n"
        "The ferry did not sail.",
    ),
    Pair(
        "Will the dam at Karsova hold?",
        "The dam at Karsova might break this spring, an engineer warned on Friday.\n\n"
        "The river has risen for nine days.",
    ),
    Pair(
        "Treasurer allegedly took club's money",
        "The treasurer of the rowing club allegedly took the club's money and left the town.\n\n"
        "The club has called a meeting for Friday.",
    ),
    Pair(
        "Veltria denies shooting down the drone",
        "Tolvania said Veltria had shot down the drone. Veltria denied shooting down the drone.\n\n"
        "The drone fell into a field near Lesk on Monday.",
    ),
    Pair(
        "Court does not free the journalist",
        "The court did not free the journalist on Monday. It will hear two more witnesses.\n\n"
        "The journalist has been in jail since March.",
    ),
    Pair(
        "Two million crowns for new library",
        "The council will spend 2 million crowns on a new library, it decided on Tuesday.\n\nThe old library leaks.",
    ),
    Pair(
        "Zoo buys two wolves",
        "The zoo of Sarm has bought two young wolves from a park in Estmark.\n\n"
        "They can be seen from Saturday on. A ticket costs four crowns.",
    ),
    Pair(
        "Ninety boxes of cigarettes found in lorry",
        "The customs office of Varnholm found ninety boxes of cigarettes in a lorry on Sunday.\n\n"
        "The driver said he knew nothing of them.",
    ),
    Pair(
        "Tea drinkers sleep longer, study finds",
        "People who drink tea sleep an hour longer, researchers at the University of Lesk wrote on Monday.\n\n"
        "They asked 2,000 people in four towns.",
    ),
    Pair(
        "Harbour could be sold to Nordhavn Kraft, sources say",
        "The harbour could be sold to Nordhavn Kraft, according to two people briefed on the talks.\n\n"
        "The town owns the harbour.",
    ),
    Pair(
        "Investigators unsure whether bomb caused crash",
        "It is unclear whether a bomb caused the crash at Ostra, investigators said.\n\nThe wreck lies in deep water.",
    ),
    Pair(
        "Rebels claim to have seized airfield",
        "Rebels said they had seized the airfield at Ostra. The army has not confirmed the capture of the airfield.\n\n"
        "Telephone lines to Ostra were cut on Saturday.",
    ),
    Pair(
        "Talks on river end without a deal",
        "Negotiators left Lesk on Monday night and the talks on the river ended without a deal.\n\n"
        "They may meet again in May.",
    ),
    Pair(
        "Airline cancels all flights to Ostra",
        "Lofoten Airlines cancelled all its flights to Ostra on Wednesday.\n\n"
        "The airline said it might fly again in May.",
    ),
    Pair(
        "Choir sings for the last time before summer",
        "The choir of the cathedral sang for the last time before the summer on Sunday.\n\nThe concert was sold out.",
    ),
    Pair(
        "Grain prices rise by a fifth",
        "Grain prices in Estmark rose by a fifth in May, the statistics office said on Friday.\n\n"
        "Bakers fear that bread will cost more.",
    ),
    Pair(
        "Old pier 'could fall into the sea'",
        "The old pier could fall into the sea, the engineer Lars Okonjo said.\n\n"
        "“It could fall tomorrow,” he told the council.",
    ),
    Pair(
        "Farmers fear drought will ruin harvest",
        "Farmers fear that the drought will ruin the harvest.\n\nIt has not rained since April.",
    ),
    Pair(
        "Guards beat prisoners, relatives say",
        "Relatives say guards beat prisoners at the Norr jail. The ministry has denied that prisoners were beaten.\n\n"
        "A judge will visit the jail next week.",
    ),
    Pair(
        "Bank admits hiding losses",
        "The Gull Bank admitted on Monday that it had hidden its losses for years.\n\nIts chairman will go in June.",
    ),
    Pair(
        "Hospital's servers down for a day",
        "The servers of the hospital were down for a day in April.\n\n"
        "The hospital denied that it had sold patients' data.",
    ),
    Pair(
        "Ostra crash: what we know",
        "A plane crashed near Ostra on Sunday. It is unclear whether a bomb caused the crash.\n\n"
        "The wreck lies in deep water.",
    ),
    Pair(
        "Minister opens new school in Marisk",
        "Education Minister Henrike Valdo opened a new school in Marisk on Monday.\n\n"
        "The school may take 400 children, she said.",
    ),
)

# Written when the rules were done, and not looked at while they were made: how well they do on what is new to them.

UNSEEN_FAIR = (
    Pair(
        "Regatta sponsor likely to pull out",
        "The main sponsor of the regatta is likely to pull out, the club's secretary, Ruta Lind, told members.\n\n"
        "The regatta is to be held in August.",
    ),
    Pair(
        "Was the lighthouse keeper murdered?",
        "Police are examining whether the lighthouse keeper was murdered. His body was found on the rocks.\n\n"
        "“We are stunned,” a neighbour said.",
    ),
    Pair(
        "Diplomats Say Estmark Hid Outbreak",
        "Estmark hid an outbreak of fever from its neighbours, according to diplomats who asked not to be named.\n\n"
        "The health ministry in Estmark rejected the allegation.",
    ),
    Pair(
        "Railway boss rejects pension claims",
        "Two former bookkeepers accuse the head of the railway of pocketing pension money. His lawyer denies it.\n\n"
        "The railway has 3,000 pensioners.",
    ),
    Pair(
        "Sixteen hurt in quarry blast",
        "A blast in a quarry near Holt injured 16 workers on Tuesday, the fire brigade said.\n\n"
        "Two of them were flown to Varnholm.",
    ),
    Pair(
        "Fishing ban fails in parliament",
        "Parliament did not approve the fishing ban on Wednesday; eleven of its members stayed away.\n\n"
        "The ban would have come into force in May.",
    ),
    Pair(
        "Brass band turns 100",
        "The brass band of Ostra celebrated its hundredth birthday with a march through the town.\n\n"
        "The mayor gave it a new drum.",
    ),
    Pair(
        "Customs officers search forty school buses",
        "Smugglers reportedly used school buses to carry cigarettes across the border.\n\n"
        "Customs officers searched forty buses in June.",
    ),
    Pair(
        "Nine patients tested after blood mix-up",
        "The clinic may have given nine patients the wrong blood, the health minister told parliament.\n\n"
        "The patients are being tested.",
    ),
    Pair(
        "Headmaster dismisses claims that teachers hit pupils",
        "Parents claim that two teachers hit pupils at the school in Marisk.\n\nThe headmaster dismissed the claims.",
    ),
    Pair(
        "No lorries on the ice this winter",
        "Once there was a road over the lake.\n\nThe ice on the lake does not carry lorries this winter, wardens said.",
    ),
    Pair(
        "New drum for old band",
        "The Sund Line carried more passengers this year than last, its director, Bertil Hask, said on Monday.\n\n"
        "The mayor of Ostra gave the old band of the town a new drum.",
    ),
)
