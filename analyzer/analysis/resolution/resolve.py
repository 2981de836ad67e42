"""Resolution: every mention of a source to the entity it stands for, across the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzer.analysis.resolution.body import make_bodies
from analyzer.analysis.resolution.cast import make_cast
from analyzer.analysis.resolution.identity import key_of
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.narrator import narrator, self_portrait
from analyzer.analysis.resolution.portrait import Portrait, portray
from analyzer.analysis.resolution.reference import History, Reference, candidates, reference, source_phrase
from analyzer.analysis.resolution.scene import make_scene
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.source import Entity
from analyzer.model.span import Span
from analyzer.model.syntax import Document
from analyzer.rules.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities that speak in an article in the order of first mention.

    `of` has for each attribution the number of its entity, None where nobody is named; for each entity `portraits` has
    what classification goes by, and `seen` every place where it is mentioned, as a source or not (sentence, token).
    """

    entities: tuple[Entity, ...]
    of: tuple[int | None, ...]
    portraits: tuple[Portrait, ...] = ()
    seen: tuple[tuple[tuple[int, int], ...], ...] = ()


def resolve(document: Document, attributions: Sequence[Attribution], rules: RuleSet) -> Resolution:
    """The entities of a document's attributions."""
    scene = make_scene(document, rules)
    known = Known(scene, make_cast(scene), make_bodies(scene), attributions)
    references = History()
    for candidate in candidates(scene, attributions):
        own = narrator(candidate, known)
        identity = (own, None) if own else key_of(candidate, references, known)
        references.add(reference(scene, candidate, identity, known.quoted, references))
    return _grouped(known, references)


def _grouped(known: Known, references: Sequence[Reference]) -> Resolution:
    keys = {ref.at: ref.key for ref in references}
    places = known.places
    of_key = [
        _spoken(keys.get(places[n]) if n in places else None, n, known, keys) for n in range(len(known.attributions))
    ]
    order = list(dict.fromkeys(key for key in of_key if key))
    mine = [[ref for ref in references if ref.key == key] for key in order]
    portraits = tuple(
        self_portrait(key, known) if key.by is By.NARRATOR else portray(key, refs, references, known)
        for key, refs in zip(order, mine, strict=True)
    )
    mentions = [_mentions(known.attributions, of_key, key) for key in order]
    return Resolution(
        tuple(_entity(portrait, spoken) for portrait, spoken in zip(portraits, mentions, strict=True)),
        tuple(order.index(key) if key else None for key in of_key),
        portraits,
        tuple(tuple(ref.at for ref in refs) for refs in mine),
    )


def _entity(portrait: Portrait, mentions: tuple[Mention, ...]) -> Entity:
    return Entity(portrait.name, portrait.named, mentions, portrait.title_text, portrait.affiliation)


def _spoken(key: Key | None, number: int, known: Known, keys: Mapping[tuple[int, int], Key]) -> Key | None:
    """The key of an attribution's source; `we` in a quotation is its speaker, `31 percent` in a poll the poll."""
    source = known.attributions[number].source
    if source is None or key is None:
        return None
    token = known.scene.views[source.sentence].sentence.tokens[source.head]
    if known.scene.is_word("share", token) and (poll := _polled(number, known)) is not None:
        return keys.get(known.places[poll], key)
    if not known.scene.is_word("first-person", token):
        return key
    around = _around(number, token.span, known)
    return keys.get(known.places[around], key) if around in known.places else key


def _polled(number: int, known: Known) -> int | None:
    """The attribution around one, if a poll is its source (`31 percent say they sail, according to a survey`)."""
    around = known.attributions[number].parent
    source = known.attributions[around].source if around is not None else None
    hit = source_phrase(known.scene, source).hit if source else None
    return around if hit and hit.value.asks else None


def _around(number: int, word: Span, known: Known) -> int | None:
    """The attribution in whose content, or in a quotation of whose content, a word stands."""
    attribution = known.attributions[number]
    quoted = [q.span for q in known.scene.document.layout.quotations if q.span.covers(word)]
    if attribution.parent is not None:
        return _teller(attribution.parent, quoted, known)
    others = [(n, a) for n, a in enumerate(known.attributions) if n != number and not _same_source(a, attribution)]
    covering = (n for n, a in others if any(span.covers(word) for span in a.content))
    touching = (n for n, a in others if any(span.overlaps(q) for span in a.content for q in quoted))
    return next(covering, None) or next(touching, None)


def _teller(number: int, quoted: Sequence[Span], known: Known) -> int:
    """The first attribution from `number` outwards that does not itself stand in the quotation."""
    attribution = known.attributions[number]
    inside = any(span.covers(word) for span in quoted for word in attribution.cue[:1])
    return number if attribution.parent is None or not inside else _teller(attribution.parent, quoted, known)


def _same_source(one: Attribution, other: Attribution) -> bool:
    return one.source is not None and other.source is not None and one.source.spans == other.source.spans


def _mentions(attributions: Sequence[Attribution], of_key: Sequence[Key | None], key: Key) -> tuple[Mention, ...]:
    found = (a.source for a, k in zip(attributions, of_key, strict=True) if k == key and a.source)
    return tuple(dict.fromkeys(sorted(found, key=lambda m: (m.sentence, m.head))))
