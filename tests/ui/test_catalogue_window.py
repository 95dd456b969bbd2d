"""The catalogue at a real window: cancelled items, who implements, the guide, an update."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.item import ItemVersion
from desk.item_words import FieldKind
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.dialogs.guide import GuideSheet
from ui.window.entry import readers_of
from ui.window.pages.item_step import ItemLine
from ui.window.views.acceptance import Step
from ui.window.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GONE, SERVICE, ELDER, WATER, TRADE = "1190", "1403", "6101", "1512", "1206"
FILLED = {FieldKind.PHONE: "13800000001", FieldKind.CREDIT_CODE: "113799010049010177"}


def item_of(clerk: Clerk, code: str) -> ItemVersion:
    return clerk.desk.catalogue.find(code, clerk.desk.clock.now().date())[0]


def words(widget) -> str:
    return "\n".join(each.whole for each in widget.findChildren(Words))


def to_items(clerk: Clerk) -> None:
    clerk.identify("ordinary", "13800000001")
    clerk.robot.wait(clerk.page.items.line.hasFocus, "the search line")


def search(clerk: Clerk, code: str) -> None:
    clerk.robot.digits(code)
    rows = clerk.page.items.list
    key = item_of(clerk, code).key
    clerk.robot.wait(lambda: rows.current == key, code)


def test_a_cancelled_item_is_grey_with_its_document_and_cannot_be_chosen(clerk: Clerk) -> None:
    to_items(clerk)
    gone = item_of(clerk, GONE)
    search(clerk, GONE)
    (row,) = [row for row in clerk.page.items.list.rows if row.key == gone.key]
    assert isinstance(row, ItemLine)
    assert gone.cancelled is not None
    assert gone.cancelled.document in words(row)
    assert gone.cancelled.new_way in words(row)
    clerk.robot.key("Return")
    clerk.robot.wait(clerk.page.notice.isVisible, "the sentence")
    assert gone.cancelled.document in words(clerk.page.notice)
    assert clerk.front is not None
    assert clerk.front.item is None


def test_an_address_in_a_zone_is_done_in_the_zone_and_says_why(clerk: Clerk) -> None:
    to_items(clerk)
    item = item_of(clerk, SERVICE)
    clerk.choose(SERVICE, (1,) * len(item.situations))
    clerk.collect()
    clerk.fill({"premises": "示例县自贸大道9号"})
    clerk.robot.wait(lambda: "区内事区内办" in words(clerk.page.head), "the reason")
    assert "示例片区管理委员会" in words(clerk.page.head)


def test_the_guide_shows_every_element_of_today_and_closes_with_esc(clerk: Clerk) -> None:
    to_items(clerk)
    item = item_of(clerk, SERVICE)
    clerk.choose(SERVICE, (1,) * len(item.situations))
    clerk.robot.key("Ctrl+I")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, GuideSheet), "the guide")
    guide = clerk.robot.dialog
    assert isinstance(guide, GuideSheet)
    shown = words(guide)
    for text in (
        item.name,
        item.code,
        item.organ.name,
        *item.legal_basis,
        *(rule.name for rule in item.materials),
        *(step.name for step in item.procedure),
        *(mandate.document for mandate in item.mandates),
    ):
        assert text in shown
    bar = guide.area.verticalScrollBar()
    clerk.robot.key("PgDown")
    assert bar.value() > 0
    clerk.robot.key("Home")
    assert bar.value() == 0
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the guide gone")


@pytest.fixture
def supervisor(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    parts, folder = main.parts(), tmp_path / "supervised"
    folder.mkdir()
    hall.make_station(folder, window="02")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open(person="demo-08")
    yield seated
    seated.close()


def test_a_case_goes_over_to_another_organ_by_a_document(supervisor: Clerk) -> None:
    clerk = supervisor
    to_items(clerk)
    item = item_of(clerk, SERVICE)
    clerk.choose(SERVICE, (1,) * len(item.situations))
    clerk.collect()
    clerk.fill({"premises": "示例县自贸大道9号"})
    for field in item.form:
        if field.required and not (clerk.front and clerk.front.form.get(field.code)):
            clerk.fill({field.code: FILLED.get(field.kind, "5")})
    clerk.next(Step.CONFIRM)
    case = clerk.finish()
    park = case.implementing_organ()
    assert park.name != item.organ.name
    said = clerk.do_case_act(
        case,
        "transfer_organ",
        {"organ": item.organ.credit_code, "document": "《移交通知》", "reason": "迁出片区"},
    )
    assert "实施机关已变更" in said
    assert clerk.stored(case).implementing_organ() == item.organ


def test_a_power_that_was_taken_back_is_the_citys_by_its_document(clerk: Clerk) -> None:
    to_items(clerk)
    item = item_of(clerk, WATER)
    clerk.choose(WATER, (1,) * len(item.situations))
    shown = words(clerk.page.head)
    assert "示例市行政审批服务局" in shown
    assert "收回取水许可" in shown


def test_a_new_trade_in_free_words_goes_through_under_its_trial(clerk: Clerk) -> None:
    to_items(clerk)
    item = item_of(clerk, TRADE)
    clerk.choose(TRADE, (1,) * len(item.situations))
    clerk.collect()
    clerk.fill(
        {"trade_name": "测试未来店", "new_trade": "陪伴机器人★共享", "premises": "自贸大道2号"}
    )
    clerk.robot.wait(lambda: "先行先试" in words(clerk.page.head), "the trial")
    clerk.next(Step.CONFIRM)
    case = clerk.finish()
    assert case.form["new_trade"] == "陪伴机器人★共享"
    assert case.dossier.jurisdiction is not None
    assert case.dossier.jurisdiction.trial is not None
