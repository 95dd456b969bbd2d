"""Evidence and credit by a play file: without a line, on its return, and to their end."""

from __future__ import annotations

from tests.journeys.command import act

OFFLINE = [
    act("open", "food"),
    act("identify", "food", card="ordinary", phone="13800000001", match=True),
    act(
        "choose_item",
        "food",
        find="1101",
        situation={"premises": "small", "hot_work": "yes", "agent": "self"},
    ),
    act("line_down"),
    act("collect_material", "food", all=True),
    act("show_licence", "food", material="business_licence", shown="DEMO-1"),
    act("show_licence", "food", material="identity", shown="DEMO-REVOKED"),
    act("check_credit", "food"),
    act("sign", "food", expect="refused:signature.nobody", way="paper"),
    act("sign", "food", way="paper", by="测试明"),
    act("verify_pending", expect="refused:line.down"),
    act("receive", "food"),
]
ONLINE = [
    act("line_up"),
    act("sync"),
    act("accept", "food", expect="refused:case.materials-missing"),
    act("collect_material", "food", material="identity"),
    act(
        "move_original",
        "food",
        material="application",
        to="out",
        giver="窗口",
        receiver="测试科",
        expect="refused:custody.not-possible",
    ),
    act(
        "move_original",
        "food",
        material="application",
        to="at_window",
        giver="测试明",
        receiver="窗口",
    ),
    act(
        "move_original",
        "food",
        material="application",
        to="out",
        giver="窗口",
        receiver="测试科",
        due="2025-12-01",
    ),
    act("review_material", "food", material="layout", deficiency="没有标注面积"),
    act("accept", "food", expect="refused:case.core-material-missing"),
    act("review_material", "food", material="layout", checked=["标注面积"]),
    act("promise_credit", "food", expect="refused:credit.publication-open", by="测试明"),
    act("promise_credit", "food", by="测试明", publication=False, version="2026-01"),
]


def test_what_was_shown_without_a_line_is_told_apart_when_it_is_back(program):
    told = program.play([*OFFLINE, *ONLINE])
    assert [line for line in told.lines if not line.get("ok")] == []
    assert told.code == 0
