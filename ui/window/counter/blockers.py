"""Why the last step of a case would be receipt alone.

Owned by no thread. The one rule: the desk is asked, in the order in which it would refuse;
the sentence is the refusal's own.
"""

from __future__ import annotations

from desk.acts.cases import may_accept
from desk.desk import Desk
from desk.permission import check_act
from desk.refusal import Refused
from desk.stages import Act
from desk.station import collects_only
from desk.steps.receiving import check_acceptable
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.tongue import sentence, tr, word
from ui.window.views.acceptance import Step

COLLECTED = tr("本点代收：不收费，大厅（便民中心）收到后才算收件，法定时限从那时起算。")


def blocker_of(front: OpenCase, desk: Desk, around: Surroundings) -> str:
    """The sentence that says why not; nothing when F12 will accept, or the case is done."""
    case = front.case
    if case.item is None or front.step is Step.DONE or may_accept(case, desk):
        return ""
    collects = collects_only(around.station.kind, case.item.delegations)
    try:
        if not collects:
            check_acceptable(case)
        check_act(
            Act.COLLECT_FOR if collects else Act.RECEIVE,
            case,
            actor=around.actor,
            station=around.station,
            line_up=around.line_up,
        )
    except Refused as refusal:
        return sentence(refusal)
    if collects:
        return COLLECTED
    item = case.item
    lookup = item.missing_lookup or item.organ.name
    return sentence(
        Refused("case.deeper-than-offline", depth=word(item.depth.label), lookup=lookup)
    )
