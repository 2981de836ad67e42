"""Invented articles in which sources are renamed and told apart, with who says what in them."""

from __future__ import annotations

from tests.analysis.story import Story

RENAMED = (
    Story(
        "airline",
        "Kestrel Air to ground a third of its fleet, blames engine maker\n\n"
        "Kestrel Air said on Monday that it would ground 31 of its 94 aircraft for at "
        "least four months, a step that analysts said could wipe out the carrier's profit for the"
        " year.\n\n"
        'The airline blamed cracks found in turbine blades made by Volta Aerospace. "This is not '
        'a problem of our making," Chief Executive Rui Tavares told a news conference in Lisbon. '
        'He said Kestrel would seek compensation "to the last cent."\n\n'
        'Volta said it was working with the airline "around the clock." In a letter to customers '
        "last week, the manufacturer said that fewer than 200 engines were affected. A company "
        "spokesman declined to say whether it expected more groundings.\n\n"
        "Shares in Kestrel fell 17 percent. Volta's were down 6 percent.\n\n"
        "Two people with knowledge of the matter told Harbour Business News that Volta engineers "
        'had warned of the cracks as early as March. One of the people said the warning went "all'
        ' the way to the top." Volta denied that. "There was no such memo," a spokeswoman said by'
        " email.\n\n"
        "The regulator, the Iberian Aviation Authority, said it had ordered inspections of all "
        "engines of the type. It has not yet decided whether to issue a wider directive. The "
        "agency's head, Marta Quintela, said passengers should not be worried. \"An aircraft on "
        'the ground is a safe aircraft," she said.\n\n'
        "Unions were less calm. The pilots' union, SPLA, accused management of ignoring its "
        "concerns. Its president, João Brito, said he had written to Tavares in May but never "
        'received an answer. "They knew, and they flew," Brito said.\n\n'
        "Tavares said that he had not seen the letter. Asked whether he would resign, the chief "
        'executive laughed. "Ask me in December."\n\n'
        "Analysts at Banco Meridian estimated that the grounding would cost the airline 140 "
        'million euros. "They have cash for two quarters," said Sofia Lemos, an analyst at the '
        "bank. Lemos cut her target price for the stock by half. Rival brokerage Pell & Hart kept"
        ' its rating at "hold," saying that the worst was known.\n\n'
        "According to a filing with the exchange, Kestrel had 402 million euros in cash at the "
        "end of June. The document also shows that the company drew on a credit line in August.\n\n"
        'Passengers at Lisbon airport were resigned. "What can you do?" asked Bea Ferrand, a '
        "teacher from Lyon whose flight home had been cancelled. Her sister, Louise, was angrier:"
        ' "They sold us the ticket on Friday. On Friday!"\n\n'
        "The consumer group Direitos said the airline owed travellers a refund within seven days."
        " It urged those affected to keep receipts. Officials at the economy ministry said they "
        "were following the situation, but one of them, deputy minister Carlos Pinho, ruled out "
        'state aid. "Nobody is asking for it and nobody would get it," he said.\n\n'
        "A poll by the newspaper Correio found that 44 percent of respondents would not fly with "
        "Kestrel in the coming year. The survey of 1,004 adults was taken before Monday's "
        "announcement.",
        (
            ("cracks found in turbine blades", "Kestrel Air", "organisation"),
            ("that fewer than 200 engines", "Volta Aerospace", "organisation"),
            ("There was no such memo", "Volta Aerospace", "organisation"),
            ("it had ordered inspections", "Iberian Aviation Authority", "organisation"),
            ("that the worst was known", "Pell & Hart", "organisation"),
            ("that the company drew on a credit line", "a filing with the exchange", "document"),
            ("They sold us the ticket", "Louise", "named"),
            ("the airline owed travellers", "Direitos", "organisation"),
            ("state aid", "Carlos Pinho", "named"),
        ),
    ),
    Story(
        "street",
        "Council splits over plan to close Mill Street to cars\n\n"
        "BY TOM REEVES Local democracy reporter\n\n"
        "Councillors argued for more than four hours last night before agreeing to close Mill "
        "Street to cars for a year from January.\n\n"
        "The trial was approved by 14 votes to 12 after the Labour group's leader, Cllr Asha "
        'Mistry, cast her vote with the Greens. "We have talked about this since I was at '
        'school," she told the chamber. "Let\'s find out."\n\n'
        'Her colleague Bill Stokes, who voted against, said she had "sold the traders down the '
        'river".\n\n'
        "More than 300 residents had written to the council before the meeting. A petition "
        'against the closure, signed by 2,112 people, said the plan would "kill the town centre".'
        " Supporters handed in their own petition, with about 900 names.\n\n"
        "An officers' report said that traffic on Mill Street had risen by a quarter since 2015 "
        "and that the air there broke legal limits on 40 days last year. The report recommended a"
        " shorter trial of six months. Head of transport Gwen Pryce told members that a year was "
        '"workable, if tight".\n\n'
        "Traders fear the worst. Sunil Rao, who has run a hardware shop on the street since 1991,"
        ' said half of his customers come by car. "Nobody carries a bag of cement on the bus," Mr'
        ' Rao said. His neighbour, baker Jo Finch, disagreed. "My trade is people on foot," she '
        'said. "I can\'t wait."\n\n'
        "The Chamber of Trade wants compensation for its members. Its chairman said he would be "
        "writing to the council's chief executive this week. The chamber's own survey found that "
        "seven in ten shops expected to lose income, with 55% saying they might close.\n\n"
        'Asked about the survey, Cllr Mistry said it had been answered by only 41 businesses. "I '
        "take it seriously but I don't take it as gospel,\" the Labour leader added.\n\n"
        "One resident, who did not want to be named, said she had moved her children to another "
        'school because of the fumes. Another said the council "never listens". Both live within '
        "50 yards of the street.\n\n"
        "The police said they had no objection. In a letter to the council, Inspector Dan Howells"
        ' wrote that the force "neither supports nor opposes" the scheme. He warned, though, that'
        " patrol cars would still need access.\n\n"
        "Fire chiefs were blunter. The county's fire service said response times could rise by 90"
        ' seconds. Its deputy chief, Karen Lyle, told the meeting that this was "not nothing". '
        "The service has asked for removable bollards, she said.\n\n"
        'MP Gareth Bowen wrote on Facebook that the decision was "madness". The Conservative, who'
        " lives two streets away, said he would support a legal challenge. A council spokesperson"
        " said it had taken legal advice and was confident that the process was sound.\n\n"
        "Opposition leader Sir Alan Cope said his group would reverse the closure if it won in "
        'May. "The people of this town did not ask for this," he said. "They asked for buses."\n\n'
        "The trial will be reviewed every three months. If nitrogen dioxide falls by less than a "
        "tenth, the council said, the street will reopen. Members also voted to spend £80,000 on "
        'planters, which one councillor called "the most expensive geraniums in England".',
        (
            ("I take it seriously", "Asha Mistry", "named"),
            ("he would support a legal challenge", "Gareth Bowen", "named"),
            ("My trade is people on foot", "Jo Finch", "named"),
        ),
    ),
    Story(
        "dam",
        "Talks on Danuve river dam collapse as both sides trade blame\n\n"
        "VARSK (Agency) - Talks between Ostravia and Belmark over a disputed dam on the Danuve "
        "river collapsed on Thursday, with each government accusing the other of bad faith, "
        "officials said.\n\n"
        "Ostravia's foreign minister, Luka Peric, walked out of the meeting in the neutral city "
        "of Varsk after less than an hour, diplomats said. He told reporters at the airport that "
        'Belmark had "torn up a year of work in a morning."\n\n'
        'Belmark rejected the charge. "We came with a pen, they came with a match," said its '
        "chief negotiator, Deputy Prime Minister Elena Costan. She said that her delegation would"
        " remain in Varsk until Saturday in case the Ostravians returned.\n\n"
        "The dispute centers on a hydroelectric plant that Belmark wants to build 20 km upstream "
        "of the border. Ostravia says it would dry out farmland on which 400,000 people depend. "
        "The government in Belmark's capital, Sereny, says the reservoir would be filled only in "
        "wet years.\n\n"
        "A senior Ostravian official, speaking on condition of anonymity because he was not "
        "authorized to brief the press, said Sereny had presented a map on Wednesday night that "
        'moved the reservoir closer to the border. "It was not the map we had agreed," the '
        "official said. A second official said the map had been drawn up by the military.\n\n"
        'Costan denied that there was a new map. "There is one map, and it has been public since '
        '2022," she said. Her spokesman later said the minister had been referring to the map '
        "annexed to the draft treaty.\n\n"
        "The European mediator, former Finnish president Aino Laakso, said that she was "
        'disappointed but not surprised. "Both sides have elections coming," Laakso said. She '
        "appealed to them to refrain from unilateral steps.\n\n"
        "In a joint statement, France and Germany urged both countries to return to the table. "
        "The two countries said they stood ready to pay for an independent study. The U.S. State "
        'Department said it was "closely following" events. Washington has an air base in '
        "Ostravia.\n\n"
        "State television in Ostravia said troops near the border had been put on alert. The "
        "defense ministry did not confirm the report. In a post on Telegram, it said only that "
        "planned exercises would go ahead. Belmark's army said it had seen no unusual movements.\n\n"
        "Two farmers interviewed in the border village of Dol said they had heard helicopters "
        'overnight. One of them, Peder Krag, 58, said he had sent his family to relatives. "My '
        'father was chased from here once," he said. "I will not be."\n\n'
        "The International Rivers Commission, a U.N.-backed body based in Geneva, has warned that"
        " the dam could violate a 1997 convention. It said in a report in May that neither "
        "country had shared its data. The commission's secretary general, Ines Duarte, offered on"
        " Thursday to send inspectors. Neither government responded to the offer.\n\n"
        "Opposition parties in Belmark accused Prime Minister Viktor Albu of using the dam to "
        "distract voters. Albu, whose approval rating has fallen to 29 percent in polls, told "
        'parliament last week that he would "not ask a neighbor for permission to light our '
        'homes." The premier is expected to address the nation on Friday.',
        (
            ("It was not the map", "A senior Ostravian official", "anonymous"),
            ("the map had been drawn up", "A second official", "unnamed_person"),
            ("the minister had been referring", "Elena Costan's spokesman", "unnamed_person"),
            ("they stood ready to pay", "France and Germany", "organisation"),
            ("he had sent his family", "Peder Krag", "named"),
        ),
    ),
    Story(
        "coach",
        "Harlow sack Brandt after ninth defeat as captain takes aim at board\n\n"
        "Harlow United have sacked head coach Nils Brandt after nine defeats in a row, the club "
        "announced on Sunday night.\n\n"
        "Brandt was told of the decision by sporting director Pia Lund at the training ground. In"
        ' a two-line statement, the club thanked the German "for his efforts" and wished him '
        "well.\n\n"
        '"I am sad, of course," the 49-year-old told Radio Vale. "I asked for two defenders in '
        'the summer and I got a winger." He added that he would watch the rest of the season from'
        ' home "with a beer".\n\n'
        'The captain, Marcus "Digger" Doyle, did not hide his anger. "Nils is not the problem in '
        'this building," he said after the 4-0 loss at Ramsford. Digger, who has been at Harlow '
        "since he was 11, said the players had let the coach down. Asked if the board shared the "
        'blame, Doyle replied: "You said it, not me."\n\n'
        'Lund said the board had "looked at every option". She denied reports that players had '
        'asked for a change. "Nobody in the dressing room came to me," she said. According to the'
        " Vale Gazette, however, three senior players met the owner, Ray Tolland, on Thursday. "
        "The paper said Tolland had already spoken with two candidates.\n\n"
        "One of those, Spaniard Iker Lasa, confirmed that he had been contacted but said talks "
        'were "at the beginning". The other, former Harlow striker Jimmy Crabbe, could not be '
        "reached.\n\n"
        "Brandt's assistant, Sam Olu, will take charge on Wednesday against Dunmore. Olu said he "
        'had hesitated. "I rang Nils first," he said. "He told me, \'Don\'t be stupid, take it.\'"\n\n'
        'Fans were divided. "It had to happen," said Kelly Marsh, who chairs the Harlow '
        "Supporters' Trust. In a poll of its members taken on Friday, 62 per cent wanted Brandt "
        'to go. But the trust said in a statement that the squad, not the coach, was "the worst '
        'in living memory".\n\n'
        "The league's managers' association said it was concerned. Its chief executive, Dave "
        'Pruett, noted that Brandt was the eleventh coach to be dismissed since August. "We are '
        'running out of managers," he said.\n\n'
        'Ramsford boss Carla Ferri had sympathy. "He\'s a proper football man," she said of her '
        "opposite number. The Italian, who was herself dismissed by Harlow in 2018, said the club"
        ' "eats its own".\n\n'
        "Harlow are seven points from safety. Their next three opponents are all in the top half."
        ' A win on Wednesday, Olu admitted, "would be a small miracle".',
        (
            ("Harlow United have sacked", "Harlow United", "organisation"),
            ("I am sad, of course", "Nils Brandt", "named"),
            ("Nils is not the problem", 'Marcus "Digger" Doyle', "named"),
            ("the players had let the coach down", 'Marcus "Digger" Doyle', "named"),
            ("Tolland had already spoken", "Vale Gazette", "organisation"),
            ("a proper football man", "Carla Ferri", "named"),
            ('the club "eats its own"', "Carla Ferri", "named"),
        ),
    ),
)
