"""Visits and batches: several things at once, each a case of its own."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest

from desk.acts.batches import Batches
from desk.acts.day import totals
from desk.acts.visits import Visits, lines_of
from desk.applicant import Agent, IdentityMatch
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.row_files import MOST_LINES, read_table
from desk.stages import Stage
from desk.visits import Row, read_rows
from devices.simulators.people import with_check_digit
from tests.desk.window import AT_ONCE, DAY, ITEM, NAME, NUMBER, Window

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
    rows = read_rows(read_table(text.encode("gb18030")))
    assert [row.n for row in rows] == [2, 3, 5]
    made = Batches(window.desk).of_rows(
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


MANDATE = Agent(
    name="测试代",
    certificate_type="111",
    certificate_number=with_check_digit("37990119850412005"),
    scope="食品",
    items=(ITEM.code,),
    identity_match=IdentityMatch.MATCH,
)


def test_the_agent_of_a_visit_is_checked_for_each_thing_and_each_applicant(window):
    visits, actor = Visits(window.desk), window.actor()
    visit = visits.open(
        actor, who="测试代", authority="1号", mandate=MANDATE, principals=(NAME,)
    ).value
    first = visits.join(visit, actor, window.draft()).value
    assert first.get_applicant().agent == MANDATE
    other = window.draft(AT_ONCE)
    with pytest.raises(Refused, match=r"agent\.not-for-item"):
        visits.join(visit, actor, other)
    stranger = window.draft()
    person = replace(stranger.get_applicant(), name="测试别")
    window.drafts.identify(stranger.case_id, person)
    with pytest.raises(Refused, match=r"visit\.not-principal"):
        visits.join(visit, actor, window.drafts.get(stranger.case_id))
    own = window.draft()
    number = MANDATE.certificate_number
    person = replace(own.get_applicant(), certificate_number=number, birth=None)
    window.drafts.identify(own.case_id, person)
    assert visits.join(visit, actor, window.drafts.get(own.case_id)).value.receipt
    visits.close(visit, actor)
    kept = record(window, visit)
    assert (kept.facts["cases"], kept.facts["failed"]) == ("2", "2")
    assert window.proved().is_sound


def test_a_basket_receives_what_was_chosen_and_leaves_the_rest(window):
    visits, actor = Visits(window.desk), window.actor()
    visit = visits.open(actor, who=NAME).value
    chosen, left, empty = window.draft(), window.draft(), window.drafts.open(actor).value
    done = visits.join_all(visit, actor, [chosen.case_id, empty.case_id])
    assert [case.case_id for case in done.value] == [chosen.case_id]
    assert {each.case_id for each in window.drafts.listed()} == {left.case_id, empty.case_id}
    with pytest.raises(Refused, match=r"visit\.nothing-chosen"):
        visits.join_all(visit, actor, [])
    assert len(lines_of(record(window, visit))) == 2


def test_a_material_is_taken_once_for_several_things_of_one_person(window):
    visits = Visits(window.desk)
    full, short = window.draft(), window.draft()
    window.drafts.clear(short.case_id, "plan")
    visits.share([full.case_id, short.case_id])
    shared = window.drafts.get(short.case_id).materials["plan"]
    assert (shared.originals, shared.copies) == (0, 0)
    assert "共用" in shared.note
    with pytest.raises(Refused, match=r"visit\.nothing-to-share"):
        visits.share([full.case_id, short.case_id])
    stranger = window.draft()
    window.drafts.clear(stranger.case_id, "plan")
    number = MANDATE.certificate_number
    person = replace(stranger.get_applicant(), certificate_number=number, birth=None)
    window.drafts.identify(stranger.case_id, person)
    with pytest.raises(Refused, match=r"visit\.nothing-to-share"):
        visits.share([full.case_id, stranger.case_id])


def test_successive_cards_are_cases_of_their_own_and_a_bad_one_is_a_line(window):
    batches, actor = Batches(window.desk), window.actor()
    visit = batches.open_cards(actor, ITEM, who="测试村").value
    person = window.draft().get_applicant()
    given = {"answers": {"hot": "no"}, "values": {"place": "测试路1号"}}
    first = batches.next_card(visit, actor, person, **given, all_paper=True).value
    with pytest.raises(Refused):
        batches.next_card(visit, actor, replace(person, identity_match=None), **given)
    number = with_check_digit("37990119850412003")
    other = replace(person, name="测试丙", certificate_number=number)
    second = batches.next_card(visit, actor, other, **given, all_paper=True).value
    assert first.receipt != second.receipt
    Visits(window.desk).close(visit, actor)
    kept = record(window, visit)
    assert (kept.facts["cases"], kept.facts["failed"]) == ("2", "1")
    assert window.proved().is_sound


@pytest.mark.parametrize(
    ("table", "code"),
    [([], "batch.empty"), ([["x"]], "batch.head-missing"), ([["姓名"]], "batch.empty")],
)
def test_a_list_without_heads_or_people_is_refused(table, code):
    with pytest.raises(Refused) as told:
        read_rows(table)
    assert told.value.code == code
    assert Row(n=1).name == ""


def workbook(rows) -> bytes:
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    book.save(out)
    return out.getvalue()


def test_a_workbook_reads_like_the_same_list_as_text():
    rows = [["姓名", "证件号码", "电话"], ["测试甲", NUMBER, 13800000000]]
    text = "\n".join(",".join(map(str, row)) for row in rows)
    assert (
        read_table(workbook(rows))
        == read_table(text.encode())
        == [[str(cell) for cell in row] for row in rows]
    )
    (row,) = read_rows(read_table(workbook(rows)))
    assert (row.number, row.phone) == (NUMBER, "13800000000")


def test_a_day_in_a_workbook_is_read_as_a_day():
    assert read_table(workbook([["期限"], [date(2026, 1, 5)]]))[1] == ["2026-01-05"]


@pytest.mark.parametrize("data", [b"PK\x03\x04 nothing", b"\0\0\0", b"\xff\xff\xff,"])
def test_a_file_that_is_no_list_is_one_sentence(data):
    with pytest.raises(Refused) as told:
        read_table(data)
    assert told.value.code == "batch.unreadable"


def test_a_list_without_end_is_refused():
    with pytest.raises(Refused, match=r"batch\.file-too-large"):
        read_table(b"x\n" * (MOST_LINES + 1))
