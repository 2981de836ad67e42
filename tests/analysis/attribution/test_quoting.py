"""Contents and quotations: what belongs together, what a quotation keeps in, and which quotations are left over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.attribution.quoting import confined, grown, is_sound, quotation_type, unclaimed
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Spans
from analyzer.model.syntax import Document, Sentence
from analyzer.reading.quotation import find_quotations
from tests.analysis import documents
from tests.analysis.documents import attribution, spans
from tests.trees import tree


def document(*sentences: Sentence) -> Document:
    """The sentences, a paragraph each, with their quotations."""
    plain = documents.document(*sentences)
    found = find_quotations(plain.text, plain.layout.paragraphs)
    return replace(plain, layout=replace(plain.layout, quotations=found))


def flat(text: str) -> Sentence:
    """A sentence of these words, for what looks at characters only."""
    return tree("\n".join(f"{word} {word} X {min(n, 1)} dep" for n, word in enumerate(text.split())))


def words(text: str, found: Spans) -> list[str]:
    return [span.of(text) for span in found]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (("“no fish left”",), QuotationType.DIRECT),
        (("“no fish left”", "“and no boats”"), QuotationType.DIRECT),
        (("there was “no fish left”",), QuotationType.MIXED),
        (("there was",), QuotationType.INDIRECT),
    ],
)
def test_a_content_is_direct_mixed_or_indirect_by_its_words_in_quotation_marks(
    content: tuple[str, ...], kind: QuotationType
) -> None:
    doc = document(flat("Roe said there was “no fish left” he said “and no boats”"))
    assert quotation_type(spans(doc.text, *content), doc.layout.quotations, doc.text) is kind


def test_a_content_that_touches_a_quotation_takes_all_of_it_but_not_the_cue_beside_it() -> None:
    """The parser ends the sentence, and with it the content, within the marks."""
    doc = document(flat("“ Ships wait . Boats sail , ” Roe said ."))
    found = grown(attribution(doc.text, "Boats sail", "said", "Roe"), doc)
    assert words(doc.text, found.content) == ["“ Ships wait . Boats sail , ”"]


def test_a_quotation_that_runs_over_cue_and_source_leaves_them_out() -> None:
    """As where the closing mark before the cue is missing."""
    doc = document(flat("“ Ships wait , Roe said , and boats sail . ”"))
    assert len(doc.layout.quotations) == 1
    outside = replace(attribution(doc.text, "Ships wait", "", "Roe"), cue_head=None)
    assert words(doc.text, grown(outside, doc).content) == ["“ Ships wait", "said , and boats sail . ”"]


def test_a_content_does_not_grow_to_the_quotation_that_its_cue_stands_in() -> None:
    """What somebody reports within a quotation is not all of it."""
    doc = document(flat("“ Roe said ships wait and I left . ”"))
    inner = attribution(doc.text, "ships wait", "said", "Roe")
    assert grown(inner, doc) == inner


def test_words_in_a_quotation_attribute_nothing_outside_of_it() -> None:
    """The content of a cue within a quotation ends with the quotation, whatever the tree says."""
    doc = document(flat("“ Roe said ships wait , ” Lind told us ."))
    inner = attribution(doc.text, "ships wait , ” Lind told us", "said", "Roe")
    assert words(doc.text, confined(inner, doc).content) == ["ships wait"]


def test_a_cue_outside_of_quotations_is_not_confined() -> None:
    doc = document(flat("Roe said “ ships wait ” and boats sail ."))
    free = attribution(doc.text, "“ ships wait ” and boats sail", "said", "Roe")
    assert confined(free, doc) == free


QUOTED = "“ Lind waits , ” Roe said"


def _headed(source: str, head: int, cue: int) -> tuple[Attribution, Document]:
    doc = document(flat(QUOTED))
    found = attribution(doc.text, "waits", "said")
    return replace(found, cue_head=cue, source=Mention(spans(doc.text, source), 0, head)), doc


def test_a_source_in_a_quotation_and_a_cue_outside_of_it_do_not_go_together() -> None:
    """The tree takes the Lind of the quotation for the one who speaks it."""
    assert not is_sound(*_headed("Lind", 1, 6))


def test_a_source_and_a_cue_both_outside_or_both_inside_go_together() -> None:
    assert is_sound(*_headed("Roe", 5, 6))
    assert is_sound(*_headed("Lind", 1, 2))


def test_an_attribution_without_a_source_or_without_a_cue_is_sound() -> None:
    found, doc = _headed("Lind", 1, 6)
    assert is_sound(replace(found, source=None), doc)
    assert is_sound(replace(found, cue_head=None), doc)


def test_a_quotation_that_no_content_covers_is_left_over() -> None:
    doc = document(flat("Roe waved ."), flat("“ We have no fish left . ”"))
    assert unclaimed(doc, ()) == list(doc.layout.quotations)


def test_a_quotation_that_a_content_covers_for_the_greater_part_is_not_left_over() -> None:
    doc = document(flat("“ We have no fish left at all , ” Roe said ."))
    assert unclaimed(doc, [attribution(doc.text, "We have no fish left", "Roe said")]) == []
    assert unclaimed(doc, [attribution(doc.text, "We have", "Roe said")]) == list(doc.layout.quotations)


def test_what_is_reported_within_a_quotation_does_not_claim_it() -> None:
    """Somebody speaks the whole quotation, whoever is reported in it."""
    doc = document(flat("“ Roe said we have no fish left . ”"))
    assert unclaimed(doc, [attribution(doc.text, "we have no fish left", "said", "Roe")]) == list(doc.layout.quotations)


def test_a_few_words_in_quotation_marks_are_no_utterance() -> None:
    """Titles of works, nicknames and scare quotes."""
    doc = document(flat("The “ night ferry ” sails ."))
    assert unclaimed(doc, ()) == []


def test_a_short_quotation_is_an_utterance_where_it_is_a_sentence_behind_others() -> None:
    doc = document(flat("“ It is late , ” Roe said ."), flat("“ And we lost . ”"))
    assert [q.words.of(doc.text).strip() for q in unclaimed(doc, ())] == ["And we lost ."]
