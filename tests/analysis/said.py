"""Invented sentences with who is said to say what; `python -m tests.analysis.said` records their parses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analyzer.analysis.attribution.attribute import attribute
from analyzer.model.attribution import Attribution
from analyzer.model.span import Spans
from analyzer.model.syntax import Document
from analyzer.parsing.document import parse_layout
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules
from tests import recording
from tests.recording import record

PARSES = recording.PARSES / "said"


@dataclass(frozen=True)
class Said:
    """Who says what in a text: pieces of source, cue and content divided by ` + `, and the number of the parent."""

    source: str
    cue: str
    content: str
    parent: int | None = None


@dataclass(frozen=True)
class Case:
    """A text, what it protects, and everything that is said in it, in text order."""

    protects: str
    text: str
    said: tuple[Said, ...]


CASES = (
    Case(
        "what a speaker of a transcript says, to the end of the paragraph and no further",
        "The minister spoke.\nAda Holm: The bridge is safe. We looked at every bolt.\nThe harbour is closed.",
        (Said("Ada Holm", ":", "The bridge is safe. We looked at every bolt"),),
    ),
    Case(
        "a quotation before its cue, to the closing mark",
        "“The bridge is safe and will stay open,” Holm said.",
        (Said("Holm", "said", "“The bridge is safe and will stay open,”"),),
    ),
    Case(
        "a source behind its verb, with its apposition",
        "“The bridge is safe and will stay open,” said Ada Holm, the harbour minister.",
        (Said("Ada Holm, the harbour minister", "said", "“The bridge is safe and will stay open,”"),),
    ),
    Case(
        "a quotation split round its cue is one content",
        "“The harbour,” Ada Holm said, “will be closed for a year.”",
        (Said("Ada Holm", "said", "“The harbour,” + “will be closed for a year.”"),),
    ),
    Case(
        "two sentences within one pair of marks are one content",
        "“We looked at every bolt. We found no crack,” Holm said.",
        (Said("Holm", "said", "“We looked at every bolt. We found no crack,”"),),
    ),
    Case(
        "a quotation goes on behind the sentence of its cue",
        "“We looked at every bolt,” Holm said. “And we found no crack in any of them.”",
        (Said("Holm", "said", "“We looked at every bolt,” + “And we found no crack in any of them.”"),),
    ),
    Case(
        "a quotation goes on in the next paragraph",
        "“We looked at every bolt,” Holm said.\n\n“And we found no crack in any of them.”",
        (Said("Holm", "said", "“We looked at every bolt,” + “And we found no crack in any of them.”"),),
    ),
    Case(
        "paragraphs that open with a mark and leave it unclosed go on",
        "Holm told the council: “We looked at every bolt.\n\n“We found no crack.\n\n“And the lamps work.”",
        (Said("Holm", "told", "“We looked at every bolt + “We found no crack + “And the lamps work.”"),),
    ),
    Case(
        "a colon at the end of a paragraph leads into the quotation of the next",
        "Ilse Brandt told the council:\n\n“The bridge will not stand another winter of this kind.”",
        (Said("Ilse Brandt", "told", "“The bridge will not stand another winter of this kind.”"),),
    ),
    Case(
        "a quotation without a cue belongs to the speaker before it",
        "Ada Holm said the old bridge was safe.\n\n“We looked at every bolt and found no crack.”",
        (
            Said("Ada Holm", "said", "the old bridge was safe"),
            Said("Ada Holm", "", "“We looked at every bolt and found no crack.”"),
        ),
    ),
    Case(
        "of two speakers each keeps the quotation beside their own cue",
        "“The lamps will come on again,” Holm told the council. “Nobody will pay for it,” Brandt replied.",
        (
            Said("Holm", "told", "“The lamps will come on again,”"),
            Said("Brandt", "replied", "“Nobody will pay for it,”"),
        ),
    ),
    Case(
        "a report within a report has it for parent",
        "Okafor said the port had warned that the crane was broken.",
        (
            Said("Okafor", "said", "the port had warned that the crane was broken"),
            Said("the port", "had warned", "that the crane was broken", 0),
        ),
    ),
    Case(
        "what somebody reports in a quotation ends within it and has the quotation for parent",
        "“The mayor told me the ferry was late,” Otto Lind said.",
        (
            Said("Otto Lind", "said", "“The mayor told me the ferry was late,”"),
            Said("The mayor", "told", "the ferry was late", 0),
        ),
    ),
    Case(
        "according to, before",
        "According to the harbour office, the crane was broken.",
        (Said("the harbour office", "According to", "the crane was broken"),),
    ),
    Case(
        "according to, behind",
        "The crane was broken, according to the harbour office.",
        (Said("the harbour office", "according to", "The crane was broken"),),
    ),
    Case(
        "according to, in the middle",
        "The crane, according to the harbour office, was broken.",
        (Said("the harbour office", "according to", "The crane + was broken"),),
    ),
    Case(
        "a participle behind a comma speaks for the source and is no part of the report",
        "The harbour office said the crane was broken, adding that the pier would close.",
        (
            Said("The harbour office", "said", "the crane was broken"),
            Said("The harbour office", "adding", "that the pier would close"),
        ),
    ),
    Case(
        "a second verb of speech takes the subject of the first",
        "Brandt said the lamps were old and added that nobody had noticed.",
        (
            Said("Brandt", "said", "the lamps were old"),
            Said("Brandt", "added", "that nobody had noticed"),
        ),
    ),
    Case(
        "a clause of somebody else's denial behind a comma is no part of the report",
        "The ministry said on Monday that the crane was broken, as both ports denied it.",
        (
            Said("The ministry", "said", "that the crane was broken"),
            Said("both ports", "denied", "it"),
        ),
    ),
    Case(
        "a cue between subject and verb has the words on both sides for content",
        "The claims, the official said, are false.",
        (Said("the official", "said", "The claims + are false"),),
    ),
    Case(
        "an apposition between commas belongs to the source",
        "Ilse Brandt, the mayor of Varnholm, said the bridge was safe.",
        (Said("Ilse Brandt, the mayor of Varnholm", "said", "the bridge was safe"),),
    ),
    Case(
        "a phrase between subject and verb belongs to the source",
        "An official at the harbour office said the crane was broken.",
        (Said("An official at the harbour office", "said", "the crane was broken"),),
    ),
    Case(
        "a controlled verb of speech has the subject of the verb that controls it",
        "Brandt went on to say the lamps were old.",
        (Said("Brandt", "say", "the lamps were old"),),
    ),
    Case(
        "the day on which something was said is no part of it",
        "The airline said on Monday it would cut 300 jobs.",
        (Said("The airline", "said", "it would cut 300 jobs"),),
    ),
    Case(
        "what stands between commas before the conjunction tells how it was said",
        "The team concluded, after nine years of work, that eels do not sleep.",
        (Said("The team", "concluded", "that eels do not sleep"),),
    ),
    Case(
        "a participle of speech behind the cue tells how it was said",
        "Some 40 people were killed, a hospital official said, speaking by phone.",
        (Said("a hospital official", "said", "Some 40 people were killed"),),
    ),
    Case(
        "a participle that tells what followed belongs to what is said",
        "The bridge fell into the river, the police said, killing nine.",
        (Said("the police", "said", "The bridge fell into the river + killing nine"),),
    ),
    Case(
        "any verb beside a question or a quotation with its comma speaks it",
        "“Who guards the granary when the guard is hungry?” the mayor posed at a rally.",
        (Said("the mayor", "posed", "“Who guards the granary when the guard is hungry?”"),),
    ),
    Case(
        "a headline's quotation before a colon is not spoken by what the clause behind it is about",
        "“It came through the floor”: clean-up starts after the flood",
        (),
    ),
    Case(
        "an apposition with an answer to it, which the tree hangs loosely, is the article's",
        "Norland said two boats had hit a pier, a claim Sudland denied.",
        (Said("Norland", "said", "two boats had hit a pier"), Said("Sudland", "denied", "a claim")),
    ),
    Case("a sentence in which nobody speaks", "The ferry left the harbour at noon.", ()),
    Case("words in quotation marks that are no utterance", "The “night ferry” left the harbour at noon.", ()),
)


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


@cache
def parser() -> RecordedParser:
    """The recorded parses, read once."""
    return RecordedParser(PARSES)


@cache
def document(text: str) -> Document:
    """The text as the analysis reads it, from its recorded parse."""
    return parse_layout(segment(read_text(text, "said.txt"), (), ()), parser())


def said(text: str) -> tuple[Said, ...]:
    """Who says what in the text."""
    doc = document(text)
    return tuple(_said(found, doc.text) for found in attribute(doc, rules()))


def _said(found: Attribution, text: str) -> Said:
    source = _words(found.source.spans if found.source else (), text)
    return Said(source, _words(found.cue, text), _words(found.content, text), found.parent)


def _words(spans: Spans, text: str) -> str:
    return " + ".join(span.of(text) for span in spans)


def texts() -> Iterator[str]:
    """The paragraphs of all cases."""
    yield from dict.fromkeys(line for case in CASES for line in case.text.split("\n") if line)


def main() -> None:
    """Nothing; the parses of all cases are recorded afterwards."""
    record("said", texts())


if __name__ == "__main__":
    main()
