"""Given names: which gender they leave in doubt, so that a pronoun finds whom it stands for; never reported.

The names are those of the package Faker, which keeps lists of women's and men's given names of some seventy countries.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Mapping
from functools import cache

import faker.providers.person

_SURE = 0.8
_LISTS = {"female": "first_names_female", "male": "first_names_male"}


def gender_of(given: str) -> str | None:
    """The gender (`female`, `male`) that a given name has in at least four of five countries that list it, or None."""
    return next((gender for gender in _LISTS if share_of(given, gender) >= _SURE), None)


@cache
def share_of(given: str, gender: str) -> float:
    """In which share of the countries that list a given name it is one of that gender; half where none lists it."""
    listed = {one: names[given.lower()] for one, names in _tables().items()}
    total = sum(listed.values())
    return listed[gender] / total if total else 0.5


def is_given(word: str) -> bool:
    """Whether any country lists the word as a given name."""
    return any(word.lower() in names for names in _tables().values())


@cache
def _tables() -> Mapping[str, Counter[str]]:
    """For each gender in how many countries a name (in lower case) is listed."""
    found: dict[str, Counter[str]] = {gender: Counter() for gender in _LISTS}
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"{faker.providers.person.__name__}.{module.name}").Provider
        for gender, names in _LISTS.items():
            found[gender].update({name.lower() for name in getattr(provider, names, ())})
    return found
