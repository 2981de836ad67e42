"""The narrator: whoever says I or we in the article's own voice is its author, and its newsroom."""

from __future__ import annotations

from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.portrait import Portrait
from analyzer.analysis.resolution.reference import Candidate
from analyzer.model.source import Role
from analyzer.rules.kinds.source_role import Speaker

_AUTHOR, _NEWSROOM = Key(By.NARRATOR, ("author",)), Key(By.NARRATOR, ("newsroom",))


def narrator(candidate: Candidate, known: Known) -> Key | None:
    """The key of the author or the newsroom, None where the phrase is none or somebody else says it."""
    token = candidate.phrase.token
    if not known.scene.is_word("first-person", token) or known.quoted.covers(token.span):
        return None
    others = (content for n, whole, content in known.told if n != candidate.source and whole.covers(token.span))
    if any(span.covers(token.span) for content in others for span in content):
        return None
    return _NEWSROOM if "Number=Plur" in token.feats else _AUTHOR


def self_portrait(key: Key, known: Known) -> Portrait:
    """The narrator as the article shows him: by the name in the byline, if it is one, else by what he is."""
    authors = known.scene.document.layout.authors
    if key == _AUTHOR and len(authors) == 1:
        return Portrait(authors[0], True, Speaker.PERSON, Role.AUTHOR, False, described=True)
    name = f"the {key.parts[0]}"
    return Portrait(name, False, Speaker.BODY, Role.AUTHOR, False, described=True)
