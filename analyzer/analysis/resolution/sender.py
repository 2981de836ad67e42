"""Senders: who wrote, sent or issued a document, as the clause tells in which it is mentioned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.attribution.subject import subject_of
from analyzer.analysis.resolution.key import By
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import Scene
from analyzer.rules.kinds.source_role import Speaker

_FROM = ("by", "from")


def sender(scene: Scene, phrase: Phrase, every: Sequence[Reference]) -> Reference | None:
    """The source behind a document that somebody issues (`the union sent a letter`, `a letter from the union`)."""
    places = [(phrase.view.number, index) for index in _issuing(scene, phrase)]
    found = (ref for place in places for ref in every if ref.at == place and ref.key.by is not By.PRONOUN)
    return next((ref for ref in found if ref.speaker in (Speaker.BODY, Speaker.PERSON)), None)


def _issuing(scene: Scene, phrase: Phrase) -> Iterator[int]:
    """Whom the document is from or by, and the subject of a verb of issuing that has it."""
    tokens, sentence = phrase.view.sentence.tokens, phrase.view.sentence
    yield from (c for c in sentence.children(phrase.head) if tokens[c].relation == "nmod" and _is_from(phrase, c))
    above = tokens[phrase.token.head] if phrase.token.deprel == "obj" else None
    if above and scene.is_word("issuing", above):
        subject = subject_of(sentence, above.index)
        yield from () if subject is None else (subject,)


def _is_from(phrase: Phrase, index: int) -> bool:
    sentence = phrase.view.sentence
    return any(sentence.tokens[c].lemma in _FROM for c in sentence.children(index))
