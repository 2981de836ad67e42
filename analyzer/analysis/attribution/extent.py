"""From tokens that a pattern bound to the words they stand for: source, cue and content extents."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from analyzer.model.span import Span, Spans, merged, stripped, without
from analyzer.model.syntax import ROOT, Sentence, Token

_EDGE = " \t\r\n\u00a0,;:.-–—"
_BETWEEN = " \t\r\n\u00a0,;:-–—"
_AUXILIARY = {"aux", "aux:pass", "cop", "compound:prt", "fixed", "flat"}
_OFF_SOURCE = {"parataxis", "ccomp", "advcl", "discourse"}
_ADJUNCT = {"obl:unmarked", "obl:tmod", "nmod:unmarked", "parataxis", "cc", "conj", "discourse", "punct", "vocative"}
QUOTATION_MARKS = frozenset({'"', "“", "”", "''", "``"})
_VERBAL = {"VERB", "AUX"}
_NOMINAL = {"NOUN", "PROPN", "PRON", "NUM"}
_PREMODIFIER = {"DET", "ADJ", "PROPN", "NOUN", "NUM"}
_CLAUSE_SIGNS = {"nsubj", "nsubj:pass", "aux", "aux:pass", "expl", "mark"}
_SUBJECTS = {"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"}
_PAST = "VBD"
_LEADING = {"cc", "advmod", "discourse"}
_RELATIVE = {"WDT", "WP", "WP$"}
_COMPLEMENT = {"obj", "iobj", "ccomp", "xcomp", "obl", "nmod", "advcl", "acl", "nsubj", "advmod", "amod", "compound"}


def spans_of(sentence: Sentence, indices: Iterable[int], text: str) -> Spans:
    """The spans of the tokens: neighbours joined over white space, edge punctuation left out."""
    tokens = [sentence.tokens[i].span for i in sorted(indices)]
    return trimmed(merged(tokens, gap=" \t\r\n\u00a0", text=text), text)


def trimmed(spans: Iterable[Span], text: str) -> Spans:
    """The spans without punctuation at their edges (quotation marks stay); spans without a word are dropped."""
    kept = (stripped(span, text, _EDGE) for span in spans)
    return tuple(span for span in kept if any(c.isalnum() for c in span.of(text)))


def bridged(spans: Iterable[Span], text: str, holes: Iterable[Span] = ()) -> Spans:
    """The spans joined where only white space and inner punctuation divides them, less the holes."""
    return trimmed(without(merged(spans, gap=_BETWEEN, text=text), holes), text)


def cue_tokens(sentence: Sentence, head: int) -> frozenset[int]:
    """The cue with its auxiliaries, negation, particles and the adverbs between them.

    "Was unable to confirm" is one cue: what a predicate adjective says of the verb under it belongs to the verb.
    """
    found = {head, *_ability(sentence, head)}
    for child in sentence.children(head):
        token = sentence.tokens[child]
        if token.deprel in _AUXILIARY:
            found.update(sentence.subtree(child) if token.deprel == "fixed" else {child})
        elif token.deprel == "advmod" and (abs(child - head) == 1 or "Polarity=Neg" in token.feats):
            found.add(child)
    first = min(found)
    between = (c for c in sentence.children(head) if first < c < head and sentence.tokens[c].deprel == "advmod")
    return frozenset(found | set(between))


def _ability(sentence: Sentence, head: int) -> frozenset[int]:
    """The predicate adjective that a cue in the infinitive hangs on, with its own auxiliaries, and the "to" between."""
    above = sentence.tokens[head].head
    if sentence.tokens[head].deprel != "xcomp" or sentence.tokens[above].upos != "ADJ":
        return frozenset()
    marks = [c for c in sentence.children(head) if sentence.tokens[c].deprel == "mark"]
    return frozenset((*cue_tokens(sentence, above), *marks))


def source_tokens(sentence: Sentence, head: int, cue: int | None) -> frozenset[int]:
    """The phrase that names the source: its subtree less clauses that are not part of the name.

    Appositions, relative clauses and prepositional phrases stay; a clause that holds the cue goes.
    """
    gone: set[int] = set()
    for child in sentence.children(head):
        below = sentence.subtree(child)
        if _off_source(sentence, child, head) or (cue is not None and cue in below):
            gone.update(below)
    kept = [i for i in sentence.subtree(head) if i not in gone]
    phrase = _run(kept, head, gone, sentence)
    return frozenset([*_cut_off(sentence, phrase[0], head), *phrase])


def unquoted(sentence: Sentence, source: frozenset[int]) -> frozenset[int]:
    """The source without the mark that closes the quotation before it, or opens the one behind it."""
    marks = [i for i in sorted(source) if sentence.tokens[i].form in QUOTATION_MARKS]
    if len(marks) % 2 == 0:
        return source
    words = [i for i in source if sentence.tokens[i].upos != "PUNCT"]
    loose = [i for i in marks if i < min(words, default=i) or i > max(words, default=i)]
    return source - set(loose[:1])


def _cut_off(sentence: Sentence, first: int, head: int) -> list[int]:
    """Premodifiers that the tree cut off from their phrase: the words between it and the punctuation before.

    A noun that the phrase hangs on is none ("a charge the mayor denies").
    """
    start, above = first, set(sentence.ancestors(head))
    while start and start - 1 not in above and _premodifies(sentence.tokens[start - 1]):
        start -= 1
    behind = start > 0 and sentence.tokens[start - 1].upos == "PUNCT"
    opened = start < first and sentence.tokens[start].upos == "DET"
    return list(range(start, first)) if behind and opened else []


def _premodifies(token: Token) -> bool:
    return token.upos in _PREMODIFIER and token.deprel != "obj"


def _off_source(sentence: Sentence, child: int, head: int) -> bool:
    """Whether a dependent is no part of the name: a clause beside it, a preposition before it, a participle set off."""
    token = sentence.tokens[child]
    return (
        token.relation in _OFF_SOURCE
        or (token.relation == "case" and child < head)
        or (token.deprel == "acl" and child > head and behind_comma(sentence, child))
    )


def between_tokens(sentence: Sentence, source: frozenset[int], cue: int) -> frozenset[int]:
    """Words between a subject and its verb that belong to the subject, whatever the tree says.

    A prepositional phrase with no comma about it ("an official at the office said") unless it is a date, and an
    apposition between two commas ("Jane Roe, head of planning, said").
    """
    last = max((i for i in source if sentence.tokens[i].upos != "PUNCT"), default=cue)
    if last + 1 >= cue:
        return frozenset()
    gap = [sentence.tokens[i] for i in range(last + 1, cue)]
    stop = next((t.index for t in gap if t.upos in {"AUX", "ADV", "PART"}), cue)
    phrase = [t for t in gap if t.index < stop]
    if not phrase or any(t.upos == "VERB" or t.ner.endswith("DATE") for t in phrase):
        return frozenset()
    marks = [t.index for t in phrase if t.upos == "PUNCT"]
    apposed = len(marks) > 1 and marks[0] == phrase[0].index and marks[-1] == phrase[-1].index
    prepositional = phrase[0].upos == "ADP" and not marks
    return frozenset(t.index for t in phrase) if apposed or prepositional else frozenset()


def trailing_tokens(sentence: Sentence, source: frozenset[int], cue: int) -> frozenset[int]:
    """Words behind a subject that follows its verb ("…, said Jane Roe, head of planning") and that the tree tore off.

    They hang on words before the verb, which no part of the sentence behind it can.
    """
    if not source or min(source) < cue:
        return frozenset()
    own = [i for c in sentence.children(cue) if c > max(source) for i in sentence.subtree(c) if i > max(source)]
    end = min(own, default=len(sentence))
    found = [sentence.tokens[i] for i in range(max(source) + 1, end)]
    torn = any(t.head < cue and t.head != ROOT and t.upos != "PUNCT" for t in found)
    return (
        frozenset(t.index for t in found)
        if torn and not any(_has_subject(sentence, t.index) for t in found)
        else frozenset()
    )


def behind_comma(sentence: Sentence, head: int) -> bool:
    """Whether punctuation stands before a subtree, or before determiners and adjectives that it was cut off from."""
    words = [i for i in sentence.subtree(head) if sentence.tokens[i].upos != "PUNCT"]
    before = words[0] - 1 if words else -1
    while before > 0 and sentence.tokens[before].upos in {"DET", "ADJ"}:
        before -= 1
    return before >= 0 and sentence.tokens[before].upos == "PUNCT"


def _run(kept: list[int], head: int, gone: set[int], sentence: Sentence) -> list[int]:
    """The part of `kept` round the head that no foreign token interrupts."""
    allowed = set(kept) | {t.index for t in sentence if t.upos == "PUNCT" and t.index not in gone}
    low = high = head
    while low - 1 in allowed:
        low -= 1
    while high + 1 in allowed:
        high += 1
    inside = [i for i in kept if low <= i <= high]
    return list(range(inside[0], inside[-1] + 1))


def phrase_tokens(sentence: Sentence, head: int, without_heads: Iterable[int]) -> frozenset[int]:
    """The subtree of `head` less the subtrees of the other heads, and less what joins it to a clause before.

    Of heads that hold `head` itself only the word goes.
    """
    gone = {i for other in without_heads if other != head for i in _below(sentence, other, head)}
    if sentence.tokens[head].deprel == "conj":
        gone |= {c for c in sentence.children(head) if c < head and sentence.tokens[c].deprel == "cc"}
    return frozenset(i for i in sentence.subtree(head) if i not in gone)


def _below(sentence: Sentence, other: int, head: int) -> tuple[int, ...]:
    below = sentence.subtree(other)
    return (other,) if head in below else below


def complement_tokens(sentence: Sentence, cue: int) -> frozenset[int]:
    """Everything after the cue that depends on it as object, complement or oblique; time adjuncts left out."""
    found: set[int] = set()
    for child in sentence.children(cue):
        token = sentence.tokens[child]
        misplaced = token.deprel == "conj" and token.upos in _NOMINAL and not _has_subject(sentence, child)
        kept = token.deprel not in _ADJUNCT and token.relation in _COMPLEMENT and not _is_dated(sentence, child)
        if child > cue and (kept or misplaced) and not is_participle_adjunct(sentence, child):
            found.update(sentence.subtree(child))
    return frozenset(found)


def clause_tokens(sentence: Sentence, phrase: int, cue: int) -> frozenset[int]:
    """The clause that a phrase such as "according to the ministry" stands in, less the phrase.

    A phrase at either end of the sentence belongs to the whole of it, one inside to the nearest clause; behind a comma
    it is not that of a clause of time or reason before it alone, but of the one that this hangs on.
    """
    own = set(sentence.subtree(phrase)) | set(sentence.subtree(cue))
    words = [t.index for t in sentence if t.upos != "PUNCT"]
    at_edge = words[0] in own or words[-1] in own
    head = next((i for i in sentence.ancestors(phrase) if _heads_clause(sentence, i)), None)
    if at_edge or head is None:
        return frozenset(range(len(sentence))) - own
    above = next((i for i in sentence.ancestors(head) if _heads_clause(sentence, i)), None)
    if above is not None and above < head < min(own) and _set_off(sentence, own):
        head = above if sentence.tokens[head].deprel == "advcl" else head
    return frozenset(sentence.subtree(head)) - own


def _set_off(sentence: Sentence, phrase: Collection[int]) -> bool:
    """Whether a comma stands before a phrase."""
    first = min(phrase)
    return any(sentence.tokens[i].form == "," for i in (first, first - 1) if i >= 0)


def leading_tokens(sentence: Sentence, content: frozenset[int], cue: int) -> frozenset[int]:
    """Words at the head of a sentence that lead into a content before its cue: "But the pier is safe, she said".

    The tree hangs them on the cue, the main verb; nobody says "but" of her saying.
    """
    first = min(content, default=len(sentence))
    if first > cue:
        return frozenset()
    found: set[int] = set()
    for child in sentence.children(cue):
        below = sentence.subtree(child)
        if below[-1] < first and sentence.tokens[child].deprel in _LEADING:
            found.update(below)
    rest = {i for i in range(first) if sentence.tokens[i].upos != "PUNCT"}
    return frozenset(range(first)) if found and rest <= found else frozenset()


def relative_tokens(sentence: Sentence, cue: int) -> frozenset[int]:
    """The relative pronoun, with its phrase, that a verb has for its object: "which the port says is safe"."""
    for child in sentence.children(cue):
        if child < cue and sentence.tokens[child].deprel == "obj":
            below = sentence.subtree(child)
            if sentence.tokens[below[0]].xpos in _RELATIVE:
                return frozenset(below)
    return frozenset()


def is_further_clause(sentence: Sentence, index: int) -> bool:
    """Whether a dependent of a cue is one more reported clause: a second object clause, or "but that …".

    A coordinated clause to the left of the cue ("A, and B, she said") can only be coordinated with the reported one.
    """
    token = sentence.tokens[index]
    marked = any(sentence.tokens[c].upos == "SCONJ" and c < index for c in sentence.children(index))
    return token.deprel == "ccomp" or (token.deprel == "conj" and (marked or index < token.head))


def inserted_tokens(sentence: Sentence, head: int, cue: int) -> frozenset[int]:
    """Words behind a cue that tell when or how something was said, though the tree hangs them in the clause.

    A date ("said on Monday it would close"), and a phrase between commas before the conjunction ("concluded, after nine
    years of work, that …").
    """
    for child in sentence.children(head):
        below = sentence.subtree(child) if cue < child < head and _is_dated(sentence, child) else ()
        if below and below[0] == cue + 1 and sentence.tokens[cue].xpos == _PAST:
            return frozenset(below)
    mark = next((c for c in sentence.children(head) if c > cue and sentence.tokens[c].deprel == "mark"), cue)
    commas = [i for i in range(cue + 1, mark) if sentence.tokens[i].form == ","]
    return frozenset(range(commas[0], mark)) if len(commas) > 1 and commas[-1] == mark - 1 else frozenset()


def condition_behind(sentence: Sentence, content: frozenset[int], cue: int) -> frozenset[int]:
    """A condition without a subject right behind a content ("warned of the danger if true"), hung higher by the tree.

    What such a clause leaves out is the content; set off by a comma it may be the cue's.
    """
    first = max(content, default=len(sentence)) + 1
    for child in sentence.children(cue):
        token = sentence.tokens[child]
        bare = token.relation == "advcl" and token.xpos != "VBG" and not _has_subject(sentence, child)
        below = sentence.subtree(child) if bare else ()
        if bare and below[0] == first and sentence.tokens[first].upos == "SCONJ":
            return frozenset(below)
    return frozenset()


def is_participle_adjunct(sentence: Sentence, index: int) -> bool:
    """Whether a token heads a participle set off by a comma, as in "…, adding that"; trees take it for a clause."""
    relations = {sentence.tokens[c].deprel for c in sentence.children(index)}
    return sentence.tokens[index].xpos == "VBG" and not relations & _CLAUSE_SIGNS and behind_comma(sentence, index)


def remainder_tokens(sentence: Sentence, cue: int, source: int | None) -> frozenset[int]:
    """What stands after the cue and its source, or before them where nothing like a clause follows.

    Where cue and source stand in the middle of a clause ("The claims, the official said, are false"), both.
    A fallback for sentences whose tree does not show the clause.
    """
    block = {cue, *(() if source is None else sentence.subtree(source))}
    before = frozenset(range(min(block if source is None else {cue, source})))
    dated = {i for c in sentence.children(cue) if _is_dated(sentence, c) for i in sentence.subtree(c)}
    after = frozenset(range(max(cue, source if source is not None else cue) + 1, len(sentence))) - dated
    parted = cue + 2 < len(sentence) and sentence.tokens[cue + 1].upos == "PUNCT"
    if parted and sentence.tokens[cue + 2].upos in _VERBAL and not _has_verb(sentence, before):
        return before | after
    if _has_verb(sentence, after):
        return after
    return before if _has_verb(sentence, before) else frozenset()


def _is_dated(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].relation == "obl" and sentence.tokens[index].ner.endswith("DATE")


def _has_verb(sentence: Sentence, indices: Iterable[int]) -> bool:
    return any(sentence.tokens[i].upos in _VERBAL for i in indices)


def _heads_clause(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].upos == "VERB" or _has_subject(sentence, index)


def _has_subject(sentence: Sentence, index: int) -> bool:
    return any(sentence.tokens[c].deprel in _SUBJECTS for c in sentence.children(index))
