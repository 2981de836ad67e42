"""A verb that closes a sentence behind its source, where the tree took it for part of the source.

"He paid in cash, records obtained by the Herald show": a parser reads "the Herald show" as one phrase, or hangs
"the Herald shows" on "records" as if it were "records that the Herald shows".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from analyzer.model.syntax import ROOT, Sentence, Token

# Relations of a phrase behind a comma that has no place in its sentence unless it is the subject of what closes it.
_DANGLING = {"parataxis", "obj", "dep"}
_PLURAL = {"NNS", "NNPS"}
_AGENT = {"obl:agent", "obl"}
_NOMINAL = {"NOUN", "PROPN"}


@dataclass(frozen=True, slots=True)
class _Closing:
    """The verb, who is named before it, the participle that names him as its agent, the noun that is the subject."""

    verb: Token
    agent: Token
    participle: Token
    subject: Token


def with_closing_verbs(sentence: Sentence) -> Sentence:
    """The sentence with its last word as the verb of the phrase before it, where that is what it has to be."""
    found = _closing(sentence)
    return sentence if found is None else sentence.having(_changes(sentence, found))


def _closing(sentence: Sentence) -> _Closing | None:
    words = [token for token in sentence if token.upos != "PUNCT"]
    if len(words) < 2 or words[-1].head == ROOT:
        return None
    verb = words[-1]
    found = _read_as_noun(sentence, verb) or _read_as_relative(sentence, verb) or _read_as_bare(sentence, verb)
    if found is None or found.subject.head == ROOT or not _behind_comma(sentence, found.subject):
        return None
    return found


def _read_as_noun(sentence: Sentence, verb: Token) -> _Closing | None:
    """The verb as the noun of one phrase ("obtained by the Herald show"): of it and its subject one looks plural."""
    if verb.upos != "NOUN" or not verb.form.islower() or verb.deprel not in _AGENT:
        return None
    participle = sentence.tokens[verb.head]
    agent = sentence.tokens[verb.index - 1]
    named = agent.head == verb.index and agent.upos == "PROPN"
    if not named or participle.deprel != "acl" or participle.head == ROOT:
        return None
    subject = sentence.tokens[participle.head]
    agree = (subject.xpos in _PLURAL) != (verb.xpos in _PLURAL)
    return _Closing(verb, agent, participle, subject) if agree and subject.deprel in _DANGLING else None


def _read_as_relative(sentence: Sentence, verb: Token) -> _Closing | None:
    """The verb of a relative clause ("obtained by the Herald shows"), whose subject has a preposition."""
    if verb.deprel != "acl:relcl":
        return None
    subject = sentence.tokens[verb.head]
    agents = [sentence.tokens[c] for c in sentence.children(verb.index) if sentence.tokens[c].deprel == "nsubj"]
    beside = [sentence.tokens[c] for c in sentence.children(subject.index) if sentence.tokens[c].deprel == "acl"]
    if (
        not agents
        or not beside
        or not any(sentence.tokens[c].deprel == "case" for c in sentence.children(agents[0].index))
    ):
        return None
    return _Closing(verb, agents[0], beside[-1], subject)


def _read_as_bare(sentence: Sentence, verb: Token) -> _Closing | None:
    """The verb of a relative clause without a subject or a pronoun, behind a participle with an agent of its own."""
    if verb.deprel != "acl:relcl" or verb.index < 1:
        return None
    subject, agent = sentence.tokens[verb.head], sentence.tokens[verb.index - 1]
    alone = all(sentence.tokens[c].upos == "PUNCT" for c in sentence.children(verb.index))
    if not alone or agent.deprel not in _AGENT or agent.head == ROOT or subject.deprel not in _DANGLING:
        return None
    participle = sentence.tokens[agent.head]
    held = participle.deprel == "acl" and participle.head == subject.index
    return _Closing(verb, agent, participle, subject) if held else None


def _behind_comma(sentence: Sentence, token: Token) -> bool:
    first = min(sentence.subtree(token.index))
    here = [i for i in range(first, token.index) if sentence.tokens[i].upos == "PUNCT"]
    start = here[-1] + 1 if here else first
    return token.upos in _NOMINAL and start > 0 and sentence.tokens[start - 1].form == ","


def _changes(sentence: Sentence, found: _Closing) -> Iterator[Token]:
    root = next(token.index for token in sentence if token.head == ROOT)
    verb, agent = found.verb, found.agent
    third = verb.form != verb.lemma
    yield (
        replace(
            verb,
            upos="VERB",
            xpos="VBZ" if third else "VBP",
            feats="Mood=Ind|Tense=Pres|VerbForm=Fin",
            head=root,
            deprel="parataxis",
        )
        if verb.upos == "NOUN"
        else replace(verb, head=root, deprel="parataxis")
    )
    yield replace(agent, head=found.participle.index, deprel="obl:agent")
    yield replace(found.subject, head=verb.index, deprel="nsubj")
    for child in sentence.children(verb.index):
        token = sentence.tokens[child]
        if token.index != agent.index and token.upos != "PUNCT" and token.index < agent.index:
            yield replace(token, head=agent.index)
