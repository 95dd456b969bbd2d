"""The state machine in its short form, and what it found once, as sentences.

The campaign is `python -m tests.campaigns.machine` (docs/faults.md).
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.acts.repairs import Repairs
from desk.refusal import Refused
from desk.station import StationKind
from sync.gateway import tallies
from sync.gateway.store.stations import find_station
from tests.campaigns.county import County, Foundry
from tests.campaigns.invariants import at_the_end, drain
from tests.campaigns.machine import machine, run
from tests.campaigns.seat import Seat
from tests.campaigns.wire import Fault, Letter

ROOT = Path(__file__).resolve().parents[2]
DAY = "2025-11-24"


@pytest.fixture(scope="module")
def foundry(tmp_path_factory: pytest.TempPathFactory) -> Foundry:
    return Foundry(tmp_path_factory.mktemp("foundry"))


@pytest.fixture
def county(foundry: Foundry) -> Iterator[County]:
    made = foundry.county(1)
    yield made
    made.close()


def test_whatever_happens_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    run(machine(tmp_path), 20251124, lives=2)


@pytest.mark.parametrize(
    "bug", ["answered-before-commit", "cursor-before-fold", "user-switch-deletes"]
)
def test_the_machine_finds_a_planted_bug(bug: str) -> None:
    words = [sys.executable, "-m", "tests.campaigns.planted", "--bug", bug]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "caught after" in done.stdout, done.stderr


def test_a_station_that_took_its_own_back_proves_whole(county: County) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    seat.courier.steps.sync_once()
    seat.backup()
    seat.window.accepted()
    seat.courier.steps.sync_once()
    seat.courier.steps.sync_once()
    county.note(seat)
    county.restore_seat(seat, 0)
    assert seat.store.mint_refusal == "store.behind-mark"
    seat.courier.push()
    assert seat.store.mint_refusal is None
    at_the_end(county)


def test_a_platform_restored_to_before_the_first_entry_is_no_fault_here(
    county: County,
) -> None:
    county.office_backups.append(county.office.backup())
    seat = county.seats[0]
    seat.window.accepted()
    seat.courier.push()
    county.restore_office(0)
    seat.courier.owes_reckoning = True
    county.wire.script[:] = [Fault.NONE, Fault.CUT_BEFORE]
    seat.courier.push()
    assert seat.courier.steps.recorded() == 0
    assert seat.proved().is_sound
    at_the_end(county)


def test_of_two_backups_put_back_one_after_the_other_the_feed_is_applied_once(
    county: County,
) -> None:
    """The older backup first, then the right one: the feed's first words come once more."""
    seat = county.seats[0]
    county.office_backups.append(county.office.backup())
    seat.window.accepted()
    seat.courier.steps.sync_once()
    county.office_backups.append(county.office.backup())
    first = applied(seat)
    county.restore_office(0)
    seat.courier.steps.sync_once()  # the same numbers, given to other events
    second = applied(seat)[len(first) :]
    assert {number for number, _id in first} & {number for number, _id in second}
    county.restore_office(1)
    seat.courier.steps.sync_once()
    county.restore_office(0)
    seat.courier.steps.sync_once()
    ids = [event_id for _number, event_id in applied(seat)]
    assert set(ids) >= {event_id for _number, event_id in first + second}
    assert len(ids) == len(set(ids))
    county.note(seat)
    at_the_end(county)


def applied(seat: Seat) -> list[tuple[int, str]]:
    """What the feed said here, by its own entries: number and id."""
    said = [
        (entry.facts() or {})["event"]
        for entry in seat.store.views.entries()
        if entry.header.kind == "platform_said" and entry.body is not None
    ]
    return [(event["feed_seq"], event["event_id"]) for event in said]


def test_a_copied_station_learns_that_another_went_on(county: County) -> None:
    seat = county.seats[0]
    seat.window.received()
    county.note(seat)
    county.clone(seat)
    twin = county.seats[-1]
    for _ in range(3):
        seat.window.accepted()
    twin.window.accepted()
    seat.courier.steps.sync_once()
    twin.courier.owes_reckoning = False  # it believes to be in step, as after a good answer
    twin.courier.stepper.limit = 1
    drain(county)
    assert twin.courier.stuck == "sync.other-history"


def test_a_number_whose_body_a_lost_disk_took_is_not_given_again(county: County) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    county.note(seat)
    drain(county)
    seat.backup()
    seat.window.received()
    entry = seat.own()[-1]
    county.wire.poison.add(entry.header.event_id)
    county.note(seat)
    drain(county)
    county.restore_seat(seat, 0)
    seat.courier.push()
    (back,) = [e for e in seat.own() if e.header.event_id == entry.header.event_id]
    assert back.body is None
    with pytest.raises(Refused, match=r"store\.behind-mark"):
        seat.window.received()
    county.note(seat)
    at_the_end(county)


def test_a_number_that_is_said_again_is_minted_once(county: County) -> None:
    seat = county.seats[0]
    case = seat.window.received()
    entry = next(e for e in seat.own() if e.header.kind == "received")
    county.wire.poison.add(entry.header.event_id)
    county.note(seat)
    drain(county)
    (held,) = Repairs(seat.desk).held()
    assert held.code == "judged.unreadable"
    Repairs(seat.desk).resend(held.event_id, seat.actor())
    county.note(seat)
    at_the_end(county)
    office = county.office.office
    with office.store.reading() as txn:
        caller = find_station(txn, seat.station)
    assert tallies.reconcile(office, caller, DAY)["minted"] == 1
    assert county.has_number(case.receipt)


def test_an_older_program_hands_over_what_was_done_and_is_told_to_update(
    county: County,
) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    county.office.require_minor(99)
    seat.courier.push()
    assert not seat.courier.is_pending
    with pytest.raises(Refused, match=r"platform\.upgrade"):
        seat.courier.steps.fetch(0)
    assert seat.courier.steps.heartbeat().drain_only
    seat.courier.fetch()
    assert seat.courier.alarm == "platform.upgrade"


def test_a_program_that_nobody_understands_keeps_everything(county: County) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    head = seat.store.views.head()
    county.wire.protocol = "0"
    seat.courier.push()
    assert seat.courier.stuck == "platform.upgrade"
    assert (seat.store.views.head(), seat.courier.steps.recorded()) == (head, 0)
    assert seat.courier.delay() > 0
    county.wire.protocol = ""
    at_the_end(county)


def test_a_program_of_the_first_minor_is_served(county: County) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    county.wire.minor = False
    at_the_end(county)
    assert seat.courier.alarm == ""


def test_a_poisoned_entry_makes_only_its_own_case_wait(county: County) -> None:
    seat = county.seats[0]
    assert seat.desk.station.kind is StationKind.HALL
    cases = [seat.window.accepted() for _ in range(6)]
    third = next(e for e in seat.own() if e.header.case_id == cases[2].case_id)
    county.wire.poison.add(third.header.event_id)
    county.note(seat)
    at_the_end(county)
    held = {each.case_id for each in Repairs(seat.desk).held()}
    assert held == {cases[2].case_id}


def test_a_receipt_that_was_lost_is_asked_for(county: County) -> None:
    seat = county.seats[0]
    seat.window.accepted()
    county.wire.script[:] = [Fault.NONE, Fault.CUT_AFTER]
    seat.courier.push()
    assert seat.courier.is_pending
    seat.courier.push()
    assert not seat.courier.is_pending
    at_the_end(county)


def test_every_answer_says_which_protocols_are_served(county: County) -> None:
    letter = Letter(method="GET", target="/v1/openapi.json", headers=(), body=b"")
    answer = county.wire.deliver(letter)
    served = {name: answer.headers[name] for name in answer.headers if "protocol" in name}
    assert served == {"x-protocol": "1", "x-protocol-minor": "1", "x-protocol-oldest": "1.0"}
    assert answer.json()["info"]["version"] == "1.1"
