"""A fourth set of invented headlines, in the manner of many newsrooms, over longer articles."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

FOURTH_MISMATCHES = (
    # A hedge is dropped.
    Pair(
        "Chipmaker Avelon to move headquarters to Portugal",
        "Avelon, the maker of sensor chips, is weighing a move of its headquarters to Portugal, people briefed on the "
        "talks said. No final decision has been taken, they added.\n\n"
        "The company employs about 2,300 people in Ghent. A spokeswoman declined to comment on what she called "
        "speculation.\n\nShares in Avelon rose 3 per cent on Tuesday.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Coffee Lowers Risk of Gout, Study Finds",
        "Drinking coffee may lower the risk of gout, according to a study published on Monday in a journal of "
        "rheumatology.\n\nResearchers followed 9,400 nurses for twelve years. Those who drank four cups a day were "
        "less often ill.\n\nThe authors cautioned that other habits of coffee drinkers might explain the result.",
        (HEDGE,),
    ),
    Pair(
        "Gas leak caused blast that flattened bakery",
        "A gas leak is thought to have caused the explosion that flattened a bakery in Harrow Street early on "
        "Thursday.\n\nTwo people were treated for burns. The street remained closed at noon.\n\n"
        "Inspectors from the gas network are still examining the pipes, the fire brigade said.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Striker Okoro joins Valmora on loan",
        "Valmora are close to signing the striker Daniel Okoro on loan, the club's sporting director said on Friday."
        "\n\nThe forward, 24, still has to pass a medical. Two other clubs have also asked about him.\n\n"
        "Okoro scored eleven goals last season.",
        (HEDGE,),
    ),
    Pair(
        "Asteroid will hit Moon in 2032, astronomers say",
        "An asteroid found last winter could hit the Moon in 2032, astronomers said on Wednesday. They put the chance "
        "at about four per cent.\n\nThe rock is some 60 metres across. There is no danger to the Earth.\n\n"
        "New measurements are due in the spring.",
        (HEDGE,),
    ),
    # A plan, a demand or a threat is told as done.
    Pair(
        "Rail union halts trains over Easter",
        "The rail union has threatened to halt trains over Easter unless the operator raises its offer.\n\n"
        "Talks are to resume on Monday. The operator has offered 2.5 per cent this year and 2 per cent the next.\n\n"
        '"Nobody wants a strike," said the union\'s chairwoman, Petra Voss.',
        (HEDGE,),
    ),
    Pair(
        "Senate scraps tax on electric cars",
        "A group of senators has called for the tax on electric cars to be scrapped.\n\n"
        "The tax was brought in two years ago. It raises about $90 million a year.\n\n"
        "The finance committee will take up the proposal in March, its chairman said.",
        (HEDGE,),
    ),
    Pair(
        "City bans scooters from pavements",
        "Electric scooters would be banned from pavements under a proposal that the city council will debate next "
        "week.\n\nLast year 41 people were hurt in accidents with scooters, police figures show.\n\n"
        "Rental firms have called the plan excessive.",
        (HEDGE,),
    ),
    Pair(
        "Brewery lays off 120 workers",
        "The Hollin brewery has asked 120 workers to agree to shorter hours, its managing director, Ruth Aldous, "
        "said.\n\nBeer sales fell by a tenth in the autumn. The brewery was founded in 1868.\n\n"
        "The works council will answer by Friday.",
        (UNSUPPORTED, HEDGE, ATTRIBUTION),
    ),
    # An attribution is dropped.
    Pair(
        "Police beat protesters in custody",
        "Police beat protesters in custody, a lawyer for four of them said on Sunday.\n\n"
        "The interior ministry did not respond to a request for comment. About 60 people were arrested at the march "
        "on Friday.\n\nMost have since been released.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Minister lobbied for friend's company",
        "The energy minister lobbied for a company owned by a friend, according to a former adviser who asked not to "
        "be named.\n\nThe company, Solvent Power, won a contract worth 14 million in May.\n\n"
        "The ministry said the tender had been open to all.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Drug cartel runs the port of Santa Lena",
        "A drug cartel runs the port of Santa Lena, a rival politician has claimed.\n\n"
        "Manuel Prieto made the remark in a television debate on Thursday, ten days before the election. He gave no "
        "evidence.\n\nThe port authority employs 800 people.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Actress Lena Marsh splits from husband",
        "The actress Lena Marsh has separated from her husband, a gossip website reported, citing a friend of the "
        "couple.\n\nMarsh, 38, married the director Paul Crane in 2017. They have two children.\n\n"
        "Her agent did not return calls.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Rebels kill 17 soldiers in ambush",
        "Rebels said they had killed 17 soldiers in an ambush on the road to Tarfa.\n\n"
        "The claim could not be independently verified. The army has not commented.\n\n"
        "The road has been closed since Monday.",
        (ATTRIBUTION, DENIAL),
    ),
    Pair(
        "Nurses left patients alone for hours",
        "Relatives say nurses at the Elmfield home left patients alone for hours.\n\n"
        "The home has 64 beds. Inspectors visited it in November.\n\n"
        "Their report is expected to be published in the summer.",
        (ATTRIBUTION,),
    ),
    # A denial, or that nobody confirms it, is dropped.
    Pair(
        "Tycoon paid for general's villa",
        "The newspaper Orbis reported on Saturday that the tycoon Radek Simo had paid for a general's villa on the "
        'coast.\n\nSimo denied that he had paid for the villa. "I have never met the man," he told reporters.\n\n'
        "The general retired last year.",
        (DENIAL,),
    ),
    Pair(
        "Hackers steal customer data from bank",
        "Hackers calling themselves Night Heron say they have stolen the data of customers from Corvin Bank.\n\n"
        "The bank said it had found no sign that data had been stolen. It has hired a security firm.\n\n"
        "Corvin has 1.2 million customers.",
        (ATTRIBUTION, DENIAL, POLARITY),
    ),
    Pair(
        "Army shelled market in Deren",
        "Residents accused the army of shelling the market in Deren on Tuesday. At least six people were killed.\n\n"
        "A spokesman for the army dismissed the accusation. He said no unit had fired on the town.\n\n"
        "The United Nations has asked for access.",
        (ATTRIBUTION, DENIAL, POLARITY),
    ),
    Pair(
        "Princess Amalia to wed in June",
        "The magazine Society reported that Princess Amalia would marry in June.\n\n"
        "The palace has not confirmed the wedding. The princess, 29, has been seen with a banker since last year.\n\n"
        "Her brother married in 2018.",
        (DENIAL, ATTRIBUTION),
    ),
    # A stronger verb.
    Pair(
        "Auditors prove fraud at housing fund",
        "Auditors have found signs of possible fraud at the housing fund, a person with knowledge of their report "
        "said.\n\nThe fund manages 6,000 flats. Its director was suspended in January.\n\n"
        "The report will go to prosecutors.",
        (HEDGE, ATTRIBUTION, UNSUPPORTED),
    ),
    Pair(
        "Study proves that phones harm sleep of teenagers",
        "Phones may harm the sleep of teenagers, a small study suggests.\n\n"
        "Scientists in Uppsala asked 58 pupils to keep a diary. Those with a phone in the bedroom slept half an hour "
        "less.\n\nThe authors said that larger studies were needed.",
        (HEDGE,),
    ),
    # A number is changed.
    Pair(
        "Flood leaves 3,000 homeless in Sarim valley",
        "A flood in the Sarim valley has left 300 people homeless, the civil protection agency said on Monday.\n\n"
        "Rain fell for four days. Two bridges were washed away.\n\nThe Red Cross has put up tents at a school.",
        (NUMBER,),
    ),
    Pair(
        "Inflation falls to 1.4% in August",
        "Consumer prices rose more slowly in August, the statistics office said on Thursday. Inflation fell to 4.1 per "
        "cent, from 4.6 per cent in July.\n\nFood was 6 per cent dearer than a year before.\n\n"
        "The central bank meets next week.",
        (NUMBER,),
    ),
    Pair(
        "Airline to buy 90 jets in record deal",
        "Norland Air will buy 60 jets in what it called the largest deal of its history, the airline announced on "
        "Tuesday.\n\nThe first jets are to be delivered in 2028. The price was not disclosed.\n\n"
        "The airline flies to 48 cities.",
        (NUMBER,),
    ),
    Pair(
        "Four held after stabbing outside nightclub",
        "Two men were arrested after a stabbing outside a nightclub in Leyland Road, police said.\n\n"
        "A man of 22 was taken to hospital. His injuries are not thought to be life-threatening.\n\n"
        "Officers asked witnesses to come forward.",
        (NUMBER,),
    ),
    # The sign is turned.
    Pair(
        "Parliament backs bill on assisted dying",
        "Parliament on Friday rejected a bill on assisted dying by 148 votes to 131.\n\n"
        "The debate had lasted nine hours. Members were free to vote as they wished.\n\n"
        "Supporters said they would try again next year.",
        (POLARITY, UNSUPPORTED),
    ),
    Pair(
        "Court allows mine in Arken national park",
        "The supreme court has not allowed the mine in Arken national park, overturning a decision by a lower court."
        "\n\nThe company had wanted to dig for copper. Environmental groups celebrated outside the court.\n\n"
        "The park was founded in 1962.",
        (POLARITY,),
    ),
    Pair(
        "New speed limit cuts accidents on coastal road",
        "The new speed limit has not cut accidents on the coastal road, figures from the transport agency show.\n\n"
        "There were 52 accidents in the year before it was introduced and 54 in the year after.\n\n"
        "The agency will review the signs.",
        (POLARITY,),
    ),
    # The article does not say it.
    Pair(
        "Mayor Lindqvist to quit politics",
        "Mayor Anna Lindqvist opened the new tram line on Saturday. Some 4,000 people came to the festival.\n\n"
        "The line links the harbour with the university. It was finished a year late.\n\n"
        "Tickets are free until the end of the month.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Toxic waste found under kindergarten",
        "The kindergarten in Moss Lane will get a new roof and a larger garden, the council said.\n\n"
        "Work begins in July and will take ten weeks. The 45 children will move to the church hall meanwhile.\n\n"
        "Parents welcomed the news.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Central bank warns of recession",
        "The central bank kept its main rate at 3 per cent on Wednesday, as economists had expected.\n\n"
        "Governor Ivo Tamm said that growth was steady. Wages rose by 4 per cent last year.\n\n"
        "The next meeting is in June.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Chief executive fired after harassment complaints",
        "Chief executive Mark Dunmore is leaving the insurer Helvia after six years, the company said.\n\n"
        "Dunmore, 61, will retire to spend more time with his family. His deputy will take over on 1 May.\n\n"
        "Helvia made a profit of 410 million last year.",
        (UNSUPPORTED,),
    ),
)
