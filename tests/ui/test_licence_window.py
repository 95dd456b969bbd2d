"""出证 at a real window: the licence on the screen, the sheet in hand, the printer, the eye."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pytest

from desk.acts.blanks import Blanks
from desk.acts.results import Results
from desk.case import Case
from desk.events.facts import Licence, Result
from desk.people import Role
from desk.stages import Stage
from tests.printing import reading
from tests.printing.private_cups import PrivateCups, private_cups
from tests.ui.test_case_acts import elder
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.licence import LicenceSheet
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.presenters.licence import whole_number
from ui.window.views.shell import PageName

FOOD = "food_licence"
GRANT = Licence(
    kind="食品经营许可证",
    number="JY23799010000011",
    issuer="示例县行政审批服务局",
    valid_from=date(2025, 11, 24),
    valid_to=date(2030, 11, 23),
)
TYPED = {
    "name": "示例县试制食品店", "credit_code": "91379901MA0TEST00X", "head": "试某某",
    "address": "示例县测试路1号", "premises": "示例县测试路1号一层", "trade": "餐饮服务经营者",
    "scope": "热食类食品制售",
}  # fmt: skip


@pytest.fixture
def cups(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """A spooler of our own in the place of the one that `hall` takes away."""
    with private_cups() as running:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{running.port}")
        yield running


def in_store(clerk: Clerk, work: Callable[[], object]) -> None:
    """Do something in the STORE lane and wait until it is durable."""
    done: list[object] = []
    Operation(clerk.counter.place, Lane.STORE, work).then(lambda v: done.append([v])).start()
    clerk.robot.wait(lambda: done, "the store")


def granted(clerk: Clerk) -> Case:
    """A case of this window that was granted a food licence, with ten blanks in the drawer."""
    case, desk = elder(clerk), clerk.counter.acts.desk

    def work() -> object:
        chief = next(a for a in desk.roster if a.role is Role.SUPERVISOR)
        Blanks(desk).receive(
            chief, kind=FOOD, first="SP0000001", last="SP0000010", source="市局"
        )
        return Results(desk).record(
            case.case_id, clerk.counter.acts.actor, result=Result.GRANTED, number="示决1号",
            decided_on=desk.clock.now().date(), giver="张某", licence=GRANT,
        )  # fmt: skip

    in_store(clerk, work)
    clerk.turn_to(PageName.CASES)
    clerk.robot.key("F5")
    clerk.robot.wait(lambda: offers(clerk, case, "issue"), "出证")
    return case


def offers(clerk: Clerk, case: Case, act: str) -> bool:
    view = clerk.counter.pages.cases.view
    detail = None if view is None else view.detail
    shown = detail is not None and detail.key == case.case_id
    return shown and any(each.code == act for each in detail.acts)


def sheet_of(clerk: Clerk) -> LicenceSheet:
    """The dialog of the licence, its picture drawn."""
    robot = clerk.robot
    robot.wait(lambda: isinstance(robot.dialog, LicenceSheet), "the licence")
    sheet = robot.dialog
    assert isinstance(sheet, LicenceSheet)
    robot.wait(lambda: not sheet.picture.pixmap().isNull(), "its picture")
    return sheet


def typed(clerk: Clerk, sheet: LicenceSheet, number: str) -> None:
    """Type what is missing, the number of the sheet in hand, F12."""
    for code, text in {**TYPED, "@number": number}.items():
        if code in sheet.form.fields:
            sheet.form.fields[code].editor.setFocus()
            sheet.form.fields[code].fill(text)
    clerk.robot.key("F12")


def looked(clerk: Clerk, came: str, reason: str = "") -> None:
    """Answer how the sheet came out."""
    robot = clerk.robot
    robot.wait(lambda: isinstance(robot.dialog, AskSheet), "how it came out")
    ask = robot.dialog
    assert isinstance(ask, AskSheet)
    ask.form.fields["came"].fill(came)
    ask.form.fields["reason"].fill(reason)
    robot.key("F12")


def states(clerk: Clerk) -> dict[str, str]:
    return {r.facts["number"]: r.state for r in clerk.records("blank")}


def test_a_spoiled_sheet_a_good_one_and_the_case_is_issued_with_its_number(
    cups: PrivateCups, clerk: Clerk
) -> None:
    case = granted(clerk)
    robot = clerk.robot
    robot.key("F12")
    typed(clerk, sheet_of(clerk), "001")
    looked(clerk, "spoiled", "走纸歪斜")
    typed(clerk, sheet_of(clerk), "SP0000002")
    looked(clerk, "good")
    robot.wait(lambda: clerk.stored(case).stage is Stage.ISSUED, "出证")
    assert states(clerk) == {"SP0000001": "spoiled", "SP0000002": "used"}
    pages = [pdf for template, pdf in clerk.papers() if template == "licence"]
    assert len(pages) == 2
    assert TYPED["premises"] in reading.text(pages[-1])
    assert "样张" not in reading.text(pages[-1])
    robot.wait(lambda: len(list(cups.out.glob("*.pdf"))) >= 2, "both at the printer")


def test_without_a_spooler_the_number_is_free_again_and_nothing_waits(clerk: Clerk) -> None:
    case = granted(clerk)
    clerk.robot.key("F12")
    sheet = sheet_of(clerk)
    typed(clerk, sheet, "SP0000001")
    clerk.robot.wait(sheet.notice.isVisible, "why not")
    assert "SP0000001" in sheet.notice.words.whole
    assert states(clerk) == {"SP0000001": "free"}
    saved = clerk.read(lambda views: views.papers(state="saved"))
    assert [row for row in saved if row.template == "licence"] == []
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
    assert clerk.stored(case).stage is Stage.DECIDED


def test_a_wrong_sheet_in_hand_is_refused_beside_what_was_typed(clerk: Clerk) -> None:
    granted(clerk)
    clerk.robot.key("F12")
    sheet = sheet_of(clerk)
    typed(clerk, sheet, "SP0000003")
    clerk.robot.wait(sheet.notice.isVisible, "the refusal")
    assert "SP0000001" in sheet.notice.words.whole
    assert sheet.values()["trade"] == TYPED["trade"]
    assert states(clerk) == {}
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")


def test_a_sheet_that_nobody_looked_at_is_asked_about_first(
    cups: PrivateCups, clerk: Clerk
) -> None:
    granted(clerk)
    robot = clerk.robot
    robot.key("F12")
    typed(clerk, sheet_of(clerk), "SP0000001")
    robot.wait(lambda: isinstance(robot.dialog, AskSheet), "how it came out")
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")
    robot.key("F12")
    robot.wait(partial(asks, clerk), "the same question again")
    assert states(clerk) == {"SP0000001": "printing"}
    looked(clerk, "clean")
    sheet_of(clerk)
    assert states(clerk) == {"SP0000001": "free"}
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")


def asks(clerk: Clerk) -> bool:
    return isinstance(clerk.robot.dialog, AskSheet)


@pytest.mark.parametrize(
    ("typed_text", "number"),
    [("001", "SP0000001"), ("sp0000001", "SP0000001"), ("01", "01"), ("002", "002")],
)
def test_the_last_digits_say_which_sheet_is_in_hand(typed_text: str, number: str) -> None:
    assert whole_number(typed_text, "SP0000001") == number


def filled(clerk: Clerk, values: dict[str, str]) -> None:
    """Answer the dialog in front."""
    robot = clerk.robot
    robot.wait(partial(asks, clerk), "a dialog")
    ask = robot.dialog
    assert isinstance(ask, AskSheet)
    robot.wait(lambda: set(values) <= set(ask.form.fields), "its fields")
    for code, text in values.items():
        ask.form.fields[code].fill(text)
    robot.key("F12")


def test_a_printer_is_calibrated_from_the_settings(cups: PrivateCups, clerk: Clerk) -> None:
    chief = next(a for a in clerk.desk.roster if a.role is Role.SUPERVISOR)
    clerk.counter.acts.session.current = chief
    clerk.turn_to(PageName.SETTINGS)
    page = clerk.counter.pages.settings
    page.act_asked.emit("calibrate")
    filled(clerk, {"form": FOOD, "printer": "", "what": "ruler"})
    clerk.robot.wait(lambda: len(list(cups.out.glob("*.pdf"))) == 1, "the ruler page")
    page.act_asked.emit("calibrate")
    filled(clerk, {"form": FOOD, "printer": "", "what": "read"})
    clerk.robot.wait(lambda: "left" in fields(clerk), "the readings")
    filled(clerk, {"left": "21,5", "right": "278.5", "top": "18.8", "bottom": "188.8"})
    clerk.robot.wait(lambda: clerk.records("calibration"), "the calibration")
    (kept,) = clerk.records("calibration")
    assert (kept.facts["offset_x"], kept.facts["by"]) == ("1500", chief.name)
    assert clerk.read(lambda views: views.papers()) == ()


def fields(clerk: Clerk) -> set[str]:
    ask = clerk.robot.dialog
    return set(ask.form.fields) if isinstance(ask, AskSheet) else set()
