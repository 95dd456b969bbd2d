"""Whatever text a counter meets: kept as it was, and found by any part of itself."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.ports.store import DraftRow, DraftStep
from desk.store.station_file import StationFile
from desk.store.store import StationStore
from desk.store.words import phrase_query, search_query, search_text
from tests.store.makings import STATION, case, new_store, station_file

# Everything that UTF-8 can carry: surrogates never reach the store (canonical bytes refuse).
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
NAMES = st.text(st.sampled_from("测王𠅤\ue863䶮\U00030000·aëZ1９ 。-"), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def store() -> Iterator[StationStore]:
    with tempfile.TemporaryDirectory(prefix="desk-test-") as folder:
        store = new_store(Path(folder))
        yield store
        store.close()


@settings(deadline=None)
@given(TEXT, TEXT, st.lists(TEXT, max_size=3))
def test_any_text_comes_back_as_it_was(store, name, state, search):
    row = case("any", applicant=name, state=state, search=tuple(search))
    draft = DraftRow(
        draft_id="any",
        opened=name,
        saved=state,
        actor=name,
        cursor=1,
        steps=(DraftStep(n=0, kind=name, facts=state),),
    )
    with store.change() as change:
        change.put_case(row)
        change.put_draft(draft)
        change.set_cursor(name, state)
    assert store.views.get_case("any") == row
    assert store.views.drafts() == (draft,)
    assert store.views.find_cursor(name) == state


@settings(deadline=None)
@given(TEXT)
def test_any_typed_text_is_a_query_that_runs(store, typed):
    store.views.list_cases(text=typed)
    store.views.find_case_by_number(typed)


@settings(deadline=None)
@given(NAMES, st.data())
def test_a_name_is_found_by_its_beginning(store, name, data):
    typed = name[: data.draw(st.integers(1, len(name)))]
    with store.change() as change:
        change.put_case(case("name", applicant=name))
    if search_query(typed):
        assert "name" in {row.case_id for row in store.views.list_cases(text=typed)}


@settings(deadline=None)
@given(TEXT)
def test_search_text_is_plain_ascii(text):
    assert search_text((text, text)).isascii()
    assert search_query(text).isascii()
    assert phrase_query(text).isascii()


@settings(deadline=None)
@given(TEXT, TEXT, st.lists(TEXT, max_size=3))
def test_any_station_file_comes_back_as_it_was(name, url, pins):
    station = replace(STATION, name=name, hall_name=name)
    written = replace(station_file(station), gateway=url, pins=tuple(pins))
    with tempfile.TemporaryDirectory(prefix="desk-test-") as folder:
        written.save(Path(folder))
        assert StationFile.load(Path(folder)) == written
