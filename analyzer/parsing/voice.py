"""Forms of verbs read for others: a past tense for a passive, the participle in a title for a clause."""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_PAST = "Mood=Ind|Tense=Past|VerbForm=Fin"
_SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "expl"}
_CLOSED = {".", "?", "!", "”", "’", '"', "''"}


def with_active_verbs(sentence: Sentence) -> Sentence:
    """The sentence with a main verb that has no auxiliary in the active voice ("Its chair called on him to go").

    A participle only in a sentence that a mark closes: a headline drops the auxiliary of its passives.
    """
    return sentence.having(t for verb in sentence for t in _active(sentence, verb))


def _active(sentence: Sentence, verb: Token) -> list[Token]:
    participle = verb.deprel == "root" and verb.xpos == "VBN" and sentence.tokens[-1].form in _CLOSED
    if not participle and verb.xpos != "VBD":
        return []
    children = [sentence.tokens[child] for child in sentence.children(verb.index)]
    subjects = [c for c in children if c.deprel == "nsubj:pass"]
    if not subjects or any(c.deprel in {"aux", "aux:pass", "cop"} for c in children):
        return []
    return [replace(verb, xpos="VBD", feats=_PAST), *(replace(s, deprel="nsubj") for s in subjects)]


def with_titles_of_names(sentence: Sentence) -> Sentence:
    """The sentence with a name before a verb that has no other subject as its subject ("managing director X said").

    A title that begins with a participle is at times read as a clause whose object the name is.
    """
    return sentence.having(t for clause in sentence for t in _titled(sentence, clause))


def _titled(sentence: Sentence, clause: Token) -> list[Token]:
    if clause.deprel != "advcl" or clause.xpos != "VBG" or clause.head < clause.index:
        return []
    verb = sentence.tokens[clause.head]
    below = [t for c in sentence.children(clause.index) if (t := sentence.tokens[c]).deprel != "punct"]
    names = [t for t in below if t.deprel == "obj" and t.upos == "PROPN"]
    if len(names) != 1 or verb.deprel in {"acl", "acl:relcl"}:
        return []
    own = sentence.subtree(names[0].index)
    office = sentence.tokens[own[0]]
    beside = own[0] == clause.index + 1 and office.upos == "NOUN" and own[-1] == verb.index - 1
    bare = not any(sentence.tokens[c].deprel in _SUBJECTS for c in sentence.children(verb.index))
    if not (beside and bare and all(t.index < clause.index or t.index in own for t in below)):
        return []
    return [
        replace(clause, upos="ADJ", head=office.index, deprel="amod"),
        replace(names[0], head=verb.index, deprel="nsubj"),
    ]
