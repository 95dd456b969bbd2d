"""What a station claims of parts, tasks and giveaways, held against what the platform knows.

Used while entries are judged. The one rule: a department's word is not a window's to say; a
union never conflicts, but what is given once per company does. (Rule: 鲁发〔2020〕 §19, 27.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk.acts.bundles import company_of
from desk.bundles import PartState
from desk.case import Case
from desk.duties import TABLE, Duty
from desk.entry import Header
from desk.events.bundle import BundlePartMoved, GiveawayGiven, GiveawayJudged
from desk.events.facts import Event, Origin
from desk.events.joint import TaskAnswered, TaskScored
from desk.events.outcome import CaseDecided
from desk.joint_handling import TaskState
from desk.refusal import Refused
from desk.steps import bundle, joint
from desk.steps.outcome import GRANTING
from desk.values import dump
from sync.gateway.office import Said
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import find_meta, put_meta

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


def settle(txn: Txn, header: Header, event: GiveawayGiven) -> tuple[bool, Said]:
    """Whether that company got that thing from somebody else first, and what to tell the hall.

    The first that reaches the platform has given it; its name is kept for ever.
    """
    name = f"giveaway:{txn.sealer.digest(event.record_id)}"
    own = {"event": header.event_id, "station": header.station, "day": header.business_date}
    put_meta(txn, name, json.dumps(own))
    first = json.loads(find_meta(txn, name) or "{}")
    taken = first.get("event") != header.event_id
    word = GiveawayJudged(
        at=event.at,
        record_id=event.record_id,
        company=event.company,
        credit_code=event.credit_code,
        code=event.code,
        name=event.name,
        station=header.station,
        taken=taken,
        given_on=date.fromisoformat(first.get("day", header.business_date)),
    )
    return taken, Said(kind="giveaway_judged", case_id=None, data={"event": dump(word)})


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


def _gift(case: Case, _header: Header, event: GiveawayGiven) -> Objection | None:
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
}
