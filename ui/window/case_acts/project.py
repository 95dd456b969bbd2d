"""Acts on the construction project of a case: join it, look at its line.

Owned by no thread. The one rule: the code is that of the filing; without one the window makes
a local code that says so.
"""

from __future__ import annotations

from desk.acts.projects import CODE_FIELD, NAME_FIELD, Projects
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty
from desk.projects import Timeline, record_id
from ui.window.case_acts.asked import gate
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.part_clocks import project_sheet
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView


def _join_offered(case: Case, _around: Surroundings) -> bool:
    stages = TABLE[Duty.JOIN_PROJECT].stages or frozenset()
    known = case.item is not None and case.item.project is not None
    return known and case.dossier.project is None and case.stage in stages


def _join_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("并入工程建设项目"),
        note=tr("照备案证明填项目代码；还没有代码的留空，由本窗口编临时代码。"),
        fields=(
            FieldView(
                code="code",
                label=tr("项目代码"),
                kind=FieldKind.CODE,
                value=case.form.get(CODE_FIELD, ""),
                wide=True,
            ),
            FieldView(
                code="name",
                label=tr("项目名称"),
                value=case.form.get(NAME_FIELD, ""),
                hint=tr("已有的项目以原名称为准"),
                wide=True,
            ),
        ),
        do_text=tr("并入项目"),
    )


def _join(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Projects(acts.desk).join(
        case.case_id, acts.actor, code=values.get("code", ""), name=values.get("name", "")
    )


def _line(acts: Acts, case: Case, _values: Values) -> Done[Timeline]:
    place = case.dossier.project
    return Done(Projects(acts.desk).timeline(record_id("" if place is None else place.code)))


PROJECT_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="join_project",
        duty=Duty.JOIN_PROJECT,
        text=tr("并入工程建设项目"),
        offered=_join_offered,
        asked=_join_asked,
        work=_join,
        gate=gate(Duty.JOIN_PROJECT),
    ),
    CaseAct(
        code="project_line",
        text=tr("项目时间轴"),
        offered=lambda case, _around: case.dossier.project is not None,
        work=_line,
        shown=lambda line, _case, _today: project_sheet(line),
    ),
)
