"""Groups: what is said of several together, and of some of them."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.key import By, Key, joined
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase, read_phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import Scene
from analyzer.rules.kinds.source_role import Speaker

_FOCUS = 2
_PAIR = 4
_OUT_OF = ("in", "out")
_POLL = 3  # how many sentences tell numbers of a poll before it is named again
_COUNTING = ("NUM", "DET", "PRON", "ADJ")


def whole_of(phrase: Phrase, known: Known) -> Phrase | None:
    """The group that a phrase takes some of (`two of the people`)."""
    sentence = phrase.view.sentence
    if phrase.token.upos not in _COUNTING or not known.scene.is_word("new", phrase.token):
        return None
    inner = (c for c in sentence.children(phrase.head) if c > phrase.head and sentence.tokens[c].relation == "nmod")
    found = (read_phrase(known.scene, phrase.view.number, child) for child in inner)
    return next((p for p in found if p.plural and not p.is_name and known.scene.is_word("known", p.first)), None)


def those(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The people whom the story was just telling of, where some of them speak and nothing says of what (`some say`)."""
    alone = len(phrase.part) == 1 and not any(True for _ in phrase.view.sentence.children(phrase.head))
    if not alone or phrase.token.upos not in _COUNTING or not known.scene.is_word("part", phrase.token):
        return None
    near = (ref for ref in reversed(before) if phrase.view.number - ref.sentence <= _FOCUS)
    told = (ref for ref in near if ref.subject and ref.plural and ref.speaker is Speaker.PERSON and not ref.quoted)
    return next((ref for ref in told if ref.key.by is not By.PRONOUN and not _is_relative(ref.phrase, known)), None)


def _is_relative(phrase: Phrase, known: Known) -> bool:
    """Whether the phrase takes some of those on whom its clause hangs (`many of whom are older`)."""
    return any(known.scene.is_word("relative", phrase.view.sentence.tokens[i]) for i in phrase.part)


def asked(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The poll that was just spoken of, where a share of those who were asked speaks (`another 30% said`)."""
    view = phrase.view
    if not is_share(known.scene, phrase):
        return None
    farthest = _POLL if any(view.sentence.tokens[i].upos == "NUM" for i in phrase.part) else 1
    near = (ref for ref in reversed(before) if view.number - ref.sentence <= farthest)
    return next((ref for ref in near if ref.phrase.hit and ref.phrase.hit.value.asks), None)


def is_share(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a share of those who were asked (`31 percent`, `one in five`, `fewer than one in 10`)."""
    return scene.is_word("share", phrase.token) or any(_is_ratio(scene, phrase, index) for index in phrase.part)


def _is_ratio(scene: Scene, phrase: Phrase, index: int) -> bool:
    tokens, sentence = phrase.view.sentence.tokens, phrase.view.sentence
    if tokens[index].upos != "NUM" and not scene.is_word("new", tokens[index]):
        return False
    inside = (c for c in sentence.children(index) if tokens[c].relation == "nmod" and tokens[c].upos == "NUM")
    cases = (tokens[c].lemma for i in inside for c in sentence.children(i) if tokens[c].relation == "case")
    return next(cases, "") in _OUT_OF


def of_them(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The people who spoke last, where some of them speak again (`Two clerks said … One of them said`)."""
    tokens, sentence = phrase.view.sentence.tokens, phrase.view.sentence
    inner = [tokens[c] for c in sentence.children(phrase.head) if tokens[c].relation == "nmod"]
    them = phrase.token.upos in _COUNTING and any(known.scene.is_word("group", t) for t in inner)
    short = len(phrase.part) == 2 and not phrase.plural
    scene = known.scene
    one = short and scene.is_word("single", phrase.first)  # `Two clerks said … One clerk said … The other said`
    other = short and scene.is_word("definite", phrase.first) and scene.is_word("other", phrase.token)
    alone = len(phrase.part) == 1 and not phrase.plural and known.scene.is_word("member", phrase.token)
    if not (them or one or other or alone):
        return None
    near = (ref for ref in reversed(before) if ref.spoke and phrase.view.number - ref.sentence <= _FOCUS)
    groups = (ref for ref in near if ref.plural and ref.speaker is Speaker.PERSON and not ref.quoted)
    return next((ref for ref in groups if not one or ref.phrase.noun == phrase.noun), None)


def one_of_them(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The one of a group who spoke last, by the noun of the group (`One of the nurses said … The nurse said`)."""
    bare = len(phrase.part) <= 2 and known.scene.is_word("definite", phrase.first)
    if phrase.plural or phrase.hit is None or not bare:
        return None
    spoke = (ref for ref in reversed(before) if ref.spoke and phrase.view.number - ref.sentence <= _FOCUS)
    return next((ref for ref in spoke if _is_one_of(ref.phrase, phrase.token.lemma)), None)


def _is_one_of(phrase: Phrase, lemma: str) -> bool:
    tokens, sentence = phrase.view.sentence.tokens, phrase.view.sentence
    of = [tokens[c].lemma for c in sentence.children(phrase.head) if tokens[c].relation == "nmod"]
    return not phrase.plural and phrase.token.upos in _COUNTING and lemma in of


def _relatives(phrase: Phrase, before: Sequence[Reference], known: Known) -> Key | None:
    """The two persons of one surname of whom the story was just telling (`Ada Holm … Her husband, Olaf`)."""
    near = (ref for ref in before if phrase.view.number - ref.sentence <= _PAIR and ref.key.by is By.PERSON)
    keys = list(dict.fromkeys(ref.key for ref in near))
    surnames = {known.cast.people[key.number].surname for key in keys}
    return joined(keys) if len(keys) == 2 and len(surnames) == 1 and None not in surnames else None


def taken_together(phrase: Phrase, before: Sequence[Reference], known: Known) -> Key | None:
    """The key of those who were named together, where it means them all (`both`, `the two countries`, `the pair`)."""
    pair = known.scene.is_word("pair", phrase.token) and len(phrase.part) == 2
    if not phrase.plural and not pair:
        return None
    if pair and (relatives := _relatives(phrase, before, known)):
        return relatives
    joint = [ref for ref in before if ref.key.by is By.MEMBERS]
    if known.scene.is_word("group", phrase.first):
        return joint[-1].key if joint else None
    counted = pair or any(phrase.view.sentence.tokens[i].upos == "NUM" for i in phrase.part)
    if not counted or not known.scene.is_word("known", phrase.first):
        return None
    people = pair or phrase.speaker is Speaker.PERSON
    fitting = (ref for ref in reversed(joint) if all((m.by is By.PERSON) is people for m in ref.key.members))
    return next((ref.key for ref in fitting if phrase.view.number - ref.sentence <= _FOCUS), None)
