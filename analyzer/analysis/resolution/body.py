"""The bodies that an article names: full names, short names and acronyms that mean one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, Name, Scene, View

_SMALL = ("the", "of", "for", "and", "on", "in", "to", "at", "&", "a", "de", "la")

_TELLING = 3  # letters of an acronym that a part of a name is unlikely to have by chance

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bodies:
    """For every way a body is named its fullest name."""

    full: Mapping[Words, Words]
    written: Mapping[Words, str]

    def fullest(self, words: Words) -> Words:
        """The fullest name of the body that these words name."""
        return self.full.get(words, words)

    def name(self, words: Words) -> str:
        """The fullest name as the article writes it."""
        return self.written.get(self.fullest(words), " ".join(words))


def name_words(view: View, start: int, end: int) -> Words:
    """The words of a name without an article in front and an apostrophe behind."""
    forms = [t.form for t in view.sentence.tokens[start : end + 1] if t.deprel != "case" or t.upos == "ADP"]
    while len(forms) > 1 and forms[0].lower() == "the":
        forms = forms[1:]
    return tuple(forms)


def make_bodies(scene: Scene) -> Bodies:
    """All bodies named in an article."""
    written: dict[Words, str] = {}
    bracketed: dict[Words, Words] = {}
    for view in scene.views:
        for name in _names(view):
            words = name_words(view, name.start, name.end)
            if words not in written:
                written[words] = view.span(name.start, name.end).of(scene.document.text)
            short = _in_brackets(view, name)
            if short:
                bracketed[short] = words
    return Bodies(
        _joined(written, bracketed, _common(scene) | _whole(scene), scene.lexicons["article"]), _trimmed(written)
    )


def _common(scene: Scene) -> frozenset[str]:
    """Words that stand alone for a kind of body (`Department`) and so for none in particular."""
    single = ((view, hit) for view in scene.views for hit in view.hits if hit.start == hit.end)
    forms = ((view.sentence.tokens[hit.start].form, hit.value) for view, hit in single)
    return frozenset(form for form, rule in forms if not rule.names or form.lower() in rule.heads)


def _whole(scene: Scene) -> frozenset[str]:
    """Words that are a whole name by themselves: of a place (`Brindle`, not `Brindle Council`), or one of the rules."""
    single = ((view, name) for view in scene.views for name in view.names if name.start == name.end)
    forms = ((view, name, view.sentence.tokens[name.start].form) for view, name in single)
    return frozenset(form for view, name, form in forms if name.label == PLACE or _is_known(view, name, form))


def _is_known(view: View, name: Name, form: str) -> bool:
    hit = view.hit(name.start)
    return view.country(name.start) is not None or (hit is not None and form in hit.value.names)


def _trimmed(written: Mapping[Words, str]) -> Mapping[Words, str]:
    return {
        words: text.removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s")
        for words, text in written.items()
    }


def _names(view: View) -> Iterator[Name]:
    yield from (name for name in view.names if name.label == ORGANISATION)
    for hit in view.hits:
        capital = view.sentence.tokens[hit.start].form[:1].isupper() and hit.start > 0
        if hit.value.names and capital and not view.name(hit.start):
            yield Name(ORGANISATION, hit.start, hit.end)


def _in_brackets(view: View, name: Name) -> Words | None:
    """The short form that stands in brackets behind a name."""
    tokens = view.sentence.tokens
    at = name.end + 1
    if at + 2 < len(tokens) and tokens[at].form == "(" and tokens[at + 2].form == ")" and tokens[at + 1].form.isupper():
        return (tokens[at + 1].form,)
    return None


def _joined(
    written: Mapping[Words, str], bracketed: Mapping[Words, Words], common: frozenset[str], articles: frozenset[str]
) -> Mapping[Words, Words]:
    """For every name the longest that means the same body; of two bodies that it may mean, the one named first."""
    full: dict[Words, Words] = dict(bracketed)
    every = list(written)
    for words in every:
        longer = [other for other in every if len(other) > len(words) and _means(words, other, common, articles)]
        longer = [other for other in longer if not _is_owner(words, written[other])]
        if longer and words not in full:
            same = [other for other in longer if other == longer[0] or _means(longer[0], other, common, articles)]
            full[words] = max(same, key=len)
    return full


def _is_owner(words: Words, text: str) -> bool:
    """Whether the words only say whose the body of a longer name is (`Brindle` in `Brindle's Rescue Team`)."""
    bare = text.removeprefix("the ").removeprefix("The ")
    return bare.startswith((f"{' '.join(words)}'s ", f"{' '.join(words)}’s "))


def _means(short: Words, long: Words, common: frozenset[str], articles: frozenset[str]) -> bool:
    """Whether a shorter name may stand for a longer: its initials, or its first or last words."""
    if len(short) == 1 and is_acronym(short[0], long):
        return True
    if all(word in common for word in short):
        return False
    rest = [word for word in long[: -len(short)] if word.lower() not in articles]
    joined = rest[-1:] == ["and"]  # `The Lantern and the Coast Weekly` are two
    return long[: len(short)] == short or (long[-len(short) :] == short and not joined)


def is_acronym(word: str, name: Words) -> bool:
    """Whether the word is made of the initials of a name, or of the end of one that begins with a place."""
    letters = word.replace(".", "")
    named = [w for w in name if w[0].isupper() and w.lower() not in _SMALL]
    initials = "".join(w[0] for w in named)
    whole = "".join(w[0] for w in name).upper()
    return letters in (initials, whole) or (len(letters) >= _TELLING and letters == initials[1:])
