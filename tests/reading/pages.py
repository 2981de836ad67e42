"""Pages and layouts for the tests of reading, cut with the packaged rules of layout and origin."""

from __future__ import annotations

from functools import cache

from analyzer.model.text import Layout, ParagraphKind
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules


@cache
def rules() -> RuleSet:
    """The packaged rules."""
    return load_rules()


def layout(text: str, name: str = "article.txt") -> Layout:
    """The layout of a text by the packaged rules."""
    return segment(read_text(text, name), rules().line_patterns, rules().origin_patterns)


def title(found: Layout) -> str | None:
    """The words of the title."""
    return found.title.of(found.article.text) if found.title else None


def body(found: Layout) -> list[str]:
    """The words of the paragraphs but the title."""
    return [p.span.of(found.article.text) for p in found.paragraphs if p.kind is ParagraphKind.BODY]


def aside(found: Layout) -> list[tuple[str, str]]:
    """What was set aside: the reason and the words."""
    return [(e.reason.value, e.span.of(found.article.text)) for e in found.exclusions]


def origins(found: Layout) -> list[tuple[str, str]]:
    """What the text says of its origin: the kind and the name."""
    return [(p.kind.value, p.name) for p in found.provenance]
