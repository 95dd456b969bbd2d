"""A platform or a station restored from a backup: real stores, a real gateway on SQLite.

Rows 8, 9 and 17 of the fault table; the platform that cannot digest a body (row 12).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk.acts.cases import Cases
from desk.acts.drafts import Drafts
from desk.acts.exchange import Exchange
from desk.acts.reckoning import Standing
from desk.acts.repairs import Repairs
from desk.acts.sync_round import Round
from desk.case import Case
from desk.desk import Desk
from desk.events.station import Noted
from desk.item_words import FieldKind
from desk.journal import writing
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.window import an_applicant, paper
from tests.journeys.living_hall import LivingHall, in_lane, once
from tests.journeys.rows.proving import synced
from ui.window.lanes import Lane

DATES = {FieldKind.DATE: "2026-12-01", FieldKind.AREA: "12", FieldKind.NUMBER: "1"}


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(tmp_path / "no-card-service"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


def actor(desk: Desk, role: Role = Role.CLERK):
    return next(person for person in desk.roster if person.role is role)


def received(desk: Desk) -> Case:
    """A case taken in by this desk, without a window."""
    drafts, clerk = Drafts(desk), actor(desk)
    case_id = drafts.open(clerk).value.case_id
    drafts.identify(case_id, an_applicant())
    item = desk.catalogue.find("1101", desk.clock.now().date())[0]
    case = drafts.choose_item(case_id, item.key).value
    answers = {s.code: s.options[0].code for s in case.get_item().situations}
    case = drafts.answer(case_id, answers).value
    for rule in case.rules():
        drafts.collect(case_id, paper(rule.code))
    values = {
        field.code: field.choices[0].code if field.choices else DATES.get(field.kind, "测试")
        for field in case.get_item().form
        if field.required and not case.form.get(field.code)
    }
    return Cases(desk).receive(drafts.fill(case_id, values).value, clerk).value


def note(desk: Desk, case: Case, text: str) -> str:
    with writing(desk, actor(desk)) as journal:
        journal.append(Noted(at=journal.reading.wall, text=text), journal.get(case.case_id))
        return journal.last_event_id


def copy_of(place: Path, to: Path) -> Path:
    """A backup, made while nothing is open."""
    shutil.copytree(place, to)
    return to


def put_back(backup: Path, place: Path) -> None:
    shutil.rmtree(place)
    shutil.copytree(backup, place)


def save_gateway(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for file in tmp_path.glob("gateway.db*"):
        shutil.copy2(file, folder)
    return folder


def restore_gateway(tmp_path: Path, folder: Path) -> None:
    for file in tmp_path.glob("gateway.db*"):
        file.unlink()
    for file in folder.iterdir():
        shutil.copy2(file, tmp_path)


def test_a_restored_platform_is_offered_again_what_it_lost(
    hall: LivingHall, tmp_path: Path
) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        first = received(desk)
        Exchange(desk).sync_once()
    hall.kill_gateway()
    backup = save_gateway(tmp_path, "backup")
    hall.start_gateway()
    with hall.desk(folder) as desk:
        second = received(desk)
        note(desk, first, "材料已核")
        Exchange(desk).sync_once()
        assert Exchange(desk).waiting().entries == 0
    hall.kill_gateway()
    restore_gateway(tmp_path, backup)
    hall.start_gateway()
    with hall.desk(folder) as desk:
        exchange = Exchange(desk)
        assert exchange.resolve().seq < exchange.recorded()
        done = exchange.sync_once().value
        assert done.waiting.entries == 0
        assert exchange.resolve() == desk.store.views.head()
        found = desk.platform.find_cases(second.receipt)
        assert [case.receipt for case in found] == [second.receipt]
        assert desk.store.views.judgements(held=True) == ()
        assert exchange.sync_once().value.pushed == 0
        assert Round(desk, exchange).reckon() is Standing.EQUAL


def test_what_the_feed_says_again_is_applied_once(hall: LivingHall, tmp_path: Path) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        case = received(desk)
        Exchange(desk).sync_once()
    hall.kill_gateway()
    backup = save_gateway(tmp_path, "backup")
    hall.start_gateway()
    with hall.desk(folder) as desk:
        note(desk, case, "一")
        Exchange(desk).sync_once()
    other = hall.station("02")
    hall.kill_gateway()
    restore_gateway(tmp_path, backup)
    hall.start_gateway()
    # The lost events' numbers are taken by others before the first window comes back.
    third = hall.station("03")
    with hall.desk(third) as desk:
        received(desk)
        received(desk)
        Exchange(desk).sync_once()
    with hall.desk(folder) as desk:
        views, day = desk.store.views, date.today().isoformat()  # noqa: DTZ011 - a key only
        before = views.counts(day)
        Exchange(desk).sync_once()
        Exchange(desk).sync_once()
        assert views.counts(day) == before
        seqs = [
            (entry.facts() or {})["event"]["event_id"]
            for entry in views.entries()
            if entry.header.kind == "platform_said"
        ]
        assert len(seqs) == len(set(seqs))
        assert views.judgements(held=True) == ()
    assert other.exists()


def test_a_restored_station_takes_its_own_entries_back(
    hall: LivingHall, tmp_path: Path
) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        received(desk)
        Exchange(desk).sync_once()
    backup = copy_of(folder, tmp_path / "old")
    with hall.desk(folder) as desk:
        lost = received(desk)
        note(desk, lost, "材料已核")
        Exchange(desk).sync_once()
        head = desk.store.views.head()
    put_back(backup, folder)
    with hall.desk(folder) as desk:
        with pytest.raises(Refused, match=r"store\.behind-mark"):
            received(desk)
        assert Round(desk, Exchange(desk)).reckon() is Standing.BEHIND
        Exchange(desk).sync_once()
        views = desk.store.views
        entry = next(iter(views.entries(after=head.seq - 1, limit=1)))
        assert entry.hash == head.hash
        back = views.find_case_by_number(lost.receipt)
        assert back is not None
        assert back.stage == Stage.RECEIVED
        assert received(desk).receipt > lost.receipt
        assert Exchange(desk).sync_once().value.waiting.entries == 0


def test_two_that_go_on_from_one_copy_are_fenced_and_both_kept(
    hall: LivingHall, tmp_path: Path
) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        case = received(desk)
        Exchange(desk).sync_once()
    backup = copy_of(folder, tmp_path / "old")
    with hall.desk(folder) as desk:
        note(desk, case, "在原机")
        Exchange(desk).sync_once()
    put_back(backup, folder)
    with hall.desk(folder) as desk:
        note(desk, case, "在复制的机器")
        with pytest.raises(Refused, match=r"sync\.other-history"):
            Round(desk, Exchange(desk)).reckon()
        batch = Exchange(desk).next_batch()
        assert batch is not None
        with pytest.raises(Refused, match=r"platform\.(fenced|chain-broken)"):
            Exchange(desk).push(batch)
        assert Exchange(desk).waiting().entries == 1  # kept here; the platform keeps its own


def test_what_the_platform_cannot_take_goes_without_its_body(
    hall: LivingHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        first, second = received(desk), received(desk)
        poison = note(desk, first, "毒")
        note(desk, second, "好")
        true_push = desk.platform.push

        def push(batch):
            """A platform that falls over at one body, as a bug there would."""
            if any(e.body and e.header.event_id == poison for e in batch.entries):
                raise Refused("platform.failed")
            return true_push(batch)

        monkeypatch.setattr(desk.platform, "push", push)
        done = Exchange(desk).sync_once().value
        assert done.waiting.entries == 0
        (held,) = Repairs(desk).held()
        assert (held.event_id, held.code) == (poison, "judged.unreadable")
        Repairs(desk).resend(poison, actor(desk), {"text": "不毒"})
        Exchange(desk).sync_once()
        assert Repairs(desk).held() == ()


def test_an_open_window_offers_again_by_itself(hall: LivingHall, tmp_path: Path) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        received(desk)
        Exchange(desk).sync_once()
    hall.kill_gateway()
    backup = save_gateway(tmp_path, "backup")
    hall.start_gateway()
    with hall.desk(folder) as desk:
        received(desk)
        Exchange(desk).sync_once()
    clerk = hall.seat(folder)
    synced(clerk)
    hall.kill_gateway()
    once(clerk, lambda: not clerk.desk.line.usable, "no line", 60)
    assert clerk.counter.syncing.is_armed
    restore_gateway(tmp_path, backup)
    hall.start_gateway()
    clerk.robot.key("F5")
    exchange = clerk.counter.acts.exchange

    def in_step() -> bool:
        head = in_lane(clerk, Lane.STORE, clerk.desk.store.views.head)
        return in_lane(clerk, Lane.PUSH, exchange.resolve) == head

    once(clerk, lambda: clerk.desk.line.usable, "the line", 60)
    once(clerk, in_step, "everything at the platform again", 60)
    assert clerk.counter.syncing.is_armed
    assert clerk.counter.syncing.alarm == ""
