"""Identity: the key of the entity that a phrase stands for, given all references before it."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.announced import announced
from analyzer.analysis.resolution.antecedent import Telling, antecedent, shown_gender
from analyzer.analysis.resolution.body import name_words
from analyzer.analysis.resolution.description import described, details
from analyzer.analysis.resolution.group import asked, of_them, one_of_them, taken_together, those, whole_of
from analyzer.analysis.resolution.holder import foretold, holder
from analyzer.analysis.resolution.initials import holder_by_initials
from analyzer.analysis.resolution.key import By, Key, joined
from analyzer.analysis.resolution.kind import body_beside, body_key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.medium import medium_of
from analyzer.analysis.resolution.phrase import Phrase, served
from analyzer.analysis.resolution.reference import Candidate, History, Reference
from analyzer.analysis.resolution.renaming import renamed
from analyzer.analysis.resolution.scene import MISC, ORGANISATION, PERSON, PLACE, Name, View, singulars
from analyzer.model.source import Role
from analyzer.model.span import Spans
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker, Standing

Identity = tuple[Key, str | None]

_FOCUS = 1


def key_of(candidate: Candidate, before: History, known: Known) -> Identity:
    """The key of a candidate's entity and its gender where that is known."""
    phrase = candidate.phrase
    if phrase.members:
        return joined([key_of(Candidate(m, candidate.at), before, known)[0] for m in phrase.members]), None
    if (number := holder_by_initials(phrase, known.cast)) is not None:
        return _person(number, known)
    if phrase.person and (number := known.cast.at(phrase.view.number, phrase.person)) is not None:
        return _person(number, known)
    if family := _family(phrase, known):
        return joined(family), None
    if (number := _told_beside(phrase, known)) is not None:
        return _person(number, known)
    country = phrase.country or _half(phrase, known)
    if country and not _is_agent(phrase):
        return Key(By.COUNTRY, (country,)), None
    if phrase.token.upos == "PRON" and "PronType=Int" not in phrase.token.feats and _is_personal(phrase, known):
        return _pronoun(candidate, before, known)
    if phrase.name and phrase.name.label in (ORGANISATION, PLACE) and not _is_agent(phrase):
        return body_key(phrase.view, phrase.name, known.bodies), None
    if body := medium_of(phrase, known) or body_beside(phrase, before, known.scene, known.bodies):
        return body, None
    return _description(candidate, before, known)


def _family(phrase: Phrase, known: Known) -> list[Key]:
    """The persons whom a surname in the plural names, where the article names several (`the Holms`)."""
    token = phrase.token
    if token.upos not in ("PROPN", "NOUN") or not token.form[:1].isupper() or phrase.first.form.lower() != "the":
        return []
    names = singulars(token.form)
    fits = [n for n, person in enumerate(known.cast.people) if person.surname in names]
    return [Key(By.PERSON, (str(number),)) for number in fits] if len(fits) > 1 else []


def _told_beside(phrase: Phrase, known: Known) -> int | None:
    """The person beside whose name the phrase stands (`Ada Holm, the minister's spokeswoman`; `Holm is a teacher`)."""
    token, view = phrase.token, phrase.view
    if phrase.plural or phrase.speaker is not Speaker.PERSON:
        return None
    below = [view.sentence.tokens[c] for c in view.sentence.children(phrase.head)]
    subject = next((t.index for t in below if t.relation == "nsubj"), None)
    predicate = subject is not None and any(t.deprel == "cop" for t in below)
    beside = subject if predicate else _apposed_to(view, token)
    name = view.name(beside) if beside is not None else None
    return known.cast.at(view.number, name) if name and name.label == PERSON else None


def _apposed_to(view: View, token: Token) -> int | None:
    """The noun that a noun is in apposition to, alone or behind another (`Holm, an ecologist and the lead author`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    if token.relation == "appos":
        return token.head
    if token.relation != "conj":
        return None
    if tokens[token.head].relation == "appos":
        return tokens[token.head].head
    before = [c for c in sentence.children(token.head) if c < token.index and tokens[c].relation == "appos"]
    joint = next((c for c in sentence.children(token.index) if tokens[c].relation == "cc"), None)
    return token.head if before and joint is not None and tokens[joint - 1].form != "," else None


def _is_agent(phrase: Phrase) -> bool:
    """Whether the head is a person's role and the name only stands beside it (`Apple officials`)."""
    hit = phrase.hit
    return hit is not None and hit.value.speaker is Speaker.PERSON and not hit.value.names


def _is_personal(phrase: Phrase, known: Known) -> bool:
    lexicons = ("he-or-she", "someone", "thing", "group", "first-person")
    return any(known.scene.is_word(lexicon, phrase.token) for lexicon in lexicons)


def _person(number: int, known: Known) -> Identity:
    return Key(By.PERSON, (str(number),)), known.cast.people[number].gender


def _half(phrase: Phrase, known: Known) -> str | None:
    """The country that goes by a point of the compass (`the South`)."""
    token = phrase.token
    if phrase.hit or phrase.plural or not token.form[:1].isupper() or not known.scene.is_word("compass", token):
        return None
    if len(phrase.part) > 2 or (phrase.name and phrase.name.end > phrase.name.start):
        return None
    return next((name for name in known.countries if name.startswith(f"{token.form} ")), None)


def _pronoun(candidate: Candidate, before: History, known: Known) -> Identity:
    phrase = candidate.phrase
    found = antecedent(known.scene, phrase, before, _telling(candidate, before, known), known.likely, known.voices)
    if found is None:
        alone = known.scene.is_word("speaker-alone", phrase.token)
        return Key(By.PRONOUN, (By.PERSON if alone else phrase.token.form.lower(),)), None
    gender = shown_gender(known.scene, phrase) or found.gender
    return found.key, gender


def _telling(candidate: Candidate, before: Sequence[Reference], known: Known) -> Telling:
    token, number = candidate.phrase.token, candidate.source
    start, end = token.span.start, token.span.end
    within = ((n, content) for n, whole, content in known.told if whole.start <= start and end <= whole.end)
    around = [n for n, content in within if n != number and any(span.covers(token.span) for span in content)]
    places = [known.places[n] for n in around]
    last = next((ref.key for ref in reversed(before) if ref.spoke), None)
    tellers = {ref.key for ref in before if ref.at in places and ref.spoke}
    content = known.attributions[number].content if number is not None else None
    quoted = known.quoted.covers(token.span)
    if quoted:  # whoever is named behind the quotation
        tellers |= {known.speakers[n] for n in around if n in known.speakers}
    return Telling(content, last, tellers, _quoted_of(content or (), known), quoted, token.deprel == "nmod:poss")


def _quoted_of(content: Spans, known: Known) -> set[Key]:
    """The persons whom a content names in quotation marks: whoever is quoted does not call himself by name."""
    quotations = (quotation.span for quotation in known.scene.document.layout.quotations)
    inside = [span for span in quotations if any(part.overlaps(span) for part in content)]
    spans = ((n, known.scene.views[n.sentence].span(n.name.start, n.name.end)) for n in known.cast.namings if inside)
    return {Key(By.PERSON, (str(n.person),)) for n, words in spans if any(span.covers(words) for span in inside)}


def _description(candidate: Candidate, before: History, known: Known) -> Identity:
    phrase = candidate.phrase
    if phrase.hit and (phrase.hit.value.voice or _serves_body(phrase, known)):
        employer = _employer(phrase, before, known) or _in_focus(phrase, before, known)
        if employer:
            return employer, None
    new = known.scene.is_word("new", phrase.first) and not phrase.first.form.isdigit()
    named = not phrase.plural and not _is_brought_in(phrase, before)
    if named and (office := _office(phrase, new, known)) is not None:
        return _person(office, known)
    spouse = _spouse(phrase, before, known)
    if (owned := spouse if spouse is not None else _of_owner(phrase, before, known)) is not None:
        return _person(owned, known)
    if ref := _taken_up(candidate, new, before, known):
        return ref.key, ref.gender
    if group := taken_together(phrase, before, known):
        return group, None
    if phrase.hit and phrase.hit.value.role is Role.INTELLIGENCE and phrase.speaker is Speaker.BODY:
        return Key(By.SERVICE, (phrase.nation or _nation_before(before),)), None
    heralded = announced(known.scene, phrase, before)
    if heralded is None and new and not phrase.plural:
        return Key(By.PLACE, (str(phrase.view.number), str(phrase.head))), shown_gender(known.scene, phrase)
    return heralded or _text_key(phrase, known), shown_gender(known.scene, phrase)


def _of_owner(phrase: Phrase, before: History, known: Known) -> int | None:
    """The named person who was somebody's lawyer or mother before, where the words name his again (`his lawyer`)."""
    owner = _owner_key(phrase, before)
    if owner is None or phrase.hit is None or phrase.plural:
        return None
    told = (r for r in reversed(before) if r.key.by is By.PERSON and r.phrase.hit and _is_same_role(phrase, r.phrase))
    return next((r.key.number for r in told if _owner_key(r.phrase, before) == owner), None)


def _is_same_role(phrase: Phrase, other: Phrase) -> bool:
    one, two = phrase.hit, other.hit
    if one is None or two is None:
        return False
    return phrase.noun == other.noun or (one.value.alike and one.value.id == two.value.id)


def _owner_key(phrase: Phrase, before: History) -> Key | None:
    """The key of the person whom a pronoun before the words stands for."""
    if "Poss=Yes" not in phrase.first.feats:
        return None
    owner = before.by_place.get((phrase.view.number, phrase.part[0]))
    return owner.key if owner and owner.key.by is By.PERSON else None


def _spouse(phrase: Phrase, before: History, known: Known) -> int | None:
    """The one other person of the surname of whose husband or wife the words speak (`Her husband said`)."""
    if "Poss=Yes" not in phrase.first.feats or phrase.plural or not known.scene.is_word("spouse", phrase.token):
        return None
    owner = _owner_key(phrase, before)
    surname = known.cast.people[owner.number].surname if owner else None
    people = enumerate(known.cast.people)
    others = [n for n, person in people if surname and person.surname == surname and n != owner.number] if owner else []
    gender = shown_gender(known.scene, phrase)
    fits = [n for n in others if (known.cast.people[n].gender or known.cast.people[n].likely) in (None, gender)]
    return fits[0] if len(fits) == len(others) == 1 else None


def _is_brought_in(phrase: Phrase, before: Sequence[Reference]) -> bool:
    """Whether somebody unnamed of that role spoke last in the paragraph (`a senior minister said … the minister`)."""
    here = phrase.view.sentence.paragraph
    spoke = next((ref for ref in reversed(before) if ref.spoke and not ref.quoted), None)
    if spoke is None or spoke.phrase.view.sentence.paragraph != here or spoke.key.by is By.PERSON:
        return False
    return spoke.phrase.noun == phrase.noun and not spoke.phrase.plural


def _office(phrase: Phrase, new: bool, known: Known) -> int | None:
    """The named person who has the role that the phrase gives; a headline drops the article of somebody new."""
    if not new and (office := holder(phrase, known)) is not None:
        return office
    bare = phrase.first.index == phrase.head or phrase.first.relation == "compound"
    return foretold(phrase, known) if new or bare else None


def _taken_up(candidate: Candidate, new: bool, before: Sequence[Reference], known: Known) -> Reference | None:
    """The reference that a description takes up; one that is `new` takes up at most the group that it is of."""
    phrase = candidate.phrase
    if (whole := whole_of(phrase, known)) and (ref := described(known.scene, whole, before)):
        return ref
    if candidate.source is not None and (ref := asked(phrase, before, known)):
        return ref
    if candidate.spoke and (ref := _of_group(phrase, before, known)):
        return ref
    speaks = candidate.source is not None or phrase.speaker is not Speaker.BODY
    if not new and _is_definite(phrase, known) and (ref := described(known.scene, phrase, before, speaks)):
        return ref
    return renamed(phrase, before, known) if candidate.spoke else None


def _of_group(phrase: Phrase, before: Sequence[Reference], known: Known) -> Reference | None:
    return those(phrase, before, known) or of_them(phrase, before, known) or one_of_them(phrase, before, known)


def _is_body(view: View, name: Name, known: Known) -> bool:
    return name.label == ORGANISATION or name_words(view, name.start, name.end) in known.bodies.written


def _serves_body(phrase: Phrase, known: Known) -> bool:
    """Whether an official serves a body that is no state's (`Harbour Motors officials`) and so speaks for it."""
    hit, view = phrase.hit, phrase.view
    speaks = hit is not None and (hit.value.role is Role.OFFICIAL or known.scene.is_word("delegate", phrase.token))
    if hit is None or not speaks or hit.start != hit.end or phrase.nation:
        return False
    name = view.name(hit.start - 1) if hit.start - 1 in phrase.part else None
    inside = [h for h in view.hits if name and name.start <= h.start and h.end <= name.end]
    return (
        name is not None and _is_body(view, name, known) and all(h.value.standing is Standing.PRIVATE for h in inside)
    )


def _nation_before(before: Sequence[Reference]) -> str:
    """The nation of the intelligence service named last, empty where none was."""
    return next((ref.key.parts[0] for ref in reversed(before) if ref.key.by is By.SERVICE), "")


def _is_definite(phrase: Phrase, known: Known) -> bool:
    if known.scene.is_word("known", phrase.first) or phrase.nation:
        return True
    tokens = phrase.view.sentence.tokens
    owned = any(tokens[i].deprel == "nmod:poss" for i in phrase.part)
    return owned or (phrase.speaker is not Speaker.PERSON and not known.scene.is_word("paper", phrase.token))


def _text_key(phrase: Phrase, known: Known) -> Key:
    """A key that equal descriptions share: the lemmas of its words without articles."""
    tokens = [phrase.view.sentence.tokens[i] for i in phrase.part]
    kept = [t for t in tokens if t.upos not in ("PUNCT", "PART") and not known.scene.is_word("known", t)]
    words = [token.lemma.lower() for token in kept]
    return Key(By.WORDS, (phrase.token.form.lower(),) if len(words) == 1 else tuple(words))


def _employer(phrase: Phrase, before: History, known: Known) -> Key | None:
    """The body that an unnamed spokesperson speaks for: the name, the words or the country beside the role."""
    view = phrase.view
    names = [name for index in phrase.part if (name := view.name(index))]
    beside = [n for n in names if n.label in (ORGANISATION, MISC)] or [n for n in names if n.label == PLACE]
    if beside and not (phrase.nation and beside[0].label == PLACE):
        return body_key(view, beside[0], known.bodies)
    if body := served(known.scene, phrase):
        return key_of(Candidate(body, (view.number, body.head)), before, known)[0]
    return Key(By.COUNTRY, (phrase.nation,)) if phrase.nation else None


def _in_focus(phrase: Phrase, before: Sequence[Reference], known: Known) -> Key | None:
    """The body that the story is just telling of, where nothing says whose a spokesperson is (`a spokesman said`)."""
    children, hit = phrase.view.sentence.children(phrase.head), phrase.hit
    below = (phrase.view.sentence.tokens[c].relation for c in children if hit is None or not hit.holds(c))
    if phrase.plural or not set(below) <= {"det", "punct"} or details(known.scene, phrase):
        return None
    near = (ref for ref in reversed(before) if 0 <= phrase.view.number - ref.sentence <= _FOCUS)
    bodies = (ref for ref in near if ref.subject and ref.speaker is Speaker.BODY)
    one = (r for r in bodies if not r.plural or known.scene.is_word("several", r.phrase.token))  # `Police`, no `firms`
    return next((ref.key for ref in one), None)
