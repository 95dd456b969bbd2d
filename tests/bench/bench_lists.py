"""How long a clerk waits for a list of a million cases: a jump, a page, a search.

Run: QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.bench_lists [CASES | FOLDER]. A
folder of `tests.bench.million` is used as it is; otherwise one is made (some minutes). Prints
one JSON object, milliseconds as the real page sees them, from the key to the row on the screen
(through the READ lane and back): jumps to random places, End, Home and page after page; every
text typed into the search line; each also as a ratio to one raw look-up by an indexed column
in the same run. Ends with 1 where the slowest search takes longer than 50 ms or the 95th
percentile of the jumps longer than 30 ms.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk.calendars import national_calendar
from desk.people import demonstration_roster
from desk.store.store import open_views
from tests.bench.million import MILLION, make_store
from tests.store.makings import KEY, STATION
from ui.window.counter.listing import Listing
from ui.window.lanes import Lane, Lanes
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Changes
from ui.window.operations.reading import Reading
from ui.window.pages.cases import CasesPage
from ui.window.presenters.case_list import FILTERS
from ui.window.presenters.open_case import Surroundings
from ui.window.start import make_application
from ui.window.theme.look import Look, dress_application

JUMPS, PAGES, TIMES, RAW = 200, 60, 5, 300
JUMP_MS, SEARCH_MS = 30.0, 50.0
NOW = datetime(2024, 10, 1, 9, 0, tzinfo=timezone(timedelta(hours=8)))
TYPED = (
    *("王", "王小", "小明", "张伟", "欧阳", "许可", "食品经营", "王 许可", "王小 食品"),
    *("1", "37", "379901", "379901198", "SJ37990100", "SJ3799010001220230511", "03-1124"),
    *("03-1124-0012", "0012", "13855", "王 138", "许可 379", "伟 取水", "没有这个人"),
)


class Bench:
    """The page 办件 on that store, with its lane and its driver."""

    def __init__(self, folder: Path) -> None:
        self._crashes: list[BaseException] = []
        self.lanes = Lanes(self._crashes.append)
        sys.excepthook = lambda _kind, error, _trace: self._crashes.append(error)
        self.reading = Reading(lambda: open_views(folder, KEY))
        look = Look()
        dress_application(look)
        self.page = CasesPage(look, "办件", "")
        desk = SimpleNamespace(roster=())
        place = CounterPlace(
            owner=self.page,
            lanes=self.lanes,
            changes=Changes(),
            explain=self._crashes.append,
            acts=cast("Any", SimpleNamespace(reading=self.reading, desk=desk)),
        )
        self.listing = Listing(
            self.page, place, self._around, title="办件", filters=FILTERS, empty=""
        )
        self._awake = QTimer(self.page)
        self._awake.start(500)
        self.page.resize(1276, 804)
        self.page.show()
        self.table = self.page.table
        self.listing.reload()
        self.until(lambda: self.table.content.rowCount() > 0)
        self.rows = self.table.content.rowCount()

    def _around(self) -> Surroundings:
        return Surroundings(
            station=STATION,
            actor=demonstration_roster()[0],
            now=NOW,
            calendar=national_calendar(),
            line_up=True,
        )

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window work until that is so; a bug in it ends the bench."""
        while not true():
            if self._crashes:
                raise self._crashes[0]
            # Without a limit it sleeps; with one it spins and starves the lane it waits for.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def timed(self, act: Callable[[], None], done: Callable[[], bool]) -> float:
        """Milliseconds from the act until that is so and painted."""
        start = time.perf_counter()
        act()
        self.until(done)
        return (time.perf_counter() - start) * 1000

    def is_filled(self) -> bool:
        """Whether every row in sight has its texts."""
        view, (top, size) = self.table.content.view, self.table.in_sight
        last = min(top + size, view.length) - 1
        return view.row_at(top) is not None and view.row_at(last) is not None

    def jump(self, place: int) -> float:
        """Drag the scroll bar there."""
        bar = self.table.verticalScrollBar()
        return self.timed(lambda: bar.setValue(place), self.is_filled)

    def press(self, key: Qt.Key) -> float:
        """Press a key on the list; until the rows it leads to are on the screen."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        took = self.timed(lambda: self._send(event), self.is_filled)
        self.until(self._is_settled)
        return took

    def _is_settled(self) -> bool:
        """Whether the case beside the list is that of the cursor."""
        detail = self.page.detail.view
        return detail is not None and detail.key == self.table.current

    def _send(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self.table, event)

    def search(self, text: str) -> float:
        """Type that into the search line; until the list of exactly that is shown."""

        def done() -> bool:
            shown = self.page.view
            return self.listing.shown.text == text and shown is not None

        found = self.timed(lambda: self.page.typed.emit(text), done)
        self.timed(lambda: self.page.typed.emit(""), lambda: self.listing.shown.text == "")
        return found

    def close(self) -> None:
        """Close lane and page."""
        self.lanes.close(5.0, {Lane.READ: self.reading.close})
        self.page.close()


def raw_look_up(folder: Path, cases: int) -> float:
    """The median of one row by an indexed column on a connection of its own, ms."""
    views = open_views(folder, KEY)
    draw, took = random.Random(2), []  # noqa: S311 - places, not secrets
    for _ in range(RAW):
        key = f"{draw.randrange(cases):08d}-0000-4000-8000-000000000000"
        start = time.perf_counter()
        views.database.first("SELECT receipt FROM case_view WHERE case_id = ?", (key,))
        took.append((time.perf_counter() - start) * 1000)
    views.close()
    return statistics.median(took)


def measure(folder: Path) -> dict[str, Any]:
    """Every figure of that store."""
    bench = Bench(folder)
    draw = random.Random(3)  # noqa: S311 - places, not secrets
    jumps = [bench.jump(draw.randrange(bench.rows)) for _ in range(JUMPS)]
    ends = [bench.press(key) for key in (Qt.Key.Key_End, Qt.Key.Key_Home) * 20]
    pages = [bench.press(Qt.Key.Key_PageDown) for _ in range(PAGES)]
    searches = {
        text: statistics.median(bench.search(text) for _ in range(TIMES)) for text in TYPED
    }
    rows = bench.rows
    bench.close()
    raw = raw_look_up(folder, rows)
    jumped = jumps + ends
    found = sorted(searches.values())
    slowest = max(searches, key=lambda text: searches[text])
    return {
        "cases": rows,
        "raw look-up ms": raw,
        "jump p50 ms": statistics.median(jumped),
        "jump p95 ms": statistics.quantiles(jumped, n=20)[-1],
        "jump max ms": max(jumped),
        "jump p95 to raw": statistics.quantiles(jumped, n=20)[-1] / raw,
        "page down p95 ms": statistics.quantiles(pages, n=20)[-1],
        "search p50 ms": statistics.median(found),
        "search p95 ms": statistics.quantiles(found, n=20)[-1],
        "search max ms": found[-1],
        "search slowest": slowest,
        "search max to raw": found[-1] / raw,
    }


def main() -> int:
    """Measure and print; 1 where a clerk would wait longer than the figures allow."""
    given = sys.argv[1] if len(sys.argv) > 1 else str(MILLION)
    make_application()
    if given.isdigit():
        with tempfile.TemporaryDirectory(prefix="bench-lists-") as name:
            made = make_store(Path(name), int(given))
            figures = made | measure(Path(name))
    else:
        figures = measure(Path(given))
    shown = {name: round(n, 2) if isinstance(n, float) else n for name, n in figures.items()}
    sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
    slow = figures["jump p95 ms"] > JUMP_MS or figures["search max ms"] > SEARCH_MS
    return 1 if slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
