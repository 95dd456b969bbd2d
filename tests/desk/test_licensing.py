"""A licence onto its blank: from a granted decision alone, number and print in one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.blanks import Blanks
from desk.acts.licensing import Came, Licensing, Wanted
from desk.acts.papering import Papering
from desk.events.facts import Mode
from desk.overprint_forms import shipped_templates
from desk.paperwork_licence import fill
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.blank_stock import GRANT, TYPED, WANTED, granted, printed, stocked
from tests.desk.bundle_items import CODE
from tests.desk.window import Window


def code_of(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return refused.value.code


def begin(window: Window, case_id: str, number: str = "SP0000001", wanted: Wanted = WANTED):
    return Licensing(window.desk).begin(case_id, wanted, window.actor(), number=number).value


def test_the_print_and_its_sheet_are_one_transaction(window):
    stocked(window)
    case = granted(window)
    before = window.seq()
    begun = begin(window, case.case_id)
    entries = [e.header for e in window.store.views.entries(after=before)]
    assert [entry.kind for entry in entries] == ["paper_made", "blank_used"]
    assert len({entry.txn for entry in entries}) == 1
    (row,) = window.store.views.papers(case_id=case.case_id)
    assert (row.state, row.paper_id) == ("unknown", begun.paper_id)
    assert window.store.blobs.get(row.blob) == begun.sheet.pdf
    assert window.proved().is_sound


def test_a_refused_print_takes_no_sheet(window):
    stocked(window)
    case, before = granted(window), window.seq()
    short = Wanted(form="food_licence", typed={"name": "示例"})
    before = window.seq()
    assert code_of(begin, window, case.case_id, wanted=short) == "licence.field-missing"
    long = Wanted(form="food_licence", typed={**TYPED, "scope": "长" * 9000})
    assert code_of(begin, window, case.case_id, wanted=long) == "paper.does-not-fit"
    assert window.seq() == before


def test_the_next_sheet_waits_until_somebody_looked_at_the_last(window):
    stocked(window)
    licensing, other = printed(window), granted(window)
    assert code_of(begin, window, other.case_id, "SP0000002") == "blank.outcome-open"
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.SPOILED, reason="歪斜")
    assert licensing.next_numbers("food_licence") == ("SP0000002",)
    assert begin(window, other.case_id, "SP0000002").number == "SP0000002"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("SP0000003", "blank.not-next"),
        ("SP0000011", "blank.not-here"),
        ("SQ0000001", "blank.not-here"),
        ("SP1", "blank.not-here"),
        ("没号", "blank.bad-number"),
    ],
)
def test_only_the_next_sheet_in_hand_is_taken(window, number, code):
    stocked(window)
    assert code_of(begin, window, granted(window).case_id, number) == code


def test_a_sheet_is_used_once(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    assert code_of(begin, window, granted(window).case_id) == "blank.used"


def test_a_licence_is_printed_again_only_after_its_sheet_was_spoiled(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    case_id = sheet.case_id
    assert code_of(begin, window, case_id, "SP0000002") == "licence.has-sheet"
    Blanks(window.desk).spoil(
        window.actor(), kind="food_licence", number="SP0000001", reason="字迹模糊"
    )
    assert begin(window, case_id, "SP0000002").number == "SP0000002"


def test_what_no_spooler_took_frees_its_sheet_and_is_never_sent_later(window):
    stocked(window)
    case = granted(window)
    begun, licensing = begin(window, case.case_id), Licensing(window.desk)
    job = licensing.send(begun)
    assert job.state is PrintState.SAVED
    licensing.told(begun, job, window.actor())
    assert licensing.open_sheets() == ()
    assert licensing.next_numbers("food_licence") == ("SP0000001",)
    assert Papering(window.desk).waiting() == ()
    assert window.proved().is_sound


@pytest.mark.parametrize("state", [PrintState.SENT, PrintState.PRINTED, PrintState.UNKNOWN])
def test_whatever_the_spooler_says_a_person_looks_at_the_sheet(window, state):
    stocked(window)
    case = granted(window)
    begun, licensing = begin(window, case.case_id), Licensing(window.desk)
    licensing.told(begun, PrintJob(state=state, job="7", printer="office"), window.actor())
    (sheet,) = licensing.open_sheets()
    assert sheet.facts["number"] == "SP0000001"
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    (kept,) = licensing.sheets_of(case.case_id)
    assert (kept.state, kept.facts["licence_number"]) == ("used", GRANT.number)
    again = {"came": Came.GOOD}
    assert code_of(licensing.settle, kept.record_id, window.actor(), **again) == (
        "record.other-state"
    )


def test_a_spoiled_sheet_needs_its_reason(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    assert code_of(licensing.settle, sheet.record_id, window.actor(), came=Came.SPOILED) == (
        "case.reason-missing"
    )


def test_a_kill_after_the_sheet_was_taken_leaves_a_question_and_no_second_print(window):
    """Nothing was sent yet: the next start finds the sheet and asks, it prints nothing."""
    stocked(window)
    printed(window)
    (sheet,) = Licensing(window.desk).open_sheets()
    (row,) = window.store.views.papers(case_id=sheet.case_id)
    assert (row.state, row.code) == ("unknown", "printer.not-told-yet")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda c: replace(c, decision=None), "licence.no-decision"),
        (
            lambda c: replace(c, decision=replace(c.decision, licence=None)),
            "licence.not-granted",
        ),
        (
            lambda c: replace(
                c, decision=replace(c.decision, licence=replace(GRANT, number=" "))
            ),
            "licence.no-code",
        ),
        (lambda c: replace(c, decision=replace(c.decision, number="")), "licence.no-code"),
        (lambda c: replace(c, mode=Mode.SIMULATED), "licence.not-formal"),
        (lambda c: replace(c, mode=Mode.TRAINING), "licence.not-formal"),
        (
            lambda c: replace(
                c, decision=replace(c.decision, licence=replace(GRANT, kind="营业执照"))
            ),
            "licence.wrong-form",
        ),
    ],
)
def test_a_licence_comes_only_from_a_formal_grant_with_its_codes(window, change, code):
    form = Licensing(window.desk).forms(granted(window).case_id)[0]
    case = change(granted(window))
    assert code_of(fill, form, case, typed=TYPED) == code


def test_the_preview_needs_no_blank_and_may_lack_fields(window):
    case = granted(window)
    sheet = Licensing(window.desk).preview(
        case.case_id, Wanted(form="food_licence"), window.actor()
    )
    assert sheet.pdf.startswith(b"%PDF")
    assert sheet.paper.background


def test_what_the_clerk_typed_is_named_by_field_and_never_by_its_text(window):
    stocked(window)
    case = granted(window)
    begin(window, case.case_id)
    entry = next(e for e in window.store.views.entries() if e.header.kind == "blank_used")
    event = entry.facts()["event"]
    assert event["typed"] == sorted(TYPED)
    assert TYPED["head"] not in str(event)


def test_an_administrator_prints_no_licence(window):
    stocked(window)
    case = granted(window)
    assert (
        code_of(
            Licensing(window.desk).begin,
            case.case_id,
            WANTED,
            window.actor(Role.ADMINISTRATOR),
            number="SP0000001",
        )
        == "person.act-not-allowed"
    )


def test_the_record_of_a_sheet_leads_to_its_case(window):
    stocked(window)
    printed(window)
    (row,) = window.store.views.records("blank")
    record = read_record(row)
    assert record.case_id
    assert record.title == "食品经营许可证空白"


def test_what_the_spooler_says_late_frees_no_sheet_that_somebody_looked_at(window):
    stocked(window)
    licensing, case = Licensing(window.desk), granted(window)
    begun = begin(window, case.case_id)
    licensing.settle(begun.record_id, window.actor(), came=Came.SPOILED, reason="卡纸")
    late = PrintJob(state=PrintState.SAVED, printer="x", code="printer.not-there")
    assert licensing.told(begun, late, window.actor()).value == "spoiled"
    assert licensing.next_numbers("food_licence") == ("SP0000002",)
    assert window.proved().is_sound


def test_what_is_said_late_of_one_print_frees_no_other_print_on_that_sheet(window):
    stocked(window)
    licensing, case = Licensing(window.desk), granted(window)
    first = begin(window, case.case_id)
    licensing.settle(first.record_id, window.actor(), came=Came.CLEAN)
    second = begin(window, case.case_id)
    late = PrintJob(state=PrintState.SAVED, printer="x", code="printer.not-there")
    licensing.told(first, late, window.actor())
    assert [r.record_id for r in licensing.open_sheets()] == [second.record_id]


def test_a_licence_that_came_out_well_enters_the_use_of_its_seal(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    (used,) = [read_record(row) for row in window.store.views.records("seal")]
    get = used.facts.get
    assert (used.state, used.title, get("number")) == ("used", GRANT.kind, GRANT.number)
    assert (get("seal"), get("organ"), get("copies")) == ("行政机关印章", GRANT.issuer, "1")
    entries = list(window.store.views.entries())
    kept, sealed = (
        next(e.header.txn for e in entries if e.header.kind == kind)
        for kind in ("blank_kept", "seal_used")
    )
    assert kept == sealed


def test_a_business_licence_is_printed_under_a_credit_code_alone(window):
    form = next(f for f in shipped_templates() if f.code == "business_licence")
    case = granted(window)
    named = replace(case, item=replace(case.get_item(), short_code="1311"))

    def filled(number: str) -> object:
        licence = replace(GRANT, kind="营业执照", number=number)
        return fill(
            replace(form, items=()),
            replace(named, decision=replace(case.decision, licence=licence)),
            subject=form.subjects[0].code,
        )

    assert code_of(filled, "91379901MA00000010") == "licence.no-code"
    assert filled(CODE)
