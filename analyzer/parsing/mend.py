"""Trees that no sentence has, mended: what a parser decides word by word can contradict itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from analyzer.model.syntax import Sentence, Token
from analyzer.parsing.beside import with_clauses_beside, with_subjects_before_participles
from analyzer.parsing.clauses import (
    with_clauses_behind_papers,
    with_clauses_behind_participles,
    with_clauses_right_behind,
    with_expletives,
)
from analyzer.parsing.closing import with_closing_verbs
from analyzer.parsing.commas import with_phrases_cut_at_commas
from analyzer.parsing.compared import with_closing_comparisons
from analyzer.parsing.conjuncts import with_whole_conjuncts
from analyzer.parsing.lent import with_lent_words
from analyzer.parsing.phrases import with_whole_phrases
from analyzer.parsing.stray import with_subjects_from_clauses, with_tags_between
from analyzer.parsing.voice import with_active_verbs, with_titles_of_names

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_OBJECTS = {"obj", "ccomp", "xcomp", "nsubj:pass"}
_FINITE = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
_NOMINAL = {"NOUN", "PROPN"}
_NAMING = {"det", "amod", "compound", "flat", "nmod:poss", "nmod:desc", "nummod", "case"}
_CLOSING = {",", "”", "’", '"', "''", "'", "—", "–", "?", "!"}


def mended(sentence: Sentence) -> Sentence:
    """The sentence with what no sentence has put right, one kind of fault after another."""
    for step in _steps():
        sentence = step(sentence)
    return sentence


def _steps() -> tuple[Callable[[Sentence], Sentence], ...]:
    return (
        with_closing_verbs,
        with_phrases_cut_at_commas,
        with_closing_comparisons,
        with_whole_phrases,
        with_whole_conjuncts,
        with_active_verbs,
        with_titles_of_names,
        _with_compounds,
        _with_torn_subjects,
        _with_second_subjects,
        _with_clauses_of_verbs,
        with_lent_words,
        _with_verbs_in_brackets,
        _with_objects_of_verbs,
        _with_borrowed_clauses,
        with_expletives,
        with_clauses_right_behind,
        with_clauses_behind_participles,
        with_clauses_behind_papers,
        _with_hearers,
        with_subjects_from_clauses,
        with_tags_between,
        with_clauses_beside,
        with_subjects_before_participles,
        _with_sayers,
    )


def _with_sayers(sentence: Sentence) -> Sentence:
    """A subject right behind a verb that closes a clause is the subject of that verb ("It is safe, says the firm")."""
    changed = [replace(t, head=verb.index) for t in sentence if (verb := _saying(sentence, t)) is not None]
    return sentence.having(changed)


def _saying(sentence: Sentence, subject: Token) -> Token | None:
    """The finite verb between a comma and a subject that hangs on a verb before them."""
    first = sentence.subtree(subject.index)[0]
    if subject.deprel != "nsubj" or subject.head >= first - 2 or first < 2:
        return None
    comma, verb = sentence.tokens[first - 2 : first]
    bare = not any(sentence.tokens[c].deprel in _SUBJECTS for c in sentence.children(verb.index))
    closing = comma.form in _CLOSING and verb.upos == "VERB" and "VerbForm=Fin" in verb.feats
    return verb if closing and bare and verb.head not in sentence.subtree(subject.index) else None


def _with_compounds(sentence: Sentence) -> Sentence:
    """The noun before a verb is its subject, for no verb is a compound ("…, study finds")."""
    changed = [replace(sentence.tokens[t.index - 1], deprel="nsubj") for t in sentence if _has_compound(sentence, t)]
    return sentence.having(changed)


def _has_compound(sentence: Sentence, verb: Token) -> bool:
    if verb.upos != "VERB" or "VerbForm=Fin" not in verb.feats or verb.index == 0:
        return False
    before = sentence.tokens[verb.index - 1]
    alone = not any(sentence.tokens[c].deprel in _SUBJECTS for c in sentence.children(verb.index))
    return alone and before.head == verb.index and before.deprel == "compound" and before.upos in _NOMINAL


def _with_torn_subjects(sentence: Sentence) -> Sentence:
    """Two nouns side by side are one subject and not two ("secretary general", "mother-of-two Ada Holm")."""
    torn = [(t, other) for t in sentence if (other := _torn(sentence, t)) is not None]
    return sentence.having(part for noun, other in torn for part in _rejoined(sentence, noun, other))


def _rejoined(sentence: Sentence, noun: Token, other: Token) -> Iterator[Token]:
    between = sentence.tokens[noun.index : other.index]
    side_by_side = all(token.upos in _NOMINAL for token in between)
    for token in between:
        if token.head == other.head:
            yield replace(token, head=other.index, deprel="compound" if side_by_side else "nmod:desc")


def _torn(sentence: Sentence, token: Token) -> Token | None:
    """The noun right behind another, or the name of a person behind its phrase, where both are subjects of one word."""
    if token.deprel not in _SUBJECTS[:2] or token.upos not in _NOMINAL:
        return None
    end = sentence.subtree(token.index)[-1]
    if end + 1 == len(sentence):
        return None
    after = sentence.tokens[end + 1]
    if after.deprel == "obl:unmarked" and after.upos == "NOUN" and end == token.index:  # `the business daily Kapital`
        after = sentence.tokens[min(end + 2, len(sentence) - 1)]
    bare = not any(sentence.tokens[c].deprel == "det" for c in sentence.children(token.index))
    described = bare and after.ner in {"B-PERSON", "S-PERSON"}
    beside = after.upos in _NOMINAL and after.deprel in _SUBJECTS and after.head == token.head
    return after if beside and (end == token.index or described) else None


def _with_clauses_of_verbs(sentence: Sentence) -> Sentence:
    """A clause with "that" on a verb without an object is what the verb reports: a verb has no relative clause.

    Nor has a word whose subject is "it": the clause is what "it" stands for ("It is absurd that the pier is shut").
    """
    changed = []
    for clause in sentence:
        if clause.deprel != "acl:relcl" or not 0 <= clause.head < clause.index:
            continue
        verb = sentence.tokens[clause.head]
        beside = {sentence.tokens[c].deprel for c in sentence.children(verb.index)}
        that = sentence.tokens[min(sentence.subtree(clause.index))]
        if verb.upos == "VERB" and that.lemma == "that" and that.head == clause.index and not beside & _OBJECTS:
            changed += [replace(clause, deprel="ccomp"), replace(that, upos="SCONJ", xpos="IN", deprel="mark")]
    return sentence.having((*changed, *_clauses_of_it(sentence)))


def _clauses_of_it(sentence: Sentence) -> Iterator[Token]:
    for clause in sentence:
        if clause.deprel != "advcl:relcl" or not 0 <= clause.head < clause.index:
            continue
        that = sentence.tokens[min(sentence.subtree(clause.index))]
        stands = any(sentence.tokens[c].deprel == "expl" for c in sentence.children(clause.head))
        below = {sentence.tokens[c].relation for c in sentence.children(clause.index)}
        if stands and that.lemma == "that" and that.head == clause.index and "nsubj" in below - {that.relation}:
            yield replace(clause, deprel="csubj")
            yield replace(that, upos="SCONJ", xpos="IN", deprel="mark")


def _with_second_subjects(sentence: Sentence) -> Sentence:
    """A second subject behind a verb that has one, with a participle, is a clause that says who reports the first.

    "The bridge is unsafe, an inquest heard on Monday": "heard" is at times read as "that was heard".
    """
    found = [pair for token in sentence if (pair := _second_subject(sentence, token)) is not None]
    changed = [
        moved
        for noun, verb in found
        for moved in (replace(verb, head=noun.head, deprel="parataxis"), replace(noun, head=verb.index))
    ]
    return sentence.having(changed)


def _second_subject(sentence: Sentence, noun: Token) -> tuple[Token, Token] | None:
    if noun.deprel != "nsubj" or not 0 <= noun.head < noun.index:
        return None
    earlier = [c for c in sentence.children(noun.head) if sentence.tokens[c].deprel in _SUBJECTS and c < noun.head]
    below = [t for c in sentence.children(noun.index) if (t := sentence.tokens[c]).deprel != "punct"]
    verbs = [t for t in below if t.deprel == "acl" and t.index == noun.index + 1 and t.xpos in {"VBN", "VBD"}]
    first = min([noun.index, *(t.index for t in below)])
    behind_comma = first > 0 and sentence.tokens[first - 1].form == ","
    return (noun, verbs[0]) if earlier and verbs and behind_comma else None


def _with_verbs_in_brackets(sentence: Sentence) -> Sentence:
    """Two nouns between commas that stand beside the clause are a subject and its verb ("…, the paper notes, …")."""
    changed = []
    for verb in sentence:
        subject = sentence.tokens[verb.index - 1]
        if verb.index and _is_verb_in_brackets(sentence, verb, subject):
            changed.append(replace(verb, upos="VERB", xpos="VBZ", feats=_FINITE))
            changed.append(replace(subject, deprel="nsubj"))
            others = (sentence.tokens[c] for c in sentence.children(verb.index) if c < subject.index)
            changed += [replace(t, head=subject.index) for t in others if t.upos != "PUNCT"]
    return sentence.having(changed)


def _is_verb_in_brackets(sentence: Sentence, verb: Token, subject: Token) -> bool:
    if verb.xpos != "NNS" or verb.deprel != "parataxis" or subject.head != verb.index or subject.deprel != "compound":
        return False
    words = [i for i in sentence.subtree(verb.index) if sentence.tokens[i].upos != "PUNCT"]
    end = verb.index + 1
    between = words[0] > 0 and sentence.tokens[words[0] - 1].form == "," and words[-1] == verb.index
    singular = subject.xpos in {"NN", "NNP"} and verb.form.islower()
    return between and singular and end < len(sentence) and sentence.tokens[end].form == ","


def _with_objects_of_verbs(sentence: Sentence) -> Sentence:
    """The word between a verb and a phrase with a preposition is the object of the verb: no noun has an object.

    "They dismissed that as gossip": "that" is at times hung on "gossip".
    """
    changed = []
    for token in sentence:
        noun = sentence.tokens[token.head] if token.deprel == "obj" and token.head > token.index else None
        if noun is None or noun.upos not in _NOMINAL or noun.head != token.index - 1:
            continue
        cased = any(sentence.tokens[c].deprel == "case" for c in sentence.children(noun.index))
        if cased and sentence.tokens[noun.head].upos == "VERB":
            changed.append(replace(token, head=noun.head))
    return sentence.having(changed)


def _with_borrowed_clauses(sentence: Sentence) -> Sentence:
    """A clause with "whose" right behind the subject of a verb tells of that subject and is not what the verb reports.

    "…,” said Holm, whose ferry was late": such a clause is at times hung on "said".
    """
    changed = []
    for clause in sentence:
        if clause.deprel != "ccomp" or not 0 <= clause.head < clause.index:
            continue
        words = [i for i in sentence.subtree(clause.index) if sentence.tokens[i].upos != "PUNCT"]
        behind = [c for c in sentence.children(clause.head) if clause.head < c < words[0]]
        subjects = [c for c in behind if sentence.tokens[c].deprel == "nsubj"]
        if sentence.tokens[words[0]].xpos == "WP$" and subjects and max(sentence.subtree(subjects[-1])) >= words[0] - 2:
            changed.append(replace(clause, head=subjects[-1], deprel="acl:relcl"))
    return sentence.having(changed)


def _with_hearers(sentence: Sentence) -> Sentence:
    """Of two subjects side by side right behind the verb that a clause hangs on, the first is who is told.

    "He told the Herald the bridge was safe": "the Herald" is at times hung on "safe".
    """
    found = [hearer for verb in sentence if (hearer := _hearer(sentence, verb)) is not None]
    return sentence.having(found)


def _hearer(sentence: Sentence, verb: Token) -> Token | None:
    clauses = [sentence.tokens[c] for c in sentence.children(verb.index) if sentence.tokens[c].deprel == "ccomp"]
    if verb.upos != "VERB" or len(clauses) != 1 or clauses[0].index < verb.index:
        return None
    below = [sentence.tokens[child] for child in sentence.children(clauses[0].index)]
    subjects = [t for t in below if t.deprel in _SUBJECTS[:2]]
    if len(subjects) != 2:
        return None
    first, second = (sentence.subtree(t.index) for t in subjects)
    short = all(sentence.tokens[i].deprel in _NAMING for i in first if i != subjects[0].index)
    adjacent = first[0] == verb.index + 1 and second[0] == first[-1] + 1 and second[-1] < clauses[0].index
    return replace(subjects[0], head=verb.index, deprel="iobj") if short and adjacent else None
