"""Whom a headline announces and the story brings in: `study finds …`, and below it `a study published on Monday`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from analyzer.analysis.resolution.description import details
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import Scene


def announced(scene: Scene, phrase: Phrase, before: Sequence[Reference]) -> Key | None:
    """The key of what the headline names by the same noun with nothing that the phrase does not tell, if any.

    A headline drops articles, so its bare noun is what the story introduces first by that noun.
    """
    title = scene.document.layout.title
    if title is None:
        return None
    above = list(takewhile(lambda ref: ref.phrase.view.sentence.tokens[0].span.start < title.end, before))
    found = next((ref for ref in above if _is_alike(scene, phrase, ref)), None)
    if found is None or any(_is_alike(scene, phrase, ref) for ref in before[len(above) :]):
        return None
    return found.key


def _is_alike(scene: Scene, phrase: Phrase, earlier: Reference) -> bool:
    """Whether an earlier reference describes somebody by the same noun, in words that the phrase has."""
    other = earlier.phrase
    same = other.noun == phrase.noun and other.plural == phrase.plural
    described = earlier.key.by in (By.WORDS, By.PLACE) and not other.is_name
    return same and described and set(details(scene, other)) <= set(details(scene, phrase))
