"""A writer killed without warning: nothing it said was done is lost, nothing is half done."""

import subprocess
import sys
from pathlib import Path

import pytest

from desk.chain import check_chain
from desk.store.store import StationStore, open_store
from tests.store.makings import DAY, KEY, SIGNER, STATION, append, case, new_store

KILLS = 12

WRITER = """
import sys
from pathlib import Path
from desk.store.store import open_store
from tests.store.makings import KEY, append, case, count
store = open_store(Path(sys.argv[1]), KEY, marks=Path(sys.argv[2]))
while True:
    with store.change() as change:
        n = change.head().seq // 2 + 1
        append(change, 2, case_id=f"c{n}")
        change.put_case(case(f"c{n}"))
        change.add_count(count())
    print(n, flush=True)
"""


def run_and_kill(folder: Path, marks: Path, acts: int) -> int:
    """Let the writer say that many acts are done, kill it, and give the last one it said."""
    command = [sys.executable, "-c", WRITER, str(folder), str(marks)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        try:
            said = [int(writer.stdout.readline()) for _ in range(acts)]
        finally:
            writer.kill()
        # What it still said between our last look and its end counts too.
        return max([*said, *(int(n) for n in writer.stdout.read().split("\n")[:-1])])


def check(store: StationStore, said: int) -> None:
    views = store.views
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert report.faults == ()
    acts, half = divmod(report.entries, 2)
    assert half == 0
    # One act may be durable though the kill came before it was said.
    assert said <= acts <= said + 1
    assert len(views.list_cases(limit=100_000)) == acts
    assert sum(cell.n for cell in views.counts(DAY)) == acts


@pytest.mark.timeout(170)
def test_nothing_that_was_said_to_be_done_is_lost_by_a_kill(tmp_path):
    folder, marks = tmp_path / "data", tmp_path / "marks"
    new_store(folder, marks=marks).close()
    for n in range(KILLS):
        said = run_and_kill(folder, marks, acts=1 + 7 * n)
        store = open_store(folder, KEY, marks=marks)
        assert store.may_mint
        check(store, said)
        store.close()


def test_ten_thousand_entries_are_taken_and_told_in_order(tmp_path):
    store = new_store(tmp_path)
    for n in range(100):
        with store.change() as change:
            append(change, 100, case_id=f"c{n}")
            change.put_case(case(f"c{n}"))
    views = store.views
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert (report.entries, report.faults) == (10_000, ())
    assert [e.header.seq for e in views.entries(case_id="c99", after=9990)] == list(
        range(9991, 10_001)
    )
    store.close()
