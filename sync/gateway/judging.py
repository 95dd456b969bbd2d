"""What the platform thinks of recorded entries: each is judged once, and nothing is refused.

Used inside the transaction that records them. The one rule: an entry that cannot be read
defers its own case and no other; recording never fails because of what a body says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desk.case import Case
from desk.entry import BodyState, Entry, Header
from desk.events.bundle import GiveawayGiven
from desk.events.facts import Event
from desk.events.hearing import ProblemEscalated
from desk.events.intake import CaseReceived
from desk.events.service import ApplicationJoined
from desk.fold import fold
from desk.stages import Stage
from sync.gateway.amending import Docket, given_up, strange
from sync.gateway.cancelling import CANCELLED
from sync.gateway.claims import check_joined, object_to, settle
from sync.gateway.hearing import Hearing
from sync.gateway.office import Said
from sync.gateway.outcomes import Judgement, Outcome, repeated
from sync.gateway.overruling import overruled
from sync.gateway.relaying import TAKEN, escalated, relayed
from sync.gateway.saying import judged
from sync.gateway.store import cases
from sync.gateway.store.cases import Kept
from sync.gateway.store.engine import FAILURES, Txn
from sync.gateway.store.stations import Station, find_station
from sync.gateway.trespass import trespass
from sync.gateway.turns import FROM_POINT, OF_HOLDER, out_of_turn
from sync.gateway.whose import TABLE, Rule, Whose

FROM_FEED = "platform_said"
UNREADABLE = "judged.unreadable"


def judge(
    txn: Txn, station: Station, entries: Sequence[Entry], known: Mapping[str, str], at: str
) -> list[Said]:
    """Fold the entries into cases and say what came of each, in order.

    `known` are events that had been recorded before, with their hash.
    """
    ids = [e.header.case_id for e in entries if e.header.case_id is not None]
    hearing = Hearing(txn, entries)
    court = _Court(txn, station, cases.find_kept(txn, ids, lock=True), known, hearing)
    said: list[Said] = []
    for entry in entries:
        said += court.hear(entry)
    cases.put_kept(txn, court.changed(), at)
    court.docket.close()
    return [*said, *court.told, *court.overruled(at)]


class _Court:
    """The judgement of one batch."""

    def __init__(
        self,
        txn: Txn,
        station: Station,
        kept: dict[str, Kept],
        known: Mapping[str, str],
        hearing: Hearing,
    ) -> None:
        self._txn = txn
        self._hearing = hearing
        self._station = station
        self._kept = kept
        self._before = dict(kept)
        self._known = known
        self._lost: list[Header] = []
        self.told: list[Said] = []
        self.docket = Docket(txn)

    def changed(self) -> list[Kept]:
        """The cases that are not as they were."""
        return [k for case_id, k in self._kept.items() if self._before.get(case_id) is not k]

    def overruled(self, at: str) -> list[Said]:
        """The platform's side of every case in which an entry lost, as the batch leaves it."""
        found = ((header, self._kept.get(header.case_id or "")) for header in self._lost)
        return [
            overruled(header, kept, self._station, at)
            for header, kept in found
            if kept is not None
        ]

    def hear(self, entry: Entry) -> list[Said]:
        """What to say of that entry; nothing for proof that a feed event was delivered.

        Where it says another one again, or puts it out of the way, what waited follows.
        """
        header = entry.header
        if entry.state is BodyState.RECEIVED or header.kind == FROM_FEED:
            return []
        judgement = _calmly(self, self._judge, entry)
        if header.event_id in self._known:
            return [self._said(header, judgement)]
        self.docket.note(header, judgement.outcome, judgement.code)
        if judgement.outcome in (Outcome.CONFLICT, Outcome.REJECTED):
            self._lost.append(header)
        said = [self._said(header, judgement)]
        if judgement.outcome is Outcome.ACCEPTED:
            said += self._after(entry)
        return said

    def _after(self, entry: Entry) -> list[Said]:
        """What an accepted entry sets free."""
        if entry.header.amends:
            self.docket.settle(entry.header.amends, entry.header.event_id)
            return self._release(entry.header.case_id or "")
        event = self._hearing.event(entry)
        given, word = ("", "") if event is None else given_up(event)
        row = self.docket.find(given) if given else None
        if row is None:
            return []
        self.docket.settle(given, word)
        if row.case_id and row.case_id not in self._kept:  # no entry of the batch names it
            found = cases.find_kept(self._txn, [row.case_id], lock=True)
            self._kept |= found
            self._before |= found
        return self._release(row.case_id, given)

    def _release(self, case_id: str, given: str = "") -> list[Said]:
        """Judge what waited in that case, in its order, until something stops it again."""
        kept = self._kept.get(case_id)
        if kept is not None and kept.waits == given and given:
            self._kept[case_id] = replace(kept, waits="")
        said = []
        for row, waiting in self.docket.waiting(case_id):
            judgement = _calmly(self, self._bench(row.station)._judge_new, waiting)
            if (judgement.outcome, judgement.code) != (row.outcome, row.code):
                self.docket.again(row, judgement.outcome, judgement.code)
                said.append(self._said(waiting.header, judgement))
        return said

    def _bench(self, station: str) -> _Court:
        """This court, or the same for another station whose entry had waited."""
        other = None
        if station != self._station.station:
            other = find_station(self._txn, station)
        if other is None:
            return self
        court = _Court(self._txn, other, self._kept, self._known, self._hearing)
        court.told, court.docket = self.told, self.docket
        return court

    def _said(self, header: Header, judgement: Judgement) -> Said:
        kept = self._kept.get(header.case_id or "")
        case = None if kept is None else kept.case
        return judged(header, judgement.outcome.value, judgement.code, case)

    def _judge(self, entry: Entry) -> Judgement:
        known = self._known.get(entry.header.event_id)
        if known is not None:
            return repeated(known == entry.hash)
        if entry.header.amends:
            return self._judge_again(entry)
        return self._judge_new(entry)

    def _judge_again(self, entry: Entry) -> Judgement:
        """An entry that says another one again; its case need not wait for that one."""
        fault = self.docket.fault(entry.header)
        if fault:
            return Judgement(outcome=Outcome.REJECTED, code=fault)
        kept = self._kept.get(entry.header.case_id or "")
        waits = kept is not None and kept.waits == entry.header.amends
        if kept is not None and waits:
            self._kept[kept.case.case_id] = replace(kept, waits="")
        judgement = self._judge_new(entry)
        if kept is not None and waits and judgement.outcome is Outcome.REJECTED:
            self._kept[kept.case.case_id] = kept
        return judgement

    def _judge_new(self, entry: Entry) -> Judgement:
        if entry.header.case_id is None:
            return self._without_case(entry)
        event = self._hearing.event(entry)
        kept = self._kept.get(entry.header.case_id)
        if event is None:
            return self._defer(kept, entry, UNREADABLE)
        if kept is None and not isinstance(event, CaseReceived):
            return Judgement(outcome=Outcome.DEFERRED, code="judged.case-unknown")
        if kept is not None and kept.waits:
            return Judgement(outcome=Outcome.DEFERRED, code="judged.case-waits")
        kept = kept or Kept(case=Case(case_id=entry.header.case_id), hall=self._station.hall)
        objection = self._objection(kept, entry, event)
        if objection is not None:
            return objection
        return self._fold(kept, entry, event)

    def _without_case(self, entry: Entry) -> Judgement:
        """What is no case is a union, but a county escalates one problem a year."""
        event = self._hearing.event(entry)
        if event is None:
            return Judgement(outcome=Outcome.ACCEPTED)
        code = trespass(event, entry.header, Case(case_id=""), self._station)
        code = code or strange(self._txn, self.docket, event, self._station)
        if code:
            return Judgement(outcome=Outcome.REJECTED, code=code)
        if isinstance(event, ProblemEscalated):
            taken, said = escalated(self._txn, entry.header, event)
            self.told.extend(said)
            if taken:
                return Judgement(outcome=Outcome.CONFLICT, code=TAKEN)
        self.told.extend(relayed(entry.header, event, None))
        return Judgement(outcome=Outcome.ACCEPTED)

    def _fold(self, kept: Kept, entry: Entry, event: Event) -> Judgement:
        try:
            after = fold(kept.case, event)
        except Exception:  # noqa: BLE001 - a poison body defers its case, never the batch
            return self._defer(kept, entry, UNREADABLE)
        hall = self._station.hall if entry.header.kind == FROM_POINT else kept.hall
        self._kept[after.case_id] = replace(kept, case=after, hall=hall)
        self.told.extend(relayed(entry.header, event, after))
        ended = isinstance(event, CaseReceived) and self._hearing.is_cancelled(event)
        return Judgement(outcome=Outcome.ACCEPTED, code=CANCELLED if ended else "")

    def _defer(self, kept: Kept | None, entry: Entry, code: str) -> Judgement:
        if kept is not None and not kept.waits:
            self._kept[kept.case.case_id] = replace(kept, waits=entry.header.event_id)
        return Judgement(outcome=Outcome.DEFERRED, code=code)

    def _objection(self, kept: Kept, entry: Entry, event: Event) -> Judgement | None:
        rule = TABLE[entry.header.kind]
        code = trespass(event, entry.header, kept.case, self._station)
        code = code or strange(self._txn, self.docket, event, self._station)
        code = code or self._of_other_hall(kept, entry.header.kind, rule)
        if not code and isinstance(event, ApplicationJoined):
            code = check_joined(self._txn, event)
        if code:
            return Judgement(outcome=Outcome.REJECTED, code=code)
        taken = self._taken(kept.case, entry, event)
        if taken:
            return Judgement(outcome=Outcome.CONFLICT, code=taken)
        against = object_to(kept.case, entry.header, event)
        if against is not None:
            outcome = Outcome.CONFLICT if against.conflict else Outcome.REJECTED
            return Judgement(outcome=outcome, code=against.code)
        unseen = (entry.header.base or "") != kept.last_event
        late = out_of_turn(kept.case, entry.header, event, rule, unseen=unseen)
        if late:
            outcome = Outcome.CONFLICT if unseen else Outcome.REJECTED
            return Judgement(outcome=outcome, code=late)
        return self._given_before(entry, event)

    def _of_other_hall(self, kept: Kept, kind: str, rule: Rule) -> str:
        """A case is its hall's; a bag is received by whoever has it, a point tells of it."""
        if rule.whose is Whose.STATION or kind == FROM_POINT or kept.hall == self._station.hall:
            return ""
        own = kept.case.received_by == self._station.station
        return "" if own or kept.case.is_held_by(self._station.station) else "case.other-hall"

    def _taken(self, case: Case, entry: Entry, event: Event) -> str:
        """The code of what somebody else has: the number, the case."""
        kind = entry.header.kind
        if isinstance(event, CaseReceived) and self._is_taken(event.receipt, case.case_id):
            return "judged.number-taken"
        holders = TABLE[kind].whose in OF_HOLDER
        return "case.held-elsewhere" if holders and self._is_held_elsewhere(case, kind) else ""

    def _given_before(self, entry: Entry, event: Event) -> Judgement | None:
        """Whether somebody gave a company that thing first; the hall is told who did."""
        if not isinstance(event, GiveawayGiven):
            return None
        taken, said = settle(self._txn, entry.header, event)
        self.told.extend(said)
        code = "judged.giveaway-taken"
        return Judgement(outcome=Outcome.CONFLICT, code=code) if taken else None

    def _is_taken(self, receipt: str, case_id: str) -> bool:
        """Whether another case has that number, recorded before or in this batch."""
        if any(k.case.receipt == receipt for i, k in self._kept.items() if i != case_id):
            return True
        return self._hearing.is_taken(receipt, but=case_id)

    def _is_held_elsewhere(self, case: Case, kind: str) -> bool:
        """A bag that an agent point collected is received by whoever it was brought to."""
        if case.holder is None or (kind == FROM_POINT and case.stage is Stage.COLLECTED_FOR):
            return False
        return not case.is_held_by(self._station.station)


def _calmly(court: _Court, judge_it: Callable[[Entry], Judgement], entry: Entry) -> Judgement:
    """The judgement; what nobody foresaw defers one case, and the hall goes on."""
    try:
        return judge_it(entry)
    except FAILURES:  # of the database: nothing of this is written
        raise
    except Exception:  # noqa: BLE001 - as a body that cannot be folded
        return court._defer(court._kept.get(entry.header.case_id or ""), entry, UNREADABLE)
