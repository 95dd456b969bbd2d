"""What the line does, and what is done to the machines: rules of the machine.

The one rule: each rule is one thing that happens at one moment; Hypothesis makes the order.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desk.refusal import Refused
from sync.gateway import enrolment
from tests.campaigns.counter_rules import ANY, DONE, FAULT, SEAT, CounterRules
from tests.campaigns.wire import FAULTS, Fault

MOST_SEATS = 3


class LineRules(CounterRules):
    """The line."""

    @rule(n=SEAT, fault=FAULT, keep=st.booleans())
    def push(self, n: int, fault: Fault, keep: bool) -> None:
        self.one_push(n, [fault], keep)

    @rule(n=SEAT, first=st.sampled_from(FAULTS), second=st.sampled_from(FAULTS))
    def push_into_trouble(self, n: int, first: Fault, second: Fault) -> None:
        self.one_push(n, [first, second], False)
        self.one_push(n, [second], False)

    def one_push(self, n: int, script: list[Fault], keep: bool) -> None:
        """One turn of the PUSH lane, when its time has come."""
        seat = self.looked = self.seat(n)
        self.county.wire.script[:] = script
        self.county.pass_time(seat.courier.delay())
        seat.courier.push(keep=keep)
        self.county.wire.script.clear()
        DONE[f"push: {script[0]}"] += 1

    @rule(n=SEAT, fault=FAULT, keep=st.booleans(), most=st.integers(0, 4))
    def read_the_feed(self, n: int, fault: Fault, keep: bool, most: int) -> None:
        seat = self.looked = self.seat(n)
        self.county.wire.script[:] = [fault]
        self.county.pass_time(seat.courier.stepper.feed().delay_ms)
        seat.courier.fetch(keep=keep, most=most)
        self.county.wire.script.clear()
        DONE[f"feed: {fault}"] += 1

    @rule(n=SEAT, script=st.lists(st.sampled_from(FAULTS), max_size=3))
    def a_whole_round(self, n: int, script: list[Fault]) -> None:
        """`sync --once` with faults on its way."""
        seat = self.looked = self.seat(n)
        self.county.wire.script[:] = script
        try:
            seat.courier.steps.sync_once()
            seat.courier.owes_reckoning = False
            DONE["sync --once"] += 1
        except Refused as refusal:
            seat.courier.owes_reckoning |= refusal.code.startswith(("line.", "platform."))
            DONE["sync --once (refused)"] += 1
        self.county.wire.script.clear()
        self.county.note(seat)

    @rule(n=SEAT, k=ANY)
    def an_answer_comes_late(self, n: int, k: int) -> None:
        seat = self.looked = self.seat(n)
        if seat.courier.answers:
            seat.courier.take_answer(k % len(seat.courier.answers))
            DONE["late answer"] += 1

    @rule(n=SEAT, k=ANY, most=st.integers(0, 4))
    def a_page_comes_late(self, n: int, k: int, most: int) -> None:
        seat = self.looked = self.seat(n)
        if seat.courier.pages:
            seat.courier.take_page(k % len(seat.courier.pages), most=most)
            DONE["late page"] += 1

    @rule(k=ANY, again=st.booleans())
    def the_line_delivers_late(self, k: int, again: bool) -> None:
        late = self.county.wire.late
        if late:
            letter = late[k % len(late)]
            self.county.wire.deliver(letter)
            if not again:
                late.remove(letter)
            DONE["late delivery"] += 1

    @rule(n=SEAT)
    def somebody_presses_f5(self, n: int) -> None:
        self.seat(n).courier.stepper.asked()
        DONE["F5"] += 1

    @rule(seconds=st.integers(1, 7200))
    def time_passes(self, seconds: int) -> None:
        self.county.pass_time(seconds * 1000)
        DONE["time"] += 1

    @rule(n=SEAT, minutes=st.integers(-600, 600))
    def a_clock_jumps(self, n: int, minutes: int) -> None:
        self.seat(n).skew_ms = minutes * 60_000
        DONE["clock"] += 1


class Disasters(LineRules):
    """What is done to machines: each kind at most some times in a life."""

    @precondition(lambda self: self.kills < 8)
    @rule(n=SEAT)
    def the_program_is_killed(self, n: int) -> None:
        seat = self.looked = self.seat(n)
        self.kills += 1
        head = seat.store.views.head()
        seat.crash()
        assert seat.store.views.head() == head, "an acknowledged act is gone after a kill"
        DONE["kill"] += 1

    @precondition(lambda self: self.kills < 8)
    @rule()
    def the_gateway_is_killed(self) -> None:
        self.kills += 1
        self.county.office.crash()
        DONE["gateway killed"] += 1

    @rule(n=SEAT)
    def a_backup_of_a_station(self, n: int) -> None:
        seat = self.seat(n)
        if len(seat.backups) < 3:
            seat.backup()
            DONE["backup"] += 1

    @rule()
    def a_backup_of_the_gateway(self) -> None:
        if len(self.county.office_backups) < 3:
            self.county.office_backups.append(self.county.office.backup())
            DONE["gateway backup"] += 1

    @precondition(lambda self: self.disasters < 4)
    @rule(n=SEAT, k=ANY)
    def a_station_is_restored(self, n: int, k: int) -> None:
        seat = self.looked = self.seat(n)
        if seat.backups:
            self.disasters += 1
            self.county.restore_seat(seat, k)
            DONE["station restored"] += 1

    @precondition(lambda self: self.disasters < 4)
    @rule(k=ANY)
    def the_gateway_is_restored(self, k: int) -> None:
        if self.county.office_backups:
            self.disasters += 1
            self.county.restore_office(k)
            DONE["gateway restored"] += 1

    @precondition(lambda self: self.may_clone and len(self.county.seats) < MOST_SEATS)
    @rule(n=SEAT)
    def a_disk_is_cloned(self, n: int) -> None:
        self.county.clone(self.seat(n))
        DONE["clone"] += 1

    @precondition(lambda self: self.may_revoke and not self.county.revoked)
    @rule(n=SEAT)
    def a_station_is_revoked(self, n: int) -> None:
        seat = self.seat(n)
        enrolment.revoke(self.county.office.office, seat.station)
        self.county.revoked.add(seat.station)
        DONE["revoke"] += 1
