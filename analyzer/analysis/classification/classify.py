"""Classification: entities on all scales, by the words that name them and the table `source.category`."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.attribution.attribute import statements
from analyzer.analysis.classification.anonymity import Anonymity, find_anonymity
from analyzer.analysis.classification.justify import justify
from analyzer.analysis.resolution.portrait import Portrait
from analyzer.analysis.resolution.resolve import Resolution
from analyzer.model.attribution import Attribution
from analyzer.model.source import Category, Identification, Source, Status, Trace, Visibility
from analyzer.model.span import Spans
from analyzer.model.syntax import Document
from analyzer.rules.kinds import Table
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.kinds.table import Cell
from analyzer.rules.ruleset import RuleSet

TABLE = "source.category"


def classify(
    document: Document, attributions: Sequence[Attribution], resolution: Resolution, rules: RuleSet
) -> tuple[Source, ...]:
    """The sources of a document, one for each entity of the resolution and in its order."""
    withheld = find_anonymity(document, attributions, resolution, rules)
    cues = tuple(span for attribution in statements(document, attributions) for span in attribution.cue)
    return tuple(_source(document, resolution, n, cues, anonymity, rules) for n, anonymity in enumerate(withheld))


def sourceless(rules: RuleSet) -> tuple[Category, int]:
    """The category and the strength of what is attributed to nobody."""
    verdict = _table(rules).decide({"identification": Identification.NONE.value})
    return Category(str(verdict["category"])), int(verdict["strength"])


def _source(
    document: Document, resolution: Resolution, number: int, cues: Spans, anonymity: Anonymity, rules: RuleSet
) -> Source:
    portrait, entity = resolution.portraits[number], resolution.entities[number]
    identification = _identification(portrait, anonymity)
    row = _table(rules).row(_facts(identification, portrait))
    assert row is not None  # the last row of the table takes whatever the others leave
    verdict = row.then
    return Source(
        entity,
        identification,
        Visibility(str(verdict["visibility"])),
        portrait.role,
        Category(str(verdict["category"])),
        int(verdict["strength"]),
        row.reason,
        Status.FORMER if portrait.former else Status.CURRENT,
        bool(anonymity.declined),
        anonymity.conditions,
        anonymity.reasons,
        justify(document, resolution.seen[number], cues, rules, entity.title),
        _evidence(portrait, anonymity),
    )


def _table(rules: RuleSet) -> Table:
    table = rules.get(TABLE)
    assert isinstance(table, Table)
    return table


def _identification(portrait: Portrait, anonymity: Anonymity) -> Identification:
    if not portrait.named and anonymity.conditions:
        return Identification.ANONYMOUS
    if portrait.speaker is Speaker.NOBODY:
        return Identification.ANONYMOUS if anonymity.is_withheld else Identification.NONE
    if portrait.speaker is Speaker.DOCUMENT:
        return Identification.DOCUMENT
    if portrait.speaker is Speaker.BODY:
        return Identification.ORGANISATION
    if portrait.named:
        return Identification.NAMED
    if anonymity.is_withheld or portrait.withheld:
        return Identification.ANONYMOUS
    return Identification.UNNAMED_GROUP if portrait.plural else Identification.UNNAMED_PERSON


def _facts(identification: Identification, portrait: Portrait) -> dict[str, Cell]:
    return {
        "identification": identification.value,
        "role": portrait.role.value,
        "official": portrait.official,
        "titled": portrait.title_text is not None,
        "described": portrait.described,
        "plural": portrait.plural,
        "former": portrait.former,
    }


def _evidence(portrait: Portrait, anonymity: Anonymity) -> tuple[Trace, ...]:
    return tuple(dict.fromkeys((*portrait.evidence, *anonymity.formulas, *anonymity.declined)))
