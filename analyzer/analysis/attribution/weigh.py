"""How likely each attribution is one: they are weighed by their parts, and unlikely ones are left out.

Logistic regression over features of the tree, with weights from a corpus of attributions (decision 9). Of nested ones
the corpus marks the outermost alone, so one inside another is left out only where it is far less likely.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from analyzer.analysis.attribution.nest import nested
from analyzer.model.attribution import Attribution
from analyzer.model.syntax import ROOT, Document, Sentence, Token
from analyzer.rules.kinds import Weighing
from analyzer.rules.kinds.weighing import Feature
from analyzer.rules.ruleset import RuleSet

WEIGHING = "attribution.weighing"
_WORDY = {"aux", "mark", "advmod", "expl", "cop"}
_SUBJECTS = {"nsubj", "csubj"}
_PHRASES = {"obl", "nmod", "advcl"}
_LONGEST = 6  # the power of two at which lengths and distances are counted as one


def weighed(attributions: Iterable[Attribution], document: Document, rules: RuleSet) -> tuple[Attribution, ...]:
    """The attributions in text order, nested, each outermost one with its plausibility and none that is too unlikely.

    What stands in one that is left out becomes outermost and is weighed in its turn.
    """
    found = nested(attributions)
    rule = rules.rules.get(WEIGHING)
    if not isinstance(rule, Weighing):
        return found
    while True:
        found = tuple(_weighed(a, document, rule) for a in found)
        kept = [a for a in found if a.plausibility is None or a.plausibility >= rule.least]
        if len(kept) == len(found):
            return _without_chance(found, document, rule)
        found = nested(kept)


def _without_chance(found: tuple[Attribution, ...], document: Document, rule: Weighing) -> tuple[Attribution, ...]:
    """The attributions less those inside others that credit somebody with what he hardly says ("we 'll see what …")."""
    kept = [a for a in found if a.parent is None or a.source is None or not _is_chance(a, document, rule)]
    return found if len(kept) == len(found) else nested(kept)


def _is_chance(attribution: Attribution, document: Document, rule: Weighing) -> bool:
    return rule.plausibility(features(attribution, document)) < rule.inside


def _weighed(attribution: Attribution, document: Document, rule: Weighing) -> Attribution:
    if attribution.parent is not None or attribution.plausibility is not None or attribution.rule in rule.exempt:
        return attribution
    return replace(attribution, plausibility=rule.plausibility(features(attribution, document)))


def features(attribution: Attribution, document: Document) -> Iterator[Feature]:
    """What an attribution consists of, as names and values: its rule, cue, content and source; no name of anybody."""
    sentence = document.sentences[attribution.sentence]
    yield "rule", attribution.rule
    yield "heading", _said(sentence.paragraph == 0)
    yield "quotation", attribution.quotation
    if attribution.cue_head is not None:
        cue = sentence.tokens[attribution.cue_head]
        yield from _of_cue(attribution, cue, sentence)
        yield from _of_dependents(cue, sentence)
        yield from _of_content(attribution, cue, sentence)
        yield "cue quoted", _said(any(q.words.overlaps(cue.span) for q in document.layout.quotations))
    yield from _of_source(attribution, document)


def _of_cue(attribution: Attribution, cue: Token, sentence: Sentence) -> Iterator[Feature]:
    yield "cue", _word(cue)
    yield "cue in rule", f"{attribution.rule} {_word(cue)}"
    yield "form", cue.xpos
    yield "form in rule", f"{attribution.rule} {cue.xpos}"
    yield "relation", cue.deprel
    yield "relation in rule", f"{attribution.rule} {cue.deprel}"
    yield "question", _said(sentence.tokens[-1].form == "?")
    if cue.head != ROOT:
        above = sentence.tokens[cue.head]
        yield "governor", f"{cue.deprel} {_word(above)}"
        yield "governor is", f"{cue.deprel} {above.upos}"


def _of_dependents(cue: Token, sentence: Sentence) -> Iterator[Feature]:
    for index in sentence.children(cue.index):
        child = sentence.tokens[index]
        yield "dependent", child.deprel
        if child.relation in _WORDY:
            yield "dependent word", f"{child.relation} {_word(child)}"
        if child.deprel == "compound:prt":
            yield "particle", f"{_word(cue)} {_word(child)}"
        if child.relation in _PHRASES:
            for link in _marks(index, sentence):
                yield "preposition", _word(link)
                yield "cue with preposition", f"{_word(cue)} {_word(link)}"


def _of_content(attribution: Attribution, cue: Token, sentence: Sentence) -> Iterator[Feature]:
    inside = sentence.touched(attribution.content)
    places = {t.index for t in inside}
    head = next((t for t in inside if t.head not in places and t.upos != "PUNCT"), None)
    if head is None:
        yield "content", "elsewhere"
        return
    yield "content", head.upos
    yield "content relation", head.deprel
    yield "content entity", _entity(head)
    yield (
        "content clause",
        _said(any(sentence.tokens[c].relation in {"nsubj", "csubj"} for c in sentence.children(head.index))),
    )
    yield "content length", _size(len(inside))
    yield "content distance", _size(abs(head.index - cue.index))
    yield from (("content mark", _word(mark)) for mark in _marks(head.index, sentence))


def _of_source(attribution: Attribution, document: Document) -> Iterator[Feature]:
    source = attribution.source
    if source is None:
        yield "source", "none"
        yield "source in rule", f"{attribution.rule} none"
        return
    head = document.sentences[source.sentence].tokens[source.head]
    yield "source", f"PRON {_word(head)}" if head.upos == "PRON" else head.upos
    yield "source entity", _entity(head)
    yield "source in rule", f"{attribution.rule} {head.upos} {_entity(head)}"
    yield "source relation", head.deprel
    if attribution.cue_head is not None and source.sentence == attribution.sentence:
        yield "source first", _said(source.head < attribution.cue_head)


def _marks(index: int, sentence: Sentence) -> Iterator[Token]:
    """The words that introduce a phrase or a clause: prepositions, conjunctions, determiners."""
    yield from (t for c in sentence.children(index) if (t := sentence.tokens[c]).relation in {"case", "mark", "det"})


def _word(token: Token) -> str:
    """The lemma; of names the part of speech."""
    return token.upos if token.upos == "PROPN" else token.lemma.lower()


def _entity(token: Token) -> str:
    return token.ner.rpartition("-")[2]


def _size(number: int) -> str:
    return str(min(number.bit_length(), _LONGEST))


def _said(value: bool) -> str:
    return "yes" if value else "no"
