"""Composers of the papers of engraved seals, from the order as its record tells it.

Belongs to the STORE lane. The one rule: what was ordered is what is printed, in the sizes of
the day of the order.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from desk.case import Case
from desk.desk import Desk
from desk.papers_seals import SealOrderSheet, SealRegistration
from desk.paperwork_parts import sheet, watermark
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.seals import COLLECTED, FILED, LIVE, ORDER, pieces_of
from desk.seal_kinds import SealKind, SealMeasure, measure_of

REGISTRATION = "seal_registration"
ORDER_SHEET = "seal_order_sheet"


def seal_registration(
    desk: Desk, case: Case, actor: Actor, *, order: Record | None = None
) -> SealRegistration:
    """印章刻制登记表 of that order, or of the last one of the case.

    Raises Refused("paper.not-earned") without one.
    """
    order = order or _last(desk, case)
    get = order.facts.get
    return SealRegistration(
        **_common(desk, case, actor, REGISTRATION, order),
        boxes=_boxes(order),
        licence_date=_day(get("licence_date", "")),
        legal_person=get("legal_person", ""),
        legal_person_number=get("legal_person_number", ""),
        agent_name=get("agent_name", ""),
        agent_number=get("agent_number", ""),
        phone=get("phone", ""),
        registrar=get("registrar", "") or get("ordered_by", ""),
        receiver=get("receiver", ""),
        collected_at=_collected_at(order),
        filing_number=get("filing_number", ""),
    )


def seal_order_sheet(
    desk: Desk, case: Case, actor: Actor, *, order: Record | None = None
) -> SealOrderSheet:
    """印章刻制委托单 of that order, or of the last one of the case.

    Raises Refused("paper.not-earned") without one.
    """
    order = order or _last(desk, case)
    return SealOrderSheet(
        **_common(desk, case, actor, ORDER_SHEET, order),
        due=_day(order.facts.get("due_on", "")),
        ordered_by=order.facts.get("ordered_by", ""),
    )


def _last(desk: Desk, case: Case) -> Record:
    rows = desk.store.views.records(ORDER, states=LIVE, case_id=case.case_id)
    orders = [read_record(row) for row in rows]
    if not orders:
        raise Refused("paper.not-earned")
    return max(orders, key=lambda each: each.opened)


def _common(
    desk: Desk, case: Case, actor: Actor, template: str, order: Record
) -> dict[str, Any]:
    pieces = pieces_of(order)
    if not pieces:
        raise Refused("paper.not-earned")
    get, item = order.facts.get, case.get_item()
    return {
        **sheet(desk, actor, template, number=get("number", ""), item=item),
        "organ": case.implementing_organ().name,
        "watermark": watermark(desk, case),
        "copies": 2,
        "notes": wording(template, order.day).all("notes"),
        "company": order.title,
        "credit_code": get("credit_code", ""),
        "seals": pieces,
        "engraver": get("engraver", ""),
        "free": bool(get("free", "")),
        "ordered_at": order.opened,
    }


def _boxes(order: Record) -> tuple[SealMeasure, ...]:
    """A place for each kind: of the size that was ordered, else that of the day."""
    known = {piece.kind: piece.measure for piece in pieces_of(order)}
    return tuple(
        known[kind] if kind in known else measure_of(kind, order.title, order.day)
        for kind in SealKind
    )


def _collected_at(order: Record) -> datetime | None:
    if order.state not in (COLLECTED, FILED):
        return None
    return next((line.at for line in order.log if line.word == COLLECTED), None)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
