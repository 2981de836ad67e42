"""The relations of a tree as treebanks allow them: the head of some stands before them always, of others behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
_NEVER = np.float32(-1e9)


class Relations:
    """Chooses among `names`; `one_way` has the relations whose head stands "before" or "behind" without exception."""

    def __init__(self, names: Sequence[str], one_way: Mapping[str, str]) -> None:
        self._names = names
        self._bars = {
            side: np.array([_NEVER if one_way.get(name, side) != side or name == "root" else 0 for name in names])
            for side in ("before", "behind")
        }

    def of(self, scores: Scores, heads: Sequence[int]) -> tuple[str, ...]:
        """The relation of each word to its head; `scores` is [words, names], heads count from 1, 0 is the root."""
        before = np.asarray(heads) <= np.arange(len(heads))
        places = (scores + np.where(before[:, None], self._bars["before"], self._bars["behind"])).argmax(1)
        return tuple("root" if not head else self._names[place] for head, place in zip(heads, places, strict=True))
