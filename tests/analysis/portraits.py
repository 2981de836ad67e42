"""The sources of invented articles and lines as the report shows them; run it to record their parses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.stages import analysed
from analyzer.model.report import Report, ReportSource
from analyzer.model.syntax import Document
from analyzer.parsing.document import parse_layout
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules
from tests import recording
from tests.analysis.called import CALLED
from tests.analysis.constructions import LINES, TIED, titled
from tests.analysis.further_news import FURTHER
from tests.analysis.identified import CHATBOT, COUNTED, IDENTIFIED
from tests.analysis.identified import FURTHER as SEEN
from tests.analysis.news import ARTICLES, TIES
from tests.analysis.who import Who
from tests.recording import record

PARSES = recording.PARSES / "portraits"


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


@cache
def parser() -> RecordedParser:
    """The recorded parses."""
    return RecordedParser(PARSES)


def document(text: str) -> Document:
    """The text as the analysis reads it, from its recorded parse."""
    return parse_layout(segment(read_text(text, "news.txt"), (), ()), parser())


@cache
def report(text: str) -> Report:
    """The report on the text."""
    return assemble(analysed(document(text), rules()), rules())


def shown(text: str, name: str) -> Who | None:
    """What the report on the text tells of the source with that name."""
    found = next((source for source in report(text).sources if source.name == name), None)
    return _who(found) if found else None


def _who(source: ReportSource) -> Who:
    tie = source.justification.text if source.justification else None
    return Who(source.name, source.title, source.affiliation, tie)


def texts() -> Iterator[str]:
    """The paragraphs of all articles, and the lines."""
    yield from dict.fromkeys(
        line for article in (*ARTICLES, *FURTHER, TIES) for line in article.text.split("\n") if line
    )
    yield from (line for line, _ in (*LINES, *TIED))
    yield from (line for line, _, _ in titled())
    yield from (line for seen in (*IDENTIFIED, *SEEN, *CALLED) for line in seen.text.split("\n") if line)
    yield from (text for text, _, _ in COUNTED)
    yield from CHATBOT.split("\n\n")


def main() -> None:
    """Nothing; the parses of all articles are recorded afterwards."""
    record("portraits", texts())


if __name__ == "__main__":
    main()
