"""Who is accused in a statement, and whether the article lets them answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.model.report import ReportSource, Statement
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.roles import Roles

# Whom a verb of accusation is about: its object, or its subject in the passive (Universal Dependencies).
ACCUSED = ("obj", "nsubj:pass")
PARTIES = frozenset({"PERSON", "ORG"})
BESIDES = frozenset({"acl", "advcl", "obl", "appos", "parataxis", "punct", "conj"})


def accused(statement: Statement, document: Document, roles: Roles) -> Spans:
    """The words for the person, body or country that the verb of the statement is directed at, without clauses.

    None where there is no such object: nobody can ask "critics" or "the West" for an answer.
    """
    cue = statement.cue.spans if statement.cue else ()
    found = (
        _phrase(sentence, child)
        for sentence in (document.sentences[number] for number in document.touched(cue))
        for token in sentence.inside(cue)
        if token.upos == "VERB"
        for child in sentence.children(token.index)
        if sentence.tokens[child].deprel in ACCUSED and _is_party(sentence, child, roles)
    )
    return next(found, ())


def _is_party(sentence: Sentence, head: int, roles: Roles) -> bool:
    """Whether the word heads the name of a person, a body or a country."""
    named = {sentence.tokens[i].ner.partition("-")[2] for i in (head, *sentence.children(head))}
    return "NORP" not in named and (bool(named & PARTIES) or any(hit.holds(head) for hit in roles.countries(sentence)))


def _phrase(sentence: Sentence, head: int) -> Spans:
    """The head with what stands before it and its names: `Brindle Ferries`, not `of Brindle Ferries`."""
    kept, todo = [head], [head]
    while todo:
        children = [c for c in sentence.children(todo.pop()) if sentence.tokens[c].relation not in BESIDES]
        kept += children
        todo += children
    first, last = min(kept), max(kept)
    return (Span(sentence.tokens[first].span.start, sentence.tokens[last].span.end),)


def answers(words: Spans, statement: Statement, document: Document, others: Sequence[ReportSource]) -> bool:
    """Whether a source that goes by a name in the words speaks in the article, was asked, or is the accuser."""
    names = set(_names(words, document))
    return any(
        source.id != statement.source_id and (names & set(_names_of(source, document)) or source.declined_comment)
        for source in others
        if source.statements or source.declined_comment
    )


def _names(spans: Spans, document: Document) -> Iterator[str]:
    for sentence in (document.sentences[number] for number in document.touched(spans)):
        for token in sentence.touched(spans):
            if token.form[:1].isupper() and token.ner != "O":
                yield token.form.casefold()


def _names_of(source: ReportSource, document: Document) -> Iterator[str]:
    yield from (word.casefold() for word in f"{source.name} {source.affiliation or ''}".split())
    yield from _names(tuple(span for mention in source.mentions for span in mention.spans), document)
