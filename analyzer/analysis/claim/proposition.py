"""Propositions: the clauses and noun phrases of statements that claims are found in and compared by."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from analyzer.analysis.certainty.factuality import COMPLEMENT, RELATIVE, SCALE, SUBJECT, Frame, bearing, level_of, read
from analyzer.analysis.claim.terms import CLAIM_NOUN, Keys, event_of, terms_of
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, HedgeType
from analyzer.model.report import Statement, StatementKind
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import CLAUSAL, ROOT, Document, Sentence, Token
from analyzer.model.text import ParagraphKind
from analyzer.rules.ruleset import RuleSet

# What a clause without a subject takes for one from the word above it, the first that is there.
LENDS = ("obj", "nsubj")
BESIDE = frozenset({"advcl", "cc", "discourse", "mark", "parataxis", "vocative"})
# Relations by which parsers hang a noun in apposition to a whole clause.
APPOSED = frozenset({"appos", "obl:unmarked"})
BETWEEN = frozenset({"cc", "mark", "punct"})
NOMINAL = frozenset({"NOUN", "PRON", "PROPN"})
PERSONAL = "PronType=Prs"
FINITE = "VerbForm=Fin"
PARTICIPLES = frozenset({"VBD", "VBN"})
PROSPECT_NOUN = "claim.prospect-noun"
DEED = "mismatch.deed"
OBLIQUE = frozenset({"obl", "nmod"})
# Parts of a noun phrase that go with the noun when a participle hangs on it.
WITH_NOUN = frozenset({"amod", "compound", "flat", "nmod", "nummod"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate (index) with its tokens in one sentence; `main` where it is what the words as a whole state.

    `implied` says that it is stated by another one that leaves no doubt of it.
    """

    head: int
    tokens: tuple[int, ...]
    main: bool
    implied: bool = False


@dataclass(frozen=True)
class Standing:
    """What a sentence says of a predicate, whatever statement it is read in.

    `told` is what happens, `path` the predicate and those whose complement it is, `negated` is whether it is negated,
    `stated` whether its event is as sure as a statement that states it.
    """

    frame: Frame
    told: Token
    path: frozenset[int]
    negated: bool
    stated: bool

    @cached_property
    def level(self) -> Certainty:
        """How sure the event is where it is only mentioned."""
        return _level(self.frame, self.told, self.path)

    @cached_property
    def alleged(self) -> bool:
        """Whether a word for hearsay bears on the predicate."""
        if not self.frame.hedges:
            return False
        on_path = (hedge for index in self.path for hedge in bearing(self.frame, index))
        return any(h.type is HedgeType.EVIDENTIAL and h.certainty is Certainty.UNKNOWN for h in on_path)


def find_propositions(
    document: Document, statements: Sequence[Statement], frames: Sequence[Frame], keys: Sequence[Keys], rules: RuleSet
) -> tuple[Proposition, ...]:
    """The propositions of all statements, in the order of the statements and of the text.

    `keys` has the terms of each sentence, `frames` what decides over its events.
    """

    @cache
    def standing(place: int, head: int) -> Standing:
        return _standing(frames[place], head, keys[place])

    return tuple(
        _proposition(document, number, statement, place, clause, keys[place], standing(place, clause.head), rules)
        for number, statement in enumerate(statements)
        for place in document.touched(statement.content.spans)
        for clause in _implied(
            tuple(clauses(document.sentences[place], statement.content.spans, keys[place], rules)), frames[place]
        )
    )


def _implied(found: Sequence[Clause], frame: Frame) -> Iterator[Clause]:
    """The clauses; what a statement implies to be so or not ("failed to agree") is stated as much as its main ones."""
    mains = {clause.head for clause in found if clause.main}
    for clause in found:
        above, rule = frame.embedded.get(clause.head, (None, None))
        decided = rule is not None and rule.affirmed is not Certainty.UNKNOWN and not rule.presupposed
        yield replace(clause, main=True, implied=True) if decided and above in mains and not clause.main else clause


def find_acts(
    document: Document, statements: Sequence[Statement], frames: Sequence[Frame], keys: Sequence[Keys], rules: RuleSet
) -> tuple[Proposition, ...]:
    """What the article says that sources do to what they are credited with, where that is no clause.

    "Prime minister calls an election" credits the prime minister with a thing, and says that she calls it. Only
    statements inside no other have one.
    """
    return tuple(
        replace(found, certainty=standing.level)
        for number, statement in enumerate(statements)
        if statement.kind is StatementKind.ATTRIBUTION and statement.cue and statement.parent is None
        for place in document.touched(statement.cue.spans[:1])
        for clause in _acts(document.sentences[place], statement, keys[place], rules)
        for standing in [_standing(frames[place], clause.head, keys[place])]
        for found in [_proposition(document, number, statement, place, clause, keys[place], standing, rules)]
    )


def _acts(sentence: Sentence, statement: Statement, keys: Keys, rules: RuleSet) -> Iterator[Clause]:
    """The clause of the verb of a cue whose content in the sentence has no predicate."""
    cue = sentence.inside(statement.cue.spans if statement.cue else ())
    head = next((t for t in cue if t.upos == "VERB" and t.relation in CLAUSAL), None)
    content = frozenset(t.index for t in sentence.inside(statement.content.spans))
    tops = (sentence.tokens[i] for i in content if sentence.tokens[i].head not in content)
    clausal = any(t.upos in ("VERB", "AUX") or any(_of(sentence, t, "cop")) for t in tops)
    if head is None or (clausal and not _is_deed(sentence, statement, head, rules)):
        return
    inside = frozenset(t.index for t in sentence if t.upos != "PUNCT")
    named = rules.hits(CLAIM_NOUN, sentence).keys()
    tokens = _tokens(sentence, head, inside, named)
    if content and any(i in keys for i in tokens):
        yield Clause(head.index, tokens, True)


def _is_deed(sentence: Sentence, statement: Statement, head: Token, rules: RuleSet) -> bool:
    """Whether a headline tells what a source does (orders, knows) and not only what it says."""
    return statement.where is ParagraphKind.TITLE and head.index in rules.hits(DEED, sentence)


def clauses(sentence: Sentence, spans: Spans, keys: Keys, rules: RuleSet) -> Iterator[Clause]:
    """The clauses and noun phrases in the spans that have a word to be compared by."""
    named = rules.hits(CLAIM_NOUN, sentence).keys()
    words = [token for token in sentence.inside(spans) if token.upos != "PUNCT"]
    inside = frozenset(token.index for token in words)
    mains = frozenset(_mains(sentence, words, inside, rules))
    for token in words:
        if token.index in mains or _is_clause(token) or _is_phrase(sentence, token):
            tokens = _tokens(sentence, token, inside, named)
            if not keys.terms.keys().isdisjoint(tokens):
                yield Clause(token.index, tokens, token.index in mains)


def _mains(sentence: Sentence, words: Sequence[Token], inside: frozenset[int], rules: RuleSet) -> Iterator[int]:
    """What stands at the top of the words, and what is coordinated with it."""
    tops = [token for token in words if token.head not in inside]
    verbs = [t for t in tops if t.upos in ("VERB", "AUX") or any(_of(sentence, t, "cop"))]
    for top in verbs or tops[:1]:
        top = _prospect(sentence, top, rules)
        yield top.index
        yield from (t.index for t in _of(sentence, top, "conj") if t.index in inside)


def _prospect(sentence: Sentence, top: Token, rules: RuleSet) -> Token:
    """What happens or is to come in words without a finite verb ("Waste found", "Harbour to be sold"), else the top."""
    if top.head != ROOT or FINITE in top.feats or top.index in rules.hits(PROSPECT_NOUN, sentence):
        return top
    if any(_of(sentence, top, *SUBJECT, "aux", "cop", "obj")):
        return top
    below = [t for t in _of(sentence, top, "acl", "advcl", "amod", "xcomp") if t.index > top.index]
    to_come = [t for t in below if any(m.form.lower() == "to" for m in _of(sentence, t, "mark"))]
    happening = [t for t in below if t.xpos in PARTICIPLES and not any(_of(sentence, t, "mark", *SUBJECT))]
    return next(iter((*to_come, *happening)), top)


def _is_clause(token: Token) -> bool:
    return token.upos == "VERB" and token.relation in CLAUSAL


def _is_phrase(sentence: Sentence, token: Token) -> bool:
    if token.upos != "NOUN":
        return False
    return any(sentence.tokens[child].relation in WITH_NOUN for child in sentence.children(token.index))


def _of(sentence: Sentence, token: Token, *relations: str) -> Iterator[Token]:
    below = (sentence.tokens[c] for c in sentence.children(token.index))
    return (child for child in below if child.relation in relations)


def _tokens(sentence: Sentence, head: Token, inside: frozenset[int], named: Collection[int]) -> tuple[int, ...]:
    """The subtree of a head less what is beside it, with the subject that a clause without one takes from above.

    Clauses of time, reason and purpose are beside it, and so is what an oblique only mentions: a clause, or what a
    noun for a claim (`named`) tells ("after reports of").
    """
    below = (sentence.tokens[c] for c in sentence.children(head.index))
    tops = [c for c in below if not _is_beside(c, named) and not _apart(sentence, head, c)]
    found = _within(sentence, tops, named)
    if head.head != ROOT and head.relation in CLAUSAL and not any(_of(sentence, head, *SUBJECT)):
        found.update(_lent(sentence, head, sentence.tokens[head.head]))
    return tuple(sorted({head.index, *(found & inside)}))


def _within(sentence: Sentence, tops: Sequence[Token], named: Collection[int]) -> set[int]:
    """The subtrees of some tokens less what is beside them and what an oblique only mentions."""
    found: set[int] = set()
    tokens, todo = sentence.tokens, [(token, False) for token in tops]
    for token, oblique in todo:
        found.add(token.index)
        oblique = oblique or token.relation in OBLIQUE
        below = () if oblique and token.index in named else sentence.children(token.index)
        for child in map(tokens.__getitem__, below):
            told = child.relation not in BESIDE and child.deprel != RELATIVE and not _is_taken_up(child, named)
            if told and not (oblique and child.upos == "VERB" and child.relation in CLAUSAL):
                todo.append((child, oblique))
    return found


def _is_beside(token: Token, named: Collection[int]) -> bool:
    """Whether words stand beside what is told: a clause of time, or what takes it up ("an allegation they deny")."""
    return token.relation in BESIDE or _is_taken_up(token, named)


def _is_taken_up(token: Token, named: Collection[int]) -> bool:
    return token.deprel in APPOSED and token.index in named


def _apart(sentence: Sentence, head: Token, child: Token) -> bool:
    """Whether a coordinated part stands for itself: a clause, or one of several things that are named."""
    return child.relation == "conj" and (head.upos in ("VERB", "AUX") or any(_of(sentence, child, "nmod", "compound")))


def _lent(sentence: Sentence, head: Token, above: Token) -> Iterator[int]:
    if (above.upos in NOMINAL or "VerbForm" not in above.feats) and head.relation != "conj":
        yield above.index
        for child in _of(sentence, above, *WITH_NOUN):
            yield from sentence.subtree(child.index)
        return
    for relation in LENDS if head.relation != "conj" else ("nsubj",):
        for child in _of(sentence, above, relation):
            yield from sentence.subtree(child.index)
            return


def _proposition(
    document: Document,
    number: int,
    statement: Statement,
    place: int,
    clause: Clause,
    keys: Keys,
    standing: Standing,
    rules: RuleSet,
) -> Proposition:
    sentence = document.sentences[place]
    terms = terms_of(sentence, clause.tokens, clause.head, standing.negated, keys, rules)
    if speaker := _speaker(sentence, statement, clause, keys):
        terms = replace(terms, words=terms.words | speaker)
    certainty = statement.certainty if clause.main and standing.stated and not clause.implied else standing.level
    if clause.main and sentence.tokens[clause.head].relation == "conj":
        certainty = max(certainty, standing.level, key=lambda c: SCALE.index(level_of(c)))
    spans = _spans(sentence, clause.tokens)
    return Proposition(number, place, clause.head, spans, terms, clause.main, certainty, standing.alleged)


def _standing(frame: Frame, head: int, keys: Keys) -> Standing:
    sentence = frame.sentence
    told = sentence.tokens[event_of(sentence, head, keys)]
    return Standing(
        frame,
        told,
        _path(sentence, sentence.tokens[head]),
        negated=_is_negated(frame, head, frozenset()),
        stated=told.index == head or told.relation != "xcomp",
    )


def _is_negated(frame: Frame, head: int, seen: frozenset[int]) -> bool:
    """Whether a predicate is said not to be so: by a negation of its own or by the word it depends on (failed to)."""
    above, rule = frame.embedded.get(head, (head, None))
    own = head in frame.negated
    if rule is None or above in seen:
        return own
    turned = _is_negated(frame, above, seen | {head}) and not rule.presupposed
    value = rule.negated if turned else rule.affirmed
    return own is not (level_of(value) is not value)


def _speaker(sentence: Sentence, statement: Statement, clause: Clause, keys: Keys) -> frozenset[str]:
    """The terms of whoever makes a statement, where its words have a pronoun: mostly that speaks of the speaker."""
    pronouns = (sentence.tokens[i] for i in clause.tokens if sentence.tokens[i].upos == "PRON")
    if statement.source is None or not any(PERSONAL in t.feats and t.relation != "expl" for t in pronouns):
        return frozenset()
    return frozenset(term for token in sentence.inside(statement.source.spans) for term in keys.of(token.index))


def _level(frame: Frame, head: Token, path: frozenset[int]) -> Certainty:
    """How sure a clause that is only mentioned is; what is denied is not said to be so."""
    if any(frame.left.get(index) is Certainty.CERTAIN_NOT for index in path - {head.index}):
        return Certainty.UNKNOWN
    return level_of(read(frame, head.index, {}, lambda _: True).value)


def _path(sentence: Sentence, head: Token) -> frozenset[int]:
    """A predicate and those whose complement it is; a clause about a noun ("a charge that came late") is none."""
    path, token = {head.index}, head
    while token.head != ROOT and _is_complement(sentence, token):
        token = sentence.tokens[token.head]
        if token.index in path:
            break
        path.add(token.index)
    return frozenset(path)


def _is_complement(sentence: Sentence, token: Token) -> bool:
    return token.relation in COMPLEMENT and token.deprel != RELATIVE and not _is_participant(sentence, token)


def _is_participant(sentence: Sentence, token: Token) -> bool:
    """Whether an object stands beside a clause that says what happens ("accused the chain of cheating")."""
    if token.relation != "obj":
        return False
    last = sentence.subtree(token.index)[-1]
    beside = (c for c in sentence.children(token.head) if sentence.tokens[c].relation in ("advcl", "ccomp", "xcomp"))
    return any(sentence.subtree(c)[0] == last + 1 for c in beside)


def _spans(sentence: Sentence, tokens: Sequence[int]) -> Spans:
    """The spans of the runs of neighbouring tokens."""
    found: list[Span] = []
    first = last = tokens[0]
    for index in tokens[1:]:
        if index > last + 1 and any(sentence.tokens[i].relation not in BETWEEN for i in range(last + 1, index)):
            found.append(Span(sentence.tokens[first].span.start, sentence.tokens[last].span.end))
            first = index
        last = index
    return (*found, Span(sentence.tokens[first].span.start, sentence.tokens[last].span.end))
