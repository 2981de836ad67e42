"""What an answer that somebody does not give would be about: what they cannot verify, or know nothing of."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.model.syntax import Sentence, Token
from analyzer.rules.ruleset import RuleSet

EVIDENCE = "stance.lexicon.evidence"
SUPPORTING = "stance.lexicon.supporting"
ANSWERING = "stance.lexicon.answering"
AWARENESS = "stance.lexicon.awareness"
UNAWARE = "stance.lexicon.unaware"
NEGATION = "certainty.negation"
ABOUT_WHICH = frozenset({"obj", "obl", "nmod", "ccomp"})  # relations of what somebody says or knows nothing of
CLAUSES = frozenset({"acl", "ccomp"})


def asked(sentence: Sentence, top: Token, inside: frozenset[int], rules: RuleSet) -> list[Token]:
    """What an answer that somebody does not give would be about ("in no position to verify it"); else `top`."""
    below = [t for t in children(sentence, top) if t.relation in ("acl", "xcomp", "advcl", "obj")]
    verb = next((t for t in (top, *below) if is_asked(sentence, t, rules)), None)
    about = [t for t in children(sentence, verb) if t.relation in ABOUT_WHICH] if verb else []
    about = about or [*_unproven(sentence, inside, rules)] or [*_missing(sentence, top, rules)]
    return [t for t in about if t.index in inside] or [top]


def _missing(sentence: Sentence, top: Token, rules: RuleSet) -> Iterator[Token]:
    """What somebody has none of ("had received no complaints")."""
    negations = rules.hits(NEGATION, sentence)
    for child in children(sentence, top):
        if child.relation == "obj" and any(c.index in negations for c in children(sentence, child)):
            yield child


def _unproven(sentence: Sentence, inside: frozenset[int], rules: RuleSet) -> Iterator[Token]:
    """What words say that there is no evidence of ("no evidence to support it", "no sign that it was open")."""
    for index in rules.hits(EVIDENCE, sentence):
        below = children(sentence, sentence.tokens[index])
        if index in inside and any(c.index in rules.hits(NEGATION, sentence) for c in below):
            for clause in (c for c in below if c.relation in CLAUSES):
                supports = rules.covers(SUPPORTING, sentence, clause.index)
                objects = [c for c in children(sentence, clause) if c.relation in ("obj", "ccomp")]
                yield from (objects if supports else [clause])


def is_asked(sentence: Sentence, token: Token, rules: RuleSet) -> bool:
    """Whether a word is for an answer, or for knowledge that somebody does not have."""
    if any(rules.covers(lexicon, sentence, token.index) for lexicon in (ANSWERING, UNAWARE)):
        return True
    below = children(sentence, token)
    below += [c for child in below for c in children(sentence, child) if c.relation == "det"]
    negated = any(c.index in rules.hits(NEGATION, sentence) for c in below)
    return (negated or token.upos == "NOUN") and rules.covers(AWARENESS, sentence, token.index)


def children(sentence: Sentence, token: Token) -> list[Token]:
    """The tokens that hang on a token."""
    return [sentence.tokens[c] for c in sentence.children(token.index)]
