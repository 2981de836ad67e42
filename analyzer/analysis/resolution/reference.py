"""References: every noun phrase that names somebody or something that could speak, and every source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.phrase import Phrase, read_phrase
from analyzer.analysis.resolution.scene import PEOPLE, PERSON, Name, Scene, View
from analyzer.analysis.resolution.stretch import head_of
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.span import Cover
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds.source_role import Speaker

_INNER = ("flat", "fixed", "compound", "amod", "goeswith", "det", "nummod")
_DESCRIBING = ("nmod:desc", "nmod:unmarked")


@dataclass(frozen=True, slots=True)
class Reference:
    """A phrase and what it stands for.

    `key` is the same for all references to one entity, `at` is where the words stand (sentence, token); `source`
    is the number of the first attribution whose source the phrase is, `spoke` says that it is that of a statement and
    not only of an attitude, `quoted` that the phrase stands in a quotation, `subject` that it is the subject of a
    clause.
    """

    phrase: Phrase
    key: Key
    at: tuple[int, int]
    source: int | None = None
    spoke: bool = False
    quoted: bool = False
    subject: bool = False
    gender: str | None = None
    speaker: Speaker | None = None
    plural: bool = False

    @property
    def sentence(self) -> int:
        """The number of the sentence."""
        return self.phrase.view.number


class History(list[Reference]):
    """The references made so far, in text order, and what they tell of each entity by its key; it grows by `add` alone.

    `often` is how many there are, `heard` has those of which one is the source of a statement, `gender` the gender
    that most of them show, `last` the last one, `by_place` the one at a place (sentence, token).
    """

    def __init__(self) -> None:
        super().__init__()
        self.often: Counter[Key] = Counter()
        self.heard: set[Key] = set()
        self.gender: dict[Key, str] = {}
        self.last: dict[Key, Reference] = {}
        self.by_place: dict[tuple[int, int], Reference] = {}
        self._shown: dict[Key, Counter[str]] = {}

    def add(self, ref: Reference) -> None:
        """Nothing; the reference is the last one afterwards."""
        self.append(ref)
        self.often[ref.key] += 1
        self.last[ref.key] = ref
        self.by_place[ref.at] = ref
        if ref.spoke:
            self.heard.add(ref.key)
        if ref.gender:
            shown = self._shown.setdefault(ref.key, Counter())
            shown[ref.gender] += 1
            self.gender[ref.key] = shown.most_common(1)[0][0]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase to be resolved, where it stands, and the number of the attribution whose source it is, if it is one.

    `spoke` says that it is the source of a statement.
    """

    phrase: Phrase
    at: tuple[int, int]
    source: int | None = None
    spoke: bool = False


def candidates(scene: Scene, attributions: Sequence[Attribution]) -> tuple[Candidate, ...]:
    """All phrases to be resolved, in text order; a phrase that is the source of several attributions stands once."""
    found: dict[tuple[int, int], Candidate] = {}
    spoke = {place_of(a.source) for a in attributions if a.source and not a.attitude}
    for number, attribution in enumerate(attributions):
        if attribution.source and (place := place_of(attribution.source)) not in found:
            found[place] = Candidate(source_phrase(scene, attribution.source), place, number, place in spoke)
    for view in scene.views:
        for head in dict.fromkeys((*_heads(view), *_pronouns(scene, view))):
            if (view.number, head) not in found:
                found[view.number, head] = Candidate(read_phrase(scene, view.number, head), (view.number, head))
    for joint in [c for c in found.values() if c.phrase.members]:
        first, second = joint.phrase.members[:2]
        # The first of several stands for itself too, before the word that joins them.
        found.setdefault((joint.at[0], second.part[0] - 1), Candidate(first, (joint.at[0], second.part[0] - 1)))
    return tuple(found[place] for place in sorted(found))


def place_of(mention: Mention) -> tuple[int, int]:
    """The sentence and the token at which a mention's head stands."""
    return (mention.sentence, mention.head)


def source_phrase(scene: Scene, mention: Mention) -> Phrase:
    """The phrase of a source mention; a relative pronoun is read as the noun that it stands for."""
    view = scene.views[mention.sentence]
    near = view.sentence.touched(mention.spans)
    tokens = [t.index for t in near if any(span.start <= t.span.start < span.end for span in mention.spans)]
    token = view.sentence.tokens[mention.head]
    head = head_of(view.sentence, mention.head) if scene.is_word("relative", token) else mention.head
    if head != mention.head:
        return read_phrase(scene, mention.sentence, head, _left_of(view.sentence, head))
    asked = _asked_in(view, mention.head, tokens) or _asked_before(scene, view, mention.head)
    return read_phrase(scene, mention.sentence, *(asked or (mention.head, tokens)))


def _asked_in(view: View, head: int, tokens: Sequence[int]) -> tuple[int, Sequence[int]] | None:
    """The poll that speaks where its respondents do (`half of the farmers in the survey`): its head and its tokens."""
    tree = view.sentence.tokens
    of = [tree[child].feats for child in view.sentence.children(head) if tree[child].relation == "nmod"]
    many = any("Number=Plur" in feats for feats in (tree[head].feats, *of))
    counted = many or tree[head].upos in ("NUM", "SYM") or tree[head].form == "%"
    for hit in view.hits if counted else ():
        top = view.top(hit.start, hit.end)
        if hit.value.asks and top in tokens and top > head and tree[top].relation in ("nmod", "obl"):
            return top, [i for i in view.sentence.subtree(top) if i in tokens and tree[i].relation != "case"]
    return None


def _asked_before(scene: Scene, view: View, head: int) -> tuple[int, Sequence[int]] | None:
    """The poll that a clause names before the share of those who answered (`in that survey, 18% said`)."""
    tree, sentence = view.sentence.tokens, view.sentence
    if tree[head].relation != "nsubj" or not (tree[head].upos == "NUM" or scene.is_word("share", tree[head])):
        return None
    beside = [c for c in sentence.children(tree[head].head) if tree[c].relation == "obl"]
    for hit in view.hits:
        top = view.top(hit.start, hit.end)
        if hit.value.asks and top in beside:
            return top, [i for i in sentence.subtree(top) if tree[i].relation != "case"]
    return None


def _left_of(sentence: Sentence, head: int) -> list[int]:
    clauses = [c for c in sentence.children(head) if sentence.tokens[c].relation == "acl"]
    gone = {i for c in clauses for i in sentence.subtree(c)}
    return [i for i in sentence.subtree(head) if i not in gone]


def _heads(view: View) -> Iterator[int]:
    """The heads of noun phrases that hold a name, a country or the words of a role."""
    tops = [_above(view, n) for n in view.names if n.label != PEOPLE]
    tops += [view.top(hit.start, hit.end) for hit in view.hits]
    tops += [view.top(found.start, found.end) for found in view.countries if found.value.by != "people"]
    yield from dict.fromkeys(top for top in tops if _stands_alone(view, top))


def _above(view: View, name: Name) -> int:
    """The head of a name, or the word before a person's name that heads it (`Brindle boss Ada Holm`)."""
    top = view.top(name.start, name.end)
    above = view.sentence.tokens[top].head
    titled = name.label == PERSON and view.sentence.tokens[top].relation == "flat" and 0 <= above < name.start
    return above if titled else top


def _pronouns(scene: Scene, view: View) -> Iterator[int]:
    """Pronouns for one person: they keep whom the article is about in mind; and those that say whose a source is."""
    yield from (t.index for t in view.sentence if t.upos == "PRON" and scene.is_word("he-or-she", t))
    for token in view.sentence:
        if token.deprel == "nmod:poss" and scene.is_word("thing", token) and view.hit(token.head):
            yield token.index


def _stands_alone(view: View, index: int) -> bool:
    token = view.sentence.tokens[index]
    if token.relation in _INNER:
        return False
    return token.deprel not in _DESCRIBING or ((name := view.name(index)) is not None and name.label == PERSON)


def _opens(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase opens the sentence with whom it is about (`To Ada Holm, it was …`)."""
    first = phrase.view.sentence.tokens[0]
    return phrase.token.relation == "obl" and first.head == phrase.head and scene.is_word("towards", first)


def reference(
    scene: Scene, candidate: Candidate, identity: tuple[Key, str | None], quoted: Cover, before: History
) -> Reference:
    """The reference that a candidate becomes; a pronoun is of the kind of what it stands for."""
    (key, gender), phrase, token = identity, candidate.phrase, candidate.phrase.token
    inside = quoted.covers(token.span)
    speaker, plural = phrase.speaker, phrase.plural and key.by is not By.PERSON
    if speaker is None and (meant := before.last.get(key)):
        speaker, plural = meant.speaker, meant.plural
    subject = token.relation == "nsubj" or _opens(scene, phrase)
    return Reference(
        phrase, key, candidate.at, candidate.source, candidate.spoke, inside, subject, gender, speaker, plural
    )
