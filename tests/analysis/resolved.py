"""Invented short texts, each with one way in which a source is taken up, with who says what in them."""

from __future__ import annotations

from tests.analysis.story import Story

RESOLVED = (
    Story(
        "as-explained",
        "Closing the harbour could cost hundreds of jobs, as Ada Holm, a lawyer for the dockers' union, explained. "
        "“Nobody has counted them,” she said.",
        (("Closing the harbour", "Ada Holm", "named"), ("Nobody has counted", "Ada Holm", "named")),
    ),
    Story(
        "in-the-first-person",
        "I have walked the mole on Sundays for years, and I can tell you that it is sinking. The harbour board says it "
        "is not. “We measure it,” said its engineer, Ada Holm. We have been unable to confirm that any figures exist.",
        (
            ("it is sinking", "the author", "organisation"),
            ("We measure it", "Ada Holm", "named"),
            ("any figures exist", "the newsroom", "organisation"),
        ),
    ),
    Story(
        "a-senior-minister",
        "Harbour Minister Ada Holm stayed away from the meeting. “A wedding is no crime,” Holm said.\n\nA senior "
        "minister, who asked not to be named, said that a deal was near. “It will be settled on Monday,” the minister "
        "said.",
        (("A wedding is no crime", "Ada Holm", "named"), ("It will be settled", "A senior minister", "anonymous")),
    ),
    Story(
        "branches-of-countries",
        "Lifeboats Wales said the crew was safe. England has asked for help, Wales said.",
        (("the crew was safe", "Lifeboats Wales", "organisation"), ("England has asked", "Wales", "organisation")),
    ),
    Story(
        "two-officials",
        "Coach Ada Holm and Brindle Rovers captain Olaf Lind said the referee was wrong.",
        (("the referee was wrong", "Ada Holm and Olaf Lind", "named"),),
    ),
    Story(
        "some-residents",
        "Farm workers, most of whom came from the coast and rent their rooms by the week, slept in a school hall as "
        "the water rose. Some say they were given no warning.",
        (("they were given no warning", "Farm workers", "unnamed_group"),),
    ),
    Story(
        "another-agency",
        "The Harbour Board, an agency of the city, said it would pay for cameras. Another agency, the Brindle "
        "Coastal Commission, backs the plan. The agency noted the cameras were meant to count ships.",
        (("the cameras were meant to count ships", "Brindle Coastal Commission", "organisation"),),
    ),
    Story(
        "state-department",
        "The number of pupils has doubled, according to the Kenmore Department of Education. Most of them walk to "
        "class, the state education department said. The federal education department said it would not pay.",
        (
            ("Most of them walk to class", "Kenmore Department of Education", "organisation"),
            ("it would not pay", "The federal education department", "organisation"),
        ),
    ),
    Story(
        "owned-office",
        "Brindle's Department of Housing said rents would rise in Brindle. The department said it had no choice.",
        (
            ("rents would rise", "Department of Housing", "organisation"),
            ("it had no choice", "Department of Housing", "organisation"),
        ),
    ),
    Story(
        "shared-surname",
        "Samuel Okoro was delivered in March. His parents, Ngozi and David Okoro, wept on Monday. Outside court, Mrs "
        "Okoro said they had been misled.",
        (("they had been misled", "Ngozi Okoro", "named"),),
    ),
    Story(
        "government",
        "The strike went into its eighth day after talks with the operator, Corvane Terminals, broke down. Corvane "
        "denied that. The government said it would wait.",
        (("it would wait", "The government", "organisation"),),
    ),
    Story(
        "expert-by-name",
        "An expert called by the family, retired obstetrician Prof Gordon Leigh, told the inquest that the delay was "
        "indefensible.",
        (("the delay was", "Gordon Leigh", "named"),),
    ),
    Story(
        "one-of-them",
        "Two people briefed on the matter said the bank had lobbied against the rules. One of them said the meeting "
        "was in September.",
        (("the meeting was in September", "Two people", "anonymous"),),
    ),
    Story(
        "customer",
        "Norvane's biggest customer, carmaker Aurel, said it had enough stock.",
        (("it had enough stock", "Aurel", "organisation"),),
    ),
    Story(
        "or-initials",
        "The Semiconductor Trade Association, or STA, warned that losses would grow. STA said nobody had asked.",
        (
            ("losses would grow", "Semiconductor Trade Association", "organisation"),
            ("nobody had asked", "Semiconductor Trade Association", "organisation"),
        ),
    ),
    Story(
        "kind-in-headline",
        "Chipmaker Norvane cuts forecast\n\nNorvane cut its forecast on Tuesday. The chipmaker said sales would fall.",
        (("sales would fall", "Norvane", "organisation"),),
    ),
    Story(
        "company-of-the-paragraph",
        "Brennan & Cho kept its rating. The firm said the market had overreacted.\n\n"
        "Norvane Industries had lobbied against the rules. An official confirmed a meeting. The company said it would "
        "not answer questions.",
        (
            ("the market had overreacted", "Brennan & Cho", "organisation"),
            ("it would not answer questions", "Norvane Industries", "organisation"),
        ),
    ),
    Story(
        "people-of-one-form",
        "Athletic coach Rui Barros said his team would not change. “They are dangerous,” the Portuguese said.",
        (("They are dangerous", "Rui Barros", "named"),),
    ),
    Story(
        "boss-and-manager",
        "The Rovers boss, Marian Kovac, spoke on Monday. The Rovers manager insisted afterwards that it should have "
        "been red. The hotel manager said guests had complained.",
        (
            ("it should have been red", "Marian Kovac", "named"),
            ("guests had complained", "The hotel manager", "unnamed_person"),
        ),
    ),
    Story(
        "judge-and-agent",
        "Councilman Derek Vance, a Democrat who has represented the ward since 2011, has pleaded not guilty. U.S. "
        "District Judge Harold Simmons warned both sides. The judge said the trial would last three weeks.\n\n"
        "The first witness, FBI agent Carla Nunez, described the search. On cross-examination, the agent acknowledged "
        "that none of the bills had been marked.",
        (
            ("the trial would last three weeks", "Harold Simmons", "named"),
            ("none of the bills", "Carla Nunez", "named"),
        ),
    ),
    Story(
        "vice-president",
        "Vice President Olaf Lind agreed. The president said he would sign.",
        (("he would sign", "The president", "unnamed_person"),),
    ),
    Story(
        "pair",
        "Morland and her colleague Yusuf Adeyemi spent six summers in the cave. They found 900 grains. The pair argue "
        "that the seeds were planted.",
        (("the seeds were planted", "Morland and Yusuf Adeyemi", "named"),),
    ),
    Story(
        "one-of-a-team",
        "A team of archaeologists found seeds. Ines Morland led the team. Critics have questioned that. Morland "
        "rejected it. The archaeologist said every bag was sealed.",
        (("every bag was sealed", "Ines Morland", "named"),),
    ),
    Story(
        "role-of-two-words-in-headline",
        "Opposition leader vows to scrap deal\n\nOpposition leader Janek Tolar said on Sunday he would tear up a deal, "
        "hours before the two countries' leaders were due to meet.",
        (("to scrap deal", "Janek Tolar", "named"),),
    ),
    Story(
        "one-and-the-other",
        "Two European diplomats, who asked not to be named, said the sides were close. One diplomat said Berensk had "
        "asked for money. The other said that was nonsense. One driver said the road was closed.",
        (
            ("Berensk had asked for money", "Two European diplomats", "anonymous"),
            ("that was nonsense", "Two European diplomats", "anonymous"),
            ("the road was closed", "One driver", "unnamed_person"),
        ),
    ),
    Story(
        "draft-of-which",
        "The agreement, a draft of which was seen by the Observer, would move the frontier. According to the draft, "
        "residents could choose.",
        (("residents could choose", "the draft", "document"),),
    ),
)

# A text, words of a statement, and the body or person behind its source.
BEHIND = (
    (
        "On Friday lawmaker Ada Holm sent a note to the harbour board describing the sale as a scandal.",
        "the sale as a scandal",
        "Ada Holm",
    ),
    (
        "Brindle has waited for years. A letter signed by Olaf Lind says the talks have failed.",
        "the talks have failed",
        "Olaf Lind",
    ),
    (
        "The board received a letter from the regulator. The letter warned that the bank could close.",
        "the bank could close",
        "the regulator",
    ),
    (
        "Holm sued Alder County. The county attorneys said the signatures were invalid.",
        "the signatures were invalid",
        "Alder County",
    ),
    (
        "Alder County and Brindle County share a jail. County officials said it was full.",
        "it was full",
        None,
    ),
)
