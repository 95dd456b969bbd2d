"""Materials and what stands behind them: 待核验, verified, contradicted, defective."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from desk.acts.evidence import Evidence
from desk.attachments import look_at
from desk.custody import Place
from desk.files import named_files
from desk.licences import find_licence_kind, licence_kinds
from desk.material import Collected, MaterialStatus
from desk.ports.registers import NoRegisters
from desk.proof import Level, Verdict
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.evidence import CUSTODY, VERIFICATION
from tests.desk.registering import (
    PDF,
    a_counter,
    a_draft,
    code_of,
    confirm,
    paper_of,
    shown,
    with_licence,
)
from tests.desk.window import AT_ONCE, ITEM, LICENCE, NINE, Window


@pytest.fixture
def counter(tmp_path) -> Iterator[Window]:
    made = a_counter(tmp_path / "data")
    yield made
    made.store.close()


def test_a_licence_that_was_shown_waits_for_the_store_and_does_not_block(counter):
    case_id = shown(counter)
    case = counter.drafts.get(case_id)
    assert case.materials["plan"].status is MaterialStatus.PENDING
    assert case.missing_materials() == ()


def test_the_tick_of_the_line_verifies_a_draft_and_says_where_and_when(counter):
    case_id = shown(counter)
    assert confirm(counter) == 1
    plan = counter.drafts.get(case_id).materials["plan"]
    assert (plan.status, plan.level) == (MaterialStatus.QUALIFIED, Level.OFFICIAL)
    assert plan.proof.report_number
    assert plan.proof.at == NINE
    assert plan.valid_to > NINE.date()
    assert confirm(counter) == 0


def test_what_was_accepted_without_a_line_stands_on_the_worklist_until_it_is_verified(counter):
    counter.desk.line.cut = True
    case_id = shown(counter)
    case = counter.cases.receive_and_accept(counter.drafts.get(case_id), counter.actor()).value
    rows = counter.store.views.records(VERIFICATION)
    assert [read_record(row).state for row in rows] == ["pending"]
    assert code_of(lambda: confirm(counter)) == "line.down"
    counter.desk.line.cut = False
    assert confirm(counter) == 1
    assert counter.case(case.case_id).materials["plan"].proof.verdict is Verdict.VERIFIED
    rows = counter.store.views.records(VERIFICATION)
    assert [read_record(row).state for row in rows] == ["verified"]
    assert counter.proved().is_sound


@pytest.mark.parametrize("code", ["DEMO-REVOKED", "DEMO-OTHER", "DEMO-EXPIRED", "何物"])
def test_a_contradicted_licence_is_defective_and_blocks_the_decision(counter, code):
    case_id = shown(counter, code, AT_ONCE)
    case = counter.cases.receive_and_accept(counter.drafts.get(case_id), counter.actor()).value
    confirm(counter)
    after = counter.case(case.case_id)
    assert after.materials["plan"].status is MaterialStatus.DEFECTIVE
    assert after.materials["plan"].deficiency
    from desk.events.facts import Result

    assert (
        code_of(
            lambda: counter.cases.decide_at_once(
                case.case_id, counter.actor(), result=Result.GRANTED, licence=LICENCE
            )
        )
        == "material.contradicted"
    )


def test_a_material_that_has_no_licence_is_taken_on_paper(counter):
    case_id = a_draft(counter)
    evidence = Evidence(counter.desk)
    asked = lambda: evidence.show_licence(case_id, "application", "DEMO", counter.actor())  # noqa: E731 - named for the assertion
    assert code_of(asked) == "register.nothing-to-ask"
    nothing = lambda: evidence.show_licence(case_id, "plan", " ", counter.actor())  # noqa: E731 - named for the assertion
    assert code_of(nothing) == "register.code-missing"


def test_a_station_without_registers_says_so(counter):
    counter.desk = replace(counter.desk, registers=NoRegisters())
    case_id = a_draft(counter)
    Evidence(counter.desk).ask_shared(case_id, "plan", counter.actor())
    assert code_of(lambda: confirm(counter)) == "register.none"


def test_what_the_applicant_writes_is_no_shared_data(counter):
    case_id = a_draft(counter)
    ask = partial(Evidence(counter.desk).ask_shared, case_id, "application", counter.actor())
    assert code_of(ask) == "register.nothing-to-ask"


def test_shared_data_says_its_source_and_time_and_expires(counter):
    case_id = a_draft(counter)
    Evidence(counter.desk).ask_shared(case_id, "plan", counter.actor())
    confirm(counter)
    plan = counter.drafts.get(case_id).materials["plan"]
    assert plan.how is Collected.SHARED
    assert plan.proof.register
    assert plan.valid_to is not None


def test_a_deficiency_blocks_as_if_the_material_were_missing(counter):
    case_id = a_draft(counter)
    counter.drafts.collect(case_id, paper_of("plan"))
    evidence = Evidence(counter.desk)
    case = evidence.review(
        case_id, "plan", counter.actor(), points=("名称一致",), deficiency="名称与执照不一致"
    ).value
    assert [rule.code for rule in case.missing_materials()] == ["plan"]
    (point,) = case.materials["plan"].points
    assert (point.point, point.by) == ("名称一致", counter.actor().person_id)
    case = evidence.review(
        case_id, "plan", counter.actor(), points=("名称一致", "在有效期内")
    ).value
    assert case.missing_materials() == ()
    assert len(case.materials["plan"].points) == 2


def test_a_review_after_receipt_is_an_entry_of_the_case(counter):
    case = counter.received(with_licence(ITEM))
    done = Evidence(counter.desk).review(
        case.case_id, "plan", counter.actor(), points=(), deficiency="缺页"
    )
    assert done.value.materials["plan"].status is MaterialStatus.DEFECTIVE
    assert counter.kinds()[-1] == "material_reviewed"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "attachment.empty"),
        (b"MZ\x90 a program", "attachment.kind-unknown"),
        (PDF[:20], "attachment.damaged"),
        (b"\xff\xd8\xff" + b"0" * 50, "attachment.damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 50, "attachment.damaged"),
    ],
)
def test_a_file_is_what_its_bytes_say(counter, data, code):
    case_id = a_draft(counter)
    attach = lambda: Evidence(counter.desk).attach(case_id, "plan", data, counter.actor())  # noqa: E731 - named for the assertion
    assert code_of(attach) == code
    assert "plan" not in counter.drafts.get(case_id).materials


def test_a_file_that_is_too_large_is_refused():
    with pytest.raises(Refused, match=r"attachment\.too-large"):
        look_at(b"%PDF-" + b"0" * (1024 * 1024), most_megabytes=1)


def test_an_attached_file_survives_the_sweep_as_draft_and_as_case(counter):
    case_id = a_draft(counter)
    done = Evidence(counter.desk).attach(case_id, "plan", PDF, counter.actor())
    (digest,) = done.value.materials["plan"].files
    assert set(named_files(counter.store.views)) == {digest}
    counter.cases.receive(done.value, counter.actor())
    assert set(named_files(counter.store.views)) == {digest}
    assert counter.store.blobs.sweep(named_files(counter.store.views)) == 0
    assert counter.store.blobs.get(digest) == PDF


def test_an_original_goes_out_and_back_only_from_hand_to_hand(counter):
    case = counter.received(with_licence(ITEM))
    evidence, who = Evidence(counter.desk), counter.actor()

    def move(to: Place, giver: str = "窗口", receiver: str = "测试科") -> str:
        return code_of(
            lambda: evidence.move_original(
                case.case_id, "plan", who, to=to, giver=giver, receiver=receiver
            )
        )

    assert move(Place.OUT) == "custody.not-possible"
    assert move(Place.WINDOW, giver="") == "custody.hands-missing"
    assert move(Place.WINDOW, "申请人", "窗口") == "ok"
    assert move(Place.OUT) == "ok"
    assert move(Place.RETURNED) == "custody.not-possible"
    assert move(Place.WINDOW, "测试科", "窗口") == "ok"
    assert move(Place.RETURNED, "窗口", "申请人") == "ok"
    (row,) = counter.store.views.records(CUSTODY)
    record = read_record(row)
    assert record.state == Place.RETURNED
    assert [line.word for line in record.log] == ["at_window", "out", "at_window", "returned"]
    assert counter.proved().is_sound


def test_at_least_a_hundred_kinds_of_licence_may_be_shown():
    assert len(licence_kinds()) >= 100
    assert find_licence_kind("营业执照") == find_licence_kind(licence_kinds()["营业执照"].code)


def test_a_held_original_is_listed_for_the_days_close(counter):
    case = counter.received(with_licence(ITEM))
    evidence = Evidence(counter.desk)
    assert evidence.held() == ()
    evidence.move_original(
        case.case_id,
        "plan",
        counter.actor(),
        to=Place.WINDOW,
        giver="申请人",
        receiver="窗口",
    )
    assert [record.title for record in evidence.held()] == ["平面图"]
