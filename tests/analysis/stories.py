"""Short invented stories with who says what in them; `python -m tests.analysis.stories` records their parses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analyzer.analysis.attribution.attribute import attribute
from analyzer.analysis.classification.classify import classify
from analyzer.analysis.resolution.resolve import resolve
from analyzer.model.attribution import Attribution
from analyzer.model.source import Source
from analyzer.model.span import cut
from analyzer.model.syntax import Document
from analyzer.parsing.document import parse_layout
from analyzer.parsing.protocol import Parser
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules
from tests import recording
from tests.analysis.further_stories import FURTHER_STORIES
from tests.analysis.story import Story
from tests.recording import record

PARSES = recording.PARSES / "stories"


STORIES = (
    Story(
        "surname",
        "Harbour Minister Ada Holm said the old bridge was safe.\n\n"
        "“We looked at every bolt,” Holm told reporters.\n\n"
        "She said the lights would come later.",
        (
            ("the old bridge was safe", "Ada Holm", "named_official"),
            ("We looked at every bolt", "Ada Holm", "named_official"),
            ("the lights would come later", "Ada Holm", "named_official"),
        ),
    ),
    Story(
        "kinds of firms",
        "Sales at carmaker Brindle fell in May.\n\n"
        "The carmaker, whose chief executive Marion Holm is due to retire, said it would cut jobs.\n\n"
        "Brindle said it was sorry.\n\n"
        "The valve was made by supplier Norvex. Norvex said in a statement that its parts were sound.\n\n"
        "A spokesperson for the Harbour Commission, Elke Brandsma, said the ferries would not be stopped.\n\n"
        "The contractor, Holm & Sons Ltd, denied that it had cut corners.",
        (
            ("that it had cut corners", "Holm & Sons Ltd", "institution"),
            ("it was sorry", "Brindle", "institution"),
            ("it would cut jobs", "Brindle", "institution"),
            ("its parts were sound", "Norvex", "institution"),
            ("the ferries would not be stopped", "Elke Brandsma", "named_official"),
        ),
    ),
    Story(
        "initials and agencies",
        "The valve was made by supplier Norvex, which said in a statement that its parts were sound.\n\n"
        "A driver complained to the Harbour Safety Administration that her Brindle Aurora would not stop. The agency "
        "said it had heard of six cases.\n\n"
        "Brindle insist the van is safe.\n\n"
        "Superintendent of Police Anil Holm said a case had been registered. “Two men were arrested,” the SP said.\n\n"
        "Prof. Ada Lind, an expert witness for Mr Berg, said the seal was worn. Mr Berg denied that he had sold it.",
        (
            ("its parts were sound", "Norvex", "institution"),
            ("it had heard of six cases", "Harbour Safety Administration", "institution"),
            ("the van is safe", "Brindle", "institution"),
            ("Two men were arrested", "Anil Holm", "named_official"),
            ("the seal was worn", "Ada Lind", "named_person"),
            ("that he had sold it", "Berg", "named_person"),
        ),
    ),
    Story(
        "heralded",
        "Ferry doors fail in rain, study finds\n\n"
        "The doors of eleven ferries fail in heavy rain, according to a study published on Monday.\n\n"
        "The study said the seals were too thin.",
        (
            ("Ferry doors fail", "a study", "document"),
            ("The doors of eleven ferries", "a study", "document"),
            ("the seals were too thin", "a study", "document"),
        ),
    ),
    Story(
        "offices",
        "District Attorney Ada Holm's office said two cases were at risk.\n\n"
        "The mayor's office said it knew of none.\n\n"
        "The sheriff's office said a deputy had been dismissed.",
        (
            ("two cases were at risk", "District Attorney Ada Holm's office", "institution"),
            ("it knew of none", "The mayor's office", "institution"),
            ("a deputy had been dismissed", "The sheriff's office", "institution"),
        ),
    ),
    Story(
        "one-of-several",
        "Two nurses at the clinic spoke to the Courier.\n\n"
        "One of the nurses said the beds were full.\n\n"
        "“We sleep there,” the nurse said.\n\n"
        "The second nurse said the doors were locked.",
        (
            ("the beds were full", "Two nurses at the clinic", "anonymous_person"),
            ("We sleep there", "Two nurses at the clinic", "anonymous_person"),
            ("the doors were locked", "The second nurse", "anonymous_person"),
        ),
    ),
    Story(
        "spokesman-of-a-person",
        "Ada Holm left the hall early.\n\nHolm's spokesman said the singer was ill.",
        (("the singer was ill", "Holm's spokesman", "anonymous_person"),),
    ),
    Story(
        "people-of-a-firm",
        "Brindle Lines sold two ferries in May.\n\n"
        "A Brindle Lines representative said the price was fair.\n\n"
        "“It is not,” said Ada Holm of Harbour Watch.",
        (
            ("the price was fair", "Brindle Lines", "institution"),
            ("It is not", "Ada Holm", "named_person"),
        ),
    ),
    Story(
        "firm-and-founder",
        "Lindqvist Foods will close a mill, a memo says.\n\n"
        "Lindqvist said the mill lost money.\n\n"
        "Its chief executive, Ada Lindqvist, said the workers would be paid.\n\n"
        "Lindqvist said she was sorry.\n\n"
        "In a filing, Lindqvist said it had three mills.",
        (
            ("the mill lost money", "Lindqvist Foods", "institution"),
            ("the workers would be paid", "Ada Lindqvist", "named_person"),
            ("she was sorry", "Ada Lindqvist", "named_person"),
            ("it had three mills", "Lindqvist Foods", "institution"),
        ),
    ),
    Story(
        "official-twice",
        "A senior Norwegian official said the ferry was late because of fog.\n\n"
        "The official said the harbour would open at noon.\n\n"
        "A Danish diplomat said the talks had failed.\n\n"
        "He said nobody had signed the treaty.",
        (
            ("the ferry was late", "A senior Norwegian official", "anonymous_official"),
            ("the harbour would open", "A senior Norwegian official", "anonymous_official"),
            ("the talks had failed", "A Danish diplomat", "anonymous_official"),
            ("nobody had signed", "A Danish diplomat", "anonymous_official"),
        ),
    ),
    Story(
        "office",
        "Brindle's mayor said the flood was over.\n\n"
        "Brindle Mayor Otto Lind spoke on Monday at the town hall.\n\n"
        "Lind said the schools would open.",
        (
            ("the flood was over", "Otto Lind", "named_official"),
            ("the schools would open", "Otto Lind", "named_official"),
        ),
    ),
    Story(
        "two-countries",
        "Portugal and Spain denied the report on Friday.\n\n"
        "They said the ships were empty.\n\n"
        "Lisbon said the crew was at home.",
        (
            ("the report", "Portugal and Spain", "institution"),
            ("the ships were empty", "Portugal and Spain", "institution"),
            ("the crew was at home", "Portugal", "institution"),
        ),
    ),
    Story(
        "spy-agency",
        "Portugal's intelligence service said the cable was cut.\n\nThe agency said it had pictures of the ship.",
        (
            ("the cable was cut", "Portugal's intelligence service", "spy_agency"),
            ("it had pictures", "Portugal's intelligence service", "spy_agency"),
        ),
    ),
    Story(
        "statement",
        "The border was closed, Portugal's foreign ministry said in a statement.\n\n"
        "The trains would stop at midnight, according to the statement.",
        (
            ("The border was closed", "Portugal's foreign ministry", "institution"),
            ("The trains would stop", "the statement", "document"),
        ),
    ),
    Story(
        "spokeswoman",
        "A spokeswoman for Lofoten Airlines said the flight was late.\n\nThe company said nobody was hurt.",
        (
            ("the flight was late", "Lofoten Airlines", "institution"),
            ("nobody was hurt", "Lofoten Airlines", "institution"),
        ),
    ),
    Story(
        "outlet",
        "According to the Brindle Gazette, the pier will be sold.\n\n"
        "Ada Holm, a lawyer for the fishermen, said the sale was illegal.",
        (
            ("the pier will be sold", "Brindle Gazette", "media"),
            ("the sale was illegal", "Ada Holm", "named_person"),
        ),
    ),
    *FURTHER_STORIES,
)


@dataclass(frozen=True)
class Told:
    """A story with its attributions and the source of each."""

    document: Document
    attributions: tuple[Attribution, ...]
    of: tuple[int | None, ...]
    sources: tuple[Source, ...]

    def source(self, words: str) -> Source | None:
        """The source of the innermost statement that holds the words."""
        text = self.document.text
        held = [n for n, a in enumerate(self.attributions) if words in cut(text, a.content)]
        shortest = min(held, key=lambda n: len(cut(text, self.attributions[n].content)), default=None)
        number = self.of[shortest] if shortest is not None else None
        return self.sources[number] if number is not None else None

    def outermost(self, words: str) -> Source | None:
        """The source of the outermost statement that holds the words."""
        held = (n for n, a in enumerate(self.attributions) if words in cut(self.document.text, a.content))
        number = next((self.of[n] for n in held if self.attributions[n].parent is None), None)
        return self.sources[number] if number is not None else None


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


def told(story: Story, parser: Parser | None = None) -> Told:
    """The story as the analysis reads it, from its recorded parse."""
    layout = segment(read_text(story.text, "story.txt"), (), ())
    document = parse_layout(layout, parser or RecordedParser(PARSES))
    attributions = attribute(document, rules())
    resolution = resolve(document, attributions, rules())
    sources = classify(document, attributions, resolution, rules())
    return Told(document, attributions, resolution.of, sources)


def texts() -> Iterator[str]:
    """The paragraphs of all stories."""
    yield from dict.fromkeys(line for story in STORIES for line in story.text.split("\n") if line)


def main() -> None:
    """Nothing; the parses of all stories are recorded afterwards."""
    record("stories", texts())


if __name__ == "__main__":
    main()
