"""Learning cues: what is counted as right, which words are learnt, and what is written into lexicons."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from analyzer.model.syntax import Document, ModelInfo, Sentence
from analyzer.model.text import Article, Layout
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Dependency, Lexicon
from analyzer.rules.kinds.evidence import Tally
from tests.trees import tree, words
from training.cues.choose import FEWEST_RIGHT, doubtful, learnt, worth
from training.cues.corpus import Annotated, Marked, characters, dice
from training.cues.count import tallies
from training.cues.learn import write_evidence
from training.cues.slot import Slot, opened
from training.cues.vocabulary import Vocabulary, with_words, without_learnt
from training.cues.write import rewritten

EXAMPLES = {"matches": [{"text": "x", "found": "x"}], "does_not_match": [{"text": "x", "why": "x"}]}
FRAME = "frame.clause"
SLOT = Slot(FRAME, ("hand", "home"))
MURMURED = tree("""
Holm Holm PROPN 2 nsubj
murmured murmur VERB 0 root
that that SCONJ 5 mark
ferries ferry NOUN 5 nsubj
sank sink VERB 2 ccomp
""")
SAID = tree("""
Holm Holm PROPN 2 nsubj
said say VERB 0 root
ferries ferry NOUN 4 nsubj
sank sink VERB 2 ccomp
""")


def rules(**home: object) -> RuleSet:
    """A frame of two lexicons, of which the first has "say"."""
    hand = {"id": "hand", "kind": "lexicon", "title": "T", "upos": ["VERB"], "entries": ["say"], "examples": EXAMPLES}
    frame = {
        "id": FRAME,
        "kind": "dependency",
        "title": "T",
        "message": "{source}: {content}",
        "pattern": "{lemma:@hand|@home}=cue >ccomp {}=content >nsubj {}=source",
        "examples": {"matches": [{"text": "x"}], "does_not_match": EXAMPLES["does_not_match"]},
    }
    empty = {**hand, "id": "home", "entries": ["write"], **home}
    return RuleSet(
        {
            "hand": Lexicon.model_validate(hand),
            "home": Lexicon.model_validate(empty),
            FRAME: Dependency.model_validate(frame),
        }
    )


def article(sentence: Sentence, cue: str, content: str) -> Annotated:
    """One sentence as an article, in which annotators marked a cue and a content."""
    text = words(sentence)
    layout = Layout(Article("a", text), ())
    marked = (Marked(_places(cue, text), _places(content, text)),) if cue else ()
    return Annotated(Document(layout, (sentence,), ModelInfo("hand", "1")), marked)


def _places(part: str, text: str) -> frozenset[int]:
    start = text.index(part)
    return characters([(start, start + len(part))], text)


def test_a_frame_is_opened_to_every_word_of_the_right_part_of_speech() -> None:
    (one,) = opened(rules())
    assert one.slot == SLOT
    assert one.slot.home == "home"
    assert str(one.rule.patterns[0]).startswith("{upos:VERB}=cue")


def test_a_word_is_right_where_annotators_marked_cue_and_content() -> None:
    right = article(MURMURED, "murmured", "that ferries sank")
    wrong = article(MURMURED, "", "")
    assert tallies([right, wrong], rules()) == {SLOT: {"murmur": Tally(1, 2)}}


def test_a_cue_with_another_content_is_seen_and_not_right() -> None:
    assert tallies([article(MURMURED, "murmured", "Holm")], rules()) == {SLOT: {"murmur": Tally(0, 1)}}


def test_what_stands_in_the_content_of_another_is_not_counted() -> None:
    assert tallies([article(MURMURED, "Holm", "murmured that ferries sank")], rules()) == {}


def test_a_word_is_learnt_when_it_was_right_often_enough() -> None:
    counted = {SLOT: {"murmur": Tally(3, 4), "hear": Tally(2, 2), "cause": Tally(2, 20), "say": Tally(9, 9)}}
    assert [one.word for one in learnt(counted, rules())] == ["murmur"]


def test_an_entry_that_was_seldom_right_is_doubtful() -> None:
    counted = {SLOT: {"say": Tally(1, 9), "write": Tally(8, 9), "cause": Tally(0, 9)}}
    assert [one.word for one in doubtful(counted, rules(), 5, 0.3)] == ["say"]


@pytest.mark.parametrize(("fewer", "more"), [(Tally(1, 1), Tally(5, 5)), (Tally(1, 3), Tally(2, 3))])
def test_more_right_ones_are_worth_more(fewer: Tally, more: Tally) -> None:
    assert worth(fewer) < worth(more) < 1


def test_learnt_words_join_those_of_the_files_or_stand_alone_with_what_is_borne_out() -> None:
    counted = {SLOT: {"murmur": Tally(3, 4), "say": Tally(0, 4)}}
    both = with_words(rules(), counted, Vocabulary.BOTH)
    assert both.lexicon("home").words == {"write", "murmur"}
    assert both.lexicon("hand").words == {"say"}
    alone = with_words(rules(), counted, Vocabulary.BORNE)
    assert alone.lexicon("home").words == {"murmur"}
    assert not alone.lexicon("hand").words


def test_without_learnt_words_the_entries_are_left() -> None:
    had = rules(learnt=["murmur"], evidence={FRAME: {"murmur": "3/4"}})
    assert without_learnt(had).lexicon("home").words == {"write"}


def test_learnt_words_find_sentences_that_the_entries_do_not() -> None:
    counted = tallies([article(MURMURED, "murmured", "that ferries sank")] * FEWEST_RIGHT, rules())
    made = with_words(rules(), counted, Vocabulary.BOTH)
    assert made.covers("home", MURMURED, 1)
    assert not rules().covers("home", MURMURED, 1)
    assert made.covers("hand", SAID, 1)


def test_a_file_keeps_what_was_written_by_hand() -> None:
    before = "id: a\nkind: lexicon\nentries:\n  [say]\nlearnt:\n  [old]\nexamples:\n  matches: []\n"
    after = rewritten(before, ["true", "murmur"], {FRAME: {"say": Tally(9, 9), "murmur": Tally(3, 4)}})
    assert yaml.safe_load(after) == {
        "id": "a",
        "kind": "lexicon",
        "entries": ["say"],
        "learnt": ["murmur", "true"],
        "evidence": {FRAME: {"murmur": "3/4", "say": "9/9"}},
        "examples": {"matches": []},
    }
    assert rewritten(after, (), {}) == before.replace("learnt:\n  [old]\n", "")


def test_words_with_particles_stay_whole_where_lines_end() -> None:
    counted = {f"{'x' * length} out": Tally(1, 2) for length in range(1, 40)}
    after = rewritten("entries:\n  [say]\nexamples:\n  matches: []\n", counted, {FRAME: counted})
    read = yaml.safe_load(after)
    assert read["learnt"] == sorted(counted)
    assert read["evidence"] == {FRAME: dict.fromkeys(counted, "1/2")}


def test_places_agree_by_dice() -> None:
    assert dice(frozenset({1, 2}), frozenset({2, 3})) == 0.5
    assert dice(frozenset(), frozenset()) == 0.0


def test_evidence_alone_is_written_for_the_words_that_stand_there_and_learns_none(tmp_path: Path) -> None:
    text = "id: {}\nkind: lexicon\nentries:\n  [{}]\n{}examples:\n  matches: []\n"
    for name, entry, more in (("hand", "say", ""), ("home", "write", "learnt:\n  [hear]\n")):
        (tmp_path / f"{name}.yaml").write_text(text.format(name, entry, more), encoding="utf-8")
    had = rules(learnt=["hear"], evidence={FRAME: {"hear": "1/2"}})
    counted = {SLOT: {"murmur": Tally(9, 9), "hear": Tally(3, 4), "say": Tally(8, 9)}}
    write_evidence(counted, had, tmp_path)
    read = {name: yaml.safe_load((tmp_path / f"{name}.yaml").read_text(encoding="utf-8")) for name in ("hand", "home")}
    assert read["hand"]["evidence"] == {FRAME: {"say": "8/9"}}
    assert (read["home"]["entries"], read["home"]["learnt"]) == (["write"], ["hear"])
    assert read["home"]["evidence"] == {FRAME: {"hear": "3/4"}}


def test_a_word_that_was_not_seen_stands_alone_where_the_words_of_its_lexicon_are_right() -> None:
    had = rules(entries=["write", "utter"])
    good = with_words(had, {SLOT: {"write": Tally(9, 10)}}, Vocabulary.BORNE)
    poor = with_words(had, {SLOT: {"write": Tally(1, 10)}}, Vocabulary.BORNE)
    assert good.lexicon("home").words == {"write", "utter"}
    assert not poor.lexicon("home").words
