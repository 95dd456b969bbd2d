"""What a station may say of a case whatever the case's stage: of itself, never for others.

Used while entries are judged. The one rule: a true signature proves who spoke, not that the
words were theirs to say; whose each kind is stands in sync/gateway/whose.py alone.
"""

from __future__ import annotations

from desk.case import Case
from desk.duties import TABLE as DUTIES
from desk.duties import Duty
from desk.entry import Header
from desk.events.bundle import BundlePartMoved
from desk.events.facts import Event, Holder, HolderKind, Origin, RecordEvent
from desk.events.hearing import ProblemEscalated
from desk.events.intake import (
    CaseAccepted,
    CaseReceived,
    CaseReceivedFromPoint,
    SupplementAsked,
    SupplementCompleted,
)
from desk.events.joint import TaskAnswered
from desk.events.outcome import CaseDecided, Prechecked
from desk.events.queueing import AppointmentBooked
from desk.item import ItemVersion
from desk.numbering import check_receipt_number
from desk.people import ROLE_ACTS, Role
from desk.refusal import Refused
from desk.stages import Act
from desk.station import StationKind, check_station_act
from sync.gateway.store.stations import Station
from sync.gateway.whose import TABLE, Rule, Whose

NOT_YOURS = "judged.not-yours"
NOT_ALLOWED = "person.act-not-allowed"
NOT_HERE = "station.act-not-here"
ROLES = frozenset(role.value for role in Role)
SYSTEM = "system"  # the role of what a station writes without a person
AT_WINDOW = "window"  # the channel of an appointment that a window made


def trespass(event: Event, header: Header, case: Case, station: Station) -> str:
    """Why that station may not say so at all: a code, "" when it may."""
    rule = TABLE[header.kind]
    if rule.whose in (Whose.PLATFORM, Whose.DRAFT):
        return NOT_YOURS
    if header.case_id is None and needs_case(rule, event):
        return "case.unknown"
    if rule.receiver and case.received_by != station.station:
        return NOT_YOURS
    code = _powers(rule, event, header, case, station)
    return code or _words(event, case, station)


def needs_case(rule: Rule, event: Event) -> bool:
    """Whether such an event says nothing without a case."""
    return rule.whose is not Whose.STATION and not isinstance(event, RecordEvent)


def act_of(rule: Rule, event: Event) -> Act | None:
    """The act of the stage table; an event may say which of two it was."""
    if isinstance(event, CaseReceived) and event.collected_for:
        return Act.COLLECT_FOR
    if isinstance(event, CaseAccepted) and event.deemed:
        return Act.DEEM_ACCEPTED
    if isinstance(event, Prechecked) and not event.passed:
        return Act.RETURN_PRECHECK
    if isinstance(event, SupplementAsked) and event.after:
        return Act.ASK_SUPPLEMENT_AFTER
    if isinstance(event, SupplementCompleted) and event.after:
        return Act.COMPLETE_SUPPLEMENT_AFTER
    return rule.act


def _powers(rule: Rule, event: Event, header: Header, case: Case, station: Station) -> str:
    """Role and kind of place, by the tables that the station itself asks."""
    if header.role == SYSTEM:
        return "" if rule.system else NOT_ALLOWED
    if header.role not in ROLES:
        return NOT_ALLOWED
    role, place = Role(header.role), StationKind(station.kind)
    act = act_of(rule, event)
    if act is not None:
        item = event.item if isinstance(event, CaseReceived) else case.item
        return _act_powers(act, role, place, item)
    if rule.duties:
        codes = [_duty_powers(duty, role, place) for duty in rule.duties]
        return "" if "" in codes else codes[0]
    return "" if role in rule.roles else NOT_ALLOWED


def _act_powers(act: Act, role: Role, place: StationKind, item: ItemVersion | None) -> str:
    if act.value not in ROLE_ACTS[role]:
        return NOT_ALLOWED
    try:
        check_station_act(place, act.value, () if item is None else item.delegations)
    except Refused as refused:
        return refused.code
    points = None if item is None else item.acceptance_points
    if act in (Act.ACCEPT, Act.REFUSE) and points is not None and place not in points:
        return "station.not-an-acceptance-point"
    return ""


def _duty_powers(duty: Duty, role: Role, place: StationKind) -> str:
    if role not in DUTIES[duty].roles:
        return NOT_ALLOWED
    return "" if place in DUTIES[duty].kinds else NOT_HERE


def _words(event: Event, case: Case, station: Station) -> str:
    """What inside an event is not for that station to say."""
    if isinstance(event, BundlePartMoved | TaskAnswered):
        return "" if event.origin is Origin.RECORDED else NOT_YOURS
    if isinstance(event, ProblemEscalated):
        return "" if event.region == station.region[:6] else NOT_YOURS
    if isinstance(event, AppointmentBooked):
        return "" if event.channel == AT_WINDOW else NOT_YOURS
    if isinstance(event, CaseReceived | CaseReceivedFromPoint):
        if not _is(event.holder, station):
            return NOT_YOURS
        if isinstance(event, CaseReceived) and not _minted_by(event.receipt, station):
            return NOT_YOURS
    if isinstance(event, CaseDecided) and event.origin is not Origin.RECORDED:
        at_once = case.item is not None and case.item.is_at_once
        return "" if at_once and event.origin is Origin.AT_ONCE else "case.not-at-once"
    return ""


def _is(holder: Holder, station: Station) -> bool:
    return holder.kind is HolderKind.STATION and holder.id == station.station


def _minted_by(receipt: str, station: Station) -> bool:
    try:
        number = check_receipt_number(receipt)
    except Refused:
        return False
    return number.text == receipt and number.region + number.station == station.station
