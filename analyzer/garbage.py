"""The interpreter's search for garbage (cycles among objects), kept away from where it finds none.

Stages make values by the ten thousand that refer to nothing made after them, and rules live as long as the process.
To search them took a quarter of the time of everything but the parse.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# New objects after which the interpreter may search: some articles' worth, so that most are gone by then.
OFTEN = 50_000


@contextmanager
def undisturbed() -> Iterator[None]:
    """A context in which nothing is searched; what nobody refers to is freed at once all the same."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def settle() -> None:
    """Nothing; whatever exists now is not searched any more, and what comes later only when there is much of it."""
    gc.freeze()
    first, *others = gc.get_threshold()
    gc.set_threshold(max(first, OFTEN), *others)
