"""What runs side by side, played: a company opened, an event, a project."""

from __future__ import annotations

from typing import Any

from tests.journeys.command import act
from tests.journeys.test_play_day import counts, proved

ID = "379901198504120019"
COMPANY = {
    "company_name": "示例新企业有限公司",
    "legal_person": "测试明",
    "legal_person_id": ID,
    "premises": "测试市演示区模拟路 9 号",
    "scope": "软件开发",
    "capital": "100",
    "shareholders": "测试明",
    "staff": "3",
    "insured_from": "2025-12",
    "medical_payers": "3",
    "fund_ratio": "5",
    "fund_staff": "3",
    "seal_kinds": "set",
    "taxpayer_kind": "small",
    "invoice_kind": "digital",
    "tax_contact": "测试明",
    "tax_contact_id": ID,
}
EVENT = {
    "applicant_name": "示例文化公司",
    "credit_code": "92379901MA3TEXT90H",
    "event": "元宵灯会",
    "place": "示例公园",
    "from_day": "2026-02-10",
    "to_day": "2026-02-15",
    "people": "2000",
    "safety_officer": "测试明",
}
LAND = {
    "project_name": "示例标准厂房",
    "project_code": "2025-379901-47-01-000001",
    "applicant_name": "示例制造公司",
    "credit_code": "92379901MA3TEXT90H",
    "site": "示例园区",
    "floor_area": "3000",
    "land_area": "5000",
    "land_use": "工业",
}


def taken(
    case: str, item: str, values: dict[str, str], **situation: str
) -> list[dict[str, Any]]:
    """A case of that item, received and accepted."""
    return [
        act("open", case),
        act("identify", case, card="ordinary", phone="13800000001", match=True),
        act("choose_item", case, find=item, situation={"agent": "self", **situation}),
        act("collect_material", case, all=True),
        act("fill", case, values=values),
        act("accept", case),
    ]


def test_a_company_is_opened_part_by_part(program):
    told = program.play(
        [
            act("sync"),
            *taken("c", "1301", COMPANY, premises_kind="own"),
            act("sync"),
            act("part", "c", part="social", expect="refused:bundle.part-waiting"),
            act("part", "c", part="licence"),
            act("sync"),
            act("give_away", "c", gift="tax_device", expect="refused:giveaway.not-offered"),
            act("give_away", "c", gift="digital_account"),
            act(
                "give_away",
                "c",
                gift="digital_account",
                expect="refused:giveaway.already-given",
            ),
            act("hand_policy", "c", pack="company-2023", manner="printed"),
            act("choose_parts", "c", wanted=["bank"]),
            act("part", "c", at_window=True, part="seals", result="failed", reason="停业"),
            act("sync"),
            act("decide", "c", expect="refused:bundle.parts-open"),
            act("settle_part", "c", part="seals", how="retry", reason="换刻章单位"),
            act("sync"),
            act("part", "c", part="all"),
            act("sync"),
            act("decide", "c", result="granted"),
            act("sync"),
            act("claim", "c"),
            act("issue", "c"),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert (figures["parts_failed"], figures["parts_retried"]) == (1, 1)
    assert (figures["parts_done"], figures["bundles_finished"]) == (7, 1)
    assert (figures["giveaways_given"], figures["policies_given"]) == (1, 1)
    assert proved(program)


def test_departments_answer_and_a_project_is_joined(program):
    told = program.play(
        [
            *taken("e", "9103", EVENT),
            act("slip", "e", task="fire", asked="请核消防"),
            act(
                "task", "e", at_window=True, task="permit", expect="refused:joint.task-waiting"
            ),
            act(
                "task",
                "e",
                at_window=True,
                task="fire",
                answer="disagree",
                opinion="疏散通道不足",
                giver="李科长",
            ),
            act("dispute", "e", task="fire", organ="示例县文旅局", opinion="已加宽"),
            act("score_task", "e", task="fire", points=4, reason="及时"),
            act("hand_clue", "e", organ="示例县市场监管局", what="无证食品摊"),
            act("answer_clue", taken=True, feedback="已立案", giver="王队"),
            act("sync"),
            act("task", "e", task="all"),
            act("sync"),
            act("decide", "e", result="granted"),
            *taken("p", "1502", LAND),
            act("join_project", "p", code="2025", expect="refused:project.bad-code"),
            act("join_project", "p", code=LAND["project_code"]),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert (figures["tasks_answered"], figures["slips_sent"]) == (5, 1)
    assert (figures["tasks_scored"], figures["disputes_raised"]) == (1, 1)
    assert (figures["clues_handed"], figures["projects_joined"]) == (1, 1)
    assert proved(program)
