"""Fuller words: what the article elsewhere calls those whom a bare noun means (`officer`, of `police officers`)."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.scene import Scene
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit


def fuller(scene: Scene, phrase: Phrase) -> tuple[str, RoleHit] | None:
    """The longer words of a role that end in a bare noun, in the singular, and where they are found.

    None where the noun is not bare, or where the article has no longer words or several.
    """
    hit, tokens = phrase.hit, phrase.view.sentence.tokens
    bare = hit is not None and all(hit.holds(i) or tokens[i].upos == "DET" for i in phrase.part)
    if hit is None or not bare or hit.value.speaker is not Speaker.PERSON or not hit.value.titled:
        return None
    own = _lemmas(tokens[hit.start : hit.end + 1])
    found: dict[tuple[str, ...], RoleHit] = {}
    for view in scene.views:
        for other in view.hits:
            lemmas = _lemmas(view.sentence.tokens[other.start : other.end + 1])
            if len(lemmas) > len(own) and lemmas[-len(own) :] == own and other.value.speaker is Speaker.PERSON:
                found.setdefault(lemmas, other)
    return next(((" ".join(words), other) for words, other in found.items()), None) if len(found) == 1 else None


def _lemmas(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.lemma.lower() for token in tokens if token.form != "-")
