"""Offices by their initials: "the SP" where the article names a Superintendent of Police."""

from __future__ import annotations

from analyzer.analysis.resolution.cast import Cast
from analyzer.analysis.resolution.phrase import Phrase
from analyzer.analysis.resolution.title import Title

_FEWEST, _MOST = 2, 5  # letters


def holder_by_initials(phrase: Phrase, cast: Cast) -> int | None:
    """The person one of whose titles has the letters of a phrase for initials; None where several do or none."""
    form = phrase.token.form.replace(".", "")
    short = [i for i in phrase.part if phrase.view.sentence.tokens[i].upos not in ("DET", "PUNCT")]
    if not (form.isalpha() and form.isupper() and _FEWEST <= len(form) <= _MOST) or short != [phrase.head]:
        return None
    found = [n for n, person in enumerate(cast.people) if any(_initials(title) == form for title in person.titles)]
    return found[0] if len(found) == 1 else None


def _initials(title: Title) -> str:
    """The first letters of the words of a title that have a capital."""
    forms = (token.form for token in title.view.sentence.tokens[title.start : title.end + 1])
    return "".join(form[0] for form in forms if form[:1].isupper())
