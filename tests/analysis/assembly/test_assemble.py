"""Assembly: what the stages found becomes a report, and nothing is lost on the way."""

from __future__ import annotations

import hashlib

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.certainty.factuality import frames
from analyzer.analysis.certainty.stance import StanceOf
from analyzer.analysis.result import Analysis
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Hedge, HedgeType, Stance, Voice
from analyzer.model.report import Report, StatementKind
from analyzer.model.source import Category, Entity, Identification, Role, Source, Trace, Visibility
from analyzer.model.syntax import Document
from analyzer.model.text import ParagraphKind
from analyzer.rules import load_rules
from tests.analysis.assembly.test_assertion import ALLEGED, CLOSED, SAID
from tests.analysis.documents import attribution, document, spans

RULES = load_rules()
STORY = document(CLOSED, SAID, ALLEGED, title=True)
TEXT = STORY.text
SAYS = attribution(TEXT, "it was safe", "said", "the mayor")
LEAKED = attribution(TEXT, "which allegedly leaked", "allegedly")


def mayor(said: Attribution, **traces: tuple[Trace, ...]) -> Source:
    """The mayor as a source."""
    assert said.source
    entity = Entity("the mayor", named=False, mentions=(said.source,), title="mayor")
    return Source(
        entity,
        Identification.UNNAMED_PERSON,
        Visibility.PARTIAL,
        Role.OFFICIAL,
        Category.ANONYMOUS_OFFICIAL,
        strength=2,
        **traces,
    )


def made(
    *attributions: Attribution,
    of: tuple[int | None, ...],
    sources: tuple[Source, ...] = (),
    stances: tuple[StanceOf, ...] | None = None,
    hedges: tuple[Hedge, ...] = (),
    story: Document = STORY,
) -> Report:
    """The report of these values."""
    taken = stances or (StanceOf(),) * len(attributions)
    return assemble(Analysis(story, attributions, of, sources, taken, hedges, frames(story, hedges, RULES)), RULES)


def test_statements_are_numbered_in_text_order() -> None:
    """Attributions and assertions together, whatever order the stages gave them in."""
    report = made(LEAKED, SAYS, of=(None, 0), sources=(mayor(SAYS),))
    assert [(s.id, s.content.text) for s in report.statements] == [
        ("S1", "The bridge was closed"),
        ("S2", "it was safe"),
        ("S3", "the crowd went home"),
        ("S4", "The dam … was finally shut"),
        ("S5", "which allegedly leaked"),
    ]
    assert report.statements[0].where is ParagraphKind.TITLE
    assert [s.paragraph for s in report.statements] == [1, 2, 2, 3, 3]


def test_a_statement_has_its_source_category_and_strength() -> None:
    """From the source it resolves to; nobody who can be identified is unverified and of strength 0."""
    report = made(SAYS, LEAKED, of=(0, None), sources=(mayor(SAYS),))
    said, leaked = report.statements[1], report.statements[4]
    assert (said.source_id, said.category, said.strength) == ("Src1", Category.ANONYMOUS_OFFICIAL, 2)
    assert (leaked.source_id, leaked.category, leaked.strength) == (None, Category.UNVERIFIED, 0)
    assert report.sources[0].statements == ("S2",)
    assert report.sources[0].words == 3


def test_assertions_are_unattributed() -> None:
    """Without source, cue or strength."""
    report = made(SAYS, of=(0,), sources=(mayor(SAYS),))
    own = report.statements[0]
    assert (own.kind, own.category, own.strength) == (StatementKind.ASSERTION, Category.UNATTRIBUTED, None)
    assert (own.source, own.cue, own.quotation) == (None, None, None)


def test_parents_are_told_by_the_ids_of_statements() -> None:
    """Numbers of attributions become numbers of statements; words in a nested statement count once."""
    outer = attribution(TEXT, "it was safe , and the crowd went home", "said", "the mayor")
    inner = attribution(TEXT, "the crowd went home", parent=0)
    stances = (StanceOf(), StanceOf(Stance.DENIED, certainty=Certainty.CERTAIN_NOT))
    report = made(outer, inner, of=(0, 0), sources=(mayor(outer),), stances=stances)
    by_id = {s.id: s for s in report.statements}
    assert by_id["S3"].parent == "S2"
    assert by_id["S3"].certainty is Certainty.CERTAIN_NOT
    assert report.sources[0].statements == ("S2", "S3")
    assert report.sources[0].words == 8


def test_a_hedge_is_with_every_statement_that_holds_it() -> None:
    """In content or cue; the scope goes with it."""
    (cue,) = spans(TEXT, "allegedly")
    hedge = Hedge(cue, HedgeType.EVIDENTIAL, "hedge.evidential.alleged", spans(TEXT, "leaked"), Voice.AUTHOR)
    report = made(LEAKED, of=(None,), hedges=(hedge,))
    holding = [s.id for s in report.statements if s.hedges]
    assert holding == [s.id for s in report.statements if "allegedly" in s.content.text]
    (found,) = next(s.hedges for s in report.statements if s.hedges)
    assert found.scope is not None
    assert found.scope.text == "leaked"
    assert "hedge.evidential.alleged" in {rule.id for rule in report.rules}


def test_anonymity_words_are_with_the_source_and_not_in_the_articles_voice() -> None:
    """The clause is evidence of the source, listed among the words in no statement."""
    (words,) = spans(TEXT, "and the crowd went home")
    source = mayor(SAYS, anonymity_reason=(Trace(words, "anonymity.reason"),))
    report = made(SAYS, of=(0,), sources=(source,))
    assert report.sources[0].anonymity_reason is not None
    assert report.sources[0].anonymity_reason.text == "and the crowd went home"
    assert "and the crowd went home" not in {s.content.text for s in report.statements}
    assert any("crowd" in words.text for words in report.remainder)
    assert [proof.rule for proof in report.sources[0].evidence] == ["anonymity.reason"]


def test_every_letter_of_the_story_is_in_the_report() -> None:
    """In a statement's content, source or cue, or in the remainder."""
    report = made(SAYS, LEAKED, of=(0, None), sources=(mayor(SAYS),))
    assert lost(report, STORY) == ""


def lost(report: Report, story: Document) -> str:
    """The letters and digits of the story that the report has nowhere."""
    extracts = [e for s in report.statements for e in (s.content, s.source, s.cue) if e] + list(report.remainder)
    there = {i for e in extracts for span in e.spans for i in range(span.start, span.end)}
    story_letters = (i for p in story.layout.paragraphs for i in range(p.span.start, p.span.end))
    return "".join(story.prose[i] for i in story_letters if story.prose[i].isalnum() and i not in there)


def test_the_article_and_the_engine_are_told() -> None:
    """Digests, sizes, model and rules: enough to make the same report again."""
    report = made(SAYS, of=(0,), sources=(mayor(SAYS),))
    assert report.article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (report.article.title, report.article.paragraphs, report.article.words) == ("The bridge was closed .", 3, 29)
    assert (report.engine.parser, report.engine.rules_sha256) == ("hand", RULES.digest)
    assert report.limits


def test_an_article_without_attributions_is_all_its_own_voice() -> None:
    """No source, no strength, no exception."""
    report = made(of=())
    assert {s.category for s in report.statements} == {Category.UNATTRIBUTED}
    assert report.sources == ()
