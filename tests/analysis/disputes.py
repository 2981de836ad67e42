"""Short invented articles with who answers which claim; `python -m tests.analysis.disputes` records their parses."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache

from analyzer.engine import Engine
from analyzer.model.report import Claim, Report
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import analyze
from analyzer.reading import read_text
from analyzer.rules import load_rules
from tests import recording
from tests.analysis.dispute import Dispute
from tests.analysis.further_disputes import FURTHER_DISPUTES
from tests.analysis.third_disputes import THIRD_DISPUTES
from tests.recording import record

PARSES = recording.PARSES / "disputes"


DISPUTES = (
    Dispute(
        "a noun made from the verb of the claim",
        "Lorvania's harbour minister, Ada Holm, said Estmark had moved patrol boats into the strait.\n\n"
        "Fishermen from Brindle said the harvest had been poor this year.\n\n"
        "Estmark denied the movements.",
        (("moved patrol boats", (("Ada Holm", "asserted"), ("Estmark", "denied"))),),
    ),
    Dispute(
        "what the denial calls the claim is not the claim",
        "Estmark's defence ministry accused Lorvania of shelling the harbour.\n\n"
        "Lorvania rejected the accusation as a provocation.",
        (("shelling the harbour", (("Estmark's defence ministry", "asserted"), ("Lorvania", "denied"))),),
    ),
    Dispute(
        "nobody answers, and the article says that no evidence was given",
        "State television in Lorvania reported that Estmark had shelled its own harbour. "
        "It gave no evidence for the claim.",
        (("shelled its own harbour", (("State television in Lorvania", "asserted"),)),),
    ),
    Dispute(
        "another word for the same deed",
        "Fishermen said Tarn Paints had dumped waste into the river at Varnholm.\n\n"
        "Its sales rose in May, its director, Otto Lind, said.\n\n"
        "Tarn Paints denied the pollution of the river.",
        (("dumped waste", (("Fishermen", "asserted"), ("Tarn Paints", "denied"))),),
    ),
    Dispute(
        "the claim of whom the denial names, though others have spoken since",
        "The union said the crane had been broken for a month.\n\n"
        "The mayor of Brindle said the new pier would be opened in June.\n\n"
        "The port rejected the union's claim.",
        (("the crane", (("union", "asserted"), ("port", "denied"))),),
    ),
    Dispute(
        "the last claim before it, where the denial says only it",
        "The union said the crane had been broken for a month.\n\n"
        "Ada Holm said inspectors had taken bribes. The inspectors denied it.",
        (("taken bribes", (("Ada Holm", "asserted"), ("inspectors", "denied"))),),
    ),
    Dispute(
        "two claims in one denial",
        "Ilse Brandt said the owners had sold the ferry.\n\n"
        "She said the owners had hidden the debts of the firm.\n\n"
        "The owners denied the sale of the ferry and the concealment of the debts.",
        (
            ("sold the ferry", (("Ilse Brandt", "asserted"), ("owners", "denied"))),
            ("hidden the debts", (("Ilse Brandt", "asserted"), ("owners", "denied"))),
        ),
    ),
    Dispute(
        "not the same deed done to something else",
        "Ada Holm said Estmark had sent soldiers to the island.\n\n"
        "She said Estmark had sent grain to the refugees.\n\n"
        "Estmark denied sending soldiers to the island.",
        (("sent soldiers", (("Ada Holm", "asserted"), ("Estmark", "denied"))),),
    ),
    Dispute(
        "a claim that stands in the denial alone is told in its words",
        "The ferry ran late on Monday.\n\nThe company denied accusations that it had cheated its tenants.",
        (("cheated its tenants", (("company", "denied"),)),),
    ),
    Dispute(
        "who has not confirmed, and who questions",
        "Ada Holm said the smugglers had fled the island.\n\n"
        "The coast guard has not confirmed the escape of the smugglers.\n\n"
        "Fishermen questioned whether the smugglers had fled the island.",
        (
            (
                "fled the island",
                (("Ada Holm", "asserted"), ("coast guard", "not_confirmed"), ("Fishermen", "questioned")),
            ),
        ),
    ),
    Dispute(
        "what nobody vouches for is a claim too",
        "The treasurer of the club allegedly took the money.\n\nThe club meets on Friday.",
        (("took the money", (("nobody", "asserted"),)),),
    ),
    Dispute(
        "two who say the same stand behind one claim",
        "Ada Holm said the mine had poisoned the river.\n\n"
        "Fishermen said the river had been poisoned by the mine.\n\n"
        "The mine denied poisoning the river.",
        (("poisoned the river", (("Ada Holm", "asserted"), ("Fishermen", "asserted"), ("mine", "denied"))),),
    ),
    Dispute(
        "an article in which nobody answers anybody",
        "Ada Holm said the pier was safe.\n\nThe ferry left at noon.",
        (),
    ),
)

EVERY_DISPUTE = (*DISPUTES, *FURTHER_DISPUTES, *THIRD_DISPUTES)

# Sentences of the tests of verification and of assessments.
REMARKS = (
    "The mayor said that the ferry had been sold for a crown. He offered no evidence.",
    "The treasurer of the club allegedly took the money.",
    "The warden is accused of selling the keys of the tower.",
    "The tower is closed.",
    "The club meets on Friday.",
    "The allegation could not be independently verified.",
    "The report has not been confirmed.",
    "Unconfirmed reports of looting in the harbour reached the town on Monday, and the shops were closed.",
    "The harbour office could not confirm the new timetable of the night ferry to Brindle.",
    "State television said Estmark had moved two frigates into the strait.",
    "If true, it would be the first such move in six years.",
    "The move, if confirmed, would end talks on fish that are expected to resume in May.",
    "The board said that the bridge would reopen in June, and the mayor said that the claims were serious if true.",
    "The mission could not confirm the sale of the pumps.",
    "The emails, whose authenticity the paper has not been able to confirm, say the mayor sold the pumps.",
    "Lorvania's spy agency assesses that the crew has very likely fled.",
    "Lorvania's spy agency assesses that the crew has fled, a judgement of high confidence.",
    "Lorvania's spy agency assesses that the crew has very likely fled, a judgement of moderate confidence.",
    "Lorvania's spy agency believes that the crew has fled.",
    "Lorvania's spy agency said the crew had fled.",
    "Ada Holm said the dam would probably hold.",
)


@cache
def engine() -> Engine:
    """The rules and the recorded parses, read once."""
    return Engine(RecordedParser(PARSES), load_rules())


@cache
def report(text: str) -> Report:
    """The report of the text from its recorded parse."""
    return analyze(read_text(text, "dispute.txt"), engine())


def positions(text: str, claim: Claim) -> tuple[tuple[str, str], ...]:
    """Who takes which stance to a claim, the leading article left out."""
    names = {s.id: s.name for s in report(text).sources}
    found = ((names.get(p.source_id or "", "nobody"), str(p.stance)) for p in claim.positions)
    return tuple((name.removeprefix("The ").removeprefix("the "), stance) for name, stance in found)


def texts() -> Iterator[str]:
    """The paragraphs of all articles."""
    lines = (line for dispute in EVERY_DISPUTE for line in dispute.text.split("\n") if line)
    yield from dict.fromkeys((*lines, *REMARKS))


def wrong(dispute: Dispute) -> tuple[str, ...]:
    """What differs between a dispute and the claims of its report, none where each has the positions it must have."""
    claims = report(dispute.text).claims
    found = [(claim.words.text, positions(dispute.text, claim)) for claim in claims]
    missing = (
        f"{words}: {found}"
        for words, expected in dispute.claims
        if not any(words in text and sorted(have) == sorted(expected) for text, have in found)
    )
    return tuple(missing) or ((f"{found}",) if not dispute.claims and found else ())


def main(scoring: bool) -> None:
    """Nothing; the parses of all articles are recorded afterwards, or what is read wrongly is printed."""
    if scoring:
        bad = [dispute for dispute in EVERY_DISPUTE if wrong(dispute)]
        for dispute in bad:
            sys.stdout.write(f"{dispute.protects}: {wrong(dispute)}\n")
        sys.stdout.write(f"{len(EVERY_DISPUTE) - len(bad)} of {len(EVERY_DISPUTE)} articles right\n")
        return
    record("disputes", texts())


if __name__ == "__main__":
    main("--score" in sys.argv[1:])
