"""What the platform thinks of recorded entries: each is judged once, and nothing is refused.

Used inside the transaction that records them. The one rule: an entry that cannot be read
defers its own case and no other; recording never fails because of what a body says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk.canonical import canonical
from desk.case import Case
from desk.entry import BodyState, Entry
from desk.events.bundle import GiveawayGiven
from desk.events.facts import Event
from desk.events.hearing import ProblemEscalated
from desk.events.intake import CaseReceived
from desk.events.kinds import read
from desk.events.service import ApplicationJoined
from desk.fold import fold
from desk.stages import Stage
from desk.values import dump
from sync.gateway.cancelling import CANCELLED, is_cancelled
from sync.gateway.claims import check_joined, object_to, settle
from sync.gateway.office import Said
from sync.gateway.relaying import TAKEN, escalated, relayed
from sync.gateway.store import cases
from sync.gateway.store.cases import Kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import Station
from sync.gateway.trespass import trespass
from sync.gateway.turns import FROM_POINT, OF_HOLDER, out_of_turn
from sync.gateway.whose import TABLE, Rule, Whose

FROM_FEED = "platform_said"


class Outcome(StrEnum):
    """The word of a judgement."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    MISMATCH = "mismatch"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One outcome and the code that says why; with `accepted` the code is a note."""

    outcome: Outcome
    code: str = ""


def judge(
    txn: Txn, station: Station, entries: Sequence[Entry], known: Mapping[str, str], at: str
) -> list[Said]:
    """Fold the entries into cases and say what came of each, in order.

    `known` are events that had been recorded before, with their hash.
    """
    ids = [e.header.case_id for e in entries if e.header.case_id is not None]
    court = _Court(txn, station, cases.find_kept(txn, ids, lock=True), known)
    said = [court.hear(entry) for entry in entries]
    cases.put_kept(txn, court.changed(), at)
    return [*(one for one in said if one is not None), *court.told]


class _Court:
    """The judgement of one batch."""

    def __init__(
        self, txn: Txn, station: Station, kept: dict[str, Kept], known: Mapping[str, str]
    ) -> None:
        self._txn = txn
        self._station = station
        self._kept = kept
        self._before = dict(kept)
        self._known = known
        self.told: list[Said] = []

    def changed(self) -> list[Kept]:
        """The cases that are not as they were."""
        return [k for case_id, k in self._kept.items() if self._before.get(case_id) is not k]

    def hear(self, entry: Entry) -> Said | None:
        """What to say of that entry; None for proof that a feed event was delivered."""
        header = entry.header
        if entry.state is BodyState.RECEIVED or header.kind == FROM_FEED:
            return None
        judgement = self._judge(entry)
        kept = self._kept.get(header.case_id or "")
        holder = None if kept is None or kept.case.holder is None else kept.case.holder
        data: dict[str, object] = {
            "event_id": header.event_id,
            "outcome": judgement.outcome.value,
            "code": judgement.code,
            "sentence": "",
            "station": self._station.station,
            "stage": "" if kept is None else kept.case.stage.value,
            "holder": None if holder is None else dump(holder),
            "receipt": "" if kept is None else kept.case.receipt,
        }
        return Said(kind="judged", case_id=header.case_id, data=data)

    def _judge(self, entry: Entry) -> Judgement:
        known = self._known.get(entry.header.event_id)
        if known is not None:
            return _repeated(known == entry.hash)
        if entry.header.case_id is None:
            return self._without_case(entry)
        event = _read(entry)
        kept = self._kept.get(entry.header.case_id)
        if event is None:
            return self._defer(kept, entry, "judged.unreadable")
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
        event = _read(entry)
        if event is None:
            return Judgement(outcome=Outcome.ACCEPTED)
        code = trespass(event, entry.header, Case(case_id=""), self._station)
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
            return self._defer(kept, entry, "judged.unreadable")
        hall = self._station.hall if entry.header.kind == FROM_POINT else kept.hall
        self._kept[after.case_id] = replace(kept, case=after, hall=hall)
        self.told.extend(relayed(entry.header, event, after))
        ended = isinstance(event, CaseReceived) and is_cancelled(self._txn, event)
        return Judgement(outcome=Outcome.ACCEPTED, code=CANCELLED if ended else "")

    def _defer(self, kept: Kept | None, entry: Entry, code: str) -> Judgement:
        if kept is not None and not kept.waits:
            self._kept[kept.case.case_id] = replace(kept, waits=entry.header.event_id)
        return Judgement(outcome=Outcome.DEFERRED, code=code)

    def _objection(self, kept: Kept, entry: Entry, event: Event) -> Judgement | None:
        rule = TABLE[entry.header.kind]
        code = trespass(event, entry.header, kept.case, self._station)
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
        return cases.has_receipt(self._txn, receipt, but=case_id)

    def _is_held_elsewhere(self, case: Case, kind: str) -> bool:
        """A bag that an agent point collected is received by whoever it was brought to."""
        if case.holder is None or (kind == FROM_POINT and case.stage is Stage.COLLECTED_FOR):
            return False
        return not case.is_held_by(self._station.station)


def _repeated(is_same: bool) -> Judgement:
    if is_same:
        return Judgement(outcome=Outcome.DUPLICATE)
    return Judgement(outcome=Outcome.MISMATCH, code="judged.other-bytes")


def _read(entry: Entry) -> Event | None:
    """The event of the entry; None when it has no body or one that cannot be read."""
    try:
        facts = entry.facts()
        if facts is None:
            return None
        canonical(facts)  # half characters and floats would fail where the case is written
        return read(entry.header.kind, facts)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
