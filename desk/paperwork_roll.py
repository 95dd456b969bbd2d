"""Composers of slips from a roll: 取号票 of a ticket, 取件凭证 of a licence that lies ready.

Owned by no thread. The one rule: how many wait is counted or left out; names are masked.
"""

from __future__ import annotations

from desk.case import Case
from desk.desk import Desk
from desk.opening_hours import spans_text
from desk.papers_roll import PickupSlip, QueueTicket
from desk.paperwork_parts import common, receipt_qr, sheet, sheet_number, signed_code
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.record import Record
from desk.refusal import Refused
from desk.settings import HALL_HOURS, read_setting
from desk.stages import Stage

TICKET = "queue_ticket"
PICKUP = "pickup_slip"


def queue_ticket(
    desk: Desk, actor: Actor, ticket: Record, *, waiting: int | None = None, wide: int = 80
) -> QueueTicket:
    """取号票 of a ticket's record, for a roll of that many mm."""
    called = ticket.title
    number = called if called.isascii() else sheet_number(desk, "QH")
    return QueueTicket(
        **{**sheet(desk, actor, TICKET, number=number), "clerk": ""},
        notes=wording(TICKET, ticket.day).all("notes"),
        qr=signed_code(desk, number=number, template=TICKET, about=f"{ticket.day:%Y%m%d}"),
        called_as=called,
        taken_at=ticket.opened,
        matter=ticket.facts.get("matter", ""),
        priority=ticket.facts.get("priority", ""),
        waiting=waiting,
        wide=wide,
    )


def pickup_slip(desk: Desk, case: Case, actor: Actor, *, wide: int = 80) -> PickupSlip:
    """取件凭证 of a licence that is made and waits; Refused("paper.not-earned")."""
    licence = None if case.decision is None else case.decision.licence
    if licence is None or case.stage is not Stage.ISSUED:
        raise Refused("paper.not-earned")
    today = desk.clock.now().date()
    text = wording(PICKUP, today)
    hours = read_setting(desk.store.views, HALL_HOURS).spans(today, desk.calendar)
    return PickupSlip(
        **{
            **common(desk, case, actor, PICKUP),
            "copies": 1,
            "materials": (),
            "summary": "",
            "qr": receipt_qr(desk, case, PICKUP),
            "notes": text.all("notes"),
        },
        licence_kind=licence.kind,
        query_code=case.query_code,
        place=f"{desk.station.hall_name} {desk.station.name}",
        hours=f"今日 {spans_text(hours)}" if hours else "",
        bring=text.all("bring"),
        phones=tuple(p for p in (case.implementing_organ().phone,) if p),
        wide=wide,
    )
