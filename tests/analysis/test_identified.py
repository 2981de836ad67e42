"""What a source is, and whose: media by what they publish, documents by who issued them, staff by their body."""

from __future__ import annotations

import pytest

from tests.analysis.identified import IDENTIFIED, Seen
from tests.analysis.portraits import report


@pytest.mark.parametrize("seen", IDENTIFIED, ids=[seen.text[:60] for seen in IDENTIFIED])
def test_a_source_is_identified_and_so_is_whose_it_is(seen: Seen) -> None:
    found = {source.name: (source.identification, source.affiliation) for source in report(seen.text).sources}
    assert found.get(seen.name) == (seen.kind, seen.body), found


def test_the_respondents_of_a_poll_are_no_source_beside_it() -> None:
    seen = next(s for s in IDENTIFIED if "30%" in s.text)
    assert [source.name for source in report(seen.text).sources] == ["A Gazette poll"]
