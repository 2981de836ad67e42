"""The fair headlines of the fourth set."""

from __future__ import annotations

from tests.analysis.pair import Pair

FOURTH_FAIR = (
    # The headline keeps the hedge, by other means.
    Pair(
        "Avelon mulls moving headquarters to Portugal – sources",
        "Avelon, the maker of sensor chips, is weighing a move of its headquarters to Portugal, people briefed on the "
        "talks said. No final decision has been taken, they added.\n\n"
        "The company employs about 2,300 people in Ghent. A spokeswoman declined to comment on what she called "
        "speculation.\n\nShares in Avelon rose 3 per cent on Tuesday.",
    ),
    Pair(
        "Coffee Linked to Lower Risk of Gout",
        "Drinking coffee may lower the risk of gout, according to a study published on Monday in a journal of "
        "rheumatology.\n\nResearchers followed 9,400 nurses for twelve years. Those who drank four cups a day were "
        "less often ill.\n\nThe authors cautioned that other habits of coffee drinkers might explain the result.",
    ),
    Pair(
        "Suspected gas leak flattens bakery",
        "A gas leak is thought to have caused the explosion that flattened a bakery in Harrow Street early on "
        "Thursday.\n\nTwo people were treated for burns. The street remained closed at noon.\n\n"
        "Inspectors from the gas network are still examining the pipes, the fire brigade said.",
    ),
    Pair(
        "Okoro nears loan move to Valmora",
        "Valmora are close to signing the striker Daniel Okoro on loan, the club's sporting director said on Friday."
        "\n\nThe forward, 24, still has to pass a medical. Two other clubs have also asked about him.\n\n"
        "Okoro scored eleven goals last season.",
    ),
    Pair(
        "Could an asteroid hit the Moon in 2032?",
        "An asteroid found last winter could hit the Moon in 2032, astronomers said on Wednesday. They put the chance "
        "at about four per cent.\n\nThe rock is some 60 metres across. There is no danger to the Earth.\n\n"
        "New measurements are due in the spring.",
    ),
    Pair(
        "Rail union threatens Easter strike",
        "The rail union has threatened to halt trains over Easter unless the operator raises its offer.\n\n"
        "Talks are to resume on Monday. The operator has offered 2.5 per cent this year and 2 per cent the next.\n\n"
        '"Nobody wants a strike," said the union\'s chairwoman, Petra Voss.',
    ),
    Pair(
        "Senators push to scrap tax on electric cars",
        "A group of senators has called for the tax on electric cars to be scrapped.\n\n"
        "The tax was brought in two years ago. It raises about $90 million a year.\n\n"
        "The finance committee will take up the proposal in March, its chairman said.",
    ),
    Pair(
        "Scooters face pavement ban",
        "Electric scooters would be banned from pavements under a proposal that the city council will debate next "
        "week.\n\nLast year 41 people were hurt in accidents with scooters, police figures show.\n\n"
        "Rental firms have called the plan excessive.",
    ),
    Pair(
        "Brewery asks workers to cut hours",
        "The Hollin brewery has asked 120 workers to agree to shorter hours, its managing director, Ruth Aldous, "
        "said.\n\nBeer sales fell by a tenth in the autumn. The brewery was founded in 1868.\n\n"
        "The works council will answer by Friday.",
    ),
    # The attribution is kept: a verb, a colon, quotation marks, a dash, "accused of".
    Pair(
        "Lawyer: Police beat protesters in custody",
        "Police beat protesters in custody, a lawyer for four of them said on Sunday.\n\n"
        "The interior ministry did not respond to a request for comment. About 60 people were arrested at the march "
        "on Friday.\n\nMost have since been released.",
    ),
    Pair(
        "Minister 'lobbied for friend's company'",
        "The energy minister lobbied for a company owned by a friend, according to a former adviser who asked not to "
        "be named.\n\nThe company, Solvent Power, won a contract worth 14 million in May.\n\n"
        "The ministry said the tender had been open to all.",
    ),
    Pair(
        "Cartel runs port of Santa Lena, candidate claims",
        "A drug cartel runs the port of Santa Lena, a rival politician has claimed.\n\n"
        "Manuel Prieto made the remark in a television debate on Thursday, ten days before the election. He gave no "
        "evidence.\n\nThe port authority employs 800 people.",
    ),
    Pair(
        "Lena Marsh reportedly splits from husband",
        "The actress Lena Marsh has separated from her husband, a gossip website reported, citing a friend of the "
        "couple.\n\nMarsh, 38, married the director Paul Crane in 2017. They have two children.\n\n"
        "Her agent did not return calls.",
    ),
    Pair(
        "Rebels claim to have killed 17 soldiers in ambush",
        "Rebels said they had killed 17 soldiers in an ambush on the road to Tarfa.\n\n"
        "The claim could not be independently verified. The army has not commented.\n\n"
        "The road has been closed since Monday.",
    ),
    Pair(
        "Care home nurses accused of neglecting patients",
        "Relatives say nurses at the Elmfield home left patients alone for hours.\n\n"
        "The home has 64 beds. Inspectors visited it in November.\n\n"
        "Their report is expected to be published in the summer.",
    ),
    Pair(
        "Tycoon denies paying for general's villa",
        "The newspaper Orbis reported on Saturday that the tycoon Radek Simo had paid for a general's villa on the "
        'coast.\n\nSimo denied that he had paid for the villa. "I have never met the man," he told reporters.\n\n'
        "The general retired last year.",
    ),
    Pair(
        "Bank finds no sign of data theft after hackers' claim",
        "Hackers calling themselves Night Heron say they have stolen the data of customers from Corvin Bank.\n\n"
        "The bank said it had found no sign that data had been stolen. It has hired a security firm.\n\n"
        "Corvin has 1.2 million customers.",
    ),
    Pair(
        "Army rejects claims it shelled Deren market",
        "Residents accused the army of shelling the market in Deren on Tuesday. At least six people were killed.\n\n"
        "A spokesman for the army dismissed the accusation. He said no unit had fired on the town.\n\n"
        "The United Nations has asked for access.",
    ),
    Pair(
        "Palace silent on report of June wedding",
        "The magazine Society reported that Princess Amalia would marry in June.\n\n"
        "The palace has not confirmed the wedding. The princess, 29, has been seen with a banker since last year.\n\n"
        "Her brother married in 2018.",
    ),
    # Told in other words, in another voice, as a noun.
    Pair(
        "Supreme court blocks Arken park mine",
        "The supreme court has not allowed the mine in Arken national park, overturning a decision by a lower court."
        "\n\nThe company had wanted to dig for copper. Environmental groups celebrated outside the court.\n\n"
        "The park was founded in 1962.",
    ),
    Pair(
        "MPs vote down assisted dying bill",
        "Parliament on Friday rejected a bill on assisted dying by 148 votes to 131.\n\n"
        "The debate had lasted nine hours. Members were free to vote as they wished.\n\n"
        "Supporters said they would try again next year.",
    ),
    Pair(
        "Helvia boss Dunmore to retire",
        "Chief executive Mark Dunmore is leaving the insurer Helvia after six years, the company said.\n\n"
        "Dunmore, 61, will retire to spend more time with his family. His deputy will take over on 1 May.\n\n"
        "Helvia made a profit of 410 million last year.",
    ),
    Pair(
        "Collapse of crane closes Milton bridge",
        "A crane collapsed on Milton bridge on Monday morning. The bridge will be closed until Wednesday, the road "
        "authority said.\n\nNobody was injured. The crane had been put up last week.\n\n"
        "Drivers were told to use the tunnel.",
    ),
    Pair(
        "Ex-goalkeeper Brandt elected head of football federation",
        "The football federation elected Jonas Brandt as its president on Saturday.\n\n"
        "The former goalkeeper won 71 of 112 votes. He promised to invest in girls' teams.\n\n"
        "His predecessor had led the federation for sixteen years.",
    ),
    Pair(
        "Two Arrested in Theft of Cathedral Bells",
        "Police have arrested a man and a woman who are accused of stealing the bells of St. Olaf's cathedral.\n\n"
        "The bells disappeared in October. They weigh 900 kilograms.\n\n"
        "One of them was found in a barn, the police said.",
    ),
    # Numbers rounded, added or in words.
    Pair(
        "Nearly 300 homeless after Sarim valley flood",
        "A flood in the Sarim valley has left 298 people homeless, the civil protection agency said on Monday.\n\n"
        "Rain fell for four days. Two bridges were washed away.\n\nThe Red Cross has put up tents at a school.",
    ),
    Pair(
        "Inflation eases to 4.1%",
        "Consumer prices rose more slowly in August, the statistics office said on Thursday. Inflation fell to 4.1 per "
        "cent, from 4.6 per cent in July.\n\nFood was 6 per cent dearer than a year before.\n\n"
        "The central bank meets next week.",
    ),
    Pair(
        "Norland Air orders 60 jets",
        "Norland Air will buy 60 jets in what it called the largest deal of its history, the airline announced on "
        "Tuesday.\n\nThe first jets are to be delivered in 2028. The price was not disclosed.\n\n"
        "The airline flies to 48 cities.",
    ),
    Pair(
        "A third of teachers want to leave, survey shows",
        "Thirty-four per cent of teachers want to leave the profession, according to a survey by their union.\n\n"
        "Most named the workload as the reason. The survey was answered by 5,210 teachers.\n\n"
        "The education minister said she took the result seriously.",
    ),
    # The body vouches for it, in full or in part.
    Pair(
        "Accidents on coastal road do not fall despite new speed limit",
        "The new speed limit has not cut accidents on the coastal road, figures from the transport agency show.\n\n"
        "There were 52 accidents in the year before it was introduced and 54 in the year after.\n\n"
        "The agency will review the signs.",
    ),
    Pair(
        "Tram line opens in Karlby after a year's delay",
        "Mayor Anna Lindqvist opened the new tram line in Karlby on Saturday. Some 4,000 people came to the festival."
        "\n\nThe line links the harbour with the university. It was finished a year late.\n\n"
        "Tickets are free until the end of the month.",
    ),
    Pair(
        "Rates on hold as central bank sees steady growth",
        "The central bank kept its main rate at 3 per cent on Wednesday, as economists had expected.\n\n"
        "Governor Ivo Tamm said that growth was steady. Wages rose by 4 per cent last year.\n\n"
        "The next meeting is in June.",
    ),
)
