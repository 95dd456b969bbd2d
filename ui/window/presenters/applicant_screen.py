"""From a case to what the applicant may see of it, and to the clerk's card beside it.

Owned by no thread. The one rule: only masked text of a `Declaration` goes to the applicant; a
case itself never does.
"""

from __future__ import annotations

from desk.case import Case
from desk.declarations import Declaration, Line
from desk.handwriting import Handwriting
from desk.stages import Stage
from desk.station import Station
from ui.window.presenters.shell import int_or_text
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.applicant_answers import Asked
from ui.window.views.applicant_card import CardState, ScreenCardView
from ui.window.views.applicant_screen import (
    ApplicantScreenView,
    Checking,
    Fact,
    Group,
    Signing,
    State,
)

TITLES = {
    Asked.CHECK: tr("请您核对信息"),
    Asked.READ: tr("请您阅读单据"),
    Asked.SIGN: tr("请您核对并签字"),
    Asked.RATE: tr("请您评价服务"),
}
DOING = {
    Asked.CHECK: tr("申请人核对中"),
    Asked.READ: tr("申请人阅读中"),
    Asked.SIGN: tr("申请人签字中"),
    Asked.RATE: tr("申请人评价中"),
}
OFFERS = {
    Asked.CHECK: tr("推送核对信息"),
    Asked.SIGN: tr("推送核对签字"),
    Asked.RATE: tr("推送评价"),
}


def screen_view(station: Station, state: State) -> ApplicantScreenView:
    """That state on this window's applicant screen."""
    window = station.name
    if station.window:
        window = tr("{0} 号窗口", int_or_text(station.window))
    return ApplicantScreenView(
        hall=station.hall_name,
        window=window,
        state=state,
        demonstration=station.demonstration,
    )


def checking(shown: Declaration) -> Checking:
    """Details to be looked at."""
    return Checking(groups=groups_of(shown, materials=False))


def signing(shown: Declaration, by: str) -> Signing:
    """The declaration to be signed."""
    return Signing(groups=groups_of(shown), statement=shown.statement, by=by)


def groups_of(shown: Declaration, *, materials: bool = True) -> tuple[Group, ...]:
    """A declaration in groups, those without facts left out."""
    groups = (
        Group(title="item", facts=(Fact(label="", value=shown.item),) if shown.item else ()),
        Group(title="applicant", facts=_facts(shown.person)),
        Group(title="form", facts=_facts(shown.form)),
        Group(title="materials", facts=_facts(shown.materials) if materials else ()),
    )
    return tuple(group for group in groups if group.facts)


def due_at(step: Step) -> Asked:
    """What is asked of the applicant at that step."""
    if step in (Step.MATERIALS, Step.CONFIRM):
        return Asked.SIGN
    return Asked.RATE if step is Step.DONE else Asked.CHECK


def is_signed(case: Case) -> bool:
    """Whether somebody signed already."""
    return case.dossier.signature is not None


def card_idle(case: Case | None, step: Step, *, there: bool, note: str) -> ScreenCardView:
    """The clerk's card while nobody is asked: what F10 would push."""
    if not there:
        return ScreenCardView(state=tr("未接客屏"), lines=(tr("按 F10 选一块屏给申请人看"),))
    if case is None:
        return ScreenCardView(state=tr("空闲"), note=note)
    asked = due_at(step)
    lines = [OFFERS[asked]]
    if asked is Asked.SIGN and is_signed(case):
        lines = [tr("已签字；再按 F10 重签")]
    if asked is Asked.RATE and case.stage is Stage.DRAFT:
        lines = []
    return ScreenCardView(state=tr("空闲"), lines=tuple(lines), note=note)


def card_asking(
    asked: Asked, who: str, seconds: int, written: Handwriting | None
) -> ScreenCardView:
    """The clerk's card while the applicant is asked: live, with the seconds left."""
    return ScreenCardView(
        state=DOING[asked],
        mode=CardState.ASKING,
        title=TITLES[asked],
        seconds=seconds,
        lines=(who,) if who else (),
        written=written,
        note=tr("再按 F10 或 Esc 撤回"),
    )


def _facts(lines: tuple[Line, ...]) -> tuple[Fact, ...]:
    return tuple(Fact(label=line.label, value=line.value) for line in lines)
