"""Malformed patterns say what is wrong, where, and what to do; well-formed ones print as they are read."""

from __future__ import annotations

import pytest

from analyzer.errors import RuleError
from analyzer.patterns import PatternSyntaxError, parse_pattern


@pytest.mark.parametrize(
    ("text", "under_caret", "reason", "remedy"),
    [
        ("{lema:say}", "lema", "unknown attribute 'lema'", "did you mean 'lemma'?"),
        ("{} >nusbj {}", "nusbj", "unknown relation 'nusbj'", "did you mean 'nsubj'?"),
        ("{deprel:objj}", "objj", "unknown relation 'objj'", "did you mean 'obj'?"),
        ("{upos:VRB}", "VRB", "unknown part of speech 'VRB'", "did you mean 'VERB'?"),
        ("{feats:Past}", "Past", "'Past' is not a feature", "Name=Value"),
        ("{lemma:}", "}", "'lemma' has no value", "write a word"),
        ("{lemma say}", "say", "expected ':' after 'lemma'", ""),
        ("{lemma:say upos:VERB}", "say", "a value is one word", "';' between conditions"),
        ("{lemma:/a/ b}", "b}", "expected ';' or '}'", ""),
        ("{lemma:/a}", "/a", "the regular expression is not closed", "end it with '/'"),
        ("{lemma:/(a/}", "(a", "bad regular expression", ""),
        ("{lemma:/(a+)+b/}", "(a+)", "bad regular expression: a repeat inside a repeat", ""),
        ("{upos:@cue.x}", "@cue.x", "'upos' cannot be in a lexicon", "{lemma:@a.lexicon}"),
        ("{lemma:@Cue.X}", "@Cue.X", "is not the id of a lexicon", "@cue.verb.speech"),
        ("{}=1", "1", "expected a name after '='", "lower-case"),
        ("{} !> {}=a", "a", "captured inside a negation", "leave out '=a'"),
        ("{} !> ({} > {}=a)", "a", "captured inside a negation", "leave out '=a'"),
        ("{} ![> {}=a | < {}]", "a", "captured inside a negation", "leave out '=a'"),
        ("{} > ({} > {}", "", "expected ')'", ""),
        ("{} [> {} | < {}", "", "expected ']'", ""),
        ("{} [> {} | ]", "]", "expected a relation", "each alternative"),
        ("{} ..obj {}", "obj", "'..' takes no label", "{deprel:...}"),
        ("{} {}", "{}", "expected a relation or the end", "join nodes"),
        ("{} ! {}", "{}", "expected a relation or '[' after '!'", ""),
        ("", "", "expected '{' to begin a node", ""),
    ],
)
def test_an_error_points_at_the_place_and_names_a_remedy(text: str, under_caret: str, reason: str, remedy: str) -> None:
    with pytest.raises(PatternSyntaxError) as caught:
        parse_pattern(text)
    assert reason in caught.value.reason
    assert remedy in caught.value.remedy
    assert text[caught.value.offset :].startswith(under_caret)


def test_the_message_shows_the_line_and_a_caret() -> None:
    with pytest.raises(RuleError) as caught:
        parse_pattern("{}=a\n  >nusbj {}")
    assert str(caught.value).splitlines()[1:3] == ["    >nusbj {}", "     ^"]


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "{$; lemma:say|tell; upos!:AUX}=cue",
        "{lemma:say|@cue.verb.*} >/nsubj(:.*)?/ {}=source & !>obj {}",
        "{} >> ({} . {}=a) & ?[<obj {} & >case {} | $++ {form:/a\\/b/}=b]",
    ],
)
def test_printing_gives_the_text_back(text: str) -> None:
    assert str(parse_pattern(text)) == text


def test_blanks_and_line_breaks_between_parts_do_not_count() -> None:
    assert parse_pattern("{ lemma : say ; $ }=a\n  > nsubj\n  {}") == parse_pattern("{$;lemma:say}=a >nsubj {}")
