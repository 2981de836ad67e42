"""Trains Stanza's tokenizer: `python -m training.tokenizer --trees T --dev-trees T --out D --work W`.

Stanza's own training, on text that is put together again from the treebank. Its paragraphs stay; curly quotation marks,
dashes between words and lines without a full stop are added, for newspapers have more of them than treebanks.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from stanza.models import tokenizer as stanza_tokenizer

from analyzer.parsing.sentence import Words
from training.data import read_text
from training.recipe import Tokenizer, read_recipe

_INSIDE, _WORD, _SENTENCE = "0", "1", "2"  # the labels of Stanza: what a character ends


@dataclass(frozen=True, slots=True)
class Prepared:
    """The files that Stanza's training reads, made from one treebank."""

    text: Path
    labels: Path
    gold: Path


def paragraphs(text: str) -> Iterator[tuple[Words, ...]]:
    """The sentences of CoNLL-U text by paragraphs and documents."""
    found: list[Words] = []
    glued = [False]
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        if found and any(line.startswith(("# newpar", "# newdoc")) for line in lines):
            yield tuple(found)
            found = []
        rows = [cells for line in lines if line[0] != "#" and (cells := line.split("\t"))[0].isdigit()]
        before = glued[-1] and bool(found)
        glued = ["SpaceAfter=No" in cells[9] for cells in rows]
        spaced = (not before, *(not g for g in glued[:-1]))
        found.append(Words(tuple(cells[1] for cells in rows), spaced))
    yield tuple(found)


def written(sentences: Sequence[Words]) -> tuple[str, str]:
    """A paragraph as text, and for each of its characters what it ends: nothing, a word, a sentence."""
    text, labels = "", ""
    for sentence in sentences:
        for place, (form, spaced) in enumerate(zip(sentence.forms, sentence.spaced, strict=True), 1):
            gap = " " if spaced and text else ""
            end = _SENTENCE if place == len(sentence.forms) else _WORD
            text += gap + form
            labels += _INSIDE * (len(gap) + len(form) - 1) + end
    return text, labels


def varied(sentences: Sequence[Words], shares: Tokenizer, random: Random) -> tuple[Words, ...]:
    """A paragraph as a newspaper would print it: each habit is kept throughout a paragraph."""
    curly, dashes = random.random() < shares.curly, random.random() < shares.glued_dashes
    opened = False
    found = []
    for sentence in sentences:
        forms, spaced = list(sentence.forms), list(sentence.spaced)
        for i, form in enumerate(forms):
            if curly and form == '"':
                opened = not opened
                forms[i] = "“" if opened else "”"
            elif curly:
                forms[i] = form.replace("'", "’")
            if dashes and 0 < i < len(forms) - 1 and form in shares.dashes and spaced[i] and spaced[i + 1]:
                forms[i], spaced[i], spaced[i + 1] = "—", False, False
        found.append(Words(tuple(forms), tuple(spaced)))
    if random.random() < shares.unstopped and len(found) == 1 and len(found[0].forms) > 2 and found[0].forms[-1] == ".":
        found = [Words(found[0].forms[:-1], found[0].spaced[:-1])]
    return tuple(found)


def prepare(trees: Path, folder: Path, shares: Tokenizer | None, seed: int) -> Prepared:
    """The files for Stanza in `folder`; without shares the text stays as the treebank has it."""
    source = read_text(trees)
    random = Random(seed)
    rounds = [[written(p) for p in paragraphs(source)]]
    if shares:
        rounds.append([written(varied(p, shares, random)) for p in paragraphs(source)])
    folder.mkdir(parents=True, exist_ok=True)
    done = Prepared(folder / "text.txt", folder / "labels.txt", folder / "gold.conllu")
    done.text.write_text("\n\n".join(text for pairs in rounds for text, _ in pairs), encoding="utf-8")
    done.labels.write_text("\n\n".join(labels for pairs in rounds for _, labels in pairs), encoding="utf-8")
    done.gold.write_text(source.strip() + "\n\n", encoding="utf-8")
    return done


def train(trees: Path, dev_trees: Path, out: Path, work: Path) -> None:
    """Nothing; `out` holds tokenize.pt afterwards, `work` what it was made from."""
    recipe = read_recipe()
    folder = work / "tokenizer"
    train_files = prepare(trees, folder / "train", recipe.tokenizer, recipe.seed)
    dev_files = prepare(dev_trees, folder / "dev", None, recipe.seed)
    (folder / "words.json").write_text(json.dumps([]), encoding="utf-8")  # no word stands for several
    settings = {
        "txt_file": train_files.text, "label_file": train_files.labels, "mwt_json_file": folder / "words.json",
        "conll_file": folder / "dev.conllu", "dev_txt_file": dev_files.text, "dev_label_file": dev_files.labels,
        "dev_conll_gold": dev_files.gold, "lang": "en", "shorthand": "en_analyzer", "mode": "train",
        "max_seqlen": recipe.tokenizer.length, "steps": recipe.tokenizer.steps, "eval_steps": recipe.tokenizer.check,
        "report_steps": 200, "seed": recipe.seed, "save_dir": out, "save_name": "tokenize.pt",
    }  # fmt: skip
    arguments = [part for name, value in settings.items() for part in (f"--{name}", str(value))]
    with contextlib.redirect_stdout(sys.stderr):
        stanza_tokenizer.main([*arguments, "--no_use_mwt", "--cpu"])
    publish(out / "tokenize.pt")


def publish(file: Path) -> None:
    """Nothing; the model in the file no longer says in which folders it was made."""
    model = torch.load(file, weights_only=False)
    model["config"] = {
        name: Path(value).name if isinstance(value, str) and "/" in value else value
        for name, value in model["config"].items()
    }
    torch.save(model, file)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("trees", "dev-trees", "out", "work"):
        options.add_argument(f"--{name}", type=Path, required=True)
    given = options.parse_args()
    train(given.trees, given.dev_trees, given.out, given.work)
