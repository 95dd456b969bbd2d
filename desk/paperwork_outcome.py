"""Composers from the decision on: 决定书, 送达回证, 证照领取单, 模拟审批意见, 归档目录.

Owned by no thread. The one rule: nothing that has not happened stands on the paper as if it
had; a receiver, a manner and a time come from what was recorded, or stay empty lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.case import Case, Decision
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.events.facts import Licence, Mode, Result
from desk.item import ItemVersion
from desk.item_words import ItemType
from desk.names import mask_number
from desk.papers_hall import OpinionLine, SimulatedOpinion
from desk.papers_outcome import (
    ArchiveIndex,
    ArchiveLine,
    CollectionSlip,
    DecisionPaper,
    DeliveryReceipt,
    ServedPaper,
    TransferLine,
    TransferList,
)
from desk.paperwork_parts import (
    addressed,
    common,
    long_day,
    material_lines,
    sheet,
    where_to_object,
)
from desk.paperwork_wording import Wording, wording
from desk.people import Actor
from desk.refusal import Refused

DECISION = "decision"
DELIVERY = "delivery_receipt"
COLLECTION = "collection_slip"
TRANSFER = "transfer_list"
ARCHIVE = "archive_index"
OPINION = "simulated_opinion"

GRANTING = (Result.GRANTED, Result.GRANTED_TOLERATED)
_MANNERS = {"self": "本人领取", "agent": "代理人领取", "mail": "邮寄"}


def decision_paper(desk: Desk, case: Case, actor: Actor) -> DecisionPaper:
    """准予 / 不予决定书 of a formal decision.

    Raises Refused("paper.not-earned"), ("paper.remedies-missing") for a 不予 without them.
    """
    made = case.decision
    if made is None or case.mode is Mode.SIMULATED:
        raise Refused("paper.not-earned")
    text, on = wording(DECISION, made.at.date()), made.at.date()
    granted = made.result is not Result.NOT_GRANTED
    return DecisionPaper(
        **{
            **addressed(desk, case, actor, DECISION),
            "notes": text.all("notes_granted") if made.licence else (),
        },
        title=_title(text, case.get_item(), made),
        document_number=made.number or case_document(case, DocumentKind.DECISION),
        opening=(_opening(text, case, made),),
        on=made.at,
        result=result_text(text, case.get_item(), made.result),
        granted=granted,
        organ_decided=made.organ,
        accepted_at=case.accepted_at,
        facts=_facts(text, case),
        basis=_basis(text, case.get_item(), granted=granted),
        reason=made.reason,
        licence_kind="" if made.licence is None else made.licence.kind,
        licence_number="" if made.licence is None else made.licence.number,
        validity=_validity(made.licence),
        remedy=where_to_object(case, on, needed=not granted),
    )


def simulated_opinion(desk: Desk, case: Case, actor: Actor) -> SimulatedOpinion:
    """模拟审批意见 of a simulated case; Refused("paper.not-earned") for every other."""
    made = case.decision
    if made is None or case.mode is not Mode.SIMULATED:
        raise Refused("paper.not-earned")
    text = wording(OPINION, made.at.date())
    result = result_text(wording(DECISION, made.at.date()), case.get_item(), made.result)
    owed = tuple(rule.name for rule in case.rules() if case.materials.get(rule.code) is None)
    return SimulatedOpinion(
        **{**common(desk, case, actor, OPINION), "watermark": "模拟审批"},
        opinions=(OpinionLine(organ=made.organ, opinion=made.reason or result, at=made.at),),
        conclusion=f"模拟：{result}",
        given_at=made.at,
        conditions=case.get_item().conditions,
        owed=owed,
        effect=text.text("effect"),
    )


def delivery_receipt(desk: Desk, case: Case, actor: Actor) -> DeliveryReceipt:
    """送达回证: filled where a receipt was recorded, otherwise to be signed by hand.

    Raises Refused("paper.not-earned") while there is no document to deliver.
    """
    served = served_papers(case)
    if not served:
        raise Refused("paper.not-earned")
    receipt = case.closing.receipt
    today = desk.clock.now().date()
    known = wording(DELIVERY, today).texts
    return DeliveryReceipt(
        **{**common(desk, case, actor, DELIVERY), "materials": (), "summary": ""},
        served=served,
        addressee=case.get_applicant().name,
        place="" if receipt is None else receipt.place,
        manners=tuple(
            (text, receipt is not None and receipt.manner in (code, text))
            for code, text in known.items()
        ),
        delivered_at=None if receipt is None else receipt.at,
        receiver="" if receipt is None else receipt.receiver,
        for_another="" if receipt is None else receipt.for_another,
        remark="" if receipt is None or not receipt.tracking else f"邮件 {receipt.tracking}",
    )


def served_papers(case: Case) -> tuple[ServedPaper, ...]:
    """The documents of the case that have to reach the applicant."""
    served = [
        ServedPaper(name="补正材料通知书", number=asked.document_number)
        for asked in case.supplements
    ]
    if case.document_number:
        served.append(ServedPaper(name="受理通知书", number=case.document_number))
    if case.decision is not None:
        text = wording(DECISION, case.decision.at.date())
        title = _title(text, case.get_item(), case.decision)
        served.append(ServedPaper(name=title, number=case.decision.number))
    return tuple(served)


def collection_slip(desk: Desk, case: Case, actor: Actor) -> CollectionSlip:
    """证照领取单 of a decided licence; Refused("paper.not-earned") without one."""
    licence = None if case.decision is None else case.decision.licence
    if licence is None:
        raise Refused("paper.not-earned")
    taken, more = case.hand_over, case.closing.collecting
    text = wording(COLLECTION, desk.clock.now().date())
    chosen = "" if taken is None else _MANNERS.get(taken.manner, "")
    return CollectionSlip(
        **{**common(desk, case, actor, COLLECTION), "materials": (), "summary": ""},
        licence_kind=licence.kind,
        licence_number=licence.number,
        issuer=licence.issuer,
        valid_text=_validity(licence),
        receiver="" if taken is None else taken.receiver,
        receiver_certificate="" if taken is None else mask_number(taken.receiver_certificate),
        manners=tuple((manner, manner == chosen) for manner in text.all("manners")),
        mail_number="" if more is None else more.tracking,
        taken_at=None if taken is None else taken.at,
        old_licence="" if more is None else more.old_licence,
        bring=() if taken else text.all("bring"),
        authority="" if more is None else more.authority,
    )


def transfer_list(
    desk: Desk,
    actor: Actor,
    *,
    number: str,
    to_place: str,
    rows: Sequence[TransferLine],
    carrier: str = "",
) -> TransferList:
    """证照移交清单 from this hall to another point, in two copies; `number` is ASCII."""
    return TransferList(
        **sheet(desk, actor, TRANSFER, number=number),
        copies=2,
        from_place=f"{desk.station.hall_name} {desk.station.name}",
        to_place=to_place,
        sent_at=desk.clock.now(),
        rows=tuple(rows),
        carrier=carrier,
    )


def archive_index(
    desk: Desk,
    case: Case,
    actor: Actor,
    *,
    rows: Sequence[ArchiveLine] = (),
    file_number: str = "",
    retention: str = "",
    digest: str = "",
) -> ArchiveIndex:
    """归档目录; without `rows` the papers printed here and the materials are listed."""
    today = desk.clock.now().date()
    text = wording(ARCHIVE, today)
    decided = wording(DECISION, today)
    made = case.decision
    return ArchiveIndex(
        **{
            **common(desk, case, actor, ARCHIVE),
            "copies": 1,
            "materials": (),
            "summary": "",
        },
        rows=tuple(rows) or _archived(desk, case),
        file_number=file_number,
        result=(
            case.closed_reason
            if made is None
            else result_text(decided, case.get_item(), made.result)
        ),
        opened_on=None if case.received_at is None else case.received_at.date(),
        closed_on=today,
        retention=retention or text.text("retention"),
        digest=digest,
    )


def result_text(text: Wording, item: ItemVersion, result: Result) -> str:
    """A result in the words of the item's kind: 准予行政许可, 不予行政确认, 予以备案."""
    return text.text(result.value, kind=_kind(item))


def _kind(item: ItemVersion) -> str:
    plain = item.kind in (ItemType.OTHER, ItemType.PUBLIC_SERVICE)
    return "办理" if plain else item.kind.label


def _title(text: Wording, item: ItemVersion, made: Decision) -> str:
    key = "title_granted" if made.result in GRANTING else f"title_{made.result.value}"
    return text.text(key, kind=_kind(item))


def _opening(text: Wording, case: Case, made: Decision) -> str:
    item = case.get_item()
    granting = "opening_granted" if made.result in GRANTING else "opening_other"
    key = "opening_not_granted" if made.result is Result.NOT_GRANTED else granting
    return text.text(key, item=item.name, result=result_text(text, item, made.result))


def _facts(text: Wording, case: Case) -> tuple[str, ...]:
    if case.received_at is None or case.accepted_at is None:
        return ()
    received, accepted = long_day(case.received_at.date()), long_day(case.accepted_at.date())
    return (text.text("fact", received=received, accepted=accepted),)


def _basis(text: Wording, item: ItemVersion, *, granted: bool) -> tuple[str, ...]:
    """The item's own basis, and for a permission the article of the law on permissions."""
    if item.kind is not ItemType.LICENCE:
        return item.legal_basis
    return (*text.all("basis_granted" if granted else "basis_not_granted"), *item.legal_basis)


def _validity(licence: Licence | None) -> str:
    if licence is None:
        return ""
    if licence.long_term:
        return "长期"
    return " 至 ".join(
        f"{day:%Y-%m-%d}" for day in (licence.valid_from, licence.valid_to) if day
    )


def _archived(desk: Desk, case: Case) -> tuple[ArchiveLine, ...]:
    """Materials, then the papers that were made here, oldest first."""
    lines = [
        ArchiveLine(order=0, name=line.name, form="电子" if line.electronic else "纸质")
        for line in material_lines(case)
    ]
    for row in reversed(desk.store.views.papers(case_id=case.case_id)):
        if not row.reprint_of:
            day = date.fromisoformat(row.at[:10])
            lines.append(
                ArchiveLine(order=0, name=row.template, number=row.number, day=day, form="电子")
            )
    return tuple(
        ArchiveLine(order=n, name=x.name, number=x.number, day=x.day, form=x.form)
        for n, x in enumerate(lines, 1)
    )
