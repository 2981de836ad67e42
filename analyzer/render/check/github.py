"""A check as workflow commands that GitHub shows as annotations beside the lines of a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analyzer.model.check import Check, CheckedArticle
from analyzer.model.finding import Finding, Severity

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice", Severity.NONE: "notice"}
# As @actions/core escapes them: values of properties more than messages.
MESSAGE = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
PROPERTY = (*MESSAGE, (":", "%3A"), (",", "%2C"))


def render_github(check: Check) -> str:
    """A line for each finding, `::warning file=…,line=…,col=…,title=…::message`, and for what could not be read."""
    found = (line for article in check.articles for line in _article(article))
    unread = (_command("error", {"file": one.name, "title": "cannot be read"}, one.reason) for one in check.unread)
    return "".join(f"{line}\n" for line in (*found, *unread))


def _article(article: CheckedArticle) -> Iterator[str]:
    for finding in article.findings:
        where = {"file": article.name, **_region(finding), "title": f"{finding.rule}: {finding.title}"}
        yield _command(COMMANDS[finding.severity], where, f"{finding.message}\n{finding.remedy}")


def _command(command: str, where: Mapping[str, object], message: str) -> str:
    given = ",".join(f"{key}={_escaped(str(value), PROPERTY)}" for key, value in where.items())
    return f"::{command} {given}::{_escaped(message, MESSAGE)}"


def _region(finding: Finding) -> dict[str, int | None]:
    """Lines and columns; columns are for annotations within one line, lines for files that have them."""
    start, end = finding.location, finding.end
    if start.line is None or start.page is not None:
        return {}
    columns = {"col": start.column, "endColumn": end.column} if start.line == end.line else {}
    return {"line": start.line, "endLine": end.line, **columns}


def _escaped(words: str, table: tuple[tuple[str, str], ...]) -> str:
    for character, escape in table:
        words = words.replace(character, escape)
    return words
