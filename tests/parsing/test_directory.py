"""Directories of models: an incomplete one is refused with what it lacks, and another file makes another version."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.errors import ModelError
from analyzer.parsing.directory import EMBEDDED, NETWORK, check, digest, has_network, is_download


def test_the_models_of_the_package_are_complete() -> None:
    check(EMBEDDED)
    assert has_network(EMBEDDED)
    assert not is_download(EMBEDDED)


@pytest.mark.parametrize(
    ("there", "lacking"),
    [
        (("tokenize.pt",), "pos.pt, lemma.pt, depparse.pt, ner.pt"),
        (("network.json",), "tokenize.pt, network.safetensors, pieces.json, lemmas.json"),
        ((), "tokenize.pt, pos.pt, lemma.pt, depparse.pt, ner.pt"),
    ],
)
def test_an_incomplete_directory_is_named_with_what_it_lacks(
    tmp_path: Path, there: tuple[str, ...], lacking: str
) -> None:
    for name in there:
        (tmp_path / name).touch()
    with pytest.raises(ModelError, match=rf"is not a complete model directory: it lacks {lacking}; give"):
        check(tmp_path)


def test_a_download_of_stanza_needs_every_step(tmp_path: Path) -> None:
    (tmp_path / "resources.json").touch()
    (tmp_path / "en" / "tokenize").mkdir(parents=True)
    with pytest.raises(ModelError, match=r"it lacks en/pos, en/lemma, en/depparse, en/ner; give"):
        check(tmp_path)


def test_the_digest_follows_names_and_bytes_of_model_files(tmp_path: Path) -> None:
    found = []
    for number, name in enumerate(("one", "two", "three")):
        folder = tmp_path / str(number)
        folder.mkdir()
        for file in NETWORK:
            (folder / file).write_text(name if file == "pieces.json" else "same")
        (folder / "README.md").write_text(name)
        found.append(digest(folder))
    assert len({*found}) == 3
    (tmp_path / "0" / "README.md").unlink()
    digest.cache_clear()
    assert digest(tmp_path / "0") == found[0]
