"""Scores a model directory: `python -m training.evaluate --trees T --tagged N [--model D] [--genre news]`.

From raw text, by the official measures of the CoNLL 2018 shared task (Zeman et al. 2018), in per cent; entities on
sentences whose words are given. Paragraphs stay apart, as the analyzer keeps them. `network` is what the network says,
by the conventions of the treebanks; `analyzer` is what the analyzer makes of it: it mends trees, writes lemmas in lower
case and ends no sentence with a colon.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from analyzer.model.syntax import Sentence
from analyzer.parsing.directory import EMBEDDED
from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.network.split import Splitter
from analyzer.parsing.network_parser import load
from analyzer.parsing.parse import Finish, parse
from analyzer.parsing.sentence import finished
from training.data import genre_of, read_tagged, read_text
from training.gold import entities
from training.measures import Row, measured
from training.recipe import read_recipe
from training.tokenizer import paragraphs, written


def raw_scores(splitter: Splitter, gold: str, finish: Finish) -> dict[str, float]:
    """The F1 of each measure on the text of CoNLL-U `gold`, parsed from raw text by paragraphs."""
    texts = [written(paragraph)[0] for paragraph in paragraphs(gold)]
    parses = parse(texts, splitter.sentences, splitter.annotator.annotate, finish)
    return measured(_gold(gold), [_rows(sentence) for sentences in parses for sentence in sentences])


def _gold(text: str) -> Iterator[list[Row]]:
    for block in text.strip().split("\n\n"):
        rows = [cells for line in block.split("\n") if (cells := line.split("\t"))[0].isdigit()]
        yield [Row(c[1], c[2], c[3], c[4], c[5], int(c[6]), c[7]) for c in rows]


def _rows(sentence: Sentence) -> list[Row]:
    return [Row(t.form, t.lemma, t.upos, t.xpos, t.feats or "_", t.head + 1, t.deprel) for t in sentence]


def of_genre(text: str, genre: str) -> str:
    """The documents of one genre."""
    found, kept = [], False
    for block in text.strip().split("\n\n"):
        named = [line for line in block.split("\n") if line.startswith("# newdoc id =")]
        kept = genre_of(named[0].partition("=")[2].strip()) == genre if named else kept
        found.extend([block] * kept)
    return "\n\n".join(found) + "\n\n"


def main(trees: Path, tagged: Path | None, model: Path, genres: Sequence[str]) -> None:
    """Nothing; the scores are on standard output as JSON."""
    splitter = load(model.resolve())
    whole = read_text(trees).strip() + "\n\n"
    parts = {"all": whole} | {genre: of_genre(whole, genre) for genre in genres}
    readings: dict[str, tuple[Splitter, Finish]] = {
        "network": (replace(splitter, inside=frozenset()), lambda sentence: sentence),
        "analyzer": (splitter, finished),
    }
    found: dict[str, object] = {
        part: {reading: raw_scores(how, text, finish) for reading, (how, finish) in readings.items()}
        for part, text in parts.items()
    }
    if tagged:
        found["entities"] = entities(Annotator(model), read_tagged(tagged, read_recipe().blanks))
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--trees", type=Path, required=True)
    options.add_argument("--tagged", type=Path)
    options.add_argument("--model", type=Path, default=EMBEDDED)
    options.add_argument("--genre", action="append", default=[])
    given = options.parse_args()
    main(given.trees, given.tagged, given.model, given.genre)
