"""Composer of 缴费通知书: what the item charges, told before it is paid.

Owned by no thread. The one rule: the amount is what somebody registered; the standard is
printed in any case, and nothing is worked out of it.
"""

from __future__ import annotations

from desk.case import Case
from desk.desk import Desk
from desk.papers_fees import FeeNotice
from desk.paperwork_parts import FEE_MOMENTS, addressed
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused

FEE_NOTICE = "fee_notice"


def fee_notice(desk: Desk, case: Case, actor: Actor) -> FeeNotice:
    """缴费通知书 of a received case.

    Raises Refused("paper.not-earned") for an item without a fee, and once it is settled.
    """
    fee = case.get_item().fee
    if fee is None or case.dossier.fees.settled:
        raise Refused("paper.not-earned")
    now = desk.clock.now()
    text = wording(FEE_NOTICE, now.date())
    return FeeNotice(
        **addressed(desk, case, actor, FEE_NOTICE),
        opening=(text.text("opening", item=case.get_item().name),),
        on=now,
        payer=case.get_applicant().name,
        standard=fee.standard,
        basis=fee.basis,
        disclaimer=text.text("disclaimer"),
        when=FEE_MOMENTS[fee.when],
        waiver=text.text("waiver") if fee.waivable else "",
        means=text.all("means"),
    )
