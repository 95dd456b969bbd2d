"""`doctor`: what this computer has, what it lacks, what to do about it; and the support file.

Runs in the main thread and opens nothing to write. The one rule: the checks are the ones of
the window's self-check (ui/checks); what only a window can see is called "not tested".
"""

from __future__ import annotations

import os
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from desk.refusal import Refused
from desk.store.state import counts_of
from desk.store.station_file import StationFile
from ui.checks.crashes import CRASHES, kept_crashes
from ui.checks.listing import CHECKS
from ui.checks.port import Ground, Seat, State
from ui.checks.running import Result, run
from ui.checks.support_file import Gathered, write_support
from ui.opening.parts import Parts, Reader
from ui.opening.places import state_folder
from ui.opening.stations import AUTHORITY
from ui.terminal.answers import BAD, OK, say, say_json

MARKS = {
    State.WORKING: "✓",
    State.WEAK: "!",
    State.FAULTY: "✗",
    State.ABSENT: "–",
    State.NOT_TESTED: "?",
}


def doctor(parts: Parts, args: Namespace) -> int:
    """Look at everything; exit 1 when something needed is missing."""
    folder = Path(args.data) if args.data else parts.default_folder()
    opened = _Opened(parts, folder)
    try:
        results = [run(check, opened.ground()) for check in CHECKS]
        written = _support_file(opened, results, args.file) if args.file else ""
    finally:
        opened.close()
    good = all(result.good for result in results)
    if args.json:
        checks = [_told(result) for result in results]
        say_json({"ok": good, "checks": checks, **({"file": written} if written else {})})
        return OK if good else BAD
    for result in results:
        found = result.found
        say(f"{MARKS[found.state]} {result.check.title[0]}：{found.found[0]}")
        if found.remedy[0]:
            say(f"    → {found.remedy[0]}")
    if written:
        say(f"诊断文件：{written}")
    return OK if good else BAD


class _Opened:
    """The station of a folder, opened to read when the first check asks for it."""

    def __init__(self, parts: Parts, folder: Path) -> None:
        self._parts, self._folder = parts, folder
        self._reader: Reader | None = None
        self._seat: Seat | None = None

    @property
    def seat(self) -> Seat | None:
        """The station, None where none could be opened."""
        return self._seat

    def ground(self) -> Ground:
        """What the checks may look at."""
        return Ground(
            folder=self._folder,
            seat=self._open,
            now=lambda: datetime.now(UTC).astimezone(),
            devices=self._parts.list_devices,
            environ=os.environ,
        )

    def close(self) -> None:
        """Let go of the store."""
        if self._reader is not None:
            self._reader.close()

    def _open(self) -> Seat:
        if self._seat is None:
            file = StationFile.load(self._folder)
            self._reader = self._parts.open_reader(self._folder)
            authority = self._folder / AUTHORITY
            self._seat = Seat(
                station_id=file.station.station_id,
                demonstration=file.demonstration,
                folder=self._folder,
                views=self._reader.views,
                gateway=file.gateway,
                ca=str(authority) if authority.exists() else "",
                mark=self._reader.mark,
            )
        return self._seat


def _support_file(opened: _Opened, results: list[Result], folder: str) -> str:
    """Write the diagnostic file into that folder; Refused("support.not-written")."""
    seat, place = opened.seat, Path(folder)
    if not place.is_dir():
        raise Refused("support.not-written", folder=folder)
    gathered = Gathered(
        at=datetime.now(UTC).astimezone(),
        results=results,
        settings=seat.views.settings() if seat else None,
        counts=counts_of(seat.views) if seat else None,
        crashes=kept_crashes(state_folder(CRASHES)),
        station=seat.station_id if seat else "",
    )
    return str(write_support(place, gathered))


def _told(result: Result) -> dict[str, object]:
    found = result.found
    return {
        "check": result.check.key,
        "what": result.check.title[0],
        "ok": found.state not in (State.FAULTY, State.ABSENT),
        "state": found.state.value,
        "found": found.found[0],
        "remedy": found.remedy[0],
        "needed": result.check.needed,
        "ms": result.ms,
    }
