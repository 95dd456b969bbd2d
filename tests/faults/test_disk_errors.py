"""A disk that gives up (every write and sync fails with EIO) under a station at work.

The real store in a process of its own; the recorder of tests.campaigns makes the calls fail.
"""

from __future__ import annotations

import os
import subprocess
import sys

from desk.chain import check_chain
from desk.store.store import open_store
from tests.campaigns.recording import ROOT, surroundings
from tests.store.makings import DAY, KEY, SIGNER, STATION, new_store

WORK = """
import sys
from pathlib import Path
from desk.refusal import Refused
from desk.store.store import open_store
from tests.store.makings import DAY, KEY, append, case, number
place, broken = Path(sys.argv[1]), Path(sys.argv[2])
store = open_store(place / "data", KEY, marks=place / "marks")

def act(serial):
    with store.change() as change:
        if serial:
            change.last_serial(DAY)
            change.put_number(number(serial))
        append(change)
    return f"done {serial} {store.views.head().seq}"

def attempt(serial):
    try:
        print(act(serial), flush=True)
    except Refused as refused:
        print(f"{refused.code} {serial} {store.views.head().seq}", flush=True)

attempt(1)
broken.touch()
attempt(2)
broken.unlink()
attempt(2)
broken.touch()
attempt(3)
broken.unlink()
attempt(3)
attempt(0)
print(store.mint_refusal)
"""


def test_what_the_disk_did_not_take_is_not_done_and_twice_stops_the_numbers(tmp_path):
    root = tmp_path / "station"
    new_store(root / "data", marks=root / "marks").close()
    broken = tmp_path / "broken"
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(root), str(broken)],
        cwd=ROOT,
        env={**os.environ, **surroundings(root, fail=broken)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "done 1 1",
        "store.io-error 2 1",
        "done 2 2",
        "store.io-error 3 2",
        "store.io-error 3 2",
        "done 0 3",
        "store.io-error",
    ]
    store = open_store(root / "data", KEY, marks=root / "marks")
    views = store.views
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert (report.entries, report.faults) == (3, ())
    assert [row.serial for row in views.numbers(DAY)] == [1, 2]
    assert views.damaged_pages() == ()
    assert store.may_mint
    store.close()
