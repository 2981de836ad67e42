"""The chain of a statement has every link from words to category, each with its rule."""

from __future__ import annotations

from analyzer.model.report import Evidence
from analyzer.render.chain import render_chain
from tests.render.reports import anonymous, assertion, report, source, statement, words


def test_a_named_source_is_told_from_cue_to_row() -> None:
    mayor = source(
        reason="On the record by name and title.",
        mentions=(words("Ilse Brandt"), words("The mayor")),
        evidence=(Evidence(rule="source.role.leader", words=words("mayor")),),
    )
    told = render_chain(report((statement(1),), (mayor,)), statement(1))
    links = ("attribution", "source words", "resolution", "identification", "role", "category", "stance", "hedge")
    assert [told.index(f"\n{link}:") for link in links] == sorted(told.index(f"\n{link}:") for link in links)
    assert "“said” <- attribution.clausal-complement" in told
    assert "“mayor” <- source.role.leader" in told
    assert "elsewhere “Ilse Brandt”" in told
    assert "category: named official, strength 4 of 4: On the record by name and title." in told
    assert "certainty: possible (PS+)" in told


def test_words_that_withhold_a_name_are_links_of_their_own() -> None:
    proofs = (
        Evidence(rule="anonymity.condition.refused", words=words("declined to be named")),
        Evidence(rule="anonymity.reason.phrase", words=words("for fear of dismissal")),
    )
    told = render_chain(report((statement(1),), (anonymous(evidence=proofs),)), statement(1))
    behind = told.partition("\nanonymity:\n")[2]
    assert "“declined to be named” <- anonymity.condition.refused" in behind
    assert "“for fear of dismissal” <- anonymity.reason.phrase" in behind


def test_the_voice_of_the_article_has_no_source() -> None:
    told = render_chain(report((assertion(1),)), assertion(1))
    assert "attribution: none" in told
    assert "resolution" not in told
    assert "category: article's own voice" in told
