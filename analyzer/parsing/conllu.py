"""Parses as CoNLL-U text, the format of Universal Dependencies treebanks.

Every paragraph opens with `# newpar` and `# paragraph = ` and its exact characters as a JSON string; offsets
into the paragraph and the entity tag stand in MISC: `start_char=0|end_char=3|ner=O`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analyzer.errors import ModelError
from analyzer.model.span import Span
from analyzer.model.syntax import ModelInfo, Sentence, Token

_COLUMNS = 10


@dataclass(frozen=True, slots=True)
class Parse:
    """A paragraph and its sentences, spans counted in the paragraph."""

    text: str
    sentences: tuple[Sentence, ...]
    model: ModelInfo


def dumps(parses: Iterable[Parse]) -> str:
    """The parses as CoNLL-U; `loads` gives them back. A parse without sentences is left out."""
    return "".join(block for parse in parses for block in _paragraph(parse))


def _paragraph(parse: Parse) -> Iterator[str]:
    for number, sentence in enumerate(parse.sentences):
        if number == 0:
            yield "# newpar\n"
            yield f"# paragraph = {json.dumps(parse.text, ensure_ascii=False)}\n"
            yield f"# parser = {parse.model.name} {parse.model.version}\n"
        yield f"# text = {_one_line(sentence.span.of(parse.text))}\n"
        yield "".join(_row(token) for token in sentence) + "\n"


def _row(token: Token) -> str:
    misc = f"start_char={token.span.start}|end_char={token.span.end}|ner={token.ner}"
    fields = (
        str(token.index + 1),
        _one_line(token.form),
        _one_line(token.lemma) or "_",
        token.upos or "_",
        token.xpos or "_",
        token.feats or "_",
        str(token.head + 1),
        token.deprel or "_",
        "_",
        misc,
    )
    return "\t".join(fields) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def loads(text: str) -> tuple[Parse, ...]:
    """The parses in a CoNLL-U text written by `dumps`. Raises ModelError with the number of the wrong line."""
    parses: list[Parse] = []
    rows: list[list[str]] = []
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        try:
            if line.startswith("#"):
                _comment(line, parses)
            elif line:
                rows.append(_fields(line))
            elif rows:
                _close(parses, rows)
                rows = []
        except (ValueError, IndexError, KeyError) as error:
            raise ModelError(f"line {number} is not a row of a recorded parse ({error}); record it anew.") from error
    return tuple(parses)


def _comment(line: str, parses: list[Parse]) -> None:
    key, _, value = line.removeprefix("#").strip().partition(" = ")
    if key == "paragraph":
        parses.append(Parse(json.loads(value), (), ModelInfo("", "")))
    elif key == "parser":
        name, _, version = value.partition(" ")
        parses[-1] = Parse(parses[-1].text, (), ModelInfo(name, version))


def _fields(line: str) -> list[str]:
    fields = line.split("\t")
    if len(fields) != _COLUMNS:
        raise ValueError(f"{len(fields)} columns and not {_COLUMNS}")
    return fields


def _close(parses: list[Parse], rows: list[list[str]]) -> None:
    parse = parses[-1]
    sentence = Sentence(tuple(_token(fields, parse.text) for fields in rows))
    parses[-1] = Parse(parse.text, (*parse.sentences, sentence), parse.model)


def _token(fields: list[str], text: str) -> Token:
    number, form, lemma, upos, xpos, feats, head, deprel, _, misc = fields
    place = dict(pair.split("=", 1) for pair in misc.split("|"))
    span = Span(int(place["start_char"]), int(place["end_char"]))
    return Token(
        index=int(number) - 1,
        form=span.of(text),
        lemma=lemma if lemma != "_" or form == "_" else "",
        upos=_value(upos),
        head=int(head) - 1,
        deprel=_value(deprel),
        span=span,
        xpos=_value(xpos),
        feats=_value(feats),
        ner=place.get("ner", "O"),
    )


def _value(field: str) -> str:
    return "" if field == "_" else field
