"""The engine: one SQLite in the process, the right one, and no error of it gets out."""

import subprocess
import sys
from pathlib import Path

import pytest

from desk.refusal import Refused
from desk.store import engine
from desk.store.engine import StoreBug, connect
from tests.store.makings import KEY, OTHER_KEY

# sqlite_utils imports the standard module for its type hints; importing opens nothing.
USING = """
import sqlite3
import sys
from pathlib import Path

def forbidden(*args, **named):
    raise AssertionError("the standard SQLite was used beside ours")

sqlite3.connect = sqlite3.dbapi2.connect = forbidden
from tests.store.makings import KEY, append, case, new_store
store = new_store(Path(sys.argv[1]), marks=Path(sys.argv[1]) / "marks")
with store.change() as change:
    append(change)
    change.put_case(case())
store.close()
import sqlcipher3, sqlite_utils.db
assert sqlite_utils.db.sqlite3 is sqlcipher3
"""


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_the_standard_sqlite_opens_nothing(tmp_path):
    done = run(USING, str(tmp_path))
    assert done.returncode == 0, done.stderr


def test_the_wrong_order_of_imports_is_found_at_once():
    done = run("import sqlite_utils\nimport desk.store.engine")
    assert "ImportError: sqlite_utils was imported before" in done.stderr


def test_a_wrong_key_is_silent_on_the_standard_error(tmp_path):
    connect(tmp_path / "a.db", KEY).close()
    program = (
        "import sys, pathlib\nfrom desk.store.engine import connect\nfrom desk.refusal import"
        " Refused\ntry:\n    connect(pathlib.Path(sys.argv[1]), bytes(32))\nexcept Refused as"
        " refused:\n    print(refused.code)\n"
    )
    done = run(program, str(tmp_path / "a.db"))
    assert (done.stdout, done.stderr) == ("store.wrong-key\n", "")


def test_another_key_opens_nothing(tmp_path):
    connect(tmp_path / "a.db", KEY).close()
    with pytest.raises(Refused, match=r"store\.wrong-key"):
        connect(tmp_path / "a.db", OTHER_KEY)
    with pytest.raises(ValueError, match="32 bytes"):
        connect(tmp_path / "a.db", b"short")


def test_a_path_with_strange_letters_is_that_path(tmp_path):
    folder = tmp_path / "数据 50%?#&mode=ro"
    folder.mkdir()
    connect(folder / "a.db", KEY).close()
    assert (folder / "a.db").exists()


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused, match=r"store\.cannot-open"):
        connect(tmp_path / "gone" / "a.db", KEY)


def test_a_second_writer_waits_and_is_then_refused_by_name(tmp_path):
    first, second = connect(tmp_path / "a.db", KEY), connect(tmp_path / "a.db", KEY)
    second.execute("PRAGMA busy_timeout = 10")
    refused = pytest.raises(Refused, match=r"store\.busy")
    with first.transaction(), refused, second.transaction():
        pass
    with second.transaction():
        pass
    first.close()
    second.close()


def test_a_mistake_of_the_program_is_a_bug_and_not_a_refusal(tmp_path):
    db = connect(tmp_path / "a.db", KEY)
    with pytest.raises(StoreBug):
        list(db.rows("SELECT no_such_column"))
    with pytest.raises(StoreBug):
        db.first("SELECT ?", (1, 2))
    with db.transaction(), pytest.raises(StoreBug):
        db.write("INSERT INTO no_such_table VALUES (1)")
    db.close()
    with pytest.raises(StoreBug):
        db.first("SELECT 1")


def test_the_gateway_gets_the_same_module():
    assert engine.dbapi().sqlite_version == engine.versions()["sqlite"]


def test_key_and_path_show_in_no_error(tmp_path: Path):
    connect(tmp_path / "a.db", KEY).close()
    with pytest.raises(Refused) as caught:
        connect(tmp_path / "a.db", OTHER_KEY)
    assert OTHER_KEY.hex() not in repr(caught.value.__cause__) + str(caught.value.facts)
