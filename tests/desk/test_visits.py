"""Visits and batches: several things at once, each a case of its own."""

from __future__ import annotations

import pytest

from desk.acts.day import totals
from desk.acts.visits import Visits
from desk.applicant import Agent, IdentityMatch
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.stages import Stage
from desk.visits import Row, read_csv, read_rows
from devices.simulators.people import with_check_digit
from tests.desk.window import DAY, ITEM, NAME, NUMBER, Window

FOR_ALL = Agent(
    name="测试代",
    certificate_type="111",
    certificate_number=NUMBER,
    scope="本批全部事项",
    identity_match=IdentityMatch.MATCH,
)


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def record(window: Window, record_id: str):
    return read_record(window.store.views.find_record(record_id))


def test_a_failing_thing_of_a_visit_leaves_the_basket_alone(window):
    visits, actor = Visits(window.desk), window.actor()
    with pytest.raises(Refused, match=r"visit\.authority-missing"):
        visits.open(actor, who=NAME, agent="测试代")
    visit = visits.open(actor, who=NAME).value
    first = visits.join(visit, actor, window.draft()).value
    empty = window.drafts.open(actor).value
    with pytest.raises(Refused):
        visits.join(visit, actor, empty)
    second = visits.join(visit, actor, window.draft()).value
    visits.close(visit, actor)
    kept = record(window, visit)
    assert (kept.facts["cases"], kept.facts["failed"]) == ("2", "1")
    assert {first.stage, second.stage} == {Stage.ACCEPTED}
    assert window.proved().is_sound


def test_a_batch_makes_a_case_of_each_good_row_and_tells_the_others(window):
    good = [with_check_digit(f"3799011985041200{n}") for n in (1, 3)]
    text = "姓名,身份证号,电话,经营场所,有热食吗？\n" + "\n".join(
        [
            f"测试甲,{good[0]},13800000000,测试路1号,没有",
            "测试乙,379901198504120010,13800000000,测试路2号,没有",
            "",
            f"测试丙,{good[1]},13800000000,测试路3号,没有",
        ]
    )
    rows = read_rows(read_csv(text.encode("gb18030")))
    assert [row.n for row in rows] == [2, 3, 5]
    made = Visits(window.desk).batch(
        window.actor(),
        ITEM,
        rows,
        answers={},
        all_paper=True,
        agent=FOR_ALL,
    )
    assert set(made.value.cases) == {2, 5}
    assert [(fault.n, fault.code) for fault in made.value.faults] == [
        (3, "certificate.bad-check-digit")
    ]
    assert window.drafts.listed() == ()
    assert figures(window)["accepted"] == 2


@pytest.mark.parametrize(
    ("table", "code"),
    [([], "batch.empty"), ([["x"]], "batch.head-missing"), ([["姓名"]], "batch.empty")],
)
def test_a_list_without_heads_or_people_is_refused(table, code):
    with pytest.raises(Refused) as told:
        read_rows(table)
    assert told.value.code == code
    assert Row(n=1).name == ""
