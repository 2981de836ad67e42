"""Short invented texts, each with a source and how it is identified: its name, what it is, whose it is, as what."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.model.source import Identification as Is
from analyzer.model.source import Role


@dataclass(frozen=True)
class Seen:
    """A text, the name of a source in it, what that is, the body behind it, and as what it speaks (if checked)."""

    text: str
    name: str
    kind: Is
    body: str | None = None
    role: Role | None = None


IDENTIFIED = (
    Seen(
        "A Coast Weekly investigation reported dozens of leaks at the tanks.",
        "Coast Weekly",
        Is.ORGANISATION,
    ),
    Seen(
        "The Brindle Gazette's reporting showed that the tanks were never checked.",
        "Brindle Gazette",
        Is.ORGANISATION,
    ),
    Seen("A report in the Brindle Gazette said the tanks were old.", "Brindle Gazette", Is.ORGANISATION),
    Seen(
        "A Brindle Gazette poll said most people were worried.",
        "A Brindle Gazette poll",
        Is.DOCUMENT,
        "Brindle Gazette",
    ),
    Seen(
        "A Harbour Ministry report said the tanks were old.",
        "A Harbour Ministry report",
        Is.DOCUMENT,
        "Harbour Ministry",
    ),
    Seen(
        "Figures released by the Harbour Ministry show that leaks doubled.",
        "Figures",
        Is.DOCUMENT,
        "Harbour Ministry",
    ),
    Seen("Emails obtained by the Brindle Gazette show that leaks doubled.", "Emails", Is.DOCUMENT),
    Seen(
        "New data obtained by the Gazette from Brindle's own relocation program show that most came back.",
        "New data",
        Is.DOCUMENT,
        "Brindle",
    ),
    Seen(
        "Figures released by the Harbour Ministry show that leaks doubled.\n\n"
        "Documents obtained by the Brindle Gazette show that inspectors knew.",
        "Documents",
        Is.DOCUMENT,
    ),
    Seen(
        "Senator Erik Lund sent a letter to the port authority saying the plan was dead.",
        "a letter to the port authority",
        Is.DOCUMENT,
        "Erik Lund",
    ),
    Seen(
        "A Gazette poll found that most people were worried.\n\nAnother 30% said they did not know.",
        "A Gazette poll",
        Is.DOCUMENT,
        "Gazette",
    ),
    Seen(
        "Norvex County sued the firm. The county attorneys said in a brief that the firm had hidden leaks.",
        "The county attorneys",
        Is.UNNAMED_GROUP,
        "Norvex County",
    ),
    Seen(
        "The papers went to the Norvex County Water Board in Norvex County. The county lawyers asked for a hearing.",
        "The county lawyers",
        Is.UNNAMED_GROUP,
        "Norvex County",
    ),
    Seen(
        "Mara Lund, head of meals at Larkhaven Union School District, said schools would close.",
        "Mara Lund",
        Is.NAMED,
        "Larkhaven Union School District",
    ),
    Seen(
        "Harbour Commissioner Nora Falk and City of Brindle Division of Docks director Paul Renner endorsed the plan.",
        "Nora Falk and Paul Renner",
        Is.NAMED,
    ),
    Seen(
        "Making sailors show papers at the gate could hurt them, as Vera Moss, a lawyer for the union, explained.",
        "Vera Moss",
        Is.NAMED,
        "union",
    ),
)

FURTHER = (
    Seen(
        "The work was paid for by the Harbour Fund and by Norvane, the company that makes the drug. "
        "Norvane said the drug was safe.",
        "Norvane",
        Is.ORGANISATION,
        None,
        Role.COMPANY,
    ),
    Seen("Accra Lions, the team from the port, said they were ready.", "Accra Lions", Is.ORGANISATION, None, Role.NGO),
    Seen(
        "The Ghana Football Association met on Monday. Its president, Adwoa Mensah, said the match would be replayed.",
        "Adwoa Mensah",
        Is.NAMED,
        "Ghana Football Association",
        Role.NGO,
    ),
    Seen(
        'Tamsel Water said it was sorry. "We will pay," it wrote. Its chairman refused to speak.',
        "Tamsel Water's chairman",
        Is.UNNAMED_PERSON,
        "Tamsel Water",
    ),
    Seen("A geriatrician said the drug was safe.", "A geriatrician", Is.UNNAMED_PERSON, None, Role.EXPERT),
    Seen(
        "Chemists who were not involved in the study said it was weak.", "Chemists", Is.UNNAMED_GROUP, None, Role.EXPERT
    ),
    Seen(
        "Mara Lund, a surgeon who was not involved in the study, urged caution.",
        "Mara Lund",
        Is.NAMED,
        None,
        Role.EXPERT,
    ),
    Seen(
        "Mei Hsu, who runs a memory clinic in Taipei and has consulted for Norvex Ltd in the past, "
        "welcomed the result.",
        "Mei Hsu",
        Is.NAMED,
    ),
    Seen(
        "The firm Tamsel Water said it was sorry. Documents disclosed by the company showed that alarms had been off.",
        "Documents",
        Is.DOCUMENT,
        "Tamsel Water",
    ),
    Seen(
        "About 31 percent say they will not return, according to a survey of 600 families.",
        "a survey of 600 families",
        Is.DOCUMENT,
    ),
    Seen(
        "A survey asked 600 families. A further one in five say they will not return.",
        "A survey",
        Is.DOCUMENT,
    ),
    Seen(
        "The suspect, a Dutch national identified only as W., has helped the police, "
        "according to two people who were there.",
        "two people",
        Is.UNNAMED_GROUP,
    ),
    Seen("A group of parents said the school was safe.", "A group of parents", Is.UNNAMED_GROUP, None, Role.PUBLIC),
    Seen(
        "Doctors Without Frontiers, which runs the clinic, said it had run out of water. "
        "Its coordinator in Bama, Swiss nurse Claudine Favre, said two children had died.",
        "Claudine Favre",
        Is.NAMED,
        "Doctors Without Frontiers",
    ),
    Seen(
        "The teachers union has taken no position. Its president, sixth-grade teacher Carl Jimenez, said it was split.",
        "Carl Jimenez",
        Is.NAMED,
        "teachers union",
        Role.NGO,
    ),
    Seen(
        "Brightmind Ltd sells a bot. The company's head of trust, Jonah Pierce, said the tests were unfair.",
        "Jonah Pierce",
        Is.NAMED,
        "company",
        Role.COMPANY,
    ),
    Seen("The firm Corvex, the maker behind StudyPal, said it was sorry.", "Corvex", Is.ORGANISATION),
    Seen("The Irish data regulator said it had questions.", "The Irish data regulator", Is.ORGANISATION, "Ireland"),
    Seen(
        "Terrance Odom alleges that they hid a statement. "
        "Sheriff Wade Collins said in an emailed statement that his office would respond. "
        '"We have great sympathy," the statement said.',
        "an emailed statement",
        Is.DOCUMENT,
        "Wade Collins",
    ),
    Seen("Shadow minister Dean Fox said she should resign.", "Dean Fox", Is.NAMED),
    Seen("The maker of the valve, Seaflow Ltd, said it was sorry.", "Seaflow Ltd", Is.ORGANISATION, None, Role.COMPANY),
    Seen(
        '"Every week costs," said Birgit Neumann of the Kiel-based think tank IWK.', "Birgit Neumann", Is.NAMED, "IWK"
    ),
    Seen(
        "Two said it was over. A third, from the party of the mayor, said there was a chance.",
        "A third",
        Is.UNNAMED_PERSON,
    ),
    Seen("Barrow & Pike analyst Sanjay Mehta wrote that rivals would gain.", "Sanjay Mehta", Is.NAMED, "Barrow & Pike"),
    Seen(
        'There was "a sound like a plane", said a woman who stood on a roof. She did not want her name published '
        "because people say bad things about those who talk.",
        "a woman",
        Is.ANONYMOUS,
    ),
)

# Texts with what a corpus of journalistic sourcing takes a source of them for.
COUNTED = (
    ("A former sailor sued the yacht school last week. The sailor alleged years of abuse.", "document", "lawsuit"),
    ("Ada Holm sued the yacht school last week. Holm alleged years of abuse.", "named_person", "Ada Holm"),
    (
        "Researchers Jan Vogel and Ida Blom published a new study. Leaks fell by half after the repairs, they found.",
        "document",
        "new study",
    ),
    ("A Harbour Ministry official said the talks had failed.", "named_org", "Harbour Ministry"),
    ("A Brindle Council member said the talks had failed.", "unnamed_person", "Brindle Council member"),
)

# A noun whose capital is that of a first word.
CHATBOT = "Chatbot told teens to lie.\n\nThe chatbot is on sale.\n\nThe chatbot has failed, Mara Lund of Brindle said."
