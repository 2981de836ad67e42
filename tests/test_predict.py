"""`benchmarks/predict.py` reads names and texts and nothing else, and writes what the scorers read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analyzer.engine import Engine
from analyzer.model.text import Article
from analyzer.parsing.recorded import RecordedParser
from analyzer.rules import load_rules
from benchmarks.export import EXPORTS
from benchmarks.predict import articles, predict
from benchmarks.sourcing import SOURCE_TYPES
from tests.analysis.documents import document
from tests.samples import PARSES
from tests.samples import articles as samples
from tests.trees import tree

ENGINE = Engine(RecordedParser(PARSES), load_rules())
COUNCIL = next(path for path in samples() if path.stem == "council")
GOLD = {
    "attributions": [{"source": [[0, 5]], "cue": [[6, 9]], "content": [[10, 20]]}],
    "statements": [{"category": "named_official", "source_name": "Nobody", "spans": [[0, 9]]}],
    "cues": [{"start": 0, "end": 5, "type": "epistemic"}],
    "title": "Another title",
}


def _rows(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    return path


def test_rows_are_read_for_their_name_and_their_text_and_gold_is_dropped(tmp_path: Path) -> None:
    """Nothing but the two can reach the analysis, for an article holds nothing else."""
    file = _rows(tmp_path / "in.jsonl", {"doc": "a", "text": "Roe left.", **GOLD}, {"text": "Lind left.", "doc": "b"})
    assert list(articles(file)) == [Article("a", "Roe left."), Article("b", "Lind left.")]


@pytest.mark.parametrize("task", EXPORTS)
def test_gold_in_a_row_changes_no_prediction(task: str, tmp_path: Path) -> None:
    plain = {"doc": COUNCIL.name, "text": COUNCIL.read_text(encoding="utf-8")}
    bare, golden = _rows(tmp_path / "bare.jsonl", plain), _rows(tmp_path / "gold.jsonl", {**plain, **GOLD})
    expected = list(predict(task, list(articles(bare)), ENGINE))
    assert list(predict(task, list(articles(golden)), ENGINE)) == expected
    assert [str(row["doc"]).removesuffix(".txt") for row in expected] == [COUNCIL.stem]


def test_a_directory_is_read_for_its_texts_in_order_of_name_as_they_stand(tmp_path: Path) -> None:
    """Line ends included, for offsets count them."""
    (tmp_path / "b.txt").write_bytes(b"Roe left.\r\n")
    (tmp_path / "a.txt").write_bytes("Zoë left.".encode())
    (tmp_path / "a.ann").write_text("gold", encoding="utf-8")
    assert list(articles(tmp_path)) == [Article("a.txt", "Zoë left."), Article("b.txt", "Roe left.\r\n")]


def test_only_outermost_attributions_are_written_with_offsets_of_the_text() -> None:
    """As characters of the text of the row."""
    article = Article(COUNCIL.name, COUNCIL.read_text(encoding="utf-8"))
    (row,) = predict("polnear", [article], ENGINE)
    found = row["attributions"]
    assert isinstance(found, list)
    assert len(found) > 10
    for attribution in found:
        assert set(attribution) == {"source", "cue", "content"}
        for start, end in (*attribution["source"], *attribution["cue"], *attribution["content"]):
            words = article.text[start:end]
            assert words
            assert words == words.strip()


def test_whole_statements_come_with_category_stance_and_what_was_set_aside() -> None:
    article = Article(COUNCIL.name, COUNCIL.read_text(encoding="utf-8"))
    (row,) = predict("seeds", [article], ENGINE)
    statements = row["statements"]
    assert isinstance(statements, list)
    keys = {"source", "cue", "content", "category", "source_name", "quote", "stance", "hedges"}
    assert {frozenset(statement) for statement in statements} == {frozenset(keys)}
    assert "unattributed" not in {statement["category"] for statement in statements}
    assert set(row) == {"doc", "statements", "excluded"}


def test_sourced_statements_are_whole_sentences_with_every_field_and_a_type_of_the_corpus() -> None:
    article = Article(COUNCIL.name, COUNCIL.read_text(encoding="utf-8"))
    (row,) = predict("sourcing", [article], ENGINE)
    statements = row["statements"]
    assert isinstance(statements, list)
    assert len(statements) > 5
    for statement in statements:
        assert set(statement) == {"spans", "type", "name", "title", "justification"}
        assert statement["type"] in SOURCE_TYPES.values()
        assert not statement["name"].lower().startswith(("the ", "a "))
        end = statement["spans"][-1][1]
        assert article.text[end - 1] in ".”?!" or article.text[end] == "\n"


LETTER = """Ada Ada PROPN 3 nsubj _ B-PERSON
    Holm Holm PROPN 1 flat _ E-PERSON
    said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    in in ADP 6 case
    her her PRON 6 nmod:poss Poss=Yes|PronType=Prs
    {noun} {noun} NOUN 3 obl Number=Sing
    that that SCONJ 10 mark
    boats boat NOUN 10 nsubj Number=Plur
    often often ADV 10 advmod
    leak leak VERB 3 ccomp Mood=Ind|Tense=Pres|VerbForm=Fin
    . . PUNCT 3 punct"""


@pytest.mark.parametrize(
    ("noun", "kind", "name"), [("letter", "document", "letter"), ("speech", "named_person", "Ada Holm")]
)
def test_what_somebody_says_in_a_letter_counts_as_the_letter(noun: str, kind: str, name: str) -> None:
    row = EXPORTS["sourcing"](document(tree(LETTER.format(noun=noun))), ENGINE.rules)
    assert [(s["type"], s["name"]) for s in row["statements"]] == [(kind, name)]  # type: ignore[attr-defined]
