"""Renaming: a new word for whoever spoke or was told of last (`Holm said … The sailor said …`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.resolution.antecedent import shown_gender
from analyzer.analysis.resolution.cast import Person
from analyzer.analysis.resolution.description import details
from analyzer.analysis.resolution.key import By
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import PEOPLE
from analyzer.analysis.resolution.verdict import of_title
from analyzer.model.source import Role
from analyzer.rules.kinds.source_role import Speaker, Standing

_FOCUS, _FOCUS_OF_TRAIT = 1, 3


def renamed(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    """The reference whose person or body a phrase of one new word behind `the` means, None where it means another."""
    if phrase.first.lemma != "the" or phrase.is_name or (phrase.plural and not _is_one(phrase)):
        return None
    if _is_trait(phrase, known):
        return _aged(phrase, before, known) or _last_person(phrase, before, known, _FOCUS_OF_TRAIT)
    if phrase.hit is None or details(known.scene, phrase) or _has_stood_before(phrase, known):
        return None
    if phrase.speaker is Speaker.BODY:
        return _last_body(phrase, before, known)
    if phrase.speaker is not Speaker.PERSON or phrase.nation or phrase.hit.value.withheld:
        return None
    last = _last_person(phrase, before, known)
    return last if last and _may_be(phrase, known.cast.people[last.key.number]) else None


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
    return (people and phrase.hit is None) or bool(_age(phrase))


def _age(phrase: Phrase) -> str:
    """The years of somebody who is called by them, empty where the phrase is no age."""
    words = "-".join(phrase.view.sentence.tokens[i].form for i in phrase.part[1:]).replace("---", "-")
    years, _, rest = words.partition("-")
    return years if years.isdigit() and rest == "year-old" else ""


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
    lemma, earlier = phrase.token.lemma.lower(), known.scene.views[: phrase.view.number]
    words = (token for view in earlier for token in view.sentence if token.lemma.lower() == lemma)
    person = phrase.speaker is Speaker.PERSON
    return any(not person or "Number=Plur" not in token.feats for token in words)


def _told(phrase: Phrase, before: Sequence[Reference], focus: int = _FOCUS) -> Iterator[Reference]:
    """Whoever spoke or was the subject of a clause shortly before, the last one first."""
    near = (ref for ref in reversed(before) if phrase.view.number - ref.sentence <= focus)
    return (ref for ref in near if (ref.spoke or ref.subject) and not ref.quoted)


def _last_person(phrase: Phrase, before: Sequence[Reference], known: Known, focus: int = _FOCUS) -> Reference | None:
    told = (ref for ref in _told(phrase, before, focus) if ref.speaker is Speaker.PERSON)
    last = next((ref for ref in told if ref.spoke or ref.phrase.is_name), None)
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
    last = next((ref for ref in _told(phrase, before) if ref.key.by is By.BODY), None)
    if last is None or last.plural:
        return None
    roles = {ref.phrase.hit.value.role for ref in before if ref.key == last.key and ref.phrase.hit}
    alike = phrase.hit.value.role in roles and not known.scene.is_word("kind", phrase.token)
    return last if alike or not roles else None
