"""What a station claims of parts, tasks and giveaways, held against what the platform knows.

Used while entries are judged. The one rule: a department's word is not a window's to say; a
union never conflicts, but what is given once per company does. (Rule: 鲁发〔2020〕 §19, 27.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desk.acts.bundles import company_of
from desk.bundles import PartState
from desk.case import Case
from desk.duties import TABLE, Duty
from desk.entry import Header
from desk.events.bundle import BundlePartMoved, GiveawayGiven, GiveawayJudged
from desk.events.clocks import CaseExtended
from desk.events.facts import Event, Origin
from desk.events.joint import TaskAnswered, TaskScored
from desk.events.outcome import CaseDecided
from desk.events.seals import SealsOrdered
from desk.events.service import ApplicationJoined
from desk.extension_law import find_extension_law
from desk.joint_handling import TaskState
from desk.refusal import Refused
from desk.steps import bundle, joint
from desk.steps.outcome import GRANTING
from desk.values import dump
from sync.gateway.office import Said
from sync.gateway.store.cases import find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import find_fact, find_station, put_fact

NOT_ALLOWED = "person.act-not-allowed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """Why an entry does not stand; `conflict` when another word came first."""

    code: str
    conflict: bool = False


def object_to(case: Case, header: Header, event: Event) -> Objection | None:
    """What stands against that entry, None when nothing does."""
    rule = _RULES.get(type(event))
    return None if rule is None else rule(case, header, event)


def settle(txn: Txn, header: Header, event: GiveawayGiven) -> tuple[bool, tuple[Said, ...]]:
    """Whether that company got that thing from somebody else first, and what to tell whom.

    The first that reaches the platform has given it; its name is kept for ever. Between two
    halls of the county both are told: one who was first, the other who came too late.
    """
    name = f"giveaway:{txn.sealer.digest(event.record_id)}"
    own = {"event": header.event_id, "station": header.station, "day": header.business_date}
    put_fact(txn, name, json.dumps(own))
    first = json.loads(find_fact(txn, name) or "{}")
    taken = first.get("event") != header.event_id
    word = _word(event, header.station, first, header, taken=taken)
    giver = find_station(txn, str(first.get("station", "")))
    if not taken or giver is None or giver.hall == header.hall:
        return taken, (word,)
    first_word = _word(event, giver.station, first, header, taken=False)
    return taken, (first_word, word, replace(word, hall=giver.hall))


def check_joined(txn: Txn, event: ApplicationJoined) -> str:
    """The code of what is wrong with a joined application: number and channel are its own."""
    kept = find_kept(txn, [event.online_case]).get(event.online_case)
    filed = None if kept is None else kept.case.dossier.online
    if filed is None or (filed.application, filed.channel) != (
        event.application,
        event.channel,
    ):
        return "online.cannot-join"
    return ""


def _word(
    event: GiveawayGiven, station: str, first: Mapping[str, str], header: Header, *, taken: bool
) -> Said:
    judged = GiveawayJudged(
        at=event.at,
        record_id=event.record_id,
        company=event.company,
        credit_code=event.credit_code,
        code=event.code,
        name=event.name,
        station=station,
        taken=taken,
        given_on=date.fromisoformat(first.get("day", header.business_date)),
    )
    return Said(kind="giveaway_judged", case_id=None, data={"event": dump(judged)})


def _part(case: Case, header: Header, event: BundlePartMoved) -> Objection | None:
    """A window tells of a part that runs; a failure is a supervisor's to settle."""
    bundle_ = case.dossier.bundle
    part = None if bundle_ is None else bundle_.find(event.code)
    if part is None:
        return Objection(code="bundle.part-unknown")
    if event.state in (PartState.RUNNING, PartState.GIVEN_UP):
        return _role(Duty.SETTLE_PART, header)
    if part.state in (PartState.WAITING, PartState.UNDECIDED):
        return Objection(code="bundle.part-waiting")
    if part.origin is Origin.PLATFORM and part.state is PartState.DONE:
        same = event.state is PartState.DONE and event.number == part.number
        return None if same else Objection(code="judged.part-otherwise", conflict=True)
    if event.state is PartState.DONE:
        return _refusal(lambda: bundle.check_number(case, event.code, event.number))
    return None


def _task(case: Case, _header: Header, event: TaskAnswered) -> Objection | None:
    joint_ = case.dossier.joint
    task = None if joint_ is None else joint_.find(event.code)
    if task is None:
        return Objection(code="joint.task-unknown")
    if task.state is TaskState.WAITING:
        return Objection(code="joint.task-waiting")
    return None


def _score(_case: Case, header: Header, _event: TaskScored) -> Objection | None:
    return _role(Duty.SCORE_TASK, header)


def _gift(case: Case, _header: Header, event: GiveawayGiven | SealsOrdered) -> Objection | None:
    """Only to the company of the case, under its own code: nobody uses up another's."""
    try:
        _name, credit_code = company_of(case)
    except Refused as refused:
        return Objection(code=refused.code)
    return None if credit_code == event.credit_code else Objection(code="judged.not-yours")


def _decision(case: Case, _header: Header, event: CaseDecided) -> Objection | None:
    """Nothing is granted over an open part or an answer that is owed, wherever it is said."""
    if event.result not in GRANTING:
        return None

    def check() -> None:
        bundle.check_finished(case)
        joint.check_answered(case)
        if event.licence is not None:
            bundle.check_licence(case, event.licence)

    return _refusal(check)


def _extension(case: Case, _header: Header, event: CaseExtended) -> Objection | None:
    """延期 once, and by no more than law allows (行政许可法 art. 42)."""
    item, accepted = case.item, case.accepted_at
    if item is None or accepted is None:
        return Objection(code="clock.no-extension")
    law = find_extension_law(item, accepted.date())
    if law is None:
        return Objection(code="clock.no-extension")
    if case.dossier.clock.extension is not None:
        return Objection(code="clock.extended-already", conflict=True)
    asked = event.extension.limit
    if asked.unit is not law.limit.unit or not 1 <= asked.value <= law.limit.value:
        return Objection(code="clock.extension-too-long")
    return None


def _role(duty: Duty, header: Header) -> Objection | None:
    allowed = {role.value for role in TABLE[duty].roles}
    return None if header.role in allowed else Objection(code=NOT_ALLOWED)


def _refusal(check: Callable[[], object]) -> Objection | None:
    try:
        check()
    except Refused as refused:
        return Objection(code=refused.code)
    return None


_RULES: Mapping[type[Event], Callable[[Case, Header, Any], Objection | None]] = {
    BundlePartMoved: _part,
    TaskAnswered: _task,
    TaskScored: _score,
    CaseDecided: _decision,
    GiveawayGiven: _gift,
    SealsOrdered: _gift,
    CaseExtended: _extension,
}
