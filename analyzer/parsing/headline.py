"""Headlines as a parser can read them: in the case of sentences, and with the verb that it took for a noun."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from lemminflect import getAllLemmas, getInflection

from analyzer.model.syntax import ROOT, Sentence, Token

WORD = re.compile(r"(?<!\.)[^\W\d_]+(?!\.\w)")  # no part of "U.S."
SHORTEST = 3  # letters of the words that tell how a headline is written; "of" and "in" are small in any
FEWEST = 2  # of such words that a headline needs to tell
ASTRAY = frozenset({"dep", "obj", "obl", "vocative"})  # relations of a subject behind its verb that was not seen
NOMINAL = frozenset({"NOUN", "PROPN"})
OPENS = re.compile(r"(?:^|[.!?:–—]\s|\n)\W*$")


def in_sentence_case(title: str, body: Sequence[str]) -> str:
    """The headline with small letters where a sentence would have them, of the same length; as it is in any other case.

    A word keeps its capital where the body writes it so inside a sentence, or where the body does not have it and no
    dictionary knows it.
    """
    if not _is_in_title_case(title):
        return title
    seen = Counter(_written(body))
    parts = list(title)
    for match in list(WORD.finditer(title))[1:]:
        word, small = match[0], match[0].lower()
        if len(small) == len(word) and _is_small(word, seen, shouted=title.isupper()):
            parts[match.start() : match.end()] = small
    return "".join(parts)


def _is_in_title_case(title: str) -> bool:
    words = [word for word in WORD.findall(title)[1:] if len(word) >= SHORTEST]
    return len(words) >= FEWEST and all(word[0].isupper() for word in words)


def _written(body: Iterable[str]) -> Iterable[str]:
    """The words of the body as they are written where no sentence and no quotation opens."""
    for text in body:
        for match in WORD.finditer(text):
            if match[0][0].islower() or not OPENS.search(text[max(match.start() - 4, 0) : match.start()]):
                yield match[0]


def _is_small(word: str, seen: Counter[str], shouted: bool) -> bool:
    """Whether a sentence would have the word with a small letter."""
    if not shouted and not word[1:].islower() and len(word) > 1:
        return False
    small, capital = seen[word.lower()], seen[word.capitalize()] + seen[word.upper()] * shouted
    return small >= capital if small or capital else bool(getAllLemmas(word.lower()))


def mended(sentence: Sentence) -> Sentence:
    """The sentence of a headline with a verb at its top and a subject for the verb that credits it."""
    return _with_sayer(_with_verb(_with_infinitive(sentence)))


def _with_infinitive(sentence: Sentence) -> Sentence:
    """The word behind "to" as the verb that a noun is to do, where nothing else is a verb ("Couple to divorce")."""
    if any(t.upos in ("VERB", "AUX") for t in sentence):
        return sentence
    for to, word in pairwise(sentence.tokens):
        lemmas = getAllLemmas(word.form.lower()).get("VERB", ())
        if to.form.lower() == "to" and to.head == word.index and word.upos == "NOUN" and word.form.lower() in lemmas:
            mark = replace(to, upos="PART", xpos="TO", deprel="mark")
            verb = replace(word, upos="VERB", xpos="VB", deprel="acl", feats="VerbForm=Inf", lemma=word.form.lower())
            made = {mark.index: mark, verb.index: verb} if word.head != ROOT else {}
            return replace(sentence, tokens=tuple(made.get(t.index, t) for t in sentence))
    return sentence


def _with_sayer(sentence: Sentence) -> Sentence:
    """The noun that ends a headline behind a comma and a verb as the subject of that verb ("…, say fishermen")."""
    noun = [t for t in sentence if t.upos != "PUNCT"][-1:]
    first = sentence.subtree(noun[0].index)[0] if noun else 0
    if first < FEWEST or noun[0].deprel not in ASTRAY or noun[0].upos not in NOMINAL:
        return sentence
    comma, verb = sentence.tokens[first - 2 : first]
    if comma.form != "," or verb.upos != "VERB" or verb.head == ROOT:
        return sentence
    made = replace(noun[0], head=verb.index, deprel="nsubj")
    return replace(sentence, tokens=tuple(made if t is noun[0] else t for t in sentence))


def _with_verb(sentence: Sentence) -> Sentence:
    """The sentence of a headline with a verb where it has none and one of its nouns can be it.

    That is the noun between two others that agrees with the one before it ("Police arrest mayor", "Union strikes
    deal"), a word that no noun is ("sues"), or a verb taken for a preposition ("Strike nears end").
    """
    if any(t.upos in ("VERB", "AUX") and t.deprel != "case" for t in sentence):
        return sentence
    found = next((t for t in sentence.tokens[1:-1] if _can_be_verb(sentence, t)), None)
    return _rebuilt(sentence, found) if found else sentence


def _can_be_verb(sentence: Sentence, token: Token) -> bool:
    before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]
    lemmas = getAllLemmas(token.form.lower())
    if "VERB" not in lemmas or not token.form.islower() or before.upos not in NOMINAL:
        return False
    if token.upos == "VERB":
        return token.xpos == "VBZ"
    if token.upos not in NOMINAL:
        return False
    between = after.upos in NOMINAL and (after.head == ROOT or sentence.tokens[after.head].head == ROOT)
    return "NOUN" not in lemmas or (between and _agree(before, token, lemmas["VERB"]))


def _agree(noun: Token, verb: Token, lemmas: Sequence[str]) -> bool:
    """Whether a noun can be the subject of a word; a plural in -s before a bare noun is too often a compound.

    A noun whose first plural is itself (police, people) goes with a verb in the plural.
    """
    if verb.form in lemmas:
        return noun.form.lower() in getInflection(noun.form.lower(), tag="NNS")[:1]
    return noun.xpos in ("NN", "NNP") and verb.form.endswith("s")


def _rebuilt(sentence: Sentence, verb: Token) -> Sentence:
    """The sentence with this verb at its top, the noun before it for subject, what follows for object or oblique."""
    lemma = getAllLemmas(verb.form.lower())["VERB"][0]
    feats = "Mood=Ind|Tense=Pres|VerbForm=Fin"
    made = [_placed(sentence, token, verb.index) for token in sentence]
    xpos = "VBZ" if verb.form.endswith("s") else "VBP"
    made[verb.index] = replace(verb, lemma=lemma, upos="VERB", xpos=xpos, feats=feats, head=ROOT, deprel="root")
    return replace(sentence, tokens=tuple(made))


def _placed(sentence: Sentence, token: Token, verb: int) -> Token:
    """A token under the verb where it hung on what stood at the top, or across the verb."""
    if token.index == verb - 1:
        return replace(token, head=verb, deprel="nsubj")
    if token.upos == "PUNCT":
        return replace(token, head=verb) if token.head in (ROOT, verb - 1, verb + 1) else token
    if token.index < verb:
        astray = token.head == ROOT or token.head >= verb
        return replace(token, head=verb - 1, deprel="amod" if token.upos == "ADJ" else "compound") if astray else token
    if token.head != ROOT and token.head > verb:
        return token
    marked = any(sentence.tokens[c].relation == "case" and c != verb for c in sentence.children(token.index))
    return replace(token, head=verb, deprel="obl" if marked or token.upos not in NOMINAL else "obj")
