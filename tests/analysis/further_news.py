"""Further invented news articles: a council, a trial, a coup, a shelter; the sources of each as in `news`."""

from __future__ import annotations

from tests.analysis.who import News, Who

FURTHER = (
    News(
        "lanes",
        "Council delays vote on Elm Street bike lanes after four-hour hearing\n\n"
        "The Fairmont City Council on Monday night put off a decision on a plan to remove 64 parking spaces from "
        "Elm Street to make room for protected bike lanes.\n\n"
        "The 5-2 vote came after more than 50 people spoke at a hearing that ran past 11 p.m.\n\n"
        "“We need to get this right, not fast,” said Council President Denise Altman, who proposed the delay.\n\n"
        "Councilman Victor Reyes, who represents the Third Ward and voted no, said the city had studied the "
        "street for six years. “How many more kids have to get hit?” he asked.\n\n"
        "Public Works Director Sheila Conroy told the council that the plan would cost $1.9 million, 80% of it "
        "paid by a state grant that expires in June. If the vote slips past spring, the grant will be lost, she "
        "said.\n\n"
        "Business owners dominated the first hour. Hal Jessup, whose family has run Jessup Hardware since 1951, "
        "said that half his customers park on the street. Next to him sat Lan Nguyen, owner of the Golden Lotus "
        "restaurant. “My customers are old. They do not come by bike,” Nguyen said.\n\n"
        "Marjorie Thiel, president of the Elm Street Merchants Association, presented a petition with 1,200 "
        "signatures.\n\n"
        "But cyclists and parents pleaded for the lanes. Emily Sato, a fourth-grade teacher at Lincoln Elementary "
        "School, described how a student of hers was struck in September. “He is nine. He still can’t walk,” she "
        "said.\n\n"
        "The boy’s father, Andre Coleman, stood beside her but did not speak at the hearing. “I just want people "
        "to slow down,” he said afterward.\n\n"
        "Ben Abernathy of the advocacy group Safe Streets Fairmont said that crashes fell by 40% on Oak Street "
        "after lanes were built there in 2019. Fire Chief Rodney Platt disputed that engines would have trouble "
        "passing. “We’ve tested it,” said Platt.\n\n"
        "City Attorney Joan Whitfield warned that the council could face a lawsuit either way.\n\n"
        "Mayor Pat Donnelly, who does not vote, said in a text message Tuesday that she supports the lanes “in "
        "principle.” Her chief of staff, Owen Marsh, said a compromise was being drafted.\n\n"
        "According to a city report released last week, 31 crashes were recorded on Elm Street between 2018 and "
        "2023, two of them fatal. The report’s author, traffic engineer Dipti Kulkarni, recommended the lanes.\n\n"
        "State Rep. Louis Grabowski, a Democrat whose district includes Fairmont, urged the council to act. “I "
        "fought for that grant,” he said by phone.\n\n"
        "Resident Carl Munson, 77, left before the vote. He has lived on Elm Street for 50 years. “I’ll be dead "
        "before they paint a line,” he said.\n\n"
        "The council will take up the plan again on March 4.",
        (
            Who("Denise Altman", "Council President", "Fairmont City Council"),
            Who("Victor Reyes", "Councilman", None, "who represents the Third Ward and voted no"),
            Who("Sheila Conroy", "Public Works Director", "Public Works"),
            Who("Hal Jessup", None, None, "whose family has run Jessup Hardware since 1951"),
            Who("Lan Nguyen", "owner of the Golden Lotus restaurant", "Golden Lotus"),
            Who("Emily Sato", "fourth-grade teacher at Lincoln Elementary School", "Lincoln Elementary School"),
            Who("Andre Coleman", None, None, "The boy’s father"),
            Who("Ben Abernathy", None, "Safe Streets Fairmont"),
            Who("Rodney Platt", "Fire Chief"),
            Who("Joan Whitfield", "City Attorney"),
            Who("Pat Donnelly", "Mayor", None, "who does not vote"),
            Who("Owen Marsh", "chief of staff"),
            Who("Dipti Kulkarni", "traffic engineer", None, "The report’s author"),
            Who("Louis Grabowski", "State Rep.", None, "whose district includes Fairmont"),
            Who("Carl Munson"),
        ),
    ),
    News(
        "ferry",
        "Jury weighs fate of ferry captain in drowning deaths\n\n"
        "By Paula Renshaw, Staff Writer\n\n"
        "PORT CALLOWAY — Jurors began deliberating Tuesday in the trial of a ferry captain accused of leaving the "
        "wheelhouse minutes before his boat struck a breakwater, killing two teenage passengers.\n\n"
        "Douglas Ferreira, 58, has pleaded not guilty to two counts of manslaughter. He faces up to 20 years in "
        "prison if convicted.\n\n"
        "In his closing argument, Assistant District Attorney Noelle Braithwaite told jurors that Ferreira "
        "“gambled with 71 lives to finish a phone call.” She played again a recording in which the captain is "
        "heard laughing 40 seconds before the impact.\n\n"
        "“He was the only person aboard who could have stopped this,” Braithwaite said.\n\n"
        "Ferreira’s attorney, Samir Haddad, countered that the ferry’s radar had failed twice that week and that "
        "the company knew it. “They fixed the paint. They did not fix the radar,” said Haddad, a former public "
        "defender who took the case for free.\n\n"
        "Judge Lorraine Okafor, who has presided over the three-week trial, instructed the panel that negligence "
        "alone is not enough for a conviction.\n\n"
        "Among those in the gallery was Beth Tolliver, whose 16-year-old daughter, Maya, died in the wreck. She "
        "said she had come every day. “I want to look at him when they read it,” said Tolliver, a school bus "
        "driver from Dunmore.\n\n"
        "Her sister, Karen Wills, said the family had received no apology from the company.\n\n"
        "Harbor Lines, the ferry’s operator, settled a civil suit with both families last spring. Its chief "
        "executive, Tom Lindgren, said in a statement that the company “grieves with them still.” Lindgren, who "
        "took over in January, declined to be interviewed.\n\n"
        "The prosecution’s star witness was Jae-won Park, a deckhand who was on the bow that night. Park "
        "testified last week that he shouted a warning twice. “Nobody answered,” he said on the stand.\n\n"
        "Under cross-examination, Park, 24, acknowledged that he had been drinking earlier in the day.\n\n"
        "An expert called by the defense, retired Coast Guard Cmdr. Alice Merriweather, said radar of that model "
        "was prone to freezing. Merriweather, now a safety consultant in Tacoma, reviewed the vessel’s "
        "maintenance logs.\n\n"
        "Legal observers said the case could hinge on the phone records. “Juries understand phones,” said Ruben "
        "Castellanos, who teaches criminal law at Wexford University and is not involved in the case. “They don’t "
        "understand radar.”\n\n"
        "Nancy Pruitt, a spokeswoman for the state attorney general’s office, said it would review the state’s "
        "licensing rules after the verdict.\n\n"
        "One of the jurors, an alternate who was dismissed on Monday, told the Calloway Courier that the panel "
        "seemed divided. “It’s going to be long,” said the woman, who spoke on condition of anonymity because "
        "deliberations were continuing.\n\n"
        "Deliberations resume Wednesday at 9 a.m., court clerk Michael Duda said.",
        (
            Who("Douglas Ferreira"),
            Who("Noelle Braithwaite", "Assistant District Attorney"),
            Who("Samir Haddad", "Ferreira’s attorney"),
            Who("Lorraine Okafor", "Judge", None, "who has presided over the three-week trial"),
            Who(
                "Beth Tolliver",
                "school bus driver from Dunmore",
                None,
                "whose 16-year-old daughter, Maya, died in the wreck",
            ),
            Who("Karen Wills", None, None, "Her sister"),
            Who("Tom Lindgren", "chief executive", "Harbor Lines", "who took over in January"),
            Who("Jae-won Park", None, None, "a deckhand who was on the bow that night"),
            Who(
                "Ruben Castellanos",
                None,
                "Wexford University",
                "who teaches criminal law at Wexford University and is not involved in the case",
            ),
            Who("Nancy Pruitt", "spokeswoman for the state attorney general’s office", "attorney general’s office"),
            Who("Michael Duda", "court clerk"),
        ),
    ),
    News(
        "coup",
        "Troops seize state television in Tavria as president flees\n\n"
        "LENSK, Tavria — Soldiers seized the headquarters of Tavria’s state broadcaster early Sunday and "
        "announced that President Oleg Maric had been removed, hours after the longtime leader was seen boarding "
        "a helicopter.\n\n"
        "“The era of theft is over,” Col. Danilo Vesic, the commander of the 3rd Armored Brigade, said in a "
        "televised address. Vesic, flanked by a dozen officers, said elections would be held within a year.\n\n"
        "Maric’s whereabouts were unknown. His foreign minister, Ana Petrovic, told reporters by phone "
        "that the president was “safe and in command,” but did not say where he was.\n\n"
        "The neighboring Republic of Kesh closed its border. A senior Keshi official, speaking on condition of "
        "anonymity to discuss security matters, said that Maric had asked for asylum.\n\n"
        "Kesh’s prime minister, Timur Aliev, denied that. “There has been no request of any kind,” Aliev said "
        "during a visit to Ankara.\n\n"
        "U.N. Secretary-General Ramon Teixeira called for restraint, his spokesman Lionel Marchand said. The "
        "European Union’s foreign policy chief, Kaisa Tamm, said on X that the bloc was “following events with "
        "great concern.”\n\n"
        "In Washington, State Department deputy spokesperson Rachel Kim said American citizens should shelter in "
        "place. U.S. Ambassador Leonard Fisk was in contact with “all sides,” she said.\n\n"
        "In the capital, residents described gunfire and confusion. “They told us to stay away from the windows,” "
        "said Mirela Dukic, 34, who lives two blocks from the broadcaster. Her neighbor, a retired engineer who "
        "gave only his first name, Pavle, said he had seen three tanks on the bridge.\n\n"
        "Hospital director Goran Ilic said that 14 people with gunshot wounds had been brought to Lensk General "
        "Hospital, four of them soldiers. He said that at least two had died.\n\n"
        "The opposition was split. Jelena Markov, who lost to Maric in a disputed election in 2022, welcomed his "
        "removal but said that “soldiers must go back to their barracks.” Former Prime Minister Zoran Pavic, a "
        "onetime ally of the president who now lives in exile in Vienna, called the takeover a coup.\n\n"
        "Analysts said the army had grown angry over unpaid wages. “This was about money before it was about "
        "democracy,” said Sabine Roth, a Tavria specialist with the International Crisis Group in Brussels. "
        "Nikolai Bront, a former Tavrian intelligence officer and the author of a book on Maric’s rise, said the "
        "colonel was little known outside his brigade.\n\n"
        "The Interior Ministry said in a statement that police would not resist. A ministry spokesman, Major Ivo "
        "Lukic, said officers had been told to remain in their stations.\n\n"
        "Human Rights Monitor, a group based in Geneva, said it had documented 11 arrests of journalists. Its "
        "Tavria researcher, Dina Saric, said two of them had been beaten.",
        (
            Who(
                "Danilo Vesic",
                "Col., commander of the 3rd Armored Brigade",
                "3rd Armored Brigade",
                "flanked by a dozen officers",
            ),
            Who("Ana Petrovic", "foreign minister"),
            Who("Timur Aliev", "Kesh’s prime minister"),
            Who("Lionel Marchand", "spokesman"),
            Who("Ramon Teixeira", "U.N. Secretary-General", "U.N."),
            Who("Kaisa Tamm", "European Union’s foreign policy chief", "European Union"),
            Who("Rachel Kim", "State Department deputy spokesperson", "State Department"),
            Who("Mirela Dukic", None, None, "who lives two blocks from the broadcaster"),
            Who("Goran Ilic", "Hospital director", "Lensk General Hospital"),
            Who("Jelena Markov", None, None, "who lost to Maric in a disputed election in 2022"),
            Who(
                "Zoran Pavic",
                "Former Prime Minister",
                None,
                "a onetime ally of the president who now lives in exile in Vienna",
            ),
            Who(
                "Sabine Roth",
                "Tavria specialist with the International Crisis Group in Brussels",
                "International Crisis Group",
            ),
            Who("Nikolai Bront", "former Tavrian intelligence officer and the author of a book on Maric’s rise"),
            Who("Ivo Lukic", "ministry spokesman, Major"),
        ),
    ),
    News(
        "shelter",
        "A night shelter closes, and its guests scatter\n\n"
        "For 11 winters, Wanda Kessler unlocked the basement door of St. Hedwig’s Church at 6 p.m. and counted "
        "heads. On Friday she locked it for the last time.\n\n"
        "“I don’t know where they will sleep,” said Kessler, 66, who founded the shelter with her late husband in "
        "2013.\n\n"
        "The shelter, which housed up to 48 people a night, lost its insurance after a fire in the building’s "
        "boiler room, according to an email sent to volunteers by the Rev. Thomas Aquila, the church’s pastor. "
        "Aquila declined to comment further.\n\n"
        "City Housing Commissioner Yolanda Price said in an interview that her department had offered $200,000 "
        "for a sprinkler system. “The diocese never answered us,” she said.\n\n"
        "Diocese spokeswoman Colleen Farrow disputed that account. She said a lawyer for the diocese wrote to the "
        "city twice in October.\n\n"
        "Marcus Dell, a 52-year-old former line cook who had slept at the shelter since August, packed his "
        "belongings into a grocery cart. “They treated me like a person here,” he said. Dell’s caseworker, Amy "
        "Strand of Bridge Street Services, was trying to find him a room.\n\n"
        "Advocates warn that the closing will push more people onto the street. “We are full. Everyone is full,” "
        "said Roland Beck, who runs the Harbor Mission, the city’s largest shelter.\n\n"
        "A 2023 count by the Regional Homeless Alliance found 1,140 people without homes in the county, an "
        "increase of 14% over the year before. The alliance’s research director, Pam Oduya, said the true number "
        "is likely twice that.\n\n"
        "Neighbors are divided. Jill Castellan, whose townhouse faces the church, complained to the city about "
        "fights and needles. “I’m not heartless,” she said. “But my kids walk past that door.” Her next-door "
        "neighbor, Frank Yoder, a retired firefighter, brought coffee to the line every night.\n\n"
        "“You see the same faces and you learn the names,” Yoder said. “Now what?”\n\n"
        "Councilwoman Rita Barros, who chairs the council’s human services committee, has called a hearing for "
        "next week. Barros, a Democrat, said that she would press the diocese to explain itself.\n\n"
        "One of the guests, a woman who would give only her first name, Teresa, said she planned to ride the bus "
        "until morning. Social worker Dan Ilves, who has known her for years, gave her a blanket and a card with "
        "his number.\n\n"
        "Kessler’s daughter, Anna Kessler-Wright, an attorney in Boston, has set up a fund to reopen the shelter "
        "elsewhere. It has raised $6,300, she said.",
        (
            Who("Wanda Kessler", None, None, "who founded the shelter with her late husband in 2013"),
            Who("Colleen Farrow", "Diocese spokeswoman"),
            Who("Marcus Dell", "former line cook", None, "who had slept at the shelter since August"),
            Who("Amy Strand", "Dell’s caseworker", "Bridge Street Services"),
            Who("Roland Beck", None, None, "who runs the Harbor Mission, the city’s largest shelter"),
            Who("Pam Oduya", "research director", "Regional Homeless Alliance"),
            Who("Jill Castellan", None, None, "whose townhouse faces the church"),
            Who("Frank Yoder", "retired firefighter", None, "Her next-door neighbor"),
            Who("Rita Barros", "Councilwoman", None, "who chairs the council’s human services committee"),
            Who("Anna Kessler-Wright", "attorney in Boston", None, "Kessler’s daughter"),
        ),
    ),
)
