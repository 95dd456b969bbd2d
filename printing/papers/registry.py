"""The list of papers that can be printed: one line for each document.

Owned by no thread. The one rule: a new paper is one new drawing and one line here; nothing is
found by searching.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from desk import (
    papers,
    papers_bundle,
    papers_clock,
    papers_custody,
    papers_estate,
    papers_fees,
    papers_hall,
    papers_notices,
    papers_outcome,
    papers_promise,
    papers_report,
    papers_roll,
    papers_seals,
)
from desk.papers import Paper
from desk.refusal import Refused
from printing.layout.flow import Block
from printing.papers import (
    acceptance_notice,
    bundle_parts,
    clock,
    closing,
    collection_receipt,
    custody,
    emergency,
    estate,
    fees,
    hall,
    joint,
    outcome,
    promise,
    report,
    rolls,
    seals,
    telling,
)

Body = Callable[[Any, str], Iterator[Block]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """How one kind of paper is drawn: its title, the names of its copies, its body.

    A `bare` one fills its pages itself: no running head, no foot.
    """

    title: str
    copies: tuple[str, ...]
    body: Body
    bare: bool = False


def _kind(title: str, copies: tuple[str, ...], body: Body) -> Document:
    return Document(title=title, copies=copies, body=body)


_BEFORE: dict[type[Paper], Document] = {
    papers.CollectionReceipt: _kind(
        collection_receipt.TITLE, collection_receipt.COPIES, collection_receipt.body
    ),
    papers.AcceptanceNotice: _kind(
        acceptance_notice.TITLE, acceptance_notice.COPIES, acceptance_notice.body
    ),
    papers_notices.OneTimeNotice: _kind(telling.ONE_TIME, telling.COPIES, telling.one_time),
    papers_notices.SupplementNotice: _kind(
        telling.SUPPLEMENT, telling.COPIES, telling.supplement
    ),
    papers_notices.RestartNotice: _kind(telling.RESTART, telling.COPIES, telling.restart),
    papers_notices.RefusalDecision: _kind(closing.REFUSAL, closing.COPIES, closing.refusal),
    papers_notices.ReturnNotice: _kind(closing.RETURN, closing.COPIES, closing.give_back),
    papers_notices.WithdrawalNotice: _kind(
        closing.WITHDRAWAL, closing.COPIES, closing.withdrawal
    ),
    papers_promise.ToleranceNotice: _kind(promise.TOLERANCE, promise.COPIES, promise.tolerance),
    papers_promise.CommitmentPaper: _kind(
        promise.COMMITMENT, promise.COPIES, promise.commitment
    ),
    papers_promise.CreditPledge: _kind(promise.PLEDGE, promise.COPIES, promise.pledge),
    papers_custody.AgencyMandate: _kind(
        custody.MANDATE, custody.MANDATE_COPIES, custody.mandate
    ),
    papers_custody.CollectedSlip: _kind(
        custody.COLLECTED, custody.MANDATE_COPIES, custody.collected
    ),
    papers_custody.FeeSheet: _kind(custody.FEE, custody.FEE_COPIES, custody.fee),
}
_AFTER: dict[type[Paper], Document] = {
    papers_clock.SuspensionNotice: _kind(clock.SUSPENSION, clock.COPIES, clock.suspension),
    papers_clock.ResumptionNotice: _kind(clock.RESUMPTION, clock.COPIES, clock.resumption),
    papers_clock.ExtensionNotice: _kind(clock.EXTENSION, clock.COPIES, clock.extension),
    papers_clock.TerminationNotice: _kind(
        closing.TERMINATION, closing.COPIES, closing.termination
    ),
    papers_outcome.DecisionPaper: _kind(outcome.DECISION, outcome.COPIES, outcome.decision),
    papers_outcome.DeliveryReceipt: _kind(outcome.DELIVERY, outcome.ONE_COPY, outcome.delivery),
    papers_outcome.CollectionSlip: _kind(
        outcome.COLLECTION, outcome.COPIES, outcome.collection
    ),
    papers_outcome.TransferList: _kind(hall.TRANSFER, hall.TRANSFER_COPIES, hall.transfer),
    papers_outcome.ArchiveIndex: _kind(hall.ARCHIVE, hall.DAY_COPIES, hall.archive),
}
_AROUND: dict[type[Paper], Document] = {
    papers_custody.CustodySlip: _kind(custody.CUSTODY, custody.CUSTODY_COPIES, custody.custody),
    papers_custody.EmergencyBook: Document(
        title=emergency.TITLE, copies=emergency.COPIES, body=emergency.body, bare=True
    ),
    papers_hall.VisitReceipt: _kind(joint.VISIT, joint.COPIES, joint.visit),
    papers_hall.BundleForm: _kind(joint.BUNDLE, joint.COPIES, joint.bundle),
    papers_hall.ContactSlip: _kind(joint.CONTACT, joint.CONTACT_COPIES, joint.contact),
    papers_hall.SimulatedOpinion: _kind(joint.OPINION, joint.COPIES, joint.opinion),
    papers_hall.ItemGuide: _kind(hall.GUIDE, hall.ONE_COPY, hall.guide),
    papers_hall.DaySheet: _kind(hall.DAY, hall.DAY_COPIES, hall.day),
    papers_hall.ShiftSheet: _kind(hall.SHIFT, hall.SHIFT_COPIES, hall.shift),
    papers_seals.SealRegistration: _kind(
        seals.REGISTRATION, seals.REGISTRATION_COPIES, seals.registration
    ),
    papers_seals.SealOrderSheet: _kind(seals.ORDER, seals.ORDER_COPIES, seals.order),
}
_FURTHER: dict[type[Paper], Document] = {
    papers_estate.EstateApplication: _kind(
        estate.APPLICATION, estate.COPIES, estate.application
    ),
    papers_estate.EstateInquiry: _kind(estate.INQUIRY, estate.COPIES, estate.inquiry),
    papers_fees.FeeNotice: _kind(fees.TITLE, fees.COPIES, fees.notice),
    papers_bundle.BundleParts: _kind(
        bundle_parts.TITLE, bundle_parts.COPIES, bundle_parts.body
    ),
    papers_report.DayReport: _kind(report.TITLE, report.COPIES, report.report),
    papers_roll.QueueTicket: _kind(rolls.TICKET, rolls.COPIES, rolls.ticket),
    papers_roll.PickupSlip: _kind(rolls.PICKUP, rolls.COPIES, rolls.pickup),
}
DOCUMENTS: dict[type[Paper], Document] = {**_BEFORE, **_AFTER, **_AROUND, **_FURTHER}


def get_document(paper: Paper) -> Document:
    """How that paper is drawn; Refused("paper.unknown-kind", kind=…) if nobody says."""
    document = DOCUMENTS.get(type(paper))
    if document is None:
        raise Refused("paper.unknown-kind", kind=type(paper).__name__)
    return document
