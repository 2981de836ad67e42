"""More short invented stories with who says what in them."""

from __future__ import annotations

from tests.analysis.story import Story

FURTHER_STORIES = (
    Story(
        "anonymity",
        "A harbour official, who asked not to be named because he was not authorised to speak publicly, "
        "said the crane was broken.\n\nPeople familiar with the plan said the pier would close.",
        (
            ("the crane was broken", "A harbour official", "anonymous_official"),
            ("the pier would close", "People familiar with the plan", "anonymous_person"),
        ),
    ),
    Story(
        "singular-they",
        "The official expressed fears that the dam could break.\n\nThey also noted that the sirens did not work.",
        (
            ("the dam could break", "The official", "anonymous_official"),
            ("the sirens did not work", "The official", "anonymous_official"),
        ),
    ),
    Story(
        "relative-pronoun",
        "Otto Lind, who said the mill was haunted, left town in May.",
        (("the mill was haunted", "Otto Lind", "named_person"),),
    ),
    Story(
        "firm-of-lawyers",
        "Her lawyers, from the law firm Lofoten Partners, said the harbour fee was wrong.\n\n"
        "The attorneys said nobody had read the contract.\n\n"
        "The operator, Lofoten Airlines, said the fee was fair.\n\n"
        "The price rose in May, a spokesman said.",
        (
            ("the harbour fee was wrong", "Her lawyers", "anonymous_person"),
            ("nobody had read the contract", "Her lawyers", "anonymous_person"),
            ("the fee was fair", "Lofoten Airlines", "institution"),
            ("The price rose", "Lofoten Airlines", "institution"),
        ),
    ),
    Story(
        "both",
        "Ada Holm and Otto Lind are among the fishermen who lost a boat.\n\nBoth said the storm came early.",
        (("the storm came early", "Ada Holm and Otto Lind", "named_person"),),
    ),
    Story(
        "posts",
        "A nurse at the harbour clinic, Ada Holm came home in May.\n\n"
        "“The beds were full,” Holm said.\n\n"
        "One of the court's judges, Otto Lind, said the trial was over.\n\n"
        "Civic Harbour, a charity that repairs boats, opened a shop in May.\n\n"
        "“Nobody came,” said Mia Berg, the charity's director of sales.\n\n"
        "Sen. Nils Vik, D-Brindle, said the fee was too high.\n\n"
        "Eva Dahl, who served as a judge in the north, said the law was old.",
        (
            ("The beds were full", "Ada Holm", "named_person"),
            ("the trial was over", "Otto Lind", "named_official"),
            ("Nobody came", "Mia Berg", "named_person"),
            ("the fee was too high", "Nils Vik", "named_official"),
            ("the law was old", "Eva Dahl", "named_official"),
        ),
    ),
    Story(
        "acronym",
        "The Lofoten Fisheries Council (LFC) said the cod was back.\n\nThe LFC said boats could sail again.",
        (
            ("the cod was back", "Lofoten Fisheries Council", "institution"),
            ("boats could sail", "Lofoten Fisheries Council", "institution"),
        ),
    ),
    Story(
        "told-of",
        "Ada Holm said the levy would rise.\n\n"
        "Otto Lind lost his boat in the flood. After the storm he slept in the mill for a month.\n\n"
        "“Nobody came to look for us,” he said.",
        (("the levy would rise", "Ada Holm", "named_person"), ("Nobody came to look", "Otto Lind", "named_person")),
    ),
    Story(
        "given-names",
        "Maria Lind met Peter Holm at the quay on Monday.\n\n"
        "She said the mill would close.\n\n"
        "He said the bridge would open.",
        (
            ("the mill would close", "Maria Lind", "named_person"),
            ("the bridge would open", "Peter Holm", "named_person"),
        ),
    ),
    Story(
        "initial",
        "Tomas Dahl left the school in May.\n\nLater J. Dahl, his father, said the school had done nothing.",
        (("the school had done nothing", "J. Dahl", "named_person"),),
    ),
    Story(
        "form-of-address",
        "Ms. Fisher said the pier was full.",
        (("the pier was full", "Fisher", "named_person"),),
    ),
    Story(
        "some-of-them",
        "Three people familiar with the plan said the mill would close.\n\nTwo of the people said the owner had fled.",
        (
            ("the mill would close", "Three people familiar with the plan", "anonymous_person"),
            ("the owner had fled", "Three people familiar with the plan", "anonymous_person"),
        ),
    ),
    Story(
        "title-behind-and",
        "Ada Holm sails in summer and is director of the Lind Rowing Club.\n\nHolm said the race was off.",
        (("the race was off", "Ada Holm", "named_person"),),
    ),
    Story(
        "poll",
        "A Brindle Gazette poll showed that the levy was unpopular.\n\n"
        "The latest survey said that farmers were against it.\n\n"
        "Half of the voters in the poll said they would stay at home.",
        (
            ("the levy was unpopular", "A Brindle Gazette poll", "document"),
            ("farmers were against it", "A Brindle Gazette poll", "document"),
            ("they would stay at home", "A Brindle Gazette poll", "document"),
        ),
    ),
    Story(
        "family",
        "Ada Holm and Piet Holm sail every summer.\n\nThe Holms said the harbour was safe.",
        (("the harbour was safe", "Ada Holm and Piet Holm", "named_person"),),
    ),
    Story(
        "initials-behind-a-place",
        "The Brindle Department of Harbours and Coastal Works is short of staff.\n\n"
        "One in four posts is vacant, according to DHCW.",
        (
            (
                "One in four posts",
                "Brindle Department of Harbours and Coastal Works",
                "institution",
            ),
        ),
    ),
    Story(
        "only-the-speaker",
        "“We have waited seven long years for this.” Ada Holm said.",
        (("We have waited", "Ada Holm", "named_person"),),
    ),
    Story(
        "firms that look like surnames",
        "Shares in Novamar fell on Monday after a ferry sank. Novamar disputed that it was late.\n\n"
        "“It was a bad day,” said Helena Krogh, a hepatologist at the clinic. Lindhal, which rates the shares a buy, "
        "called the fall a blip.\n\nBrask said it would appeal. Brask's shareholders agreed.",
        (
            ("that it was late", "Novamar", "institution"),
            ("the fall a blip", "Lindhal", "institution"),
            ("it would appeal", "Brask", "institution"),
            ("It was a bad day", "Helena Krogh", "named_person"),
        ),
    ),
    Story(
        "a form of address and two of one surname",
        "Olaf Holm, the chair, left on Monday, and so did his sister, Sall Holm. “The pier is shut,” Ms Holm told "
        "reporters.",
        (("The pier is shut", "Sall Holm", "named_person"),),
    ),
    Story(
        "where somebody works and what somebody is called by country",
        "Brandel disputes the figure. A source at Brandel, who did not wish to be named, said the dam had leaked.\n\n"
        "Temi Adeola denies wrongdoing. “I will clear my name,” the Briton wrote.",
        (
            ("the figure", "Brandel", "institution"),
            ("I will clear my name", "Temi Adeola", "named_person"),
        ),
    ),
)
