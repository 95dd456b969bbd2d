"""Duties: what people do at the counter that moves no stage, and who may do it where.

Owned by no thread. The one rule: every duty is decided for every role, kind of station and
stage in the one table below; a button that is hidden is only a courtesy. (Rules: domain
design, sections 1, 2 and 7.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desk.case import Case
from desk.people import Actor, Role
from desk.permission import check_not_frozen, refuse_elsewhere
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import Station, StationKind


class Duty(StrEnum):
    """One duty; the value is the stored word and the play file's word."""

    # promises and clocks
    MAKE_PROMISE = "make_promise"
    WITHDRAW_PROMISE = "withdraw_promise"
    VERIFY_PROMISE = "verify_promise"
    EXTEND = "extend"
    EXTEND_TOLERANCE = "extend_tolerance"
    REMIND = "remind"
    PROPOSE_DEEMED = "propose_deemed"
    VERIFY_IDENTITY = "verify_identity"
    LOAD_CALENDAR = "load_calendar"
    SIMULATE = "simulate"
    # parts and departments
    RUN_PART = "run_part"
    GIVE_AWAY = "give_away"
    RUN_TASK = "run_task"
    SCORE_TASK = "score_task"
    RAISE_DISPUTE = "raise_dispute"
    HAND_CLUE = "hand_clue"
    SETTLE_PART = "settle_part"
    JOIN_PROJECT = "join_project"
    # evidence
    VERIFY_MATERIAL = "verify_material"
    MOVE_MATERIAL = "move_material"
    TAKE_SIGNATURE = "take_signature"
    CHECK_CREDIT = "check_credit"
    REPAIR_CREDIT = "repair_credit"
    # after the decision
    DELIVER_NOTICE = "deliver_notice"
    RECORD_RESULT = "record_result"
    PACK_ARCHIVE = "pack_archive"
    WATCH_RESULT = "watch_result"
    CORRECT = "correct"
    REQUEST_VOID = "request_void"
    ANSWER_VOID = "answer_void"
    MOVE_DOSSIER = "move_dossier"
    USE_SEAL = "use_seal"
    ORDER_SEALS = "order_seals"
    RUN_SEALS = "run_seals"
    CHANGE_LICENCE = "change_licence"
    TRANSFER_ORGAN = "transfer_organ"
    PRINT_LICENCE = "print_licence"
    SPOIL_BLANK = "spoil_blank"
    IMPORT_HISTORY = "import_history"
    # the day
    REPORT_PROBLEM = "report_problem"
    ESCALATE_PROBLEM = "escalate_problem"
    BOOK_APPOINTMENT = "book_appointment"
    CALL_TICKET = "call_ticket"
    RUN_VISIT = "run_visit"
    KEEP_SHELF = "keep_shelf"
    ENTER_AFTERWARDS = "enter_afterwards"
    CONFIRM_AFTERWARDS = "confirm_afterwards"
    ENTER_OUTSIDE = "enter_outside"
    REGISTER_FEE = "register_fee"
    TAKE_RATING = "take_rating"
    FOLLOW_RATING = "follow_rating"
    # people and the station
    KEEP_ROSTER = "keep_roster"
    SET_PIN = "set_pin"
    RELIEVE = "relieve"
    HAND_OVER_WINDOW = "hand_over_window"
    SEND_BAG = "send_bag"
    UPDATE_CATALOGUE = "update_catalogue"
    KEEP_BLANKS = "keep_blanks"
    KEEP_TEMPLATES = "keep_templates"
    CALIBRATE_PRINTER = "calibrate_printer"
    EXPORT_SUPERVISION = "export_supervision"
    # what the platform did not take
    REPAIR_ENTRY = "repair_entry"
    VOID_ENTRY = "void_entry"
    ASK_VOID_ENTRY = "ask_void_entry"
    ANSWER_VOID_ENTRY = "answer_void_entry"
    EXPORT_QUEUE = "export_queue"
    PURGE = "purge"
    SETTLE_PROVINCE = "settle_province"


_COUNTER = frozenset({Role.CLERK, Role.SUPERVISOR})
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
_EVERYBODY = frozenset(Role)
_EVERYWHERE = frozenset(StationKind)
_WINDOWS = frozenset({StationKind.HALL, StationKind.TOWNSHIP})
_HALL = frozenset({StationKind.HALL})

S = Stage
_RECEIVED = frozenset(
    {
        S.RECEIVED,
        S.SUPPLEMENT,
        S.ACCEPTED,
        S.HANDLING,
        S.SUSPENDED,
        S.SUPPLEMENT_AFTER,
    }
)
_ACCEPTED = frozenset({S.ACCEPTED, S.HANDLING, S.SUSPENDED, S.SUPPLEMENT_AFTER})
_DECIDED = frozenset({S.DECIDED, S.ISSUED, S.HANDED_OVER})
_CLOSED = frozenset({S.REFUSED, S.RETURNED, S.WITHDRAWN, S.TERMINATED})
_NUMBERED = _RECEIVED | _DECIDED | _CLOSED | {S.COLLECTED_FOR, S.ARCHIVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRule:
    """Who may do a duty, where, and on which cases.

    `stages` None: not on a case, or on any. `holder`: only where the case is held.
    """

    roles: frozenset[Role]
    kinds: frozenset[StationKind] = _WINDOWS
    stages: frozenset[Stage] | None = None
    holder: bool = False


def _rule(
    roles: frozenset[Role],
    kinds: frozenset[StationKind] = _WINDOWS,
    stages: frozenset[Stage] | None = None,
    *,
    holder: bool = False,
) -> DutyRule:
    return DutyRule(roles=roles, kinds=kinds, stages=stages, holder=holder)


TABLE: Mapping[Duty, DutyRule] = MappingProxyType(
    {
        Duty.MAKE_PROMISE: _rule(_COUNTER, _WINDOWS, frozenset({S.DRAFT, S.RECEIVED})),
        Duty.WITHDRAW_PROMISE: _rule(_COUNTER, _WINDOWS, _RECEIVED),
        Duty.VERIFY_PROMISE: _rule(_COUNTER, _WINDOWS, _ACCEPTED | _DECIDED | {S.ARCHIVED}),
        Duty.EXTEND: _rule(_SUPERVISOR, _WINDOWS, frozenset({S.ACCEPTED, S.HANDLING})),
        Duty.EXTEND_TOLERANCE: _rule(_SUPERVISOR, _WINDOWS, _ACCEPTED | {S.DECIDED}),
        Duty.REMIND: _rule(_COUNTER, _WINDOWS, _NUMBERED),
        Duty.PROPOSE_DEEMED: _rule(_COUNTER, _WINDOWS, frozenset({S.RECEIVED, S.SUPPLEMENT})),
        Duty.VERIFY_IDENTITY: _rule(_COUNTER, _WINDOWS, frozenset({S.DRAFT, S.RECEIVED})),
        Duty.LOAD_CALENDAR: _rule(_ADMINISTRATOR, _EVERYWHERE),
        Duty.SIMULATE: _rule(_COUNTER, _WINDOWS, frozenset({S.DRAFT})),
        Duty.RUN_PART: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED, holder=True),
        Duty.SETTLE_PART: _rule(_SUPERVISOR, _WINDOWS, _ACCEPTED | _DECIDED, holder=True),
        Duty.GIVE_AWAY: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED),
        Duty.RUN_TASK: _rule(_COUNTER, _WINDOWS, _ACCEPTED, holder=True),
        Duty.JOIN_PROJECT: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED),
        Duty.SCORE_TASK: _rule(_SUPERVISOR, _WINDOWS, _ACCEPTED | _DECIDED | {S.ARCHIVED}),
        Duty.RAISE_DISPUTE: _rule(_COUNTER, _WINDOWS, _ACCEPTED | _DECIDED),
        Duty.HAND_CLUE: _rule(_COUNTER, _WINDOWS),
        Duty.VERIFY_MATERIAL: _rule(_COUNTER, _WINDOWS, _RECEIVED | {S.DECIDED}),
        Duty.MOVE_MATERIAL: _rule(_COUNTER, _EVERYWHERE, _NUMBERED),
        Duty.TAKE_SIGNATURE: _rule(_COUNTER, _EVERYWHERE, _NUMBERED | {S.DRAFT}),
        Duty.CHECK_CREDIT: _rule(_COUNTER, _WINDOWS, _RECEIVED | {S.DRAFT}),
        Duty.REPAIR_CREDIT: _rule(_COUNTER, _WINDOWS),
        Duty.DELIVER_NOTICE: _rule(_COUNTER, _EVERYWHERE, _NUMBERED),
        Duty.RECORD_RESULT: _rule(
            _COUNTER, _WINDOWS, frozenset({S.ACCEPTED, S.HANDLING}), holder=True
        ),
        Duty.PACK_ARCHIVE: _rule(_COUNTER, _WINDOWS, _DECIDED | _CLOSED | {S.ARCHIVED}),
        Duty.WATCH_RESULT: _rule(_COUNTER, _WINDOWS, _DECIDED | {S.ARCHIVED}),
        Duty.CORRECT: _rule(_SUPERVISOR, _WINDOWS, _RECEIVED, holder=True),
        Duty.REQUEST_VOID: _rule(
            _COUNTER, _EVERYWHERE, _RECEIVED | {S.COLLECTED_FOR}, holder=True
        ),
        Duty.ANSWER_VOID: _rule(_SUPERVISOR, _HALL),
        Duty.MOVE_DOSSIER: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED),
        Duty.USE_SEAL: _rule(_COUNTER, _WINDOWS, _NUMBERED),
        Duty.ORDER_SEALS: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED),
        Duty.RUN_SEALS: _rule(_COUNTER, _WINDOWS),
        Duty.CHANGE_LICENCE: _rule(_SUPERVISOR, _HALL, _DECIDED | {S.ARCHIVED}),
        Duty.TRANSFER_ORGAN: _rule(_SUPERVISOR, _HALL, _RECEIVED, holder=True),
        Duty.PRINT_LICENCE: _rule(_COUNTER, _WINDOWS, _DECIDED, holder=True),
        Duty.SPOIL_BLANK: _rule(_COUNTER, _WINDOWS),
        Duty.KEEP_BLANKS: _rule(_SUPERVISOR, _WINDOWS),
        Duty.KEEP_TEMPLATES: _rule(_ADMINISTRATOR, _WINDOWS),
        Duty.CALIBRATE_PRINTER: _rule(_SUPERVISOR | _ADMINISTRATOR, _WINDOWS),
        Duty.IMPORT_HISTORY: _rule(_COUNTER, _WINDOWS),
        Duty.REPORT_PROBLEM: _rule(_COUNTER, _EVERYWHERE),
        Duty.ESCALATE_PROBLEM: _rule(_SUPERVISOR, _HALL),
        Duty.BOOK_APPOINTMENT: _rule(_COUNTER, _EVERYWHERE),
        Duty.CALL_TICKET: _rule(_COUNTER, _EVERYWHERE),
        Duty.RUN_VISIT: _rule(_COUNTER, _EVERYWHERE),
        Duty.KEEP_SHELF: _rule(_COUNTER, _EVERYWHERE),
        Duty.ENTER_AFTERWARDS: _rule(_COUNTER, _EVERYWHERE),
        Duty.CONFIRM_AFTERWARDS: _rule(_SUPERVISOR, _EVERYWHERE),
        Duty.ENTER_OUTSIDE: _rule(_COUNTER, _EVERYWHERE, _NUMBERED),
        Duty.REGISTER_FEE: _rule(_COUNTER, _WINDOWS, _RECEIVED | _DECIDED | {S.DRAFT}),
        Duty.TAKE_RATING: _rule(_COUNTER, _EVERYWHERE),
        Duty.FOLLOW_RATING: _rule(_SUPERVISOR, _EVERYWHERE),
        Duty.KEEP_ROSTER: _rule(_ADMINISTRATOR, _EVERYWHERE),
        Duty.SET_PIN: _rule(_EVERYBODY, _EVERYWHERE),
        Duty.RELIEVE: _rule(_COUNTER, _EVERYWHERE),
        Duty.HAND_OVER_WINDOW: _rule(_COUNTER, _EVERYWHERE),
        Duty.SEND_BAG: _rule(_COUNTER, frozenset({StationKind.TOWNSHIP, StationKind.VILLAGE})),
        Duty.UPDATE_CATALOGUE: _rule(_ADMINISTRATOR, _EVERYWHERE),
        Duty.EXPORT_SUPERVISION: _rule(frozenset({Role.SUPERVISOR, Role.AUDITOR}), _EVERYWHERE),
        Duty.REPAIR_ENTRY: _rule(_COUNTER, _EVERYWHERE),
        Duty.VOID_ENTRY: _rule(_SUPERVISOR, _EVERYWHERE),
        Duty.ASK_VOID_ENTRY: _rule(_COUNTER, _EVERYWHERE),
        Duty.ANSWER_VOID_ENTRY: _rule(_SUPERVISOR, _HALL),
        Duty.EXPORT_QUEUE: _rule(_COUNTER, _EVERYWHERE),
        Duty.PURGE: _rule(_SUPERVISOR, _EVERYWHERE),
        Duty.SETTLE_PROVINCE: _rule(_SUPERVISOR | _ADMINISTRATOR, _WINDOWS),
    }
)


# Done wherever the case is held, and yet never while its void is asked for.
_MOVES = frozenset(
    {
        Duty.MAKE_PROMISE,
        Duty.WITHDRAW_PROMISE,
        Duty.VERIFY_PROMISE,
        Duty.EXTEND,
        Duty.EXTEND_TOLERANCE,
        Duty.PROPOSE_DEEMED,
    }
)


def check_duty(duty: Duty, actor: Actor, station: Station, case: Case | None = None) -> None:
    """Role, station kind, stage and holder.

    Raises Refused: person.act-not-allowed, station.act-not-here, case.act-not-allowed,
    case.held-elsewhere, case.frozen.
    """
    rule = TABLE[duty]
    if actor.role not in rule.roles:
        raise Refused("person.act-not-allowed", act=duty.value, role=actor.role.label)
    if station.kind not in rule.kinds:
        raise Refused("station.act-not-here", act=duty.value, station_kind=station.kind.label)
    if case is None:
        return
    if rule.stages is not None and case.stage not in rule.stages:
        raise Refused("case.act-not-allowed", act=duty.value, stage=case.stage.value)
    if rule.holder and not case.is_held_by(station.station_id):
        refuse_elsewhere(case)
    if rule.holder or duty in _MOVES:
        check_not_frozen(case)


def has_duty(duty: Duty, actor: Actor, station: Station, case: Case | None = None) -> bool:
    """Whether `check_duty` would let it pass: for menus."""
    try:
        check_duty(duty, actor, station, case)
    except Refused:
        return False
    return True
