"""Scores a model directory: `python -m training.evaluate --trees T --tagged N [--model D] [--genre news]`.

From raw text, by the official measures of the CoNLL 2018 shared task (Zeman et al. 2018), in per cent; entities on
sentences whose words are given. Paragraphs stay apart, as the analyzer keeps them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from analyzer.model.syntax import Sentence
from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.stanza_parser import EMBEDDED, StanzaParser
from training.data import genre_of, read_tagged, read_text
from training.gold import entities
from training.measures import Row, measured
from training.recipe import read_recipe
from training.tokenizer import paragraphs, written


def raw_scores(parser: StanzaParser, gold: str) -> dict[str, float]:
    """The F1 of each measure on the text of CoNLL-U `gold`, parsed from raw text by paragraphs."""
    texts = [written(paragraph)[0] for paragraph in paragraphs(gold)]
    return measured(_gold(gold), [_rows(sentence) for parse in parser.parse(texts) for sentence in parse])


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
    text, parser = read_text(trees).strip() + "\n\n", StanzaParser(model)
    found: dict[str, object] = {"all": raw_scores(parser, text)}
    found |= {genre: raw_scores(parser, of_genre(text, genre)) for genre in genres}
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
