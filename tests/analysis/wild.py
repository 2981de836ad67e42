"""Documents that no reporter has written and no parser has parsed: any words, any quotation marks, any trees."""

from __future__ import annotations

from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, Document, ModelInfo, Sentence, Token
from analyzer.model.text import Article, Layout, Paragraph, ParagraphKind
from analyzer.reading.quotation import find_quotations

# Words that rules look for, beside others, as (form, lemma).
_KNOWN = [
    *(
        ("said", "say"),
        ("says", "say"),
        ("told", "tell"),
        ("adding", "add"),
        ("denied", "deny"),
        ("believed", "believe"),
    ),
    *(("according", "accord"), ("to", "to"), ("that", "that"), ("by", "by"), ("is", "be"), ("not", "not")),
    *(
        ("Holm", "Holm"),
        ("mayor", "mayor"),
        ("statement", "statement"),
        ("claims", "claim"),
        ("allegedly", "allegedly"),
    ),
    *(("wants", "want"), ("and", "and"), ("who", "who"), ("report", "report"), ("unclear", "unclear"), ("it", "it")),
]
_MARKS = ["“", "”", '"', "''", "‘", "’", ",", ".", ":", ";", "—", "?", "(", ")"]
_UPOS = ["VERB", "NOUN", "PROPN", "PRON", "AUX", "ADP", "ADV", "ADJ", "DET", "PART", "SCONJ", "CCONJ", "NUM", "X"]
_XPOS = ["VBD", "VBZ", "VBG", "VBN", "VB", "NN", "NNP", "IN", ""]
_RELATIONS = [
    *("nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:agent", "obl:unmarked", "advcl"),
    *("acl", "acl:relcl", "appos", "conj", "parataxis", "case", "mark", "aux", "aux:pass", "cop", "advmod", "amod"),
    *("det", "punct", "fixed", "flat", "compound", "compound:prt", "nmod", "nmod:poss", "expl", "discourse", "dep"),
]
_LETTERS = st.characters(exclude_categories=("Z", "C"), include_characters="\u00ad")
_WORDS = st.one_of(
    st.sampled_from(_KNOWN),
    st.sampled_from(_MARKS).map(lambda mark: (mark, mark)),
    st.text(_LETTERS, min_size=1, max_size=6).map(lambda word: (word, word.lower() or word)),
)


@st.composite
def _heads(draw: st.DrawFn, size: int) -> list[int]:
    """The heads of a tree: each word but the root hangs on one that comes before it in some order."""
    order = draw(st.permutations(range(size)))
    heads = [ROOT] * size
    for place, index in enumerate(order[1:], 1):
        heads[index] = order[draw(st.integers(0, place - 1))]
    return heads


@st.composite
def _sentences(draw: st.DrawFn, start: int, paragraph: int) -> tuple[Sentence, str]:
    """A sentence that begins at `start`, and its text."""
    words = draw(st.lists(_WORDS, min_size=1, max_size=14))
    heads = draw(_heads(len(words)))
    tokens: list[Token] = []
    text = ""
    for index, (form, lemma) in enumerate(words):
        text += draw(st.sampled_from(["", " ", " ", " ", "  "])) if text else ""
        span = Span(start + len(text), start + len(text) + len(form))
        upos = "PUNCT" if form in _MARKS else draw(st.sampled_from(_UPOS))
        relation = "root" if heads[index] == ROOT else draw(st.sampled_from(_RELATIONS))
        ner = draw(st.sampled_from(["O", "O", "S-PERSON", "B-DATE"]))
        tokens.append(
            Token(index, form, lemma, upos, heads[index], relation, span, draw(st.sampled_from(_XPOS)), "", ner)
        )
        text += form
    return Sentence(tuple(tokens), paragraph), text


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of one paragraph or a few, lines set aside between them, quotations as found."""
    text, sentences, paragraphs = "", [], []
    for number in range(draw(st.integers(1, 4))):
        text += draw(st.sampled_from(["", "", "Share this story.\n\n"]))
        start = len(text)
        for _ in range(draw(st.integers(1, 3))):
            text += " " if len(text) > start else ""
            sentence, words = draw(_sentences(len(text), number))
            sentences.append(sentence)
            text += words
        kind = ParagraphKind.TITLE if number == 0 and draw(st.booleans()) else ParagraphKind.BODY
        paragraphs.append(Paragraph(Span(start, len(text)), kind))
        text += "\n\n"
    layout = Layout(Article("wild.txt", text), tuple(paragraphs), find_quotations(text, paragraphs))
    return Document(layout, tuple(sentences), ModelInfo("wild", "1"))
