"""Materials and what stands behind them: 待核验, verified, contradicted, defective, spared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from desk.acts.confirming import Confirming
from desk.acts.credit import Credits
from desk.acts.evidence import Evidence
from desk.applicant import ApplicantKind
from desk.attachments import look_at
from desk.credit import CreditSource, standing
from desk.custody import Place
from desk.files import named_files
from desk.item import ItemVersion
from desk.item_rules import Exclusion, Waiver
from desk.licences import find_licence_kind, licence_kinds
from desk.material import Collected, MaterialStatus
from desk.proof import Level, Verdict
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.evidence import CUSTODY, VERIFICATION
from desk.roles import Agent, Guardian, Power, Status
from desk.signatures import Signature, SignatureWay
from sync.simulated_registers import LISTED_PERSON, SimulatedRegisters
from tests.desk.window import AT_ONCE, ITEM, LICENCE, NINE, Window, an_applicant, open_window

DISHONEST = Exclusion(
    code="serious_dishonesty",
    name="严重失信",
    article="第二部分（四）",
    as_of=date(2020, 11, 9),
)
PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


def with_licence(item: ItemVersion) -> ItemVersion:
    """The item, whose plan may be shown as an e-licence, with points to review."""
    first, plan, *rest = item.materials
    shown = replace(plan, licence_type="营业执照", review_points=("名称一致", "在有效期内"))
    return replace(item, materials=(first, shown, *rest))


@pytest.fixture
def counter(tmp_path) -> Iterator[Window]:
    """A window whose registers are the shipped simulators."""
    items = tuple(with_licence(item) for item in (ITEM, AT_ONCE))
    made = open_window(tmp_path / "data", items)
    made.desk = replace(made.desk, registers=SimulatedRegisters(now=made.clock.now))
    yield made
    made.store.close()


def code_of(doing) -> str:
    try:
        doing()
    except Refused as refused:
        return refused.code
    return "ok"


def confirm(window: Window) -> int:
    confirming = Confirming(window.desk)
    waiting = confirming.pending()
    return confirming.apply(confirming.ask(waiting)).value


def a_draft(window: Window, item: ItemVersion = ITEM) -> str:
    draft = window.draft(item, whole=False)
    window.drafts.collect(draft.case_id, replace(paper_of("application"), originals=1))
    return draft.case_id


def paper_of(code: str):
    from tests.desk.window import paper

    return paper(code)


def shown(window: Window, code: str = "DEMO-1", item: ItemVersion = ITEM) -> str:
    case_id = a_draft(window, item)
    Evidence(window.desk).show_licence(case_id, "plan", code, window.actor())
    return case_id


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


def test_a_station_without_registers_says_so(window):
    case_id = a_draft(window)
    Evidence(window.desk).ask_shared(case_id, "plan", window.actor())
    assert code_of(lambda: confirm(window)) == "register.none"


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


@pytest.mark.parametrize(
    ("signature", "code"),
    [
        (Signature(way=SignatureWay.SCREEN, by="", at=NINE), "signature.nobody"),
        (Signature(way=SignatureWay.PAPER, by="测试明", at=NINE), "ok"),
        (
            Signature(way=SignatureWay.FINGERPRINT, by="测试明", at=NINE),
            "signature.witness-missing",
        ),
        (
            Signature(
                way=SignatureWay.FINGERPRINT,
                by="测试明",
                at=NINE,
                witness="测试长青",
                witness_number=LISTED_PERSON,
            ),
            "signature.not-read-aloud",
        ),
        (
            Signature(
                way=SignatureWay.FINGERPRINT,
                by="测试明",
                at=NINE,
                witness="测试长青",
                witness_number=LISTED_PERSON,
                read_aloud=True,
            ),
            "ok",
        ),
        (
            Signature(way=SignatureWay.FOR_ANOTHER, by="测试明", at=NINE),
            "signature.authority-missing",
        ),
    ],
)
def test_each_way_of_signing_has_what_it_needs(counter, signature, code):
    case_id = a_draft(counter)
    sign = lambda: Evidence(counter.desk).sign(case_id, counter.actor(), signature)  # noqa: E731 - named for the assertion
    assert code_of(sign) == code


def test_credit_is_known_from_the_kept_list_and_asked_when_the_line_is_back(counter):
    register, who = Credits(counter.desk), counter.actor()
    register.keep_list(register.fetch_list())
    assert not register.is_list_due()
    counter.later(days=2)
    counter.desk.line.cut = True
    case_id = a_draft(counter)
    report = register.check(case_id, who).value.dossier.credit.report
    assert (report.source, report.pending) == (CreditSource.KEPT_LIST, True)
    assert report.age_days(counter.clock.now().date()) == 2
    case = counter.cases.receive(counter.drafts.get(case_id), who).value
    counter.desk.line.cut = False
    register.apply(register.ask(register.pending()))
    report = counter.case(case.case_id).dossier.credit.report
    assert (report.source, report.grade, report.pending) == (CreditSource.QUERY, "A", False)
    assert register.pending() == ()
    assert counter.proved().is_sound


def test_without_a_kept_list_credit_is_unknown(counter):
    counter.desk.line.cut = True
    case = Credits(counter.desk).check(a_draft(counter), counter.actor()).value
    found = standing(case, (DISHONEST,), today=NINE.date())
    assert found.pending


def test_a_listed_person_is_listed_and_a_repair_ends_it(counter):
    register, who = Credits(counter.desk), counter.actor()
    case_id = a_draft(counter)
    counter.drafts.identify(case_id, an_applicant(certificate_number=LISTED_PERSON))
    register.check(case_id, who)
    register.apply(register.ask(register.pending()))
    case = counter.drafts.get(case_id)
    assert standing(case, (DISHONEST,), today=NINE.date()).list == "serious_dishonesty"
    case = register.repair_on(
        case_id, who, code="serious_dishonesty", document="修复决定 1 号", on=NINE.date()
    ).value
    assert standing(case, (DISHONEST,), today=NINE.date()).list == ""


def test_a_talent_card_spares_materials_with_its_basis(counter):
    waiver = Waiver(status="talent_card", materials=("application",), basis="第15条")
    item = replace(ITEM, waivers=(waiver,))
    case = replace(counter.draft(ITEM, whole=False), item=item)
    assert "application" in {rule.code for rule in case.missing_materials()}
    card = Status(kind="talent_card", number="HC-1", seen="看卡", at=NINE)
    held = replace(case, applicant=an_applicant(statuses=(card,)))
    assert "application" not in {rule.code for rule in held.missing_materials()}
    assert held.spared()["application"].basis == "第15条"


def test_a_minor_needs_a_guardian(counter):
    case_id = a_draft(counter)
    minor = an_applicant(birth=date(2012, 4, 12), certificate_type="999")
    counter.drafts.identify(case_id, minor)
    counter.drafts.collect(case_id, paper_of("plan"))
    receive = lambda: counter.cases.receive(counter.drafts.get(case_id), counter.actor())  # noqa: E731 - named for the assertion
    assert code_of(receive) == "applicant.guardian-missing"
    guardian = Guardian(
        name="测试长青",
        certificate_type="111",
        certificate_number=LISTED_PERSON,
        relation="父子",
        document="户口簿",
    )
    counter.drafts.identify(case_id, replace(minor, guardian=guardian))
    assert code_of(receive) == "ok"


AGENT = Agent(name="测试代", certificate_type="111", certificate_number=LISTED_PERSON)


@pytest.mark.parametrize(
    ("agent", "power", "code"),
    [
        (AGENT, Power.APPLY, "ok"),
        (AGENT, Power.PROMISE, "agent.no-power"),
        (replace(AGENT, powers=frozenset(Power)), Power.COLLECT, "ok"),
        (replace(AGENT, items=("another",)), Power.APPLY, "agent.not-for-item"),
        (replace(AGENT, valid_to=date(2025, 11, 23)), Power.APPLY, "agent.expired"),
        (replace(AGENT, valid_to=NINE.date()), Power.APPLY, "ok"),
    ],
)
def test_an_agent_does_what_the_letter_says_until_its_last_day(agent, power, code):
    applicant = an_applicant(agent=agent)
    assert code_of(lambda: applicant.check_power(power, ITEM.key, NINE.date())) == code


def test_a_company_that_does_not_exist_yet_has_a_reserved_name_and_no_code():
    founding = an_applicant(
        kind=ApplicantKind.ENTERPRISE,
        certificate_type="001",
        certificate_number="",
        founding=True,
        name="示例县测试有限公司",
    )
    assert code_of(lambda: founding.check(NINE.date())) == "applicant.reservation-missing"
    named = replace(founding, reservation="（示例）登记名预核字〔2025〕1号")
    assert code_of(lambda: named.check(NINE.date())) == "ok"
    assert named.credit_code == ""


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
