"""The interpreter's search for garbage (cycles among objects), kept away from where it finds none.

Stages make values by the ten thousand that refer to nothing made after them, and rules live as long as the process.
To search them again and again slows down everything but the parse.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Loading makes millions of objects that stay, which it costs seconds to search; of what comes later most is gone soon.
_SELDOM = (250_000, 50, 50)


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


def seldom() -> None:
    """Nothing; the interpreter searches seldom from now on: for a process of the analyzer's own, and for no library."""
    gc.set_threshold(*_SELDOM)
