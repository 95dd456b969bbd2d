"""Records of credit: one of each person or company that was asked for, and the kept list.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from desk.credit import Standing
from desk.entry import Header
from desk.events.credit import CreditChecked, CreditListKept, CreditRepaired
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun, moved
from desk.values import dump

CREDIT = "credit"
CREDIT_LIST = "credit_list"


def state_of(event: CreditChecked) -> str:
    """Unknown while nobody could be asked; listed while a listing is open."""
    if event.report.pending:
        return Standing.UNKNOWN.value
    open_lists = [each for each in event.report.listings if each.repaired is None]
    return (Standing.LISTED if open_lists else Standing.CLEAN).value


def _checked(record: Record | None, header: Header, event: CreditChecked) -> Record:
    report = event.report
    facts = {
        "grade": report.grade,
        "report": report.report_number,
        "source": report.source.value,
        "as_of": report.as_of.isoformat(),
        "lists": "、".join(each.name or each.code for each in report.listings),
        "data": json.dumps(dump(report), ensure_ascii=False, sort_keys=True),
    }
    state, case = state_of(event), header.case_id or ""
    if record is not None:
        return moved(record, header, at=event.at, state=state, facts=facts, case_id=case)
    return begun(
        header,
        kind=CREDIT,
        record_id=event.record_id,
        state=state,
        title=event.name,
        at=event.at,
        subject=report.number,
        case_id=case,
        facts=facts,
    )


def _repaired(record: Record | None, header: Header, event: CreditRepaired) -> Record:
    note = f"{event.code} {event.document}"
    facts = {"repaired": event.on.isoformat(), "document": event.document}
    if record is not None:
        return moved(record, header, at=event.at, state="repaired", note=note, facts=facts)
    return begun(
        header,
        kind=CREDIT,
        record_id=event.record_id,
        state="repaired",
        title=event.code,
        at=event.at,
        note=note,
        facts=facts,
    )


def _kept(record: Record | None, header: Header, event: CreditListKept) -> Record:
    facts = {
        "as_of": event.as_of.isoformat(),
        "count": str(len(event.listed)),
        "listed": json.dumps(dump(event.listed), sort_keys=True),
    }
    if record is not None:
        return moved(record, header, at=event.at, facts=facts)
    return begun(
        header,
        kind=CREDIT_LIST,
        record_id=event.record_id,
        state="kept",
        title="信用名单",
        at=event.at,
        facts=facts,
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    CreditChecked: _checked,
    CreditRepaired: _repaired,
    CreditListKept: _kept,
}
