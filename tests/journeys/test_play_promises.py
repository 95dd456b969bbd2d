"""Promises, clocks and conversion by play, against a true gateway."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.command import Program, act

ROAD = {
    "road": "模拟路",
    "position": "8 号门前",
    "area": "12",
    "use": "stall",
    "from_day": "2026-12-01",
    "to_day": "2026-12-31",
    "contact": "测试明",
}
STALL = {"use": "stall", "traffic": "no", "agent": "self"}


def opened(*first: dict[str, Any]) -> list[dict[str, Any]]:
    """A draft of the road item, after what comes before its materials."""
    return [
        act("open", "c"),
        act("identify", "c", card="ordinary", phone="13800000001", match=True),
        act("choose_item", "c", find="4101", situation=STALL),
        *first,
        act("collect_material", "c", all=True),
        act("fill", "c", values=ROAD),
    ]


def no(code: str) -> dict[str, str]:
    """That the line is refused with that code."""
    return {"expect": f"refused:{code}"}


def later(line: dict[str, Any], hours: int) -> dict[str, Any]:
    return {**line, "advance": f"PT{hours}H"}


WHY = {"reason": "评审", "approver": "局长"}
DECIDED = [
    act("sync"),
    act("decide", "c", result="granted"),
    act("sync"),
]
PLAYS = {
    "a simulated case becomes a formal one at the hall": [
        *opened(act("simulate", "c", letter="意1", issuer="园区", dated="2025-11-20")),
        act("accept", "c"),
        *DECIDED,
        act("claim", "c"),
        act("convert", "c", **no("applicant.match-missing")),
        act("convert", "c", match=True),
        act("sync"),
        act("decide", "c", result="granted"),
        act("sync"),
        act("claim", "c"),
    ],
    "a promise is verified after the decision and its breach revokes": [
        *opened(act("make_promise", "c", by="self")),
        act("accept", "c"),
        act("verify_promise", "c", kept=True, **no("commitment.not-decided")),
        *DECIDED,
        act(
            "verify_promise",
            "c",
            finding="未恢复",
            **no("commitment.revocation-missing"),
        ),
        act("verify_promise", "c", finding="未恢复", revocation="撤1号"),
        act("sync"),
    ],
    "an overdue tolerance is extended before it is supplied": [
        *opened(
            act("collect_material", "c", material="restore", how="tolerated"),
        ),
        act("accept", "c", **no("commitment.tolerance-unsigned")),
        act("sign_tolerance", "c"),
        act("accept", "c"),
        act("remind", "c", channel="电话"),
        act("remind", "c", channel="电话", **no("commitment.reminded-already")),
        later(
            act("collect_material", "c", all=True, **no("commitment.tolerance-overdue")),
            220,
        ),
        act("extend_tolerance", "c", until="2025-12-20", ground="台风"),
        act("collect_material", "c", all=True),
    ],
    "silence is proposed, and deemed by the hall": [
        *opened(),
        act("receive", "c"),
        act("propose_deemed", "c", **no("clock.window-open")),
        later(act("propose_deemed", "c"), 220),
        act("line_down"),
        act("deem_accepted", "c", **no("clock.deemed-needs-line")),
        act("line_up"),
        act("sync"),
        act("deem_accepted", "c"),
        act(
            "extend",
            "c",
            days=3,
            reason="评审",
            approver="局长",
            **no("clock.extension-too-late"),
        ),
        act("sync"),
    ],
    "an extension is registered once": [
        *opened(),
        act("accept", "c"),
        act(
            "extend",
            "c",
            days=11,
            reason="评审",
            approver="局长",
            **no("clock.extension-too-long"),
        ),
        act("extend", "c", days=3, **WHY),
        act(
            "extend",
            "c",
            days=3,
            reason="评审",
            approver="局长",
            **no("clock.extended-already"),
        ),
        act("terminate", "c", reason="申请人已注销"),
        act("sync"),
    ],
}


@pytest.mark.parametrize("name", PLAYS)
def test_a_play_goes_as_told(program: Program, name: str):
    told = program.play(PLAYS[name])
    assert told.code == 0, told.lines[-1]
    assert program.json("verify", "--rebuild").last["sound"]


def test_a_withdrawn_promise_owes_its_material_again(program: Program):
    told = program.play(
        [
            *opened(act("make_promise", "c", by="self")),
            act("accept", "c"),
            act("withdraw_promise", "c", reason="改为提交"),
            act("sync"),
            act("collect_material", "c", material="restore"),
            act("withdraw_promise", "c", reason="再撤", **no("commitment.none")),
        ]
    )
    assert told.code == 0, told.lines[-1]


def test_strong_identity_is_received_and_not_accepted_without_a_verification(program: Program):
    told = program.play(
        [
            act("open", "c"),
            act("identify", "c", card="ordinary", phone="13800000001", match=True),
            act("choose_item", "c", find="7102"),
            act(
                "verify_identity",
                "c",
                source="示例平台",
                reference="",
                **no("applicant.verify-needs-line"),
            ),
        ]
    )
    assert told.code == 0, told.lines[-1]


def test_nobody_is_received_whose_certificate_was_not_compared(program: Program):
    told = program.play(
        [
            act("open", "c"),
            act("identify", "c", card="ordinary", phone="13800000001"),
            act("choose_item", "c", find="4101", situation=STALL),
            act("receive", "c", **no("applicant.match-missing")),
        ]
    )
    assert told.code == 0, told.lines[-1]
