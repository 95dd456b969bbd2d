"""办件 at a real window: what a day needs besides acceptance, each by keys."""

from __future__ import annotations

import pytest

from desk.case import Case
from desk.material import Collected
from desk.ports.printer import PrintState
from desk.stages import Stage
from ui.window.clerk import Clerk
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.errand import Errand
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

ELDER, ROAD = "6101", "4101"
ROAD_FORM = {
    "road": "模拟路",
    "position": "8 号门前",
    "area": "12",
    "use": "2",
    "from_day": "20261201",
    "to_day": "20261231",
    "contact": "测试明",
}


def take_in(clerk: Clerk, code: str, options: tuple[int, ...], **more) -> Case:
    clerk.identify("ordinary", "13800000001")
    clerk.choose(code, options)
    clerk.collect(**more)
    form = ROAD_FORM if code == ROAD else {}
    for field in clerk.front.get_item().form:
        if not form and field.required and not clerk.front.form.get(field.code):
            clerk.fill({field.code: "13800000001" if field.kind.value == "phone" else "1"})
    clerk.fill(form)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def elder(clerk: Clerk) -> Case:
    item = clerk.desk.catalogue.find(ELDER, clerk.desk.clock.now().date())[0]
    return take_in(clerk, ELDER, (1,) * len(item.situations))


def detail(clerk: Clerk):
    view = clerk.counter.pages.cases.view
    return None if view is None else view.detail


def to_cases(clerk: Clerk, case: Case) -> None:
    clerk.turn_to(PageName.CASES)
    clerk.robot.wait(lambda: detail(clerk) and detail(clerk).key == case.case_id, "the case")


def dialog(clerk: Clerk, kind: type) -> None:
    robot = clerk.robot
    robot.wait(lambda: isinstance(robot.dialog, kind), kind.__name__)
    robot.wait(lambda: robot.dialog.isAncestorOf(robot.focus()), "its first field")


def choose_act(clerk: Clerk, code: str) -> None:
    """Enter on the case, then the digit of that act."""
    view = detail(clerk)
    codes = [act.code for act in view.acts] + [line.code for line in view.more]
    table = clerk.counter.pages.cases.table
    clerk.robot.wait(table.hasFocus, "the list")
    clerk.robot.key("Return")
    dialog(clerk, MenuSheet)
    clerk.robot.key(str(codes.index(code) + 1))


def stored(clerk: Clerk, case: Case) -> Case:
    from desk.projection import read_case

    kept: list[Case] = []
    views = clerk.counter.acts.desk.store.views
    Operation(
        clerk.counter.place, Lane.STORE, lambda: read_case(views.get_case(case.case_id))
    ).then(kept.append).start()
    clerk.robot.wait(lambda: kept, "the stored case")
    return kept[0]


def notice(clerk: Clerk) -> str:
    bar = clerk.counter.pages.cases.notice
    return bar.words.whole if bar.isVisible() else ""


def test_a_tolerated_material_is_handed_in_later(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1), tolerate=("restore",))
    to_cases(clerk, case)
    choose_act(clerk, "supply")
    dialog(clerk, AskSheet)
    clerk.robot.key("1")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: notice(clerk), "what was done")
    assert stored(clerk, case).materials["restore"].how is Collected.PAPER


def test_a_case_is_withdrawn_with_a_reason_and_not_without(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    to_cases(clerk, case)
    choose_act(clerk, "withdraw")
    dialog(clerk, AskSheet)
    clerk.robot.key("F12")
    assert clerk.robot.dialog is not None
    clerk.robot.type("申请人改变计划")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
    after = stored(clerk, case)
    assert (after.stage, after.closed_reason) == (Stage.WITHDRAWN, "申请人改变计划")


def test_a_clerk_who_voids_reads_why_not_before_typing_anything(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    to_cases(clerk, case)
    choose_act(clerk, "void")
    clerk.robot.wait(lambda: notice(clerk), "the refusal")
    assert "值班主任" in notice(clerk) or "窗口受理员" in notice(clerk)
    assert clerk.robot.dialog is None
    assert stored(clerk, case).stage is Stage.ACCEPTED


def test_a_case_decided_at_once_names_its_licence_and_who_took_it(clerk):
    case = elder(clerk)
    assert case.stage is Stage.ACCEPTED
    to_cases(clerk, case)
    robot = clerk.robot
    robot.key("F12")
    dialog(clerk, AskSheet)
    robot.digits("TEST-2026-0001")
    robot.key("F12")
    robot.wait(lambda: robot.dialog is None, "the page")
    licence = stored(clerk, case).decision.licence
    assert (licence.kind, licence.number) == ("老年优待证", "TEST-2026-0001")
    assert licence.issuer == case.get_item().organ.name
    Errand(clerk).act_on(case, "issue")
    Errand(clerk).hand_over(case)
    given = stored(clerk, case).hand_over
    assert (given.manner, given.receiver) == ("self", "测试明")
    assert given.receiver_certificate == case.get_applicant().certificate_number


def test_the_manner_of_a_hand_over_is_never_preset(clerk):
    case = elder(clerk)
    to_cases(clerk, case)
    robot = clerk.robot
    robot.key("F12")
    dialog(clerk, AskSheet)
    robot.digits("TEST-2026-0002")
    robot.key("F12")
    robot.wait(lambda: robot.dialog is None, "the page")
    Errand(clerk).act_on(case, "issue")
    robot.wait(lambda: detail(clerk).acts[0].code == "hand_over", "发证")
    robot.key("F12")
    dialog(clerk, AskSheet)
    fields = robot.dialog.form.fields
    assert (fields["manner"].value, fields["receiver"].value) == ("", "")
    robot.key("F12")
    assert robot.dialog is not None
    robot.key("2")
    assert fields["receiver"].value == ""
    fields["receiver"].editor.setFocus()
    robot.type("测试代")
    robot.key("Return")
    robot.digits("379901198504120019")
    robot.key("F12")
    robot.wait(
        lambda: robot.dialog.notice.isVisibleTo(robot.dialog), "the authority is missing"
    )
    fields["authority"].editor.setFocus()
    robot.type("二月三日委托书")
    fields["ids_checked"].editor.setFocus()
    robot.key("Space")
    robot.key("F12")
    robot.wait(lambda: robot.dialog is None, "the page")
    taken = stored(clerk, case)
    assert taken.hand_over.manner == "agent"
    assert taken.closing.collecting.authority == "二月三日委托书"


@pytest.mark.parametrize("page", [PageName.ACCEPT, PageName.CASES])
def test_a_paper_is_printed_once_more_with_a_reason_and_counted(clerk, page):
    case = take_in(clerk, ROAD, (2, 2, 1))
    papers = clerk.counter.accepting.table.front.papers
    assert {paper.state for paper in papers} == {PrintState.SAVED.value}
    Operation(clerk.counter.place, Lane.STORE, lambda: settle(clerk, papers)).start()
    if page is PageName.CASES:
        to_cases(clerk, case)
    robot = clerk.robot
    robot.wait(lambda: clerk.counter.framing.frame.unprinted == 0, "nothing waits")
    robot.key("Ctrl+Shift+P")
    dialog(clerk, AskSheet)
    robot.key("2")
    robot.key("F12")
    robot.wait(lambda: len(clerk.papers()) == 4, "two more papers")


def settle(clerk: Clerk, papers) -> None:
    """The printer is back: what was saved has been printed."""
    from desk.ports.printer import PrintJob

    acts = clerk.counter.acts
    for row in papers:
        acts.papering.settle(row, PrintJob(state=PrintState.PRINTED, job="1"), acts.actor)
