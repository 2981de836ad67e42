"""Employers: the body that a title or an unnamed source belongs to, by its name where the article has one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.resolution.body import Words, name_words
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, Name, View
from analyzer.analysis.resolution.title import is_of_body
from analyzer.analysis.resolution.view import is_seat
from analyzer.model.span import Span
from analyzer.rules.kinds.source_role import Speaker

_BEFORE = ("compound", "nmod")

_TIES = ("", "of", "for", "at", "from", "with", "in", "to", "on", "inside", "within")

Place = tuple[int, int]


def called(body: Span, every: Sequence[Reference], known: Known) -> str | None:
    """The words of a body, or its name where they only describe it (`a spokesperson for the utility`).

    None where a capital is all that makes a name of it (`Club captain Holm`) and the article names no such body.
    """
    words = body.of(known.scene.document.text)
    view = next(view for view in known.scene.views if view.sentence.span.overlaps(body))
    kind = _kind(view, body)
    if any(c.isupper() for c in words) and kind is None:
        return words
    meant = (ref for ref in every if body.covers(ref.phrase.token.span) and ref.key.by is By.BODY)
    found = next((known.bodies.name(ref.key.parts) for ref in meant if not _is_told_apart(ref.phrase)), None)
    return found or (_of_kind(kind, view, known) if kind else None) or (words if words.islower() else None)


def taken_up(place: Place, every: Sequence[Reference], known: Known) -> Key | None:
    """The key of the body that `its` at a place (sentence, token) stands for.

    It is what the clause, the sentence before, or an earlier one of the paragraph is about.
    """
    here = known.scene.views[place[0]].sentence.paragraph
    before = [ref for ref in every if ref.at < place and _is_near(ref, place, here)]
    about = [ref for ref in reversed(before) if ref.subject and ref.speaker is Speaker.BODY]
    last = next((ref for ref in about if ref.key.by is not By.PRONOUN), None)
    spoke = (ref for ref in about if last and ref.sentence == last.sentence < place[0] and ref.spoke)
    chosen = next((ref for ref in spoke if ref.key.by is not By.PRONOUN), last)
    return chosen.key if chosen else None


def _is_near(ref: Reference, place: Place, paragraph: int) -> bool:
    return place[0] - ref.sentence <= 1 or ref.phrase.view.sentence.paragraph == paragraph


def name_of(key: Key | None, every: Sequence[Reference], known: Known) -> str | None:
    """The name of the body or the country of a key, the words for a body that is not named."""
    if key is None or key.by is By.COUNTRY:
        return key.parts[0] if key else None
    if key.by is By.BODY:
        return known.bodies.name(key.parts)
    if key.by is By.PERSON:
        return known.cast.people[key.number].name
    phrase = next(ref.phrase for ref in every if ref.key == key)
    own = [i for i in phrase.part if not known.scene.is_word("known", phrase.view.sentence.tokens[i])]
    return phrase.words(own or None).of(known.scene.document.text)


def employer(phrase: Phrase, every: Sequence[Reference], known: Known) -> str | None:
    """The body beside the words for somebody unnamed: in them, set off behind them, by `its`, or a nation."""
    text, view = known.scene.document.text, phrase.view
    inside = (n for n in view.names if n.start in phrase.part and not n.holds(phrase.head) and not is_seat(view, n))
    beside = [n for n in inside if _case(view, n) in _TIES]
    bodies = [n for n in beside if n.label == ORGANISATION] or [n for n in beside if n.label == PLACE]
    spans: Iterator[Span] = (view.span(n.start, n.end) for n in bodies)
    if found := next(spans, None) or _firm(phrase):
        return found.of(text)
    if phrase.head != phrase.part[0] and is_of_body(phrase.first):
        return name_of(taken_up((view.number, phrase.part[0]), every, known), every, known)
    return _told_before(phrase, known) or (None if phrase.name else phrase.nation)


def _told_before(phrase: Phrase, known: Known) -> str | None:
    """The body that a common noun before the words for its people takes up (`the county attorneys`)."""
    view, tokens = phrase.view, phrase.view.sentence.tokens
    if phrase.speaker is not Speaker.PERSON or not known.scene.is_word("known", phrase.first):
        return None
    before = (tokens[i] for i in phrase.part if i < phrase.head)
    nouns = (t.form for t in before if t.relation in _BEFORE and t.upos == "NOUN" and t.form.islower())
    return next((body for form in nouns if (body := _of_kind(form, view, known))), None)


def _case(view: View, name: Name) -> str:
    """The preposition before a name, empty where it has none."""
    sentence = view.sentence
    below = sentence.children(view.top(name.start, name.end))
    return next((sentence.tokens[c].lemma for c in below if sentence.tokens[c].deprel == "case" and c < name.start), "")


def _kind(view: View, body: Span) -> str | None:
    """The one common noun for a kind of body that the words are, None where they are more than that."""
    inside = view.sentence.inside((body,))
    hit = view.hit(inside[0].index) if len(inside) == 1 else None
    if hit is None or hit.value.speaker is not Speaker.BODY or inside[0].lemma.lower() not in hit.value.heads:
        return None
    return inside[0].form.lower()


def _of_kind(kind: str, view: View, known: Known) -> str | None:
    """The name of the last body of that kind named before or in the sentence (`Brindle Council`, for `Council`).

    Else it is the place in the name of one (`Brindle County` in `Brindle County Water Board`) that the article has too.
    """
    before = [words for earlier in reversed(known.scene.views[: view.number + 1]) for words in _bodies(earlier)]
    whole = (words for words in before if len(words) > 1 and kind in (words[0].lower(), words[-1].lower()))
    inside = (words[: n + 1] for words in before for n, word in enumerate(words) if n and word.lower() == kind)
    found = next(whole, None) or next((part for part in inside if part in known.named), None)
    return known.bodies.name(found) if found else None


def _bodies(view: View) -> Iterator[Words]:
    yield from (name_words(view, n.start, n.end) for n in reversed(view.names) if n.label in (ORGANISATION, PLACE))


def _is_told_apart(phrase: Phrase) -> bool:
    """Whether a clause behind the phrase says which one is meant (`the group that runs the port`)."""
    sentence = phrase.view.sentence
    return any(sentence.tokens[c].relation == "acl" for c in sentence.children(phrase.head))


def _firm(phrase: Phrase) -> Span | None:
    """The body in a phrase set off behind its people (`her lawyers, from the firm Holm Partners`)."""
    view, sentence = phrase.view, phrase.view.sentence
    apart = [
        c for c in sentence.children(phrase.head) if c not in phrase.part and sentence.tokens[c].relation == "nmod"
    ]
    near = (i for c in apart for i in (c, *sentence.children(c)) if sentence.tokens[i].relation in ("nmod", "appos"))
    names = (name for i in near if (name := view.name(i)) and name.label == ORGANISATION)
    return next((view.span(n.start, n.end) for n in names), None)
