"""Lemmas as scripts: how many letters go from the end of a word, what is put there, and whether capitals stay.

A tagger that picks a script from a few hundred lemmatizes words it has never seen (Chrupała 2006; Straka 2018).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

UNCHANGED = "0-"
_WHOLE = "="
_PARTS_OF_NAMES = {"amod", "compound", "flat", "nmod", "acl"}


def script(form: str, lemma: str) -> str:
    """The script that makes the lemma of the form: `2-e` cuts two letters and adds e, `^` before it keeps capitals.

    `=be` gives the lemma whole, for words that share no beginning with it.
    """
    keep = "^" if lemma != lemma.lower() else ""
    low, target = form.lower(), lemma.lower()
    if len(low) != len(form):
        return UNCHANGED if form == lemma else _WHOLE + lemma
    shared = _shared(low, target)
    if not shared and target:
        return _WHOLE + lemma
    return f"{keep}{len(low) - shared}-{target[shared:]}"


def apply(script: str, form: str) -> str:
    """The lemma that a script makes of a form; of a form too short for it, the form in lower case."""
    if script.startswith(_WHOLE):
        return script[1:]
    keep, script = script.startswith("^"), script.removeprefix("^")
    cut, _, added = script.partition("-")
    stem = form if keep else form.lower()
    left = len(stem) - int(cut)
    if left < 0 or (not left and not added):
        return stem
    return stem[:left] + (added.upper() if keep and len(form) > 1 and form.isupper() else added)


def in_names(
    forms: Sequence[str], lemmas: Sequence[str], upos: Sequence[str], heads: Sequence[int], deprels: Sequence[str]
) -> tuple[str, ...]:
    """The lemmas, with a capital for adjectives and participles that are part of a name ("New" of York), as treebanks
    write them; heads count from 1.
    """

    def named() -> Iterator[bool]:
        for form, tag, head, deprel in zip(forms, upos, heads, deprels, strict=True):
            part = tag in {"ADJ", "VERB"} and deprel in _PARTS_OF_NAMES and form[:1].isupper()
            yield part and head > 0 and upos[head - 1] == "PROPN"

    return tuple(
        lemma[:1].upper() + lemma[1:] if part and lemma.islower() else lemma
        for lemma, part in zip(lemmas, named(), strict=True)
    )


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in alike)
