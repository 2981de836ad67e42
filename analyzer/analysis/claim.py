"""Which claim a denial is about: the attribution with the most words in common, or the last one before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.model.attribution import Attribution
from analyzer.model.span import Spans, envelope
from analyzer.model.syntax import Document, Token
from analyzer.rules.ruleset import RuleSet

# Words that name a claim (allegation, report) or say that it is false, and not what it claims.
CLAIM_NOUN = "stance.lexicon.claim-noun"
FALSEHOOD = "stance.lexicon.falsehood"
CONTENT_WORDS = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
ENOUGH = 0.3  # share of a denial's content words that the claim has to have
LATER = 0.5  # a claim that comes after the denial counts for less
FEW = 4  # content words: a denial of no more, as of "the movements", may sum up a claim in other words
REACH = 4  # sentences back that such a denial looks


def find_claim(
    number: int,
    claims: Sequence[int],
    attributions: Sequence[Attribution],
    document: Document,
    rules: RuleSet,
    by_words_only: bool = False,
) -> int | None:
    """The number of the attribution that attribution `number` denies, questions or does not confirm, or None.

    Chosen from `claims` (numbers): the one that has the largest share of the denial's content words, words
    for claims not counted. A denial that shares too few words with any, and is short or of "it" or "the
    allegations", sums up the last claim before it, unless `by_words_only`.
    """
    denial = attributions[number]
    words = _words(denial.content, document, rules)
    others = [n for n in claims if n != number and _answers(denial, attributions[n], number)]
    scored = [(_share(words, _words(attributions[n].content, document, rules), n < number), n) for n in others]
    best = max(scored, key=lambda pair: (pair[0], -abs(pair[1] - number)), default=(0.0, number))
    if best[0] >= ENOUGH:
        return best[1]
    if by_words_only:
        return None
    sums_up = len(words) <= FEW or _refers_back(denial.content, document, rules)
    return _last_before(denial, others, attributions) if sums_up else None


def _answers(denial: Attribution, claim: Attribution, number: int) -> bool:
    """Whether the claim is somebody else's and the denial does not stand in it."""
    if denial.parent is not None and claim.cue and _inside(denial, claim):
        return False
    return claim.parent == number or not _same_source(denial, claim)


def _inside(denial: Attribution, claim: Attribution) -> bool:
    anchor = envelope(denial.cue or denial.content)
    return any(span.covers(anchor) for span in claim.content)


def _same_source(one: Attribution, other: Attribution) -> bool:
    return one.source is not None and other.source is not None and one.source == other.source


def _share(denial: frozenset[str], claim: frozenset[str], earlier: bool) -> float:
    shared = len(denial & claim) / len(denial) if denial else 0.0
    return shared if earlier else shared * LATER


def _last_before(denial: Attribution, others: Sequence[int], attributions: Sequence[Attribution]) -> int | None:
    start = envelope(denial.cue or denial.content).start
    near = [
        n
        for n in others
        if denial.sentence - REACH <= attributions[n].sentence and envelope(attributions[n].content).start < start
    ]
    return max(near, default=None)


def _refers_back(content: Spans, document: Document, rules: RuleSet) -> bool:
    """Whether what is denied is a pronoun or a noun for a claim, with words on it or none."""
    for sentence in document.sentences:
        inside = {t.index: t for t in sentence if any(span.covers(t.span) for span in content)}
        if inside:
            tops = [t for t in inside.values() if t.head not in inside]
            return any(t.upos == "PRON" or rules.covers(CLAIM_NOUN, sentence, t.index) for t in tops)
    return False


def _words(content: Spans, document: Document, rules: RuleSet) -> frozenset[str]:
    return frozenset(token.lemma.lower() for token in _content_tokens(content, document, rules))


def _content_tokens(content: Spans, document: Document, rules: RuleSet) -> Iterator[Token]:
    reach = envelope(content)
    for sentence in document.sentences:
        if not sentence.span.overlaps(reach):
            continue
        generic = {*rules.hits(CLAIM_NOUN, sentence), *rules.hits(FALSEHOOD, sentence)}
        for token in sentence:
            inside = token.upos in CONTENT_WORDS and any(span.covers(token.span) for span in content)
            if inside and token.index not in generic:
                yield token
