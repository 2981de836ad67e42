"""What a denial, a doubt or a refusal to confirm is about, read off its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.certainty.factuality import RELATIVE
from analyzer.analysis.claim.terms import CLAIM_NOUN, FALSEHOOD, Keys, terms_of
from analyzer.analysis.claim.unanswered import ANSWERING, CLAUSES, NEGATION, asked, children, is_asked
from analyzer.model.claim import Terms
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.rules.ruleset import RuleSet

CLAIMANT = "claim.claimant"
OWNED = "claim.owned"
ABOUT = "claim.about"
ASKING = "claim.asking"
AFFAIR = "claim.affair"
MATTER = "claim.matter"
GUILT = "claim.guilt"
TAKING_PART = "claim.taking-part"
SPREADING = "claim.spreading"
CALLING = "claim.calling"
COUNTING = "claim.counting"
TAKING_UP = "claim.taking-up"
BOTH = "claim.both"
CONTENTS = "claim.contents"
# Relations of words on a noun for a claim that say what is claimed.
CLAIMED = frozenset({"acl", "amod", "ccomp", "compound", "nmod"})
LEADING = frozenset({"case", "cc", "mark"})
OBJECTS = frozenset({"obj", "nsubj", "obl", "conj"})
CONTROLLED = frozenset({"ccomp", "xcomp"})
TRUTH = "stance.lexicon.truth"
FEW = 2  # terms: a definite phrase of no more ("the closure") may sum a claim up


@dataclass(frozen=True, slots=True)
class Answered:
    """A part of a reply that is about one claim.

    `claimant` has the terms of whoever is said to have made the claim. `points_back` says that the words name no
    claim and mean one that was told before: it, the allegations, Lorvania's assertion; `sums_up` that they may.
    `of_self` says that the claim is about whoever replies ("denied that it had sold the ferry"), `in_a_word` that a
    noun for a claim tells it in one ("reports of looting"), `of_number` that it is a number ("the figure"),
    `of_things` that it is things or claims just spoken of ("them"), `of_accused` that it is what whoever replies is
    accused of ("any wrongdoing", "a role in the raid"), `of_event` what the article is about ("the incident").
    `general` says that it is all things of a kind ("individual cases"), `by_pronoun` that a pronoun stands for the
    claimant, `of_both` that two claims are meant ("either account"), `bare` that somebody says nothing at all
    ("declined to comment", "on the matter"), `open` that a question asks why or how, or that there was none of a thing,
    so that it is no claim.
    """

    terms: Terms
    spans: Spans
    claimant: frozenset[str] = frozenset()
    points_back: bool = False
    sums_up: bool = False
    of_self: bool = False
    in_a_word: bool = False
    of_number: bool = False
    of_things: bool = False
    of_accused: bool = False
    of_event: bool = False
    general: bool = False
    by_pronoun: bool = False
    of_both: bool = False
    bare: bool = False
    open: bool = False


def answered(sentence: Sentence, content: Spans, keys: Keys, rules: RuleSet) -> tuple[Answered, ...]:
    """The parts of a reply's content in its sentence, one for each thing that it is about."""
    inside = frozenset(t.index for t in sentence.inside(content) if t.upos != "PUNCT")
    tops = tuple(_topics(sentence, inside, rules))
    told = _told(sentence, tops, inside, rules)
    if told:
        return (_clause(sentence, told, inside, keys, rules),)
    parts = tuple(part for top in tops for part in _parts(sentence, top, inside, keys, rules))
    telling = tuple(part for part in parts if part.claimant or not part.points_back)
    why = _asks_why(sentence, inside)
    return tuple(replace(part, open=part.open or why) for part in telling or parts[:1])


def _asks_why(sentence: Sentence, inside: frozenset[int]) -> bool:
    """Whether words are a question of why, how or who, which takes for granted what it is about."""
    first = sentence.tokens[min(inside)] if inside else None
    return first is not None and "PronType=Int" in first.feats


def _topics(sentence: Sentence, inside: frozenset[int], rules: RuleSet) -> Iterator[Token]:
    """The heads of what is answered: objects and what is coordinated with them, less what the reply calls them."""
    every = [sentence.tokens[i] for i in sorted(inside) if sentence.tokens[i].head not in inside]
    every = [t for top in every for t in asked(sentence, top, inside, rules)]
    tops = [top for top in every if not _behind(CALLING, sentence, top, rules)] or every
    tops = [*_taken_up(sentence, inside, rules)] or tops
    false = _false(sentence, rules)
    told = [t for t in (_subject(sentence, top) if top.index in false else top for top in tops) if t.index in inside]
    objects = [t for t in told if t.relation in OBJECTS and t.index not in false]
    first = objects[0] if objects else next(iter(told), None)
    for top in objects or told[:1]:
        if top is first or rules.covers(CLAIM_NOUN, sentence, top.index) or _behind(ABOUT, sentence, top, rules):
            yield top
            yield from _coordinated(sentence, top, inside)


def _taken_up(sentence: Sentence, inside: frozenset[int], rules: RuleSet) -> Iterator[Token]:
    """The nouns that take up what was said ("no such meeting"), and words for having no part in a thing."""
    for index in rules.hits(TAKING_PART, sentence):
        if index in inside and sentence.tokens[index].upos == "PRON":
            yield sentence.tokens[index]
    for index in rules.hits(TAKING_UP, sentence):
        if index in inside and sentence.tokens[index].relation in ("amod", "det"):
            yield sentence.tokens[sentence.tokens[index].head]


def _is_liar(sentence: Sentence, top: Token, rules: RuleSet) -> bool:
    """Whether a noun is for somebody who is said to lie, by a verb."""
    verb = sentence.tokens[top.head] if top.relation == "nsubj" and top.head != ROOT else top
    return verb is not top and verb.upos == "VERB" and rules.covers(FALSEHOOD, sentence, verb.index)


def _false(sentence: Sentence, rules: RuleSet) -> frozenset[int]:
    """The words (indices) that say of something that it is false, or not true."""
    return frozenset(rules.hits(FALSEHOOD, sentence)).union(_untrue(sentence, rules))


def _untrue(sentence: Sentence, rules: RuleSet) -> Iterator[int]:
    """The words (indices) that say of something that it is not true, or of a claim that it is."""
    negations = rules.hits(NEGATION, sentence)
    for index in rules.hits(TRUTH, sentence):
        below = children(sentence, sentence.tokens[index])
        subjects = (c.index for c in below if c.relation == "nsubj")
        if any(c.index in negations for c in below) or any(rules.covers(CLAIM_NOUN, sentence, i) for i in subjects):
            yield index


def _coordinated(sentence: Sentence, top: Token, inside: frozenset[int]) -> Iterator[Token]:
    """The things named beside a thing, also those with words of their own that the parser hung lower down."""
    pair = any(_is_pair(sentence, c) for c in children(sentence, top))
    for child in children(sentence, top) if top.upos != "VERB" else ():
        if child.index in inside and child.relation == "conj" and not pair:
            yield child
        elif child.relation == "nmod" and not _is_pair(sentence, child):
            yield from (c for c in _coordinated(sentence, child, inside) if _has_words(sentence, c))


def _is_pair(sentence: Sentence, token: Token) -> bool:
    """Whether two things are named for what is between them ("a link between the vaccine and the deaths")."""
    return any(c.relation == "case" and c.lemma == "between" for c in children(sentence, token))


def _has_words(sentence: Sentence, token: Token) -> bool:
    relations = {c.relation for c in children(sentence, token)}
    return "det" in relations and bool(relations & {"nmod", "compound"})


def _behind(lexicon: str, sentence: Sentence, token: Token, rules: RuleSet) -> bool:
    """Whether a phrase stands behind a preposition of the lexicon ("regarding the sale", "as gossip")."""
    cases = {c.index for c in children(sentence, token) if c.relation == "case"}
    return bool(cases & rules.hits(lexicon, sentence).keys())


def _told(sentence: Sentence, tops: Sequence[Token], inside: frozenset[int], rules: RuleSet) -> Token | None:
    """The clause with "that" below a noun for a claim, wherever in its phrase the parser hung it."""
    if not any(rules.covers(CLAIM_NOUN, sentence, top.index) for top in tops):
        return None
    below = (t for t in map(sentence.tokens.__getitem__, sorted(inside)) if t.relation in CLAUSES)
    false = _false(sentence, rules)
    marked = (t for t in below if any(c.relation == "mark" for c in children(sentence, t)))
    return next((t for t in marked if t.index not in false), None)


def _clause(sentence: Sentence, told: Token, inside: frozenset[int], keys: Keys, rules: RuleSet) -> Answered:
    """The part that a clause tells, claimed by whoever the words before it name."""
    clause = sentence.subtree(told.index)
    claimant = frozenset(key for i in inside - frozenset(clause) if i < told.index for key in keys.of(i))
    return replace(_plain(sentence, told, inside, keys, rules), claimant=claimant, points_back=False, sums_up=False)


def _subject(sentence: Sentence, token: Token) -> Token:
    """What is said to be false: a clause behind "it", beside the word or below it, else the subject."""
    below = children(sentence, token)
    subject = next((c for c in below if c.relation in ("nsubj", "expl")), token)
    beside = children(sentence, sentence.tokens[token.head]) if token.head != ROOT else []
    clauses = (c for c in (*below, *beside) if c.relation in ("csubj", "ccomp") and c.index > token.index)
    told = (c for c in clauses if any(m.relation == "mark" and m.lemma == "that" for m in children(sentence, c)))
    return next(told, subject) if subject.lemma == "it" else subject


def _parts(sentence: Sentence, top: Token, inside: frozenset[int], keys: Keys, rules: RuleSet) -> Iterator[Answered]:
    if _is_liar(sentence, top, rules):
        claimant = frozenset(key for i in sentence.subtree(top.index) for key in keys.of(i))
        spans = _spans(sentence, [top.index])
        yield Answered(Terms(frozenset()), spans, claimant, points_back=True, by_pronoun=top.upos == "PRON")
        return
    if _stands_for_accusation(sentence, top, rules):
        yield _of_accused(sentence, top, inside, keys, rules)
        return
    if clause := _put(sentence, top, rules):
        yield _plain(sentence, clause, inside, keys, rules)
        return
    if rules.covers(ANSWERING, sentence, top.index) or _is_asking(sentence, top, rules):
        yield Answered(Terms(frozenset()), _spans(sentence, [top.index]), points_back=True, bare=True)
        return
    if not rules.covers(CLAIM_NOUN, sentence, top.index):
        yield _plain(sentence, top, inside, keys, rules)
        return
    pronoun = any(c.deprel == "nmod:poss" and c.upos == "PRON" for c in children(sentence, top))
    own = frozenset(
        i for c in children(sentence, top) if _claims(sentence, c, rules) for i in sentence.subtree(c.index)
    )
    heads = tuple(h for h in _claimed(sentence, top, inside, own, rules) if not _behind(CALLING, sentence, h, rules))
    below = frozenset(i for head in heads for i in sentence.subtree(head.index))
    makers = frozenset(key for i in own - below for key in keys.of(i))
    for head in heads:
        part = _plain(sentence, head, inside, keys, rules)
        word = len(part.terms.words) == 1
        part = replace(part, claimant=makers, by_pronoun=pronoun)
        yield replace(part, points_back=not part.terms.words, sums_up=False, in_a_word=word)
    if not heads:
        definite = any("Definite=Def" in c.feats for c in children(sentence, top))
        bare = rules.covers(MATTER, sentence, top.index) and not definite
        here = Answered(Terms(frozenset()), _spans(sentence, [top.index]), makers, points_back=True)
        both = any(c.index in rules.hits(BOTH, sentence) for c in children(sentence, top))
        yield replace(here, by_pronoun=pronoun, bare=bare, of_both=both)


def _stands_for_accusation(sentence: Sentence, top: Token, rules: RuleSet) -> bool:
    """Whether a noun is for guilt, or for a part in something that nobody else is said to have.

    So is a number beside one ("eleven counts of fraud and one of theft").
    """
    if top.upos == "NUM" and top.relation == "conj":
        return rules.covers(GUILT, sentence, top.head)
    if not rules.covers(TAKING_PART, sentence, top.index):
        return rules.covers(GUILT, sentence, top.index)
    others = [c for c in children(sentence, top) if c.deprel == "nmod:poss" or _behind(OWNED, sentence, c, rules)]
    return not any(c.upos != "PRON" for c in others) and not any(_is_pair(sentence, c) for c in children(sentence, top))


def _put(sentence: Sentence, top: Token, rules: RuleSet) -> Token | None:
    """The clause that a noun for what is asked puts in words ("the question of whether it was sold")."""
    if not rules.covers(ASKING, sentence, top.index):
        return None
    return next((c for c in children(sentence, top) if c.relation in CLAUSES and c.deprel != RELATIVE), None)


def _is_asking(sentence: Sentence, top: Token, rules: RuleSet) -> bool:
    """Whether a noun stands for what somebody was asked, and nothing tells about what."""
    if not rules.covers(ASKING, sentence, top.index):
        return False
    about = (c for c in children(sentence, top) if c.relation == "nmod" and _behind(ABOUT, sentence, c, rules))
    return all(_behind(OWNED, sentence, c, rules) for c in about)


def _of_accused(sentence: Sentence, top: Token, inside: frozenset[int], keys: Keys, rules: RuleSet) -> Answered:
    """The part that a word for guilt or for taking part stands for: what it is of, and that it is of who replies."""
    of = next((c for c in children(sentence, top) if c.relation in ("nmod", "acl") and c.index in inside), top)
    part = _plain(sentence, of, inside, keys, rules) if of is not top else Answered(Terms(frozenset()), ())
    spans = _spans(sentence, [i for i in sentence.subtree(top.index) if i in inside])
    return replace(part, spans=spans, sums_up=True, points_back=of is top, of_self=True, of_accused=True)


def _claimed(
    sentence: Sentence, top: Token, inside: frozenset[int], claimant: frozenset[int], rules: RuleSet
) -> Iterator[Token]:
    """The heads of what is claimed by a noun for a claim: its clause, else its phrases one by one."""
    below = [c for c in children(sentence, top) if c.relation in CLAIMED and c.index not in claimant]
    heads = [c for c in below if c.index in inside]
    heads = [c for c in heads if not rules.covers(SPREADING, sentence, c.index)]
    verbs = [c for c in heads if c.relation in CLAUSES]
    for head in verbs[:1] or heads:
        yield head
        yield from _coordinated(sentence, head, inside)


def _plain(sentence: Sentence, top: Token, inside: frozenset[int], keys: Keys, rules: RuleSet) -> Answered:
    """A part whose words name what it is about."""
    apart = {i for c in _coordinated(sentence, top, inside) for i in sentence.subtree(c.index)}
    tokens = [i for i in sentence.subtree(top.index) if i in inside and (i not in apart)]
    terms = terms_of(sentence, tokens, top.index, False, keys, rules)
    definite = any(c.relation == "det" and "Definite=Ind" not in c.feats for c in children(sentence, top))
    negations = rules.hits(NEGATION, sentence)
    taken_up = any(c.index in rules.hits(TAKING_UP, sentence) for c in children(sentence, top))
    general = _is_general(sentence, top) and is_asked(sentence, sentence.tokens[top.head], rules)
    of_number = len(terms.words) <= 1 and rules.covers(COUNTING, sentence, top.index)
    return Answered(
        terms,
        _spans(sentence, tokens),
        points_back=top.upos in ("PRON", "DET") or not terms.words or of_number,
        sums_up=(definite or general)
        and len(terms.words) <= FEW
        and not any(c.relation == "nmod" for c in children(sentence, top)),
        of_self=_is_of_self(sentence, top),
        of_number=of_number,
        general=general,
        in_a_word=len(terms.words) == 1 and top.relation in CLAUSES and top.upos == "VERB",
        open=not taken_up and any(c.relation == "det" and c.index in negations for c in children(sentence, top)),
        of_event=definite and len(terms.words) <= 1 and rules.covers(AFFAIR, sentence, top.index),
        bare=definite and not terms.words and rules.covers(MATTER, sentence, top.index),
        of_things=top.upos == "PRON" and "Number=Plur" in top.feats,
    )


def _is_general(sentence: Sentence, top: Token) -> bool:
    """Whether a noun stands for all of its kind ("did not comment on individual cases")."""
    plain = top.upos == "NOUN" and "Number=Plur" in top.feats and top.head != ROOT
    return plain and not any(c.relation in ("det", "nmod", "nummod") for c in children(sentence, top))


def _is_of_self(sentence: Sentence, top: Token) -> bool:
    """Whether a clause has a pronoun for its subject, or none of its own ("denied taking the money")."""
    subjects = [c for c in children(sentence, top) if c.relation == "nsubj"]
    return any(c.upos == "PRON" for c in subjects) or (top.relation in CONTROLLED and not subjects)


def _claims(sentence: Sentence, child: Token, rules: RuleSet) -> bool:
    """Whether a word on a noun for a claim says whose claim it is."""
    if child.deprel == "nmod:poss":
        return True
    if child.relation in ("amod", "compound"):
        return any(hit.holds(child.index) for hit in rules.roles.countries(sentence)) or child.form[:1].isupper()
    of_contents = rules.covers(CONTENTS, sentence, child.head) and _behind(OWNED, sentence, child, rules)
    return child.relation == "nmod" and (of_contents or _behind(CLAIMANT, sentence, child, rules))


def _spans(sentence: Sentence, tokens: Sequence[int]) -> Spans:
    told = [i for i in tokens if sentence.tokens[i].relation not in LEADING] or tokens
    first, last = sentence.tokens[min(told)], sentence.tokens[max(tokens)]
    return (Span(first.span.start, last.span.end),)
