"""What a medium published: whoever cites it cites the medium (`a Brindle Gazette investigation found`)."""

from __future__ import annotations

from analyzer.analysis.resolution.issuer import issuing, named_below
from analyzer.analysis.resolution.key import Key
from analyzer.analysis.resolution.kind import body_key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.scene import PERSON
from analyzer.model.source import Role

_IN = ("in", "on")


def medium_of(phrase: Phrase, known: Known) -> Key | None:
    """The medium that published what a phrase names by a word for journalism, None where it names no medium."""
    if not known.scene.is_word("journalism", phrase.token):
        return None
    view = phrase.view
    for start, end in (*issuing(phrase, known), *named_below(view, phrase.head, _IN)):
        name = view.name(start) or view.name(end)
        inside = (hit for hit in view.hits if start <= hit.start and hit.end <= end)
        if name and name.label != PERSON and any(hit.value.role is Role.MEDIA for hit in inside):
            return body_key(view, name, known.bodies)
    return None
