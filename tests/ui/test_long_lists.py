"""办件 over a store with thousands of cases: what a clerk sees while cases come and change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.done import Kind
from desk.ports.case_lists import CaseQuery
from desk.store.store import StationStore
from tests.store.makings import STATION, case, ready_store
from tests.ui.test_presenters import NOW, around
from ui.window.counter.listing import Listing
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.exporting import export_cases
from ui.window.operations.lists import LogLine
from ui.window.operations.operation import Changes
from ui.window.operations.reading import Reading
from ui.window.pages.cases import CasesPage
from ui.window.presenters.case_list import FILTERS
from ui.window.presenters.case_log import log_rows
from ui.window.shortcuts import Command

CASES = 1500


class Room:
    """The page over a store of its own; `acts` holds no more than a list asks for."""

    def __init__(self, store: StationStore) -> None:
        self.store = store
        self.reading = Reading(store.open_reader)

    def add(self, number: int, **changed: object) -> None:
        with self.store.change() as change:
            change.put_case(made(number, **changed))


def made(n: int, **changed: object) -> Any:
    key = f"c{n:04d}"
    return case(
        key,
        spoken=f"03-1124-{n:04d}",
        receipt=f"SJ379901000032025112{n:06d}0",
        stage="accepted" if n % 3 else "archived",
        holder_id=STATION.station_id if n % 5 == 0 else "platform",
        state=f'{{"case_id":"{key}"}}',
        **changed,
    )


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    store = ready_store(tmp_path_factory.mktemp("long") / "data")
    with store.change() as change:
        for n in range(CASES):
            change.put_case(made(n))
    yield Room(store)
    store.close()


@pytest.fixture
def listing(room, look, lanes, qtbot) -> Iterator[Listing]:
    page = CasesPage(look, "办件", "")
    qtbot.addWidget(page)
    page.resize(1200, 700)
    reading = Reading(room.store.open_reader)
    desk = SimpleNamespace(store=room.store, roster=())
    place = CounterPlace(
        owner=page,
        lanes=lanes,
        changes=Changes(),
        explain=pytest.fail,
        acts=cast("Any", SimpleNamespace(reading=reading, desk=desk)),
    )
    driven = Listing(page, place, around, title="办件", filters=FILTERS, empty="")
    driven.place = place  # type: ignore[attr-defined]  # for the tests alone
    page.show()
    page.activateWindow()
    driven.reload()
    qtbot.waitUntil(lambda: page.table.content.rowCount() > 0)
    page.table.setFocus()
    yield driven
    lanes.post(Lane.READ, reading.close)


@pytest.fixture
def page(listing) -> CasesPage:
    return cast("CasesPage", listing.parent())


def settled(page, qtbot, key: str) -> None:
    """Until that case is under the cursor and beside the list."""
    view = page.detail
    qtbot.waitUntil(lambda: page.table.current == key and view.view and view.view.key == key)


def test_end_home_and_page_keys_lead_through_the_whole_list(page, room, qtbot):
    last = page.table.content.rowCount() - 1
    assert len(page.table.content.view.rows) < 200
    QTest.keyClick(page.table, Qt.Key.Key_End)
    settled(page, qtbot, "c0000")
    assert page.table.currentIndex().row() == last
    QTest.keyClick(page.table, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: page.table.current not in {"", "c0000"})
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.table.currentIndex().row() == 0 and bool(page.table.current))
    settled(page, qtbot, page.table.current)


def test_the_cursor_and_the_rows_in_sight_stay_while_cases_come(listing, page, room, qtbot):
    page.table.go_to(page.table.content.rowCount() - 700)
    qtbot.waitUntil(lambda: page.table.current != "")
    key = page.table.current
    settled(page, qtbot, key)
    place = page.table.currentIndex().row()
    above = place - page.table.in_sight[0]
    for n in range(3):
        room.add(9000 + n, applicant="新来的")
    listing.place.changes.tell(frozenset({Kind.CASE}))
    qtbot.waitUntil(lambda: page.table.currentIndex().row() == place + 3)
    assert page.table.current == key
    assert page.table.currentIndex().row() - page.table.in_sight[0] == above


def test_typed_digits_lead_to_a_short_number(page, room, qtbot):
    for digit in "0700":
        QTest.keyClick(page.table, digit)
    settled(page, qtbot, "c0700")


def test_digits_that_no_short_number_holds_are_said(page, room, qtbot):
    page.table.typed_ahead.emit("7777777")
    qtbot.waitUntil(lambda: "7777777" in page.notice.accessibleName())


def test_words_narrow_the_list_as_they_are_typed_and_escape_takes_them_away(page, room, qtbot):
    whole = page.table.content.rowCount()
    room.add(9500, applicant="独一无二")
    page.perform(Command.FILTER)
    page.line.setText("独一无二")
    page.line.textEdited.emit("独一无二")
    settled(page, qtbot, "c9500")
    assert page.table.content.rowCount() == 1
    page.table.setFocus()
    page.perform(Command.CLOSE)
    qtbot.waitUntil(lambda: page.table.content.rowCount() >= whole)


def test_a_choice_pressed_again_is_chosen_no_more(listing, page, room, qtbot):
    whole = page.table.content.rowCount()
    page.filter_chosen.emit("order:oldest")
    qtbot.waitUntil(lambda: listing.shown.order == "oldest")
    page.filter_chosen.emit("open")
    qtbot.waitUntil(lambda: page.table.content.rowCount() < whole)
    page.filter_chosen.emit("order:oldest")
    qtbot.waitUntil(lambda: listing.shown.order == "newest")


def test_an_order_that_cannot_be_had_is_said_and_the_list_stays(
    listing, page, room, qtbot, monkeypatch
):
    monkeypatch.setattr("desk.store.case_lists.SORT_MOST", 100)
    page.filter_chosen.emit("order:due")
    qtbot.waitUntil(lambda: "10,000" in page.notice.accessibleName())
    assert listing.choice.order == "newest"
    assert page.table.content.rowCount() >= CASES


def test_the_cases_behind_a_figure_are_listed_and_let_go(listing, page, room, qtbot):
    listing.show_figure(("c0001", "c0005"), "3 号窗口 收件")
    qtbot.waitUntil(lambda: page.table.content.rowCount() == 2)
    assert "3 号窗口 收件" in next(iter(page.choices.buttons)).text()
    page.filter_chosen.emit("only:")
    qtbot.waitUntil(lambda: page.table.content.rowCount() >= CASES)


def test_a_case_is_shown_where_it_stands_whatever_was_filtered(listing, page, room, qtbot):
    page.filter_chosen.emit("holder:mine")
    qtbot.waitUntil(lambda: listing.shown.holder != "")
    listing.show_case("c0003")
    settled(page, qtbot, "c0003")
    top, size = page.table.in_sight
    assert top <= page.table.currentIndex().row() < top + size
    assert replace(listing.choice, order="newest").holder == ""


def test_a_list_is_exported_whole_and_masked(listing, page, room, qtbot, tmp_path):
    room.add(9800, applicant="王小明", certificate="379901199001010016")
    path, written = tmp_path / "办件.csv", []
    query = CaseQuery(text="王小明")
    export_cases(listing.place, query, str(path)).then(written.append).start()
    qtbot.waitUntil(lambda: bool(written))
    text = path.read_text("utf-8-sig")
    assert written == [1]
    assert "03-1124-9800" in text
    assert "王小明" not in text
    assert "379901199001010016" not in text


def test_every_entry_of_a_case_is_told_with_who_and_its_sync_state() -> None:
    line = LogLine(
        kind="accepted", actor="demo-01", at=NOW.isoformat(), window="03", sync="local"
    )
    paper = replace(line, kind="paper_made", number="回执 1", sync="judged")
    said = LogLine(kind="decided", actor="", at=NOW.isoformat(), window="", sync="")
    strange = replace(said, kind="unheard-of")
    rows = log_rows((line, paper, said, strange), {"demo-01": "赵敏"}, NOW.date())
    assert [row.title for row in rows] == ["逐条记录 3 条", "受理", "单据 回执 1", "决定"]
    assert "赵敏  03 号窗口  待同步" in rows[1].note
    assert "平台" in rows[3].note
