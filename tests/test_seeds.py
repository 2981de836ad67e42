"""Predictions for articles with hand-made gold reach what has been reached; skipped where these are not at hand."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analyzer.engine import Engine
from analyzer.rules import load_rules
from benchmarks.predict import articles, predict

if TYPE_CHECKING:
    from analyzer.parsing.protocol import Parser

SHARED = Path(__file__).parent.parent.parent / "shared"
SEEDS, GOLD, SCORER = SHARED / "seeds", SHARED / "gold", SHARED / "bench" / "score_seeds.py"
AT_LEAST = {"f1": 92, "category": 96, "source": 92, "resolves": 90, "stance": 85, "hedges": 97}

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        not SCORER.is_file(), reason="the articles with gold and their scorer are not beside the project"
    ),
]


@pytest.fixture(scope="module")
def scores(embedded_parser: Parser, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, float]:
    """What the scorer, a program of its own, says of the predictions."""
    names = {file.stem for file in GOLD.glob("0*.yaml")}
    wanted = [article for article in articles(SEEDS) if article.name.partition("_")[0] in names]
    assert len(wanted) == len(names) > 0
    rows = predict("seeds", wanted, Engine(embedded_parser, load_rules()))
    system = tmp_path_factory.mktemp("seeds") / "system.jsonl"
    system.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, str(SCORER), str(SEEDS), str(GOLD), str(system)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("measure", AT_LEAST)
def test_a_measure_stays_as_good_as_it_was(measure: str, scores: Mapping[str, float]) -> None:
    assert scores[measure] >= AT_LEAST[measure], scores


def test_nothing_of_the_story_is_set_aside(scores: Mapping[str, float]) -> None:
    assert scores["story_excluded"] == 0
