"""Mismatches: what the headline or the lead says otherwise than the article below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.certainty.factuality import SCALE, level_of
from analyzer.analysis.claim.ground import Ground, Reply
from analyzer.analysis.claim.overlap import Overlap
from analyzer.analysis.mismatch.doubt import leaves_open
from analyzer.analysis.mismatch.telling import Comparison, comparisons
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, Commitment
from analyzer.model.mismatch import Teller, Telling
from analyzer.model.report import Extract, Mismatch, Statement, StatementKind
from analyzer.model.source import Category
from analyzer.model.span import Spans, cut
from analyzer.model.syntax import ROOT, Sentence
from analyzer.rules.kinds import MismatchRule, Surface
from analyzer.rules.kinds.mismatch import MismatchFacts

PROSPECT = "mismatch.prospect"
RESERVE = "headline_reserve"
OFFICEHOLDER = "officeholder"
ACCUSING = "claim.accusing"
SOMEONE = "someone"
PROSPECT_NOUN = "claim.prospect-noun"
PAST, PARTICIPLE = "VBD", "VBN"
UNKNOWN = Certainty.UNKNOWN


def find_mismatches(ground: Ground, replies: Sequence[Reply]) -> tuple[Mismatch, ...]:
    """Every mismatch of headline and lead with the body, numbered M1, M2 … in text order."""
    rules = sorted(ground.rules.of(MismatchRule), key=lambda rule: -rule.priority)
    found = [
        (rule, comparison)
        for comparison in comparisons(ground, replies)
        for facts in [_facts(comparison, ground)]
        for rule in rules
        if rule.holds(facts)
    ]
    return tuple(_mismatch(f"M{n}", rule, comparison, ground) for n, (rule, comparison) in enumerate(found, 1))


def _facts(comparison: Comparison, ground: Ground) -> MismatchFacts:
    claim = comparison.claim
    told = comparison.told
    body = _surest(comparison, ground)
    strengths = [ground.statements[p.statement].strength for p, _ in told]
    return {
        "place": comparison.place,
        "teller": _teller((claim,), ground),
        "reserved": _is_reserved(claim, ground),
        "prospective": _is_prospective(claim, ground),
        "certainty": claim.certainty,
        "body": comparison.telling,
        "body_teller": _teller([p for p, _ in told], ground) if told else Teller.REPLY,
        "body_strength": str(max((s for s in strengths if s is not None), default="")),
        "body_officeholder": any(_is_known(ground.statements[p.statement], comparison, ground) for p, _ in told),
        "body_someone": all(_is_of_form(SOMEONE, ground.statements[p.statement], ground) for p, _ in told),
        "body_certainty": body or Certainty.UNKNOWN,
        "surer": body is not None and SCALE.index(level_of(claim.certainty)) < SCALE.index(level_of(body)),
        "answered": bool(comparison.replies),
        "body_quoted": bool(told) and all(_is_quoted(p, ground) for p, _ in told),
        "distanced": bool(told) and all(_is_distanced(p, ground) for p, _ in told),
    }


def _surest(comparison: Comparison, ground: Ground) -> Certainty | None:
    """The certainty of the statement of the body that is surest of the claim, of those that tell its event if any do.

    "Plans to close the pier" is sure of the plan, and not of the closing that a headline claims. Where one statement
    tells it in like words, its doubts count; that it leaves something open counts where that is the event.
    """
    if comparison.telling is Telling.DOUBTED:
        levels = [UNKNOWN if leaves_open(p, ground) else p.certainty for p, _ in comparison.told]
        return max(levels, key=lambda c: SCALE.index(level_of(c)))
    if comparison.telling is Telling.LIKE:
        levels = [_level(p, found, ground) for p, found in comparison.told]
        doubts = [c for (_, found), c in zip(comparison.told, levels, strict=True) if found.event or c is not UNKNOWN]
        weighed = [UNKNOWN for p, _ in comparison.told if leaves_open(p, ground)]
        return max((*doubts, *weighed), key=lambda c: SCALE.index(level_of(c)), default=Certainty.CERTAIN)
    told = [pair for pair in comparison.told if pair[1].event and pair[0].terms.event] or comparison.told
    return min((_level(*pair, ground) for pair in told), key=lambda c: SCALE.index(level_of(c)), default=None)


def _level(proposition: Proposition, found: Overlap, ground: Ground) -> Certainty:
    return UNKNOWN if not found.event and leaves_open(proposition, ground) else proposition.certainty


def _teller(told: Sequence[Proposition], ground: Ground) -> Teller:
    """Who stands behind a claim: the article where it says so itself anywhere, else a source, else nobody.

    What a source does to a thing that it is credited with is the article's own claim, but for an accusation.
    """
    statements = [ground.statements[p.statement] for p in told]
    acts = any(p is act and not _accuses(p, ground) for p in told for act in ground.acts)
    if acts or any(s.kind is StatementKind.ASSERTION for s in statements):
        return Teller.ARTICLE
    return Teller.NOBODY if all(s.category is Category.UNVERIFIED for s in statements) else Teller.SOURCE


def _accuses(proposition: Proposition, ground: Ground) -> bool:
    return proposition.head in ground.rules.hits(ACCUSING, ground.document.sentences[proposition.sentence])


def _is_known(statement: Statement, comparison: Comparison, ground: Ground) -> bool:
    """Whether readers know who the source of a statement is: the holder of an office, or whom the headline is about."""
    claim = comparison.claim
    if _is_of_form(OFFICEHOLDER, statement, ground) or comparison.telling is not Telling.LIKE:
        return _is_of_form(OFFICEHOLDER, statement, ground)
    sentence, keys = ground.document.sentences[claim.sentence], ground.keys[claim.sentence]
    subjects = (c for c in sentence.children(claim.head) if sentence.tokens[c].relation == "nsubj")
    about = frozenset(term for c in subjects for term in keys.of(c))
    spans = statement.source.spans if statement.source else ()
    return any(not about.isdisjoint(ground.keys[place].of(top)) for place, top in _tops(spans, ground))


def _tops(spans: Spans, ground: Ground) -> Iterator[tuple[int, int]]:
    """The word that others of some words hang on, with the number of its sentence."""
    for place in ground.document.touched(spans[:1]):
        tokens = ground.document.sentences[place].inside(spans)
        inside = {token.index for token in tokens}
        yield from ((place, token.index) for token in tokens if token.head not in inside)


def _is_of_form(label: str, statement: Statement, ground: Ground) -> bool:
    """Whether the words for the source of a statement are of a form: the holder of an office, a single person."""
    forms = [rule for rule in ground.rules.of(Surface) if rule.label == label]
    return any(rule.spans(statement.source.text) for rule in forms) if statement.source else False


def _is_reserved(claim: Proposition, ground: Ground) -> bool:
    """Whether the words of the claim are alleged, or its sentence is of a form that keeps a reserve."""
    sentence = ground.document.sentences[claim.sentence].span
    forms = (rule for rule in ground.rules.of(Surface) if rule.label == RESERVE)
    return claim.alleged or any(rule.spans(ground.document.prose, sentence) for rule in forms)


def _is_prospective(claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is about what is only thought of, wanted, looked into or feared: by its verb or one above it.

    A verb in the past ("tested a missile") tells what has happened.
    """
    sentence = ground.document.sentences[claim.sentence]
    hits = ground.rules.hits(PROSPECT, sentence)
    top = next(token for token in sentence if token.head == ROOT)
    below = (c for c in sentence.children(top.index) if sentence.tokens[c].relation == "obj")
    nouns = ground.rules.hits(PROSPECT_NOUN, sentence)
    verbs = any(i in hits and not _is_past(sentence, i) for i in (claim.head, top.index))
    return verbs or any(i in nouns and sentence.tokens[i].upos != "VERB" for i in (top.index, *below))


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a verb has the form of the past; a participle with an object is none of the passive."""
    form = sentence.tokens[verb].xpos
    done_to = any(sentence.tokens[c].relation == "obj" for c in sentence.children(verb))
    return form == PAST or (form == PARTICIPLE and done_to)


def _is_distanced(proposition: Proposition, ground: Ground) -> bool:
    return ground.statements[proposition.statement].commitment is Commitment.DISTANCED


def _is_quoted(proposition: Proposition, ground: Ground) -> bool:
    """Whether the predicate of a clause stands in quotation marks."""
    span = ground.document.sentences[proposition.sentence].tokens[proposition.head].span
    return any(quotation.words.covers(span) for quotation in ground.document.layout.quotations)


def _mismatch(id_: str, rule: MismatchRule, comparison: Comparison, ground: Ground) -> Mismatch:
    claim, text = comparison.claim, ground.document.prose
    statement = ground.statements[claim.statement]
    nearest = max(comparison.told, key=lambda pair: pair[1].of_one, default=(None, None))[0]
    ids = [ground.statements[p.statement].id for p, _ in comparison.told]
    ids += [ground.statements[r.statement].id for r in comparison.replies]
    return Mismatch(
        id=id_,
        kind=rule.mismatch,
        place=comparison.place,
        statement=statement.id,
        words=statement.content,
        body=tuple(sorted(dict.fromkeys(ids), key=lambda s: int(s[1:]))),
        body_words=Extract(text=cut(text, nearest.spans), spans=nearest.spans) if nearest else None,
        certainty=claim.certainty,
        body_certainty=_surest(comparison, ground),
        message=rule.message,
        rule=rule.id,
    )
