"""Short invented articles (`disputed/`) with who answers which claim.

`python -m tests.analysis.disputes` records their parses; with `--score` it prints what is read wrongly instead, and how
many articles of each set are read rightly.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

import yaml

from analyzer.engine import Engine
from analyzer.model.report import Claim, Report
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import analyze
from analyzer.reading import read_text
from analyzer.rules import load_rules
from tests import recording
from tests.analysis.dispute import Dispute
from tests.recording import record

PARSES = recording.PARSES / "disputes"


FILES = Path(__file__).parent / "disputed"
FIRST = "first"  # the set whose articles have no claims but those given


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
def disputes() -> Mapping[str, tuple[Dispute, ...]]:
    """The sets of invented articles by the name of their file."""
    return {file.stem: tuple(_read(file)) for file in sorted(FILES.glob("*.yaml"))}


def _read(file: Path) -> Iterator[Dispute]:
    for entry in yaml.safe_load(file.read_text(encoding="utf-8")):
        claims = ((words, tuple(who for p in told for who in p.items())) for words, told in entry["claims"].items())
        yield Dispute(entry["protects"], entry["text"], tuple(claims), entry.get("open", False))


def every_dispute() -> tuple[Dispute, ...]:
    """All articles of all sets."""
    return tuple(chain.from_iterable(disputes().values()))


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
    lines = (line for dispute in every_dispute() for line in dispute.text.split("\n") if line)
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
        for name, every in disputes().items():
            bad = [dispute for dispute in every if wrong(dispute)]
            sys.stdout.writelines(f"{dispute.protects}: {wrong(dispute)}\n" for dispute in bad)
            sys.stdout.write(f"{name}: {len(every) - len(bad)} of {len(every)} articles right\n")
        return
    record("disputes", texts())


if __name__ == "__main__":
    main("--score" in sys.argv[1:])
