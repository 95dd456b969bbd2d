"""A station's mornings on a computer whose clock is wrong: taken in, told, sent.

Run by tests/faults/test_wrong_clock.py under the recorder of tests.campaigns, which turns the
clock of this process: `python -m tests.faults.at_another_time FOLDER URL DAYS…`, one morning
for each number of days that the clock is wrong by. The one rule: it asks the program for
everything, also for the time.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path

import main
from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from tests.faults.test_restored import actor, received


def work(folder: Path, url: str) -> None:
    """One case, its receipt composed before and after the platform's time was heard."""
    desk = main.open_desk(folder, None, url)
    try:
        case = received(desk)
        papering, clerk = Papering(desk), actor(desk)
        before = papering.compose(case.case_id, "collection_receipt", clerk).paper
        exchange = Exchange(desk)
        waiting = exchange.sync_once().value.waiting
        exchange.heartbeat()
        after = papering.compose(case.case_id, "collection_receipt", clerk).paper
        held = [row.code for row in desk.store.views.judgements(held=True)]
        told = {
            "receipt": case.receipt,
            "seq": desk.store.views.head().seq,
            "wall": desk.clock.now().isoformat(),
            "notes": [before.time_note, after.time_note],
            "waiting": waiting.entries,
            "held": held,
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    finally:
        desk.close()


if __name__ == "__main__":
    for days in sys.argv[3:]:
        ctypes.CDLL(None).owd_set_clock_wrong_by(ctypes.c_int64(int(days) * 86_400))
        work(Path(sys.argv[1]), sys.argv[2])
