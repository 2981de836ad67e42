"""Portraits: what all references to an entity together tell of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.analysis.resolution import fullest
from analyzer.analysis.resolution.cast import Person
from analyzer.analysis.resolution.employer import called, employer, name_of, taken_up
from analyzer.analysis.resolution.fuller import fuller
from analyzer.analysis.resolution.issuer import agents, issuer
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.known import Known
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.reference import Reference
from analyzer.analysis.resolution.scene import PEOPLE, PERSON, PLACE, Scene, View
from analyzer.analysis.resolution.sender import sender
from analyzer.analysis.resolution.title import described_as, held
from analyzer.analysis.resolution.verdict import Verdict, of_title, verdict_on
from analyzer.analysis.resolution.wording import fullest_phrase, is_common, name
from analyzer.model.source import Role, Trace
from analyzer.rules.kinds.source_role import Speaker, Standing
from analyzer.rules.roles import RoleHit

_NAMED = (By.PERSON, By.BODY, By.COUNTRY)
_NOBODY = Key(By.WORDS)
_BACK = 4


@dataclass(frozen=True, slots=True)
class Portrait:
    """An entity as the article shows it.

    `speaker` is what it is, `plural` whether it is several, `voice` whether an unnamed spokesperson speaks for it,
    `withheld` whether a word itself says that a name is withheld, `described` whether anything tells it apart.
    """

    name: str
    named: bool
    speaker: Speaker
    role: Role
    official: bool
    plural: bool = False
    former: bool = False
    withheld: bool = False
    described: bool = False
    title_text: str | None = None
    affiliation: str | None = None
    evidence: tuple[Trace, ...] = ()


def portray(key: Key, mine: Sequence[Reference], every: Sequence[Reference], known: Known) -> Portrait:
    """The portrait of the entity with this key; `mine` are all references to it."""
    if key.by is By.PERSON:
        return _person(known.cast.people[key.number], mine, every, known)
    most = fullest_phrase(known.scene, mine)
    if key.by is By.MEMBERS and not most.members:
        return _family(key, every, known)
    if key.by is By.COUNTRY:
        return _country(key, mine, known)
    if most.members:
        return _joined(most, mine, every, known)
    return _described(key, most, mine, every, known)


def _person(person: Person, mine: Sequence[Reference], every: Sequence[Reference], known: Known) -> Portrait:
    text = known.scene.document.text
    pronouns = [ref.phrase for ref in mine if ref.phrase.token.upos == "PRON"]
    told = [title for p in pronouns for title in held(known.scene, p.view, p.head)]
    others = (ref.phrase for ref in mine if (ref.spoke or ref.subject) and _is_unnamed(ref.phrase))
    told += [title for p in others if (title := described_as(known.scene, p)) and title.is_post]
    verdicts = [of_title(title) for title in person.titles]
    titles = fullest.fullest(known.scene, (*person.titles, *told))
    title = next(iter(titles), None)
    verdict = of_title(title) if title else next(iter(verdicts), Verdict(Role.OTHER, False, ()))
    body = fullest.body(titles) or next(iter(person.affiliations), None)
    its = next(((t.view.number, t.start) for t in titles if t.its), None)
    served = taken_up(its, every, known) if its and not body else None
    if served and title and title.hit.value.standing is Standing.BORROWED:
        verdict = _lent(served, verdict, every, known)
    return Portrait(
        person.name,
        True,
        Speaker.PERSON,
        verdict.role,
        verdict.official,
        former=title is not None and fullest.is_former(known.scene, title),
        described=title is not None,
        title_text=fullest.words(titles, text),
        affiliation=called(body, every, known) if body else name_of(served, every, known),
        evidence=verdict.evidence,
    )


def _is_unnamed(phrase: Phrase) -> bool:
    """Whether the words without what hangs on them describe and do not name (`a guard named Holm`)."""
    return phrase.token.upos != "PRON" and (phrase.person is None or phrase.person.start not in phrase.part)


def _lent(body: Key, verdict: Verdict, every: Sequence[Reference], known: Known) -> Verdict:
    """The role that the body lends whose title somebody has (`Its president`)."""
    shown = portray(body, [ref for ref in every if ref.key == body], every, known)
    return Verdict(shown.role, shown.official, (*verdict.evidence, *shown.evidence))


def _is_former(scene: Scene, view: View, part: Sequence[int]) -> bool:
    return any(scene.is_word("former", view.sentence.tokens[i]) for i in part)


def _country(key: Key, mine: Sequence[Reference], known: Known) -> Portrait:
    """A country, by the name that the article uses most where it does not only name the capital."""
    text = known.scene.document.text
    found = ((view, f) for view in known.scene.views for f in view.countries if f.value.name == key.parts[0])
    names = Counter(view.span(f.start, f.end).of(text) for view, f in found if f.value.by == "name")
    return _state(max(names, key=lambda n: (names[n], len(n))) if names else mine[0].phrase.words().of(text), mine)


def _state(name: str, mine: Sequence[Reference]) -> Portrait:
    first = mine[0].phrase
    trace = Trace(first.words(), "source.country")
    return Portrait(name, True, Speaker.BODY, Role.OFFICIAL, True, described=True, evidence=(trace,))


def _joined(phrase: Phrase, mine: Sequence[Reference], every: Sequence[Reference], known: Known) -> Portrait:
    """Several named together: as the first of them, under the words that name them all."""
    shown = [_alone(member, every, known) for member in phrase.members]
    if all(one.speaker is Speaker.PERSON for one in shown):
        name = _listed([one.name for one in shown])
    else:
        first = phrase.members[0]
        small = (i for i in first.part if not known.scene.is_word("known", phrase.view.sentence.tokens[i]))
        span = phrase.view.span(next(small, first.head), phrase.members[-1].part[-1])
        name = span.of(known.scene.document.text)
    one, titles = shown[0], dict.fromkeys(m.title_text for m in shown if m.title_text)
    return Portrait(
        name,
        True,
        one.speaker,
        one.role,
        one.official,
        plural=True,
        described=True,
        title_text=" and ".join(titles) or None,
        evidence=one.evidence,
    )


def _family(key: Key, every: Sequence[Reference], known: Known) -> Portrait:
    """Several persons whom one word names (`the Holms`)."""
    shown = [_person(known.cast.people[member.number], [], every, known) for member in key.members]
    one = shown[0]
    name = _listed([one.name for one in shown])
    return Portrait(name, True, one.speaker, one.role, one.official, plural=True, described=True, evidence=one.evidence)


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _alone(phrase: Phrase, every: Sequence[Reference], known: Known) -> Portrait:
    place = (phrase.view.number, phrase.head)
    ref = next((r for r in every if r.at == place and not r.phrase.members), Reference(phrase, _NOBODY, place))
    if phrase.person and (number := known.cast.at(phrase.view.number, phrase.person)) is not None:
        return _person(known.cast.people[number], (), every, known)
    if phrase.country:
        return _state(phrase.country, [ref])
    return _described(_NOBODY, phrase, [ref], every, known)


def _described(
    key: Key, phrase: Phrase, mine: Sequence[Reference], every: Sequence[Reference], known: Known
) -> Portrait:
    scene, view = known.scene, phrase.view
    hit = next((p.hit for p in (phrase, *(r.phrase for r in mine)) if p.hit), None)
    speaker = phrase.speaker or (hit.value.speaker if hit else _by_form(phrase, known))
    body = key.by is By.BODY
    verdict = verdict_on(view, phrase.hit, phrase.part) if phrase.hit else _unknown(phrase, scene)
    if body or _speaks_for(key, phrase, hit):
        speaker = Speaker.BODY
        phrases = (phrase, *(ref.phrase for ref in mine))
        itself = next((p for p in phrases if p.hit and p.hit.value.speaker is Speaker.BODY), None) if body else None
        verdict = _as_body(
            phrases, verdict_on(itself.view, itself.hit, itself.part) if itself and itself.hit else verdict, scene
        )
    called, named = name(key, phrase, every, known)
    told = None if named or phrase.plural else fuller(scene, phrase)
    if told and phrase.hit and phrase.hit.value.standing is Standing.BORROWED:
        rule = told[1].value
        verdict = Verdict(rule.role, rule.standing is Standing.OFFICIAL, (*verdict.evidence,))
    behind = _behind(phrase, speaker, mine, every, known)
    if behind and body and known.bodies.fullest(tuple(behind.split())) == key.parts:
        behind = None  # `A Brindle Lines official` speaks for Brindle Lines Ltd
    return Portrait(
        called,
        named,
        speaker,
        verdict.role,
        verdict.official,
        plural=phrase.plural,
        former=_is_former(scene, view, phrase.part),
        withheld=any(r.phrase.hit.value.withheld for r in mine if r.phrase.hit),
        described=len(phrase.part) > 1 + (phrase.first.upos == "DET"),
        title_text=told[0] if told else _role_words(phrase, speaker, named, known),
        affiliation=behind if behind not in (called, called.split()[0]) else None,
        evidence=verdict.evidence,
    )


def _role_words(phrase: Phrase, speaker: Speaker, named: bool, known: Known) -> str | None:
    """The title in the words for one person without a name (`a senior official of the board`)."""
    title = None if named or phrase.plural or speaker is not Speaker.PERSON else described_as(known.scene, phrase)
    works = title is not None and (title.is_post or title.hit.value.role is not Role.PUBLIC)
    return title.words(known.scene.document.text) if title and works else None


def _by_form(phrase: Phrase, known: Known) -> Speaker:
    """A pronoun or a proper name is a person's; what else no rule knows is nobody who could be asked."""
    feats = phrase.token.feats
    if "PronType=Int" in feats or ("PronType=Dem" in feats and "Number=Sing" in feats):
        return Speaker.NOBODY  # `who knows?`, `this shows that`
    counted = "NumType=Ord" in feats  # `A third said`
    one = (counted or phrase.token.upos in ("PRON", "PROPN", "DET", "NUM")) and not is_common(phrase, known)
    return Speaker.PERSON if one else Speaker.NOBODY


def _speaks_for(key: Key, phrase: Phrase, hit: RoleHit | None) -> bool:
    """Whether a spokesperson speaks for a body; a person's (`Holm's spokesman`) speaks for nobody."""
    if hit is None or not hit.value.voice or key.by is By.PLACE:
        return False
    view = phrase.view
    return not any(_is_person(view, i) for i in phrase.part if not (phrase.hit and phrase.hit.holds(i)))


def _is_person(view: View, index: int) -> bool:
    """Whether a word stands for a person: a name, a pronoun with a gender, a role."""
    name, hit = view.name(index), view.hit(index)
    named = name is not None and name.label == PERSON
    role = hit is not None and hit.value.speaker is Speaker.PERSON and name is None
    return named or role or "Gender=" in view.sentence.tokens[index].feats


def _as_body(phrases: Sequence[Phrase], verdict: Verdict, scene: Scene) -> Verdict:
    """The verdict on the body itself where words beside the name of it, in any mention or elsewhere, give a role.

    They count for more than the last word of its name (`the Sailmakers Council, a trade group`).
    """
    told = next(
        (kind for p in phrases if p.name and p.hit and p.name.holds(p.hit.end) and (kind := _told_kind(p, scene))), None
    )
    if verdict.role is not Role.OTHER and told is None:
        return verdict
    found = told or next((told for phrase in phrases if (told := _kind(phrase, scene))), None)
    if found is None:
        return verdict
    view, hit = found
    trace = Trace(view.span(hit.start, hit.end), hit.value.id)
    return Verdict(hit.value.role, hit.value.standing is Standing.OFFICIAL, (*verdict.evidence, trace))


def _kind(phrase: Phrase, scene: Scene) -> tuple[View, RoleHit] | None:
    """Words for a kind of body in a phrase, else those that its name stands beside elsewhere."""
    inside = _bodies_in(phrase)
    return (phrase.view, inside[-1]) if inside else _told_kind(phrase, scene)


def _told_kind(phrase: Phrase, scene: Scene) -> tuple[View, RoleHit] | None:
    """Words for a kind of body that the name in a phrase stands beside somewhere."""
    name = phrase.name
    told = (
        scene.kinds.get(tuple(t.form for t in phrase.view.sentence.tokens[name.start : name.end + 1])) if name else None
    )
    return (told[0], told[2]) if told else None


def _bodies_in(phrase: Phrase) -> list[RoleHit]:
    return [h for h in phrase.view.hits if h.start in phrase.part and h.value.speaker is Speaker.BODY]


def _unknown(phrase: Phrase, scene: Scene) -> Verdict:
    """Words that no rule knows: a place is its government, other names are bodies of some kind."""
    place = phrase.name is not None and phrase.name.label == PLACE and not scene.kind_of(phrase.view, phrase.name)
    people = phrase.name is not None and phrase.name.label == PEOPLE
    role = Role.OFFICIAL if place else Role.PUBLIC if people else Role.OTHER
    return Verdict(role, place, ())


def _behind(
    phrase: Phrase, speaker: Speaker, mine: Sequence[Reference], every: Sequence[Reference], known: Known
) -> str | None:
    """What stands behind a source: the body of a person, the issuer of a document."""
    if speaker is not Speaker.DOCUMENT:
        own = (found for p in (phrase, *(ref.phrase for ref in mine)) if (found := employer(p, every, known)))
        return next(own, None)
    phrases = (phrase, *(ref.phrase for ref in mine))
    named = (found for p in phrases if (found := issuer(p, known) or _maker(p, every, known)))
    return next(named, None) or _spoken_of(phrase, mine, every, known)


def _maker(phrase: Phrase, every: Sequence[Reference], known: Known) -> str | None:
    """The name of the source whose document it is or who issued it."""
    found = _owner(phrase, every, known) or sender(known.scene, phrase, every)
    return portray(found.key, [ref for ref in every if ref.key == found.key], every, known).name if found else None


def _owner(phrase: Phrase, every: Sequence[Reference], known: Known) -> Reference | None:
    """The source whose document it is (`its website`, `the chamber's survey`, `records disclosed by the company`)."""
    view, tokens = phrase.view, phrase.view.sentence.tokens
    owners = [(view.number, c) for c in view.sentence.children(phrase.head) if tokens[c].deprel == "nmod:poss"]
    makers = [(view.number, c) for c in agents(phrase, known)]
    speaking = (ref for ref in every if ref.at in owners and ref.speaker in (Speaker.BODY, Speaker.PERSON))
    making = (ref for ref in every if ref.at in makers and ref.key.by in _NAMED)
    return next((ref for ref in (*speaking, *making) if ref.key.by is not By.PRONOUN), None)


def _spoken_of(phrase: Phrase, mine: Sequence[Reference], every: Sequence[Reference], known: Known) -> str | None:
    """The source in whose sentence a document was first spoken of (`the board said in a statement`)."""
    lemma, number = phrase.token.lemma, phrase.view.number
    own = {ref.sentence for ref in mine if ref.source is not None}  # where the document speaks nobody else does in it
    told = {ref.sentence for ref in mine if ref.source is None}  # where it is only told of whoever speaks may issue it
    told = {sentence for sentence in told if not own or sentence < min(own)}
    for ref in sorted(every, key=lambda ref: ref.sentence not in told):
        here = ref.sentence < number or ref.sentence in told
        near = number - _BACK <= ref.sentence and here and ref.source is not None and ref.sentence not in own
        if near and ref.speaker in (Speaker.BODY, Speaker.PERSON) and _speaks_of(lemma, ref):
            theirs = [other for other in every if other.key == ref.key]
            return portray(ref.key, theirs, every, known).name
    return None


def _speaks_of(lemma: str, ref: Reference) -> bool:
    """Whether the sentence has the document otherwise than as what somebody speaks about (`pointed to an audit`)."""
    return any(token.lemma == lemma and token.deprel not in ("obj", "nsubj") for token in ref.phrase.view.sentence)
