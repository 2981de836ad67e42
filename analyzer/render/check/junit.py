"""A check as JUnit XML, for build servers: a suite for each article, a case for each finding."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from analyzer.model.check import Check, CheckedArticle, Unread, fails
from analyzer.model.finding import Finding

CLEAN = "no findings"
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(check: Check) -> str:
    """XML text: findings that fail the check are failures, others passed cases with output.

    An article without findings is one passed case, one that cannot be read an error.
    """
    suites = [_suite(article) for article in check.articles] + [_unread(unread) for unread in check.unread]
    root = Element("testsuites", {"name": f"analyzer {_xml(check.profile)}", **_totals(suites)})
    root.extend(suites)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(article: CheckedArticle) -> Element:
    name = _xml(article.name)
    failing = [f for f in article.findings if fails(f, article)]
    cases = max(len(article.findings), 1)
    suite = Element("testsuite", name=name, tests=str(cases), failures=str(len(failing)), errors="0")
    for finding in article.findings:
        case = SubElement(suite, "testcase", classname=name, name=f"{finding.rule} at {finding.location}")
        text = _text(article, finding)
        if fails(finding, article):
            given = {"type": f"{finding.severity} {finding.rule}", "message": _xml(finding.message)}
            SubElement(case, "failure", given).text = text
        else:
            SubElement(case, "system-out").text = text
    if not article.findings:
        SubElement(suite, "testcase", classname=name, name=CLEAN)
    return suite


def _unread(unread: Unread) -> Element:
    name = _xml(unread.name)
    suite = Element("testsuite", name=name, tests="1", failures="0", errors="1")
    case = SubElement(suite, "testcase", classname=name, name="can be read")
    SubElement(case, "error", type="input", message=_xml(unread.reason))
    return suite


def _text(article: CheckedArticle, finding: Finding) -> str:
    head = f"{article.name}:{finding.location} {finding.severity} {finding.rule} {finding.message}"
    return _xml(f"{head}\n{finding.sentence.text}\n{finding.remedy}")


def _totals(suites: list[Element]) -> dict[str, str]:
    return {key: str(sum(int(suite.get(key, "0")) for suite in suites)) for key in ("tests", "failures", "errors")}


def _xml(text: str) -> str:
    """The text without the characters that XML 1.0 has no way to write."""
    return ILLEGAL.sub("", text)
