"""What the pages say of cases, lines and days, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desk.acts.outbox import Waiting
from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.calendars import national_calendar
from desk.case import Case
from desk.catalogue import load_starter
from desk.drafting import Parked
from desk.line import Line
from desk.material import Collected, Material
from desk.people import demonstration_roster
from desk.ports.identity import DeviceState
from desk.ports.store import Count
from desk.reuse import Offer
from desk.station import Station, StationKind
from ui.window.counter.collecting import material_for
from ui.window.counter.identifying import keep_typed, typed_applicant, with_field
from ui.window.counter.moving import ITEM_FIRST, LOOK_FIRST, NOT_THE_SAME, WHO_FIRST, blocked
from ui.window.counter.table import Table, first_open_step, is_blank
from ui.window.operations.day import DayFigures, Frame
from ui.window.presenters.acceptance import acceptance_view, tab_title
from ui.window.presenters.applicant import masked_address
from ui.window.presenters.daily import daily_view
from ui.window.presenters.day_tables import lasting, working_days_left
from ui.window.presenters.days import ago, lasted
from ui.window.presenters.dossier import clock_view
from ui.window.presenters.materials import materials_body
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.shell import shell_view
from ui.window.presenters.stages import STAGES
from ui.window.views.acceptance import Step, StepState
from ui.window.views.shell import Tone
from ui.window.views.steps import MaterialAct

SHANGHAI = timezone(timedelta(hours=8))
NOW = datetime(2025, 11, 24, 9, 0, tzinfo=SHANGHAI)
ITEM = load_starter().find("1102")[0]
NUMBER = "379901198504120019"


def around(*, line_up: bool = True) -> Surroundings:
    return Surroundings(
        station=Station(
            station_id="379901-90003",
            region="379901",
            code5="90003",
            hall="demo",
            hall_name="示例县政务服务中心",
            window="03",
            kind=StationKind.HALL,
            name="3 号窗口",
            demonstration=True,
        ),
        actor=demonstration_roster()[0],
        now=NOW,
        calendar=national_calendar(),
        line_up=line_up,
    )


def person(**changes: object) -> Applicant:
    made = Applicant(
        kind=ApplicantKind.PERSON,
        name="测试明",
        certificate_type="111",
        certificate_number=NUMBER,
        address="山东省测试市演示区模拟路1号",
        sources={"name": Source.CARD, "certificate_number": Source.CARD},
    )
    return replace(made, **changes)


def case(**changes: object) -> Case:
    return replace(Case(case_id="c1", draft_opened=NOW), **changes)


def opened(**changes: object) -> OpenCase:
    return replace(OpenCase(case=case(), opened=NOW), **changes)


def view(front: OpenCase, blocker: str = ""):
    return acceptance_view([front], front, around(), blocker=blocker)


def test_a_blank_case_stands_at_the_first_step():
    shown = view(opened())
    assert shown.step is Step.IDENTITY
    assert [step.state for step in shown.steps] == [StepState.CURRENT, *[StepState.AHEAD] * 4]
    assert shown.number == "收件时生成"


def test_a_draft_shows_no_number_and_a_received_case_its_short_one():
    assert view(opened(case=case(spoken="03-1124-0001"))).number == "03-1124-0001"


def test_numbers_of_people_are_masked_before_they_reach_the_page():
    front = opened(case=case(applicant=person(phone="13800000000")))
    applicant = view(front).applicant
    shown = [row.masked for row in applicant.rows]
    assert shown[:2] == ["379901********0019", "138****0000"]
    assert NUMBER not in repr([shown, applicant.brief, applicant.facts])


def test_an_address_is_shown_down_to_its_street_or_district():
    assert masked_address("山东省测试市演示区模拟路1号") == "山东省测试市演示区 ******"


def test_the_panel_says_whether_the_face_was_compared():
    shown = view(opened(case=case(applicant=person()))).applicant
    assert (shown.badge.text, shown.badge.tone) == ("待核对", Tone.WARN)
    matched = person(identity_match=IdentityMatch.MATCH)
    assert view(opened(case=case(applicant=matched))).applicant.badge.text == "已核验"


@pytest.mark.parametrize(
    ("front", "notice"),
    [
        (opened(), WHO_FIRST),
        (opened(case=case(applicant=person())), LOOK_FIRST),
        (
            opened(case=case(applicant=person(identity_match=IdentityMatch.MISMATCH))),
            NOT_THE_SAME,
        ),
        (opened(step=Step.ITEM), ITEM_FIRST),
    ],
)
def test_a_step_that_cannot_go_on_says_why(front, notice):
    stop = blocked(front)
    assert stop is not None
    assert stop[0] is notice


def test_the_last_button_says_whether_it_accepts_or_only_receives():
    front = opened(step=Step.CONFIRM, case=case(applicant=person(), item=ITEM))
    assert view(front).next_text == "受理并打印"
    only = view(front, "现在离线，缺一项查询。")
    assert only.next_text == "收件并打印"
    assert "现在离线，缺一项查询。" in only.body.will_happen[0]


def test_what_is_missing_is_counted_and_named():
    shown = view(opened(step=Step.MATERIALS, case=case(applicant=person(), item=ITEM)))
    assert shown.missing.title.startswith("还差 ")
    assert any("未收" in row.note for row in shown.missing.rows)


def test_the_clock_counts_working_days_from_the_next_one():
    clock = clock_view(case(item=ITEM), around())
    assert clock.figure == "5"
    assert [box.below for box in clock.boxes] == ["25 二", "26 三", "27 四", "28 五", "1 一"]
    assert clock.due == "12-01 周一"


def test_a_tolerated_material_carries_its_day_and_its_sign():
    rule = next(r for r in ITEM.materials if r.tolerable_days is not None and not r.core)
    material = material_for(case(item=ITEM), rule.code, MaterialAct.TOLERATE, around())
    assert material.how is Collected.TOLERATED
    body = materials_body(case(item=ITEM, materials={rule.code: material}), around())
    row = next(row for row in body.rows if row.key == rule.code)
    assert (row.state, row.tone) == ("容缺", Tone.WARN)
    assert row.state_note.endswith("前")


def test_a_reused_material_says_where_it_came_from():
    rule = ITEM.materials[0]
    earlier = Material(code=rule.code, how=Collected.PAPER, at=NOW, originals=1)
    offer = Offer(material=earlier, receipt="SJ1", day=date(2025, 10, 1), until=None)
    made = material_for(case(item=ITEM), rule.code, MaterialAct.REUSE, around(), offer)
    assert (made.how, made.note) == (Collected.REUSED, "SJ1")
    assert (made.from_receipt, made.from_day) == ("SJ1", date(2025, 10, 1))


def test_typed_fields_make_an_applicant_once_name_and_number_are_there():
    assert typed_applicant({"name": "测试明"}) is None
    made = typed_applicant({"name": "测试明", "certificate_number": NUMBER.lower()})
    assert (made.certificate_number, made.birth) == (NUMBER, date(1985, 4, 12))
    assert set(made.sources.values()) == {Source.TYPED}


def test_a_card_read_again_keeps_the_phone_of_the_same_person_only():
    before = with_field(person(), "phone", "13800000000")
    assert keep_typed(person(), before).phone == "13800000000"
    assert keep_typed(person(certificate_number="other"), before).phone == ""


def test_the_table_keeps_tabs_in_order_and_brings_back_the_parked():
    table = Table()
    table.add(case(), now=NOW)
    table.add(case(case_id="c2"), now=NOW)
    table.change("c2", parked=Parked(at=NOW, by="p1", name="赵敏", reason="等材料"))
    assert table.front.key == "c2"
    table.bring("c1")
    assert (table.front.key, table.last_parked()) == ("c1", "c2")
    table.bring("c2")
    assert table.front.parked is None
    table.remove("c2")
    assert table.front.key == "c1"


def test_a_case_that_comes_back_stands_where_work_goes_on():
    assert is_blank(case())
    matched = person(identity_match=IdentityMatch.MATCH)
    assert first_open_step(case(applicant=matched)) is Step.ITEM
    assert first_open_step(case(applicant=person())) is Step.IDENTITY


def test_a_tab_names_person_and_item():
    assert tab_title(case()) == "新受理"
    assert tab_title(case(applicant=person(), item=ITEM)) == f"测试明 · {ITEM.name}"


def test_every_stage_has_its_word():
    assert all(badge.text for badge in STAGES.values())


def frame(entries: int, cases: int) -> Frame:
    waiting = Waiting(entries=entries, cases=cases, recorded=0, head=entries)
    return Frame(waiting=waiting, unprinted=0, ready=0, received_today=0)


@pytest.mark.parametrize(
    ("line", "counted", "title", "detail", "tone"),
    [
        (Line(up=True), frame(0, 0), "已联网", "", Tone.OK),
        (Line(up=True), frame(4, 2), "已联网", "待同步 2 件", Tone.PRIMARY),
        (Line(), frame(0, 0), "未联网，可离线受理", "", Tone.WARN),
        (Line(up=True, cut=True), frame(3, 0), "离线受理中", "待同步 3 条", Tone.WARN),
    ],
)
def test_the_chip_of_the_line_does_not_lie(line, counted, title, detail, tone):
    shown = shell_view(counted, around(), line, ()).line
    assert (shown.title, shown.detail, shown.tone) == (title, detail, tone)


def test_a_device_that_cannot_be_used_says_so_in_a_sentence():
    state = DeviceState(name="pcsc", ready=False, code="reader.none")
    device = shell_view(None, around(), Line(), (state,)).devices[0]
    assert (device.name, device.state) == ("社保卡", "不可用")
    assert device.sentence


def test_the_day_shows_what_was_counted_and_a_dash_where_nothing_was():
    counts = tuple(
        Count(
            business_date="2025-11-24",
            hall="demo",
            window="03",
            actor="demo-01",
            item_code="",
            name=name,
            n=n,
        )
        for name, n in (("received", 2), ("received@09", 2), ("accepted", 1))
    )
    figures = DayFigures(
        day=NOW.date(),
        counts=counts,
        totals={c.name: c.n for c in counts},
        in_progress=(),
        waiting=Waiting(entries=0, cases=0, recorded=0, head=0),
        gaps=0,
        minted=2,
        unprinted=0,
    )
    shown = daily_view(figures, around(), demonstration_roster())
    assert [card.figure for card in shown.cards[:2]] == ["2", "1"]
    assert shown.cards[4].figure == "—"
    assert shown.tables[0].table.rows[0].cells[:3] == ("03 号", "赵敏", "2")
    assert sum(bar.parts[2] for bar in shown.hours.bars) == 2


@pytest.mark.parametrize(
    ("on", "left"),
    [(date(2025, 11, 21), -1), (date(2025, 11, 24), 0), (date(2025, 12, 1), 5)],
)
def test_remaining_time_is_counted_in_working_days(on, left):
    assert working_days_left(on, around()) == left


def test_times_are_written_as_at_the_counter():
    assert lasted(timedelta(seconds=84)) == "01:24"
    assert lasted(timedelta(hours=1, seconds=5)) == "1:00:05"
    assert [ago(timedelta(seconds=s)) for s in (5, 360, 7300, 200_000)] == [
        "刚刚",
        "6 分",
        "2 小时",
        "2 天",
    ]
    assert (lasting(532, 2), lasting(0, 0)) == ("4′26″", "—")
    assert NOW.astimezone(UTC).hour == 1
