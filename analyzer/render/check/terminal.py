"""A check for a terminal: a line for each finding, its sentence with the words underlined, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from rich.console import Console
from rich.text import Text as Line

from analyzer.model.check import Check, CheckedArticle
from analyzer.model.finding import Finding, Severity
from analyzer.render.check.underline import underlined
from analyzer.render.terminal import plain
from analyzer.render.wording import plural

NARROW = 100
COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan", Severity.NONE: "dim"}
MOST_LINES = 5


def render_check(check: Check, width: int = NARROW, colour: bool = False) -> str:
    """The findings article by article, then their number; with `colour`, ANSI styles."""
    out = StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
        soft_wrap=True,
    )
    for article in check.articles:
        for line in _article(article, width):
            console.print(line)
    console.print(Line(_total(check), style="bold"))
    return out.getvalue()


def _article(article: CheckedArticle, width: int) -> Iterator[Line]:
    for finding in article.findings:
        line = Line()
        line.append(f"{plain(article.name)}:{finding.location} ", style="bold")
        line.append(finding.severity.value, style=COLOURS[finding.severity])
        line.append(f" {finding.rule} ", style="dim")
        line.append(plain(finding.message))
        yield line
        yield from _sentence(finding, width)
        yield from _advice(finding)
        yield Line()
    for aside in article.suppressed:
        place = f"{plain(aside.file)}:{aside.location}"
        words = f"suppressed {aside.finding.rule} at {aside.finding.location}: {plain(aside.reason) or 'no reason'}"
        yield Line(f"{place} {words}", style="dim")


def _sentence(finding: Finding, width: int) -> Iterator[Line]:
    """The sentence in lines, carets under the words; of a long one the lines round the words."""
    margin = len(_label(finding))
    rows = underlined(finding.sentence, finding.words.spans, width - margin - 6, MOST_LINES)
    for number, (words, carets) in enumerate(rows):
        label = _label(finding) if number == 0 else ""
        line = Line()
        line.append(f"  {label:>{margin}} | ", style="blue")
        line.append(words)
        yield line
        if carets:
            below = Line()
            below.append(f"  {'':>{margin}} | ", style="blue")
            below.append(carets, style=COLOURS[finding.severity])
            yield below


def _label(finding: Finding) -> str:
    return str(finding.location.line or finding.location.paragraph or "")


def _advice(finding: Finding) -> Iterator[Line]:
    margin = " " * len(_label(finding))
    lines = [("do", finding.remedy), ("for", ", ".join(finding.policies)), ("norm", finding.norm or "")]
    if finding.more:
        places = ", ".join(str(spot.location) for spot in finding.more)
        lines.insert(0, ("also", f"at {places}"))
    for label, words in lines:
        if words:
            line = Line()
            line.append(f"  {margin} = {label}: ", style="blue")
            line.append(plain(words))
            yield line


def _total(check: Check) -> str:
    articles = plural(len(check.articles), "article")
    counted = [
        plural(check.counts[severity], severity.value)
        for severity in reversed(Severity)
        if check.counts.get(severity, 0)
    ]
    aside = sum(len(article.suppressed) for article in check.articles)
    known = sum(len(article.known) for article in check.articles)
    more = (f"; {number} {what}" for number, what in ((aside, "suppressed"), (known, "in the baseline")) if number)
    unread = f"; {plural(len(check.unread), 'article')} could not be read" if check.unread else ""
    return (
        f"{', '.join(counted) or 'No findings'} in {articles} (profile {plain(check.profile)}){''.join(more)}{unread}"
    )
