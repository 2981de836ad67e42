"""The interpreter's search for garbage stops where it is told to, and goes on as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from analyzer.engine import load_engine
from analyzer.garbage import seldom, undisturbed


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


def test_a_process_of_its_own_searches_more_seldom() -> None:
    before = gc.get_threshold()
    seldom()
    assert all(now > then for now, then in zip(gc.get_threshold(), before, strict=True))


@pytest.mark.model
def test_loading_leaves_the_search_of_the_process_as_it_is() -> None:
    before = gc.get_threshold(), gc.get_freeze_count()
    load_engine()
    assert (gc.get_threshold(), gc.get_freeze_count()) == before
