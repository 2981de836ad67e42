"""Pointing: whom words about a name point at, as far as the tree of their sentence tells."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.analysis.classification.withholding import Withheld
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds.anonymity import AnonymityLabel
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.ruleset import RuleSet

# Parts of speech of words that stand for somebody: `they`, `both`, `two`, `most`.
STANDING_FOR = ("PRON", "DET", "NUM", "ADJ")
_SPEAKING = "anonymity.word.speaking"
_ASKING = "anonymity.word.asking"
_REFUSING = "anonymity.word.refusing"
_GRANTING = "anonymity.word.granting"
_WISHES = (_ASKING, _REFUSING, _GRANTING)
_NAMES = ("anonymity.word.name", "anonymity.word.naming")
_OUTLET = "anonymity.word.outlet"
_PLEDGE = "anonymity.word.pledge"
_NAME = "anonymity.word.name"
_WHO = "anonymity.word.who"
_THING = "anonymity.word.thing"


def points_at(one: Withheld, sentence: Sentence, rules: RuleSet) -> int | None:
    """The token for the person whose name the words are about, in a sentence in which nobody speaks.

    It is who has the name, the noun that the words describe, who is not named by the newsroom, or the subject.
    """
    tokens = sentence.tokens
    below = [c for a in one.anchors for c in sentence.children(a) if c not in one.anchors]
    owners = [c for c in below if tokens[c].relation == "nmod" and c not in rules.hits(_WHO, sentence)]
    nouns = described(one, sentence)
    subjects = [c for a in (*one.anchors, *sentence.ancestors(one.anchors[0])) for c in _subjects(a, sentence)]
    objects = [c for c in below if tokens[c].relation in ("obj", "iobj")]
    newsroom = [c for c in subjects if not _may_speak(c, sentence, rules)]
    found = [*owners, *((one.bearer,) if one.bearer is not None else ()), *nouns, *(objects if newsroom else ())]
    nobody = [a for a in one.anchors if tokens[a].upos in STANDING_FOR and tokens[a].relation in ("nsubj", "advmod")]
    named = [i for i in subjects if one.rule.of_named and tokens[i].upos == "PROPN"]
    may_speak = (i for i in (*found, *subjects, *nobody) if _may_speak(i, sentence, rules))
    return next(may_speak, next(iter(named), None))


def is_spoken(one: Withheld, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether words in a sentence in which nobody speaks may be about somebody who speaks elsewhere.

    Words that describe somebody are about a person of the story, unless they are on speaking or on what a newsroom has
    been asked to do.
    """
    if is_on_speaking(one, sentence, rules):
        return True
    nouns = described(one, sentence)
    if nouns:
        return any(_is_asked_of_newsroom(one, noun, sentence, rules) for noun in nouns)
    return points_at(one, sentence, rules) is not None or not is_of_somebody(one, sentence)


def _is_asked_of_newsroom(one: Withheld, noun: int, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether words that describe a noun tell what a newsroom does, or is asked to do, with the name."""
    held = {word: any(a in rules.hits(word, sentence) for a in one.anchors) for word in (*_WISHES, *_NAMES)}
    wishes, of_name = any(held[word] for word in _WISHES), any(held[word] for word in _NAMES)
    subjects = [sentence.tokens[c] for a in one.anchors for c in _subjects(a, sentence)]
    newsroom = any(t.upos == "PROPN" or t.index in rules.hits(_OUTLET, sentence) for t in subjects)
    is_person = (one.rule.of_named or held[_NAMES[0]]) and sentence.tokens[noun].upos == "PROPN"
    return newsroom or is_person or (wishes and (of_name or not is_definite(noun, sentence)))


def is_of_somebody(one: Withheld, sentence: Sentence) -> bool:
    """Whether there is anybody in the sentence whose name it might be (nobody is in `names have been changed`)."""
    subjects = [c for a in one.anchors for c in _subjects(a, sentence)]
    return not subjects or not set(subjects) <= set(one.anchors)


def is_on_speaking(one: Withheld, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether the words are on speaking, up to the clause that describes a noun."""
    path = (one.anchors[0], *sentence.ancestors(one.anchors[0]))
    nouns = described(one, sentence)
    heads = (*one.anchors, *path[: path.index(nouns[0])]) if nouns else (*one.anchors, *path)
    return any(head in rules.hits(_SPEAKING, sentence) for head in heads)


def described(one: Withheld, sentence: Sentence) -> tuple[int, ...]:
    """The noun that the clause or the participle of the words hangs on."""
    tokens = sentence.tokens
    path = (one.anchors[0], *sentence.ancestors(one.anchors[0]))
    return tuple(tokens[i].head for i in path if tokens[i].relation == "acl" and tokens[i].head not in one.anchors)[:1]


def _subjects(index: int, sentence: Sentence) -> Iterator[int]:
    yield from (c for c in sentence.children(index) if sentence.tokens[c].relation == "nsubj")


def _may_speak(index: int, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether a token may stand for a person who speaks to a newsroom."""
    token = sentence.tokens[index]
    if any(index in rules.hits(word, sentence) for word in (_OUTLET, _WHO, _THING)):
        return False
    return token.upos in STANDING_FOR or _may_be_person(index, sentence, rules)


def holder(one: Withheld, sentence: Sentence, rules: RuleSet) -> int | None:
    """The noun whose name the words are about, where the tree tells.

    It is the bearer, whose name it is, what the clause of the words describes, or the subject of them.
    """
    tokens = sentence.tokens
    owners = (c for a in one.anchors for c in sentence.children(a) if tokens[c].deprel == "nmod:poss")
    bearer = one.bearer if one.bearer is not None else next(owners, None)
    if bearer is not None and tokens[bearer].upos == "NOUN":
        return bearer
    for index in (one.anchors[0], *sentence.ancestors(one.anchors[0])):
        if index != bearer and (tokens[index].deprel == "acl:relcl" or _is_told_of(index, sentence, rules)):
            head = tokens[tokens[index].head]
            if head.index in rules.hits(_PLEDGE, sentence):
                continue  # what a rule or a promise says is about whoever speaks by it
            return head.index if head.upos == "NOUN" or head.ner.endswith("PERSON") else None
    if one.rule.label is AnonymityLabel.REASON:
        return None
    subjects = (c for a in one.anchors for c in sentence.children(a) if tokens[c].relation == "nsubj")
    return next((c for c in subjects if c not in one.anchors and _may_be_person(c, sentence, rules)), None)


def _is_told_of(participle: int, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether a token is a passive participle behind a noun for somebody (`a man identified only as W.`)."""
    token = sentence.tokens[participle]
    noun = token.head if token.deprel == "acl" and token.xpos == "VBN" else None
    return noun is not None and sentence.tokens[noun].upos == "NOUN" and not _is_of_news(noun, sentence, rules)


def _may_be_person(noun: int, sentence: Sentence, rules: RuleSet) -> bool:
    held = [hit.value.speaker for hit in rules.roles.hits(sentence) if hit.holds(noun)]
    is_other = _is_of_news(noun, sentence, rules)
    return sentence.tokens[noun].upos == "NOUN" and not is_other and (not held or Speaker.PERSON in held)


def _is_of_news(noun: int, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether a noun is that of a newsroom or a word for a name."""
    return noun in rules.hits(_OUTLET, sentence) or noun in rules.hits(_NAME, sentence)


def goes_on(sentence: Sentence) -> bool:
    """Whether the subject of the sentence points back: a pronoun, or a noun with a definite article."""
    for token in sentence:
        if token.relation == "nsubj":
            return token.upos == "PRON" or is_definite(token.index, sentence)
    return False


def is_definite(index: int, sentence: Sentence) -> bool:
    """Whether a noun has an article or a demonstrative by which it is known."""
    determined = [sentence.tokens[c] for c in sentence.children(index) if sentence.tokens[c].deprel == "det"]
    return any("Definite=Def" in t.feats or "PronType=Dem" in t.feats for t in determined)
