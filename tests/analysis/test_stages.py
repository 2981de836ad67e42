"""The stages together: whatever a parser gives, there is a report, and it is the same the second time."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.stages import analysed
from analyzer.model.report import Report
from analyzer.model.span import Span
from analyzer.model.syntax import Document, ModelInfo
from analyzer.model.text import Article, Layout, Paragraph
from analyzer.render.json import render_json
from analyzer.rules import load_rules
from tests.analysis.wild import documents
from tests.trees import tree


def _report(document: Document) -> Report:
    return assemble(analysed(document, load_rules()), load_rules())


@given(documents())
def test_any_text_and_any_tree_have_a_report(document: Document) -> None:
    """Every stage runs, and the report keeps to its schema."""
    assert Report.model_validate_json(render_json(_report(document))).statements is not None


@given(documents())
def test_nothing_that_was_looked_up_before_changes_a_report(document: Document) -> None:
    """An equal document of other sentences, for which nothing is remembered, gives an equal report."""
    fresh = replace(document, sentences=tuple(replace(sentence) for sentence in document.sentences))
    assert _report(fresh) == _report(document)


def test_a_mark_that_joins_two_names_is_no_endless_phrase() -> None:
    """A parser may hang both names on the comma between them."""
    sentence = tree(
        """
        Ada   Ada   PROPN 2 conj  Number=Sing S-PERSON
        ,     ,     PUNCT 4 nsubj
        Holm  Holm  PROPN 2 conj  Number=Sing S-PERSON
        said  say   VERB  0 root
        so    so    ADV   4 advmod
        """
    )
    text = "Ada , Holm said so"
    assert sentence.span.end == len(text)
    layout = Layout(Article("joined.txt", text), (Paragraph(Span(0, len(text))),))
    assert _report(Document(layout, (sentence,), ModelInfo("hand", "1"))).statements
