"""Bodies by their kind: whose name stands in apposition to words for what it is, or stood beside them before."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.body import Bodies, name_words
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import ORGANISATION, Name, Scene, View
from analyzer.rules.kinds.source_role import Speaker


def body_key(view: View, name: Name, bodies: Bodies) -> Key:
    """The key of the body that a name is of."""
    return Key(By.BODY, bodies.fullest(name_words(view, name.start, name.end)))


def body_beside(phrase: Phrase, before: Sequence[Reference], scene: Scene, bodies: Bodies) -> Key | None:
    """The body beside words for its kind, here or before (`the operator, Brindle Lines`, `the League, a charity`).

    Words for a person and of no known kind are a body's where its name stands in apposition (`the buyer, Norvex Ltd`).
    """
    if phrase.is_name or phrase.plural or not _may_be_body(phrase):
        return None
    view, sentence = phrase.view, phrase.view.sentence
    things = [c for c in sentence.children(phrase.head) if c > phrase.head and _is_thing(view, c)]
    for child in (c for noun in (phrase.head, *things) for c in sentence.children(noun)):
        name = view.name(child) or _behind_kind(view, child)
        if sentence.tokens[child].relation == "appos" and name and name.label == ORGANISATION:
            return body_key(view, name, bodies)
    if phrase.speaker is not Speaker.BODY:
        return None
    place = (view.number, phrase.token.head)
    hosts = (ref.key for ref in before if ref.at == place and phrase.token.relation == "appos")
    if host := next((key for key in hosts if key.by is By.BODY), None):
        return host
    told = _named_by_kind(phrase, scene)
    return body_key(*told, bodies) if told else None


def _behind_kind(view: View, head: int) -> Name | None:
    """The name right behind a word for a kind of body (`the buyer, carmaker Aurel`)."""
    hit, below = view.hit(head), view.sentence.children(head)
    kind = hit is not None and hit.value.speaker is Speaker.BODY
    return next((n for c in below if (n := view.name(c)) and n.start == head + 1), None) if kind else None


def _is_thing(view: View, noun: int) -> bool:
    """Whether a noun tells of what a body is the maker or the owner (`the maker of the valve, Brindle Ltd`)."""
    token = view.sentence.tokens[noun]
    return token.deprel == "nmod" and token.upos == "NOUN" and view.hit(noun) is None


def _may_be_body(phrase: Phrase) -> bool:
    if phrase.speaker is Speaker.BODY:
        return True
    rule = phrase.hit.value if phrase.hit else None
    voice = rule is not None and (rule.voice or rule.withheld)
    owned = any(t.deprel == "nmod:poss" for t in phrase.view.sentence.tokens[phrase.part[0] : phrase.head])
    return not voice and (owned or (len(phrase.part) == 2 and phrase.first.lemma == "the"))


def _named_by_kind(phrase: Phrase, scene: Scene) -> tuple[View, Name] | None:
    """The name before a phrase, beside words for its kind of body ("at carmaker Brindle", then "the carmaker").

    None where the phrase is none of a known body, says more than the kind, or several bodies of the kind are named.
    """
    definite = scene.is_word("known", phrase.first) and len(phrase.part) == 2
    if not definite or phrase.hit is None:
        return None
    own = _words(phrase.view, phrase.hit.start, phrase.hit.end)
    named = ((view, name, _words(view, hit.start, hit.end)) for view, name, hit in scene.kinds.values())
    told = [(view, name) for view, name, words in named if words[-len(own) :] == own]
    before = [(view, name) for view, name in told if view.number <= phrase.view.number]
    return before[0] if len(before) == 1 else None


def _words(view: View, start: int, end: int) -> tuple[str, ...]:
    return tuple(token.form.lower() for token in view.sentence.tokens[start : end + 1])
