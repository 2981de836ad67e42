"""The parser over the embedded models: right offsets on any text, alone or in a batch, offline and silent."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analyzer.errors import ModelError
from analyzer.model.syntax import ROOT, Sentence

if TYPE_CHECKING:
    from analyzer.parsing.protocol import Parser

pytest.importorskip("torch")

from analyzer.parsing.directory import EMBEDDED, NETWORK
from analyzer.parsing.open import open_parser

pytestmark = pytest.mark.model

LEAD = "The mayor of Larkhaven said on Tuesday that the ferry would sail again."
QUOTE = "“It’s safe,” said Ines Okafor, the harbour master. She didn’t elaborate."
HOSTILE = [
    "The\u00a0ferry\u2009is\tlate\r\nagain\x00 and\x1b[0m again\u200b.",
    "Zero\u200bwidth \u200b words\u2060, soft\u00adhyphens and \ufeff marks",
    "Emoji 👩‍👩‍👧‍👦 🇳🇴 ❤️ and a lone \ud83d half",
    "Combining e\u0301 and Z\u0351\u036b\u0343 letters; عربى and 漢字 words",
    "See https://harbour.example/" + "timetable/" * 400 + " for times.",
    "x" * 5_000,
    "." * 300,
    "''The ferry is late,'' she said. ``Again.''",
    "\u0085\u0091quoted\u0092 text",
    "\U000f0000 private \ufdd0 nothing",
    "A first part.\n\nA second part.",
    "- \u2022 * # | --- ***",
]


def check(sentences: tuple[Sentence, ...], text: str) -> None:
    """Forms are the text of their spans, in order and apart; every sentence is a tree with one root."""
    end = 0
    for sentence in sentences:
        assert [t.index for t in sentence] == list(range(len(sentence)))
        assert sum(t.head == ROOT for t in sentence) == 1
        assert all(ROOT in (t.head, *(sentence.tokens[a].head for a in sentence.ancestors(t.index))) for t in sentence)
        for token in sentence:
            assert token.span.of(text) == token.form
            assert token.form.strip()
            assert token.span.start >= end
            assert token.lemma
            end = token.span.end


def test_a_sentence_comes_out_as_a_tree(embedded_parser: Parser) -> None:
    ((sentence,),) = embedded_parser.parse([LEAD])
    said = next(t for t in sentence if t.form == "said")
    mayor, sail = (next(t for t in sentence if t.form == form) for form in ("mayor", "sail"))
    assert (said.lemma, said.upos, said.head) == ("say", "VERB", ROOT)
    assert (mayor.head, mayor.deprel) == (said.index, "nsubj")
    assert (sail.head, sail.deprel) == (said.index, "ccomp")


def test_names_are_tagged(embedded_parser: Parser) -> None:
    sentences = embedded_parser.parse([QUOTE])[0]
    assert [t.ner.partition("-")[2] for s in sentences for t in s if t.form in {"Ines", "Okafor"}] == ["PERSON"] * 2


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_offsets_hold_on_hostile_text(embedded_parser: Parser, text: str) -> None:
    (sentences,) = embedded_parser.parse([text])
    assert sentences
    check(sentences, text)


def test_no_word_of_the_text_is_lost(embedded_parser: Parser) -> None:
    texts = [LEAD, QUOTE, *HOSTILE[:1]]
    for text, sentences in zip(texts, embedded_parser.parse(texts), strict=True):
        kept = "".join(token.form for sentence in sentences for token in sentence)
        assert kept == "".join(c for c in text if c.isprintable() and not c.isspace())


def test_texts_without_a_visible_character_have_no_sentence(embedded_parser: Parser) -> None:
    assert embedded_parser.parse(["", "  \n\t", "\u200b\u2060", "\x00\x07", LEAD])[:4] == ((), (), (), ())
    assert embedded_parser.parse([]) == ()
    assert embedded_parser.parse([""]) == ((),)


def test_a_text_parses_the_same_alone_and_among_others(embedded_parser: Parser) -> None:
    together = embedded_parser.parse([*HOSTILE, LEAD, QUOTE, LEAD * 30, QUOTE])
    assert together[len(HOSTILE) :] == (
        *embedded_parser.parse([LEAD]),
        *embedded_parser.parse([QUOTE]),
        *embedded_parser.parse([LEAD * 30]),
        *embedded_parser.parse([QUOTE]),
    )


def test_a_sentence_without_end_is_parsed_in_pieces(embedded_parser: Parser) -> None:
    text = "The council listed " + ", ".join(f"pier {n} and the old ferry" for n in range(600))
    (sentences,) = embedded_parser.parse([text])
    check(sentences, text)
    assert max(map(len, sentences)) <= 200
    assert sum(map(len, sentences)) > 3_500


def test_a_text_without_a_blank_is_parsed_in_bounded_time(embedded_parser: Parser) -> None:
    text = "x" * 20_000
    (sentences,) = embedded_parser.parse([text])
    check(sentences, text)
    assert sum(len(token.form) for sentence in sentences for token in sentence) == len(text)


def test_the_version_names_the_models(embedded_parser: Parser, tmp_path: Path) -> None:
    copy = tmp_path / "en"
    shutil.copytree(EMBEDDED, copy)
    assert open_parser(copy).model == embedded_parser.model
    changed = tmp_path / "changed"
    copy.rename(changed)
    (changed / "network.json").write_bytes(b"other")
    assert open_parser(changed).model.version != embedded_parser.model.version


def test_another_directory_gives_the_same_parse(embedded_parser: Parser, tmp_path: Path) -> None:
    shutil.copytree(EMBEDDED, tmp_path / "en")
    assert open_parser(tmp_path / "en").parse([QUOTE]) == embedded_parser.parse([QUOTE])


def test_a_broken_model_is_named(tmp_path: Path) -> None:
    for name in ("tokenize.pt", *NETWORK):
        (tmp_path / name).write_bytes(b"not a model")
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_parser(tmp_path).parse(["The ferry sails."])


def test_nothing_is_fetched_nothing_printed_and_no_compiler_loaded() -> None:
    program = """
import socket
def refuse(*_, **__): raise AssertionError("a connection was tried")
socket.socket.connect = socket.getaddrinfo = refuse
from analyzer.parsing.open import open_parser
assert open_parser().parse(["The ferry sails."])[0]
import sys
assert "torch._dynamo" not in sys.modules, "the compiler of torch was imported, which takes seconds"
assert "stanza" not in sys.modules, "stanza was imported, which takes seconds and is needed for its own models only"
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
