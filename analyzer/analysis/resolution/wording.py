"""The words for an entity: the phrase that tells most of it, and its name."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.employer import name_of
from analyzer.analysis.resolution.group import is_share
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase, served
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import PEOPLE, Scene
from analyzer.rules.kinds.source_role import Speaker

_NAMED = (By.PERSON, By.BODY, By.COUNTRY)
_COUNTS = ("NUM", "DET", "PRON")  # `two of the people` tells less than `three people`


def fullest_phrase(scene: Scene, mine: Sequence[Reference]) -> Phrase:
    """The phrase that tells most: the one that joins names, else the longest that is no pronoun and no count."""
    joint = [ref.phrase for ref in mine if ref.phrase.members]
    if joint:
        return joint[0]
    nominal = [ref for ref in mine if ref.phrase.token.upos != "PRON"] or list(mine)
    nominal = [ref for ref in nominal if not _is_voice(ref)] or nominal
    spoken = [ref for ref in nominal if ref.source is not None] or nominal
    if all(scene.is_word("known", ref.phrase.first) or _counts(scene, ref) for ref in spoken):
        spoken = nominal  # whoever speaks was brought in before
    return max(spoken, key=lambda ref: _telling(scene, ref)).phrase


def _is_voice(ref: Reference) -> bool:
    """Whether the words only name whoever speaks for the entity (`A force spokesman`, of the police)."""
    hit, view = ref.phrase.hit, ref.phrase.view
    if hit is None or not hit.value.voice:
        return False
    names = any(view.name(i) for i in ref.phrase.part)
    bodies = any(h.value.speaker is Speaker.BODY and h.start in ref.phrase.part for h in view.hits)
    return not names and not bodies


def _telling(scene: Scene, ref: Reference) -> tuple[bool, bool, int, bool]:
    """How much a reference tells: no count and no word for any document, many words, and words that name a source."""
    token, tokens = ref.phrase.token, ref.phrase.view.sentence.tokens
    whole = not any(scene.is_word("relative", tokens[i]) for i in ref.phrase.part)  # no `draft of which`
    return (
        whole and not _counts(scene, ref),
        not scene.is_word("paper", token),
        len(ref.phrase.part),
        ref.source is not None,
    )


def _counts(scene: Scene, ref: Reference) -> bool:
    """Whether the words only say how many of them it is."""
    return ref.phrase.token.upos in _COUNTS or is_share(scene, ref.phrase)


def is_common(phrase: Phrase, known: Known) -> bool:
    """Whether a word has a capital only as the first of its sentence (`Chatbot tells teens`)."""
    return phrase.head == 0 and phrase.token.form.lower() in known.common


def name(key: Key, phrase: Phrase, every: Sequence[Reference], known: Known) -> tuple[str, bool]:
    """The name of an entity, or the words that describe it, and whether it is a name."""
    text = known.scene.document.text
    if key.by is By.BODY:
        return known.bodies.name(key.parts), True
    if phrase.hit and phrase.hit.value.voice and (body := served(known.scene, phrase)):
        small = [i for i in body.part if not known.scene.is_word("known", body.view.sentence.tokens[i])]
        return body.words(small or None).of(text), False
    several = phrase.plural and phrase.hit is not None and phrase.hit.value.speaker is Speaker.PERSON
    people = phrase.name is not None and phrase.name.label == PEOPLE
    named = phrase.is_name or (phrase.token.upos == "PROPN" and not phrase.hit and not is_common(phrase, known))
    words = _owned(phrase, every, known) or phrase.words().of(text)
    return words, named and not several and not people


def _owned(phrase: Phrase, every: Sequence[Reference], known: Known) -> str | None:
    """The words with the name of whoever `his`, `her` or `its` before them stands for (`Ada Holm's husband`)."""
    if "Poss=Yes" not in phrase.first.feats or len(phrase.part) == 1:
        return None
    place = (phrase.view.number, phrase.part[0])
    owner = next((ref.key for ref in every if ref.at == place and ref.key.by in _NAMED), None)
    called = name_of(owner, every, known)
    rest = phrase.words(phrase.part[1:]).of(known.scene.document.text)
    mark = "'" if called and called.endswith("s") else "'s"
    return f"{called}{mark} {rest}" if called else None
