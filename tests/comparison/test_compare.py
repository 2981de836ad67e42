"""The sample story: everything that was planted in it is found, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.comparison.articles import compare_articles
from analyzer.comparison.compare import compare
from analyzer.comparison.version import letters
from analyzer.engine import Engine
from analyzer.errors import InputError, UsageError
from analyzer.model.finding import Severity
from analyzer.model.story import AbsenceKind, Alteration, DriftKind, EdgeKind, Guard
from analyzer.parsing.recorded import RecordedParser
from tests.samples import OUTLETS, PARSES, articles, examined_sample, rules, sample_story, story_articles

STORY = sample_story()
HERALD, POST, GAZETTE = "A", "B", "C"

# Per quotation by its first words in the Herald: what the others made of it.
QUOTATIONS = {
    "should never have left the harbour": {POST: Alteration.SUBSTITUTED, GAZETTE: Alteration.VARIANT},
    "We have no record of any such": {POST: Alteration.OMITTED, GAZETTE: Alteration.TRUNCATED},
    "The damage is serious, but not": {POST: Alteration.OMITTED, GAZETTE: Alteration.MARKED},
    "a scandal of the first order.": {POST: Alteration.IDENTICAL},
}
# Per claim by words that only it has: the drift, who has the name or the doubt, who has not.
DRIFTS = {
    ("letter", DriftKind.CONFIRMED, (HERALD, POST), (GAZETTE,)),
    ("worn", DriftKind.ATTRIBUTION_DROPPED, (HERALD,), (POST,)),
    ("engineer", DriftKind.SHIELD_DROPPED, (HERALD,), (POST,)),
    ("inspections", DriftKind.NUMBER, (HERALD, GAZETTE), (POST,)),
    ("inspections", DriftKind.DOUBT_DROPPED, (GAZETTE,), (HERALD, POST)),
    ("Friday", DriftKind.NAME_DROPPED, (HERALD,), (POST,)),
    ("damage", DriftKind.NAME_DROPPED, (HERALD, GAZETTE), (POST,)),
    ("scandal", DriftKind.CONDITION_DROPPED, (HERALD,), (POST,)),
}
ABSENCES = {
    (AbsenceKind.SOURCE, "Corvane Lines", (GAZETTE,)),
    (AbsenceKind.SOURCE, "The coast guard", (GAZETTE,)),
    (AbsenceKind.SOURCE, "Tomas Breck", (GAZETTE,)),
    (AbsenceKind.NAME, "Ada Renwick", (POST,)),
    (AbsenceKind.DENIAL, "Corvane Lines", (GAZETTE,)),
    (AbsenceKind.CONDITION, "if confirmed", (POST,)),
}


def test_every_planted_alteration_is_found_and_no_other() -> None:
    """The Herald's version is the reference of each."""
    found = {
        next(words for words in QUOTATIONS if quotation.versions[0].words.text.startswith(words)): {
            version.article: version.kind for version in quotation.versions[1:]
        }
        for quotation in STORY.quotations
    }
    assert found == QUOTATIONS


def test_every_planted_drift_is_found_and_no_other() -> None:
    """In sourcing, in certainty, and the changed number."""
    words = {word for word, *_ in DRIFTS}
    found = {
        (next(word for word in words if word in claim.about), drift.kind, drift.before, drift.after)
        for claim in STORY.claims
        for drift in claim.drifts
    }
    assert found == DRIFTS


def test_the_wire_copy_and_its_retelling_are_one_origin() -> None:
    """The Post credits nobody; the Gazette, which cites the Herald for an old report, has its own."""
    assert [(origin.name, origin.articles) for origin in STORY.origins] == [
        ("Norden Press", (HERALD, POST)),
        ("Brennick Gazette", (GAZETTE,)),
    ]
    assert {(e.article, e.kind, e.credited) for e in STORY.edges} == {
        (HERALD, EdgeKind.WIRE, True),
        (POST, EdgeKind.PARAPHRASE, False),
        (GAZETTE, EdgeKind.CITES, True),
    }
    assert next(e for e in STORY.edges if e.article == GAZETTE).rests_on == HERALD


def test_who_is_missing() -> None:
    """Sources, a name, a denial and a condition that were left out on purpose."""
    assert {(a.kind, a.what, a.missing_from) for a in STORY.absences} == ABSENCES


def test_own_reporting_is_told() -> None:
    """Sources that only one outlet has."""
    assert [article.own_sources for article in STORY.articles] == [(), (), ("Greta Lund", "Emil Sandor", "Ines Falk")]


def test_the_findings_are_the_altered_quotations_and_the_one_origin() -> None:
    """A negation that is gone is an error, an "any" that is gone a note."""
    assert [(f.rule, f.severity, f.articles) for f in STORY.findings] == [
        ("comparison.policy.quote-altered", Severity.WARNING, (POST, HERALD)),
        ("comparison.policy.quote-altered", Severity.NOTE, (POST, HERALD)),
        ("comparison.policy.quote-altered", Severity.ERROR, (POST, HERALD)),
        ("comparison.policy.circular-chain", Severity.WARNING, (HERALD, POST)),
    ]
    gone = [edit for q in STORY.quotations for v in q.versions for edit in v.diff if edit.guard]
    assert [(edit.guard, edit.before, edit.after) for edit in gone] == [(Guard.NEGATION, "not", "")]


def test_the_outlet_that_agrees_with_most_others_comes_first() -> None:
    """One count for each pair of articles that print one quotation."""
    assert [(a.article, a.agreeing, a.shared) for a in STORY.agreement] == [
        (HERALD, 4, 7),
        (GAZETTE, 3, 6),
        (POST, 1, 7),
    ]


def test_words_are_what_stands_in_the_articles() -> None:
    """Spans point into the texts as they were given."""
    texts = dict(zip("ABC", (path.read_text(encoding="utf-8") for path in story_articles()), strict=True))
    rows = [(v.article, v.words) for q in STORY.quotations for v in q.versions]
    rows += [(t.article, t.words) for claim in STORY.claims for t in claim.tellings]
    rows += [(e.article, e.words) for e in STORY.edges if e.words]
    assert rows
    for article, words in rows:
        assert words.text == " … ".join(span.of(texts[article]) for span in words.spans)


def test_the_order_of_the_articles_changes_letters_and_nothing_else() -> None:
    """Whoever is given first is no more right for it."""
    paths = story_articles()[::-1]
    turned = compare([examined_sample(path) for path in paths], OUTLETS[::-1], rules())
    assert len(turned.claims) == len(STORY.claims)
    assert sorted(q.altered for q in turned.quotations) == sorted(q.altered for q in STORY.quotations)
    assert {tuple(sorted(o.articles)) for o in turned.origins} == {("A",), ("B", "C")}


def test_articles_are_compared_by_outlet() -> None:
    """From files to the story, as the package offers it."""
    engine = Engine(RecordedParser(PARSES), rules())
    made = compare_articles(dict(zip(OUTLETS, story_articles(), strict=True)), engine)
    assert [article.outlet for article in made.articles] == list(OUTLETS)
    assert (made.claims, made.origins) == (STORY.claims, STORY.origins)


def test_what_cannot_be_compared_is_one_sentence(tmp_path: Path) -> None:
    """An article that cannot be read, one alone, more than a table holds."""
    engine = Engine(RecordedParser(PARSES), rules())
    with pytest.raises(InputError, match="there is no such file"):
        compare_articles({"One": story_articles()[0], "Two": tmp_path / "none.txt"}, engine)
    with pytest.raises(UsageError, match="two articles or more"):
        compare_articles({"One": story_articles()[0]}, engine)
    with pytest.raises(UsageError, match="61 articles are more"):
        compare_articles({str(number): story_articles()[0] for number in range(61)}, engine)


def test_one_text_twice_is_no_story() -> None:
    """Under whatever name."""
    twice = [examined_sample(story_articles()[0])] * 2
    with pytest.raises(UsageError, match="the same text"):
        compare(twice, ("One", "Two"), rules())


def test_unrelated_articles_share_nothing() -> None:
    """Three stories of other events: no quotation, no claim, no origin in common, nobody missing."""
    paths = articles()
    story = compare([examined_sample(path) for path in paths], [path.stem for path in paths], rules())
    assert (story.quotations, story.claims, story.absences, story.findings) == ((), (), (), ())
    assert len(story.origins) == len(paths)


def test_letters_go_on_behind_z() -> None:
    """As the columns of a table do."""
    assert letters([""] * 54)[25:29] + letters([""] * 54)[-2:] == ("Z", "AA", "AB", "AC", "BA", "BB")
