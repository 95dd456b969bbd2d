"""The departments' back office: a case is accepted, a part ends, a task is answered.

Used from the command line or the demonstration's control (training). The one rule: the steps
that guard a clerk guard a department; the case stays with its holder.
"""

from __future__ import annotations

from datetime import datetime

from desk.bundles import CODED_LICENCES, PartState
from desk.calendars import national_calendar
from desk.case import Case
from desk.events.facts import Event, Origin
from desk.fold import fold
from desk.joint_handling import TaskState
from desk.refusal import Refused
from desk.steps import bundle, clocking, joint, receiving
from sync.gateway.deciding import demonstration_code, one_case, record_moves
from sync.gateway.office import Office
from sync.gateway.orders import AcceptWord, DeemWord, PartWord, TaskWord
from sync.gateway.sitting import session
from sync.gateway.whereabouts import of_number

ALL = "all"  # of a demonstration: every part or task in the order in which they start


def accept(office: Office, number: str, word: AcceptWord) -> Case:
    """The department accepts the case of that number, which a window received for it.

    Raises Refused: `case.unknown`, `case.number-ambiguous`, and what the step refuses.
    """
    office = of_number(office, number)
    with session(office) as txn:
        kept = one_case(txn, number)
        at = word.at or office.clock()
        accepted = receiving.accept(
            kept.case,
            at=at,
            document_number=_notice_number(office, kept.case, word, at),
            calendar=national_calendar(),
            by_department=True,
        )
        return record_moves(office, txn, kept, [(accepted, None)])


def deem(office: Office, number: str, word: DeemWord) -> Case:
    """视为受理, recorded by the platform: for a proposal where nobody holds who may record it.

    Raises Refused: `case.unknown`, `case.number-ambiguous`, and what the step refuses
    (`clock.window-open`, `clock.notice-given`, …).
    """
    office = of_number(office, number)
    with session(office) as txn:
        kept = one_case(txn, number)
        at = word.at or office.clock()
        accepted = clocking.deem(
            kept.case,
            at=at,
            document_number=_notice_number(office, kept.case, word, at),
            calendar=national_calendar(),
        )
        return record_moves(office, txn, kept, [(accepted, None)])


def _notice_number(
    office: Office, case: Case, word: AcceptWord | DeemWord, at: datetime
) -> str:
    """The notice's number; a demonstration makes one up, marked as such."""
    if not word.document_number and not office.demonstration:
        raise Refused("case.decision-number-missing")
    return word.document_number or f"演示受〔{at.year}〕{case.receipt[-10:]}号"


def move_part(office: Office, number: str, word: PartWord) -> Case:
    """A department ends a part of the case of that number; `all` ends one after the other.

    Raises Refused: `case.unknown`, `case.number-ambiguous`, and what the steps refuse.
    """
    office = of_number(office, number)
    with session(office) as txn:
        kept = one_case(txn, number)
        at = word.at or office.clock()
        case, moves = kept.case, []
        for _ in range(len(case.get_item().bundle) if word.part == ALL else 1):
            code = word.part if word.part != ALL else _next_part(case)
            if code:
                moves.append(_part_event(office, case, code, word, at))
                case = fold(case, moves[-1])
        return record_moves(office, txn, kept, [(move, None) for move in moves])


def answer_task(office: Office, number: str, word: TaskWord) -> Case:
    """A department answers a task of the case of that number; `all` one after the other."""
    office = of_number(office, number)
    with session(office) as txn:
        kept = one_case(txn, number)
        at = word.at or office.clock()
        case, moves = kept.case, []
        for _ in range(len(case.get_item().joint) if word.task == ALL else 1):
            code = word.task if word.task != ALL else _next_task(case)
            if code:
                moves.append(_task_event(case, code, word, at))
                case = fold(case, moves[-1])
        return record_moves(office, txn, kept, [(move, None) for move in moves])


def _next_part(case: Case) -> str:
    running = bundle.get_bundle(case).codes(PartState.RUNNING)
    return running[0] if running else ""


def _next_task(case: Case) -> str:
    running = joint.get_joint(case).codes(TaskState.RUNNING)
    return running[0] if running else ""


def _part_event(office: Office, case: Case, code: str, word: PartWord, at: datetime) -> Event:
    if word.result == "failed":
        return bundle.fail(case, code, at=at, origin=Origin.PLATFORM, reason=word.reason)
    if word.result != "done":
        raise Refused("gateway.unknown-order", what="result")
    number = word.number
    is_coded = bundle.rule_of(case, code).result in CODED_LICENCES
    if not number and is_coded and office.demonstration:
        number = demonstration_code(case.receipt)
    return bundle.finish(
        case,
        code,
        at=at,
        origin=Origin.PLATFORM,
        number=number,
        document=word.document,
    )


def _task_event(case: Case, code: str, word: TaskWord, at: datetime) -> Event:
    organ = next((t.organ.name for t in case.get_item().joint if t.code == code), "")
    return joint.answer(
        case,
        code,
        at=at,
        calendar=national_calendar(),
        answer=word.answer,
        opinion=word.opinion,
        giver=word.giver or organ,
        origin=Origin.PLATFORM,
        document=word.document,
    )
