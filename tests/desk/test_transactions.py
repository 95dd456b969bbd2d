"""One act, one transaction: all of it is there, or nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desk.acts.cases import may_accept
from desk.case import Case
from desk.chain import check_chain
from desk.events.facts import Mode, Result
from desk.item_basis import Limit
from desk.item_words import Depth
from desk.journal import writing
from desk.material import Collected
from desk.numbering import check_receipt_number
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from devices.system.clock import ScriptedClock
from tests.desk.window import AT_ONCE, DAY, ITEM, LICENCE, NINE, Window, open_window, paper


def headers(window: Window, after: int = 0):
    return [entry.header for entry in window.store.views.entries(after=after)]


def test_f12_is_two_entries_of_one_transaction(window):
    case = window.accepted()
    first, second = headers(window)
    assert (first.kind, second.kind) == ("received", "accepted")
    assert (first.txn, second.txn) == (first.seq, first.seq)
    assert (first.last_in_txn, second.last_in_txn) == (False, True)
    assert (first.case_seq, second.case_seq) == (1, 2)
    assert {first.case_id, second.case_id} == {case.case_id}
    assert list(window.store.views.signatures()) == [second.seq]
    assert case.received_at == case.accepted_at == NINE
    assert window.drafts.listed() == ()


def test_decided_at_once_is_three_entries_of_one_transaction(window):
    window.desk.line.worked(NINE.isoformat())
    draft = window.draft(AT_ONCE)
    case = window.cases.at_once(
        draft, window.actor(), result=Result.GRANTED, licence=LICENCE
    ).value
    found = headers(window)
    assert [h.kind for h in found] == ["received", "accepted", "decided"]
    assert [h.last_in_txn for h in found] == [False, False, True]
    assert {h.txn for h in found} == {1}
    assert case.stage is Stage.DECIDED
    assert window.case(case.case_id) == case


def test_a_refusal_at_once_gives_its_reason(window):
    window.desk.line.worked(NINE.isoformat())
    draft, actor = window.draft(AT_ONCE), window.actor()
    with pytest.raises(Refused, match=r"case\.reason-missing"):
        window.cases.at_once(draft, actor, result=Result.NOT_GRANTED)
    assert window.seq() == 0
    case = window.cases.at_once(draft, actor, result=Result.NOT_GRANTED, reason="不符合条件")
    assert case.value.decision is not None
    assert case.value.decision.reason == "不符合条件"


def nothing_happened(window: Window, draft: Case) -> None:
    views = window.store.views
    assert window.seq() == 0
    assert (views.numbers(DAY), views.list_cases(), views.counts(DAY)) == ((), (), ())
    assert (views.signatures(), window.drafts.get(draft.case_id)) == ({}, draft)


def test_when_acceptance_is_refused_nothing_was_received(window):
    draft = window.draft(whole=False)
    with pytest.raises(Refused, match=r"case\.core-material-missing"):
        window.cases.receive_and_accept(draft, window.actor())
    nothing_happened(window, draft)


def test_when_the_decision_is_refused_nothing_was_accepted(window):
    draft = window.draft(AT_ONCE)
    with pytest.raises(Refused, match=r"case\.licence-missing"):
        window.cases.at_once(draft, window.actor(), result=Result.GRANTED)
    nothing_happened(window, draft)


def test_a_failure_that_nobody_foresaw_leaves_nothing_either(window):
    draft = window.draft()

    def receive_and_fall() -> None:
        with writing(window.desk, window.actor()) as journal:
            window.cases.open_draft(journal, draft, window.actor())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        receive_and_fall()
    nothing_happened(window, draft)


def test_a_number_that_was_refused_is_used_by_the_next(window):
    with pytest.raises(Refused):
        window.cases.receive_and_accept(window.draft(whole=False), window.actor())
    assert check_receipt_number(window.accepted().receipt).serial == 1


def test_a_draft_is_received_once(window):
    draft = window.draft()
    window.cases.receive(draft, window.actor())
    with pytest.raises(Refused, match=r"draft\.unknown"):
        window.cases.receive(draft, window.actor())
    with pytest.raises(Refused, match=r"draft\.unknown"):
        window.cases.receive_and_accept(draft, window.actor())
    assert window.seq() == 1


def test_what_is_received_is_the_draft_as_it_was_stored(window):
    shown = window.draft()
    window.drafts.fill(shown.case_id, {"place": "后来改的地址"})
    forged = replace(shown, stage=Stage.PRECHECKED, receipt="SJ-mine", mode=Mode.TRAINING)
    case = window.cases.receive(forged, window.actor()).value
    assert case.form["place"] == "后来改的地址"
    assert (case.mode, case.stage) == (Mode.FORMAL, Stage.RECEIVED)
    assert check_receipt_number(case.receipt).serial == 1


def test_serials_run_without_a_gap_and_begin_anew_with_the_day(window):
    numbers = [check_receipt_number(window.received().receipt) for _ in range(3)]
    window.later(hours=24)
    numbers += [check_receipt_number(window.received().receipt) for _ in range(2)]
    assert [n.serial for n in numbers] == [1, 2, 3, 1, 2]
    assert len({n.day for n in numbers}) == 2
    rows = window.store.views.numbers(DAY)
    assert [(row.serial, row.state) for row in rows] == [(n, "minted") for n in (1, 2, 3)]


def test_the_last_number_of_a_day_is_followed_by_a_refusal(window):
    case = window.received()
    with window.store.change() as change:
        row = window.store.views.numbers(DAY)[0]
        change.put_number(replace(row, serial=9999, receipt="last"))
    draft = window.draft()
    with pytest.raises(Refused, match=r"number\.day-exhausted"):
        window.cases.receive(draft, window.actor())
    assert window.drafts.get(draft.case_id) == draft
    assert window.case(case.case_id) == case


def test_a_voided_number_stays_and_is_not_used_again(window):
    case = window.received()
    supervisor = next(p for p in window.desk.roster if p.role == "supervisor")
    window.outcomes.void(case.case_id, supervisor, reason="录入错误")
    window.received()
    states = [(row.serial, row.state) for row in window.store.views.numbers(DAY)]
    assert states == [(1, "voided"), (2, "minted")]


def test_the_chain_has_no_gap_and_every_case_counts_its_own_entries(window):
    cases = [window.received() for _ in range(3)]
    for case in cases:
        window.cases.accept(case.case_id, window.actor())
    window.cases.withdraw(cases[0].case_id, window.actor(), reason="申请人撤回")
    found = headers(window)
    assert [h.seq for h in found] == list(range(1, 8))
    for case in cases:
        own = [h.case_seq for h in found if h.case_id == case.case_id]
        assert own == list(range(1, len(own) + 1))
    views, station = window.store.views, window.desk.station.station_id
    report = check_chain(
        station, window.desk.signer.public, views.entries(), views.signatures()
    )
    assert (report.faults, report.head, report.entries) == ((), views.head(), 7)


def test_an_entry_names_who_where_when_and_how_far_the_clock_is_trusted(window):
    window.accepted()
    header = headers(window)[0]
    assert (header.actor, header.role, header.session) == ("demo-01", "clerk", "test")
    assert (header.hall, header.window, header.business_date) == ("H1", "03", DAY)
    assert (header.wall, header.trust) == (NINE.isoformat(), "scripted")
    assert (header.item_code, header.item_version) == (ITEM.code, ITEM.version)
    assert header.boot_id
    assert header.boot_ms > 0


def test_no_header_carries_a_personal_fact(window):
    window.accepted()
    for entry in window.store.views.entries():
        text = entry.header_bytes.decode("utf-8")
        assert not any(fact in text for fact in ("测试明", "37990119850412", "13800000000"))
        assert entry.body is not None
        assert "测试明" in entry.body.decode("utf-8", "ignore") or entry.header.seq > 1


def test_acceptance_before_receipt_is_refused(window):
    case = window.received()
    back = ScriptedClock(NINE - timedelta(minutes=1))
    earlier = replace(window, desk=replace(window.desk, clock=back))
    with pytest.raises(Refused, match=r"clock\.before-receipt"):
        earlier.cases.accept(case.case_id, earlier.actor())
    assert (window.seq(), window.case(case.case_id).stage) == (1, Stage.RECEIVED)
    window.cases.accept(case.case_id, window.actor())


def test_a_clock_set_back_a_day_goes_on_with_that_days_serials(window):
    window.received()
    back = ScriptedClock(NINE - timedelta(days=1))
    earlier = replace(window, desk=replace(window.desk, clock=back))
    assert check_receipt_number(earlier.received().receipt).serial == 1
    assert check_receipt_number(window.received().receipt).serial == 2


def test_receipt_and_acceptance_are_two_facts_with_two_times(window):
    case = window.received()
    window.later(hours=5)
    case = window.cases.accept(case.case_id, window.actor()).value
    assert case.received_at == NINE
    assert case.accepted_at == NINE + timedelta(hours=5)


def test_a_case_received_on_saturday_counts_from_the_next_working_day(tmp_path):
    saturday = datetime.fromisoformat("2025-11-29T10:00:00+08:00")
    window = open_window(tmp_path / "data", start=saturday)
    case = window.accepted()
    assert case.business_date == saturday.date()
    assert case.promised_on is not None
    assert case.promised_on.isoformat() == "2025-12-05"
    window.store.close()


def test_f12_accepts_only_where_acceptance_can_be_done(window):
    draft = window.draft()
    assert may_accept(draft, window.desk)
    assert not may_accept(window.draft(whole=False), window.desk)
    assert not may_accept(draft, window.seen_by(StationKind.TOWNSHIP).desk)
    shallow = replace(draft, item=replace(ITEM, depth=Depth.RECEIVE))
    assert not may_accept(shallow, window.desk)
    window.desk.line.worked(NINE.isoformat())
    assert may_accept(shallow, window.desk)


@pytest.mark.parametrize("what", ["applicant", "item", "situation"])
def test_receipt_alone_still_asks_who_what_and_in_which_situation(window, what):
    case_id = window.drafts.open(window.actor()).value.case_id
    codes = {
        "item": "case.item-missing",
        "applicant": "case.applicant-missing",
        "situation": "case.situation-missing",
    }
    whole = window.draft()
    if what != "item":
        window.drafts.choose_item(case_id, ITEM.code)
    if what != "applicant":
        assert whole.applicant is not None
        window.drafts.identify(case_id, whole.applicant)
    with pytest.raises(Refused) as refused:
        window.cases.receive(window.drafts.get(case_id), window.actor())
    assert refused.value.code == codes[what]
    assert (window.seq(), len(window.drafts.listed())) == (0, 2)


def test_a_second_notice_to_supplement_is_refused(window):
    case, actor = window.received(), window.actor()
    asked = window.cases.ask_supplement(
        case.case_id, actor, wanted=("平面图",), reason="缺一件"
    ).value
    assert (asked.supplements[0].due, asked.supplements[0].limit) == (None, Limit(value=15))
    window.cases.complete_supplement(case.case_id, actor)
    with pytest.raises(Refused, match=r"case\.supplement-already-asked"):
        window.cases.ask_supplement(case.case_id, actor, wanted=("别的",), reason="再补")
    accepted = window.cases.accept(case.case_id, actor).value
    assert accepted.stage is Stage.ACCEPTED


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("tolerated", "material.too-late"),
        ("promise", "material.promise-by-choice"),
        ("not_applicable", "material.too-late"),
    ],
)
def test_after_acceptance_no_material_is_put_off_any_more(window, how, code):
    owed = window.tolerated()
    case, actor = window.cases.receive(owed, window.actor()).value, window.actor()
    window.outcomes.supply(case.case_id, actor, paper("plan", Collected.TOLERATED))
    case = window.cases.accept(case.case_id, actor).value
    before = window.seq()
    with pytest.raises(Refused) as refused:
        window.outcomes.supply(case.case_id, actor, paper("plan", Collected(how)))
    assert refused.value.code == code
    assert window.seq() == before
    paid = window.outcomes.supply(case.case_id, actor, paper("plan")).value
    assert paid.materials["plan"].how is Collected.PAPER


def test_nothing_of_a_draft_is_an_entry(window):
    draft = window.draft()
    assert (window.seq(), window.kinds(), draft.receipt) == (0, [], "")
