"""即办 on the acceptance page: received, accepted and decided in one act.

Owned by no thread. The one rule: the licence is asked for first, so that nothing is received
that cannot be decided; a filing (备案) gets its receipt at once and no licence.
"""

from __future__ import annotations

from typing import Any

from desk.case import Case
from desk.done import Done
from desk.events.facts import Mode, Result
from desk.item_words import AcceptanceRule
from desk.paperwork import NOTICE, RECEIPT
from desk.stages import Act, Stage
from desk.steps.receiving import check_acceptable
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.operations.further import licence_of
from ui.window.presenters.asking import view_of
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView


def _is_at_once(case: Case, _around: Surroundings) -> bool:
    item = case.item
    return item is not None and item.is_at_once and case.stage is Stage.DRAFT


def _is_filing(case: Case) -> bool:
    return case.get_item().acceptance_rule is AcceptanceRule.FILING


def _asked(case: Case, around: Surroundings) -> AskView:
    found = view_of("decide", case, around)
    if found is not None and case.mode is not Mode.SIMULATED:
        return found
    filing = (
        tr("备案当场收讫，出具回执。") if _is_filing(case) else tr("收件、受理、办结一次完成。")
    )
    return AskView(title=tr("当场办结（即办）"), note=filing, do_text=tr("收件、受理并办结"))


def _gate(_acts: Acts, case: Case) -> None:
    check_acceptable(case)


def _work(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return acts.cases.at_once(
        case,
        acts.actor,
        result=Result.FILED if _is_filing(case) else Result.GRANTED,
        licence=licence_of(values) if values else None,
    )


AT_ONCE_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="at_once",
        act=Act.RECEIVE,
        text=tr("当场办结（收件、受理、办结一次完成）"),
        offered=_is_at_once,
        asked=_asked,
        gate=_gate,
        work=_work,
        said=tr("已收件、受理并当场办结。"),
        papers=(RECEIPT, NOTICE),
    ),
)
