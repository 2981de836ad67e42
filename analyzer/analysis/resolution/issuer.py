"""Issuers: who stands behind a document, read off the words that name the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.resolution.body import name_words
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.scene import PEOPLE, PERSON, View
from analyzer.model.syntax import Token

_BY = ("by", "from", "of")
_FROM, _AGENT = ("from",), ("by",)
_SMALL = ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT", "NUM")
_JOINTS = ("/", "&", "-")


def issuer(phrase: Phrase, known: Known) -> str | None:
    """The name of the issuer of a document, the fullest that the article has.

    It stands before the document (`a Lorvania Post poll`, `Lind's letter`) or behind it (`a report by the board`,
    `figures released by the board`, `records obtained by the Post from the board`).
    """
    return next((_fullest(phrase, start, end, known) for start, end in issuing(phrase, known)), None)


def issuing(phrase: Phrase, known: Known) -> Iterator[tuple[int, int]]:
    """The first and the last token of each name that may be the issuer's, the likeliest first."""
    yield from _before(phrase, known)
    yield from _behind(phrase)
    yield from _in_clause(phrase, known)
    yield from _sender(phrase, known)


def _before(phrase: Phrase, known: Known) -> Iterator[tuple[int, int]]:
    """The run of capitalised words before the head that is no part of a title (`the Harbour Act`)."""
    tokens, first = phrase.view.sentence.tokens, phrase.head
    if phrase.hit:
        first = min(phrase.hit.start, first)
    if tokens[phrase.head].upos == "PROPN" and tokens[phrase.head].form[:1].isupper():
        return
    run = [i for i in phrase.part if i < first]
    while run and not _is_proper(phrase, tokens[run[-1]], known):
        run.pop()
    end = run[-1] if run else 0
    while run and (_is_proper(phrase, tokens[run[-1]], known) or tokens[run[-1]].form in _JOINTS):
        start = run.pop()
        if not run or tokens[run[-1]].form in ("'s", "’s") or run[-1] != start - 1:
            break
    if end:
        yield start, end


def _is_proper(phrase: Phrase, token: Token, known: Known) -> bool:
    """Whether the token is part of a name, and not a month, a people or the first word of the sentence."""
    if known.scene.is_word("month", token) or not token.form[:1].isupper():
        return False
    if token.index == 0 and token.upos != "PROPN":
        return False
    name = phrase.view.name(token.index)
    people = name is not None and name.label == PEOPLE
    nation = phrase.view.country(token.index) is not None and token.upos == "ADJ"
    return token.upos not in _SMALL and not people and not nation


def _behind(phrase: Phrase) -> Iterator[tuple[int, int]]:
    """The name behind the head and one of the prepositions that bring in an issuer."""
    yield from named_below(phrase.view, phrase.head, _BY)


def _in_clause(phrase: Phrase, known: Known) -> Iterator[tuple[int, int]]:
    """The name in a participle behind the head that says from whom it was had, else who issued it."""
    sentence = phrase.view.sentence
    for clause in sentence.children(phrase.head):
        token = sentence.tokens[clause]
        if token.relation == "acl" and token.xpos == "VBN":
            yield from named_below(phrase.view, clause, _FROM)
            if known.scene.is_word("issuing", token):
                yield from named_below(phrase.view, clause, _AGENT)


def _sender(phrase: Phrase, known: Known) -> Iterator[tuple[int, int]]:
    """The name of whoever sends or publishes the document (`Ada Holm sent a letter to the board`)."""
    view, sentence = phrase.view, phrase.view.sentence
    if phrase.token.relation != "obj" or not known.scene.is_word("issuing", sentence.tokens[phrase.token.head]):
        return
    subjects = (c for c in sentence.children(phrase.token.head) if sentence.tokens[c].deprel == "nsubj")
    yield from ((n.start, n.end) for c in subjects if (n := view.name(c)) and n.label != PEOPLE)


def agents(phrase: Phrase, known: Known) -> Iterator[int]:
    """The nouns for those who issued a document, in a participle behind it (`records disclosed by the company`)."""
    tokens, sentence = phrase.view.sentence.tokens, phrase.view.sentence
    clauses = (c for c in sentence.children(phrase.head) if tokens[c].relation == "acl" and tokens[c].xpos == "VBN")
    issued = (c for c in clauses if known.scene.is_word("issuing", tokens[c]))
    yield from (c for clause in issued for c in sentence.children(clause) if tokens[c].deprel == "obl:agent")


def named_below(view: View, head: int, cases: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The names that hang behind a token on one of the prepositions, or whose that is which does."""
    sentence = view.sentence
    for child in sentence.children(head):
        if child < head or sentence.tokens[child].relation not in ("nmod", "obl"):
            continue
        case = next(
            (sentence.tokens[c] for c in sentence.children(child) if sentence.tokens[c].relation == "case"), None
        )
        owners = (view.name(c) for c in sentence.children(child) if sentence.tokens[c].deprel == "nmod:poss")
        name = view.name(child) or view.name(min(child + 1, len(sentence) - 1)) or next(owners, None)
        if name and name.label != PEOPLE and case and case.lemma in cases:
            yield name.start, name.end


def _fullest(phrase: Phrase, start: int, end: int, known: Known) -> str:
    view = phrase.view
    name = view.name(start)
    if name and name.label == PERSON and name.end == end:
        number = known.cast.at(view.number, name)
        if number is not None:
            return known.cast.people[number].name
    written = known.bodies.written
    words = known.bodies.fullest(name_words(view, start, end))
    text = written.get(words, view.span(start, end).of(known.scene.document.text))
    return text.removesuffix("’s").removesuffix("'s")
