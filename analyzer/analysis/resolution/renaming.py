"""Renaming: a new word for whoever spoke or was told of last (`Holm said … The sailor said …`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.analysis.resolution.antecedent import shown_gender
from analyzer.analysis.resolution.cast import Person
from analyzer.analysis.resolution.description import detail_tokens
from analyzer.analysis.resolution.key import By
from analyzer.analysis.resolution.kind import body_key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import ORGANISATION, PEOPLE
from analyzer.analysis.resolution.verdict import of_title
from analyzer.model.source import Role
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker, Standing

_FOCUS, _FOCUS_OF_TRAIT = 1, 3


def renamed(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The reference whose person or body a phrase of one new word behind `the` means, None where it means another."""
    if phrase.first.upos != "DET" or phrase.is_name or not known.scene.is_word("definite", phrase.first):
        return None
    if phrase.plural and not _is_one(phrase):
        return _last_group(phrase, before, known)
    if _is_trait(phrase, known):
        near = _aged(phrase, before, known) or _last_person(phrase, before, known) or _named_last(phrase, before, known)
        return near or _last_person(phrase, before, known, _FOCUS_OF_TRAIT)
    if phrase.hit is None:
        return None
    if phrase.hit.value.withheld:
        return _last_unnamed(phrase, before, known)
    if phrase.speaker is not Speaker.PERSON:
        fresh = phrase.speaker is Speaker.BODY and not detail_tokens(known.scene, phrase)
        return _last_body(phrase, before, known) if fresh and not _has_stood_before(phrase, known) else None
    last = _last_person(phrase, before, known)
    if last and (last.phrase.view.sentence.paragraph == _paragraph(phrase) or phrase.noun in _own_nouns(last, known)):
        return _renamed_here(phrase, last, known)
    if _tells_apart(phrase, known) or _has_stood_before(phrase, known):
        return None
    if last is None:
        return _last_unnamed(phrase, before, known)
    return last if _may_be(phrase, known.cast.people[last.key.number]) else None


def _renamed_here(phrase: Phrase, last: Reference, known: Known) -> Reference | None:
    """The person who spoke last in the paragraph, whom a phrase may call whatever it tells of him.

    Words that say what kind of role it is (`the player agent`, `the Brindle MP`) must be of the kind that he has.
    """
    assert phrase.hit is not None
    person = known.cast.people[last.key.number]
    kinds = [t for t in detail_tokens(known.scene, phrase) if not _is_trait_word(phrase, t, known)]
    if any(known.scene.is_word("new", t) or _is_ordinal(phrase, t) for t in kinds):
        return None
    alike = phrase.hit.value.role in {of_title(title).role for title in person.titles}
    if phrase.noun in _own_nouns(last, known) or not _has_stood_before(phrase, known):
        return last if _may_be(phrase, person) and (not kinds or alike) else None
    return None


def _own_nouns(ref: Reference, known: Known) -> set[str]:
    """The nouns of the titles that the article gives a person."""
    titles = known.cast.people[ref.key.number].titles
    return {title.view.sentence.tokens[title.hit.end].lemma.lower() for title in titles}


def _tells_apart(phrase: Phrase, known: Known) -> bool:
    """Whether a phrase tells more than a role, and than that it is over or what nation or party somebody is of."""
    tokens = detail_tokens(known.scene, phrase)
    return not all(known.scene.is_word("former", t) or _is_party(phrase, t) for t in tokens)


def _is_party(phrase: Phrase, token: Token) -> bool:
    hit, name = phrase.view.hit(token.index), phrase.view.name(token.index)
    return (hit is not None and hit.value.role is Role.PARTY) or (name is not None and name.label == PEOPLE)


def _is_ordinal(phrase: Phrase, token: Token) -> bool:
    return "NumType=Ord" in token.feats and not _is_hyphened(phrase, token)


def _is_hyphened(phrase: Phrase, token: Token) -> bool:
    """Whether a word is a part of one with hyphens (`the second-year coach`)."""
    around = phrase.view.sentence.tokens[max(0, token.index - 1) : token.index + 2]
    return any(t.form == "-" for t in around)


def _is_trait_word(phrase: Phrase, token: Token, known: Known) -> bool:
    """Whether a word beside a role may be said of anybody: an adjective, a party, that it is over."""
    kind = _is_ordinal(phrase, token) or known.scene.is_word("new", token)
    plain = token.upos == "ADJ" and token.relation == "amod" and not kind
    return plain or _is_hyphened(phrase, token) or known.scene.is_word("former", token) or _is_party(phrase, token)


def _body_of(ref: Reference, known: Known) -> Reference | None:
    """The body whose unnamed people spoke last (`Analysts at Holm Lind … The brokerage`)."""
    phrase = ref.phrase
    names = [n for n in phrase.view.names if n.label == ORGANISATION and n.start in phrase.part]
    if not ref.spoke or ref.key.by is By.PERSON or phrase.speaker is not Speaker.PERSON or len(names) != 1:
        return None
    key = body_key(phrase.view, names[0], known.bodies)
    return replace(ref, key=key, speaker=Speaker.BODY, plural=False, gender=None)


def _is_one(phrase: Phrase) -> bool:
    """Whether a word for a people that has no other form for many is one person's (`the Portuguese was calm`)."""
    verb = phrase.view.sentence.tokens[phrase.token.head]
    singular = phrase.token.relation == "nsubj" and "Number=Sing" in verb.feats
    return singular and phrase.token.xpos == "NNPS" and not phrase.token.form.endswith("s")


def _is_trait(phrase: Phrase, known: Known) -> bool:
    """Whether somebody is called by a people or an age (`the Dane`, `the 49-year-old`), which rename anybody."""
    found = next((f for f in phrase.view.countries if f.holds(phrase.head)), None)
    name = phrase.view.name(phrase.head)
    people = (found is not None and found.value.by == "people") or (name is not None and name.label == PEOPLE)
    unknown = name is None and phrase.token.upos == "PROPN" and len(phrase.part) == 2 and not phrase.plural
    people |= unknown and phrase.view.country(phrase.head) is None  # `the Jesuit`, `the Dubliner`
    member = phrase.hit is not None and phrase.hit.value.role is Role.PARTY and phrase.token.form[:1].isupper()
    if member and phrase.speaker is Speaker.PERSON and len(phrase.part) == 2:
        return True  # `the Conservative`
    return (people and phrase.hit is None) or (bool(_age(phrase)) and phrase.speaker in (None, Speaker.PERSON))


def _age(phrase: Phrase) -> str:
    """The years with which the words for somebody begin (`the 49-year-old`, `the 33-year-old defender`), or none."""
    words = "-".join(phrase.view.sentence.tokens[i].form for i in phrase.part[1:]).replace("---", "-")
    years, _, rest = words.partition("-")
    return years if years.isdigit() and f"{rest}-".startswith("year-old-") else ""


def _aged(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The person behind whose name the article gives that age (`Ada Holm, 49, …`)."""
    years = _age(phrase)
    for naming in known.cast.namings if years else ():
        sentence, end = known.scene.views[naming.sentence].sentence, naming.name.end
        behind = [token.form for token in sentence.tokens[end + 1 : end + 3]]
        if behind == [",", years]:
            mine = (ref for ref in reversed(before) if ref.key.by is By.PERSON and ref.key.number == naming.person)
            return next(mine, None)
    return None


def _has_stood_before(phrase: Phrase, known: Known) -> bool:
    """Whether the article has brought somebody in by the word; several of them are nobody in particular."""
    person = phrase.speaker is Speaker.PERSON
    return any(not person or "Number=Plur" not in token.feats for token in _earlier(phrase, known))


def _told(phrase: Phrase, before: Sequence[Reference], focus: int = _FOCUS) -> Iterator[Reference]:
    """Whoever spoke or was the subject of a clause shortly before, the last one first."""
    near = (ref for ref in reversed(before) if phrase.view.number - ref.sentence <= focus)
    return (ref for ref in near if (ref.spoke or ref.subject) and not ref.quoted)


def _last_unnamed(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """Whoever spoke in the sentence before without being named, and may be what the word says."""
    assert phrase.hit is not None
    last = next((ref for ref in _told(phrase, before) if ref.spoke), None)
    if last is None or last.plural or last.speaker is not Speaker.PERSON:
        return None
    other = last.phrase.hit
    unnamed = last.key.by in (By.PLACE, By.WORDS) and last.phrase.view.sentence.paragraph == _paragraph(phrase)
    private = phrase.hit.value.standing is Standing.PRIVATE and not phrase.nation
    return last if unnamed and private and (other is None or other.value.standing is Standing.PRIVATE) else None


def _paragraph(phrase: Phrase) -> int:
    return phrase.view.sentence.paragraph


def _last_group(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The people who spoke last, by a new word for what they do (`Three ecologists … The researchers said`)."""
    hit = phrase.hit
    if hit is None or phrase.speaker is not Speaker.PERSON or _tells_apart(phrase, known):
        return None
    if _has_stood_before(phrase, known) or any("Number=Plur" in t.feats for t in _earlier(phrase, known)):
        return None
    if known.scene.is_word("authorship", phrase.token):
        return next((ref for ref in reversed(before) if ref.spoke and _group_role(ref) is Role.EXPERT), None)
    last = next((ref for ref in _told(phrase, before) if ref.spoke and ref.speaker is Speaker.PERSON), None)
    same = last is not None and hit.value.role is _group_role(last) is not Role.OTHER
    return last if same else None


def _group_role(ref: Reference) -> Role | None:
    """The role of the people whom a reference describes, None where it is to nobody of the kind."""
    described = ref.plural and ref.key.by is By.WORDS and ref.speaker is Speaker.PERSON
    return ref.phrase.hit.value.role if described and ref.phrase.hit else None


def _earlier(phrase: Phrase, known: Known) -> Iterator[Token]:
    """The tokens before a phrase that are its noun in some form."""
    views = known.scene.views[: phrase.view.number]
    return (t for view in views for t in view.sentence if t.lemma.lower() == phrase.noun)


def _last_person(phrase: Phrase, before: Sequence[Reference], known: Known, focus: int = _FOCUS) -> Reference | None:
    told = (ref for ref in _told(phrase, before, focus) if ref.speaker is Speaker.PERSON)
    return _fitting(phrase, next((ref for ref in told if ref.spoke or ref.phrase.is_name), None), known)


def _named_last(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The person whom the sentence before names, whatever it says of him (`Fans chose Holm. The Dane said`)."""
    near = (ref for ref in reversed(before) if phrase.view.number - ref.sentence == 1 and not ref.quoted)
    return _fitting(phrase, next((ref for ref in near if ref.phrase.person), None), known)


def _fitting(phrase: Phrase, last: Reference | None, known: Known) -> Reference | None:
    """The reference if it is to a person and of the gender that the phrase shows, if any."""
    if last is None or last.key.by is not By.PERSON:
        return None
    person = known.cast.people[last.key.number]
    gender = last.gender or person.gender or person.likely
    return last if shown_gender(known.scene, phrase) in (None, gender) else None


def _may_be(phrase: Phrase, person: Person) -> bool:
    """Whether a role may be another word for what the person is.

    An office is somebody else's unless the person has one of its kind (`Senator Holm … the lawmaker`); a member of a
    party may hold any office; who holds an office is not called by a trade.
    """
    assert phrase.hit is not None
    rule, verdicts = phrase.hit.value, [of_title(title) for title in person.titles]
    offices = [verdict.role for verdict in verdicts if verdict.official]
    if rule.standing is Standing.PRIVATE:
        return not offices or rule.role is Role.PARTY
    return rule.standing is Standing.OFFICIAL and rule.role in offices


def _last_body(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The body that a noun for its kind means for the first time (`Brindle Lines … the ferry line`).

    A public body is known by such a noun alone (`the coast guard`), and some nouns name one that stands beside others
    (`the union`).
    """
    assert phrase.hit is not None
    if phrase.hit.value.standing is not Standing.PRIVATE or known.scene.is_word("beside", phrase.token):
        return None
    told = next((ref for ref in _told(phrase, before) if ref.spoke), None)
    if told and (staff := _body_of(told, known)):
        return staff
    last = next((ref for ref in _told(phrase, before) if ref.key.by is By.BODY), None)
    if last is None or last.plural:
        return None
    roles = {ref.phrase.hit.value.role for ref in before if ref.key == last.key and ref.phrase.hit}
    alike = phrase.hit.value.role in roles and not known.scene.is_word("kind", phrase.token)
    return last if alike or not roles else None
