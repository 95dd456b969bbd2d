"""Acts on fees: registered against a fiscal voucher, or waived with a reason.

Belongs to the STORE lane. The one rule: no money is taken here; a draft's fee goes with its
receipt, as every fact of the draft does.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from desk.acts.acting import perform_duty
from desk.acts.drafts import Drafts
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import FeeRegistered
from desk.fees import FeeEntry, check_fee
from desk.people import Actor
from desk.refusal import Refused

CENTS = Decimal(100)


class FeeBook:
    """缴费登记."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def register(self, case_id: str, actor: Actor, fee: FeeEntry) -> Done[Case]:
        """The fee of a stored case."""
        return perform_duty(
            self._desk,
            Duty.REGISTER_FEE,
            case_id,
            actor,
            lambda case, _at: _event(case, fee),
        )

    def register_draft(self, draft_id: str, actor: Actor, fee: FeeEntry) -> Done[Case]:
        """The fee of a draft, where it is due before acceptance."""
        drafts = Drafts(self._desk)
        case = drafts.get(draft_id)
        check_duty(Duty.REGISTER_FEE, actor, self._desk.station, case)
        return drafts.note(draft_id, _event(case, fee))


def cents_of(yuan: str) -> int:
    """Fen of an amount typed in yuan; Refused("fee.bad-amount")."""
    try:
        amount = Decimal(yuan.strip()) * CENTS
    except InvalidOperation:
        raise Refused("fee.bad-amount") from None
    if not amount.is_finite() or amount != amount.to_integral_value():
        raise Refused("fee.bad-amount")
    return int(amount)


def _event(case: Case, fee: FeeEntry) -> FeeRegistered:
    item = case.get_item()
    if item.fee is None:
        raise Refused("fee.none-due")
    check_fee(fee, waivable=item.fee.waivable)
    return FeeRegistered(at=fee.at, fee=fee)
