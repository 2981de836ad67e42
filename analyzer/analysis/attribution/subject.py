"""The subject of a verb, its own or the one that control, coordination or adjunction lends it."""

from __future__ import annotations

from collections.abc import Collection

from analyzer.analysis.attribution.extent import behind_comma, is_participle_adjunct
from analyzer.model.syntax import ROOT, Sentence

_OWN = ("nsubj", "nsubj:outer", "csubj")
_LENT = (*_OWN, "nsubj:pass")
_LENDING = {"conj", "advcl", "xcomp", "parataxis"}
_REDUCED = {("acl", "VBN"), ("acl", "VBD"), ("advcl", "VBN"), ("advcl", "VBD")}
_NOMINAL = {"NOUN", "PROPN", "PRON"}
_PREMODIFIERS = {"DET", "NUM", "ADJ"}
_LONGEST_NAME = 7  # words
_OBJECTS = ("obj", "iobj")
_HEARING, _TOWARDS = ("obl", "nmod"), (["to"], ["with"])


def subject_of(sentence: Sentence, verb: int) -> int | None:
    """The index of the token that heads the subject of `verb`, or None.

    A verb without a subject takes that of the verb it is coordinated with, adjoined to or controlled by
    ("said … and added", "…, adding that", "went on to say"); a participle after a noun takes the noun.
    """
    cue, seen = verb, set[int]()
    while verb not in seen:
        seen.add(verb)
        own = _own_subject(sentence, verb) if verb == cue else _child(sentence, verb, _LENT)
        if own is not None:
            return _parenthetical(sentence, own, cue) or own
        token = sentence.tokens[verb]
        if token.relation == "acl" and token.deprel != "acl:relcl":
            return token.head
        lends = token.relation in _LENDING or is_participle_adjunct(sentence, verb)
        if not lends or token.head == ROOT:
            return None
        if token.relation == "xcomp":
            controller = _child(sentence, token.head, _OBJECTS)
            if controller is not None and controller < verb:
                return controller
        verb = token.head
    return None


def letter_of(sentence: Sentence, verb: int) -> int | None:
    """What is sent to the one whom a participle stands behind ("sent a letter to the board asking for time"), or None.

    Whether the participle is about it the noun must tell ("gave a prize to the girl describing the sea").
    """
    token = sentence.tokens[verb]
    if token.deprel != "acl" or token.xpos != "VBG":
        return None
    hearer = sentence.tokens[token.head]
    cases = [sentence.tokens[c].lemma for c in sentence.children(hearer.index) if sentence.tokens[c].relation == "case"]
    if hearer.relation not in _HEARING or cases not in _TOWARDS or hearer.index > verb:
        return None
    return hearer.head if hearer.relation == "nmod" else _child(sentence, hearer.head, ("obj",))


def adjoined_tokens(sentence: Sentence, source: int, cue: int) -> frozenset[int]:
    """A title that the tree takes for one more subject, directly before the name ("vice president Jane Roe said")."""
    if sentence.tokens[source].upos != "PROPN" or source > cue:
        return frozenset()
    subjects = [c for c in sentence.children(cue) if c < source and sentence.tokens[c].deprel == "nsubj"]
    below = sentence.subtree(subjects[-1]) if subjects else ()
    beside = bool(below) and below[-1] + 1 == sentence.subtree(source)[0]
    title = beside and sentence.tokens[subjects[-1]].upos in {"NOUN", "PROPN"}
    return frozenset(below) if title and sentence.tokens[below[-1]].upos != "PUNCT" else frozenset()


def strayed_subjects(sentence: Sentence, heads: Collection[int], source: int, cue: int) -> set[int]:
    """Subjects that the tree hangs on the cue, though they are those of a clause before the source.

    "The chair wanted to retire, the person said" has two subjects; the farther one is not who speaks.
    """
    if not any(head < source for head in heads):
        return set()
    return {
        c
        for c in sentence.children(cue)
        if sentence.tokens[c].deprel == "nsubj" and any(c < head < source for head in heads) and c != source
    }


def is_reduced_passive(sentence: Sentence, verb: int) -> bool:
    """Whether a past participle has neither auxiliary nor subject, so that its noun undergoes it.

    "The mayor, asked about the fire": behind a noun such a participle is often tagged as past tense.
    """
    token = sentence.tokens[verb]
    if token.deprel == "conj" and 0 <= token.head < verb and token.xpos == "VBN":
        own = {sentence.tokens[c].relation for c in sentence.children(verb)}
        return not own & {"nsubj", "aux"} and is_reduced_passive(sentence, token.head)
    if (token.deprel, token.xpos) not in _REDUCED:
        return False
    return not any(sentence.tokens[c].relation in {"nsubj", "aux"} for c in sentence.children(verb))


def nominal_beside(sentence: Sentence, verb: int) -> int | None:
    """The head of the noun phrase directly before the verb, or directly after it, where the tree shows no subject."""
    before = verb - 1
    while before > 0 and sentence.tokens[before].upos in {"AUX", "ADV"}:
        before -= 1
    after = verb + 1
    while after < len(sentence) - 1 and sentence.tokens[after].upos in _PREMODIFIERS:
        after += 1
    for index in (before, after):
        if 0 <= index < len(sentence) and sentence.tokens[index].upos in _NOMINAL:
            return _phrase_head(sentence, index)
    return None


def _phrase_head(sentence: Sentence, index: int) -> int:
    """The noun that a noun modifies from directly before it, or the noun itself."""
    head = sentence.tokens[index].head
    while sentence.tokens[index].relation == "compound" and index < head <= index + _LONGEST_NAME:
        index, head = head, sentence.tokens[head].head
    return index


def name_before(sentence: Sentence, mark: int) -> int | None:
    """The head of a short name that fills the sentence up to a mark: no verb in it, and a proper noun."""
    words = sentence.tokens[:mark]
    wordy = any(t.upos in {"VERB", "AUX", "PUNCT", "PRON"} for t in words)
    if not 0 < len(words) <= _LONGEST_NAME or wordy or not any(t.upos == "PROPN" for t in words):
        return None
    return next((t.index for t in words if not 0 <= t.head < mark), words[-1].index)


def _parenthetical(sentence: Sentence, subject: int, verb: int) -> int | None:
    """The real subject where the tree takes it for an apposition: "The claims, the official said, are false".

    An apposition is closed by a comma before the verb; a subject is not.
    """
    for child in sentence.children(subject):
        appositive = sentence.tokens[child].deprel == "appos" and subject < child < verb
        if appositive and behind_comma(sentence, child) and not _closed(sentence, child, verb):
            return child
    return None


def _own_subject(sentence: Sentence, verb: int) -> int | None:
    """The subject of a verb; of two before it the nearer, unless a comma closes that one, an apposition.

    "The chair wanted to retire, the person said": the tree may hang the subject of what is said on the verb that says
    it, and in "the other, Jane Roe of Acme, said" an apposition.
    """
    every = [c for c in sentence.children(verb) if sentence.tokens[c].deprel in _OWN]
    before = [c for c in every if c < verb]
    if len(before) < 2:
        return every[0] if every else None
    return before[-2] if _closed(sentence, before[-1], verb) else before[-1]


def _closed(sentence: Sentence, index: int, verb: int) -> bool:
    """Whether punctuation stands between a phrase and the verb behind it."""
    last = sentence.subtree(index)[-1]
    return any(t.upos == "PUNCT" for t in sentence.tokens[last:verb])


def _child(sentence: Sentence, index: int, relations: tuple[str, ...]) -> int | None:
    return next((c for c in sentence.children(index) if sentence.tokens[c].deprel in relations), None)
