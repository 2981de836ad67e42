"""Descriptions: which earlier reference a noun phrase takes up that describes somebody (`the agency`, `the lawyer`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, Scene
from analyzer.analysis.resolution.view import is_seat
from analyzer.model.source import Role
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker, Standing

_POST = "source.role.publication"


def described(scene: Scene, phrase: Phrase, before: Sequence[Reference], speaks: bool = True) -> Reference | None:
    """The latest reference that a description takes up, None when it brings in somebody new.

    One that `speaks` takes up a speaker first; another takes up what was last called by the same word.
    """
    if phrase.hit is None:
        return next((ref for ref in reversed(before) if ref.spoke and _ends_alike(phrase, ref.phrase)), None)
    # Asked at once, as most references are to somebody who is named, to another number of people or to something else.
    wide = phrase.hit.value.alike or phrase.speaker is Speaker.DOCUMENT or scene.is_word("general", phrase.token)
    called = (ref for ref in before if wide or ref.phrase.noun == phrase.noun)
    unnamed = (ref for ref in called if not ref.phrase.person and ref.phrase.plural is phrase.plural)
    fitting = [ref for ref in unnamed if takes_up(scene, phrase, ref.phrase) and _may_be_named(phrase, ref)]
    fitting = _of_kind(scene, phrase, fitting, before)
    if scene.is_word("paper", phrase.token):  # no medium in which something appeared, but one that tells something
        fitting = [ref for ref in fitting if ref.speaker is not Speaker.BODY or ref.spoke]
    if not speaks:
        fitting = [ref for ref in fitting if _is_called_alike(phrase, ref.phrase)] or fitting
    spoke = [ref for ref in fitting if ref.spoke and speaks]
    near = [ref for ref in fitting if phrase.view.number - ref.sentence <= 1]
    near = [ref for ref in near if ref.phrase.hit] or near  # whose kind the words tell
    if scene.is_word("paper", phrase.token):
        heard = {ref.key for ref in spoke}
        spoke = [ref for ref in near if ref.key in heard] or _most_told_of(spoke)
    alike = (ref for ref in near if ref.subject and _is_called_alike(phrase, ref.phrase))
    fresh = [ref for ref in alike if _brings_in(scene, ref.phrase)]
    here = [ref for ref in fitting if _is_about(phrase, ref)] if speaks else []
    here = [ref for ref in here if ref.phrase.hit] or (here if not any(ref.phrase.hit for ref in near) else [])
    chosen = fresh or here or spoke or near or fitting
    return chosen[-1] if chosen else None


def _may_be_named(phrase: Phrase, ref: Reference) -> bool:
    """Whether an office may be that of the person of whom a reference tells something else (`Holm, a Democrat`)."""
    one, other = phrase.hit, ref.phrase.hit
    if ref.key.by is not By.PERSON or one is None or other is None or one.value.standing is not Standing.OFFICIAL:
        return True
    return one.value.role is other.value.role or _is_called_alike(phrase, ref.phrase)


def _is_about(phrase: Phrase, ref: Reference) -> bool:
    """Whether the paragraph tells something of a body before it speaks: that one is `the company` there."""
    same = phrase.view.sentence.paragraph == ref.phrase.view.sentence.paragraph
    told = ref.spoke or (ref.subject and ref.key.by is By.BODY)
    return same and told and not ref.quoted and phrase.speaker is Speaker.BODY


def _brings_in(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase brings in somebody new, whom a following one then means (`another agency … The agency`)."""
    counted = any(scene.is_word("new", token) for token in _tokens(phrase) if token.index < phrase.head)
    return counted and not phrase.plural and not scene.is_word("known", phrase.first)


def _most_told_of(refs: Sequence[Reference]) -> list[Reference]:
    """Those to what is spoken of most, the first of equals."""
    often = Counter(ref.key for ref in refs)
    most = max(often.values(), default=0)
    key = next((ref.key for ref in refs if often[ref.key] == most), None)
    return [ref for ref in refs if ref.key == key]


def _ends_alike(phrase: Phrase, earlier: Phrase) -> bool:
    """Whether a noun of no known role is the last word of one (`the service`, of the county's fire service)."""
    bare = len(phrase.part) == 2 and phrase.token.upos == "NOUN" and earlier.plural == phrase.plural
    return bare and earlier.hit is not None and earlier.person is None and _is_called_alike(phrase, earlier)


def _of_kind(
    scene: Scene, phrase: Phrase, fitting: Sequence[Reference], before: Sequence[Reference]
) -> list[Reference]:
    """Those that a noun may mean: what has the noun for its name or for a document, else nobody of another kind."""
    paper = phrase.speaker is Speaker.DOCUMENT
    named = [ref for ref in fitting if (paper or ref.phrase.is_name) and _is_called_alike(phrase, ref.phrase)]
    if named or not scene.is_word("kind", phrase.token):
        return named or list(fitting)
    called: dict[Key, set[str]] = {}
    for ref in before:
        if scene.is_word("kind", ref.phrase.token):
            called.setdefault(ref.key, set()).add(ref.phrase.noun)
    return [ref for ref in fitting if phrase.noun in called.get(ref.key, {phrase.noun})]


def _is_called_alike(phrase: Phrase, earlier: Phrase) -> bool:
    return phrase.noun == earlier.noun


def takes_up(scene: Scene, phrase: Phrase, earlier: Phrase) -> bool:
    """Whether a description may mean what an earlier phrase does."""
    if earlier.person or earlier.members or earlier.plural != phrase.plural or not phrase.hit:
        return False
    if phrase.nation and earlier.nation and phrase.nation != earlier.nation:
        return False
    if not _same_head(scene, phrase, earlier):
        return False
    told = {t.lemma.lower() for t in detail_tokens(scene, phrase) if not _tells_nothing(scene, phrase, t)}
    told |= _inside_role(phrase)
    known = {token.lemma.lower() for token in _tokens(earlier)} | set(details(scene, earlier))
    rest = (told | _owners(phrase)) - known
    return not rest or (rest <= scene.lexicons["level"] and _is_governed(scene, earlier))


def _inside_role(phrase: Phrase) -> set[str]:
    """What the words for a kind of body tell before the last of them (`the foreign ministry` is no other ministry)."""
    hit = phrase.hit
    if hit is None or hit.start == hit.end or phrase.speaker is not Speaker.BODY:
        return set()
    return {t.lemma.lower() for t in _tokens(phrase) if hit.start <= t.index < phrase.head and t.upos != "PUNCT"}


def _is_governed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a body's name begins with what it governs, without saying what that is (`Brindle Housing Authority`)."""
    name, tokens = phrase.name, phrase.view.sentence.tokens
    if name is None or name.label != ORGANISATION or phrase.hit is None or phrase.hit.start <= name.start:
        return False
    words = tokens[name.start : name.end + 1]
    first = next((t for t in words if t.upos != "DET"), words[0])
    return first.upos == "PROPN" and not any(scene.is_word("level", t) for t in words)


def _tells_nothing(scene: Scene, phrase: Phrase, token: Token) -> bool:
    """Whether a detail only says when or how long (`the latest survey`, `the 90-page report`)."""
    tokens = phrase.view.sentence.tokens
    before = [t.upos for t in tokens[max(0, token.index - 2) : token.index] if t.form != "-"]
    measured = token.upos == "NOUN" and token.relation == "compound" and before[-1:] == ["NUM"]
    return scene.is_word("fresh", token) or token.form[:1].isdigit() or measured or _is_seat(phrase, token.index)


def _is_seat(phrase: Phrase, index: int) -> bool:
    """Whether a word of a phrase says where a body sits (`the Brindle-based firm`)."""
    name = phrase.view.name(index)
    return name is not None and name.label == PLACE and is_seat(phrase.view, name)


def _is_seated(phrase: Phrase) -> bool:
    """Whether a phrase says where a body sits."""
    tokens = phrase.view.sentence.tokens
    return any(tokens[i].form == "based" for i in phrase.part) and any(_is_seat(phrase, i) for i in phrase.part)


def _owners(phrase: Phrase) -> set[str]:
    """Whose it is, where that is part of the role: of two offices the mayor's is not the sheriff's."""
    held = (token for token in _tokens(phrase) if phrase.hit and phrase.hit.holds(token.index))
    return {token.lemma.lower() for token in held if token.deprel == "nmod:poss" and token.upos in ("NOUN", "PROPN")}


def _same_head(scene: Scene, phrase: Phrase, earlier: Phrase) -> bool:
    if not earlier.hit:
        return _is_of_any_kind(scene, phrase, earlier)
    if phrase.noun == earlier.noun:
        return True
    one, other = phrase.hit.value if phrase.hit else None, earlier.hit.value
    if one is not None and one.alike and one.id == other.id:
        return True
    if one is not None and one.speaker is Speaker.DOCUMENT and _is_any_paper(scene, phrase):
        # `The paper` may be a study or the outlet that prints one, and no post.
        paper = other.speaker is Speaker.DOCUMENT and other.id != _POST
        return paper or (other.role is Role.MEDIA and other.speaker is Speaker.BODY)
    if one is None or one.speaker is not other.speaker or not scene.is_word("general", phrase.token):
        return False
    if one.speaker is Speaker.PERSON:
        return one.role is other.role is not Role.OTHER or _may_be_official(one.standing, other.standing)
    if earlier.country or (len(phrase.part) > 2 and not _is_seated(phrase)):
        return False
    if one.standing is other.standing is Standing.OFFICIAL:
        return scene.is_word("body", phrase.token)
    return one.role is other.role


def _is_of_any_kind(scene: Scene, phrase: Phrase, earlier: Phrase) -> bool:
    """Whether a description may mean a name whose kind no word in it tells (`the group`, of Civic Harbour).

    No place is a group, no name of any kind is `the ministry`, and `their union` is new.
    """
    hit = phrase.hit
    if hit is None or earlier.name is None or is_place(earlier):
        return False
    if not (phrase.speaker is earlier.speaker is Speaker.BODY):
        return False
    if "Poss=Yes" in phrase.first.feats or not scene.is_word("general", phrase.token):
        return False
    if hit.value.standing is Standing.OFFICIAL and not scene.is_word("body", phrase.token):
        return False
    kind = scene.kind_of(earlier.view, earlier.name)
    if kind and kind.value.role is not hit.value.role:
        return False
    return len(phrase.part) <= 2 or _is_seated(phrase)


def _is_any_paper(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words may take up any document; those that say whose (`her papers`) take up none."""
    return scene.is_word("paper", phrase.token) and "Poss=Yes" not in phrase.first.feats


def _may_be_official(one: Standing, other: Standing) -> bool:
    return one is Standing.OFFICIAL and other in (Standing.OFFICIAL, Standing.BORROWED)


def _tokens(phrase: Phrase) -> Iterator[Token]:
    yield from (phrase.view.sentence.tokens[i] for i in phrase.part)


def details(scene: Scene, phrase: Phrase) -> Collection[str]:
    """What a phrase tells besides its role and its nation: the lemmas of its other nouns and adjectives."""
    return [token.lemma.lower() for token in detail_tokens(scene, phrase)]


def detail_tokens(scene: Scene, phrase: Phrase) -> Collection[Token]:
    """The nouns and adjectives of a phrase that are neither its role nor its nation."""
    hit, view = phrase.hit, phrase.view
    return [
        token
        for token in _tokens(phrase)
        if token.upos in ("NOUN", "PROPN", "ADJ")
        and token.index != phrase.head
        and not (hit and hit.holds(token.index))
        and view.country(token.index) is None
    ]


def is_place(phrase: Phrase) -> bool:
    """Whether the phrase names a country or another place."""
    return bool(phrase.country) or (phrase.name is not None and phrase.name.label == PLACE)
