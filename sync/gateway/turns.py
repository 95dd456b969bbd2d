"""Whether an entry comes at its stage: by the stage table for acts, by the duties for the rest.

Used while entries are judged. The one rule: a union that comes late was true when it was said,
and is taken; an act that comes late is not.
"""

from __future__ import annotations

from desk.case import Case
from desk.duties import TABLE as DUTIES
from desk.entry import Header
from desk.events.facts import Event
from desk.permission import check_not_frozen
from desk.refusal import Refused
from desk.stages import Stage
from sync.gateway.trespass import SYSTEM, act_of
from sync.gateway.whose import Rule, Whose

FROM_POINT = "received_from_point"
OF_HOLDER = frozenset({Whose.ACT, Whose.HOLDER})


def out_of_turn(case: Case, header: Header, event: Event, rule: Rule, *, unseen: bool) -> str:
    """The code of what the stage forbids, "" for nothing.

    `unseen`: the station had not seen the platform's last word on the case.
    """
    try:
        _check_turn(case, header, event, rule)
    except Refused as refusal:
        return "" if unseen and rule.whose is Whose.UNION else refusal.code
    return ""


def _check_turn(case: Case, header: Header, event: Event, rule: Rule) -> None:
    if rule.whose in OF_HOLDER:
        check_not_frozen(case)
    act = act_of(rule, event)
    if act is not None:
        case.require(act)
        if header.kind == FROM_POINT and case.stage is not Stage.COLLECTED_FOR:
            raise Refused("point.not-collected")
        return
    stages = _stages(rule)
    if stages is not None and header.role != SYSTEM and case.stage not in stages:
        raise Refused("case.act-not-allowed", act=header.kind, stage=case.stage.value)


def _stages(rule: Rule) -> frozenset[Stage] | None:
    """Where the duties of a kind may be done; None for anywhere."""
    stages: set[Stage] = set()
    for duty in rule.duties:
        found = DUTIES[duty].stages
        if found is None:
            return None
        stages |= found
    return frozenset(stages) if stages else None
