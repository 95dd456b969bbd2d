"""Rows R12, R14: what a talent card and the direct track spare, with their basis."""

from __future__ import annotations

from desk.item_words import LimitUnit
from desk.stages import Stage
from tests.journeys.rows.proving import counted, is_sound, kinds, paper, synced
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, choose, fill
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step

STAFFING, DIRECT = "8102", "8104"
SPARED_BY_CARD = ("application", "degree", "archive", "post", "health")
SPARED_BY_TRACK = ("prior_title", "degree", "courses", "service")


def missing(clerk: Clerk) -> set[str]:
    """What the case in front still lacks."""
    case = clerk.front
    return set() if case is None else {rule.code for rule in case.missing_materials()}


def hold(clerk: Clerk, status: str, valid_to: str = "20281231") -> str:
    """Ctrl+M: the card was looked at; what was said."""
    facts = {"kind": status, "number": "HC-0001", "valid_to": valid_to}
    return clerk.do_front_act("status", facts)


def test_r12_the_talent_card_is_the_only_voucher(clerk: Clerk) -> None:
    first = {"number": "A001", "matter": "编制", "priority": "talent_card"}
    clerk.do_register_act("tickets", "take", None, first)
    (ticket,) = clerk.records("ticket")
    assert ticket.facts["priority"] == "山东惠才卡"
    begin(clerk)
    choose(clerk, STAFFING, {})
    assert set(SPARED_BY_CARD) <= missing(clerk)
    hold(clerk, "talent_card", valid_to="20250101")
    assert set(SPARED_BY_CARD) <= missing(clerk)
    hold(clerk, "talent_card")
    clerk.robot.wait(lambda: missing(clerk) == {"talent_card"}, "only the card")
    wait_to_see(clerk, "优先")
    wait_to_see(clerk, "凭山东惠才卡免核：学历学位核验")
    wait_to_see(clerk, "第15条")
    clerk.collect(leave=SPARED_BY_CARD)
    fill(clerk, {})
    clerk.next(Step.CONFIRM)
    wait_to_see(clerk, "2个工作日")
    case = clerk.finish()
    assert case.stage is Stage.ACCEPTED
    assert set(case.materials) == {"talent_card"}
    promised = case.get_item().promised
    assert promised is not None
    assert (promised.value, promised.unit) == (2, LimitUnit.WORKING_DAY)
    notice = paper(clerk, "acceptance_notice")
    assert "山东惠才卡" in notice
    assert "（免交）" in notice
    assert "（未提交）" not in notice
    assert kinds(clerk, case)[:2] == ["received", "accepted"]
    assert counted(clerk, "accepted_ordinary") >= 1
    synced(clerk)
    assert is_sound(clerk)


def test_r14_the_direct_track_waives_what_is_not_checked(clerk: Clerk) -> None:
    begin(clerk, "rare")
    choose(clerk, DIRECT, {})
    hold(clerk, "talent_card")
    assert set(SPARED_BY_TRACK) <= missing(clerk)
    hold(clerk, "direct_track")
    clerk.robot.wait(lambda: not missing(clerk) & set(SPARED_BY_TRACK), "what is waived")
    wait_to_see(clerk, "国籍、户口、原职称资格")
    wait_to_see(clerk, "第16条")
    clerk.collect(leave=SPARED_BY_TRACK)
    fill(clerk, {})
    clerk.next(Step.CONFIRM)
    case = clerk.finish()
    assert case.stage is Stage.ACCEPTED
    assert not set(case.materials) & set(SPARED_BY_TRACK)
    assert [each.kind for each in case.get_applicant().statuses][-1] == "direct_track"
    synced(clerk)
    assert is_sound(clerk)
