"""A wrong rule file is told by file, line and column, with the line, a caret under the place, and a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.errors import RuleError
from analyzer.rules import default_directory, load_rules
from analyzer.rules.kinds import Dependency, Lexicon, Surface
from analyzer.rules.load import rules_at
from tests.rules.files import DEPENDENCY, LEXICON, SURFACE, write

LEX, DEP, SUR = "cue/speech.yaml", "attribution/clausal.yaml", "anonymity/condition.yaml"
TEXTS = {LEX: LEXICON, DEP: DEPENDENCY, SUR: SURFACE}


def test_rules_are_read_by_kind_and_id(tmp_path: Path) -> None:
    rules = load_rules(write(tmp_path))
    assert list(rules.rules) == ["anonymity.condition", "attribution.clausal", "cue.speech"]
    assert [rule.id for rule in rules.of(Dependency)] == ["attribution.clausal"]
    assert rules.lexicon("cue.speech").entries == ("say", "point out")
    assert rules.warnings == ()


def test_the_digest_changes_with_any_file(tmp_path: Path) -> None:
    first = load_rules(write(tmp_path / "a")).digest
    assert load_rules(write(tmp_path / "b")).digest == first
    assert load_rules(write(tmp_path / "c", {LEX: LEXICON + "\n"})).digest != first


CASES = [
    ("misspelt key", DEP, "priorty: 1", "message:", "priorty: 1\nmessage:", "unknown key 'priorty'", "'priority'?"),
    ("misspelt key inside", DEP, "wy: no", "why: no", "wy: no", "unknown key 'wy'", "did you mean 'why'?"),
    (
        "missing key",
        LEX,
        "id: cue.speech",
        "title: Verbs of speech\n",
        "",
        "missing key 'title'",
        "add the key 'title'",
    ),
    ("unknown section", LEX, "other:", "  does_not_match:\n", "  other:\n", "unknown key 'other'", "known: "),
    ("wrong id", LEX, "cue.speach", "id: cue.speech", "id: cue.speach", "is not the path", "write 'id: cue.speech'"),
    ("unknown kind", LEX, "lexikon", "kind: lexicon", "kind: lexikon", "unknown kind", "did you mean 'lexicon'?"),
    ("no kind", LEX, "id: cue.speech", "kind: lexicon\n", "", "missing key 'kind'", "add 'kind:"),
    ("unknown value", LEX, "lema", "upos:", "match: lema\nupos:", "unknown value 'lema'", "did you mean 'lemma'?"),
    ("wrong type", DEP, "high", "message:", "priority: high\nmessage:", "'priority': input should be", ""),
    ("bare no", LEX, "false", "[say,", "[false,", "read as a number or as yes or no", "quotation marks"),
    ("capitals", LEX, "Say", "[say,", "[Say,", "has capitals", "write 'say'"),
    ("twice", LEX, "[say, say", "[say,", "[say, say,", "'say' is listed twice", "leave one"),
    ("empty lexicon", LEX, "id: cue.speech", "entries: [say, point out]\n", "", "the lexicon is empty", "entries"),
    ("key twice", LEX, "title: X", "upos:", "title: X\nupos:", "'title' is given twice", "leave"),
    ("not YAML", LEX, "}", "{text: She said", "{text: [She said", "not valid YAML", ""),
    ("relation", DEP, "ccmp {}", ">ccomp", ">ccmp", "unknown relation 'ccmp'", "did you mean 'ccomp'?"),
    ("attribute", DEP, "lema:@", "{lemma:@", "{lema:@", "unknown attribute 'lema'", "did you mean 'lemma'?"),
    ("negated capture", DEP, "content", ">ccomp", "!>ccomp", "captured inside a negation", "leave out '=content'"),
    ("no lexicon", DEP, "@cue.speach", "@cue.speech", "@cue.speach", "no lexicon 'cue.speach'", "'cue.speech'?"),
    ("no prefix", DEP, "@cue.verb.*", "@cue.speech", "@cue.verb.*", "no lexicon 'cue.verb.*'", ""),
    ("message", DEP, "{sorce}", "{source} says", "{sorce} says", "'{sorce}' is not captured", "captured: "),
    ("brace", DEP, '"{source', '"{source}', '"{source', "the message is malformed", "{{"),
    ("two patterns", DEP, "", "message:", "patterns: []\nmessage:", "both 'pattern' and 'patterns'", "move the one"),
    ("regex", SUR, "", "(?P<found>anonymity)", "(?P<found>anonymity", "bad regular expression: missing )", ""),
    ("runaway", SUR, "on\\", "anonymity)", "(?:[a-z]+[A-Z]*)+)", "bad regular expression: a repeat inside", ""),
]


@pytest.mark.parametrize(("name", "file", "under_caret", "old", "new", "reason", "remedy"), CASES)
def test_an_error_shows_place_line_caret_and_remedy(
    tmp_path: Path, name: str, file: str, under_caret: str, old: str, new: str, reason: str, remedy: str
) -> None:
    assert old in TEXTS[file]
    changed = TEXTS[file].replace(old, new, 1)
    with pytest.raises(RuleError) as caught:
        load_rules(write(tmp_path, {file: changed}))
    head, line, caret, *more = str(caught.value).splitlines()
    path, number, column, message = head.split(":", 3)
    assert path.endswith(file)
    assert reason in message
    shown = changed.splitlines()[int(number) - 1]
    assert line == f"  {number} | {shown}"
    assert caret.index("^") - line.index("| ") - 2 == int(column) - 1
    assert shown[int(column) - 1 :].startswith(under_caret)
    assert remedy in " ".join(more)


LAYOUT = """\
id: layout.line
kind: layout
title: A line
reason: heading
detector: headings
examples:
  matches: [{text: x, found: x}]
  does_not_match: [{text: x, why: x}]
"""


def test_a_detector_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"layout/line.yaml:5:11: there is no detector 'headings'(?s:.*)'heading'\?"):
        load_rules(write(tmp_path, {"layout/line.yaml": LAYOUT}))


def test_a_layout_rule_needs_something_to_look_for(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="nothing to look for"):
        load_rules(write(tmp_path, {"layout/line.yaml": LAYOUT.replace("detector: headings\n", "")}))


def test_lexicons_that_include_each_other_are_refused(tmp_path: Path) -> None:
    other = LEXICON.replace("cue.speech", "cue.other").replace("upos:", "includes: [cue.speech]\nupos:")
    first = LEXICON.replace("upos:", "includes: [cue.other]\nupos:")
    with pytest.raises(RuleError, match="lexicons include each other"):
        load_rules(write(tmp_path, {LEX: first, "cue/other.yaml": other}))


def test_an_included_lexicon_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"there is no lexicon 'cue.other'"):
        load_rules(write(tmp_path, {LEX: LEXICON.replace("upos:", "includes: [cue.other]\nupos:")}))


def test_a_backspace_in_an_expression_is_told_as_what_it_was_meant_to_be(tmp_path: Path) -> None:
    """YAML makes one of \\b in double quotes, and an expression with it never finds anything."""
    text = (
        TEXTS[SUR]
        .replace("regex: |\n  on", 'regex: "\\bon')
        .replace("anonymity)\n", 'anonymity)"\n')
        .replace("\\ ", " ")
    )
    with pytest.raises(RuleError, match="control character"):
        load_rules(write(tmp_path, {SUR: text}))


def test_a_file_with_the_wrong_ending_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="rename it"):
        load_rules(write(tmp_path, {"cue/more.yml": LEXICON}))


def test_a_file_that_is_no_mapping_or_not_utf8_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="a rule is keys and values"):
        load_rules(write(tmp_path / "a", {LEX: "- a list\n"}))
    write(tmp_path / "b")
    (tmp_path / "b" / LEX).write_bytes(b"id: \xff")
    with pytest.raises(RuleError, match="UTF-8"):
        load_rules(tmp_path / "b")


def test_a_directory_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such directory"):
        load_rules(tmp_path / "none")


def test_a_directory_without_a_rule_is_told(tmp_path: Path) -> None:
    """Rules of a newsroom's own in the wrong place must not be passed over without a word."""
    with pytest.raises(RuleError, match="no rule file in this directory"):
        load_rules(None, tmp_path)


def test_a_pattern_that_captures_no_cue_is_refused(tmp_path: Path) -> None:
    """Every attribution has one; without it the first sentence that the pattern finds would end the program."""
    with pytest.raises(RuleError, match=rf"{DEP}:\d+:\d+: the pattern captures no cue.*\n(?s:.*)write '=cue'"):
        load_rules(write(tmp_path, {DEP: DEPENDENCY.replace("=cue", "")}))


def test_a_long_line_is_cropped_round_the_caret(tmp_path: Path) -> None:
    entries = ", ".join(f"word{number}" for number in range(60))
    with pytest.raises(RuleError) as caught:
        load_rules(write(tmp_path, {LEX: LEXICON.replace("[say,", f"[{entries}, Say,")}))
    _, line, caret, _ = str(caught.value).splitlines()
    assert line[caret.index("^") :].startswith("Say")
    assert len(line) < 140


def test_a_chain_without_parentheses_is_warned_of(tmp_path: Path) -> None:
    chain = DEPENDENCY.replace(">nsubj {}=source", ">> {}=source\n  >> {upos:X}")
    (warning,) = load_rules(write(tmp_path, {DEP: chain})).warnings
    assert f"{DEP}:4: " in warning
    assert ">> ({}=source >> {upos:X})" in warning


@pytest.mark.parametrize("relations", [">> {}=source & >> {upos:X}", ">> ({}=source >> {upos:X})", ">nsubj {}=source"])
def test_what_is_no_chain_is_not_warned_of(tmp_path: Path, relations: str) -> None:
    assert load_rules(write(tmp_path, {DEP: DEPENDENCY.replace(">nsubj {}=source", relations)})).warnings == ()


def test_one_pattern_may_be_written_without_a_list(tmp_path: Path) -> None:
    (rule,) = load_rules(write(tmp_path)).of(Dependency)
    assert [sorted(pattern.captures) for pattern in rule.patterns] == [["content", "cue", "source"]]


def test_a_surface_rule_finds_its_group(tmp_path: Path) -> None:
    (rule,) = load_rules(write(tmp_path)).of(Surface)
    text = "He spoke ON CONDITION OF ANONYMITY."
    assert [span.of(text) for span in rule.spans(text)] == ["ANONYMITY"]


def test_the_rules_of_a_file_or_a_folder_are_found_with_all_the_others(tmp_path: Path) -> None:
    top = write(tmp_path)
    rules, files = rules_at(top / LEX)
    assert rules.rules.keys() > {"anonymity.condition", "attribution.clausal", "cue.speech"}
    assert files == {"cue.speech": top / LEX}
    assert rules.rules.keys() > load_rules().rules.keys() - {"cue.speech"}  # it could not stand alone
    assert tuple(rules_at(top)[1]) == ("anonymity.condition", "attribution.clausal", "cue.speech")
    assert tuple(rules_at(top / "attribution")[1]) == ("attribution.clausal",)
    everything, all_files = rules_at(None)
    assert (everything.digest, all_files.keys()) == (load_rules().digest, load_rules().rules.keys())
    with pytest.raises(RuleError, match="no such file"):
        rules_at(top / "none")


def test_the_packaged_rules_load() -> None:
    assert default_directory().is_dir()
    assert load_rules().of(Lexicon)
