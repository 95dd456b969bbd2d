"""Days without a line: a sealed file to the platform and its answer back, over real parts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.acts.exchange import Exchange
from desk.desk import Desk
from desk.people import Role
from desk.progress import Watched
from desk.refusal import Refused
from desk.sealed_box import read_records
from desk.signing import SigningKey
from sync.gateway.verbs import run
from sync.transfer import export_queue, import_answer
from tests.faults.test_restored import actor, received
from tests.journeys.living_hall import LivingHall


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def export(desk: Desk, stick: Path) -> Path:
    return export_queue(desk, actor(desk, Role.SUPERVISOR), stick).value.path


def brought(hall: LivingHall, file: Path) -> dict[str, object]:
    """What the county does with the file, on the gateway's own database."""
    import main
    from ui.opening.places import gateway_key_id

    database = hall.database
    keys = main.keys_of(gateway_key_id(database), demonstration=True)
    facts = {"number": str(file), "database": database, "demonstration": True}
    return run("import", facts, keys)


def test_a_file_there_and_its_answer_back(hall: LivingHall, stick: Path) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        desk.line.cut = True
        case = received(desk)
        file = export(desk, stick)
        told = brought(hall, file)
        assert told["recorded"] == desk.store.views.head().seq - 1  # the export's own entry
        answer = Path(str(told["answer"]))
        called_off = Watched()
        called_off.cancel()
        with pytest.raises(Refused, match=r"work\.cancelled"):
            import_answer(desk, answer, called_off)
        assert Exchange(desk).recorded() == 0
        taken = import_answer(desk, answer).value
        assert taken.recorded > 0
        assert taken.events > 0
        assert Exchange(desk).waiting().entries == 1  # that it was exported
        assert desk.store.views.case_sync([case.case_id])[case.case_id] == "judged"
        assert import_answer(desk, answer).value == type(taken)(recorded=0, events=0)
        assert brought(hall, file)["recorded"] == 0
        desk.line.cut = False
        assert Exchange(desk).sync_once().value.waiting.entries == 0


def test_files_come_in_any_order(hall: LivingHall, stick: Path) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        desk.line.cut = True
        received(desk)
        first = export(desk, stick)
        received(desk)
        second_folder = stick / "second"
        second_folder.mkdir()
        second = export(desk, second_folder)  # nothing came back: it holds the first as well
        later = Path(str(brought(hall, second)["answer"]))
        earlier = Path(str(brought(hall, first)["answer"]))
        assert import_answer(desk, later).value.recorded > 0
        assert import_answer(desk, earlier).value.recorded == 0
        assert desk.store.views.judgements(held=True) == ()


def test_each_bad_file_has_its_own_sentence(hall: LivingHall, stick: Path) -> None:
    folder, other = hall.station("01"), hall.station("02")
    with hall.desk(folder) as desk:
        desk.line.cut = True
        received(desk)
        file = export(desk, stick)
        answer = Path(str(brought(hall, file)["answer"]))
        whole = answer.read_bytes()
        (stick / "note.owda").write_bytes(b"hello")
        (stick / "cut.owda").write_bytes(whole[:-40])
        (stick / "bent.owda").write_bytes(whole[:-60] + bytes([whole[-60] ^ 1]) + whole[-59:])
        for name, code in (
            ("note.owda", "transfer.foreign-file"),
            ("cut.owda", "transfer.damaged"),
            ("bent.owda", "transfer.damaged"),
            ("none.owda", "transfer.file-missing"),
            (file.name, "transfer.not-an-answer"),
        ):
            before = Exchange(desk).position(), Exchange(desk).recorded()
            with pytest.raises(Refused) as refused:
                import_answer(desk, stick / name)
            assert refused.value.code == code, name
            assert (Exchange(desk).position(), Exchange(desk).recorded()) == before
        with pytest.raises(Refused, match=r"transfer\.not-a-queue"):
            brought(hall, answer)
        shutil.copy2(file, stick / "bent.owdq")
        data = bytearray(file.read_bytes())
        data[-80] ^= 1
        (stick / "bent.owdq").write_bytes(bytes(data))
        with pytest.raises(Refused, match=r"transfer\.damaged"):
            brought(hall, stick / "bent.owdq")
    with hall.desk(other) as desk, pytest.raises(Refused, match=r"transfer\.other-key"):
        import_answer(desk, answer)


def test_nobody_but_the_platform_opens_it(hall: LivingHall, stick: Path) -> None:
    with hall.desk(hall.station("01")) as desk:
        desk.line.cut = True
        case = received(desk)
        file = export(desk, stick)
        assert case.get_applicant().name.encode() not in file.read_bytes()
        stranger = SigningKey.generate()
        with file.open("rb") as opened, pytest.raises(Refused, match=r"transfer\.other-key"):
            list(read_records(opened, stranger.secret))


def test_four_eyes_in_a_hall_and_one_person_at_a_point(hall: LivingHall, stick: Path) -> None:
    with hall.desk(hall.station("01")) as desk:
        received(desk)
        with pytest.raises(Refused, match=r"transfer\.supervisor-needed"):
            export_queue(desk, actor(desk), stick)
    with hall.desk(hall.station("03", kind="village")) as desk:
        made = export_queue(desk, actor(desk), stick).value
        kinds = [e.header.kind for e in desk.store.views.entries(after=0)]
        assert kinds[-1] == "queue_exported"
        assert made.size == made.path.stat().st_size


def test_a_cancelled_or_failed_export_leaves_no_file(hall: LivingHall, stick: Path) -> None:
    with hall.desk(hall.station("01")) as desk:
        received(desk)
        boss, called_off = actor(desk, Role.SUPERVISOR), Watched()
        called_off.cancel()
        with pytest.raises(Refused, match=r"transfer\.cancelled"):
            export_queue(desk, boss, stick, called_off)
        with pytest.raises(Refused, match=r"transfer\.not-written"):
            export_queue(desk, boss, stick / "gone")
        assert list(stick.iterdir()) == []
        watched = Watched()
        export_queue(desk, boss, stick, watched)
        assert watched.done == watched.of > 0
