"""Trees by hand: one word a line, `form lemma upos head deprel [feats [ner]]`, heads counted from 1 and 0 the root.

`upos` may have the tag of the treebank behind a slash: `VERB/VBG`.
"""

from __future__ import annotations

from analyzer.model.span import Span
from analyzer.model.syntax import Sentence, Token


def tree(rows: str) -> Sentence:
    """The sentence of the rows; offsets are those of the forms joined by blanks."""
    tokens: list[Token] = []
    start = 0
    for row in rows.strip().splitlines():
        form, lemma, upos, head, deprel, *more = row.split()
        span = Span(start, start + len(form))
        feats, ner = (*more, "", "O")[0:2] if more else ("", "O")
        upos, _, xpos = upos.partition("/")
        governor, kind = int(head) - 1, ner or "O"
        tokens.append(Token(len(tokens), form, lemma, upos, governor, deprel, span, xpos, feats.strip("_"), kind))
        start = span.end + 1
    return Sentence(tuple(tokens))


def words(sentence: Sentence) -> str:
    """The text that the offsets of `tree` point into."""
    return " ".join(token.form for token in sentence)
