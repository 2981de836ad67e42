"""The parser over directories of Stanza's own models."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from analyzer.errors import ModelError
from analyzer.parsing.open import open_parser

pytestmark = pytest.mark.model

OWN_MODELS = Path(__file__).parents[3] / "shared" / "models" / "en"


def test_a_broken_model_is_named(tmp_path: Path) -> None:
    for step in ("tokenize", "pos", "lemma", "depparse", "ner"):
        (tmp_path / f"{step}.pt").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_parser(tmp_path).parse(["The ferry sails."])


@pytest.mark.skipif(not (OWN_MODELS / "depparse.pt").is_file(), reason="no directory of Stanza's models is at hand")
def test_models_of_stanza_parse_with_offsets_that_hold() -> None:
    text = "The mayor of Larkhaven said on Tuesday that the ferry would sail again.\n\nShe didn’t elaborate."
    parser = open_parser(OWN_MODELS)
    (sentences,) = parser.parse([text])
    assert parser.model.name == "stanza-en"
    assert [sentence.tokens[-1].form for sentence in sentences] == [".", "."]
    assert all(token.span.of(text) == token.form for sentence in sentences for token in sentence)
    said = next(t for t in sentences[0] if t.form == "said")
    assert (said.lemma, said.deprel) == ("say", "root")


def test_choosing_the_models_of_the_package_does_not_import_stanza() -> None:
    program = """
import sys
from analyzer.parsing.open import open_parser
open_parser()
sys.exit("stanza" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
