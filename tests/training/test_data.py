"""Treebanks and entity corpora are read as they are, packed or not."""

from __future__ import annotations

import lzma
from pathlib import Path

from analyzer.parsing.sentence import Words
from training.data import read_tagged, read_trees, spacing
from training.gold import spans
from training.recipe import read_recipe

TREES = """\
# newdoc id = GUM_news_ferry
# newpar
1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\tSpaceAfter=No
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tsail\tsail\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# newdoc id = weblog-harbour
1\tFerries\tferry\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_
"""


def test_trees_are_read_with_their_blanks_and_genre(tmp_path: Path) -> None:
    file = tmp_path / "trees.conllu.xz"
    file.write_bytes(lzma.compress(TREES.encode()))
    first, second = read_trees(file)
    assert first.words == Words(("Do", "n't", "sail", "."), (True, False, True, False))
    assert (first.heads, first.genre) == ((3, 3, 0, 3), "news")
    assert (second.lemmas, second.genre) == (("ferry",), "weblog")


def test_entities_are_read_with_blanks_as_english_has_them(tmp_path: Path) -> None:
    file = tmp_path / "entities.tsv"
    file.write_text("Larkhaven\tB-ORG\nFerries\tE-ORG\n's\tO\nboat\tO\n.\tO\n\nOslo\tS-LOC\n")
    first, second = read_tagged(file, read_recipe().blanks)
    assert first.words.spaced == (True, True, False, True, False)
    assert spans(first.tags) == {(0, 1, "ORG")}
    assert spans(second.tags) == {(0, 0, "LOC")}


def test_quotation_marks_open_and_close() -> None:
    assert spacing(("She", "said", '"', "no", '"', "(", "twice", ")", "."), read_recipe().blanks) == (
        True, True, True, False, False, True, False, False, False,
    )  # fmt: skip
