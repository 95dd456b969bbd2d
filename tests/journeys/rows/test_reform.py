"""Rows R01–R05: any item at one window; items cancelled, delegated, in a zone, on trial."""

from __future__ import annotations

from desk.jurisdiction import Ground
from desk.stages import Stage
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, choose, collect_and_fill, take
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step


def test_r01_one_window_takes_items_of_food_road_health_and_welfare(clerk: Clerk) -> None:
    for code in ("1101", "4101", "5101", "6101"):
        case = take(clerk, code)
        assert case.receipt
        assert case.stage in (Stage.RECEIVED, Stage.ACCEPTED)
        assert case.get_item().short_code == code
        assert clerk.papers()


def test_r02_a_cancelled_item_opens_no_case_and_says_the_new_way(clerk: Clerk) -> None:
    begin(clerk)
    clerk.robot.digits("1190")
    wait_to_see(clerk, "商务部令2016年第4号")
    clerk.robot.key("Return")
    wait_to_see(clerk, "不再办理备案")
    assert clerk.front is not None
    assert clerk.front.item is None


def test_r03_the_organ_that_implements_is_that_of_the_day(clerk: Clerk) -> None:
    """下放 in 2020, taken back in 2024: today the city implements it again."""
    begin(clerk)
    choose(clerk, "1512", {})
    wait_to_see(clerk, "由示例市行政审批服务局实施")
    case = collect_and_fill(clerk, {})
    assert case.implementing_organ().name == "示例市行政审批服务局"
    chosen = case.dossier.jurisdiction
    assert chosen is not None
    assert chosen.document
    assert chosen.since is not None
    assert chosen.since.isoformat() == "2024-07-01"


def test_r04_a_place_in_the_zone_is_dealt_with_in_the_zone(clerk: Clerk) -> None:
    inside = take(clerk, "1403", form={"premises": "测试市演示区自贸大道 1 号"})
    chosen = inside.dossier.jurisdiction
    assert chosen is not None
    assert (chosen.ground, chosen.zone) == (Ground.ZONE, "ftz")
    assert "自由贸易试验区" in chosen.organ.name
    wait_to_see(clerk, "区内事区内办")
    outside = take(clerk, "1403", form={"premises": "测试市演示区模拟路 1 号"})
    assert outside.implementing_organ().name == "示例县行政审批服务局"


def test_r05_a_new_trade_is_taken_as_free_text_and_the_trial_is_named(clerk: Clerk) -> None:
    begin(clerk)
    choose(clerk, "1206", {})
    texts = {"premises": "测试市演示区自贸大道 2 号", "new_trade": "低空观光直播（测试）"}
    case = collect_and_fill(clerk, texts)
    assert case.form["new_trade"] == "低空观光直播（测试）"
    assert case.dossier.jurisdiction is not None
    assert case.dossier.jurisdiction.trial is not None
    wait_to_see(clerk, "先行先试")
    assert clerk.step() == Step.DONE
