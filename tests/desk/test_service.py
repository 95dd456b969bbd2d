"""The day around cases: tickets, visits, shelf, slips, ratings, problems, old files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.day import Days, totals
from desk.acts.dossiers import Dossiers
from desk.acts.fees import FeeBook, cents_of
from desk.acts.history import History
from desk.acts.outside import Outside
from desk.acts.queueing import Queueing
from desk.acts.results import Results
from desk.acts.seals import Seals
from desk.acts.shelf import Shelf, shelf_id
from desk.acts.slips import Slips, books, numbers, reconcile
from desk.applicant import Agent, IdentityMatch
from desk.events.facts import Result
from desk.fees import FeeEntry
from desk.item import Fee
from desk.item_words import Depth, FeeMoment
from desk.outside import copied, get_system
from desk.people import Role
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import AppointmentEnd, TicketOutcome
from desk.stages import Stage
from tests.desk.window import DAY, ITEM, LICENCE, NAME, NINE, NUMBER, Window, open_window

FEE = Fee(standard="每本10元", basis="示例", when=FeeMoment.BEFORE_ISSUE, waivable=False)
CHARGED = replace(ITEM, fee=FEE, depth=Depth.ISSUE, cross_region="全市")


FOR_ALL = Agent(
    name="测试代",
    certificate_type="111",
    certificate_number=NUMBER,
    scope="本批全部事项",
    identity_match=IdentityMatch.MATCH,
)


@pytest.fixture
def charged(tmp_path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", (CHARGED,))
    yield made
    made.store.close()


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def record(window: Window, record_id: str):
    return read_record(window.store.views.find_record(record_id))


def issued(window: Window):
    case = window.accepted(CHARGED)
    Results(window.desk).record(
        case.case_id,
        window.actor(),
        result=Result.GRANTED,
        number="1号",
        decided_on=NINE.date(),
        giver="张某",
        licence=LICENCE,
    )
    fee = FeeEntry(at=window.clock.now(), cents=1000, voucher="鲁财0001")
    FeeBook(window.desk).register(case.case_id, window.actor(), fee)
    return window.outcomes.issue(case.case_id, window.actor()).value


def test_a_fee_that_is_open_stops_the_issue_and_a_voucher_settles_it(charged):
    case = charged.accepted(CHARGED)
    Results(charged.desk).record(
        case.case_id,
        charged.actor(),
        result=Result.GRANTED,
        number="1号",
        decided_on=NINE.date(),
        giver="张某",
        licence=LICENCE,
    )
    with pytest.raises(Refused, match=r"fee\.not-settled"):
        charged.outcomes.issue(case.case_id, charged.actor())
    book = FeeBook(charged.desk)
    for entry, code in (
        (FeeEntry(at=NINE, cents=0, voucher="1"), "fee.bad-amount"),
        (FeeEntry(at=NINE, cents=100), "fee.voucher-missing"),
        (FeeEntry(at=NINE, cents=0, waived=True, reason="x"), "fee.not-waivable"),
    ):
        with pytest.raises(Refused) as told:
            book.register(case.case_id, charged.actor(), entry)
        assert told.value.code == code
    book.register(case.case_id, charged.actor(), FeeEntry(at=NINE, cents=1000, voucher="1"))
    assert charged.outcomes.issue(case.case_id, charged.actor()).value.stage is Stage.ISSUED
    assert figures(charged)["fees_paid_cents"] == 1000


@pytest.mark.parametrize(("yuan", "cents"), [("10", 1000), ("0.05", 5), (" 12.50 ", 1250)])
def test_an_amount_is_typed_in_yuan_and_kept_in_fen(yuan, cents):
    assert cents_of(yuan) == cents


@pytest.mark.parametrize("yuan", ["", "x", "1.005", "NaN", "Infinity"])
def test_an_impossible_amount_is_refused(yuan):
    with pytest.raises(Refused, match=r"fee\.bad-amount"):
        cents_of(yuan)


def test_a_licence_waits_on_the_shelf_travels_and_leaves_with_its_hand_over(charged):
    case = issued(charged)
    shelf = Shelf(charged.desk)
    shelf.place(case.case_id, charged.actor(), place="A-03")
    with pytest.raises(Refused, match=r"shelf\.already-there"):
        shelf.place(case.case_id, charged.actor(), place="A-04")
    shelf.send([shelf_id(case)], charged.actor(), to_place="示例镇", carrier="王某")
    shelf.arrive(shelf_id(case), charged.actor(), place="示例镇 1 柜")
    assert record(charged, shelf_id(case)).facts["place"] == "示例镇 1 柜"
    charged.outcomes.hand_over(
        case.case_id, charged.actor(), receiver=NAME, receiver_certificate="", manner="self"
    )
    assert record(charged, shelf_id(case)).state == "taken"
    told = figures(charged)
    assert (told["shelved"], told["shelf_sent"], told["shelf_taken"]) == (1, 1, 1)
    assert charged.proved().is_sound


def test_every_ticket_ends_with_an_outcome_and_the_outcomes_add_up(window):
    queue, actor = Queueing(window.desk), window.actor()
    for n, outcome in enumerate(TicketOutcome):
        ticket = queue.take(actor, number=f"A{n:03d}", matter="食品").value
        window.later(minutes=2)
        queue.call(ticket, actor)
        queue.end(ticket, actor, outcome=outcome, cases=n, reason="对应窗口")
        with pytest.raises(Refused, match=r"record\.other-state"):
            queue.end(ticket, actor, outcome=outcome, reason="x")
    ticket = queue.take(actor, number="B001").value
    with pytest.raises(Refused, match=r"case\.reason-missing"):
        queue.end(ticket, actor, outcome=TicketOutcome.TURNED_AWAY)
    told = figures(window)
    parts = [told[f"tickets_{outcome.value}"] for outcome in TicketOutcome]
    assert set(parts) == {1}  # one that was transferred goes on elsewhere
    assert sum(parts) - told["tickets_transferred"] == told["tickets_ended"]
    assert told["tickets_unrecorded"] == 1
    assert told["waited_seconds"] == 120 * len(TicketOutcome)


def test_an_appointment_is_made_for_later_and_ends_once(window):
    queue, actor = Queueing(window.desk), window.actor()
    with pytest.raises(Refused, match=r"appointment\.in-past"):
        queue.book(actor, who="测试明", matter="食品", starts=NINE)
    with pytest.raises(Refused, match=r"calendar\.hall-closed"):
        queue.book(actor, who="测试明", matter="食品", starts=NINE + timedelta(hours=12))
    booked = queue.book(
        actor, who="测试明", matter="食品", starts=NINE + timedelta(days=1)
    ).value
    assert record(window, booked).due == (NINE + timedelta(days=1)).date()
    queue.end_appointment(booked, actor, outcome=AppointmentEnd.KEPT)
    with pytest.raises(Refused, match=r"record\.other-state"):
        queue.end_appointment(booked, actor, outcome=AppointmentEnd.MISSED)


def test_a_slip_counts_from_its_stated_time_only_when_confirmed(window):
    slips, actor = Slips(window.desk), window.actor()
    slips.reserve(actor, count=5)
    all_numbers = numbers(books(window.store.views))
    window.later(hours=3)
    case = window.received()
    facts = {"number": all_numbers[0], "stated_at": NINE, "filled_by": "赵敏"}
    slip = slips.enter(case.case_id, actor, **facts).value
    with pytest.raises(Refused, match=r"slip\.used"):
        slips.enter(case.case_id, actor, **facts)
    with pytest.raises(Refused, match=r"slip\.unknown"):
        slips.enter(case.case_id, actor, **(facts | {"number": "YJ0"}))
    assert window.case(case.case_id).received_at == NINE + timedelta(hours=3)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        slips.confirm(slip, actor)
    slips.confirm(slip, window.actor(Role.SUPERVISOR))
    assert window.case(case.case_id).received_at == NINE
    slips.spoil(actor, number=all_numbers[1], reason="写错")
    count = reconcile(window.store.views)
    assert (count.reserved, count.used, count.spoiled, count.left) == (5, 1, 1, 3)
    closed = Days(window.desk).close(actor).value
    assert closed.slips == {"reserved": 5, "used": 1, "spoiled": 1, "left": 3}
    assert window.proved().is_sound


def test_a_case_of_another_area_is_accepted_here_and_its_dossier_travels(charged):
    dossiers, draft = Dossiers(charged.desk), charged.draft(CHARGED)
    with pytest.raises(Refused, match=r"crossing\.facts-missing"):
        dossiers.choose_area(draft.case_id, area="3799", organ="x")
    draft = dossiers.choose_area(draft.case_id, area="379902", organ="邻县审批局").value
    case = charged.cases.receive(draft, charged.actor()).value
    assert case.dossier.crossing.accepting == charged.desk.station.region[:6]
    with pytest.raises(Refused, match=r"crossing\.facts-missing"):
        dossiers.send(case.case_id, charged.actor(), how="mail")
    sent = dossiers.send(case.case_id, charged.actor(), how="mail", tracking="EMS1").value
    dossiers.arrived(sent, charged.actor(), taken_by="邻县收件人")
    assert record(charged, sent).state == "arrived"


def test_an_item_without_a_scope_stays_in_its_area(window):
    with pytest.raises(Refused, match=r"crossing\.not-offered"):
        Dossiers(window.desk).choose_area(window.draft().case_id, area="379902", organ="x")


def test_the_fields_of_a_case_stand_in_the_order_of_the_system_outside(window):
    case = window.accepted()
    system = get_system("dept")
    lines = copied(case, system)
    assert [label for label, _ in lines] == [field.label for field in system.fields]
    assert dict(lines)["申请人"] == NAME
    outside = Outside(window.desk)
    with pytest.raises(Refused, match=r"outside\.number-missing"):
        outside.entered(case.case_id, window.actor(), system="dept", number=" ")
    after = outside.entered(case.case_id, window.actor(), system="dept", number="D1").value
    assert after.closing.outside[0].number == "D1"
    with pytest.raises(Refused, match=r"outside\.already-entered"):
        outside.entered(case.case_id, window.actor(), system="dept", number="D2")


def test_a_seal_is_entered_with_its_paper_and_copies(window):
    case = window.accepted()
    Seals(window.desk).use(
        case.case_id,
        window.actor(),
        seal="审批专用章",
        paper="受理通知书",
        number="1",
        copies=2,
    )
    assert figures(window)["seals_used"] == 2
    (row,) = window.store.views.records("seal")
    assert row.state == "used"


def test_what_is_imported_is_marked_and_never_counted(window):
    history, actor = History(window.desk), window.actor()
    table = [
        ["编号", "事项", "申请人", "收件日期", "期限"],
        ["旧1", "食品", "测试甲", "2024年3月1日", "2026-01-05"],
        ["旧2", "食品", "测试乙", "2024/3/2", ""],
        ["旧3", "食品", "", "2024-03-02", ""],
        ["旧4", "食品", "测试丁", "明天", ""],
        ["旧1", "食品", "测试甲", "2024-03-01", ""],
    ]
    done = history.import_cases(actor, table).value
    assert done.cases == 2
    assert [(fault.n, fault.code) for fault in done.faults] == [
        (4, "history.facts-missing"),
        (5, "history.bad-day"),
        (6, "history.already-imported"),
    ]
    assert record(window, "old-case-旧1").state == "open"
    assert record(window, "old-case-旧2").state == "closed"
    history.close("old-case-旧1", actor, how="原系统办结")
    indexed = history.index(
        actor,
        title="1998年营业执照",
        who="测试甲",
        certificate="",
        year="1998",
        box="3",
        scans=(b"one", b"two"),
    ).value
    assert record(window, indexed).facts["pages"] == "2"
    assert figures(window) == {}
    assert window.proved().is_sound
