"""Signing in by name and PIN, wrong tries, relief, and the roster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.acts.people import People, read_roster
from desk.acts.signing_in import Proof, SigningIn
from desk.people import Actor, Role
from desk.pins import DEMONSTRATION_PIN, check_form, delay_after
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.roster import Roster, roster_of
from tests.desk.window import Window, open_window

PIN, OTHER = "804613", "392750"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data")
    yield made
    made.store.close()


def somebody(window: Window, name: str = "测试华", role: Role = Role.CLERK) -> Actor:
    boss = window.actor(Role.ADMINISTRATOR)
    person = People(window.desk).register(name, (role,), boss).value
    SigningIn(window.desk).set_pin(person, PIN, boss)
    found = window.desk.roster.find(person)
    assert found is not None
    return found


def refusal(call) -> str:
    with pytest.raises(Refused) as caught:
        call()
    return caught.value.code


def test_a_registered_person_signs_in_and_the_journal_names_them(window):
    person = somebody(window)
    actor = SigningIn(window.desk).sign_in(Proof(person_id=person.person_id, pin=PIN)).value
    assert actor == person
    last = list(window.store.views.entries())[-1].header
    assert (last.kind, last.actor, last.role) == ("signed_in", person.person_id, "clerk")
    assert window.proved().is_sound


def test_no_entry_and_no_row_holds_a_pin(window):
    person = somebody(window)
    for entry in window.store.views.entries():
        assert PIN not in str(entry.facts())
    row = window.store.pins.find(person.person_id)
    assert row.verifier.startswith("$argon2id$")
    assert PIN not in row.verifier


def test_wrong_pins_are_counted_and_waited_for_longer_and_longer(window):
    person, signing = somebody(window), SigningIn(window.desk)

    def wrong() -> str:
        return refusal(lambda: signing.sign_in(Proof(person_id=person.person_id, pin=OTHER)))

    assert [wrong(), wrong(), wrong(), wrong()] == [
        "person.pin-wrong",
        "person.pin-wrong",
        "person.pin-blocked",
        "person.pin-blocked",
    ]
    assert window.store.pins.find(person.person_id).failures == 3
    right = Proof(person_id=person.person_id, pin=PIN)
    assert refusal(lambda: signing.sign_in(right)) == "person.pin-blocked"
    window.later(seconds=16)
    assert signing.sign_in(right).value == person
    assert window.store.pins.find(person.person_id).failures == 0
    assert window.kinds().count("sign_in_failed") == 3


def test_the_wait_grows_to_a_quarter_of_an_hour_and_no_further():
    waits = [delay_after(n).total_seconds() for n in range(1, 40)]
    assert waits[:5] == [0, 0, 15, 30, 60]
    assert waits == sorted(waits)
    assert waits[-1] == 900


@pytest.mark.parametrize(
    "pin", ["12345", "abcdef", "111111", "123456", "987654", "", "１２３４５６"]
)
def test_a_plain_or_short_pin_is_refused(pin):
    with pytest.raises(Refused):
        check_form(pin, 6)


def test_invented_people_sign_in_with_the_pin_of_the_demonstration(
    window,
):
    signing = SigningIn(window.desk)
    proof = Proof(person_id="demo-01", pin=DEMONSTRATION_PIN)
    assert window.desk.station.demonstration
    assert signing.sign_in(proof).value.name == "赵敏"


def test_a_station_of_its_own_begins_with_its_administrator(window):
    station = replace(window.desk.station, demonstration=False)
    desk = replace(window.desk, station=station, roster=Roster())
    signing = SigningIn(desk)
    invented = Proof(person_id="demo-01", pin=DEMONSTRATION_PIN)
    assert refusal(lambda: signing.sign_in(invented)) == "person.unknown"
    person = People(desk).begin("测试管").value
    signing.keep_pin(person, PIN, None)
    boss = signing.sign_in(Proof(person_id=person, pin=PIN)).value
    assert (boss.name, boss.role) == ("测试管", Role.ADMINISTRATOR)
    assert refusal(lambda: People(desk).begin("测试二")) == "person.administrator-there"
    assert refusal(lambda: People(desk).leave(person, "调离", boss)) == (
        "person.last-administrator"
    )
    clerk = People(desk).register("测试文", (Role.CLERK, Role.SUPERVISOR), boss).value
    assert desk.roster.roles_of(clerk) == (Role.CLERK, Role.SUPERVISOR)
    assert window.proved().is_sound


def test_somebody_without_a_pin_cannot_sign_in(window):
    boss = window.actor(Role.ADMINISTRATOR)
    person = People(window.desk).register("测试文", (Role.CLERK,), boss).value
    proof = Proof(person_id=person, pin=PIN)
    assert refusal(lambda: SigningIn(window.desk).sign_in(proof)) == "person.pin-not-set"


def test_who_left_cannot_sign_in_and_keeps_the_name(window):
    person = somebody(window)
    People(window.desk).leave(person.person_id, "调离", window.actor(Role.ADMINISTRATOR))
    proof = Proof(person_id=person.person_id, pin=PIN)
    assert refusal(lambda: SigningIn(window.desk).sign_in(proof)) == "person.unknown"
    assert window.desk.roster.name_of(person.person_id) == "测试华"
    assert read_roster(window.desk).find(person.person_id) is None


def test_the_last_administrator_cannot_leave(window):
    boss = somebody(window, "测试管", Role.ADMINISTRATOR)
    rows = window.store.views.records("person")
    alone = roster_of([read_record(row) for row in rows])
    window.desk.roster.take(alone)
    others = [a for a in read_roster(window.desk) if a.role is Role.ADMINISTRATOR]
    assert len(others) == 2
    People(window.desk).leave(boss.person_id, "调离", boss)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_an_administrator_keeps_the_roster(window, role):
    def call():
        return People(window.desk).register("测试", (Role.CLERK,), window.actor(role))

    assert refusal(call) == "person.act-not-allowed"


def test_a_clerk_sets_the_own_pin_with_the_old_one_and_nobody_elses(window):
    person, signing = somebody(window), SigningIn(window.desk)
    other = somebody(window, "测试文")
    assert (
        refusal(lambda: signing.set_pin(person.person_id, OTHER, person, old=OTHER))
        == "person.pin-wrong"
    )
    signing.set_pin(person.person_id, OTHER, person, old=PIN)
    assert signing.sign_in(Proof(person_id=person.person_id, pin=OTHER)).value == person
    assert (
        refusal(lambda: signing.set_pin(other.person_id, OTHER, person, old=PIN))
        == "person.act-not-allowed"
    )


def test_a_relief_takes_two_pins_within_thirty_seconds(window):
    signing = SigningIn(window.desk)
    before = window.actor()
    released = Proof(person_id=before.person_id, pin=DEMONSTRATION_PIN)
    taken = Proof(person_id="demo-02", pin=DEMONSTRATION_PIN)
    asked = window.clock.now()
    after = signing.relieve(before, released, taken, asked).value
    assert after.person_id == "demo-02"
    (row,) = window.store.views.records("relief")
    assert read_record(row).title == "钱立群 顶 赵敏"
    window.later(seconds=31)
    assert (
        refusal(lambda: signing.relieve(before, released, taken, asked))
        == "person.relief-too-slow"
    )
    assert "day_closed" not in window.kinds()


def test_a_relief_is_released_by_the_person_or_a_supervisor_alone(window):
    signing, before, now = SigningIn(window.desk), window.actor(), window.clock.now()

    def relieve(by: str, to: str):
        return signing.relieve(
            before,
            Proof(person_id=by, pin=DEMONSTRATION_PIN),
            Proof(person_id=to, pin=DEMONSTRATION_PIN),
            now,
        )

    assert relieve("demo-08", "demo-02").value.name == "钱立群"
    assert refusal(lambda: relieve("demo-02", "demo-02")) == "person.relief-not-released"
    assert refusal(lambda: relieve("demo-03", "demo-02")) == "person.relief-not-released"
    assert refusal(lambda: relieve("demo-01", "demo-01")) == "person.relief-same"
    assert refusal(lambda: relieve("demo-01", "demo-10")) == "person.act-not-allowed"


def test_what_was_done_stays_provable(window):
    person, signing = somebody(window), SigningIn(window.desk)
    signing.lock(person, idle=True)
    signing.unlock(person, PIN)
    signing.sign_out(person)
    assert window.kinds()[-3:] == ["locked", "unlocked", "signed_out"]
    assert window.proved().is_sound
