"""The self-check and the diagnostic file: one list of checks, and nothing of a person in it."""

from __future__ import annotations

import io
import json
import zipfile
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace

import pytest

import main
from desk.acts.settings import Settings
from desk.people import Role
from desk.ports.identity import DeviceState
from desk.printer_settings import PRINTER_QUEUE
from desk.progress import Watched, each
from desk.refusal import Refused
from desk.settings import READER, READER_PORT
from desk.store.state import counts_of, state_of
from devices.simulators.people import with_check_digit
from tests.desk.window import ITEM, NAME, NINE, NUMBER, an_applicant, open_window
from ui.checks.crashes import crash_of, forget_crashes, keep_crash, kept_crashes
from ui.checks.listing import CHECKS, group_of
from ui.checks.port import Check, Found, Ground, Seat, State
from ui.checks.running import late, not_run, run
from ui.checks.support_file import Gathered, support_bytes, write_support
from ui.terminal.doctor import doctor

BROKEN = {
    "printer": "printer.no-spooler",
    "camera": "camera.no-picture",
    "scanner": "scanner.port-absent",
    "queue": "queue.unreachable",
    "flatbed": "flatbed.absent",
    "photo": "photo.decoder-hung",
    "pad": "pad.absent",
    "rater": "rater.unreachable",
}
PEOPLE = tuple(
    (f"测试{name}", with_check_digit(f"3799011985041{n:04d}"), f"1390000{n:04d}")
    for n, name in enumerate(("甲乙", "丙丁", "戊己", "庚辛"), 1)
)


@pytest.fixture
def window(tmp_path):
    made = open_window(tmp_path / "data", (ITEM,))
    yield made
    made.store.close()


@pytest.fixture
def ground(window, tmp_path) -> Ground:
    seat = Seat(
        station_id=window.desk.station.station_id,
        demonstration=True,
        folder=tmp_path / "data",
        views=window.store.views,
        catalogues=window.desk.catalogues,
        trust=window.desk.clock.read().trust,
    )
    return Ground(
        folder=tmp_path / "data",
        seat=lambda: seat,
        now=window.desk.clock.now,
        devices=list,
        readers=lambda: (DeviceState(name="simulated", ready=True, simulated=True),),
        screens=1,
    )


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.key)
def test_each_check_says_what_it_found_and_in_two_languages(check, ground):
    found = run(check, ground).found
    assert all(found.found), check.key
    assert (found.state in (State.FAULTY, State.WEAK)) <= all(found.remedy)
    assert group_of(check)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.key)
def test_a_computer_without_a_station_is_not_a_broken_one(check, ground):
    def none() -> Seat:
        raise Refused("data.no-station", folder="/home/测试明")

    assert run(check, replace(ground, seat=none)).good


def test_a_reader_that_fails_is_told_with_its_remedy(ground):
    bad = DeviceState(name="sam-serial", ready=False, code="reader.port-absent")
    check = next(check for check in CHECKS if check.key == "readers")
    found = run(check, replace(ground, readers=lambda: (bad,))).found
    assert (found.state, found.code) == (State.FAULTY, "reader.port-absent")
    assert all(found.remedy)


def machine(**said: object) -> Callable[[], DeviceState]:
    return lambda: DeviceState(name="x", **said)


@pytest.mark.parametrize("key", [*BROKEN])
def test_a_machine_that_is_asked_says_whether_it_works(key, ground):
    check = next(check for check in CHECKS if check.key == key)

    def found(asked: dict[str, Callable[[], DeviceState]] | None) -> Found:
        return run(check, replace(ground, asked=asked)).found

    assert found(None).state is State.NOT_TESTED
    nothing = State.NOT_TESTED if key == "scanner" else State.ABSENT
    assert found({}).state is nothing
    assert found({key: machine(ready=True)}).state is State.WORKING
    simulated = found({key: machine(ready=True, simulated=True)})
    assert all(
        words in text
        for words, text in zip(("模拟", "simulated"), simulated.found, strict=True)
    )
    bad = found({key: machine(ready=False, code=BROKEN[key])})
    assert (bad.state, bad.code) == (State.FAULTY, BROKEN[key])
    assert all(bad.remedy)


@pytest.mark.parametrize(
    ("key", "code"), [("printer", "printer.not-set-up"), ("queue", "queue.none")]
)
def test_a_machine_that_was_never_set_up_is_no_fault(key, code, ground):
    check = next(check for check in CHECKS if check.key == key)
    found = run(check, replace(ground, asked={key: machine(ready=False, code=code)})).found
    assert found.state is State.ABSENT


def test_a_gun_that_types_is_not_called_tested(ground):
    check = next(check for check in CHECKS if check.key == "scanner")
    assert run(check, replace(ground, asked={})).found.state is State.NOT_TESTED


def test_an_error_in_a_check_is_told_without_its_words(ground):
    def look(_ground: Ground) -> Found:
        raise ValueError(NAME)

    result = run(Check(key="x", title=("甲", "a"), look=look), ground)
    assert result.found.state is State.FAULTY
    assert NAME not in repr(result.found)


def test_what_was_not_looked_at_is_called_so():
    check = CHECKS[0]
    assert not_run(check).found.state is State.NOT_TESTED
    assert late(check).found.state is State.FAULTY


def test_the_store_is_seen_as_encrypted_with_wal(window, tmp_path):
    state = state_of(window.store.views, tmp_path / "data")
    assert (state.encrypted, state.journal) == (True, "wal")
    assert state.bytes > 0


def fill(window) -> None:
    """A store full of invented persons, in cases, drafts, records and settings."""
    for name, number, phone in PEOPLE:
        who = an_applicant(name=name, certificate_number=number, phone=phone)
        drafts = [window.draft(), window.draft()]
        for draft in drafts:
            window.drafts.identify(draft.case_id, who)
        window.cases.receive(window.drafts.get(drafts[0].case_id), window.actor())
    admin = window.actor(Role.ADMINISTRATOR)
    Settings(window.desk).change(PRINTER_QUEUE, f"打印机-{PEOPLE[0][0]}", admin)
    Settings(window.desk).change(READER_PORT, f"/dev/serial/by-id/{PEOPLE[1][1]}", admin)


def everything_in(data: bytes) -> bytes:
    """The file's own bytes, and those of every member of it."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return data + b"".join(packed.read(name) for name in packed.namelist())


def test_the_diagnostic_file_holds_no_byte_of_any_person(window, ground, tmp_path):
    fill(window)
    try:
        raise ValueError(PEOPLE[0])
    except ValueError as error:
        keep_crash(tmp_path / "crashes", crash_of(error))
    path = write_support(
        tmp_path,
        Gathered(
            at=NINE,
            results=[run(check, ground) for check in CHECKS],
            settings=window.store.views.settings(),
            counts=counts_of(window.store.views),
            crashes=kept_crashes(tmp_path / "crashes"),
            station=window.desk.station.station_id,
        ),
    )
    seen = everything_in(path.read_bytes())
    people = (*PEOPLE, (NAME, NUMBER), *((actor.name,) for actor in window.desk.roster))
    words = [word for person in people for word in person]
    for word in words:
        for form in (word, json.dumps(word)[1:-1], word.encode().hex()):
            assert form.encode() not in seen, word
    assert str(tmp_path).encode() not in seen
    assert b'"case.received": 4' in seen


def test_a_folder_that_cannot_be_written_is_refused_with_a_code(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match=r"support\.not-written"):
        write_support(tmp_path / "file", Gathered(at=NINE))


def test_a_value_from_a_list_is_shown_and_a_typed_one_is_not(window):
    admin = window.actor(Role.ADMINISTRATOR)
    Settings(window.desk).change(READER, "sam-serial", admin)
    Settings(window.desk).change(PRINTER_QUEUE, "front desk", admin)
    data = support_bytes(Gathered(at=NINE, settings=window.store.views.settings()))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        shown = json.loads(packed.read("settings.json"))
    assert shown["reader.kind"] == "sam-serial"
    assert shown["printer.queue"] == "changed"
    assert shown["lock.minutes"] == "default"


def test_crashes_are_kept_up_to_a_number_and_forgotten_when_told(tmp_path):
    for n in range(25):
        keep_crash(tmp_path, crash_of(RuntimeError(n)))
    assert len(kept_crashes(tmp_path)) == 20
    forget_crashes(tmp_path)
    assert kept_crashes(tmp_path) == ()


def test_a_damaged_file_of_crashes_is_none(tmp_path):
    (tmp_path / "crashes.json").write_text('[{"kind": 3}]')
    assert kept_crashes(tmp_path) == ()


def test_doctor_answers_in_json_and_writes_the_file(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    args = Namespace(data=str(tmp_path / "none"), json=True, file=str(tmp_path))
    assert doctor(main.parts(), args) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["check"] for each in told["checks"]] == [check.key for check in CHECKS]
    assert zipfile.is_zipfile(told["file"])


def test_work_that_was_called_off_stops_between_two_things():
    done: list[int] = []
    progress = Watched()

    def work() -> None:
        for n in each(range(10), progress):
            done.append(n)
            if n == 3:
                progress.cancel()

    with pytest.raises(Refused, match=r"work\.cancelled"):
        work()
    assert done == [0, 1, 2, 3]
    assert (progress.done, progress.of) == (3, 10)
