"""What an article says of whether a claim was, or could be, verified."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analyzer.analysis.claim.ground import IF_TRUE, Ground, Reply
from analyzer.analysis.claim.overlap import overlap
from analyzer.model.claim import Terms
from analyzer.model.report import Evidence, Extract
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import ROOT, Sentence
from analyzer.rules.kinds import Surface

VERIFICATION = "verification"
BARE = 3  # terms: a sentence of no more besides its remark ("The video could not be verified") is about what precedes
BACK = 2  # sentences back that such a sentence looks
ENOUGH = 0.5  # share of the weight of a claim's terms that the sentence of a remark has to have


@dataclass(frozen=True, slots=True)
class Remark:
    """Words on verification: their sentence (number), the rule that found them, what else the sentence is about.

    Where they make a condition ("if true") that is the subject of what depends on it, whose words are `follows`.
    `settled` says that they are about nothing told in other sentences: words of a source's reply that names what it is
    about, or a condition that a source makes.
    """

    sentence: int
    span: Span
    rule: str
    terms: Terms
    settled: bool = False
    follows: Span | None = None

    @property
    def conditional(self) -> bool:
        """Whether the words speak of what follows if a claim is true."""
        return self.rule == IF_TRUE


def find_remarks(ground: Ground, replies: Sequence[Reply]) -> tuple[Remark, ...]:
    """Everything that the article says of verification, in text order; of words in one another the longer."""
    labelled = (rule for rule in ground.rules.of(Surface) if rule.label == VERIFICATION)
    rules = [rule for rule in labelled if rule.may_match(ground.document.prose)]
    naming = [reply for reply in replies if reply.claim or not reply.part.points_back]
    words = [span for reply in naming for span in _words(reply, ground)]
    found = [
        _remark(number, span, rule.id, any(span.overlaps(w) for w in words), ground)
        for number, sentence in enumerate(ground.document.sentences)
        for rule in rules
        for span in rule.spans(ground.document.prose, sentence.span)
    ]
    return tuple(r for r in found if not any(o.span != r.span and o.span.covers(r.span) for o in found))


def _words(reply: Reply, ground: Ground) -> Spans:
    """The words of the statement that a reply is read off."""
    statement = ground.statements[reply.statement]
    return (*(statement.cue.spans if statement.cue else ()), *statement.content.spans)


def _remark(number: int, span: Span, rule: str, settled: bool, ground: Ground) -> Remark:
    keys, sentence = ground.keys[number], ground.document.sentences[number]
    if rule != IF_TRUE:
        settled = settled or _is_on_new(sentence, span)
        return Remark(number, span, rule, _rest(number, span, ground), settled)
    settled = any(s.source and any(words.covers(span) for words in s.content.spans) for s in ground.statements)
    above = _governor(sentence, span)
    about = () if above is None else _subject(sentence, above)
    places = {token.index for token in sentence.touched((span,))}
    terms = Terms(frozenset(key for index in about if index not in places for key in keys.of(index)))
    return Remark(number, span, rule, terms, settled, sentence.tokens[above].span if above is not None else None)


def _is_on_new(sentence: Sentence, span: Span) -> bool:
    """Whether what some words say is not verified is new there ("a date has yet to be confirmed")."""
    below = (sentence.tokens[c] for t in sentence.touched((span,)) for c in sentence.children(t.index))
    subjects = [token.index for token in below if token.relation == "nsubj"]
    determined = (sentence.tokens[c] for subject in subjects for c in sentence.children(subject))
    return any(token.relation == "det" and "Definite=Ind" in token.feats for token in determined)


def _governor(sentence: Sentence, span: Span) -> int | None:
    """The token (index) that some words hang on."""
    inside = sentence.touched((span,))
    places = {token.index for token in inside}
    return next((t.head for t in inside if t.head not in places and t.head != ROOT), None)


def _subject(sentence: Sentence, above: int) -> tuple[int, ...]:
    """The tokens (indices) of what would be true: the subject of a clause, or a noun itself."""
    below = (sentence.tokens[c] for c in sentence.children(above))
    subject = next((t.index for t in below if t.relation == "nsubj"), None)
    if subject is not None:
        return sentence.subtree(subject)
    return sentence.subtree(above) if sentence.tokens[above].upos in ("NOUN", "PROPN") else ()


def _rest(number: int, span: Span, ground: Ground) -> Terms:
    """The terms of the sentence of a remark beside it, less those of clauses joined to it that have a subject."""
    keys, sentence = ground.keys[number], ground.document.sentences[number]
    places = {token.index for token in sentence.touched((span,))}
    joined = (c for i in places for c in sentence.children(i) if _is_joined(sentence, c))
    apart = places.union(*(sentence.subtree(c) for c in joined))
    return Terms(frozenset(key for token in sentence if token.index not in apart for key in keys.of(token.index)))


def _is_joined(sentence: Sentence, clause: int) -> bool:
    below = {sentence.tokens[c].relation for c in sentence.children(clause)}
    return sentence.tokens[clause].relation == "conj" and {"cc", "nsubj"} <= below


Told = tuple[int, Spans]  # the number of a sentence in which a claim is made or answered, and the words there


def remarks_on(
    terms: Terms, told: Collection[Told], remarks: Collection[Remark], ground: Ground
) -> tuple[Evidence, ...]:
    """The remarks on a claim that is made or answered in some places.

    One belongs to it in the same sentence, in a bare sentence at most two behind, and where it has the claim's words.
    """
    text = ground.document.prose
    return tuple(
        Evidence(rule=remark.rule, words=Extract(text=remark.span.of(text), spans=(remark.span,)))
        for remark in remarks
        if is_on(terms, told, remark, ground)
    )


def is_on(terms: Terms, told: Collection[Told], remark: Remark, ground: Ground) -> bool:
    """Whether a remark belongs to the claim with these terms, told in these places."""
    if remark.conditional:
        return _is_condition_on(terms, told, remark)
    if any(number == remark.sentence for number, _ in told):
        return True
    near = not remark.settled and any(0 < remark.sentence - number <= BACK for number, _ in told)
    if near and len(remark.terms.words) <= BARE:
        return True
    found = overlap(terms, remark.terms, ground.weights)
    return not found.names and found.of_one >= ENOUGH and bool(found.shared & {terms.event})


def _is_condition_on(terms: Terms, told: Collection[Told], remark: Remark) -> bool:
    """Whether "if true" is about a claim told before it, not about what follows if it is true.

    Its subject has words of the claim, or has none ("it", "the reports") and stands close behind.
    """
    before = [number for number, spans in told if _precedes(spans, remark)]
    near = any(remark.sentence - number <= (0 if remark.settled else BACK) for number in before)
    return near and (not remark.terms.words or bool(remark.terms.words & terms.words))


def _precedes(spans: Spans, remark: Remark) -> bool:
    own = [span for span in (remark.span, remark.follows) if span]
    return spans[0].start < remark.span.start and not any(span.overlaps(o) for span in spans for o in own)
