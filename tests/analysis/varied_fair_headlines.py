"""Fair headlines: the varied set, of many kinds of words and numbers."""

from __future__ import annotations

from tests.analysis.pair import Pair

VARIED_FAIR = (
    Pair(
        "Council Bans Cars From Old Town",
        "The city council voted 31 to 12 on Tuesday night to keep private vehicles out of the old town "
        "from next spring.\n\n"
        "Delivery vans will still be let in before 10 a.m. Shopkeepers have warned that they would lose "
        "customers.",
    ),
    Pair(
        "Surgeon Denies He Was Drunk in Theatre",
        "Two nurses told a tribunal that the surgeon, Dr Felix Arne, was drunk while he operated on a "
        "child.\n\n"
        "Dr Arne denied having drunk that day. The tribunal will hear him next week.",
    ),
    Pair(
        "Storm Leaves Thousands Without Power",
        "A storm cut electricity to 4,100 homes along the coast on Sunday night, the grid operator "
        "Nordvolt said.\n\n"
        "Engineers had reconnected half of them by noon. Two people were hurt by falling branches.",
    ),
    Pair(
        "Two killed as bus overturns near Salme",
        "Two passengers died and 14 were injured when a bus overturned on an icy road near Salme, police "
        "said on Friday.\n\n"
        "The driver, 51, was unhurt. The road was closed for five hours.",
    ),
    Pair(
        "Watchdog clears bank over mortgage fees",
        "The financial watchdog found no wrongdoing in the way Hartwell Bank charged fees on mortgages, "
        "it said in a report on Wednesday.\n\n"
        "The review took two years. Customers' groups called the result disappointing.",
    ),
    Pair(
        "Night flights can resume at Rosen airport",
        "The appeal court on Thursday overturned a ban on night flights at Rosen airport.\n\n"
        "Judges said that the ministry had not consulted airlines. Residents said they would go to the "
        "supreme court.",
    ),
    Pair(
        "Police question mayor over school meals tender",
        "Investigators interviewed the mayor of Pallin for six hours on Monday about a tender for school "
        "meals.\n\n"
        "He left the building with his lawyer and made no comment. The tender was worth 3 million euros.",
    ),
    Pair(
        "Singer takes label to court over royalties",
        "The singer Mia Torrent has filed a lawsuit against her label, Bluehouse, claiming that it owes "
        "her royalties for two albums.\n\n"
        "The claim was lodged in Oslo on Monday. The label declined to comment.",
    ),
    Pair(
        "Krona's end could come in 2030",
        "The euro could replace the krona in 2030 if voters agree, the finance ministry said on Monday.\n\n"
        "A referendum has not been called. Two of the three parties in government are against it.",
    ),
    Pair(
        "Researcher links spyware on activist's phone to police",
        "The spyware found on an activist's phone probably came from the police, a security researcher, "
        "Jon Weyr, said.\n\n"
        "He had examined the phone for a week. The police said they would not comment.",
    ),
    Pair(
        "Gymnasts accuse coach of years of bullying",
        "A coach at the national training centre bullied young gymnasts for years, three former pupils "
        "allege.\n\n"
        "In letters to the federation they describe being weighed in public. The federation said it was "
        "looking into the letters.",
    ),
    Pair(
        "Coach 'bullied young gymnasts for years'",
        "A coach at the national training centre bullied young gymnasts for years, three former pupils "
        "allege.\n\n"
        "In letters to the federation they describe being weighed in public. The federation said it was "
        "looking into the letters.",
    ),
    Pair(
        "Did dairy giant fix price of milk?",
        "The dairy group Melkar fixed the price of milk with two rivals, the farmers' union said in a "
        "complaint on Thursday.\n\n"
        "Melkar rejected the accusation. Its prices, it said, followed the market.",
    ),
    Pair(
        "Navy sank our boat, say fishermen",
        "Survivors say that a navy patrol rammed and sank their fishing boat off the island of Tero on "
        "Saturday.\n\n"
        "The navy has denied any part in the sinking. A parliamentary committee has asked for the ship's "
        "log.",
    ),
    Pair(
        "Karsten Foods profit climbs 13% on higher prices",
        "Karsten Foods said on Tuesday that earnings rose by 13.2 per cent in the first half to 210 "
        "million euros.\n\n"
        "It had raised the price of bread twice. The company will pay a dividend of 1.20 euros.",
    ),
    Pair(
        "Almost half of teachers plan to quit",
        "Some 48 per cent of teachers intend to leave the profession within five years, a survey by "
        "their union found.\n\n"
        "The union put questions to 6,200 members in March. The ministry said that it had raised pay.",
    ),
    Pair(
        "Lorvik's winter games bid in doubt",
        "Lorvik is likely to lose its bid for the winter games after two sponsors withdrew, organisers "
        "fear.\n\n"
        "The committee decides in June. Four other cities are in the race.",
    ),
    Pair(
        "Asbestos fears shut school gym",
        "Parents of pupils at Elm Road primary school fear that the ceilings of its gym contain "
        "asbestos.\n\n"
        "The council said that inspectors would take samples next week. The gym has been shut as a "
        "precaution.",
    ),
    Pair(
        "Aerlis cancels 180 flights as pilots walk out",
        "Pilots at Aerlis will go ahead with a strike on Friday, their union said, after talks broke "
        "down last night.\n\n"
        "The airline has cancelled 180 flights. Passengers can change their tickets free of charge.",
    ),
    Pair(
        "Kremna suspected over attack on Ostavia's grid",
        "Western officials believe that Kremna was behind the attack on the power grid of Ostavia in "
        "May.\n\n"
        "They did not give evidence. The government in Ostavia has blamed nobody so far.",
    ),
    Pair(
        "Prosecutors Seek Four Years for Banker",
        "Prosecutors on Monday asked a court to send the banker Luc Maret to prison for four years for "
        "insider trading.\n\n"
        "His lawyers want an acquittal. The verdict is due on 3 June.",
    ),
    Pair(
        "Banker Gets Four Years for Insider Trading",
        "A court on Monday sentenced the banker Luc Maret to four years in prison for insider trading.\n\n"
        "He had made 2 million francs with shares of a company that his brother advised. He will appeal.",
    ),
    Pair(
        "Brussels opens door to Moldane membership",
        "The European Commission recommended on Wednesday that membership talks with Moldane should "
        "begin.\n\n"
        "Member states have to agree. The country applied in 2022.",
    ),
    Pair(
        "Downing Street backs tunnel",
        "The government will pay for a tunnel under the Brent estuary, the prime minister's office said "
        "on Friday.\n\n"
        "Work is to begin in 2027. The opposition called it a waste of money.",
    ),
    Pair(
        "Opposition blasts tunnel plan as waste of money",
        "The government will pay for a tunnel under the Brent estuary, the prime minister's office said "
        "on Friday.\n\n"
        "Work is to begin in 2027. The opposition called it a waste of money.",
    ),
    Pair(
        "Orbit Motors leaves door open to more layoffs",
        "Orbit Motors has not ruled out a second wave of layoffs, its finance chief, Hana Brix, told "
        "analysts.\n\n"
        "The carmaker dismissed 1,100 workers in January. Its shares fell by 3 per cent.",
    ),
    Pair(
        "Mite kills a fifth of bees in the north",
        "Bee colonies in the north have lost a fifth of their workers since spring, the beekeepers' "
        "society said.\n\n"
        "It blamed a mite that came with imported queens. Farmers worry about their orchards.",
    ),
    Pair(
        "Factory Knew of Leak for Months, Worker Says",
        "The factory knew of the leak for months, according to a worker who spoke on condition of "
        "anonymity.\n\n"
        "The river was closed to swimmers on Friday. The environment agency is taking samples.",
    ),
    Pair(
        "'Months of silence' over factory leak",
        "The factory knew of the leak for months, according to a worker who spoke on condition of "
        "anonymity.\n\n"
        "The river was closed to swimmers on Friday. The environment agency is taking samples.",
    ),
    Pair(
        "Drought forces festival to cancel",
        "The Harvest Festival will not go ahead this year because of the drought, the organisers "
        "announced.\n\n"
        "Ticket holders will get their money back. It would have been the fiftieth festival.",
    ),
    Pair(
        "Villagers rescued from floods",
        "Firefighters brought 60 people to safety by boat after the river Ilma burst its banks on "
        "Thursday night.\n\n"
        "Most of the village of Ostra was under water. Nobody was injured.",
    ),
    Pair(
        "Regulator fines bank €12m",
        "Hartwell Bank must pay a penalty of 12 million euros for failing to check its customers, the "
        "regulator said.\n\n"
        "It is the second such penalty in four years. The bank accepted the decision.",
    ),
    Pair(
        "Rail strike nears end",
        "Unions and the rail company are close to a deal that would end the strike, both sides said.\n\n"
        "Talks will resume on Monday. Trains in the south have not run for three weeks.",
    ),
    Pair(
        "Cause of arms depot blast unknown",
        "The explosion at an arms depot near Velm was sabotage, unconfirmed reports on social media say.\n\n"
        "The army said that the cause was not known. Four soldiers were taken to hospital.",
    ),
)
