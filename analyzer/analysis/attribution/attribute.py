"""Attributions of a parsed article: patterns give candidates, the best for each cue stay, quotations find speakers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from analyzer.analysis.attribution.aside import find_remarks, without_asides
from analyzer.analysis.attribution.candidate import Candidate, all_candidates, candidates
from analyzer.analysis.attribution.extent import spans_of, trimmed
from analyzer.analysis.attribution.nest import nested
from analyzer.analysis.attribution.quoting import confined, grown, is_sound, quotation_type
from analyzer.analysis.attribution.speaker import with_speakers
from analyzer.analysis.attribution.untangle import untangled
from analyzer.analysis.attribution.weigh import weighed
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Order, Sentence
from analyzer.rules.kinds.dependency import ContentExtent, Dependency
from analyzer.rules.ruleset import RuleSet

_NEGATIVE = "PronType=Neg"


def attribute(document: Document, rules: RuleSet) -> tuple[Attribution, ...]:
    """The attributions of an article in text order, each with the number of the one it stands in as `parent`."""
    order = Order(tuple(quotation.words for quotation in document.layout.quotations))

    def quoted(span: Span) -> bool:
        return any(order.touched((span,)))

    found = tuple(
        _with_turn(realised(candidate, number, sentence, document.text), candidate.rule, document)
        for number, sentence in enumerate(document.sentences)
        for candidate in _found(sentence, quoted, rules)
    )
    found = tuple(confined(grown(a, document), document) for a in found if is_sound(a, document))
    found = with_speakers(document, found, rules)
    return weighed((_typed(a, document) for a in found if a.content), document, rules)


def _found(sentence: Sentence, quoted: Callable[[Span], bool], rules: RuleSet) -> list[Candidate]:
    """The candidates of a sentence, one for each cue, free of one another and of what the article adds."""
    found = untangled(best(all_candidates(sentence, rules)), sentence, rules)
    return without_asides(found, sentence, quoted, find_remarks(sentence, rules)) if found else []


def _typed(attribution: Attribution, document: Document) -> Attribution:
    """The attribution with the type of quotation that its content is."""
    found = quotation_type(attribution.content, document.layout.quotations, document.text)
    return attribution if found is attribution.quotation else replace(attribution, quotation=found)


def _with_turn(attribution: Attribution, rule: Dependency, document: Document) -> Attribution:
    """The attribution with the rest of its paragraph, where it is what one speaker of a transcript says ("Roe: …")."""
    number = attribution.sentence
    paragraph = document.sentences[number].paragraph
    begins = number == 0 or document.sentences[number - 1].paragraph != paragraph
    if rule.content is not ContentExtent.BEHIND or not begins or not attribution.content:
        return attribution
    last = max(s.span.end for s in document.sentences[number:] if s.paragraph == paragraph)
    return replace(attribution, content=trimmed([Span(attribution.content[0].start, last)], document.text))


def statements(document: Document, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions of words said, written or thought, in text order: no attitude, nothing inside one, nobody's."""
    return nested(a for a in attributions if not _in_attitude(a, attributions) and not is_nobodys(a, document))


def is_nobodys(attribution: Attribution, document: Document) -> bool:
    """Whether it says that nobody says so (`no group has claimed the attack`), as the article does itself."""
    if attribution.source is None:
        return False
    sentence, head = document.sentences[attribution.source.sentence], attribution.source.head
    determiners = (c for c in sentence.children(head) if sentence.tokens[c].relation == "det")
    return any(_NEGATIVE in sentence.tokens[i].feats for i in (head, *determiners))


def _in_attitude(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether it is an attitude or stands in one: what somebody is meant, wants or seems to say was not said."""
    around = None if attribution.parent is None else attributions[attribution.parent]
    return attribution.attitude or (around is not None and _in_attitude(around, attributions))


def match_rule(rule: Dependency, sentence: Sentence, text: str, rules: RuleSet) -> tuple[Attribution, ...]:
    """The attributions that one rule finds in a sentence by itself; offsets as in the sentence."""
    return tuple(realised(c, 0, sentence, text) for c in best(candidates(rule, sentence, rules)))


def best(found: Iterable[Candidate]) -> list[Candidate]:
    """One candidate for each cue: the rule of highest priority, then the longest content, then the first."""
    ranked = sorted(found, key=lambda c: (-c.rule.priority, -len(c.content), c.cue_head, c.rule.id))
    taken: set[int] = set()
    kept = []
    for candidate in ranked:
        if candidate.cue_head not in taken:
            kept.append(candidate)
            taken |= candidate.cue
    return sorted(kept, key=lambda c: c.cue_head)


def realised(candidate: Candidate, number: int, sentence: Sentence, text: str) -> Attribution:
    """The attribution that a candidate stands for, tokens turned into spans."""
    source = None
    if candidate.source_head is not None and candidate.source:
        source = Mention(spans_of(sentence, candidate.source, text), number, candidate.source_head)
    return Attribution(
        rule=candidate.rule.id,
        sentence=number,
        content=spans_of(sentence, candidate.content, text),
        quotation=QuotationType.INDIRECT,
        cue=spans_of(sentence, candidate.cue, text) or (sentence.tokens[candidate.cue_head].span,),
        cue_head=candidate.cue_head,
        source=source if source and source.spans else None,
        attitude=candidate.rule.attitude,
    )
