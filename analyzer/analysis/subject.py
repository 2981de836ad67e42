"""The subject of a verb, its own or the one that control, coordination or adjunction lends it."""

from __future__ import annotations

from analyzer.model.syntax import ROOT, Sentence

_OWN = ("nsubj", "nsubj:outer", "csubj")
_LENDING = {"conj", "advcl", "xcomp", "parataxis"}
_OBJECTS = ("obj", "iobj")


def subject_of(sentence: Sentence, verb: int) -> int | None:
    """The index of the token that heads the subject of `verb`, or None.

    A verb without a subject takes that of the verb it is coordinated with, adjoined to or controlled by
    ("said … and added", "…, adding that", "went on to say"); a participle after a noun takes the noun.
    """
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        own = _child(sentence, verb, _OWN)
        if own is not None:
            return own
        token = sentence.tokens[verb]
        if token.relation == "acl" and token.deprel != "acl:relcl":
            return token.head
        if token.relation not in _LENDING or token.head == ROOT:
            return _child(sentence, verb, ("nsubj:pass",)) if seen != {verb} else None
        if token.relation == "xcomp":
            controller = _child(sentence, token.head, _OBJECTS)
            if controller is not None and controller < verb:
                return controller
        verb = token.head
    return None


def _child(sentence: Sentence, index: int, relations: tuple[str, ...]) -> int | None:
    return next((c for c in sentence.children(index) if sentence.tokens[c].deprel in relations), None)
