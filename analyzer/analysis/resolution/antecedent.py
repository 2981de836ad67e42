"""Antecedents: which earlier reference a pronoun or a description takes up.

Salience after Lappin and Leass (1994): recency, being a subject and, for reported speech, having spoken last.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from analyzer.analysis.resolution.description import is_place
from analyzer.analysis.resolution.key import Key
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import History, Reference
from analyzer.analysis.resolution.scene import Scene
from analyzer.model.span import Span
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker

_DISTANCE, _SUBJECT, _QUOTED, _SAME_SENTENCE, _NAMED = 1.0, 1.0, -4.0, 0.5, 0.8
_INSIDE, _UNKNOWN, _UNLIKELY = -3.0, -1.5, -6.0
_TELLER, _OTHER, _OWN = 2.5, -4.0, 1.5
_FOCUS, _OFTEN, _CENTRE, _PARAGRAPH = 0.25, 6, 1.5, 3.0
_FARTHEST = 15.0
_ONE_FOR_MANY, _SHE_FOR_MANY, _BODY_FOR_MANY, _PLACE_FOR_MANY = -2.0, -5.0, -0.5, -4.0


@dataclass(frozen=True, slots=True)
class _Speech:
    """What it counts that a reference is a source, is the one that spoke last, and means somebody who ever spoke."""

    spoke: float
    last: float
    ever: float


# A pronoun that speaks takes up a speaker; one of which the story tells takes up whom the story is telling of.
_SPEAKING, _TOLD_OF = _Speech(2.0, 1.5, 1.0), _Speech(0.5, 0.0, 0.5)


# The most that a reference can count for, its distance apart.
_MOST = (
    _SUBJECT
    + _SAME_SENTENCE
    + _CENTRE
    + _PARAGRAPH
    + _NAMED
    + _FOCUS * _OFTEN
    + _TELLER
    + _OWN
    + sum(max(getattr(speech, part) for speech in (_SPEAKING, _TOLD_OF)) for part in ("spoke", "last", "ever"))
)


@dataclass(frozen=True, slots=True)
class Telling:
    """How a pronoun is told of.

    `content` is what its own statement says (what stands in it is seldom meant), None where it is no source; `last` is
    the key of the source that spoke last, `tellers` are the keys of those in whose statements it stands, `named` those
    whom its own statement names in quotation marks; `quoted` says that it stands in quotation marks, `own` that it says
    whose something is.
    """

    content: Sequence[Span] | None
    last: Key | None
    tellers: Collection[Key]
    named: Collection[Key]
    quoted: bool
    own: bool


def antecedent(
    scene: Scene,
    phrase: Phrase,
    before: History,
    telling: Telling,
    likely: Mapping[Key, str],
    voices: Collection[Key],
) -> Reference | None:
    """The reference that a pronoun takes up, None when there is none.

    `before` are the references in front of it, `likely` the gender that the given name of a person suggests, `voices`
    the persons who are named as a source anywhere in the article.
    """
    best, highest = None, -_FARTHEST
    kind, gender = _kind(scene, phrase.token), gender_of_word(scene, phrase.token)
    for ref in reversed(before):
        if highest > _MOST - _DISTANCE * (phrase.view.number - ref.sentence):
            break
        key = ref.key
        fit = _fit(kind, gender, ref, before.gender.get(key), likely.get(key))
        if fit is None or _is_nobody(ref.phrase):
            continue
        score = fit + _salience(ref, phrase, telling.quoted) + _FOCUS * min(before.often[key], _OFTEN)
        score += _speech(ref, telling, key in before.heard or key in voices) + _position(ref, phrase, telling)
        # Of equals the last one counts.
        if score > highest or (best is None and score >= highest):
            best, highest = ref, score
    return best


def _speech(ref: Reference, telling: Telling, heard: bool) -> float:
    """What it counts that the reference speaks, is the one that spoke last, or means somebody who is heard at all."""
    weigh = _TOLD_OF if telling.content is None else _SPEAKING
    return weigh.spoke * ref.spoke + weigh.last * (ref.spoke and ref.key == telling.last) + weigh.ever * heard


def _position(ref: Reference, phrase: Phrase, telling: Telling) -> float:
    """What it counts where the reference and the pronoun stand to one another.

    Whoever says something speaks of himself in it as he or she (`Holm said she would`), but as I in quotation marks;
    `her answer` is the answer of the one that the sentence is about.
    """
    score = _INSIDE * any(span.covers(ref.phrase.token.span) for span in telling.content or ())
    score += _OTHER * (ref.key in telling.named)
    if ref.key in telling.tellers:
        score += _OTHER if telling.quoted else _TELLER * (ref.plural is phrase.plural and not _has_owner(ref.phrase))
    return score + _OWN * (telling.own and ref.subject and ref.sentence == phrase.view.number)


def _has_owner(phrase: Phrase) -> bool:
    """Whether somebody is whose one the phrase means, and for whom that one may speak (`Holm's lawyer said he`)."""
    sentence = phrase.view.sentence
    return any(sentence.tokens[c].deprel == "nmod:poss" for c in sentence.children(phrase.head))


def _is_nobody(phrase: Phrase) -> bool:
    """Whether the phrase means nobody in particular (`no one`, `everybody`, `any candidate`)."""
    first = phrase.token if phrase.token.upos == "PRON" else phrase.first  # `not everyone`
    feats, upos = first.feats, first.upos
    if "PronType=Neg" in feats:
        return True
    unspecific = "PronType=Ind" in feats or "PronType=Tot" in feats
    return unspecific and (upos == "PRON" or (upos == "DET" and not phrase.plural))


def _salience(ref: Reference, phrase: Phrase, quoted: bool) -> float:
    distance = phrase.view.number - ref.sentence
    score = -_DISTANCE * distance
    score += _SUBJECT * ref.subject + _QUOTED * (ref.quoted and not quoted) + _SAME_SENTENCE * (distance == 0)
    score += _UNKNOWN * (not ref.spoke and not ref.phrase.is_name and ref.phrase.token.upos != "PRON")
    score += _CENTRE * (ref.subject and distance == 1 and not ref.quoted)
    here = distance > 0 and ref.phrase.view.sentence.paragraph == phrase.view.sentence.paragraph
    return score + _NAMED * (ref.phrase.person is not None) + _PARAGRAPH * (here and ref.subject and not ref.quoted)


class _Kind(Enum):
    """What a pronoun may stand for."""

    PERSON = auto()
    SEVERAL = auto()
    SPEAKER = auto()
    THING = auto()


def _kind(scene: Scene, pronoun: Token) -> _Kind:
    if scene.is_word("someone", pronoun) or scene.is_word("he-or-she", pronoun):
        return _Kind.PERSON
    if scene.is_word("group", pronoun):
        return _Kind.SEVERAL
    return _Kind.SPEAKER if scene.is_word("speaker-alone", pronoun) else _Kind.THING


def _fit(kind: _Kind, gender: str | None, ref: Reference, shown: str | None, likely: str | None) -> float | None:
    """How well a reference fits a pronoun of a kind and a gender, None when it cannot be meant.

    `shown` is the gender that the article shows of what it means, `likely` the one that a given name suggests.
    """
    one = ref.speaker is Speaker.PERSON and not ref.plural
    if kind is _Kind.PERSON:
        if not one or (gender and shown not in (None, gender)):
            return None
        return _UNLIKELY if gender and not shown and likely not in (None, gender) else 0.0
    if kind is _Kind.SEVERAL:
        if ref.plural:
            return 0.0
        if one:
            # Whom the article calls he or she it does not call they.
            return _SHE_FOR_MANY if shown or likely else _ONE_FOR_MANY
        if ref.speaker is not Speaker.BODY:
            return None
        return _BODY_FOR_MANY if ref.spoke or not is_place(ref.phrase) else _PLACE_FOR_MANY
    if kind is _Kind.SPEAKER or ref.plural or one or ref.speaker in (None, Speaker.NOBODY):
        return None
    return 0.0


def shown_gender(scene: Scene, phrase: Phrase) -> str | None:
    """The gender that the head of a phrase shows."""
    return gender_of_word(scene, phrase.token)


def gender_of_word(scene: Scene, token: Token) -> str | None:
    """The gender that a word shows."""
    return next((g for g in ("female", "male") if scene.is_word(g, token)), None)
