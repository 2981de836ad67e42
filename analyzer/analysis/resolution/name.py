"""Names in a sentence: what the parser marked, and the names of persons that it missed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.resolution.given_name import is_given
from analyzer.model.syntax import Sentence, Token

PERSON, ORGANISATION, PLACE, PEOPLE, MISC = "PERSON", "ORG", "LOC", "NORP", "MISC"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: what it names (a label of the parser's), its first and last token (indices)."""

    label: str
    start: int
    end: int

    def holds(self, index: int) -> bool:
        """Whether token `index` is part of the name."""
        return self.start <= index <= self.end


def completed(sentence: Sentence, names: Sequence[Name], honorifics: frozenset[str]) -> tuple[Name, ...]:
    """The names with the initials before them (`J. Holm`), and those of persons that the parser left unmarked.

    A form of address brings in a person (`Ms. Holm`), and so does a name whose words are joined as a given name and
    a surname are (the relation `flat` of Universal Dependencies).
    """
    bare = (_without_origin(sentence, _with_initials(sentence, name)) for name in names)
    whole = list(_firms(sentence, bare))
    whole += [first for name in whole if (first := _first_of_pair(sentence, name))]
    taken = {index for name in whole for index in range(name.start, name.end + 1)}
    missed = [name for name in _unmarked(sentence, honorifics) if not taken & set(range(name.start, name.end + 1))]
    return tuple(sorted((*whole, *missed), key=lambda name: name.start))


def _first_of_pair(sentence: Sentence, name: Name) -> Name | None:
    """The given name that shares the surname of one behind it and was taken for a date (`Jan and Olaf Lind`)."""
    at = name.start - 2
    if name.label != PERSON or name.end == name.start or at < 0 or sentence.tokens[at + 1].lemma != "and":
        return None
    token = sentence.tokens[at]
    alone = at == 0 or sentence.tokens[at - 1].upos != "PROPN"
    joined = sentence.tokens[name.start].head == at and token.upos == "PROPN" and token.form[:1].isupper()
    dated = token.ner.endswith("DATE") or token.ner == "O"
    return Name(PERSON, at, at) if alone and joined and dated and is_given(token.form) else None


def _without_origin(sentence: Sentence, name: Name) -> Name:
    """The name of a person of at least two words without what it is of (`Ada Holm of Brindle Lines`)."""
    if name.label != PERSON:
        return name
    tokens = sentence.tokens[name.start + 2 : name.end]
    case = next((t.index for t in tokens if t.upos == "ADP" and t.deprel == "case"), None)
    return replace(name, end=case - 1) if case is not None else name


def _firms(sentence: Sentence, names: Iterable[Name]) -> Iterator[Name]:
    """The names, those joined by an ampersand as the one name of a firm (`Holm & Lind`)."""
    last: Name | None = None
    for name in names:
        joined = last is not None and name.start - last.end == 2 and sentence.tokens[last.end + 1].form == "&"
        if last is not None and joined:
            last = Name(ORGANISATION, last.start, name.end)
            continue
        if last is not None:
            yield last
        last = name
    if last is not None:
        yield last


def _with_initials(sentence: Sentence, name: Name) -> Name:
    start = name.start
    while name.label == PERSON and start and _is_initial(sentence.tokens[start - 1]):
        start -= 1
    return name if start == name.start else replace(name, start=start)


def _is_initial(token: Token) -> bool:
    return len(token.form) == 2 and token.form[0].isupper() and token.form[1] == "." and token.upos == "PROPN"


def _unmarked(sentence: Sentence, honorifics: frozenset[str]) -> Iterator[Name]:
    done = -1
    for token in sentence:
        if token.index <= done or not _is_proper(token):
            continue
        before = sentence.tokens[token.index - 1].form.lower() if token.index else ""
        parts = [c for c in sentence.children(token.index) if sentence.tokens[c].deprel == "flat" and c > token.index]
        done = max((c for c in parts if _is_capital(sentence.tokens[c])), default=token.index)
        joined = done > token.index and all(_is_capital(t) for t in sentence.tokens[token.index : done + 1])
        if (joined and before not in honorifics) or before in honorifics:
            yield Name(PERSON, token.index, done)


def _is_proper(token: Token) -> bool:
    return token.upos == "PROPN" and _is_capital(token)


def _is_capital(token: Token) -> bool:
    return token.upos in ("PROPN", "NOUN") and token.form[:1].isupper() and token.ner == "O"


def takes_plural(sentence: Sentence, name: Name) -> bool:
    """Whether one name is the subject of a verb in the plural, as those of teams and bodies are ("Brindle want him").

    A name joined to another is two, and so may be one behind a comma ("Holm, Lind say").
    """
    tokens = sentence.tokens
    top = next((t for t in tokens[name.start : name.end + 1] if not name.holds(t.head)), tokens[name.end])
    if top.deprel != "nsubj" or (top.head != name.end + 1 and not _only_between(sentence, name.end + 1, top.head)):
        return False
    alone = not any(tokens[c].deprel in ("conj", "appos", "nummod", "det") for c in sentence.children(top.index))
    comma = name.start > 0 and tokens[name.start - 1].form in (",", "&", "and")
    helps = (tokens[c] for c in sentence.children(top.head) if tokens[c].relation in ("aux", "cop"))
    finite = next(helps, tokens[top.head])
    return alone and not comma and top.xpos == "NNP" and finite.xpos == "VBP" and finite.index > name.end


def says_it(sentence: Sentence, name: Name) -> bool:
    """Whether a clause that the name reports is about `it` (`Holm said it would appeal`), as of a body."""
    tokens = sentence.tokens
    verb = tokens[name.end].head if tokens[name.end].relation == "nsubj" else -1
    clauses = [c for c in sentence.children(verb) if tokens[c].relation == "ccomp"] if verb >= 0 else []
    below = (tokens[c] for clause in clauses for c in sentence.children(clause))
    return any(t.relation == "nsubj" and "Gender=Neut" in t.feats for t in below)


def is_thing(sentence: Sentence, name: Name) -> bool:
    """Whether a clause with "which" as its subject tells of a name right before it ("Holm, which sells ferries")."""
    tokens, which = sentence.tokens, name.end + 2
    if which >= len(sentence) or tokens[which].lemma != "which" or tokens[which - 1].form != ",":
        return False
    clause = tokens[tokens[which].head]
    about = clause.head if clause.deprel == "acl:relcl" else -1
    near = name.holds(about) or about == name.start - 1 == tokens[name.end].head  # `the website Holm, which`
    return tokens[which].relation == "nsubj" and near


def is_owner(sentence: Sentence, name: Name, owned: frozenset[str]) -> bool:
    """Whether a name read as a person's owns one of the words `owned`, or has it in it ("shares in Holm")."""
    top = next((t for t in sentence.tokens[name.start : name.end + 1] if not name.holds(t.head)), None)
    if name.label != PERSON or top is None or top.head < 0 or sentence.tokens[top.head].form.lower() not in owned:
        return False
    cases = {sentence.tokens[c].form for c in sentence.children(top.index) if sentence.tokens[c].deprel == "case"}
    return top.deprel == "nmod:poss" or (top.deprel == "nmod" and cases == {"in"})


def _only_between(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing but auxiliaries and adverbs stands between two places."""
    return start <= end and all(t.upos in ("AUX", "ADV", "PART") for t in sentence.tokens[start:end])


def with_nicknames(names: Iterable[Name], sentence: Sentence) -> Iterator[Name]:
    """The names, those of persons joined over a nickname in quotation marks."""
    last: Name | None = None
    for name in names:
        if last and last.label == name.label == PERSON and _is_nickname(sentence.tokens[last.end + 1 : name.start]):
            last = Name(PERSON, last.start, name.end)
            continue
        if last:
            yield last
        last = name
    if last:
        yield last


def _is_nickname(between: Sequence[Token]) -> bool:
    marks = [token for token in between if token.upos == "PUNCT"]
    held = [token for token in between if token.upos != "PUNCT"]
    return (
        0 < len(held) < 3
        and len(marks) == 2
        and marks == [between[0], between[-1]]
        and marks[0].form not in ",-"
        and held[0].form[:1].isupper()
    )
