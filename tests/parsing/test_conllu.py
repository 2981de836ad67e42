"""Recorded parses come back as they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.errors import ModelError
from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, ModelInfo, Sentence, Token
from analyzer.parsing import conllu

MODEL = ModelInfo("by-hand", "1 of 2")
WORD = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=8)
GAP = st.sampled_from([" ", "", "\n", "\t", " \u00a0", "\u2028"])


@st.composite
def parses(draw: st.DrawFn) -> conllu.Parse:
    text, sentences = draw(GAP), []
    for _ in range(draw(st.integers(1, 3))):
        tokens = []
        for index in range(draw(st.integers(1, 4))):
            form = draw(WORD)
            span = Span(len(text), len(text) + len(form))
            text += form + draw(GAP)
            head = ROOT if index == 0 else draw(st.integers(0, index - 1))
            ner = draw(st.sampled_from(["O", "S-PERSON"]))
            tokens.append(Token(index, form, form.lower(), "NOUN", head, "dep", span, "NN", "Number=Sing", ner))
        sentences.append(Sentence(tuple(tokens)))
    return conllu.Parse(text, tuple(sentences), MODEL)


@given(st.lists(parses(), max_size=3))
def test_what_is_written_is_read_back(written: list[conllu.Parse]) -> None:
    assert conllu.loads(conllu.dumps(written)) == tuple(written)


def test_rows_follow_the_format_of_the_treebanks() -> None:
    token = Token(0, "Ferries", "ferry", "NOUN", ROOT, "root", Span(1, 8), "NNS", "Number=Plur", "O")
    text = conllu.dumps([conllu.Parse("“Ferries", (Sentence((token,)),), MODEL)])
    assert text == (
        '# newpar\n# paragraph = "“Ferries"\n# parser = by-hand 1 of 2\n# text = Ferries\n'
        "1\tFerries\tferry\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\tstart_char=1|end_char=8|ner=O\n\n"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("1\tFerries\tferry\n", 1),
        ('# newpar\n# paragraph = "a"\n1\ta\ta\tX\t_\t_\tx\tdep\t_\tstart_char=0|end_char=1\n\n', 4),
        ('# newpar\n# paragraph = "a"\n1\ta\ta\tX\t_\t_\t0\tdep\t_\t_\n\n', 4),
        ("# newpar\n# paragraph = a\n", 2),
        ("# newpar\n# parser = none 0\n", 2),
    ],
    ids=["columns", "head", "offsets", "paragraph", "order"],
)
def test_a_broken_recording_names_the_line(text: str, line: int) -> None:
    with pytest.raises(ModelError, match=f"line {line} "):
        conllu.loads(text)
