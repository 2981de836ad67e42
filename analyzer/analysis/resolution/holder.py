"""Holders of offices: the named person whose title a description gives."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.cast import Person
from analyzer.analysis.resolution.description import details
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.scene import View
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker

_LEAD, _SOON = 2, 8  # how far the lead reaches, and within how many sentences it names whom it brings in


def holder(phrase: Phrase, known: Known) -> int | None:
    """The named person whose title a description gives, the one named nearest where several hold it."""
    if not phrase.hit or phrase.hit.value.speaker is not Speaker.PERSON or not phrase.hit.value.titled:
        return None
    fits = [n for n, person in enumerate(known.cast.people) if _holds(phrase, person, known)]
    if len(fits) < 2:
        return fits[0] if fits else None
    namings = [n for n in known.cast.namings if n.person in fits]
    earlier = [n for n in namings if n.sentence <= phrase.view.number]
    return (earlier[-1] if earlier else namings[0]).person


def foretold(phrase: Phrase, known: Known) -> int | None:
    """The person whom the headline or the lead brings in by a role and the story names a little later.

    Nobody else of that role may be in the article, and a clause that tells more of somebody unnamed makes no promise.
    """
    hit, view = phrase.hit, phrase.view
    if hit is None or view.number > _LEAD or hit.value.speaker is not Speaker.PERSON or not hit.value.titled:
        return None
    if hit.value.withheld or _has_clause(phrase) or not _is_only(phrase, known):
        return None
    fits = [n for n, person in enumerate(known.cast.people) if _is_named_as(phrase, person)]
    namings = [n.sentence for n in known.cast.namings if n.person in fits]
    soon = bool(namings) and view.number < namings[0] <= view.number + _SOON
    return fits[0] if len(fits) == 1 and soon else None


def _has_clause(phrase: Phrase) -> bool:
    sentence = phrase.view.sentence
    return any(sentence.tokens[child].relation == "acl" for child in sentence.children(phrase.head))


def _is_only(phrase: Phrase, known: Known) -> bool:
    """Whether no later phrase brings in another of the role, or several (`another judge`, `judges`)."""
    lemma, before = phrase.token.lemma.lower(), _before(phrase.view, phrase.head)
    for view in known.scene.views[phrase.view.number + 1 :]:
        for token in view.sentence:
            if (
                token.lemma.lower() != lemma
                or token.upos != "NOUN"
                or (before and before != _before(view, token.index))
            ):
                continue
            below = [view.sentence.tokens[c] for c in view.sentence.children(token.index)]
            fresh = any(t.relation == "det" and known.scene.is_word("new", t) for t in below)
            apart = fresh and token.relation != "appos" and view.number > _LEAD
            if apart or "Number=Plur" in token.feats:
                return False
    return True


def _before(view: View, head: int) -> str:
    """The word that is one with a noun (`opposition`, of the opposition leader), empty where there is none."""
    token = view.sentence.tokens[head - 1] if head else None
    return token.lemma.lower() if token and token.relation == "compound" and token.head == head else ""


def _is_named_as(phrase: Phrase, person: Person) -> bool:
    """Whether the article gives the person a title that ends in the same word, at the name."""
    lemma = phrase.token.lemma.lower()
    own = (title for title in person.titles if not title.told)
    return any(title.view.sentence.tokens[title.hit.end].lemma.lower() == lemma for title in own)


def _holds(phrase: Phrase, person: Person, known: Known) -> bool:
    """Whether a title of the person has the same words of a role and contradicts nothing the description says."""
    hit = phrase.hit
    assert hit is not None
    wanted = _hit_words(phrase.view.sentence.tokens[hit.start : hit.end + 1])
    told = set(details(known.scene, phrase))
    for title in person.titles:
        tokens = title.view.sentence.tokens
        own = _hit_words(tokens[title.hit.start : title.hit.end + 1])
        same = own == wanted or (own[-1:] == wanted and known.scene.is_word("calling", phrase.token))
        if not same and not (told and _trains(known, tokens[title.hit.end]) and _trains(known, phrase.token)):
            continue
        body = title.affiliation
        words = {t.lemma.lower() for t in tokens[title.start : title.end + 1]}
        words |= {t.lemma.lower() for t in tokens if body and body.covers(t.span)}
        nations = {f.value.name for f in title.view.countries if title.start <= f.start <= title.end}
        if told <= words and (not phrase.nation or phrase.nation in nations or not nations):
            return bool(told or phrase.nation) or known.scene.is_word("known", phrase.first)
    return False


def _trains(known: Known, token: Token) -> bool:
    return known.scene.is_word("coach", token)


def _hit_words(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(t.lemma.lower() for t in tokens if t.form != "-")
