"""A set of headlines that say what the article below does: the ninth, by another who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import Pair

NINTH_FAIR = (
    Pair(
        "Striker set for medical at Wexcombe",
        "Wexcombe City are expected to complete the signing of forward Jonah Adeyemi from Lisle "
        "United this week, with a medical scheduled for Thursday.\n\n"
        "The clubs have agreed a fee of £22m. Adeyemi, 24, scored 17 goals last season.",
    ),
    Pair(
        "Kremer Quits as Finance Chief",
        "The resignation of Finance Minister Anke Kremer was accepted by the president on Monday, "
        "deepening the crisis in the ruling coalition.\n\n"
        "Her deputy will take over until a successor is named. Two other ministers are reported to be "
        "considering their positions.",
    ),
    Pair(
        "Ex-banker jailed for £3m fraud",
        "A former private banker who stole just over £3 million from elderly clients was sentenced to "
        "seven years in prison on Friday.\n\n"
        'Giles Renwick, 46, had admitted 11 counts of fraud. The judge told him he had "preyed on '
        'trust".',
    ),
    Pair(
        "Dog Rescued After Six Nights Down Mine",
        "A spaniel that fell into a disused tin mine was brought out alive on Thursday after six "
        "nights underground.\n\n"
        "Volunteers lowered a camera and then a climber 25 metres down the shaft. Owner Jess "
        "Trevanion said Biscuit was thin but wagging his tail.",
    ),
    Pair(
        "Nearly 9,000 flee border fighting",
        "At least 8,900 people have crossed into Sarand since clashes broke out along the border on "
        "Monday, the UN refugee agency said.\n\n"
        "About 2,300 of them are children under five, it said. Both armies have accused the other of "
        "firing first.",
    ),
    Pair(
        "Ceasefire appears to hold on first day",
        "A truce between government forces and the Northern Front seemed to be largely holding on "
        "Saturday, hours after it came into force.\n\n"
        "Monitors reported sporadic gunfire near Old Tarsa but no casualties. Both sides have denied "
        "breaking the deal.",
    ),
    Pair(
        "Drought shrinks wheat harvest by a fifth",
        "The wheat harvest in South Belmar fell 19.6 per cent this year after the driest spring since "
        "1976, the farm ministry said.\n\n"
        "Farmers brought in 4.1m tonnes, down from 5.1m. Barley fared better, with output down 3 per "
        "cent.",
    ),
    Pair(
        "Teachers Win 5 Percent Raise After Nine-Day Strike",
        "Public school teachers in Alder County will return to class on Monday after approving a "
        "contract that lifts pay by 5 percent.\n\n"
        "The deal ends a strike that closed 63 schools for nine days. Superintendent Carla Boone said "
        "lost days would be made up in June.",
    ),
    Pair(
        "Baker denies poisoning rival's sourdough",
        "A baker accused of putting bleach in a rival's sourdough starter has pleaded not guilty at "
        "Penmarrow Crown Court.\n\n"
        "Leo Tranter, 51, told the court he was at home on the night in question. The trial is "
        "expected to last four days.",
    ),
    Pair(
        "Jobless rate dips to 5.1%",
        "Unemployment fell to 5.1 per cent in the three months to August, from 5.4 per cent in the "
        "previous quarter, official figures show.\n\n"
        "The number of people in work rose by 61,000. Wages grew at their slowest pace in two years.",
    ),
    Pair(
        "Airline fined over stranded passengers",
        "The aviation regulator has ordered Skylark Air to pay $2.4 million for leaving 1,100 "
        "travellers without help during a computer failure last July.\n\n"
        "The carrier said it accepted the ruling. It has until March to pay compensation.",
    ),
    Pair(
        "Lottery Winner Gives Half to Local Hospice",
        "A retired postman who won $6 million in the state lottery has donated $3 million to the "
        "hospice that cared for his wife.\n\n"
        "Earl Whitcomb, 71, said he would use some of the rest to mend his roof. The hospice said it "
        "would add eight beds.",
    ),
    Pair(
        "Minister hints at higher pension age",
        "Pensions Minister Odile Marsh suggested on Sunday that the retirement age might have to rise "
        "to 68 sooner than planned.\n\n"
        '"We are living longer and we need an honest conversation about that," she told a television '
        "interviewer. No decision has been taken.",
    ),
    Pair(
        "City's last cinema to close its doors",
        "The Rialto, the only remaining picture house in Port Ellery, will show its final film on 30 "
        "June.\n\n"
        "The owners blamed falling audiences and rising energy costs. A campaign to save the building "
        "has raised £12,000.",
    ),
    Pair(
        "Coastal towns told to leave as cyclone nears",
        "Some 40,000 people along the Marrow Coast were ordered to evacuate on Sunday as Cyclone "
        "Idris approached with winds of 190 km/h.\n\n"
        "Emergency minister Lia Tamone said the storm was expected to make landfall before dawn. "
        "Schools have been opened as shelters.",
    ),
    Pair(
        "Ferry boss steps down after grounding",
        "The chief executive of Sound Ferries, Murdo Kerr, has resigned three weeks after the vessel "
        "Isle of Hask ran aground with 212 people on board.\n\n"
        "Mr Kerr said a new leader was needed to rebuild public trust. Investigators have said the "
        "steering may have failed.",
    ),
    Pair(
        "Did a Solar Flare Knock Out the Phones?",
        "A solar flare may have caused the two-hour loss of mobile service across the northern "
        "islands on Friday, scientists said.\n\n"
        "The network operator Calltel said it was still looking into the cause. Service was restored "
        "by 6pm.",
    ),
    Pair(
        "Teen held over stabbing at bus station",
        "Police have arrested a 16-year-old boy on suspicion of wounding after a man was stabbed at "
        "Castlebar Road bus station on Wednesday night.\n\n"
        "The victim, 42, is in a serious but stable condition. Officers have appealed for witnesses.",
    ),
    Pair(
        "Museum 'Held Looted Bronzes for Decades'",
        "The Carrow Museum knew for 40 years that 11 of its bronzes had been looted, according to a "
        "report by a campaign group.\n\n"
        "The museum disputes the finding and says it is reviewing its records. The bronzes were "
        "acquired in 1961.",
    ),
    Pair(
        "Rare eagle sighted on island after 90 years",
        "A white-tailed eagle has been seen on the island of Farra for the first time since the "
        "1930s.\n\n"
        "Warden Ishbel Munro photographed the bird on the western cliffs last week. She said it had "
        "possibly flown in from the mainland.",
    ),
    Pair(
        "Central bank holds rates at 4.25%",
        "The Reserve Bank of Antara left its benchmark interest rate unchanged at 4.25 per cent on "
        "Thursday, as economists had forecast.\n\n"
        "Governor Sunil Rao said inflation, at 3.1 per cent, was still too high. He said a cut could "
        "come as early as March.",
    ),
    Pair(
        "Wind farm to power 180,000 homes, developer says",
        "A wind farm approved off the coast of Merrin will produce enough electricity for 180,000 "
        "homes, its developer said on Friday.\n\n"
        "Work on the 54 turbines is due to start in 2027. The energy ministry gave its consent after "
        "a two-year inquiry.",
    ),
    Pair(
        "Opposition accuses minister of hiding report",
        "Opposition parties said on Tuesday that Transport Minister Hal Brody had sat on a damning "
        "report about rail safety for seven months.\n\n"
        "Mr Brody denied the claim and said the report would be published next week. It was "
        "commissioned after the Selby Cross derailment.",
    ),
    Pair(
        "Bridge may stay shut until spring",
        "The Tarn Bridge could remain closed to traffic until April, engineers have warned, after "
        "more cracks were found in its main span.\n\n"
        "Council leader Phil Dacre said safety had to come first. Drivers face a detour of 18 miles.",
    ),
    Pair(
        "PM: no early election",
        "Prime Minister Erin Cardew has ruled out calling an election before the autumn of next year.\n\n"
        '"I was given a five-year mandate and I intend to use it," she told reporters in Galden. Her '
        "party trails by eight points in the polls.",
    ),
    Pair(
        "Washington slaps new tariffs on steel",
        "The United States will impose duties of 15 percent on steel from six countries starting next "
        "month, the commerce secretary said on Friday.\n\n"
        "The targeted countries said they would respond in kind. Analysts said prices for appliances "
        "might rise.",
    ),
    Pair(
        "Hospital Apologizes for Mix-Up of Newborns",
        "St. Clement's Hospital has said sorry to two families whose babies were handed to the wrong "
        "mothers for four hours last month.\n\n"
        "The hospital said a tag had been misread and that both infants were unharmed. An outside "
        "review is under way.",
    ),
    Pair(
        "Cheaper petrol drags inflation to three-year low",
        "Consumer prices rose 2.2 per cent in the year to October, the smallest increase since 2021, "
        "helped by a drop in fuel costs.\n\n"
        "The statistics office said petrol was down 9 per cent on a year earlier. Food prices climbed "
        "3.8 per cent.",
    ),
    Pair(
        "Five injured as tram hits lorry",
        "Five people were taken to hospital after a tram collided with a lorry in the centre of "
        "Mossgate on Tuesday morning.\n\n"
        "The other passengers were shaken but unhurt, the operator said. Tram services on two of the "
        "city's four lines were suspended until 3pm.",
    ),
    Pair(
        "Union says nurses will walk out in May",
        "Nurses across the province will strike for three days in May, their union announced on "
        "Monday after a ballot.\n\n"
        "About 78 per cent of those who voted backed action. The health board said it was "
        "disappointed.",
    ),
)
