"""Whole sourced statements as the journalistic-sourcing corpus counts them (its conventions: docs/method.md)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from analyzer.model.report import Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Category, Identification, Role, Status
from analyzer.model.span import envelope, merged
from analyzer.model.syntax import Document, Sentence, Token
from benchmarks.tie import Account, Backdrop, backdrop, tie

Row = dict[str, object]

SOURCE_TYPES = {
    Identification.NAMED: "named_person",
    Identification.ORGANISATION: "named_org",
    Identification.DOCUMENT: "document",
    Identification.UNNAMED_GROUP: "unnamed_group",
    Identification.UNNAMED_PERSON: "unnamed_person",
    Identification.ANONYMOUS: "anonymous",
}

UNNAMED = {Identification.UNNAMED_GROUP, Identification.UNNAMED_PERSON}
# Whoever has one of these roles speaks for himself and for no body: the public, and those who hold a seat or an office.
PUBLIC = {Role.PUBLIC, Role.WITNESS, Role.PARTY, Role.LEGISLATOR, Role.JUDICIARY}
DETERMINERS = {"a", "an", "the", "this", "that", "these", "those", "some"}
BACK = 3
# In these an author's words count as the work's; what somebody says in a statement or a post counts as the author's.
WORKS = {"letter", "report", "study", "paper", "book", "memoir", "essay", "audit", "podcast", "episode"}
REPORTING = {"write", "find", "conclude"}
SUITS = {"suit", "lawsuit"}
# Documents that the corpus takes for the body whose they are; it takes the others for documents.
ISSUED = {"source.role.poll", "source.role.figures", "source.role.publication"}


def sourced(report: Report, document: Document, attitudes: Collection[str] = ()) -> Iterator[Row]:
    """The rows of the statements of a report that have a source, the longest first: a sentence is its main source's.

    Of the statements found by rules of `attitudes` only those of named persons count.
    """
    sources = {source.id: source for source in report.sources}
    accounts = [
        Account(
            source,
            _sentences(statement, document),
            statement.source.text if statement.source else "",
            _work(statement, source, document),
        )
        for statement in sorted(_outermost(report), key=lambda s: -s.words)
        if (source := sources.get(statement.source_id or ""))
        and source.identification in SOURCE_TYPES
        and (source.identification is Identification.NAMED or statement.evidence[0].rule not in attitudes)
    ]
    attributed = {n for account in accounts for n in account.sentences}
    _extend(accounts, document.sentences)
    story = backdrop(report, document, attributed)
    for account in accounts:
        yield _row(account, document, story, report.sources)


def _work(statement: Statement, source: ReportSource, document: Document) -> str:
    """The letter, report or study in which the source says it, by what it is called; empty where it is in none.

    The words of the sentence tell ("said in its report"), or those shortly before what the source "wrote" or "found".
    Whoever sues without being named says it in the lawsuit.
    """
    if source.identification is Identification.UNNAMED_PERSON and (suit := _suit(statement, source, document)):
        return suit
    cue = statement.cue.spans if statement.cue else ()
    for number, sentence in enumerate(document.sentences):
        verb = next((t for t in sentence if any(span.covers(t.span) for span in cue) and t.upos == "VERB"), None)
        if verb is None:
            continue
        if found := next((t for t in sentence if t.relation == "obl" and t.head == verb.index and _is_work(t)), None):
            return _called(sentence, found, document)
        for before in reversed(document.sentences[max(0, number - BACK) : number]) if verb.lemma in REPORTING else ():
            if found := next((t for t in before if t.relation == "obj" and _is_work(t)), None):
                makers = [before.tokens[c] for c in before.children(found.head)]
                if any(t.relation == "nsubj" and t.form in source.name for t in makers):
                    return _called(before, found, document)
    return ""


def _suit(statement: Statement, source: ReportSource, document: Document) -> str:
    """What the lawsuit is called that the source brings in the sentence of the statement or shortly before it."""
    said = [n for n, s in enumerate(document.sentences) if any(s.span.overlaps(c) for c in statement.content.spans)]
    for sentence in document.sentences[max(0, said[0] - BACK) : said[0] + 1] if said else ():
        for token in sentence:
            verb = sentence.tokens[token.head] if token.deprel == "nsubj" else None
            if verb is None or token.lemma.lower() not in source.name.lower().split():
                continue
            objects = [t for t in sentence if t.head == verb.index and t.relation in ("obj", "obl")]
            if verb.lemma == "sue" or any(t.lemma in SUITS for t in objects):
                return "lawsuit"
    return ""


def _is_work(token: Token) -> bool:
    return token.lemma.lower() in WORKS


def _called(sentence: Sentence, noun: Token, document: Document) -> str:
    """The words of the noun and of what stands before it, and its `of`, without preposition and determiner."""
    tokens = [sentence.tokens[i] for i in sentence.subtree(noun.index)]
    kept = [t for t in tokens if t.head != noun.index or t.relation not in ("case", "det", "punct", "acl")]
    small = [t for t in kept if t.upos not in ("DET", "ADP") and "Poss=Yes" not in t.feats]
    inside = [t for t in kept if small and t.index >= small[0].index]
    end = next((t.index for t in inside if t.upos in ("VERB", "AUX", "SCONJ")), len(sentence))
    return envelope([t.span for t in inside if t.index < end]).of(document.text)


def _sentences(statement: Statement, document: Document) -> set[int]:
    """The sentences that hold words of the content, and the one that holds the first of its words or its source's."""
    first = [part.spans[0] for part in (statement.content, statement.source, statement.cue) if part][:1]
    return {
        number
        for number, sentence in enumerate(document.sentences)
        if any(sentence.span.overlaps(span) for span in (*statement.content.spans, *first))
    }


def _extend(accounts: Sequence[Account], sentences: Sequence[Sentence]) -> None:
    """Gives to each account the sentences behind it in its paragraph that belong to no account.

    One that already tells of whoever speaks next belongs to the account behind it.
    """
    owner = {number: account for account in accounts for number in account.sentences}
    for number, sentence in enumerate(sentences):
        before, behind = owner.get(number - 1), owner.get(number + 1)
        if number in owner or not before or sentences[number - 1].paragraph != sentence.paragraph:
            continue
        next_one = behind if behind and behind.source != before.source and _mentions(behind, sentence) else before
        owner[number] = next_one
        next_one.sentences.add(number)


def _mentions(account: Account, sentence: Sentence) -> bool:
    return any(sentence.span.overlaps(span) for mention in account.source.mentions for span in mention.spans)


def _row(account: Account, document: Document, story: Backdrop, sources: Iterable[ReportSource]) -> Row:
    source, behind = account.source, _behind(account.source, sources)
    shown = behind or source
    return {
        "spans": [[s.start, s.end] for s in merged([document.sentences[n].span for n in sorted(account.sentences)])],
        "type": "document" if account.work else SOURCE_TYPES[shown.identification],
        "name": account.work or _name(shown),
        "title": _title(shown),
        "justification": tie(account, story),
    }


def _behind(source: ReportSource, sources: Iterable[ReportSource]) -> ReportSource | None:
    """The body or person for whom the corpus takes a source: the issuer of a page or poll, the body of its people."""
    issued = any(e.rule in ISSUED for e in source.evidence)
    staff = source.identification in UNNAMED and source.role not in PUBLIC and source.status is Status.CURRENT
    if not source.affiliation or not (issued or staff):
        return None
    body = source.model_copy(update={"identification": Identification.ORGANISATION, "name": source.affiliation})
    return next((other for other in sources if other.name == source.affiliation), body)


def _name(source: ReportSource) -> str:
    """The name without article or number; that of a document with its issuer."""
    words = source.name.split()
    while len(words) > 1 and source.identification is not Identification.NAMED and words[0].lower() in DETERMINERS:
        words = words[1:]
    issuer = source.affiliation if source.identification is Identification.DOCUMENT else None
    return " ".join((*words, *([issuer] if issuer else ())))


def _title(source: ReportSource) -> str:
    """The title with the body that it leaves out; of a person without a name the words that name him."""
    unnamed = source.identification is Identification.UNNAMED_PERSON
    title, body = source.title or (_name(source) if unnamed else ""), source.affiliation or ""
    return title if body in title else ", ".join(filter(None, (title, body)))


def _outermost(report: Report) -> list[Statement]:
    said = [s for s in report.statements if s.kind is StatementKind.ATTRIBUTION]
    return [s for s in said if s.parent is None and s.category is not Category.UNATTRIBUTED]
