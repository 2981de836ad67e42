"""The text of the pattern language, parsed by recursive descent.

pattern    = term constraint*
term       = node | "(" pattern ")"
constraint = ["&"] ["!" | "?"] (operator [label] term | "[" constraint+ ("|" constraint+)* "]")
node       = "{" [condition (";" condition)*] "}" ["=" name]
condition       = "$" | attribute ["!"] ":" value
value      = word ("|" word)* | "@" lexicon ("|" "@" lexicon)* | "/" regex "/"
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from analyzer.errors import RuleError
from analyzer.patterns.pattern import (
    Alternatives,
    Attribute,
    Choice,
    Condition,
    Constraint,
    Link,
    Mode,
    Node,
    Operator,
    Pattern,
    Regex,
    Value,
)
from analyzer.patterns.regex import compiled
from analyzer.patterns.universal import RELATIONS, UPOS

_OPERATORS = sorted(Operator, key=len, reverse=True)
_LABEL = re.compile(r"[a-z]+(?::[a-z]+)?(?:\|[a-z]+(?::[a-z]+)?)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ATTRIBUTE = re.compile(r"[A-Za-z_]+")
_WORDS = re.compile(r"[^;{}]*")
_REGEX = re.compile(r"/((?:[^/\\]|\\.)*)/", re.DOTALL)
_LEXICON = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\.\*)?")


class PatternSyntaxError(RuleError):
    """A pattern is malformed: the reason, the offset in its text (characters), and a remedy or ""."""

    def __init__(self, reason: str, text: str, offset: int, remedy: str = "") -> None:
        self.reason, self.text, self.offset, self.remedy = reason, text, offset, remedy
        line = text[text.rfind("\n", 0, offset) + 1 :].split("\n")[0]
        column = offset - (text.rfind("\n", 0, offset) + 1)
        message = f"pattern, column {offset + 1}: {reason}\n  {line}\n  {' ' * column}^"
        super().__init__(message + (f"\n  {remedy}" if remedy else ""))


def parse_pattern(text: str) -> Pattern:
    """The pattern that a text of the language describes. Raises PatternSyntaxError."""
    reader = _Reader(text)
    pattern = _pattern(reader, forbidden=False)
    if not reader.done():
        raise reader.error("expected a relation or the end of the pattern", remedy="join nodes by > < >> << . .. - --")
    return pattern


def suggestion(word: str, known: Iterable[str]) -> str:
    """A remedy that names the closest known words, or all of them when they are few, or ""."""
    every = sorted(known)
    close = difflib.get_close_matches(word, every, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    return "known: " + ", ".join(every) if len(every) <= 20 else ""


class _Reader:
    """A position in the text of a pattern."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def done(self) -> bool:
        self.skip()
        return self.at == len(self.text)

    def peek(self, word: str) -> bool:
        self.skip()
        return self.text.startswith(word, self.at)

    def take(self, word: str) -> bool:
        found = self.peek(word)
        self.at += len(word) if found else 0
        return found

    def expect(self, word: str, after: str) -> None:
        if not self.take(word):
            raise self.error(f"expected '{word}' {after}")

    def match(self, regex: re.Pattern[str]) -> re.Match[str] | None:
        self.skip()
        found = regex.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def error(self, reason: str, at: int | None = None, remedy: str = "") -> PatternSyntaxError:
        return PatternSyntaxError(reason, self.text, self.at if at is None else at, remedy)


def _pattern(reader: _Reader, forbidden: bool) -> Pattern:
    first = _term(reader, forbidden)
    return Pattern(first.node, (*first.constraints, *_constraints(reader, forbidden)))


def _term(reader: _Reader, forbidden: bool) -> Pattern:
    if reader.take("("):
        pattern = _pattern(reader, forbidden)
        reader.expect(")", "to close the group")
        return pattern
    return Pattern(_node(reader, forbidden))


def _constraints(reader: _Reader, forbidden: bool) -> Iterator[Constraint]:
    while True:
        conjoined = reader.take("&")
        mode = next((mode for mode in (Mode.FORBIDDEN, Mode.OPTIONAL) if reader.take(mode)), Mode.REQUIRED)
        inside = forbidden or mode is Mode.FORBIDDEN
        operator = next((operator for operator in _OPERATORS if reader.take(operator)), None)
        if operator:
            label = _label(reader, operator)
            yield Link(operator, _term(reader, inside), label, mode, conjoined)
        elif reader.take("["):
            yield _choice(reader, mode, inside)
        elif conjoined or mode:
            raise reader.error(f"expected a relation or '[' after '{mode or '&'}'")
        else:
            return


def _choice(reader: _Reader, mode: Mode, forbidden: bool) -> Choice:
    options = [_option(reader, forbidden)]
    while reader.take("|"):
        options.append(_option(reader, forbidden))
    reader.expect("]", "to close the alternatives")
    return Choice(tuple(options), mode)


def _option(reader: _Reader, forbidden: bool) -> tuple[Constraint, ...]:
    option = tuple(_constraints(reader, forbidden))
    if not option:
        raise reader.error("expected a relation", remedy="each alternative is relations: [ >obj {} | >obl {} ]")
    return option


def _label(reader: _Reader, operator: Operator) -> Value | None:
    reader.skip()
    at = reader.at
    label: Value | None = None
    if reader.peek("/"):
        label = _regex(reader)
    elif found := reader.match(_LABEL):
        label = Alternatives(tuple(found[0].split("|")))
        _known_relations(reader, label, at)
    if label and not operator.labelled:
        raise reader.error(f"'{operator}' takes no label", at, "look at the relation of a token with {deprel:...}")
    return label


def _known_relations(reader: _Reader, label: Alternatives, at: int) -> None:
    for word in label.words:
        if word.partition(":")[0] not in RELATIONS:
            raise reader.error(f"unknown relation '{word}'", at, suggestion(word, RELATIONS))


def _node(reader: _Reader, forbidden: bool) -> Node:
    reader.expect("{", "to begin a node")
    conditions, root = [], False
    while not reader.take("}"):
        if reader.take("$"):
            root = True
        else:
            conditions.append(_condition(reader))
        if not reader.take(";") and not reader.peek("}"):
            raise reader.error("expected ';' or '}' after a condition")
    return Node(tuple(conditions), root, _capture(reader, forbidden))


def _capture(reader: _Reader, forbidden: bool) -> str | None:
    if not reader.text.startswith("=", reader.at):
        return None
    reader.at += 1
    at = reader.at
    name = _NAME.match(reader.text, at)
    if not name:
        raise reader.error("expected a name after '='", remedy="a name is lower-case letters, digits and _")
    reader.at = name.end()
    if forbidden:
        reason = f"'{name[0]}' is captured inside a negation, where there is nothing to capture"
        raise reader.error(reason, at, f"leave out '={name[0]}'")
    return name[0]


def _condition(reader: _Reader) -> Condition:
    reader.skip()
    at = reader.at
    found = reader.match(_ATTRIBUTE)
    if not found:
        raise reader.error("expected an attribute", at, "such as {lemma:say} or {upos:VERB; deprel!:root}")
    if found[0] not in list(Attribute):
        raise reader.error(f"unknown attribute '{found[0]}'", at, suggestion(found[0], Attribute))
    attribute = Attribute(found[0])
    negated = reader.take("!")
    reader.expect(":", f"after '{attribute}'")
    reader.skip()
    at = reader.at
    value = _regex(reader) if reader.peek("/") else _alternatives(reader, attribute)
    return Condition(attribute, value, negated, at)


def _regex(reader: _Reader) -> Regex:
    at = reader.at
    found = reader.match(_REGEX)
    if not found:
        raise reader.error("the regular expression is not closed", at, "end it with '/'; write '\\/' for a slash in it")
    regex = found[1].replace(r"\/", "/")
    try:
        compiled(regex)
    except re.error as error:
        raise reader.error(f"bad regular expression: {error.msg}", at + 1 + (error.pos or 0)) from None
    return Regex(regex)


def _alternatives(reader: _Reader, attribute: Attribute) -> Alternatives:
    at = reader.at
    found = reader.match(_WORDS)
    parts = [part.strip() for part in found[0].split("|")] if found else [""]
    if not all(parts):
        raise reader.error(f"'{attribute}' has no value", at, "write a word, /a regex/ or @a.lexicon")
    if any(len(part.split()) > 1 for part in parts):
        raise reader.error("a value is one word", at, "write say|tell for alternatives, and ';' between conditions")
    lexicons = tuple(part[1:] for part in parts if part.startswith("@"))
    value = Alternatives(tuple(part for part in parts if not part.startswith("@")), lexicons)
    _plausible(reader, attribute, value, at)
    return value


def _plausible(reader: _Reader, attribute: Attribute, value: Alternatives, at: int) -> None:
    """Raises when no token could ever have the value."""
    if value.lexicons and attribute not in (Attribute.LEMMA, Attribute.FORM):
        raise reader.error(f"'{attribute}' cannot be in a lexicon", at, "write {lemma:@a.lexicon}")
    for lexicon in value.lexicons:
        if not _LEXICON.fullmatch(lexicon):
            raise reader.error(f"'@{lexicon}' is not the id of a lexicon", at, "such as @cue.verb.speech, @cue.verb.*")
    for word in value.words:
        if attribute is Attribute.UPOS and word not in UPOS:
            raise reader.error(f"unknown part of speech '{word}'", at, suggestion(word, UPOS))
        if attribute is Attribute.FEATS and "=" not in word:
            raise reader.error(f"'{word}' is not a feature", at, "a feature is written Name=Value, such as Tense=Past")
    if attribute is Attribute.DEPREL:
        _known_relations(reader, value, at)
