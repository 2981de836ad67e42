"""A clause of comparison that closes a sentence, where the tree took its verb for the verb of the sentence.

"Closing the road would cut them off, as Ada Holm, a pilot, explained": a parser hangs "would cut" on "explained".
"""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.syntax import ROOT, Sentence, Token

_SUBJECTS = {"nsubj", "nsubj:pass"}
_WHOLE = {"csubj", "punct"}


def with_closing_comparisons(sentence: Sentence) -> Sentence:
    """The sentence with its main clause as the root and the clause behind ", as" below it."""
    verb = next((token for token in sentence if token.head == ROOT), None)
    if verb is None or verb.upos != "VERB":
        return sentence
    clause = next((t for t in sentence if t.head == verb.index and t.deprel == "ccomp" and t.index < verb.index), None)
    link = next((t for t in sentence if _is_link(sentence, t, verb)), None)
    if clause is None or link is None or clause.index > link.index:
        return sentence
    return sentence.having(_changes(sentence, verb, clause, link))


def _is_link(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Whether the token is an "as" behind a comma that belongs to the last verb or to a phrase that ends before it."""
    if token.lemma != "as" or token.index == 0 or sentence.tokens[token.index - 1].form != ",":
        return False
    if token.head == verb.index:
        return token.deprel == "mark"
    phrase = sentence.subtree(token.head) if token.head != ROOT else ()
    return token.deprel == "case" and token.head < verb.index and phrase[-1] == verb.index - 1


def _changes(sentence: Sentence, verb: Token, clause: Token, link: Token) -> list[Token]:
    """What hangs elsewhere then: the verb below the clause, its subject on it, and on the clause what stands before."""
    changed = [replace(clause, head=ROOT, deprel="root"), replace(verb, head=clause.index, deprel="advcl")]
    below = (sentence.tokens[c] for c in sentence.children(verb.index) if c != clause.index and c < link.index - 1)
    changed += [replace(t, head=clause.index) for t in below if t.deprel in _WHOLE | _SUBJECTS]
    if link.head != verb.index:
        behind = (sentence.tokens[c] for c in sentence.children(verb.index) if link.index < c < verb.index)
        changed += [replace(t, head=link.head, deprel="appos") for t in behind if t.deprel in _SUBJECTS]
        changed.append(replace(sentence.tokens[link.head], head=verb.index, deprel="nsubj"))
        changed.append(replace(link, head=verb.index, deprel="mark"))
    return changed
