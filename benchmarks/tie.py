"""The words that tie a sourced statement to its source, as the journalistic-sourcing corpus marks them.

What they are is said in docs/method.md: the source's own words, or what the story tells of it in its own voice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analyzer.model.attribution import QuotationType
from analyzer.model.report import Extract, Report, ReportSource, Statement
from analyzer.model.source import Identification
from analyzer.model.span import Span, envelope
from analyzer.model.syntax import ROOT, Document, Sentence, Token

NEAR = 3
SHORT, LONG = 3, 5
PASSAGE = 2
# A sentence that speaks with less of its letters than this tells of something all the same.
ASIDE = 0.3
ENDS, CLOSING = (".", "!", "?", "…", ":"), " ”’\"')]"
CONDITIONS = {"if", "unless"}
ADVERBIAL = ("obl", "advcl", "nmod", "xcomp")


@dataclass(slots=True)
class Account:
    """A source's statement and the sentences (numbers) that tell it."""

    source: ReportSource
    sentences: set[int]
    mention: str = ""
    work: str = ""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """An article, its statements, and the numbers of the sentences that it tells in its own voice.

    `asides` are those in which somebody speaks, but of which most is told.
    """

    document: Document
    statements: tuple[Statement, ...]
    told: frozenset[int]
    asides: frozenset[int]

    def around(self, account: Account) -> list[int]:
        """The numbers of the sentences that tell of something other than what the account says."""
        return sorted(self.told | (self.asides - account.sentences))

    def words(self, number: int) -> str:
        """The words of a sentence."""
        return self.document.sentences[number].span.of(self.document.text)


def backdrop(report: Report, document: Document, attributed: Collection[int]) -> Backdrop:
    """The backdrop of an article; `attributed` are the sentences (numbers) that hold words of a statement."""
    said = tuple(s for s in report.statements if s.source_id)
    numbers = [n for n, sentence in enumerate(document.sentences) if _is_prose(sentence, document.text)]
    asides = (n for n in numbers if n in attributed and _is_aside(document.sentences[n], said))
    return Backdrop(document, said, frozenset(n for n in numbers if n not in attributed), frozenset(asides))


def _is_prose(sentence: Sentence, text: str) -> bool:
    """Whether a sentence tells something: it has an end, which headlines have not, and does not address the reader."""
    ended = sentence.span.of(text).rstrip(CLOSING).endswith(ENDS)
    return ended and not any("Person=2" in t.feats or "Mood=Imp" in t.feats for t in sentence)


def _is_aside(sentence: Sentence, said: Sequence[Statement]) -> bool:
    here = [s for s in said if any(span.overlaps(sentence.span) for span in s.content.spans)]
    if any(s.quotation in (QuotationType.DIRECT, QuotationType.MIXED) for s in here):
        return False
    spans = [span for s in here if s.parent is None for span in s.content.spans]
    inside = sum(max(0, min(s.end, sentence.span.end) - max(s.start, sentence.span.start)) for s in spans)
    return inside < ASIDE * len(sentence.span)


def tie(account: Account, story: Backdrop) -> str:
    """The words that justify the source: its own, those that name it or withhold its name, or what the story tells."""
    source, long = account.source, len(account.mention.split()) > LONG
    if source.identification is Identification.ANONYMOUS and account.mention:
        return max((account.mention, *(m.text for m in source.mentions)), key=_is_telling)
    if source.identification is Identification.UNNAMED_GROUP and long:
        return account.mention
    if source.identification is Identification.DOCUMENT and len(account.mention.split()) > LONG + 1:
        return account.mention
    around, own = story.around(account), source.justification
    if own and not any(_holds(story.document.sentences[n], own) for n in around):
        return own.text
    told = _told(account, around, story)
    return told or (own.text if own else "") or _before(account, story)


def _told(account: Account, around: Sequence[int], story: Backdrop) -> str:
    """What the story tells: of a person by name, or else right before, or else of the body behind the source."""
    source, person = account.source, account.source.identification is Identification.NAMED
    before = [n for n in around if _is_near(n, account)]
    if not person and before:
        return _passage(before[-1], around, story)
    if person and (found := _of_person(account, around, story) or _occasion(account, story)):
        return found
    for words in filter(None, (source.name.split()[-1:], (source.affiliation or "").split())):
        naming = [n for n in around if _names(words, story.document.sentences[n])]
        about = [n for n in naming if _tells_of(words, story.document.sentences[n])] or naming
        if chosen := [n for n in about if _is_near(n, account)][-1:] or about[:1]:
            return _passage(chosen[0], around, story)
    return _passage(before[-1], around, story) if before and not source.justification else ""


def _of_person(account: Account, around: Sequence[int], story: Backdrop) -> str:
    """What is first told of a person, and what is told right before the statement, also of `he` or `she`."""
    sentences, name = story.document.sentences, account.source.name.split()[-1:]
    about = [n for n in around if _names(name, sentences[n]) and _tells_of(name, sentences[n])]
    named = {n for n, sentence in enumerate(sentences) if _names(name, sentence)}
    taken_up = (n for n in around if _has_pronoun(sentences[n]) and not named.isdisjoint((n - 1, n - 2)))
    near = [n for n in sorted({*about, *taken_up}) if _is_near(n, account)]
    return " ".join(_passage(n, around, story) for n in sorted({*about[:1], *near[-1:]}))


def _occasion(account: Account, story: Backdrop) -> str:
    """When, where and in answer to what the source spoke: the verb of its cue and the adverbials with it."""
    said = [s for s in story.statements if s.source_id == account.source.id and s.cue]
    for sentence in (story.document.sentences[n] for n in sorted(account.sentences)):
        for statement in said:
            if words := _spoken(sentence, statement, story.document):
                return words
    return ""


def _spoken(sentence: Sentence, statement: Statement, document: Document) -> str:
    cue = statement.cue.spans if statement.cue else ()
    verb = next((t for t in sentence if t.upos == "VERB" and any(span.covers(t.span) for span in cue)), None)
    if verb is None:
        return ""
    phrases = [
        envelope([sentence.tokens[i].span for i in below])
        for child in sentence.children(verb.index)
        if sentence.tokens[child].relation in ADVERBIAL
        and len(below := sentence.subtree(child)) > 1
        and sentence.tokens[below[0]].lemma not in CONDITIONS
    ]
    outside = [p for p in phrases if not any(p.overlaps(span) for span in statement.content.spans)]
    after = [p for p in outside if p.start > verb.span.start]
    found = envelope([verb.span, *after]) if after else next(iter(outside), Span(0, 0))
    words = found.of(document.text).rstrip(",")
    return words if len(words.split()) > SHORT else ""


def _is_near(number: int, account: Account) -> bool:
    return 0 < min(account.sentences) - number <= NEAR


def _before(account: Account, story: Backdrop) -> str:
    """The sentence before the first one in a row that says what the source says."""
    own = [span for s in story.statements if s.source_id == account.source.id for span in s.content.spans]
    number = min(account.sentences) - 1
    while number >= 0 and any(span.overlaps(story.document.sentences[number].span) for span in own):
        number -= 1
    return story.words(number) if number >= 0 else ""


def _is_telling(mention: str) -> bool:
    """Whether a mention says more than that its people were spoken of before (`these people`)."""
    return len(mention.split()) > SHORT


def _has_pronoun(sentence: Sentence) -> bool:
    """Whether the sentence is about a person of whom it only says `he` or `she`."""
    subjects = (t for t in sentence if t.relation == "nsubj" and sentence.tokens[t.head].head == ROOT)
    return any("Person=3" in t.feats and "Gender=" in t.feats and "Gender=Neut" not in t.feats for t in subjects)


def _tells_of(words: Sequence[str], sentence: Sentence) -> bool:
    """Whether a sentence is about those whom the words name: they are its subject, or what is theirs is."""
    tokens = sentence.tokens
    tops = [_top(sentence, token) for token in sentence if token.form in words]
    owners = [tokens[top.head] for top in tops if top.deprel == "nmod:poss"]
    return any(t.relation == "nsubj" and tokens[t.head].head == ROOT for t in (*tops, *owners))


def _top(sentence: Sentence, token: Token) -> Token:
    """The head of the subject that a name is part of, by apposition, among others, or as one of them."""
    while token.head != ROOT:
        above = sentence.tokens[token.head]
        partitive = token.relation == "nmod" and above.upos in ("NUM", "PRON", "DET")
        if token.relation not in ("appos", "conj", "flat") and not partitive:
            return token
        token = above
    return token


def _holds(sentence: Sentence, words: Extract) -> bool:
    return any(sentence.span.covers(span) for span in words.spans)


def _passage(number: int, around: Sequence[int], story: Backdrop) -> str:
    sentences = story.document.sentences
    first, end = sentences[number], number + 1
    while end in around and end < number + PASSAGE and sentences[end].paragraph == first.paragraph:
        end += 1
    return envelope([s.span for s in sentences[number:end]]).of(story.document.text)


def _names(words: Sequence[str], sentence: Sentence) -> bool:
    return set(words) <= {token.form for token in sentence}
