"""Long passages in windows: every word is read once, where it has most context."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.parsing.network.windows import WIDTH, joined, part_of, windows
from analyzer.parsing.sentence import Words


@given(st.integers(1, 1_000))
def test_every_word_gets_its_own_value(count: int) -> None:
    found = windows(count)
    assert all(0 <= start < end <= count and end - start <= WIDTH for start, end in found)
    assert joined([(window, [float(i) for i in range(*window)]) for window in found]) == tuple(map(float, range(count)))


def test_a_short_passage_is_read_whole() -> None:
    assert windows(WIDTH) == [(0, WIDTH)]


def test_windows_meet_in_the_middle_of_what_they_share() -> None:
    first, second, *_ = windows(3 * WIDTH)
    middle = (second[0] + first[1]) // 2
    values = joined(
        [(window, [float(number)] * (window[1] - window[0])) for number, window in enumerate([first, second])]
    )
    assert values[middle - 1 : middle + 1] == (0.0, 1.0)


def test_a_part_keeps_its_words_and_blanks() -> None:
    assert part_of(Words(("a", "b", "c"), (True, False, True)), (1, 3)) == Words(("b", "c"), (False, True))
