"""The persons whom an article names, with all it says of their titles, wherever it names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analyzer.analysis.resolution.given_name import gender_of, is_given, share_of
from analyzer.analysis.resolution.scene import PERSON, Name, Scene, View
from analyzer.analysis.resolution.title import Title, affiliation, opening, seat, titles, workplace
from analyzer.model.span import Span

_AGAIN = 3

Named = tuple[View, Name, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Naming:
    """A place where a person is named: sentence (number), name, number of the person."""

    sentence: int
    name: Name
    person: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person: the fullest name, all titles given, affiliations, and the gender that the words show, if any.

    `likely` is the gender that the given name suggests, `surname` the last word of a name of several, also where it is
    only that of a relative (`her husband, Olaf`), which the name then leaves out.
    """

    name: str
    titles: tuple[Title, ...]
    affiliations: tuple[Span, ...]
    gender: str | None = None
    likely: str | None = None
    surname: str | None = None


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons of an article and where they are named, in text order."""

    people: tuple[Person, ...]
    namings: tuple[Naming, ...]

    def at(self, sentence: int, name: Name) -> int | None:
        """The person whom a name in a sentence names."""
        found = (n.person for n in self.namings if n.sentence == sentence and n.name == name)
        return next(found, None)


def make_cast(scene: Scene) -> Cast:
    """The cast of an article."""
    found = [
        (view, name, _words(scene, view, name)) for view in scene.views for name in view.names if name.label == PERSON
    ]
    found = _with_surnames(scene, [(view, name, words) for view, name, words in found if words])
    full = _full_names(words for _, _, words in found)
    knighted = {words for view, name, words in found if len(words) > 1 and _is_knighted(scene, view, name)}
    knights = [k for k, known in enumerate(full) if known in knighted]
    namings: list[Naming] = []
    last: dict[int, int] = {}
    introduced: dict[int, int] = {}
    for order, (view, name, words) in enumerate(found):
        called = next((k for k in knights if full[k][:1] == words and _is_knighted(scene, view, name)), None)
        fresh = [k for k, sentence in introduced.items() if sentence >= view.number - 1]
        person = _match(words, full, last, fresh, _gender(scene, view, name)) if called is None else called
        last[person] = order
        if name.end > name.start and len(words) > 1:
            introduced[person] = view.number
        namings.append(Naming(view.number, name, person))
    return Cast(tuple(_people(scene, full, namings)), tuple(namings))


def _of_family(scene: Scene, before: Sequence[Named], named: Named, surnames: Collection[str]) -> Named:
    """A name; the given name of a relative has the surname of the person named last before it (`his sister Ada`)."""
    view, name, words = named
    sentence = view.sentence
    alone = len(words) == 1 and words[0] not in surnames and is_given(words[0])
    top = sentence.tokens[view.top(name.start, name.end)] if alone else None
    if top is None or not before or before[-1][0].number < view.number - 1:
        return named
    host = top.head if top.relation == "appos" else name.start - 1
    kin = host >= 0 and scene.is_word("kin", sentence.tokens[host])
    owned = kin and any("Poss=Yes" in sentence.tokens[c].feats for c in sentence.children(host))
    last = next((full for _, _, full in reversed(before) if len(full) > 1), None)
    return (view, name, (*words, last[-1])) if owned and last and before[-1][2][-1] == last[-1] else named


def _is_knighted(scene: Scene, view: View, name: Name) -> bool:
    """Whether a form of address stands before or begins a name that goes with the given name (`Sir Olaf`)."""
    first = view.sentence.tokens[max(0, name.start - 1) : name.start + 1]
    return any(scene.is_word("knighted", token) for token in first)


def _with_surnames(scene: Scene, found: Sequence[Named]) -> list[Named]:
    """The names; whoever shares the surname of the one named beside him has it too (`Ada and Olaf Lind`)."""
    surnames = {words[-1] for _, _, words in found if len(words) > 1}
    shared = [_of_family(scene, found[:number], named, surnames) for number, named in enumerate(found)]
    for number, (one, other) in enumerate(pairwise(found)):
        (view, name, words), (_, second, full) = one, other
        joined = other[0] is view and second.start == name.end + 2 and len(full) == 2
        between = view.sentence.tokens[name.end + 1].lemma if joined else ""
        if between == "and" and len(words) == 1 and words[0] not in surnames and is_given(words[0]):
            shared[number] = (view, name, (*words, full[-1]))
    return shared


def _words(scene: Scene, view: View, name: Name) -> tuple[str, ...]:
    """The words of a name without forms of address; hyphenated parts are one word."""
    tokens = view.sentence.tokens[name.start : _end(scene, view, name) + 1]
    words: list[str] = []
    glue = False
    for token in tokens:
        if token.form == "-":
            glue = True
        elif glue and words:
            words[-1] += "-" + token.form
            glue = False
        elif not scene.is_word("honorific", token) and any(c.isalpha() for c in token.form):
            words.append(token.form.removesuffix("’s").removesuffix("'s"))
    return tuple(words)


def _end(scene: Scene, view: View, name: Name) -> int:
    """The last token of a name without letters behind it that are no part of it (`Ada Holm KC`)."""
    end, tokens = name.end, view.sentence.tokens
    while end > name.start + 1 and tokens[end].form[1:].isupper() and scene.is_word("post-nominal", tokens[end]):
        end -= 1
    return end


def _full_names(every: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """One tuple of words for each person: the longest of the names that go together."""
    full: list[tuple[str, ...]] = []
    counted = Counter(every)
    listed = list(counted)
    for words in (w for w in listed if len(w) > 1):
        # A name with an initial that comes again and again is a way to tell a person from a namesake.
        own = len(words[0].rstrip(".")) == 1 and counted[words] >= _AGAIN
        same = None if own else next((k for k, known in enumerate(full) if _same(words, known)), None)
        if same is None:
            full.append(words)
        elif len(words) > len(full[same]):
            full[same] = words
    for words in (w for w in listed if len(w) == 1):
        if not any(words[0] in known for known in full):
            full.append(words)
    return full


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of several words name one person: all of the shorter in the longer, or initials for words."""
    short, long = sorted((one, other), key=len)
    if _bare(short[-1]) not in [_bare(w) for w in long]:
        return False
    rest = [_bare(w) for w in long]
    return all(_bare(w) in rest or any(_initial(w, x) for x in long) for w in short)


def _bare(word: str) -> str:
    return word.replace("-", "").rstrip(".").lower()


def _initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short.rstrip(".")) == 1 and short[0] == long[0]


def _match(
    words: tuple[str, ...],
    full: Sequence[tuple[str, ...]],
    last: dict[int, int],
    fresh: Collection[int],
    gender: str | None,
) -> int:
    """The person of a name: of several it may be, the one just named in full (`fresh`), the last, else the first."""
    if len(words) > 1:
        fits = [k for k, known in enumerate(full) if known == words or _same(words, known)]
    else:
        fits = [k for k, known in enumerate(full) if words[0] == known[-1]]
        fits = fits or [k for k, known in enumerate(full) if words[0] == known[0]]
        fits = fits or [k for k, known in enumerate(full) if words[0] in known]
    if len(words) == 1:
        # `Ms. Holm` is Ada, not Olaf; and Sall, whose given name tells nothing, before Olaf.
        best = max((share_of(full[k][0], gender) for k in fits), default=0.0) if gender else 0.0
        fits = [k for k in fits if gender is None or share_of(full[k][0], gender) == best]
        if gender:
            return max(fits, key=lambda k: (last.get(k, -1), -k))
        # By surname alone an article goes on about whom it named first, unless it has not come to him yet, or has just
        # brought in another.
        new = [k for k in fits if k in fresh]
        return new[0] if len(new) == 1 else min(fits, key=lambda k: (k not in last, k))
    return max(fits, key=lambda k: (full[k] == words, last.get(k, -1), -k))


def _gender(scene: Scene, view: View, name: Name) -> str | None:
    """The gender that a form of address or a gendered title shows."""
    near = view.sentence.tokens[max(0, name.start - 2) : name.end + 1]
    own = [token for token in near if "Poss=Yes" not in token.feats]  # `Her colleague Olaf Holm` may be a man
    return next((lexicon for lexicon in ("female", "male") if any(scene.is_word(lexicon, t) for t in own)), None)


def _people(scene: Scene, full: Sequence[tuple[str, ...]], namings: Sequence[Naming]) -> Iterator[Person]:
    for number, words in enumerate(full):
        mine = [(scene.views[n.sentence], n.name) for n in namings if n.person == number]
        given = tuple(title for view, name in mine for title in titles(scene, view, name))
        finds = (affiliation, opening, seat, workplace)
        bodies = [span for find in finds for view, name in mine if (span := find(scene, view, name))]
        likely = gender_of(words[0]) if len(words) > 1 else None
        surname = words[-1] if len(words) > 1 else None
        yield Person(_written(scene, mine, words), given, tuple(bodies), _shown(scene, mine, given), likely, surname)


def _written(scene: Scene, mine: Sequence[tuple[View, Name]], words: Sequence[str]) -> str:
    """The name as the article writes it where it is fullest."""
    for view, name in mine:
        if _words(scene, view, name) == tuple(words):
            start = next(
                (i for i in range(name.start, name.end + 1) if not scene.is_word("honorific", view.sentence.tokens[i])),
                name.start,
            )
            return (
                view.span(start, _end(scene, view, name)).of(scene.document.text).removesuffix("'s").removesuffix("’s")
            )
    given = all(_words(scene, view, name) == words[:1] and not _is_joined(view, name) for view, name in mine)
    return words[0] if given else " ".join(words)


def _is_joined(view: View, name: Name) -> bool:
    """Whether "and" stands behind a name (`Ada and Olaf Lind`)."""
    return name.end + 1 < len(view.sentence) and view.sentence.tokens[name.end + 1].lemma == "and"


def _shown(scene: Scene, mine: Sequence[tuple[View, Name]], given: Sequence[Title]) -> str | None:
    shown = [g for view, name in mine if (g := _gender(scene, view, name))]
    for title in given:
        tokens = title.view.sentence.tokens[title.hit.start : title.hit.end + 1]
        shown.extend(g for g in ("female", "male") if any(scene.is_word(g, t) for t in tokens))
    return Counter(shown).most_common(1)[0][0] if shown else None
