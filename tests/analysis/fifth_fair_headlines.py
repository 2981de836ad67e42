"""The fair headlines of the fifth set."""

from __future__ import annotations

from tests.analysis.pair import Pair

FIFTH_FAIR = (
    # The hedge is kept.
    Pair(
        "Ferry to Halden under threat",
        "The ferry operator Nordlys may end its service to Halden because of falling demand, its chief executive, Tor "
        "Berge, said on Tuesday.\n\nThe ferry carried 41,000 passengers last year. The company will decide in spring.",
    ),
    Pair(
        "Lettuce suspected as dozens fall ill",
        "Contaminated lettuce has possibly sickened dozens of people in three counties, health officials said.\n\n"
        "Samples are being tested. The officials advised people to wash vegetables with care.",
    ),
    Pair(
        "Auctioned painting 'probably a forgery'",
        "A painting that was sold at auction for 2 million francs is probably a forgery, the art historian Claire "
        "Vidal said.\n\nThe auction house has asked for a second opinion. The buyer has not been named.",
    ),
    Pair(
        "Fears grow of eruption on Isla Grande",
        "The volcano on Isla Grande could be about to erupt, though scientists are far from certain.\n\n"
        "Some 300 small tremors have been recorded since Sunday. Villages on the western slope were put on alert.",
    ),
    Pair(
        "Interest rates expected to rise in May",
        "Economists expect interest rates to rise in May.\n\nThe central bank has not said when it will act. "
        "Unemployment fell to 4 per cent in February.",
    ),
    Pair(
        "Conte hints at retirement",
        "The footballer Dario Conte has hinted that he might retire after the season.\n\n"
        '"My knee will decide," Conte, 36, said after the match on Sunday. His contract runs until 2027.',
    ),
    Pair(
        "Missing hiker feared dead",
        "The missing hiker is believed to have died in a fall, police said on Thursday.\n\n"
        "Rescuers found a rucksack below the cliff. The search goes on.",
    ),
    Pair(
        "Council weighs rise in parking fees",
        "The council is considering raising parking fees, the treasurer, Joan Pell, told residents at a meeting.\n\n"
        "An hour now costs two pounds. The council votes in March.",
    ),
    Pair(
        "Volta Motors seeks permit for Ohio battery plant",
        "Volta Motors has applied for permission to build a battery plant in Ohio, county records show.\n\n"
        "The plant would employ 1,400 people. A public hearing is set for 12 June.",
    ),
    Pair(
        "Teachers to vote on strike",
        "Teachers will vote next week on whether to walk out over pay, their union announced.\n\n"
        "The last strike was in 2011. The ministry has offered talks.",
    ),
    # The attribution or the denial is kept.
    Pair(
        "Ex-bookkeeper: Charity boss spent donations on cars",
        "The boss of a children's charity spent donations on cars, a former bookkeeper alleged in an interview.\n\n"
        "The charity raised 3 million euros last year. The boss could not be reached.",
    ),
    Pair(
        "'Secret deal' ended hostage crisis",
        "A secret deal ended the hostage crisis, according to a diplomat who spoke on condition of anonymity.\n\n"
        "Eleven aid workers were freed in August. Both governments have said that no ransom was paid.",
    ),
    Pair(
        "Tenants say landlord cut off heating to force them out",
        "Tenants claim that their landlord cut off the heating to force them out.\n\n"
        "The building in Canal Street has 22 flats. A court will hear the case in October.",
    ),
    Pair(
        "Militia executed prisoners in Tamar, activists say",
        "A militia executed prisoners in the town of Tamar, activists said.\n\n"
        "They published a video that showed men with bound hands. It was not clear when it had been filmed.",
    ),
    Pair(
        "Senator alleged to have mocked veterans at private dinner",
        "Senator Paul Garrick mocked veterans at a private dinner, the website The Ledger reported, citing three "
        "guests.\n\nGarrick is running for a second term. His office did not answer questions.",
    ),
    Pair(
        "Sprinter Lindgren denies doping",
        "A former trainer says that the sprinter Eva Lindgren took a banned drug before the games.\n\n"
        "Lindgren has denied taking the drug. No test of hers was ever positive.",
    ),
    Pair(
        "Did water company dump sewage in lake?",
        "Campaigners say the water company dumped sewage in the lake. The company insists that it did not dump any "
        "sewage.\n\nThe environment agency has taken samples.",
    ),
    Pair(
        "Minister's office dismisses report of secret meeting with rebel",
        "The weekly Panorama reported that the foreign minister had met a rebel leader in secret.\n\n"
        "A spokesman for the minister called the report untrue. The rebels did not comment.",
    ),
    # Other words, another voice, a noun for a verb.
    Pair(
        "Dozen die in textile factory blaze",
        "A fire in a textile factory killed 12 people on Friday, the fire service said.\n\n"
        "The building had no emergency exits. Its owner was detained.",
    ),
    Pair(
        "Narrow win for stadium plan",
        "Voters backed a new stadium on Sunday by 51 per cent to 49 per cent, according to the electoral office.\n\n"
        "Turnout was low. Construction starts in the autumn.",
    ),
    Pair(
        "University axes 80 jobs",
        "The university will cut 80 posts over three years, its vice-chancellor, Helen Marsh, told staff.\n\n"
        "It has a deficit of 9 million pounds. Unions have called for talks.",
    ),
    Pair(
        "Fewer out of work",
        "Unemployment fell in the third quarter, the labour office said on Wednesday.\n\n"
        "About 1.9 million people were out of work, 40,000 fewer than in spring.",
    ),
    Pair(
        "Surgeon cleared over patient's death",
        "A jury acquitted a surgeon of manslaughter on Thursday after a trial of six weeks.\n\n"
        "The patient had died during a routine operation. The family left the court in tears.",
    ),
    Pair(
        "No deal on budget after 14 hours of talks",
        "The coalition has failed to agree on a budget, ministers said early on Saturday.\n\n"
        "Talks had gone on for fourteen hours. They will continue on Monday.",
    ),
    Pair(
        "Airport stays shut, stranding passengers",
        "The airport has not reopened after the storm, its operator said on Monday afternoon.\n\n"
        "More than 200 flights were cancelled. Passengers slept in the terminal.",
    ),
    Pair(
        "Kastell to mark jubilee with fair and fireworks",
        "The mayor of Kastell, Jan Oudman, presented the town's plans for its jubilee on Wednesday.\n\n"
        "There will be a fair, a regatta and fireworks. The town was founded in 1425.",
    ),
    Pair(
        "Meat loses its appeal, survey suggests",
        "More people in the region are eating less meat, a survey of 2,000 households shows.\n\n"
        "One in ten said they had given it up. Sales of tofu doubled.",
    ),
    Pair(
        "Ankle injury ends Osei's season",
        "The striker Ben Osei will miss the rest of the season with an injury to his ankle, his club said.\n\n"
        "He has scored nine goals since August. The club hopes he will be fit in July.",
    ),
    Pair(
        "Lorry struck by train near Holm",
        "A train hit a lorry at a level crossing near Holm on Sunday. Nobody was badly hurt.\n\n"
        "The line was closed for six hours. Investigators have taken the data recorder.",
    ),
    Pair(
        "Almost 2 million jobless as figure falls",
        "Unemployment fell in the third quarter, the labour office said on Wednesday.\n\n"
        "About 1.9 million people were out of work, 40,000 fewer than in spring. Most of them live in the south.",
    ),
)
