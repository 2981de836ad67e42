"""Lists of other stories go; the story behind a list in its midst stays."""

from __future__ import annotations

from tests.reading.pages import aside, body, layout

LEAD = "The council of Velmo closed the harbour on Monday because of the ice, the pilots of the town said."
MORE = "Twelve ships waited outside on Tuesday, and the harbour master asked their captains for patience."
LAST = "The ice is forty centimetres thick, and nobody on the quay expects a thaw before the end of March."
STORY = f"Council closes harbour\n{LEAD}\n{MORE}\n"
HEADLINES = [
    "Bakers strike in Velmo",
    "Goose lands on town hall roof in Oster, Norl.",
    "'Quite a bird': poet wins prize",
]
TEASERS = [
    "The bakers of Velmo struck on Monday for the third time.",
    "According to the council, a goose sat on the roof.",
    "The prize of the islands goes to a poet who writes of geese.",
]
PAIRS = "\n".join(f"{h}\n{t}" for h, t in zip(HEADLINES, TEASERS, strict=True))


def test_headlines_and_teasers_behind_a_heading_go_as_one_part() -> None:
    found = layout(f"{STORY}Coast News Top Stories\n{PAIRS}")
    assert body(found) == [LEAD, MORE]
    assert aside(found) == [("related", f"Coast News Top Stories\n{PAIRS}")]


def test_headlines_without_teasers_go() -> None:
    listed = "Read more\n" + "\n".join(HEADLINES)
    assert aside(layout(f"{STORY}{listed}")) == [("related", listed)]


def test_a_list_in_the_midst_of_the_story_ends_where_the_story_goes_on() -> None:
    found = layout(f"{STORY}Related stories\n{HEADLINES[0]}\n{HEADLINES[2]}\n{LAST}\n{MORE} Again.")
    assert body(found) == [LEAD, MORE, LAST, f"{MORE} Again."]


def test_a_story_that_resumes_after_teasers_stays() -> None:
    found = layout(f"{STORY}Most read\n{PAIRS}\n{LAST}\n{MORE} Again.\n{LAST} Again.")
    assert body(found)[-3:] == [LAST, f"{MORE} Again.", f"{LAST} Again."]


def test_a_list_behind_the_rule_line_needs_no_heading() -> None:
    assert aside(layout(f"{STORY}----\n{PAIRS}")) == [("rule_line", "----"), ("related", PAIRS)]


def test_paragraphs_behind_a_rule_line_are_story() -> None:
    found = layout(f"{STORY}----\n{LAST}\n{MORE} Again.\n{LAST} Again.\n{MORE} Once more.")
    assert len(body(found)) == 6
