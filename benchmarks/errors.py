"""Group what an analysis misses and finds too much against a corpus of attributions, by rule, cue and construction.

    python benchmarks/errors.py BENCH DATA PART [--every N] [--top N] [--cache DIR]

BENCH is the directory of the scorer (its `polnear.py` reads the gold), DATA the corpus, PART its part. A gold
attribution is found when the Dice of its content words and those of an outermost prediction is 0.5 or more.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from analyzer.analysis.attribution.attribute import attribute
from analyzer.engine import Engine, load_engine
from analyzer.model.attribution import Attribution
from analyzer.model.span import Span, cut
from analyzer.model.syntax import Document, Sentence
from analyzer.model.text import Article
from analyzer.parsing.cached import CachedParser
from analyzer.parsing.document import parse_layout
from analyzer.reading import segment

SAME = 0.5


@dataclass(frozen=True, slots=True)
class Error:
    """A miss or an extra: what it is grouped by, and its words."""

    group: str
    words: str


def words_of(text: str, spans: Iterable[Sequence[int]]) -> frozenset[tuple[int, str]]:
    """The words of the spans with their places (characters), so that equal words elsewhere do not match."""
    found = set()
    for start, end in spans:
        at = start
        for word in text[start:end].split():
            at = text.index(word, at)
            found.add((at, word.strip(".,;:“”\"'")))
            at += len(word)
    return frozenset(found)


def dice(one: frozenset[Any], other: frozenset[Any]) -> float:
    """Twice the common words over all words."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def extras(text: str, found: Sequence[Attribution], gold: Sequence[Any]) -> Iterator[Error]:
    """The outermost predictions that no gold attribution matches, by rule."""
    known = [words_of(text, g.content) for g in gold]
    for one in found:
        words = words_of(text, [(s.start, s.end) for s in one.content])
        if not any(dice(words, other) >= SAME for other in known):
            yield Error(one.rule, f"{cut(text, one.cue)} | {cut(text, one.content)[:80]}")


def misses(document: Document, found: Sequence[Attribution], gold: Sequence[Any]) -> Iterator[Error]:
    """The gold attributions that no outermost prediction matches, by the lemma and the construction of their cue."""
    text = document.text
    known = [words_of(text, [(s.start, s.end) for s in one.content]) for one in found]
    for g in gold:
        if any(dice(words_of(text, g.content), other) >= SAME for other in known):
            continue
        cue = " ".join(text[s:e] for s, e in g.cue)
        content = " … ".join(text[s:e] for s, e in g.content)[:80]
        yield Error(construction(document, g), f"{cue} | {content}")


def construction(document: Document, gold: Any) -> str:
    """The lemma of the head of a cue and the relation by which the content hangs on it."""
    start = gold.cue[0][0] if gold.cue else gold.content[0][0]
    sentence = next((s for s in document.sentences if s.span.start <= start < s.span.end), None)
    if sentence is None:
        return "set aside"
    cue = head_in(sentence, gold.cue)
    content = head_in(sentence, gold.content)
    if cue is None:
        return "no word for a cue"
    if content is None:
        return f"{sentence.tokens[cue].lemma} + content elsewhere"
    hangs = sentence.tokens[content].head == cue
    return f"{sentence.tokens[cue].lemma} + {sentence.tokens[content].deprel if hangs else 'no direct link'}"


def head_in(sentence: Sentence, spans: Iterable[Sequence[int]]) -> int | None:
    """The first token in the spans whose head is outside of them."""
    inside = [t for t in sentence if t.upos != "PUNCT" and any(Span(*s).overlaps(t.span) for s in spans)]
    indices = {t.index for t in inside}
    return next((t.index for t in inside if t.head not in indices), None)


def show(title: str, errors: Sequence[Error], top: int) -> None:
    """Print the largest groups with two examples each."""
    examples: dict[str, list[str]] = defaultdict(list)
    for error in errors:
        examples[error.group].append(error.words)
    sys.stdout.write(f"{title}: {len(errors)}\n")
    for group, count in Counter(error.group for error in errors).most_common(top):
        sys.stdout.write(f"  {count:5}  {group}\n")
        sys.stdout.writelines(f"           {words}\n" for words in examples[group][:2])


def study(articles: Iterable[Any], engine: Engine) -> tuple[list[Error], list[Error]]:
    """The misses and the extras of all articles."""
    missed: list[Error] = []
    extra: list[Error] = []
    for article in articles:
        layout = segment(Article(article.doc, article.text), engine.rules.line_patterns, engine.rules.origin_patterns)
        document = parse_layout(layout, engine.parser)
        found = [a for a in attribute(document, engine.rules) if a.parent is None]
        missed += misses(document, found, article.attributions)
        extra += extras(article.text, found, article.attributions)
    return missed, extra


def main() -> None:
    """Read the arguments, analyse, print the groups."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("part")
    parser.add_argument("--every", type=int, default=1, help="take every Nth article")
    parser.add_argument("--top", type=int, default=40, help="show the N largest groups")
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    sys.path.insert(0, str(args.bench))
    articles = import_module("polnear").load(args.part, str(args.data))[:: args.every]
    engine = load_engine()
    if args.cache:
        engine = Engine(CachedParser(engine.parser, args.cache), engine.rules)
    missed, extra = study(articles, engine)
    show("missed, by cue and construction", missed, args.top)
    show("found too much, by rule", extra, args.top)


if __name__ == "__main__":
    main()
