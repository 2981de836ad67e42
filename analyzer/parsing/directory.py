"""Directories of parsing models: what lies in one, whether it is whole, and which version it is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from analyzer.errors import ModelError

EMBEDDED = Path(__file__).parent / "models" / "en"
NETWORK = ("network.safetensors", "network.json", "pieces.json", "lemmas.json")
STEPS = ("tokenize", "pos", "lemma", "depparse", "ner")
_WEIGHTS = {".pt", ".safetensors", ".json"}


def has_network(directory: Path) -> bool:
    """Whether the directory holds a network of ours, or a part of one."""
    return any((directory / name).is_file() for name in NETWORK)


def is_download(directory: Path) -> bool:
    """Whether Stanza has downloaded models into the directory."""
    return (directory / "resources.json").is_file() and (directory / "en").is_dir()


def check(directory: Path) -> None:
    """Nothing; raises ModelError for a directory that lacks a file."""
    if missing := _missing(directory):
        raise ModelError(
            f"{directory} is not a complete model directory: it lacks {', '.join(missing)}; "
            "give a directory with all of them, or none to use the embedded models."
        )


def _missing(directory: Path) -> tuple[str, ...]:
    if is_download(directory):
        return tuple(f"en/{step}" for step in STEPS if not (directory / "en" / step).is_dir())
    files = ("tokenize.pt", *NETWORK) if has_network(directory) else tuple(f"{step}.pt" for step in STEPS)
    return tuple(name for name in files if not (directory / name).is_file())


@lru_cache
def digest(directory: Path) -> str:
    """Twelve hexadecimal digits of the SHA-256 of the directory's model files."""
    found = hashlib.sha256()
    for path in _files(directory):
        found.update(path.relative_to(directory).as_posix().encode())
        with path.open("rb") as file:
            found.update(hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()[:12]


def _files(directory: Path) -> Iterable[Path]:
    return sorted(path for path in directory.rglob("*") if path.suffix in _WEIGHTS)
