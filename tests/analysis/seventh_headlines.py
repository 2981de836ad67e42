"""A set of headlines that go beyond the article below: the seventh, by somebody who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

SEVENTH_MISMATCHES = (
    Pair(
        "Faulty battery caused warehouse blaze",
        "A scooter battery left on charge overnight appears to be the most likely cause of a fire that "
        "gutted a warehouse in Dunlow on Friday, the fire service said.\n\n"
        "Investigators have yet to examine the electrical cupboard at the rear of the building, and "
        "station manager Carys Oakes said other causes had not been ruled out.",
        (HEDGE,),
    ),
    Pair(
        "Mild winter puts barn owl numbers in peril",
        "Barn owls have had their best year in two decades after a mild winter left plenty of voles to "
        "eat, a survey by the Moorland Trust has found.\n\n"
        'Volunteers counted 214 breeding pairs, up from 150 last year. The trust called the recovery "a '
        'joy".',
        (POLARITY,),
    ),
    Pair(
        "Exports Fall for Third Straight Month",
        "Exports grew for a third month in a row in August, helped by strong demand for machinery and "
        "chemicals, customs data showed.\n\n"
        "Shipments were up 4.2% from a year earlier. Imports were flat.",
        (POLARITY,),
    ),
    Pair(
        "Unemployment rises to 6.1%",
        "Unemployment rose to 5.1 per cent in the three months to April, the highest level in two years, "
        "the statistics office said.\n\n"
        "Economists had forecast no change from the previous 4.9 per cent. The number of vacancies fell "
        "for the ninth month in a row.",
        (NUMBER,),
    ),
    Pair(
        "Council scraps free parking in Wexley town centre",
        "Wexley Borough Council is considering an end to free parking in the town centre in an attempt "
        "to close a £2.1m budget gap.\n\n"
        "A report to be discussed by the cabinet next Thursday lists the charge among eleven options. "
        "Councillor Dilys Marchbank said no decision had been taken and that residents would be "
        "consulted first.",
        (HEDGE,),
    ),
    Pair(
        "Body in reservoir is missing hiker",
        "A body recovered from Tolland Reservoir on Sunday is believed to be that of a hiker who "
        "vanished in November, police said.\n\n"
        "Formal identification has not taken place. The family of Neil Sarratt, 52, has been informed of "
        "the discovery.",
        (HEDGE,),
    ),
    Pair(
        "School lunches to go up 30p",
        "The price of a primary school lunch in Aldershaw will rise by 13p from September, the county "
        "council has confirmed.\n\n"
        "It will be the first increase since 2021. Families who receive free meals are not affected.",
        (NUMBER,),
    ),
    Pair(
        "Pop Star Stole Chorus From Busker",
        'A busker says singer Lolo Vane stole the chorus of her number one hit "Paper Boats" from a tune '
        "he used to play outside Calder Street station.\n\n"
        "Vane's label denied the claim and said the singer had never heard the man's music. No suit has "
        "been filed.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Daily coffee prevents gout",
        "Drinking coffee every day may be linked to a slightly lower chance of developing gout, "
        "according to a study of 41,000 adults by researchers at Ostermark University.\n\n"
        "The authors cautioned that the work was observational and could not show that coffee was "
        "responsible for the difference.",
        (HEDGE,),
    ),
    Pair(
        "State Senate Bans Phones in Classrooms",
        "A bill introduced on Monday in the state Senate would bar students from using mobile phones in "
        "class from next fall.\n\n"
        "The measure, sponsored by Sen. Walt Greaney, has been sent to the education committee, where a "
        "similar proposal died last year.",
        (HEDGE,),
    ),
    Pair(
        "Eight hurt as tram leaves rails",
        "Eleven people were hurt when a tram left the rails on a bend in the old quarter of Bruszyn on "
        "Thursday morning, the ambulance service said.\n\n"
        "Two of the eleven had broken bones. The line is not expected to reopen before the weekend.",
        (NUMBER,),
    ),
    Pair(
        "Measles outbreak blamed on vaccine shortage",
        "Nineteen children have caught measles in the district of Kolar Vale since the start of the "
        "month, health officials said.\n\n"
        "Most are under five. Two are in hospital and schools have been asked to keep children with a "
        "rash at home.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Minister apologises for flood response",
        "The interior minister toured the flooded districts of Nairuko by helicopter on Friday and "
        "promised 20 million shillings for new housing.\n\n"
        "Joyce Wambeti said army engineers would stay until the last road was open. She is due to brief "
        "the cabinet on Monday.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Airline boss quits after check-in meltdown",
        "Thousands of passengers were stranded at three airports on Sunday after a computer failure "
        "brought Zephair's check-in desks to a halt.\n\n"
        "The airline said systems were restored by 6pm and offered refunds. Chief executive Martin Lohse "
        "said the cause was a failed software update.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Border guards open fire on fishing boat, killing two",
        "Fishermen from Port Azim have accused border guards of opening fire on a boat on Sunday and "
        "killing two of its crew.\n\n"
        "The coast guard denied that its men had fired a shot and said the boat had capsized in heavy "
        "seas. The bodies have not been recovered.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Ministry hid hospital audit from parliament",
        "Opposition leader Tendai Muroyi on Thursday accused the health ministry of hiding a critical "
        "audit of rural hospitals from parliament.\n\n"
        "Muroyi, who faces an election in the spring, told a rally in Gwanda Hills that the document had "
        'been "sitting in a drawer since January". The ministry said it would reply in writing.',
        (ATTRIBUTION,),
    ),
    Pair(
        "Villagers reject merger with Upper Hask",
        "Residents of Lower Hask have voted by 312 to 207 to merge their parish with neighbouring Upper "
        "Hask.\n\n"
        "The two will share a council from next spring. Turnout was 71 per cent.",
        (POLARITY,),
    ),
    Pair(
        "Striker Adeyo out for season",
        "Forward Kolade Adeyo could miss the rest of the season after hurting his knee in Saturday's 2-1 "
        "win over Marrow Athletic, his coach said.\n\n"
        'Adeyo will have a scan on Tuesday. "If it is the ligament we have a long wait, if it is not he '
        'may be back in a fortnight," Pieter Vos told reporters.',
        (HEDGE,),
    ),
    Pair(
        "Heroin dealer jailed for 14 years",
        "A man who sold heroin from a mobile library van has been jailed for four years at Stonebridge "
        "Crown Court.\n\n"
        "Lee Farrow, 39, admitted three counts of supplying a class A drug. Judge Priya Nair said he had "
        '"traded on a place of trust".',
        (NUMBER,),
    ),
    Pair(
        "Bank moved millions for cartel",
        "A private bank in San Ferrol allegedly moved $90 million for the Ortuño cartel between 2015 and "
        "2018, according to an indictment unsealed on Friday.\n\n"
        'Banco Meridional rejected the charge in a statement, calling it "false from the first line to '
        'the last", and said it had reported every suspicious transfer.',
        (
            DENIAL,
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Kestrels win by five wickets to level series",
        "The Kestrels levelled the series at one-all with an eight-wicket win over Tamar Valley in the "
        "second one-day match on Sunday.\n\n"
        "Opener Jaideep Rao made an unbeaten 88. The decider will be played at Lord's Green on "
        "Wednesday.",
        (NUMBER,),
    ),
    Pair(
        "Court Upholds Ban on Gravel Mining",
        "The country's highest court on Monday struck down a ban on gravel mining in the Selu river, "
        "saying the government had no power to impose it.\n\n"
        "Mining firms welcomed the ruling. Environmental groups said they would press for a new law.",
        (POLARITY,),
    ),
    Pair(
        "Rebels capture Tal Osman airfield",
        "A spokesman for the northern rebels claimed on Saturday that their fighters had captured the "
        "airfield at Tal Osman after two days of shelling.\n\n"
        "The claim could not be independently verified. The army has made no comment and telephone lines "
        "to the town were down.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Wildfire Destroys 400 Homes in Cordell Canyon",
        "A wind-driven wildfire has destroyed about 140 homes in Cordell Canyon and forced thousands of "
        "people to leave, fire officials said.\n\n"
        "The blaze was 15% contained on Monday evening. Fire chief Luis Amador said crews had saved the "
        "hospital and the high school.",
        (NUMBER,),
    ),
    Pair(
        "Patch Ends Back Pain in a Week",
        "A patch that sends mild pulses through the skin ends lower back pain within a week, says the "
        "company that makes it.\n\n"
        "Nuvarra, which is raising money to bring the device to market, cited a trial on 22 of its own "
        "customers. The results have not been published or checked by outside scientists.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Novelist's Feud With Sister Inspired Prize-Winning Book",
        'Helena Maddow has won the Arbour Prize for fiction with "The Salt Year", a novel about a '
        "lighthouse keeper in the 1920s.\n\n"
        'The judges praised its "tidal sentences". Maddow, 61, said she would spend the £30,000 on a '
        "boat.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Mill poured dye into river for years",
        "A textile mill poured untreated dye into the Pashan river for years, a campaign group claimed "
        "in a report published on Monday.\n\n"
        "Clean Pashan, which wants the mill closed, said it had gathered accounts from 60 villagers. The "
        "mill's owners could not be reached and the pollution board said it had not yet seen the report.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Swimming coach struck teenage pupil",
        "A swimming coach hit a 14-year-old pupil with a kickboard at a training camp, prosecutors told "
        "a court in Ellmouth on Tuesday.\n\n"
        "Grant Pilling, 44, denies common assault. He told police the board had slipped and that he "
        "never touched the girl.",
        (
            DENIAL,
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Councillor used charity cash for holiday",
        "A Trenbury councillor has been accused by a former colleague of using money from a children's "
        "charity to pay for a holiday in Malta.\n\n"
        "Barry Weems insisted he had paid for the trip himself and offered to publish his bank "
        "statements. The charity regulator said it was assessing the complaint.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Central Bank to Cut Rates in June",
        "The Bank of Carrow could lower its main interest rate as early as June if wage growth keeps "
        "cooling, Governor Anneke Strand said on Wednesday.\n\n"
        'Strand stressed that the bank was "not pre-committing to any meeting" and that a rise in energy '
        "prices might yet force it to wait until the autumn.",
        (HEDGE,),
    ),
    Pair(
        "Care home left patients in soiled beds for days",
        "Patients at a care home in Fenwick Cross were left in soiled beds for days, according to a "
        "lawsuit filed by relatives of three former residents.\n\n"
        "The families are seeking $4 million in damages. A lawyer for the home's owner, Silverbrook "
        "Living, said it would answer the allegations in court.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Harborline to Cut 1,200 Jobs",
        "Shipping group Harborline is to cut about 1,200 jobs, mostly in its freight division, two "
        "people familiar with the matter said.\n\n"
        "The company declined to comment. The people, who asked not to be identified because the plan is "
        "not public, said staff would be told next week.",
        (ATTRIBUTION,),
    ),
)
