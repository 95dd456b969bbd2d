"""A window process of its own that works up to a point and then waits to be killed.

Run as `python -m tests.faults.seated FOLDER URL POINT`: it prints the point when it is
reached, and what stands there. The one rule: it never ends by itself.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import main
from desk.recovering import RUNNING
from tests.ui.test_case_acts import ROAD
from ui.window.clerk import Clerk
from ui.window.day import ROAD_FORM
from ui.window.entry import readers_of
from ui.window.start import make_application
from ui.window.views.acceptance import Step

LAST = "contact"


def tell(clerk: Clerk, point: str) -> None:
    """Say where the work stands, when the store has it, and wait."""
    front = clerk.counter.accepting.table.front
    case = None if front is None else front.case
    sys.stdout.write(
        json.dumps(
            {
                "point": point,
                "case": "" if case is None else case.case_id,
                "receipt": "" if case is None else case.receipt,
                "form": {} if case is None else dict(case.form),
            }
        )
        + "\n"
    )
    sys.stdout.flush()


def wait_to_be_killed(clerk: Clerk) -> None:
    """Go on as a window that nobody touches."""
    while True:
        clerk.robot.breathe(1000)


def work(clerk: Clerk, point: str) -> None:
    """A case by keys, up to that point."""
    clerk.identify("ordinary", "13800000001")
    if point == "identified":
        return
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect()
    clerk.robot.wait(lambda: clerk.page.form.isAncestorOf(clerk.robot.focus()), "the form")
    clerk.fill(ROAD_FORM)
    clerk.page.form.form.fields[LAST].editor.setFocus()
    if point == "form":
        clerk.robot.wait(lambda: field_of(clerk) == LAST, "the place in the store")
        return
    if point == "unprinted":
        clerk.counter.accepting.finishing.finished.connect(lambda _case: die(clerk, point))
    clerk.next(Step.CONFIRM)
    clerk.next(Step.DONE)
    if point == "printed":
        done = clerk.front
        earned = len(clerk.counter.acts.papering.earned(done))
        clerk.robot.wait(lambda: clerk._papers() >= earned, "the papers")

    clerk.robot.wait(lambda: running(clerk) == "{}", "the note that it was shown")


def die(clerk: Clerk, point: str) -> None:
    """The act is durable and shown; the lights go out before its papers are made."""
    tell(clerk, point)
    os.kill(os.getpid(), signal.SIGKILL)


def running(clerk: Clerk) -> str:
    """The window's own note in the store."""
    text = clerk.read(lambda views: views.find_cursor(RUNNING)) or "{}"
    return json.dumps(json.loads(text).get("pending", {}))


def field_of(clerk: Clerk) -> str:
    """Which field of the case in front the store has as the place of work."""
    rows = clerk.read(lambda views: views.drafts())
    place = next((r.place for r in rows if r.draft_id == clerk.front.case_id), "")
    return "" if not place else json.loads(place)["field"]


def run(folder: Path, url: str, point: str) -> None:
    """Open the window and work."""
    make_application()
    parts = main.parts()
    clerk = Clerk(lambda: parts.open_desk(folder, None, url), readers_of(parts))
    clerk.open()
    work(clerk, point)
    tell(clerk, point)
    wait_to_be_killed(clerk)


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
