"""Justification: the words that tie a source to the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.model.source import Trace
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.source_role import Speaker, Standing
from analyzer.rules.roles import RoleHit
from analyzer.rules.ruleset import RuleSet

CLAUSE, RELATION = "justification_clause", "justification_relation"
_FEWEST_WORDS = 2
_DESCRIBING = ("nmod", "compound", "appos")
_INSIDE = ("nsubj", "obj", "iobj", "obl", "nmod", "det")
_ONWARD = ("nmod", "flat", "conj", "compound", "list", "dep", "parataxis")


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence, the words of roles in it, the cues of the article, the rules."""

    text: str
    sentence: Sentence
    roles: tuple[RoleHit, ...]
    cues: Spans
    rules: RuleSet

    def holds_cue(self, index: int) -> bool:
        """Whether the token is part of a cue."""
        return any(span.overlaps(self.sentence.tokens[index].span) for span in self.cues)


def justify(
    document: Document, places: Sequence[tuple[int, int]], cues: Spans, rules: RuleSet, title: str | None = None
) -> tuple[Trace, ...]:
    """The words that tie a source to the story at the first of its places (sentence, token) that has any.

    They are a clause behind its name, an apposition that is no title, or such words behind its title or behind the
    body that its title names (`founder of Open Piers, a charity that …`). A clause with a cue is what it says, and
    words that are the source's `title` tie it to nothing.
    """
    for number, head in _own_places(document, places):
        sentence = document.sentences[number]
        place = _Place(document.text, sentence, rules.roles.hits(sentence), cues, rules)
        ties = dict.fromkeys((*_ties(place, head, frozenset((head,))), *_opening(place, head)))
        found = (t for t in ties if not (title and t.span.of(document.text).endswith(title)))
        told = {trace.span: trace for trace in sorted(found, key=lambda trace: trace.span.start)}
        if told:
            return tuple(told.values())
    return ()


def _own_places(document: Document, places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places; where somebody named is only mentioned in words about others (`an ally of the mayor`), is none."""
    tokens = {place: document.sentences[place[0]].tokens[place[1]] for place in places}
    named = any(_is_named(token) for token in tokens.values())
    yield from (p for p, token in tokens.items() if not named or _is_named(token) or token.relation != "nmod")


def _ties(place: _Place, head: int, seen: frozenset[int]) -> Iterator[Trace]:
    """The ties at a noun: its own first, then those of the titles and bodies that hang on it."""
    tokens = place.sentence.tokens
    children = [c for c in place.sentence.children(head) if c not in seen]
    for noun in set(_named_nouns(place, head, children)):
        if not _is_of_them(place, noun) and not _is_title(
            place, _counted(place, noun), (own := _own_words(place, noun))
        ):
            yield from _traces(place, own, RELATION)
    yield from (
        trace for noun in _describing(place, head) for trace in _traces(place, _words(place.sentence, noun), RELATION)
    )
    below = [c for child in children for c in (child, *place.sentence.children(child)) if tokens[c].relation != "nmod"]
    named = not _is_named(tokens[head]) and any(_is_naming(tokens[c]) or _is_named_so(tokens[c]) for c in below)
    for child in (c for c in children if c > head):
        token = tokens[child]
        if token.relation == "acl" and not _tells_content(place, child) and not _entitles(place, child):
            yield from _traces(place, _words(place.sentence, child), CLAUSE)
        elif _is_set_off(place, child) and not named and _tells(place, head, child):
            yield from _traces(place, _apart(place, child), RELATION)
        elif token.relation == "appos" or (token.relation in _ONWARD and not _is_another(place, child)):
            yield from _ties(place, child, seen | {child})
    yield from (
        trace for child in _joint(place, head) for trace in _traces(place, _words(place.sentence, child), RELATION)
    )
    yield from _stray(place, head)
    yield from _predicate(place, head)


def _tells_content(place: _Place, clause: int) -> bool:
    """Whether a clause is what a noun says (`a statement that the road was open`) or holds a cue."""
    tokens = place.sentence.tokens
    marked = any(tokens[c].deprel == "mark" and tokens[c].form == "that" for c in place.sentence.children(clause))
    return place.holds_cue(clause) or (marked and tokens[clause].deprel == "acl")


def _apart(place: _Place, noun: int) -> Span:
    """The words of an apposition without a title joined to it (`a dock hand and president of the union`)."""
    tokens, sentence = place.sentence.tokens, place.sentence
    joined = [c for c in sentence.children(noun) if tokens[c].relation == "conj" and c > noun]
    titled = any(h.holds(noun) and h.value.titled for h in place.roles)
    first = next((c for c in joined if not titled and _is_title(place, c, _words(sentence, c))), None)
    own = [i for i in sentence.subtree(noun) if first is None or i < sentence.subtree(first)[0]]
    while len(own) > 1 and tokens[own[-1]].upos in ("CCONJ", "PUNCT"):
        own.pop()
    start = next(i for i in own if tokens[i].upos != "PUNCT" or i == own[-1])
    return Span(tokens[start].span.start, tokens[own[-1]].span.end)


def _opening(place: _Place, head: int) -> Iterator[Trace]:
    """The participle that opens the sentence whose subject the source is (`Representing the district, Holm said …`)."""
    tokens, sentence = place.sentence.tokens, place.sentence
    clause = next((c for c in sentence.children(tokens[head].head) if tokens[c].relation == "advcl"), head)
    opens = sentence.subtree(clause)[0] == clause < head and tokens[clause].xpos == "VBG"
    if tokens[head].deprel == "nsubj" and opens and not place.holds_cue(clause):
        yield from _traces(place, _words(sentence, clause), CLAUSE)


def _joint(place: _Place, head: int) -> Iterator[int]:
    """The appositions in the plural behind several names, but the first (`Holm and Lind, parents of two`)."""
    tokens, first = place.sentence.tokens, place.sentence.tokens[head].head
    if tokens[head].deprel == "conj" and _is_named(tokens[head]):
        behind = [c for c in place.sentence.children(first) if c > head and _is_set_off(place, c)]
        yield from (c for c in behind if "Number=Plur" in tokens[c].feats and _tells(place, head, c))


def _describing(place: _Place, head: int) -> Iterator[int]:
    """The common nouns right before a person's name that are no title (`longtime resident Ada Holm`)."""
    tokens = place.sentence.tokens
    for child in place.sentence.children(head) if _is_named(tokens[head]) else ():
        near = child < head and tokens[child].relation in _DESCRIBING and tokens[child].upos == "NOUN"
        if near and not any(h.holds(child) and h.value.titled for h in place.roles):
            yield child


def _stray(place: _Place, head: int) -> Iterator[Trace]:
    """A relative clause right behind a name that the tree hangs elsewhere (`said Holm, whose father built it`)."""
    tokens, sentence = place.sentence.tokens, place.sentence
    below = sentence.subtree(head)
    at = max(i for i in below if i == head or tokens[i].relation == "flat") + 2
    if at >= len(tokens) or tokens[at - 1].form != "," or "PronType=Rel" not in tokens[at].feats or at in below:
        return
    clause = tokens[at]
    while clause.relation in _INSIDE:
        clause = tokens[clause.head]
    last = max(i for i in sentence.subtree(clause.index) if tokens[i].upos != "PUNCT")
    if not place.holds_cue(clause.index) and not _entitles(place, clause.index) and last > at:
        yield from _traces(place, Span(tokens[at].span.start, tokens[last].span.end), CLAUSE)


def _named_nouns(place: _Place, head: int, children: Sequence[int]) -> Iterator[int]:
    """The nouns to which a person's name stands in apposition, at the noun or at the name (`the author, Ada Holm`)."""
    tokens = place.sentence.tokens
    host = tokens[head].head
    if not _is_named(tokens[head]) and any(_is_naming(tokens[c]) for c in children) and not _is_part(place, head):
        yield head
    if _is_naming(tokens[head]) and host < head and not _is_named(tokens[host]):
        yield tokens[host].head if _is_part(place, host) else host
    if tokens[head].relation == "flat" and tokens[host].relation == "appos" and tokens[host].upos == "NOUN":
        yield tokens[host].head  # `The report's author, engineer Ada Holm, …`


def _is_of_them(place: _Place, noun: int) -> bool:
    """Whether a count is of those whom a pronoun means (`one of them`), which ties nobody to a story."""
    tokens = place.sentence.tokens
    return any(tokens[c].deprel == "nmod" and tokens[c].upos == "PRON" for c in place.sentence.children(noun))


def _is_part(place: _Place, noun: int) -> bool:
    """Whether a noun only tells more of a count or a title before it (`one of the judges`, `a student in the lab`)."""
    token, above = place.sentence.tokens[noun], place.sentence.tokens[noun].head
    if token.relation != "nmod":
        return False
    counted = place.sentence.tokens[above].upos in ("NUM", "PRON", "DET")
    return counted or any(h.holds(above) and h.value.titled and _is_person(h) for h in place.roles)


def _is_person(hit: RoleHit) -> bool:
    return hit.value.speaker is Speaker.PERSON


def _is_naming(token: Token) -> bool:
    return token.relation == "appos" and _is_named(token)


def _is_named_so(token: Token) -> bool:
    return token.relation == "flat" and _is_named(token)


def _is_named(token: Token) -> bool:
    return token.ner.endswith("PERSON")


def _entitles(place: _Place, clause: int) -> bool:
    """Whether a clause only gives a title (`who is director of the port`) or an office (`sworn in as a judge`)."""
    tokens, sentence = place.sentence.tokens, place.sentence
    copula = any(tokens[c].deprel == "cop" for c in sentence.children(clause))
    if copula and tokens[clause].upos in ("NOUN", "PROPN"):
        return _is_title(place, clause, _words(sentence, clause))
    offices = (h for h in place.roles if h.value.standing is Standing.OFFICIAL and h.value.titled)
    served = [c for c in sentence.children(clause) if tokens[c].relation == "obl" and _case(sentence, c) == "as"]
    return any(hit.holds(noun) for hit in offices for noun in served)


def _case(sentence: Sentence, index: int) -> str:
    return next(
        (sentence.tokens[c].form for c in sentence.children(index) if sentence.tokens[c].relation == "case"), ""
    )


def _predicate(place: _Place, head: int) -> Iterator[Trace]:
    """What the story says the source was, where that is no title (`Holm was the last witness`)."""
    tokens, sentence = place.sentence.tokens, place.sentence
    root = tokens[head].head
    if tokens[head].deprel != "nsubj" or tokens[root].upos != "NOUN" or _case(sentence, root) or place.holds_cue(root):
        return
    copula = [c for c in sentence.children(root) if tokens[c].deprel == "cop" and head < c < root]
    below = [i for i in sentence.subtree(root) if copula and i > copula[0] and tokens[i].upos != "PUNCT"]
    if not below or not _is_named(tokens[head]) or not _is_lone(place, root):
        return
    words = Span(tokens[below[0]].span.start, tokens[below[-1]].span.end)
    if not _is_title(place, root, words):
        yield from _traces(place, words, RELATION)


def _is_lone(place: _Place, root: int) -> bool:
    """Whether the noun is definite: what somebody is to the story and not what kind of person."""
    tokens = place.sentence.tokens
    return any("Definite=Def" in tokens[c].feats for c in place.sentence.children(root))


def _is_set_off(place: _Place, child: int) -> bool:
    """Whether a noun stands in apposition, also where the tree has it as a modifier without a preposition."""
    token, sentence = place.sentence.tokens[child], place.sentence
    bare = token.relation == "nmod" and token.upos == "NOUN" and not _case(sentence, child)
    return token.relation == "appos" or (bare and sentence.tokens[sentence.subtree(child)[0] - 1].form == ",")


def _tells(place: _Place, head: int, child: int) -> bool:
    """Whether an apposition says who the source is to the story, and not its name, its age or its title."""
    words, tokens = _words(place.sentence, child), place.sentence.tokens
    noun = tokens[_counted(place, child)]
    long = noun.upos == "NOUN" or (noun.upos == "ADJ" and len(place.sentence.children(child)) > 1)
    titled = not tokens[head].ner.endswith("ORG") and _is_title(place, noun.index, words)
    return long and len(words.of(place.text).split()) >= _FEWEST_WORDS and not titled


def _counted(place: _Place, noun: int) -> int:
    """The noun that is counted (`one of the jurors`), or the noun itself."""
    tokens, below = place.sentence.tokens, place.sentence.children(noun)
    members = [c for c in below if tokens[c].relation == "nmod"] if tokens[noun].upos == "NUM" else []
    return members[0] if members else noun


def _is_title(place: _Place, head: int, words: Span) -> bool:
    """Whether a noun is a post or a trade, and not what somebody is to something in the story (`the bill's author`)."""
    hit = next((h for h in place.roles if h.holds(head)), None)
    if hit is None or not (_is_person(hit) and hit.value.titled):
        return False
    tokens = place.sentence.tokens
    inside = place.sentence.inside((words,))
    proper = any(t.upos == "PROPN" or t.ner != "O" for t in inside)
    bodies = any(h.value.speaker is Speaker.BODY and words.covers(tokens[h.start].span) for h in place.roles)
    tied = any(_is_complement(tokens[c], tokens) for c in place.sentence.children(head) if not hit.holds(c))
    return proper or bodies or not tied


def _is_complement(token: Token, tokens: Sequence[Token]) -> bool:
    return token.relation == "nmod" and token.upos in ("NOUN", "PRON") and token.index < len(tokens)


def _is_another(place: _Place, child: int) -> bool:
    """Whether a noun joined to a name is or has the name of somebody else."""
    tokens, below = place.sentence.tokens, place.sentence.children(child)
    return tokens[child].relation == "conj" and (_is_named(tokens[child]) or any(_is_naming(tokens[c]) for c in below))


def _own_words(place: _Place, head: int) -> Span:
    """The words of a noun phrase before the name that is in apposition to it or to its last noun."""
    tokens, sentence = place.sentence.tokens, place.sentence
    names = [sentence.subtree(i)[0] for i in sentence.subtree(head) if i > head and tokens[i].relation == "appos"]
    below = [i for i in sentence.subtree(head) if i < min(names, default=head + 1) and tokens[i].upos != "PUNCT"]
    while below and tokens[below[0]].upos in ("CCONJ", "ADP"):
        below = below[1:]
    first, last = (below[0], max(below[-1], head)) if below else (head, head)
    return Span(tokens[first].span.start, tokens[last].span.end)


def _words(sentence: Sentence, index: int) -> Span:
    below = [i for i in sentence.subtree(index) if sentence.tokens[i].upos != "PUNCT"] or [index]
    return Span(sentence.tokens[below[0]].span.start, sentence.tokens[below[-1]].span.end)


def _traces(place: _Place, span: Span, label: str) -> Iterator[Trace]:
    for rule in place.rules.of(Surface):
        if rule.label == label:
            yield from (Trace(found.shifted(span.start), rule.id) for found in rule.spans(span.of(place.text)))
