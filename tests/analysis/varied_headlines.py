"""Headlines that go beyond the article below: the varied set, of many kinds of words and numbers."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

VARIED_MISMATCHES = (
    Pair(
        "Council Bans Cars From Old Town",
        "The city council is considering a ban on cars in the old town, deputy mayor Irena Falk told "
        "residents on Tuesday.\n\n"
        "A vote is expected in the autumn. Shopkeepers have warned that they would lose customers.",
        (HEDGE,),
    ),
    Pair(
        "Vitamin Pills Cut Risk of Stroke",
        "Vitamin pills may cut the risk of a stroke, according to a study of 4,000 pensioners published "
        "on Thursday.\n\n"
        "The authors said more trials were needed before doctors could recommend them.",
        (HEDGE,),
    ),
    Pair(
        "Minister Lied to Parliament Over Ferry Contract",
        "A former aide has accused the transport minister, Greta Oll, of lying to parliament over a "
        "ferry contract.\n\n"
        "The contract, worth 80 million kronor, was signed in 2019. The minister's office did not answer "
        "calls.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Surgeon Operated While Drunk",
        "Two nurses told a tribunal that the surgeon, Dr Felix Arne, was drunk while he operated on a "
        "child.\n\n"
        "Dr Arne denied having drunk that day. The tribunal will hear him next week.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Storm Leaves 40,000 Homes Without Power",
        "A storm cut electricity to 4,000 homes along the coast on Sunday night, the grid operator "
        "Nordvolt said.\n\n"
        "Engineers had reconnected half of them by noon. Two people were hurt by falling branches.",
        (NUMBER,),
    ),
    Pair(
        "Three killed as bus overturns near Salme",
        "Two passengers died and 14 were injured when a bus overturned on an icy road near Salme, police "
        "said on Friday.\n\n"
        "The driver, 51, was unhurt. The road was closed for five hours.",
        (NUMBER,),
    ),
    Pair(
        "Watchdog clears bank over mortgage fees",
        "The financial watchdog has not cleared Hartwell Bank over the fees that it charged on "
        "mortgages, its chief executive, Moira Stead, said.\n\n"
        "She told members of parliament that the review would go on until the summer.",
        (POLARITY,),
    ),
    Pair(
        "Appeal court upholds ban on night flights",
        "The appeal court on Thursday overturned a ban on night flights at Rosen airport.\n\n"
        "Judges said that the ministry had not consulted airlines. Residents said they would go to the "
        "supreme court.",
        (POLARITY,),
    ),
    Pair(
        "Police arrest mayor in tender probe",
        "Investigators questioned the mayor of Pallin for six hours on Monday about a tender for school "
        "meals.\n\n"
        "He left the building with his lawyer and made no comment. The tender was worth 3 million euros.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Singer sues label over lost royalties",
        "The singer Mia Torrent has complained that her label paid her too little for her first two "
        "albums.\n\n"
        "In an interview with a radio station she said that she had not yet seen a lawyer. The label, "
        "Bluehouse, declined to comment.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Home side thrash champions 5-0",
        "The champions arrive at Lund Park on Saturday without three of their first eleven.\n\n"
        "The home side have not beaten them for nine years. Tickets sold out within an hour.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Euro to replace krona in 2030",
        "The euro could replace the krona in 2030 if voters agree, the finance ministry said on Monday.\n\n"
        "A referendum has not been called. Two of the three parties in government are against it.",
        (HEDGE,),
    ),
    Pair(
        "Spyware on activist's phone came from police",
        "The spyware found on an activist's phone probably came from the police, a security researcher "
        "said.\n\n"
        "The researcher, who asked not to be named, had examined the phone for a week. The police said "
        "they would not comment.",
        (
            HEDGE,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Coach bullied young gymnasts for years",
        "A coach at the national training centre bullied young gymnasts for years, three former pupils "
        "allege.\n\n"
        "In letters to the federation they describe being weighed in public. The federation said it was "
        "looking into the letters.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Dairy giant fixed price of milk",
        "The dairy group Melkar fixed the price of milk with two rivals, the farmers' union said in a "
        "complaint on Thursday.\n\n"
        "Melkar rejected the accusation. Its prices, it said, followed the market.",
        (DENIAL,),
    ),
    Pair(
        "Navy sank fishing boat",
        "Survivors say that a navy patrol rammed and sank their fishing boat off the island of Tero on "
        "Saturday.\n\n"
        "The navy has denied any part in the sinking. A parliamentary committee has asked for the ship's "
        "log.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Profit at Karsten Foods up 30%",
        "Karsten Foods said on Tuesday that profit rose by 13 per cent in the first half to 210 million "
        "euros.\n\n"
        "Sales grew by 4 per cent. The company will pay a dividend of 1.20 euros.",
        (NUMBER,),
    ),
    Pair(
        "Two in three teachers plan to quit, survey finds",
        "One in three teachers plans to quit the profession within five years, a survey by their union "
        "found.\n\n"
        "The union put questions to 6,200 members in March. The ministry said that it had raised pay.",
        (NUMBER,),
    ),
    Pair(
        "Lorvik loses bid for winter games",
        "Lorvik is likely to lose its bid for the winter games after two sponsors withdrew, organisers "
        "fear.\n\n"
        "The committee decides in June. Four other cities are in the race.",
        (HEDGE,),
    ),
    Pair(
        "Inspectors find asbestos in primary school",
        "Parents of pupils at Elm Road primary school fear that the ceilings of its gym contain "
        "asbestos.\n\n"
        "The council said that inspectors would take samples next week. The gym has been shut as a "
        "precaution.",
        (
            UNSUPPORTED,
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Pilots call off strike",
        "Pilots at Aerlis will go ahead with a strike on Friday, their union said, after talks broke "
        "down last night.\n\n"
        "The airline has cancelled 180 flights. Passengers can change their tickets free of charge.",
        (POLARITY,),
    ),
    Pair(
        "Kremna behind attack on power grid",
        "Western officials believe that Kremna was behind the attack on the power grid of Ostavia in "
        "May.\n\n"
        "They did not give evidence. The government in Ostavia has blamed nobody so far.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Court Jails Banker for Insider Trading",
        "Prosecutors on Monday asked a court to send the banker Luc Maret to prison for four years for "
        "insider trading.\n\n"
        "His lawyers want an acquittal. The verdict is due on 3 June.",
        (
            HEDGE,
            UNSUPPORTED,
        ),
    ),
    Pair(
        "Banker Gets Six Years for Insider Trading",
        "A court on Monday sentenced the banker Luc Maret to four years in prison for insider trading.\n\n"
        "He had made 2 million francs with shares of a company that his brother advised. He will appeal.",
        (NUMBER,),
    ),
    Pair(
        "Moldane joins European Union",
        "The European Commission recommended on Wednesday that membership talks with Moldane should "
        "begin.\n\n"
        "The country hopes to join the European Union by 2032. Member states have to agree.",
        (HEDGE,),
    ),
    Pair(
        "Second wave of layoffs at Orbit Motors",
        "Orbit Motors has not ruled out a second wave of layoffs, its finance chief, Hana Brix, told "
        "analysts.\n\n"
        "The carmaker dismissed 1,100 workers in January. Its shares fell by 3 per cent.",
        (HEDGE,),
    ),
    Pair(
        "Researchers develop cure for bee disease",
        "Bee colonies in the north have lost a fifth of their workers since spring, the beekeepers' "
        "society said.\n\n"
        "It blamed a mite that came with imported queens. Farmers worry about their orchards.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Factory Knew of Leak for Months",
        "The factory knew of the leak for months, according to a worker who spoke on condition of "
        "anonymity.\n\n"
        "The river was closed to swimmers on Friday. The environment agency is taking samples.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Festival to go ahead despite drought",
        "The Harvest Festival will not go ahead this year because of the drought, the organisers "
        "announced.\n\n"
        "Ticket holders will get their money back. It would have been the fiftieth festival.",
        (POLARITY,),
    ),
    Pair(
        "Editor sacked over cartoon",
        "The editor of the weekly Spiegelburg was dismissed because of a cartoon, colleagues said on "
        "Thursday.\n\n"
        "The publisher denied that the cartoon had anything to do with it. The editor had asked to "
        "leave, it said.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Doctor Fired After Whistleblowing",
        "A doctor who complained about hygiene at St Hilda's hospital has been given an award by "
        "patients.\n\n"
        "She will receive it in May. The hospital said that it had improved its wards.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Regulator fines bank €21m",
        "Hartwell Bank must pay a penalty of 12 million euros for failing to check its customers, the "
        "regulator said.\n\n"
        "It is the second such penalty in four years. The bank accepted the decision.",
        (NUMBER,),
    ),
    Pair(
        "Deal to end rail strike reached",
        "Unions and the rail company are close to a deal that would end the strike, both sides said.\n\n"
        "Talks will resume on Monday. Trains in the south have not run for three weeks.",
        (HEDGE,),
    ),
    Pair(
        "Explosion at arms depot was sabotage",
        "The explosion at an arms depot near Velm was sabotage, unconfirmed reports on social media say.\n\n"
        "The army said that the cause was not known. Four soldiers were taken to hospital.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
)
