"""Acts of the menu on what an agent point collected.

Owned by no thread. The one rule: the law's window stands at the hall or the township; a point
is offered nothing here.
"""

from __future__ import annotations

from desk.acts.points import Points
from desk.case import Case
from desk.done import Done
from desk.paperwork import RECEIPT
from desk.stages import Act, Stage
from desk.station import StationKind
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr


def _collected(case: Case, around: Surroundings) -> bool:
    return case.stage is Stage.COLLECTED_FOR and around.station.kind is not StationKind.VILLAGE


def _receive(acts: Acts, case: Case, _values: Values) -> Done[Case]:
    return Points(acts.desk).receive_from_point(case.case_id, acts.actor)


POINT_ACTS = (
    CaseAct(
        code="receive_from_point",
        act=Act.RECEIVE,
        text=tr("收件（代办点送来的袋）"),
        offered=_collected,
        work=_receive,
        said=tr("已收件，法定时限从现在起算；收件凭证已送打印。"),
        papers=(RECEIPT,),
    ),
)
