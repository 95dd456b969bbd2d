"""What a clerk waits for: the window after a start, one acceptance, a long queue going up.

Run: .venv/bin/python -m tests.bench.bench_journey [CASES]. Prints one JSON object: seconds
from start to the shown window on a display of its own (a demonstration, whose gateway starts
too; its station alone, as at a counter; a bare Qt window beside them), seconds
of the scripted day without a display (the first makes its hall, the second finds it),
milliseconds from F12 to the durable case on the screen and to its papers (a raw commit of a
kilobyte on the same disk beside it), seconds in which the queue of CASES accepted cases goes
to a gateway over the real line. Ratios count from machine to machine.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desk.acts.cases import Cases
from desk.acts.drafts import Drafts
from desk.acts.exchange import Exchange
from desk.applicant import Applicant, ApplicantKind, IdentityMatch
from desk.case import Case
from desk.desk import Desk
from desk.material import Collected, Material
from desk.store.engine import connect
from devices.simulators.people import with_check_digit
from tests.bench.bench_acceptance import timed
from tests.journeys.command import ROOT
from tests.journeys.living_hall import LivingHall, food_from_step_2
from tests.journeys.real_screen import Screen, managed, started, until
from tests.journeys.test_window_scripted_day import played
from tests.store.makings import KEY
from ui.window.clerk import Clerk
from ui.window.day import ROAD_FORM
from ui.window.start import make_application
from ui.window.views.acceptance import Step

CASES, STARTS, ACCEPTANCES, COMMITS = 1000, 5, 8, 50
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("…")
label.setWindowTitle("一窗受理台")
label.show()
app.exec()
"""
Figures = dict[str, float]


def seconds_to_window(screen: Screen, *words: str) -> float:
    """From the start of that Python program until its window is shown."""
    began = time.perf_counter()
    with started(sys.executable, *words, env=screen.env):
        until(screen.find, "the window")
        took = time.perf_counter() - began
    until(lambda: not screen.find(), "an empty screen")
    return took


def starts(place: Path) -> Figures:
    """The demonstration first (all is made) and later, its station alone, a bare Qt window."""
    demo = (str(ROOT / "main.py"), "demo")
    took: dict[str, list[float]] = {"demo": [], "station": [], "bare": []}
    with managed(place) as screen:
        first = seconds_to_window(screen, *demo)
        data = next(place.glob("state/*/demonstration/window-01"))
        for _ in range(STARTS):
            took["demo"].append(seconds_to_window(screen, *demo))
            station = (str(ROOT / "main.py"), "--data", str(data))
            took["station"].append(seconds_to_window(screen, *station))
            took["bare"].append(seconds_to_window(screen, "-c", BARE))
    again, alone, least = (statistics.median(each) for each in took.values())
    return {
        "first demonstration to window s": first,
        "demonstration to window s": again,
        "station to window s": alone,
        "bare Qt window s": least,
        "station to bare": alone / least,
    }


def scripted_days(place: Path) -> Figures:
    """`./run` without a display, twice."""
    place.mkdir()
    first, again = (timed(lambda: played(place)) / 1000 for _ in range(2))
    return {"scripted day s": first, "again s": again, "again to first": again / first}


def acceptance(hall: LivingHall) -> Figures:
    """F12 at the last step, on the window."""
    clerk = hall.seat(hall.station("01"))
    durable, papers = [], []
    for _ in range(ACCEPTANCES):
        clerk.robot.key("F2")
        clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "a new case")
        clerk.lift()
        clerk.identify("ordinary", "13800000001")
        food_from_step_2(clerk)
        began = time.perf_counter()
        clerk.next(Step.DONE)
        durable.append((time.perf_counter() - began) * 1000)
        papers.append(durable[-1] + timed(lambda: printed(clerk)))
    return {
        "F12 to durable ms": statistics.median(durable[1:]),
        "F12 to both papers ms": statistics.median(papers[1:]),
    }


def printed(clerk: Clerk) -> None:
    """Wait until both papers of the case in front were made."""
    table = clerk.counter.accepting.table
    clerk.robot.wait(lambda: table.front and len(table.front.papers) == 2, "the papers")


def raw_commits(place: Path) -> float:
    """The median commit of a kilobyte through the same library, ms."""
    raw = connect(place / "raw.db", KEY)
    raw.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, text BLOB)")

    def commit() -> None:
        with raw.transaction():
            raw.write("INSERT INTO line (text) VALUES (?)", (bytes(1000),))

    took = [timed(commit) for _ in range(COMMITS)]
    raw.close()
    return statistics.median(took)


def whole_draft(desk: Desk) -> Case:
    """A draft that may be accepted without a line."""
    drafts = Drafts(desk)
    case = drafts.open(desk.roster[0]).value
    somebody = Applicant(
        kind=ApplicantKind.PERSON,
        name="测试明",
        certificate_type="111",
        certificate_number=with_check_digit("37990119850412001"),
        phone="13800000001",
        identity_match=IdentityMatch.MATCH,
    )
    drafts.identify(case.case_id, somebody)
    drafts.choose_item(case.case_id, desk.catalogue.find("4101")[0].code)
    case = drafts.answer(case.case_id, {"use": "stall", "traffic": "no", "agent": "self"}).value
    at = desk.clock.now()
    for rule in case.rules():
        paper = Material(code=rule.code, how=Collected.PAPER, at=at, originals=1)
        drafts.collect(case.case_id, paper)
    return drafts.fill(case.case_id, {**ROAD_FORM, "use": "stall"}).value


def whole_drafts(desk: Desk, count: int) -> list[Case]:
    """So many drafts like it, copied in the store as they would be kept."""
    model = whole_draft(desk).case_id
    with desk.store.change() as change:
        row = change.find_draft(model)
        if row is None:
            raise SystemExit("the draft is gone")
        keys = [desk.ids.event_id() for _ in range(count)]
        for key in keys:
            change.put_draft(replace(row, draft_id=key))
    return [Drafts(desk).get(key) for key in keys]


def queue(hall: LivingHall, cases: int) -> Figures:
    """So many accepted cases go to the gateway, and its answers come back."""
    with hall.desk(hall.station("02")) as desk:
        ready, actor = whole_drafts(desk, cases), desk.roster[0]
        acts, exchange = Cases(desk), Exchange(desk)
        began = time.perf_counter()
        for case in ready:
            acts.receive_and_accept(case, actor)
        accepted = time.perf_counter() - began
        began = time.perf_counter()
        done = exchange.sync_once().value
        drained = time.perf_counter() - began
        left = exchange.waiting().entries
    if left or done.waiting.cases:
        raise SystemExit(f"{left} entries are left")
    return {
        "cases": cases,
        "accepting them s": accepted,
        "queue drained s": drained,
        "entries pushed": done.pushed,
        "events received": done.received,
        "ms per case": drained / cases * 1000,
        "drained to accepted": drained / accepted,
    }


def apart(place: Path, measure: Callable[[LivingHall], Figures]) -> Figures:
    """The figures of a hall of its own."""
    place.mkdir()
    os.environ["XDG_STATE_HOME"] = str(place / "state")
    hall = LivingHall(place)
    try:
        return measure(hall)
    finally:
        hall.close()


def main() -> None:
    """Measure in a folder of its own and print the figures."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    os.environ["CUPS_SERVER"] = "127.0.0.1:9"
    with tempfile.TemporaryDirectory(prefix="owd-bench-") as folder:
        place = Path(folder)
        figures = starts(place)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        make_application()
        figures |= scripted_days(place / "day")
        figures |= apart(place / "one", acceptance)
        commit = raw_commits(place)
        figures |= {
            "raw commit ms": commit,
            "F12 to raw": figures["F12 to durable ms"] / commit,
        }
        figures |= apart(place / "many", lambda hall: queue(hall, cases))
    shown = {name: round(n, 2) for name, n in figures.items()}
    sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
