"""Invented headlines that go beyond the article below them: those the rules were made with, and some written later."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

MISMATCHES = (
    Pair(
        "Brindle council closes the old pier",
        "The council of Brindle may close the old pier before the winter, its engineer said on Monday.\n\n"
        "The pier was built in 1911. The council will meet again in June.",
        (HEDGE,),
    ),
    Pair(
        "Tarn Hydraulics cuts 400 jobs in Varnholm",
        "Tarn Hydraulics is considering cutting 400 jobs in Varnholm, its director, Otto Lind, told workers.\n\n"
        "No decision has been made, he said.",
        (HEDGE,),
    ),
    Pair(
        "New vaccine ends the fever on Sarm",
        "A new vaccine could end the fever on the island of Sarm, doctors at the harbour clinic said.\n\n"
        "They have tried it on eleven patients so far.",
        (HEDGE,),
    ),
    Pair(
        "Dam at Karsova will break this spring",
        "The dam at Karsova is unlikely to hold and might break this spring, an engineer warned on Friday.\n\n"
        "The river has risen for nine days.",
        (HEDGE,),
    ),
    Pair(
        "Estmark sold patrol boats to the rebels",
        "Estmark appears to have sold patrol boats to the rebels, according to a report by the River Commission.\n\n"
        "The boats were seen in the harbour of Lesk in March.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Airline goes bankrupt",
        "Lofoten Airlines would go bankrupt if the banks refused a new loan, its chairman said on Tuesday.\n\n"
        "The banks meet on Friday.",
        (HEDGE,),
    ),
    Pair(
        "Minister resigns over ferry deal",
        "Transport Minister Ada Holm is expected to resign over the ferry deal, two members of her party said.\n\n"
        "Holm was travelling on Thursday.",
        (HEDGE,),
    ),
    Pair(
        "Arson destroyed the mill at Sarm",
        "Police suspect that arson destroyed the mill at Sarm on Sunday night.\n\n"
        "Nobody was hurt. The mill had stood empty since 2004.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Treasurer took the club's money",
        "The treasurer of the rowing club allegedly took the club's money and left the town.\n\n"
        "The club has called a meeting for Friday.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Factory poisoned the river",
        "Fishermen accused the factory of poisoning the river.\n\n"
        "The factory's owners denied the accusation. Tests are to be made in May.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Mayor of Brindle took bribes",
        "A former clerk claimed that the mayor of Brindle took bribes from a builder.\n\n"
        "The mayor, Ilse Brandt, called the claim a lie.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Lorvania moved soldiers to the border",
        "Lorvania has moved soldiers to the border, a person familiar with the matter said.\n\n"
        "The border has been quiet since the treaty of 2019.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Bank hid its losses for years",
        "The Gull Bank hid its losses for years, people briefed on the inquiry said, asking not to be named.\n\n"
        "The bank did not reply to questions.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Captain was drunk when the ferry sank",
        "The captain was drunk when the ferry sank, a passenger who would not give his name told a radio station.\n\n"
        "The coast guard is investigating.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Veltria shot down the drone",
        "Tolvania said Veltria had shot down the drone. Veltria denied shooting down the drone.\n\n"
        "The drone fell into a field near Lesk on Monday.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Guards beat prisoners at Norr",
        "Relatives say guards beat prisoners at the Norr jail. The ministry has denied that prisoners were beaten.\n\n"
        "A judge will visit the jail next week.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Hospital sold patients' data",
        "The hospital denied that it had sold patients' data.\n\nIts servers were down for a day in April.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "Rebels seized the airfield at Ostra",
        "Rebels said they had seized the airfield at Ostra. The army has not confirmed the capture of the airfield.\n\n"
        "Telephone lines to Ostra were cut on Saturday.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Forty killed in mine blast",
        "Fourteen people were killed in a blast at the Holt mine on Sunday, rescuers said.\n\n"
        "The mine was closed in the evening.",
        (NUMBER,),
    ),
    Pair(
        "Port loses 900 workers",
        "The port of Varnholm will lose 90 workers by the end of the year, its director said.\n\n"
        "The port handled less grain than in any year since 1998.",
        (NUMBER,),
    ),
    Pair(
        "Council spends 12 million crowns on new library",
        "The council will spend 2 million crowns on a new library, it decided on Tuesday.\n\nThe old library leaks.",
        (NUMBER,),
    ),
    Pair(
        "Storm leaves 3,000 homes without power",
        "The storm left 300 homes on the island without power on Monday night, the utility said.\n\n"
        "The ferry did not sail.",
        (NUMBER,),
    ),
    Pair(
        "Union accepts pay offer",
        "The dockers' union has not accepted the pay offer, its chairwoman, Maren Oske, said on Friday.\n\n"
        "The strike goes on.",
        (POLARITY,),
    ),
    Pair(
        "Court frees the journalist",
        "The court did not free the journalist on Monday. It will hear two more witnesses.\n\n"
        "The journalist has been in jail since March.",
        (POLARITY,),
    ),
    Pair(
        "Bridge was safe, inspectors found",
        "Inspectors found that the bridge was not safe. They had looked at every bolt.\n\n"
        "The bridge was closed on Tuesday.",
        (POLARITY,),
    ),
    Pair(
        "Lofoten Airlines will fly to Ostra again",
        "Lofoten Airlines will not fly to Ostra again this year, the airline said on Wednesday.\n\n"
        "It had stopped the flights in January.",
        (POLARITY,),
    ),
    Pair(
        "Wolves attack children in Sarm",
        "The zoo of Sarm has bought two young wolves from a park in Estmark.\n\n"
        "They can be seen from Saturday on. A ticket costs four crowns.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Prime minister's brother arrested over smuggling",
        "The customs office of Varnholm found ninety boxes of cigarettes in a lorry on Sunday.\n\n"
        "The driver said he knew nothing of them.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Scientists prove coffee cures deafness",
        "People who drink tea sleep an hour longer, researchers at the University of Lesk wrote on Monday.\n\n"
        "They asked 2,000 people in four towns.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Earthquake topples cathedral tower",
        "The choir of the cathedral sang for the last time before the summer on Sunday.\n\nThe concert was sold out.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Foreign agents rigged the vote in Norr",
        "Opposition leaders alleged that foreign agents rigged the vote in Norr.\n\n"
        "The electoral commission said there was no evidence of fraud. Turnout was 61 percent.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Harbour to be sold to Nordhavn Kraft",
        "The harbour could be sold to Nordhavn Kraft, according to two people briefed on the talks.\n\n"
        "The town owns the harbour.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Bomb caused the crash at Ostra",
        "It is unclear whether a bomb caused the crash at Ostra, investigators said.\n\nThe wreck lies in deep water.",
        (HEDGE,),
    ),
    Pair(
        "Water in Brindle is safe again",
        "The water in Brindle is probably safe again, the health office said on Sunday.\n\n"
        "It asked people to boil the water for two more days.",
        (HEDGE,),
    ),
)

UNSEEN_MISMATCHES = (
    Pair(
        "Regatta sponsor pulls out",
        "The main sponsor of the regatta is likely to pull out, the club's secretary, Ruta Lind, told members.\n\n"
        "The regatta is to be held in August.",
        (HEDGE,),
    ),
    Pair(
        "Lighthouse keeper murdered",
        "Police are examining whether the lighthouse keeper was murdered. His body was found on the rocks.\n\n"
        "“We are stunned,” a neighbour said.",
        (HEDGE,),
    ),
    Pair(
        "Estmark Hid Outbreak From Its Neighbours",
        "Estmark hid an outbreak of fever from its neighbours, according to diplomats who asked not to be named.\n\n"
        "The health ministry in Estmark rejected the allegation.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Railway boss pocketed pension money",
        "Two former bookkeepers accuse the head of the railway of pocketing pension money. His lawyer denies it.\n\n"
        "The railway has 3,000 pensioners.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Quarry blast injures 60",
        "A blast in a quarry near Holt injured 16 workers on Tuesday, the fire brigade said.\n\n"
        "Two of them were flown to Varnholm.",
        (NUMBER,),
    ),
    Pair(
        "Parliament approves fishing ban",
        "Parliament did not approve the fishing ban on Wednesday; eleven of its members stayed away.\n\n"
        "The ban would have come into force in May.",
        (POLARITY,),
    ),
    Pair(
        "Oil spill blackens beaches of Ostra",
        "The brass band of Ostra celebrated its hundredth birthday with a march through the town.\n\n"
        "The mayor gave it a new drum.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Smugglers used school buses",
        "Smugglers reportedly used school buses to carry cigarettes across the border.\n\n"
        "Customs officers searched forty buses in June.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Clinic gave patients the wrong blood",
        "The clinic may have given nine patients the wrong blood, the health minister told parliament.\n\n"
        "The patients are being tested.",
        (HEDGE,),
    ),
    Pair(
        "Two teachers hit pupils at Marisk school",
        "Parents claim that two teachers hit pupils at the school in Marisk.\n\nThe headmaster dismissed the claims.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Ice on the lake carries lorries",
        "Once there was a road over the lake.\n\nThe ice on the lake does not carry lorries this winter, wardens said.",
        (POLARITY,),
    ),
    Pair(
        "Ferry company in trouble",
        "The Sund Line has cheated its passengers for years.\n\n"
        "The Sund Line has cheated its passengers for years, said a former steward who would not give her name.\n\n"
        "The company did not answer questions.",
        (ATTRIBUTION,),
    ),
)
