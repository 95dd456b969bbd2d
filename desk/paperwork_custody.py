"""Composers of things on the way: 代办委托书, 代收凭证, 物料流转凭证, 缴费登记单, 应急收件单.

Owned by no thread. The one rule: an agent point's papers name no organ; what nobody said (a
day, a voucher, a receiver) is left empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from desk.case import Case
from desk.desk import Desk
from desk.events.evidence import OriginalMoved
from desk.names import mask_number, mask_phone
from desk.papers_custody import (
    AgencyMandate,
    CollectedSlip,
    CustodyLine,
    CustodySlip,
    EmergencyBook,
    EmergencySlip,
    FeeSheet,
)
from desk.paperwork_parts import (
    FEE_MOMENTS,
    common,
    events_of,
    sheet,
    sheet_number,
    signed_code,
    watermark,
)
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused

MANDATE = "agency_mandate"
COLLECTED = "collected_slip"
CUSTODY = "custody_slip"
FEE = "fee_sheet"
EMERGENCY = "emergency_book"


def agency_mandate(desk: Desk, case: Case, actor: Actor) -> AgencyMandate:
    """代办委托书 of a draft or case: this point may hand it in, free of charge."""
    applicant, now = case.get_applicant(), desk.clock.now()
    text, item = wording(MANDATE, now.date()), case.get_item()
    number = case.receipt or sheet_number(desk, "WT")
    return AgencyMandate(
        **{
            **sheet(desk, actor, MANDATE, number=number, item=item),
            "organ": "",
            "watermark": watermark(desk, case),
        },
        copies=2,
        principal=applicant.name,
        principal_certificate=mask_number(applicant.certificate_number),
        trustee=actor.name,
        trustee_post=desk.station.hall_name,
        matters=(item.name,),
        scope=text.all("scope"),
        given_at=now,
        clauses=text.all("clauses"),
        phone=mask_phone(applicant.phone) if applicant.phone else "",
    )


def collected_slip(
    desk: Desk, case: Case, actor: Actor, *, destination: str = "", reaches: date | None = None
) -> CollectedSlip:
    """代收凭证; Refused("paper.not-earned") for a case that a statutory window received."""
    if not case.receipt or case.received_at is not None:
        raise Refused("paper.not-earned")
    text = wording(COLLECTED, desk.clock.now().date())
    return CollectedSlip(
        **{
            **common(desk, case, actor, COLLECTED),
            "organ": "",
            "notes": text.all("notes"),
        },
        point=desk.station.hall_name,
        collected_at=_collected_at(desk, case),
        collected_by=actor.name,
        destination=destination or "办事大厅（便民服务中心）",
        reaches=reaches,
        query_code=case.query_code,
        missing=tuple(rule.name for rule in case.missing_materials()),
    )


def custody_slip(desk: Desk, case: Case, actor: Actor) -> CustodySlip:
    """物料流转凭证 of the last move of originals; Refused("paper.not-earned") without one."""
    moves = events_of(desk, case, OriginalMoved)
    if not moves:
        raise Refused("paper.not-earned")
    last = moves[-1]
    together = [
        move
        for move in moves
        if (move.at, move.to, move.receiver) == (last.at, last.to, last.receiver)
    ]
    rows = tuple(
        CustodyLine(order=n, name=move.name, count=f"{move.count} 件", mark=move.paper)
        for n, move in enumerate(together, 1)
    )
    text = wording(CUSTODY, last.at.date())
    return CustodySlip(
        **{
            **common(desk, case, actor, CUSTODY),
            "materials": (),
            "summary": "",
            "notes": text.all("notes"),
        },
        rows=rows,
        giver=last.giver,
        receiver=last.receiver,
        purpose=last.to.label,
        moved_at=last.at,
        back_by=last.due,
    )


def fee_sheet(desk: Desk, case: Case, actor: Actor) -> FeeSheet:
    """缴费登记单 of the last registered fee; before one, what is due, to be filled in.

    Raises Refused("paper.not-earned") for an item without a fee.
    """
    fee, entries = case.get_item().fee, case.dossier.fees.entries
    if fee is None:
        raise Refused("paper.not-earned")
    entry = entries[-1] if entries else None
    paid = entry is not None and not entry.waived
    return FeeSheet(
        **{**common(desk, case, actor, FEE), "materials": (), "summary": ""},
        payer=case.get_applicant().name,
        standard=fee.standard,
        basis=fee.basis,
        amount=money(entry.cents) if entry is not None and paid else "",
        disclaimer=wording(FEE, desk.clock.now().date()).text("disclaimer"),
        when=FEE_MOMENTS[fee.when],
        means="" if entry is None else entry.means,
        voucher="" if entry is None else entry.voucher,
        paid_at=entry.at if entry is not None and paid else None,
        waived="" if entry is None or paid else f"减免：{entry.reason}",
    )


def money(cents: int) -> str:
    """An amount in fen as it is written: 80.00 元."""
    return f"{cents // 100}.{cents % 100:02d} 元"


def emergency_book(desk: Desk, actor: Actor, *, numbers: Sequence[str]) -> EmergencyBook:
    """应急收件单 for these reserved numbers (ASCII), one page each, in two parts.

    The QR code carries the number, the station and its signature, so that the slip is known
    for one of this station when it is entered afterwards. Raises
    Refused("paper.slips-missing") without numbers.
    """
    if not numbers:
        raise Refused("paper.slips-missing")
    text = wording(EMERGENCY, desk.clock.now().date())
    return EmergencyBook(
        **sheet(desk, actor, EMERGENCY, number=numbers[0]),
        slips=tuple(
            EmergencySlip(number=number, qr=slip_qr(desk, number)) for number in numbers
        ),
        instructions=text.all("instructions"),
    )


def slip_qr(desk: Desk, number: str) -> str:
    """What the QR code of an emergency slip says: number, station, signature (ASCII)."""
    return signed_code(desk, number=number, template=EMERGENCY)


def _collected_at(desk: Desk, case: Case) -> datetime:
    """When the point took it in, by its own first entry."""
    entry = next(iter(desk.store.views.entries(case_id=case.case_id, limit=1)), None)
    return desk.clock.now() if entry is None else datetime.fromisoformat(entry.header.wall)
