"""The people of a case: agents, minors, founders, talents; how they sign, how credit stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from desk.acts.credit import Credits
from desk.acts.drafts import check_material
from desk.acts.evidence import Evidence
from desk.applicant import ApplicantKind
from desk.credit import CreditFacts, CreditReport, CreditSource, Listing, standing
from desk.item_basis import Limit
from desk.item_rules import Exclusion, PromiseRule, Waiver
from desk.material import Collected, Material
from desk.roles import Agent, Guardian, Power, Status
from desk.signatures import Signature, SignatureWay
from sync.simulated_registers import LISTED_PERSON
from tests.desk.registering import (
    a_counter,
    a_draft,
    code_of,
    paper_of,
)
from tests.desk.window import ITEM, NINE, Window, an_applicant

DISHONEST = Exclusion(
    code="serious_dishonesty",
    name="严重失信",
    article="第二部分（四）",
    as_of=date(2020, 11, 9),
)
AGENT = Agent(name="测试代", certificate_type="111", certificate_number=LISTED_PERSON)


@pytest.fixture
def counter(tmp_path) -> Iterator[Window]:
    made = a_counter(tmp_path / "data")
    yield made
    made.store.close()


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


def test_nothing_is_tolerated_for_somebody_on_a_list_that_excludes(counter):
    rule = PromiseRule(
        text="",
        basis=(),
        conditions=(),
        waives=(),
        verify_within=Limit(value=60),
        consequence="",
        exclusions=(DISHONEST,),
    )
    listed = CreditReport(
        number=LISTED_PERSON,
        at=NINE,
        as_of=NINE,
        source=CreditSource.QUERY,
        listings=(Listing(code=DISHONEST.code),),
    )
    case = replace(counter.draft(ITEM, whole=False), item=replace(ITEM, promise=rule))
    put_off = Material(code="plan", how=Collected.TOLERATED, at=NINE)
    check_material(case, put_off)
    barred = replace(case, dossier=replace(case.dossier, credit=CreditFacts(report=listed)))
    assert code_of(lambda: check_material(barred, put_off)) == "credit.tolerance-barred"
