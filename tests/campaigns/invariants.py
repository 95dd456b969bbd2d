"""What must hold whatever happens: I1 to I6 of the fault catalogue, and one effect of each.

The one rule: these look on from outside (rows of both databases, the journal's own entries),
and believe nothing that the code under test says about itself.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter

from desk.acts.reckoning import RECORDED
from desk.acts.repairs import Repairs
from desk.entry import GENESIS, BodyState
from desk.refusal import Refused
from desk.repairing import RepairState
from tests.campaigns.county import County
from tests.campaigns.seat import Seat

ENDED = frozenset({"platform.fenced", "sync.other-history"})
"""Alarms of a station that two disks went on from: both are kept, a person decides."""
TURNS = 40
SECOND = 1000


def after_each_step(county: County, seat: Seat) -> None:
    """What is cheap enough to look at after every step in which anything was delivered."""
    if county.wire.delivered == county.looked_at:
        return
    county.looked_at = county.wire.delivered
    doubled = county.office.rows(
        "SELECT event_id FROM entries GROUP BY event_id HAVING count(*) > 1 LIMIT 1"
    )
    assert not doubled, f"I2: {doubled} is recorded twice"
    recorded_is_recorded(county, seat)


def recorded_is_recorded(county: County, seat: Seat) -> None:
    """I4: what counts as recorded here is what the platform has at that place.

    A platform that was restored may have less; what it has must be ours all the same.
    """
    text = seat.store.views.find_cursor(RECORDED)
    known = json.loads(text) if text else {"seq": 0}
    if not known["seq"]:
        return
    own = next(iter(seat.store.views.entries(after=known["seq"] - 1, limit=1)), None)
    assert own is not None, f"I4: {seat.name} does not have what is recorded"
    assert own.hash == known["hash"], f"I4: {seat.name} counts another history as its own"
    if seat.station in county.split:
        return
    theirs = county.office.hash_at(seat.station, known["epoch"], known["seq"])
    if theirs is None:
        assert county.office.era, f"I4: {seat.name} has a false receipt"
        return
    assert own.hash == theirs, f"I4: {seat.name} has another hash"


def drain(county: County) -> None:
    """Faults stop; every station works on until nothing moves any more, or says why (I5)."""
    wire = county.wire
    wire.script.clear()
    for letter in wire.late:
        wire.deliver(letter)
    wire.late.clear()
    for seat in county.seats:
        seat.skew_ms = 0
        _apply_the_rest(seat)
    quiet = 0
    for _turn in range(TURNS * len(county.seats)):
        moved = [_turn_of(county, seat) for seat in county.seats]
        quiet = 0 if any(moved) else quiet + 1
        if quiet == 2:
            break
    assert quiet == 2, f"I5: never at rest: {[_told(seat) for seat in county.seats]}"
    for seat in county.seats:
        county.note(seat)


def _apply_the_rest(seat: Seat) -> None:
    while seat.courier.answers:
        seat.courier.take_answer(-1)
    while seat.courier.pages:
        seat.courier.take_page(-1)


def _turn_of(county: County, seat: Seat) -> bool:
    """One push and one look at the feed, each in its time; whether anything moved."""
    courier = seat.courier
    before = _standing(seat)
    county.pass_time(courier.delay() + SECOND)
    courier.push()
    county.pass_time(courier.stepper.feed().delay_ms)
    courier.fetch()
    return _standing(seat) != before or (courier.is_pending and not courier.stuck)


def _told(seat: Seat) -> tuple[object, ...]:
    return (seat.name, _standing(seat), seat.courier.alarm, seat.courier.refused[-3:])


def _standing(seat: Seat) -> tuple[object, ...]:
    steps = seat.courier.steps
    return (
        seat.store.views.head(),
        steps.recorded(),
        steps.position(),
        seat.courier.stepper.limit if seat.courier.is_pending else 0,
    )


def at_the_end(county: County) -> None:
    """Everything, after faults have stopped."""
    drain(county)
    for seat in county.seats:
        _drained(county, seat)
        _sound(seat)
    _nothing_is_lost(county)
    _one_effect(county)
    _in_order(county)
    for seat in county.seats:
        recorded_is_recorded(county, seat)
        if seat.station not in county.split:
            _counters(county, seat)
            if seat.station not in county.revoked:
                _mended(county, seat)


def _drained(county: County, seat: Seat) -> None:
    """I5: nothing waits, or the station says why."""
    alarm = seat.courier.alarm
    if seat.station in county.split and ENDED.intersection((alarm, seat.courier.stuck)):
        return
    if seat.station in county.revoked:
        assert alarm in ("", "platform.revoked"), f"I5: {seat.name} says {alarm}"
    else:
        assert not alarm, f"I5: {seat.name} says {alarm}"
    assert not seat.courier.is_pending, f"I5: unsent: {_told(seat)}"


def _sound(seat: Seat) -> None:
    """The chain holds and every view is what its journal says (counters too: I6)."""
    proof = seat.proved()
    assert proof.is_sound, f"{seat.name}: {proof.chain.faults} {proof.differences}"


def _nothing_is_lost(county: County) -> None:
    """I1, and each act that was shown as done: on the platform, or here with a reason."""
    for number in county.said.numbers:
        if number not in county.said.gone_numbers:
            assert county.has_number(number), f"I1: {number} is nowhere"
    there = {
        str(e): str(h) for e, h in county.office.rows("SELECT event_id, hash FROM entries")
    }
    here = {entry.header.event_id for seat in county.seats for entry in seat.own()}
    for event_id, (station, digest) in county.said.entries.items():
        if event_id in there:
            assert there[event_id] == digest, f"I4: {event_id} has another hash there"
        elif station in county.split:
            assert event_id in here or event_id in county.said.gone, f"{event_id} is lost"
        else:
            raise AssertionError(f"lost: {event_id} of {station} never came to the platform")


def _one_effect(county: County) -> None:
    """I2: each entry is recorded once and accepted once; nothing is called a duplicate."""
    accepted: Counter[str] = Counter()
    with county.office.office.store.reading() as txn:
        from sync.gateway.store.feed import read_events

        for event in read_events(txn, county.seats[0].desk.station.hall, 0, 1_000_000):
            if event.kind == "judged":
                said = json.loads(event.data)
                assert said["outcome"] not in ("duplicate", "mismatch"), f"I2: {said}"
                accepted[said["event_id"]] += said["outcome"] == "accepted"
    doubled = [event_id for event_id, n in accepted.items() if n > 1]
    assert not doubled, f"I2: {doubled} took effect twice"


def _in_order(county: County) -> None:
    """I3: journals without a gap there, feed events without a gap or a repetition here."""
    for seat in county.seats:
        rows = county.office.rows(
            "SELECT seq FROM entries WHERE station = :s ORDER BY epoch, seq", s=seat.station
        )
        seqs = [int(str(row[0])) for row in rows]
        assert seqs == list(range(1, len(seqs) + 1)), f"I3: a gap in {seat.name}"
        _linked(county, seat.station)
        heard = [
            (entry.facts() or {})["event"]
            for entry in seat.store.views.entries()
            if entry.state is BodyState.RECEIVED and entry.body is not None
        ]
        ids = [said["event_id"] for said in heard]
        assert len(ids) == len(set(ids)), f"I3: {seat.name} applied an event twice"
        numbers = [said["feed_seq"] for said in heard]
        if not county.office.era:
            whole = list(range(1, len(numbers) + 1))
            assert numbers == whole, f"I3: {seat.name} has a gap in its feed"


def _linked(county: County, station: str) -> None:
    """I3: what is recorded is one chain, link by link."""
    rows = county.office.rows(
        "SELECT header, hash FROM entries WHERE station = :s ORDER BY epoch, seq", s=station
    )
    before = GENESIS
    for header, digest in rows:
        assert json.loads(bytes(header))["prev_hash"] == before, (
            "I3: a recorded chain is broken"
        )
        before = str(digest)


def _mended(county: County, seat: Seat) -> None:
    """What the platform could not read, said again by a clerk, holds its case up no longer."""
    repairs, again = Repairs(seat.desk), {}
    bad = [held for held in repairs.held() if held.code == "judged.unreadable"]
    cases = Counter(held.case_id for held in bad)
    for held in bad:
        if held.state is not RepairState.OPEN or cases[held.case_id] > 1:
            continue
        with contextlib.suppress(Refused):
            again[repairs.resend(held.event_id, seat.actor()).value] = held
    county.note(seat)
    drain(county)
    for event_id, held in again.items():
        judged = [j for j in seat.store.views.judgements() if j.event_id == event_id]
        assert judged, f"I5: {held.kind} was mended and never judged"
        row = judged[0]
        assert row.code != "judged.case-waits", f"I5: {held.kind} was mended and still waits"


def _counters(county: County, seat: Seat) -> None:
    """I6: the day's figures of both sides are the same."""
    own: dict[str, Counter[str]] = {}
    first: Counter[str] = Counter()
    for entry in seat.own():
        header = entry.header
        own.setdefault(header.business_date, Counter())[header.kind] += 1
        # A body that the platform could not take is nowhere, once its disk is lost.
        numbered = header.kind == "received" and entry.body is not None
        first[header.business_date] += numbered and not header.amends
    for day, kinds in own.items():
        there = county.office.kinds(seat.station, day)
        assert there == dict(kinds), f"I6: {seat.name} on {day}: {dict(kinds)} and {there}"
        minted = len(seat.store.views.numbers(day))
        assert minted == first[day], f"I6: {seat.name} minted {minted} on {day}: {kinds}"
