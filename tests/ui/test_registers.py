"""台账, 今日待办 and further acts at a real window, by keys, with small lists of their own."""

from __future__ import annotations

import pytest

from desk.acts.people import People
from desk.done import Done
from desk.people import Role
from desk.refusal import Refused
from tests.ui.test_case_acts import ROAD, take_in
from ui.window.case_acts import listing as case_listing
from ui.window.case_acts.port import CaseAct
from ui.window.clerk import Clerk
from ui.window.registers import listing as register_listing
from ui.window.registers.port import Filter, Register, RegisterAct
from ui.window.today import listing as today_listing
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import PageName


def administrator(acts):
    return acts.desk.roster.find("demo-09")


def register_person(acts, _record, values) -> Done[str]:
    role = Role(values["role"])
    done = People(acts.desk).register(values["name"], (role,), administrator(acts))
    return Done(f"person-{done.value}", done.changed)


def let_go(acts, record, values) -> Done[str]:
    person = record.facts["person_id"]
    return People(acts.desk).leave(person, values["reason"], administrator(acts))


def asked_person(_record, _around) -> AskView:
    roles = tuple(Option(code=role.value, text=role.label) for role in Role)
    return AskView(
        title="登记人员",
        do_text="登记",
        fields=(
            FieldView(code="name", label="姓名", required=True),
            FieldView(code="role", label="角色", kind=FieldKind.CHOICE, options=roles),
        ),
    )


def asked_reason(_record, _around) -> AskView:
    return AskView(
        title="离岗", do_text="离岗", fields=(FieldView(code="reason", label="原因"),)
    )


SMALL = Register(
    code="small",
    title="人员",
    empty="还没有登记人员。按 F2 登记。",
    kinds=("person",),
    columns=("姓名",),
    cells=lambda record, _around: (record.title,),
    states={"active": "在岗", "left": "离岗"},
    filters=(Filter(text="在岗", states=("active",)), Filter(text="全部")),
    acts=(
        RegisterAct(
            code="register",
            text="登记人员",
            begins=True,
            asked=asked_person,
            work=register_person,
            said="已登记。",
        ),
        RegisterAct(code="leave", text="离岗", asked=asked_reason, work=let_go),
    ),
)
EMPTY = Register(
    code="empty",
    title="空台账",
    empty="这里还没有记录。",
    kinds=("nothing",),
    columns=("内容",),
    cells=lambda record, _around: (record.title,),
    states={},
)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_listing, "REGISTERS", (EMPTY, SMALL))


def shown(clerk: Clerk):
    return clerk.counter.pages.registers.view


@pytest.mark.usefixtures("small")
def test_an_empty_register_says_so(clerk):
    clerk.turn_to(PageName.REGISTERS)
    clerk.robot.wait(lambda: shown(clerk), "the page")
    assert shown(clerk).table.empty == "这里还没有记录。"
    assert [line.title for line in shown(clerk).lines] == ["空台账", "人员"]


@pytest.mark.usefixtures("small")
def test_a_record_is_begun_with_f2_and_acted_on_from_its_menu(clerk):
    said = clerk.do_register_act(
        "small", "register", None, {"name": "测试华", "role": "supervisor"}
    )
    assert said == "已登记。"
    (record,) = clerk.records("person")
    assert (record.title, record.facts["roles"]) == ("测试华", "supervisor")
    assert shown(clerk).detail.key == record.record_id
    assert (
        clerk.do_register_act("small", "leave", record, {"reason": "调走"}) == "离岗：已登记。"
    )
    assert clerk.records("person")[0].state == "left"
    assert shown(clerk).table.rows == ()
    clerk.robot.key("Alt+Right")
    clerk.robot.wait(lambda: shown(clerk).table.rows, "everybody")
    assert shown(clerk).table.rows[0].cells == ("测试华", "离岗", "")


@pytest.mark.usefixtures("small")
def test_what_the_desk_refuses_is_read_in_the_dialog(clerk):
    clerk.do_register_act("small", "register", None, {"name": "测试华", "role": "clerk"})
    (record,) = clerk.records("person")
    assert "原因" in clerk.do_register_act("small", "leave", record, {"reason": ""})
    assert clerk.records("person") == (record,)


@pytest.mark.usefixtures("small")
def test_f12_does_the_first_act_on_the_chosen_record(clerk):
    clerk.do_register_act("small", "register", None, {"name": "测试华", "role": "clerk"})
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the question")
    assert clerk.robot.dialog.view.title == "离岗"
    clerk.robot.key("Esc")


def note(acts, case, values) -> Done[None]:
    NOTED.append((case.case_id, dict(values)))
    return Done(None)


def gate(_acts, _case) -> None:
    raise Refused("case.act-not-allowed", act="small", stage="x")


NOTED: list[tuple[str, dict[str, str]]] = []
ACT = CaseAct(
    code="small",
    text="小操作",
    offered=lambda _case, _around: True,
    asked=lambda _case, _around: AskView(
        title="小操作",
        do_text="办",
        fields=(
            FieldView(code="yes", label="是", kind=FieldKind.TICK),
            FieldView(code="text", label="说明", required=True),
        ),
    ),
    work=note,
    said="小操作已办。",
)
SHUT = CaseAct(
    code="shut", text="不许的操作", offered=lambda _c, _a: True, work=note, gate=gate
)
MANY = tuple(
    CaseAct(code=f"many{n}", text=f"第 {n} 项", offered=lambda _c, _a: True, work=note)
    for n in range(12)
)


@pytest.fixture
def acts(monkeypatch: pytest.MonkeyPatch) -> None:
    NOTED.clear()
    monkeypatch.setattr(case_listing, "CASE_ACTS", (*MANY, ACT, SHUT))


@pytest.mark.usefixtures("acts")
def test_a_further_act_is_found_by_typing_and_done_with_its_answers(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    said = clerk.do_case_act(case, "small", {"yes": "yes", "text": "照此"})
    assert said == "小操作已办。"
    assert [(case.case_id, {"yes": "yes", "text": "照此"})] == NOTED
    assert "不允许" in clerk.do_case_act(case, "shut") or len(NOTED) == 1
    assert len(NOTED) == 1


@pytest.mark.usefixtures("acts")
def test_a_further_act_is_offered_on_the_acceptance_page(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    assert clerk.do_front_act("small", {"text": "照此"}) == "小操作已办。"
    assert [(case.case_id, {"yes": "", "text": "照此"})] == NOTED


def test_today_lists_what_its_sections_say_and_opens_it(clerk, monkeypatch):
    case = take_in(clerk, ROAD, (2, 2, 1))

    def rows(views, _around):
        return tuple(
            TodayRow(text=row.item_name, opens=Opens.CASE, key=row.case_id)
            for row in views.list_cases()
        )

    one = TodaySection(code="one", title="一", rows=lambda _v, _a: (), empty="没有。")
    two = TodaySection(code="two", title="二", rows=rows)
    monkeypatch.setattr(today_listing, "SECTIONS", (one, two))
    clerk.turn_to(PageName.TODAY)
    page = clerk.counter.pages.today
    clerk.robot.wait(lambda: page.view and page.view.blocks[1].lines, "the rows")
    clerk.robot.key("F5")
    page.take_focus()
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    clerk.robot.wait(
        lambda: (view := clerk.counter.pages.cases.view) and view.detail.key == case.case_id,
        "the case",
    )


def test_today_without_anything_to_do_says_so(clerk, monkeypatch):
    monkeypatch.setattr(today_listing, "SECTIONS", ())
    clerk.turn_to(PageName.TODAY)
    page = clerk.counter.pages.today
    clerk.robot.wait(lambda: page.view, "the page")
    assert page.view.empty
