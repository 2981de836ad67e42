"""Invented articles in which sources go by a role, by whose they are, or together, with who says what in them."""

from __future__ import annotations

from tests.analysis.story import Story

DESCRIBED = (
    Story(
        "camp",
        "Judge blocks sale of lakeside camp as families sue diocese\n\n"
        "By Petra Voss\n\n"
        "A federal judge on Tuesday halted the sale of a lakeside summer camp, ruling that the "
        "diocese which owns it had failed to tell a group of former campers about a proposed "
        "settlement of their abuse claims.\n\n"
        "U.S. District Judge Miriam Okafor granted a temporary restraining order hours before the"
        ' deal was due to close, saying the plaintiffs would suffer "irreparable harm" if the '
        "land changed hands. She set a hearing for Sept. 9.\n\n"
        '"The court is troubled by the haste with which this transaction was arranged," Okafor '
        "wrote in a 14-page order.\n\n"
        'Lawyers for the Diocese of Brantford said they would appeal. "We respect the judge, but '
        'we believe the ruling is wrong on the law," said Conor Mayhew, who represents the '
        "diocese.\n\n"
        "The lawsuit, filed in June by 23 people who attended Camp Wenonah between 1979 and 1996,"
        " accuses the diocese of hiding assets from victims. It says church officials moved more "
        "than $11 million into a trust controlled by the bishop's brother-in-law.\n\n"
        'One of the plaintiffs, Gail Torrance, wept as the decision was read. "Nobody listened to'
        ' us for forty years," she said outside the courthouse. "Today somebody did."\n\n'
        "Another plaintiff, who asked to be identified only by his initials, R.D., said he had "
        "not slept since learning of the sale from a newspaper.\n\n"
        "Diocese spokeswoman Anne Pelletier declined to comment on the trust. In an emailed "
        'statement, she said Bishop Thomas Keane "has always put survivors first." The statement '
        "did not mention the restraining order.\n\n"
        "Keane, 71, has led the diocese since 2008. In a deposition taken last year, he testified"
        ' that he did not know how the money had been used. "I left that to the accountants," the'
        " bishop said, according to a transcript.\n\n"
        "Neither side would say how much the buyer, Northshore Resorts, had agreed to pay. A "
        "person familiar with the negotiations put the figure at $38 million. The company did not"
        ' return messages. Its website describes the property as "the last untouched shoreline in'
        ' the county."\n\n'
        "A report commissioned by the diocese in 2019 and obtained by the plaintiffs found that "
        "at least nine counselors had been accused of misconduct. The report's author, former "
        'prosecutor Dale Whitcomb, concluded that leaders "chose silence at every turn." He '
        "recommended that the camp be closed.\n\n"
        'Mayhew called the report "incomplete" and noted that its author was never given access '
        'to personnel files. Whitcomb, reached by phone, disputed that. "They opened the drawer '
        'for me," he said. "I read all of it."\n\n'
        "At the hearing on Tuesday, Assistant Attorney General Joan Sly told the judge that her "
        "office was reviewing the trust. The judge asked whether the state planned to intervene. "
        "Sly said it was too soon to say.\n\n"
        'Legal experts said the order was unusual. "Courts hardly ever stop a private sale on a '
        "day's notice,\" said Ruth Abelman, a professor of property law at Carleton University. "
        "She said the diocese's best argument was that the plaintiffs had waited too long.\n\n"
        "The Survivors Alliance of Ontario, an advocacy group that is not a party to the case, "
        "welcomed the ruling. Its director, Paul Menard, said that he expected other camps to "
        'face similar claims. "They are watching this," he said of church leaders across the '
        "province.",
        (
            ("that the diocese which owns it", "Miriam Okafor", "named"),
            ("The court is troubled", "Miriam Okafor", "named"),
            ("whether the state planned to intervene", "Miriam Okafor", "named"),
            ("the property as", "Northshore Resorts' website", "document"),
            ("They opened the drawer", "Dale Whitcomb", "named"),
            ("I left that to the accountants", "a transcript", "document"),
        ),
    ),
    Story(
        "rooms",
        "State review faults Alder County schools over restraint of pupils\n\n"
        "A state review has found that Alder County schools restrained or secluded pupils with "
        "disabilities more than 1,300 times in two years, often without telling their parents.\n\n"
        "The review, released Friday by the Department of Education, says that staff at four "
        'schools used locked rooms "as a matter of routine." Reviewers interviewed 85 parents and'
        " 40 teachers. Many of the parents said they first learned of the rooms from the "
        "investigators.\n\n"
        'Superintendent Lyle Brockway said the district accepted the findings. "We fell short," '
        'he said at a news conference. "I am sorry to every family." The rooms were closed in '
        "August, he said, and 600 employees had been retrained.\n\n"
        "School board member Connie Ruiz, who had called for the review, was not satisfied. \"He's"
        ' sorry now," Ruiz said. "Two years ago, he told me there were no rooms."\n\n'
        "Alder, a county of 210,000 east of the capital, has settled three lawsuits over "
        "restraint since 2018, court records show. The county paid $2.4 million in the most "
        "recent, the records show.\n\n"
        'Teachers say they were left alone with children in crisis. "We begged for aides," said a'
        " special education teacher at Pine Hollow Elementary, who spoke on the condition that "
        "her name not be used because she feared losing her job. The teacher said she had been "
        "bitten, kicked and once knocked out.\n\n"
        "The teachers union blamed understaffing. Union president Walt Hanley said that one "
        'school had a single aide for 31 pupils. "Put that in the report," Hanley said.\n\n'
        "The 96-page document does mention staffing, on its last page. It notes that a fifth of "
        'aide positions were vacant. The department said that it had "no evidence" that vacancies'
        " caused the restraints.\n\n"
        "Erin Falk's son Toby was 8 when he was first put in the room at Pine Hollow. He came "
        'home with bruises, she said. "He told me it was the quiet room," she said. "They all had'
        ' a name for it." Falk and two other mothers have sued the district. They say it broke '
        "federal law, which bars restraint except in emergencies.\n\n"
        "The federal Education Department's civil rights office said it had opened an inquiry. An"
        " agency official said it could take a year. The official was not authorized to discuss "
        "the case publicly and spoke on condition of anonymity.\n\n"
        "Gov. Nadia Sorensen, a Democrat, said she would support a ban on seclusion. Her "
        "Republican challenger, state Sen. Cal Whitney, called the governor's promise \"four years"
        ' late." Both have taken money from the teachers union, according to campaign filings.\n\n'
        "Disability Rights Now, an advocacy group, said that it had told the state about the "
        "rooms in 2020. In an email, the group's lawyer, Hal Prince, wrote that \"the state sat on"
        ' its hands." A spokesman for the governor said that the complaint had been lost. Prince '
        "said he found that hard to believe.",
        (
            ("staffing, on its last page", "A state review", "document"),
            ('that it had "no evidence"', "Department of Education", "organisation"),
            ("it broke federal law", "Erin Falk and two other mothers", "named"),
            ("he found that hard to believe", "Hal Prince", "named"),
        ),
    ),
    Story(
        "carvings",
        "Museum returns carvings after decades of denial\n\n"
        "The Ashgrove Museum will return 17 wooden carvings to the Tolai people of the Sele "
        "Islands, ending a dispute that has lasted for four decades.\n\n"
        "The museum's director, Sir Julian Hart, announced the move at a ceremony attended by the"
        " islands' high commissioner, Losa Teio. \"These are not ours. I think we always knew "
        'that," Hart said.\n\n'
        "Teio, speaking through an interpreter, said that the elders had wept when they heard the"
        ' news. "My grandmother carved canoes," the envoy said. "She told us the ancestors were '
        'cold in England."\n\n'
        "For years the museum had argued that the carvings were bought. An inventory from 1911 "
        "listed them as a gift. But a diary found in its own archive in 2021 tells another story."
        ' In it, the collector, Captain Edward Lisle, wrote that he had taken the figures "while '
        'the village was at prayer."\n\n'
        "Historian Beth Amadi, who discovered the diary, said she could hardly breathe as she "
        'read it. "He drew a little map," she said. Her article on the find, published in the '
        "Journal of Oceanic Studies, argued that at least 40 more objects were stolen. The museum"
        " has not commented on those. Its trustees are expected to discuss them in March.\n\n"
        'Culture Secretary Robin Blake welcomed the return, but warned against what he called "a '
        'rush for the exits." He said that each case should be judged on its merits. Critics say '
        "the government has dragged its feet. The Museums Association called on it to change the "
        "law that binds national collections.\n\n"
        "Two descendants of Lisle attended. One, his great-granddaughter Flora Lisle-Grey, said "
        "the family supported the decision. \"Nobody asked us, but if they had, we'd have said "
        'yes," she said. Her cousin took a different view. "He was a man of his time," said Hugh '
        "Lisle, a retired banker.\n\n"
        "The carvings will be shown at a new cultural centre in Porto Sele, built with money from"
        " Australia. The centre's curator, Mere Teio-Vai, said they would not be behind glass. "
        '"They\'ll be able to breathe," she said. "People will be able to touch them."\n\n'
        "In the village of Matu, reached by phone, the chief, who goes by the single name Kaluat,"
        " said a feast was being prepared. The chief said he did not blame the museum's visitors."
        ' "They did not know," he said. "We did."\n\n'
        "A survey last year by the pollster Norris found that 58% of Britons favoured returning "
        "objects taken by force. Just 11% were opposed. Younger people were more likely to be in "
        "favour, it found.",
        (
            ("My grandmother carved canoes", "Losa Teio", "named"),
            ("that at least 40 more objects", "Beth Amadi's article on the find", "document"),
            ("the family supported the decision", "Flora Lisle-Grey", "named"),
            ("Younger people were more likely", "A survey last year by the pollster Norris", "document"),
        ),
    ),
    Story(
        "light",
        "Nightly light may raise risk of diabetes, large study suggests\n\n"
        "People who are exposed to bright light at night may be more likely to develop type 2 "
        "diabetes, according to a study of more than 84,000 adults published on Wednesday in the "
        "Journal of Sleep Medicine.\n\n"
        "The study found that participants whose bedrooms were brightest between midnight and 6 "
        "a.m. had a 53% higher risk than those who slept in the dark. The association held after "
        "the authors took account of diet, exercise and shift work.\n\n"
        '"We were surprised by how strong the signal was," said lead author Helen Marrow, an '
        "epidemiologist at the University of Tasmen. \"But this doesn't prove that light is the "
        'cause."\n\n'
        "Her co-author, Dr. Jun Sato, said light at the wrong hour may disturb the body's clock. "
        '"The pancreas keeps time too," he said. "If you confuse it, insulin comes late."\n\n'
        "The researchers used wrist sensors that recorded light for one week. They acknowledged "
        "that a week may not be representative, and said they did not know what people were doing"
        " when the sensors lit up.\n\n"
        "Outside experts praised the size of the study but urged caution. Amir Haddad, who "
        "studies metabolism at the Northern Institute of Health and was not involved in the "
        'research, said the sensors could not tell television from street lamps. "The paper is '
        'careful," he said. "I worry that the headlines won\'t be."\n\n'
        "An older review by the same group, published in 2019, concluded that there was too "
        'little evidence to give advice. The new paper says dimming lights "may be a simple and '
        'cheap recommendation." Marrow said the two did not contradict each other. The review, '
        "she said, had looked at small trials only.\n\n"
        "The Tasmen Diabetes Foundation, which paid for part of the work, said in a statement "
        "that it would update its guidance in the spring. The foundation's chief executive, "
        'Laurel Binns, called the results "a wake-up call for anyone who falls asleep with a '
        'phone in hand."\n\n'
        "Not everyone agrees. A spokesperson for the Lighting Industry Council said the study was"
        ' "speculative" and that modern lamps were safe. The council noted that it relied on a '
        "single week of data. It pointed to its own survey of 2,000 households, in which 61% of "
        "respondents said they slept with all lights off.\n\n"
        "In that survey, 18% said they kept a lamp on for children. Parents of toddlers were most"
        " likely to do so, the poll found.\n\n"
        "The health ministry said it was aware of the paper and had asked an advisory committee "
        'to look at it. "We will be guided by the evidence," a ministry official said.\n\n'
        "One participant, retired nurse Joyce Tully, 68, said she had always slept with the hall "
        "light on. After being told of her results, she bought thick curtains. \"I don't know if "
        'it helps," Tully said. "My husband says I\'m less cross in the mornings."\n\n'
        "Earlier studies have tied night work to obesity and heart disease. A 2021 analysis in "
        "the same journal estimated that one case of diabetes in 12 among nurses could be put "
        "down to shifts. Its authors warned that the estimate was rough.",
        (
            ("they kept a lamp on", "Lighting Industry Council's own survey of 2,000 households", "document"),
            ("dimming lights", "a study of more than 84,000 adults", "document"),
        ),
    ),
)
