"""Libraries that read what is no text: installed when wanted, asked for when missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from analyzer.errors import InputError


def required(module: str, extra: str, name: str, what: str) -> Any:
    """The module of an optional library. Raises InputError that names the extra to install where it is missing."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        missing = (error.name or module).partition(".")[0]
        raise InputError(
            f"{name}: {what} is read with the library '{missing}', which is not installed; "
            f"install it with: pip install 'analyzer[{extra}]'."
        ) from None
