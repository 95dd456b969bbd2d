"""What clerks, departments and other windows do while the line is bad: rules of the machine.

The one rule: a refusal is an answer like any other here; what must not happen is checked by
the invariants, not by the rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from desk.acts.claiming import Claiming
from desk.acts.repairs import Repairs
from desk.events.station import Noted
from desk.journal import writing
from desk.people import Role
from desk.refusal import Refused
from desk.store.engine import StoreBug
from sync.gateway.deciding import decide
from sync.gateway.orders import AcceptWord, Verdict
from sync.gateway.parts import accept
from tests.campaigns.county import County
from tests.campaigns.seat import Seat
from tests.campaigns.wire import FAULTS, Fault
from tests.desk.counter_acts import ACTS, ROLE_OF
from tests.desk.window import AT_ONCE, ITEM

SEAT = st.integers(0, 2)
ANY = st.integers(0, 99)
FAULT = st.one_of(st.just(Fault.NONE), st.sampled_from(FAULTS))
DONE: Counter[str] = Counter()
"""How often each rule did something in this run."""


class CounterRules(RuleBasedStateMachine):
    """Acts at the windows and at the department."""

    county: County

    def seat(self, n: int) -> Seat:
        """That seat."""
        return self.county.seats[n % len(self.county.seats)]

    def does(self, name: str, seat: Seat, work: Callable[[], object]) -> bool:
        """Do it and remember what people were told; False where it was refused."""
        self.looked = seat
        try:
            work()
        except Refused:
            DONE[name + " (refused)"] += 1
            return False
        finally:
            self.county.note(seat)
        DONE[name] += 1
        return True

    @rule(n=SEAT, at_once=st.booleans())
    def receive(self, n: int, at_once: bool) -> None:
        seat = self.seat(n)
        item = AT_ONCE if at_once else ITEM
        self.does("receive", seat, lambda: seat.window.received(item))

    @rule(n=SEAT, at_once=st.booleans())
    def receive_and_accept(self, n: int, at_once: bool) -> None:
        seat = self.seat(n)
        item = AT_ONCE if at_once else ITEM
        self.does("receive and accept", seat, lambda: seat.window.accepted(item))

    def case(self, seat: Seat, k: int) -> str:
        """Some case of that seat."""
        rows = seat.store.views.list_cases()
        if not rows:
            raise Refused("case.unknown")
        return rows[k % len(rows)].case_id

    @rule(n=SEAT, k=ANY, act=st.sampled_from(sorted(ACTS)))
    def act(self, n: int, k: int, act: str) -> None:
        seat = self.seat(n)

        def work() -> None:
            ACTS[act](seat.window, self.case(seat, k), ROLE_OF[act])

        self.does(act, seat, work)

    @rule(n=SEAT, k=ANY)
    def write_a_note(self, n: int, k: int) -> None:
        seat = self.seat(n)

        def work() -> None:
            case_id = self.case(seat, k)
            with writing(seat.desk, seat.actor()) as journal:
                event = Noted(at=journal.reading.wall, text=f"记{k}")
                journal.append(event, journal.get(case_id))

        self.does("note", seat, work)

    @rule(k=ANY, only_accept=st.booleans())
    def the_department_speaks(self, k: int, only_accept: bool) -> None:
        office = self.county.office.office
        numbers = sorted(self.county.said.numbers)
        if not numbers:
            return
        number = numbers[k % len(numbers)]
        try:
            if only_accept:
                accept(office, number, AcceptWord())
            else:
                decide(office, number, Verdict())
            DONE["department"] += 1
        except Refused:
            DONE["department (refused)"] += 1

    @rule(n=SEAT, k=ANY, fault=FAULT)
    def claim(self, n: int, k: int, fault: Fault) -> None:
        """Another window takes a case over, of whatever it knows or has heard of."""
        seat = self.seat(n)
        self.county.wire.script[:] = [fault]
        cases = sorted(self.county.said.numbers.values())
        if cases:
            wanted = cases[k % len(cases)]
            self.does("claim", seat, lambda: Claiming(seat.desk).claim(wanted, seat.actor()))
        self.county.wire.script.clear()

    @rule(n=SEAT, k=ANY, how=st.sampled_from(["resend", "aside", "take up", "void", "yield"]))
    def repair(self, n: int, k: int, how: str) -> None:
        """A clerk or a supervisor mends what the platform did not take."""
        seat = self.seat(n)
        held = Repairs(seat.desk).held()
        if not held:
            return
        event_id, acts, clerk = held[k % len(held)].event_id, Repairs(seat.desk), seat.actor()
        supervisor = seat.actor(Role.SUPERVISOR)
        works: dict[str, Callable[[], object]] = {
            "resend": lambda: acts.resend(event_id, clerk),
            "aside": lambda: acts.set_aside(event_id, clerk, reason="待查"),
            "take up": lambda: acts.take_up(event_id, clerk),
            "void": lambda: acts.void(event_id, supervisor, reason="误录"),
            "yield": lambda: acts.yield_to(event_id, clerk),
        }
        self.does("repair: " + how, seat, works[how])

    @rule(n=SEAT)
    def switch_user(self, n: int) -> None:
        """Nobody's unsent work goes with whoever leaves."""
        seat = self.seat(n)
        before = {entry.header.event_id for entry in seat.own()}
        waiting = seat.courier.steps.waiting().entries
        self.does("switch user", seat, seat.switch_user)
        assert before <= {entry.header.event_id for entry in seat.own()}
        assert seat.courier.steps.waiting().entries >= waiting, "a user switch lost the queue"

    @rule(n=SEAT, k=ANY, before=st.booleans())
    def killed_in_the_middle_of_an_act(self, n: int, k: int, before: bool) -> None:
        """Before the commit nothing remains; after it the act is found though nobody saw it."""
        seat = self.seat(n)
        self.looked = seat

        def act() -> None:
            with writing(seat.desk, seat.actor()) as journal:
                event = Noted(at=journal.reading.wall, text="断")
                journal.append(event, journal.get(self.case(seat, k)))

        head = seat.store.views.head()
        try:
            if before:
                with seat.killed_before_commit():
                    act()
            else:
                act()
        except (Refused, StoreBug):
            return
        after = seat.store.views.head()
        seat.crash()
        self.county.note(seat)
        assert seat.store.views.head() == (head if before else after)
        DONE["killed in an act"] += 1

    @precondition(lambda self: self.county.said.numbers)
    @rule(n=SEAT, k=ANY)
    def poison(self, n: int, k: int) -> None:
        """One entry that waits will make the platform fall over."""
        seat = self.seat(n)
        waiting = seat.own(after=seat.courier.steps.recorded())
        if waiting and len(self.county.wire.poison) < 2:
            self.county.wire.poison.add(waiting[k % len(waiting)].header.event_id)
            DONE["poison"] += 1
