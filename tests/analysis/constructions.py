"""Constructions that give a source a title or tie it to the story, a line each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.analysis.who import Who

FILE = Path(__file__).with_name("titles.txt")

LINES = (
    ("Then-Governor Paul Adeyemi said the levee would hold.", Who("Paul Adeyemi", "Then-Governor")),
    (
        "University of Oslo marine biologist Karin Holt said the reefs were dying.",
        Who("Karin Holt", "University of Oslo marine biologist", "University of Oslo"),
    ),
    (
        "Mei Tan, Ph.D., a professor of public health at Lund University, said the wave had passed.",
        Who("Mei Tan", "professor of public health at Lund University", "Lund University"),
    ),
    (
        "Mei Tan, who has been the mayor since 2012, said the road was open.",
        Who("Mei Tan", "mayor"),
    ),
    (
        "Mei Tan, who was appointed police chief in May, said the road was open.",
        Who("Mei Tan", "police chief", None, "who was appointed police chief in May"),
    ),
    ("Mei Tan, now a consultant, said the road was open.", Who("Mei Tan", "consultant")),
    ("As mayor of Marlow, Mei Tan said the road was open.", Who("Mei Tan", "mayor of Marlow", "Marlow")),
    ("Mei Tan, one of the city’s planners, said the road was open.", Who("Mei Tan", "planner", "city")),
    ("Senators Hugo Marsh and Mei Tan wrote the bill. Tan said it would pass.", Who("Mei Tan", "Senator")),
    (
        "Mei Tan became director of Marlow Pantry in 2010. Tan said demand rose.",
        Who("Mei Tan", "director of Marlow Pantry", "Marlow Pantry"),
    ),
    (
        "“Demand rose,” Mei Tan said. She is an economist at Lund Bank.",
        Who("Mei Tan", "economist at Lund Bank", "Lund Bank"),
    ),
    ("Mei Tan, a 34-year-old nurse, said rents rose.", Who("Mei Tan", "nurse")),
    (
        "The ships were late, said the Marlow Port Authority’s director of trade, Mei Tan.",
        Who("Mei Tan", "Marlow Port Authority’s director of trade", "Marlow Port Authority"),
    ),
    ("Mei Tan, the family’s lawyer, said rents rose.", Who("Mei Tan", "family’s lawyer")),
    ("Mei Tan, its president and CEO, said rents rose.", Who("Mei Tan", "president and CEO")),
    ("The banker’s business manager, Mei Tan, said rents rose.", Who("Mei Tan", "banker’s business manager")),
    (
        "Lind’s chief pollster and strategist Mei Tan lashed out at them.",
        Who("Mei Tan", "Lind’s chief pollster and strategist"),
    ),
    (
        "Lund Daily News editor Dr. Mei Tan said rents rose.",
        Who("Mei Tan", "Lund Daily News editor", "Lund Daily News"),
    ),
    ("Secretary of State Mei Tan said in a statement that rents rose.", Who("Mei Tan", "Secretary of State")),
    (
        "Hugo Marsh and Mei Tan, the founders of Lund Bank, sold it. Tan said rents rose.",
        Who("Mei Tan", "founder of Lund Bank", "Lund Bank"),
    ),
    (
        "Mei Tan, a partner at Northgate Capital, said rents rose.",
        Who("Mei Tan", "partner at Northgate Capital", "Northgate Capital"),
    ),
    ("Between the mayor and Mei Tan nothing was said, Tan said.", Who("Mei Tan")),
    ("With Lind, President Mei Tan said the war was over.", Who("Mei Tan", "President")),
    (
        "Vice President Mei Tan spoke. Tan was a senator for 36 years. Tan said rents rose.",
        Who("Mei Tan", "Vice President"),
    ),
    (
        "Mei Tan, who served as secretary of state when the war began, said rents rose.",
        Who("Mei Tan", "secretary of state"),
    ),
    (
        "Sgt. Mei Tan, a spokeswoman for the Marlow Police Department, said nine people were safe.",
        Who("Mei Tan", "Sgt., spokeswoman for the Marlow Police Department", "Marlow Police Department"),
    ),
    ("Mayor Mei Tan, a Republican, said rents rose.", Who("Mei Tan", "Mayor")),
    (
        "Mei Tan, the mayor of Fresno, California, said rents rose.",
        Who("Mei Tan", "mayor of Fresno, California", "Fresno, California"),
    ),
    ("Mei Tan, who is no doctor, said rents rose.", Who("Mei Tan")),
    ("Mei Tan will be mayor in May. Tan said rents rose.", Who("Mei Tan")),
    (
        "Mei Tan, an analyst who worked for Lund Bank, said rents rose.",
        Who("Mei Tan", "analyst", None, "who worked for Lund Bank"),
    ),
)

TIED = (
    ("“It shook,” said Ana Ruiz, who witnessed the crash from her porch.", "who witnessed the crash from her porch"),
    ("“It shook,” said Ana Ruiz, whose brother was on the train.", "whose brother was on the train"),
    ("“It shook,” said Ana Ruiz, 23, a student at Marlow College.", "a student at Marlow College"),
    ("His mother, Ana Ruiz, said he was asleep.", "His mother"),
    ("Ana Ruiz, a cousin of the driver, said he was asleep.", "a cousin of the driver"),
    ("Ana Ruiz, the first to reach the car, said he was asleep.", "the first to reach the car"),
    ("Ana Ruiz, the only juror to vote no, said he was asleep.", "the only juror to vote no"),
    ("Ana Ruiz, homeless since May, said the ward was dark.", "homeless since May"),
    ("Marlow resident Ana Ruiz said rents rose.", "Marlow resident"),
    ("Ana Ruiz, an attorney representing two of the families, said the jail knew.", "representing two of the families"),
    ("State Sen. Ana Ruiz, the bill’s sponsor, said it was dead.", "the bill’s sponsor"),
    (
        "Ana Ruiz, co-author of the study, which followed 3,000 mice for two years, said mice slept.",
        "which followed 3,000 mice for two years",
    ),
    (
        "Hugo Wood and Ana Ruiz, the parents of two of the sailors, sued the state. Ruiz said the law was clear.",
        "the parents of two of the sailors",
    ),
    ("Representing the port’s poorest ward, Ana Ruiz said the bill was dead.", "Representing the port’s poorest ward"),
    ("“It is over,” said Ana Ruiz, a Northline employee and delegate of the Dockers’ Union.", "a Northline employee"),
    ("The report’s author, traffic engineer Ana Ruiz, said the road was narrow.", "The report’s author"),
    ("Two chemists, Ana Ruiz and Hugo Marsh, wrote an editorial. Ruiz said it was short.", None),
    (
        "Ana Ruiz signed the law. Hugo Marsh, a friend of the president who lives in exile, spoke. “It was needed,” "
        "Ruiz, the president, said.",
        None,
    ),
    ("Ana Ruiz, a lawyer for the family, said the jail knew.", None),
    ("“It shook,” said Ana Ruiz, speaking through an interpreter.", None),
    ("Hugo Marsh and former secretary Ana Ruiz spoke. Ruiz said the jail knew.", None),
)


def titled() -> Iterator[tuple[str, str, str]]:
    """The lines of the file of titles: a text, the name of a source in it, and its title with its body."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        text, name, title = line.split(" ||")
        yield text, name.strip(), title.strip()
