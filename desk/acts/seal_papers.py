"""The papers of one order of seals, printed from its register.

Belongs to the STORE lane. The one rule: a paper of an order that was printed before is marked
补打, like every other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.acts.papering import ONCE_MORE, Papering, Sheet
from desk.desk import Desk
from desk.papers import Paper
from desk.paperwork_seals import (
    ORDER_SHEET,
    REGISTRATION,
    seal_order_sheet,
    seal_registration,
)
from desk.people import Actor, check_counter
from desk.projection import read_case
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.seals import ORDER

_COMPOSE: Mapping[str, Callable[..., Paper]] = {
    REGISTRATION: seal_registration,
    ORDER_SHEET: seal_order_sheet,
}


class SealPapers:
    """印章刻制登记表 and 印章刻制委托单."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, record_id: str, template: str, actor: Actor) -> Sheet:
        """The pages of that paper of that order.

        Raises Refused("record.unknown"), ("paper.unknown"), ("person.act-not-allowed").
        """
        check_counter(actor, "print")
        views, papering = self._desk.store.views, Papering(self._desk)
        row = views.find_record(record_id)
        if row is None or row.kind != ORDER:
            raise Refused("record.unknown")
        if template not in _COMPOSE:
            raise Refused("paper.unknown", template=template)
        order = read_record(row)
        case = read_case(views.get_case(order.case_id))
        paper = _COMPOSE[template](self._desk, case, actor, order=order)
        made = views.papers(case_id=order.case_id)
        before = [p for p in made if (p.template, p.number) == (template, paper.number)]
        if before:
            return papering.again_as(before[-1], paper, reason=ONCE_MORE)
        return papering.compose_other(paper, actor, case_id=order.case_id)
