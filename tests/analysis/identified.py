"""Short invented texts, each with a source and how it is identified: its name, its identification, whose it is."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.model.source import Identification as Is


@dataclass(frozen=True)
class Seen:
    """A text, the name of a source in it, what that is, and the body behind it."""

    text: str
    name: str
    kind: Is
    body: str | None = None


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
        "Mara Lund, director of student services at West Bank Union School District, said schools would close.",
        "Mara Lund",
        Is.NAMED,
        "West Bank Union School District",
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
