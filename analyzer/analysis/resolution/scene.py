"""What is known of every sentence before anything is resolved: names, words of roles, countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from analyzer.analysis.resolution.branch import with_branches
from analyzer.analysis.resolution.given_name import is_given
from analyzer.analysis.resolution.name import (
    MISC,
    ORGANISATION,
    PEOPLE,
    PERSON,
    PLACE,
    Name,
    completed,
    says_it,
    takes_plural,
    with_nicknames,
)
from analyzer.analysis.resolution.opening import without_common
from analyzer.analysis.resolution.owned import without_owners
from analyzer.analysis.resolution.told import kind_beside, told_beside
from analyzer.analysis.resolution.view import View
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.patterns.prefilter import word_of
from analyzer.rules.kinds import Lexicon
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import CountryHit, Found, RoleHit, Roles
from analyzer.rules.ruleset import RuleSet

WORDS = "source.word."
_SURE = 20  # votes of a place that leaves no doubt
_BODY = 2  # votes of a verb in the plural, or of a clause about `it`


@dataclass(frozen=True)
class Scene:
    """A document seen sentence by sentence, and the words that resolution goes by (lexicons by their id)."""

    document: Document
    views: tuple[View, ...]
    lexicons: Mapping[str, frozenset[str]]

    @cached_property
    def kinds(self) -> Mapping[tuple[str, ...], tuple[View, Name, RoleHit]]:
        """For each name where it first stands beside words for a kind of body, and these, by the words of the name."""
        found = [(view, name, hit) for view in self.views for name in view.names if (hit := kind_beside(view, name))]
        return {_words(view, name): (view, name, hit) for view, name, hit in reversed(found)}

    def kind_of(self, view: View, name: Name) -> RoleHit | None:
        """The words for a kind of body that a name, or a longer one that begins with it, first stands beside."""
        own = _words(view, name)
        found = self.kinds.get(own) or next((f for words, f in self.kinds.items() if words[: len(own)] == own), None)
        return found[2] if found else None

    def is_word(self, lexicon: str, token: Token) -> bool:
        """Whether the token is written like an entry of the lexicon `source.word.…`."""
        return word_of(token.form) in self.lexicons[lexicon]


def make_scene(document: Document, rules: RuleSet) -> Scene:
    """The scene of a document."""
    lexicons = _lexicons(rules)
    views = [_view(number, sentence, rules.roles, lexicons) for number, sentence in enumerate(document.sentences)]
    return Scene(document, tuple(_agreed(without_owners(without_common(views)), lexicons)), lexicons)


def _lexicons(rules: RuleSet) -> Mapping[str, frozenset[str]]:
    every = (lexicon for lexicon in rules.of(Lexicon) if lexicon.id.startswith(WORDS))
    return {lexicon.id.removeprefix(WORDS): frozenset(lexicon.entries) for lexicon in every}


def _view(number: int, sentence: Sentence, roles: Roles, lexicons: Mapping[str, frozenset[str]]) -> View:
    hits, countries = roles.hits(sentence), roles.countries(sentence)
    marked = completed(sentence, tuple(decoded(sentence)), lexicons["honorific"])
    pieces = (piece for name in with_nicknames(marked, sentence) for piece in _split(name, sentence, hits))
    bare = (_as_spelt(_bare(name, sentence, hits), sentence, lexicons["surname-prefix"]) for name in pieces)
    names = tuple(_relabelled(name, sentence, hits, countries) for name in bare)
    streets = lexicons["street"]
    kept = tuple(n for n in names if _is_name(n, sentence, hits) and not _is_street(n, sentence, hits, streets))
    if countries:
        kept, countries = with_branches(kept, sentence, countries, lexicons["compass"])
    return View(number, sentence, kept, hits, countries)


def _is_street(name: Name, sentence: Sentence, hits: Iterable[RoleHit], streets: Container[str]) -> bool:
    """Whether the name is that of a street, which nobody is whose title stands before it (`officer Ada Lane`)."""
    if sentence.tokens[name.end].form.lower() not in streets:
        return False
    titled = any(h.end == name.start - 1 and h.value.speaker is Speaker.PERSON and h.value.titled for h in hits)
    return not titled or name.label != PERSON


def _is_name(name: Name, sentence: Sentence, hits: Iterable[RoleHit]) -> bool:
    """Whether the name is one: no lawmaker's party and seat (`D-Brindle`), no end of another, nothing somebody owns.

    What "her Brindle Aurora" names is a thing, whatever it looks like; "the Ombudsman" is an office.
    """
    before = sentence.tokens[name.start - 1] if name.start else None
    titles = ((h.start, h.end) for h in hits if h.value.speaker is Speaker.PERSON)
    article = sentence.tokens[sentence.subtree(name.end)[0]].deprel == "det"
    if name.label == PERSON and article and (name.start, name.end) in titles:
        return False
    if name.label == PERSON and before and "Poss=Yes" in before.feats and name.holds(before.head):
        return False
    first = sentence.tokens[name.start : name.start + 2]
    if name.label == PERSON and first[0].upos in ("ADP", "SCONJ", "CCONJ") and first[0].form.islower():
        return False
    return not (len(first[0].form) == 1 and first[-1].form == "-") or first[0].form[1:2] == "-"


def _split(name: Name, sentence: Sentence, hits: Iterable[RoleHit]) -> Iterator[Name]:
    """The name, in two where a body that ends a title and a person's name were read as one (`to the UN Ada Holm`)."""
    inside = [hit for hit in hits if name.start <= hit.start and hit.end <= name.end]
    before = [token for token in sentence.tokens[: name.start] if token.upos not in ("DET", "ADP")]
    titled = bool(before) and before[-1].index < name.start - 1 and any(_ends(hit, before[-1].index) for hit in hits)
    first = inside[0] if len(inside) == 1 and inside[0].value.names else None
    two = first is not None and first.start == name.start and name.end - first.end in (2, 3)
    if name.label != PERSON and titled and first and two and sentence.tokens[first.end + 1].upos == "PROPN":
        yield Name(ORGANISATION, name.start, first.end)
        yield Name(PERSON, first.end + 1, name.end)
    else:
        yield name


def _bare(name: Name, sentence: Sentence, hits: Iterable[RoleHit]) -> Name:
    """The name of a person without a title that was read as part of it; a title may be a given name (`Dean Holm`)."""
    if name.label == ORGANISATION:
        return _without_kind(name, sentence, hits)
    for hit in hits if name.label == PERSON else ():
        inside = hit.holds(name.start) and hit.end < name.end and hit.value.speaker is Speaker.PERSON
        form = sentence.tokens[name.start].form
        given = name.end - name.start == 1 and form[:1].isupper() and is_given(form)
        if inside and not given:
            return replace(name, start=hit.end + 1)
    return name


def _without_kind(name: Name, sentence: Sentence, hits: Iterable[RoleHit]) -> Name:
    """The name of a body without a common noun for its kind before it (`the watchdog Safe Piers`)."""
    small = sentence.tokens[name.start].form.islower() and name.start < name.end
    if small and any(h.start == h.end == name.start and h.value.speaker is Speaker.BODY for h in hits):
        return replace(name, start=name.start + 1)
    return name


def _as_spelt(name: Name, sentence: Sentence, prefixes: frozenset[str]) -> Name:
    """The name, not a person's where it is one word with capitals inside (`PierWatch`), as brands are written."""
    form = sentence.tokens[name.start].form
    inside = [i for i, c in enumerate(form) if i and c.isupper() and form[i - 1].islower()]
    if name.label != PERSON or name.start != name.end or not inside or form[: inside[0]].lower() in prefixes:
        return name
    return replace(name, label=ORGANISATION)


def _ends(hit: RoleHit, index: int) -> bool:
    return hit.end == index and hit.value.speaker is Speaker.PERSON


def _relabelled(
    name: Name, sentence: Sentence, hits: Iterable[RoleHit], countries: Iterable[Found[CountryHit]]
) -> Name:
    """The name, not a person's where the rules know it as that of a body, a document or a country.

    A name of no kind is a body's where it ends like one (`Coastal Rescue Initiative`).
    """
    if name.label == MISC and name.start < name.end:
        ends = any(h.end == name.end and h.value.speaker is Speaker.BODY and h.value.endings for h in hits)
        return replace(name, label=ORGANISATION) if ends else name
    if name.label not in (PERSON, ORGANISATION):
        return name
    country = next((c for c in countries if (c.start, c.end) == (name.start, name.end)), None)
    if country and country.value.by == "people":
        return replace(name, label=PEOPLE)  # `the Swede`
    if name.label == ORGANISATION:
        return name
    if country:
        return replace(name, label=PLACE)
    named = [h for h in hits if h.end == name.end and h.value.speaker is not Speaker.PERSON]
    given = is_given(sentence.tokens[name.start].form)  # `Dean Fox` is no channel
    body = any(h.value.names and (h.start == name.start or not given) for h in named)
    body |= not given and name.start < name.end and any(h.value.endings and h.start == h.end for h in named)
    return replace(name, label=ORGANISATION) if body else name


def decoded(sentence: Sentence) -> Iterator[Name]:
    """The names in a sentence from its tokens' BIOES tags."""
    start = None
    for token in sentence:
        place, _, label = token.ner.partition("-")
        if place in ("B", "S"):
            start = token.index
        if place in ("E", "S") and start is not None:
            if label not in ("DATE", "MONEY"):
                yield Name(label, start, token.index)
            start = None


@dataclass(frozen=True, slots=True)
class _Labels:
    """How an article labels each name (words), and the single words that stand for longer ones.

    `since` has each surname with the sentence in which its bearer is first named in full; `bodies` are the first
    words of bodies, `single` bodies of one word.
    """

    seen: Mapping[tuple[str, ...], Counter[str]]
    since: Mapping[str, int]
    bodies: frozenset[str]
    single: frozenset[str]

    def of(self, words: tuple[str, ...], number: int) -> str | None:
        """The label for a name in sentence `number`, None where nothing speaks for another than it has.

        Nobody is called by surname before being introduced: until then the word is the body that begins with it.
        """
        word = words[0] if len(words) == 1 else ""
        if word in self.since:
            return ORGANISATION if word in self.bodies and number < self.since[word] else PERSON
        return ORGANISATION if word in self.bodies else None


def _labels(views: Sequence[View], owned: frozenset[str], honorifics: Container[str]) -> _Labels:
    seen: dict[tuple[str, ...], Counter[str]] = {}
    first: dict[tuple[str, ...], int] = {}
    for view in views:
        for name in view.names:
            addressed = name.start > 0 and view.sentence.tokens[name.start - 1].form.lower() in honorifics
            told = PERSON if addressed else told_beside(view, name, owned)
            seen.setdefault(_words(view, name), Counter())[told or name.label] += _SURE if told else 1
            body = takes_plural(view.sentence, name) or says_it(view.sentence, name)
            seen[_words(view, name)][ORGANISATION] += _BODY * body
            first.setdefault(_words(view, name), view.number)
    most = {
        words: label
        for words, each in seen.items()
        for label in (PERSON, ORGANISATION)
        if each[label] * 2 > each.total()
    }
    people = [words for words, label in most.items() if label == PERSON and len(words) > 1]
    since: dict[str, int] = {}
    for words in people:
        since[words[-1]] = min(first[words], since.get(words[-1], first[words]))
    heads = {words[0] for words, label in most.items() if label == ORGANISATION and len(words) > 1}
    single = {words[0] for words, label in most.items() if label == ORGANISATION and len(words) == 1}
    return _Labels(seen, since, frozenset(heads - {words[0] for words in people}), frozenset(single))


def _agreed(views: Sequence[View], lexicons: Mapping[str, frozenset[str]]) -> Iterator[View]:
    """The views with names labelled alike throughout the article, and names of persons found that were missed."""
    labels = _labels(views, lexicons["of-firm"], lexicons["honorific"])
    for view in views:
        one_each = (name for name in view.names if not _is_family(view, name, labels.since))
        names = tuple(_voted(view, name, labels) for name in one_each)
        missed = (*_missed(view, names, labels.since, PERSON), *_missed(view, names, labels.single, ORGANISATION))
        every = tuple(sorted((*names, *missed), key=lambda n: n.start))
        yield view if every == view.names else replace(view, names=every)


def _is_family(view: View, name: Name, surnames: Iterable[str]) -> bool:
    """Whether the name is a surname in the plural (`the Holms`), which names several persons."""
    tokens = view.sentence.tokens
    behind_the = name.start > 0 and tokens[name.start - 1].form.lower() == "the"
    return name.start == name.end and behind_the and not singulars(tokens[name.start].form).isdisjoint(surnames)


def singulars(form: str) -> frozenset[str]:
    """What a surname in the plural may be in the singular."""
    return frozenset(form.removesuffix(end) for end in ("s", "es") if form.endswith(end))


def _words(view: View, name: Name) -> tuple[str, ...]:
    return tuple(token.form for token in view.sentence.tokens[name.start : name.end + 1])


def _voted(view: View, name: Name, labels: _Labels) -> Name:
    words = _words(view, name)
    if name.start == name.end and view.country(name.start):
        return name
    if any((c.start, c.end) == (name.start, name.end) for c in view.countries):
        return name
    if found := labels.of(words, view.number):
        label = ORGANISATION if words[0] in labels.bodies and says_it(view.sentence, name) else found
        return name if label == name.label else replace(name, label=label)
    label, count = labels.seen[words].most_common(1)[0]
    return replace(name, label=label) if count > labels.seen[words][name.label] else name


def _missed(view: View, names: Sequence[Name], known: Container[str], label: str) -> Iterator[Name]:
    """The names of one word that stand elsewhere in the article, and here unmarked."""
    taken = {index for name in names for index in range(name.start, name.end + 1)}
    for token in view.sentence:
        named = token.form in known and token.form[:1].isupper() and token.upos in ("PROPN", "NOUN")
        if named and token.index not in taken and token.relation not in ("amod", "compound"):
            yield Name(label, token.index, token.index)


__all__ = ["MISC", "ORGANISATION", "PEOPLE", "PERSON", "PLACE", "Name", "Scene", "View", "make_scene", "singulars"]
