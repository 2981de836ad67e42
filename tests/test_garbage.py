"""The interpreter's search for garbage stops where it is told to, and goes on as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from analyzer.garbage import OFTEN, settle, undisturbed


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.enable()
    gc.set_threshold(*threshold)


def test_nothing_is_searched_inside_and_the_search_goes_on_behind() -> None:
    with undisturbed():
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_inside_does_not_stop_the_search_for_good() -> None:
    with pytest.raises(ZeroDivisionError), undisturbed():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_who_had_stopped_the_search_finds_it_stopped() -> None:
    gc.disable()
    with undisturbed():
        pass
    assert not gc.isenabled()


@pytest.mark.parametrize(("before", "after"), [(700, OFTEN), (OFTEN * 2, OFTEN * 2)])
def test_the_search_becomes_rarer_and_never_more_frequent(before: int, after: int) -> None:
    gc.set_threshold(before, 10, 10)
    settle()
    assert gc.get_threshold() == (after, 10, 10)
