"""The terminal that output goes to, if it goes to one."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass

WIDEST = 120


@dataclass(frozen=True, slots=True)
class Screen:
    """How wide lines are, in characters, and whether they may be coloured."""

    width: int
    colour: bool


def screen(to_screen: bool, narrow: int) -> Screen:
    """That of standard output where it is a terminal and output goes there; else of width `narrow`, without colour.

    The variable NO_COLOR switches colour off.
    """
    if not (to_screen and sys.stdout.isatty()):
        return Screen(narrow, colour=False)
    width = min(shutil.get_terminal_size((narrow, 24)).columns, WIDEST)
    return Screen(width, colour=not os.environ.get("NO_COLOR"))
