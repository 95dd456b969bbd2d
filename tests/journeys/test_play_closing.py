"""Plays of what follows a decision and of the day around cases, over the true line."""

from __future__ import annotations

from tests.journeys.command import accepted, act, whole_draft

DAY = "2025-11-24"
LICENCE = {"kind": "食品经营许可证", "number": "JY1TEST", "issuer": "示例县行政审批服务局"}
PAPER = {
    "number": "示例决〔2025〕1号",
    "decided_on": DAY,
    "giver": "张某",
    "licence": LICENCE,
}


COLLECTED = [
    *accepted("c"),
    act("record_result", "c", **PAPER),
    act("sync"),
    act("issue", "c"),
    act("deliver_notice", "c", notice="ready", manner="sms"),
    act("shelve", "c", place="A-03"),
    act(
        "hand_over",
        "c",
        receiver="测试代",
        manner="agent",
        expect="refused:case.authority-missing",
    ),
    act(
        "hand_over",
        "c",
        receiver="测试代",
        manner="agent",
        collecting={"authority": "委托书", "ids_checked": True},
    ),
]


def counts(program) -> dict[str, int]:
    told = program.json("report", "--date", DAY)
    assert told.code == 0, told.out
    return dict(told.last["figures"])


def test_a_paper_result_is_issued_shelved_collected_rated_and_archived(program):
    told = program.play(
        [
            *COLLECTED,
            act("take_rating", "c", service="collect", level=2, channel="paper", detail="207"),
            act(
                "take_rating",
                "c",
                service="collect",
                level=5,
                channel="window",
                expect="refused:rating.already-given",
            ),
            act(
                "follow_rating", "c", service="collect", found="属实", done="改正", granted=True
            ),
            act("sync"),
            act(
                "tell",
                "c",
                kind="notice_delivered",
                event={
                    "notice": "ready",
                    "manner": "sms",
                    "result": "delivered",
                    "given_at": f"{DAY}T10:00:00+08:00",
                },
            ),
            act("decide", "c", result="granted", number="示例决〔2025〕1号"),
            act("sync"),
            act("archive", "c"),
            act("pack_archive", "c", folder=str(program.place)),
            act("sync"),
            act("close_day"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert figures["handed_over_agent"] == figures["shelf_taken"] == figures["ratings_2"] == 1
    assert figures["results_confirmed"] + figures.get("results_contradicted", 0) == 1
    (package,) = program.place.glob("归档_*.zip")
    whole = program.json("archive", "verify", str(package))
    assert (whole.code, whole.last["faults"]) == (0, [])
    package.write_bytes(package.read_bytes()[:-40])
    assert program.json("archive", "verify", str(package)).code == 1


def test_a_filing_comes_by_the_feed_and_is_received_with_its_channel(program):
    told = program.play(
        [
            *whole_draft("filed"),
            act("file_online", "filed", application="SD2025112400001", channel="爱山东 App"),
            act("sync"),
            act("find_online", "online", application="SD2025112400001"),
            act("precheck", "online", wanted=["食品安全管理制度"]),
            act("precheck", "online", expect="refused:case.act-not-allowed"),
            act(
                "file_online", "filed", application="SD2025112400002", channel="山东政务服务网"
            ),
            act("sync"),
            act("find_online", "second", application="SD2025112400002"),
            act("precheck", "second"),
            act("receive_online", "second"),
            act("accept", "second"),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert (figures["prechecked"], figures["precheck_returned"]) == (1, 1)


def test_the_day_around_cases_is_played_and_counted(program):
    told = program.play(
        [
            act("take_ticket", "t", number="A001"),
            act("call_ticket", "t"),
            act("open_visit", "v", who="测试明"),
            *whole_draft("a"),
            act("join_visit", "a", visit="v"),
            act("close_visit", "v"),
            act("end_ticket", "t", outcome="case", count=1),
            act("reserve_slips", count=3),
            act(
                "enter_afterwards",
                "a",
                nth=1,
                stated_at="2025-11-24T09:00:00+08:00",
                filled_by="赵敏",
            ),
            act("confirm_afterwards", nth=1),
            act("spoil_slip", nth=2, reason="写错"),
            act("report_problem", "p", what="事", why="因", owner="局", due="2025-11-28"),
            act("escalate_problem", "p"),
            act("request_void", "a", reason="选错事项"),
            act("withdraw", "a", reason="x", expect="refused:case.frozen"),
            act("answer_void", "a", granted=False, reason="可更正"),
            act("import_history", number="旧1", item="食品", who="某", opened_on="2024-01-02"),
            act("sync"),
            act("close_day"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert figures["tickets_case"] == figures["tickets_ended"] == figures["visits"] == 1
    assert figures["slips_reserved"] == 3
    assert (figures["slips_entered"], figures["slips_spoiled"]) == (1, 1)
