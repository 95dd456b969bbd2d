"""Applicants: read from a card or typed, checked, stored."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desk.applicant import Agent, Applicant, ApplicantKind, IdentityMatch, Source
from desk.check_digits import mod11_2_check
from desk.ports.identity import CardKind, CardReading
from desk.refusal import Refused

TODAY = date(2025, 11, 24)
BIRTH = date(1979, 11, 4)


def id_number(region: str = "379901", birth: date = BIRTH) -> str:
    digits = f"{region}{birth:%Y%m%d}121"
    return digits + mod11_2_check(digits)


def card(kind: CardKind = CardKind.CITIZEN, number: str = "") -> CardReading:
    return CardReading(
        kind=kind,
        name="试某\ue863  ",
        number=number or id_number(),
        sex="1",
        nation="01",
        birth=BIRTH,
        address="示例县测试街道1号",
        issuer="示例县公安局",
        valid_from=date(2012, 6, 1),
        valid_to=date(2032, 6, 1),
    )


def test_a_card_gives_an_applicant_whose_fields_are_marked_read() -> None:
    applicant = Applicant.from_card(card(), phone="13800000000")
    assert applicant.kind is ApplicantKind.PERSON
    assert applicant.certificate_type == "111"
    assert applicant.name == "试某䶮"
    assert applicant.sources["name"] is Source.CARD
    assert applicant.sources["phone"] is Source.TYPED
    applicant.check(TODAY)


def test_the_spelling_of_the_chip_is_kept_beside() -> None:
    assert Applicant.from_card(card()).name_raw == "试某\ue863  "


def test_a_field_that_the_card_does_not_give_is_not_called_read() -> None:
    reading = CardReading(kind=CardKind.SOCIAL_CARD, name="试某", number=id_number())
    applicant = Applicant.from_card(reading)
    assert set(applicant.sources) == {"name", "certificate_number", "certificate_type"}


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [
        (CardKind.CITIZEN, id_number(), "111"),
        (CardKind.SOCIAL_CARD, id_number(), "111"),
        (CardKind.RESIDENCE_HMT, id_number("810000"), "810"),
        (CardKind.RESIDENCE_HMT, id_number("830000"), "830"),
        (CardKind.FOREIGN_2017, "USA110079110412", "553"),
        (CardKind.FOREIGN_2023, id_number("911840"), "553"),
    ],
)
def test_each_kind_of_card_has_its_national_code(
    kind: CardKind, number: str, code: str
) -> None:
    applicant = Applicant.from_card(card(kind, number))
    assert applicant.certificate_type == code
    applicant.check(TODAY)


def test_every_kind_of_card_is_known() -> None:
    for kind in CardKind:
        assert Applicant.from_card(card(kind)).certificate_type


def test_a_certificate_is_valid_through_its_last_day() -> None:
    applicant = Applicant.from_card(card())
    applicant.check(date(2032, 6, 1))
    with pytest.raises(Refused) as caught:
        applicant.check(date(2032, 6, 2))
    assert caught.value.code == "certificate.expired"
    assert caught.value.facts["expired_on"] == date(2032, 6, 1)


def test_a_long_term_certificate_never_expires() -> None:
    typed(long_term=True).check(date(2099, 1, 1))


def test_a_typed_wrong_check_digit_is_refused() -> None:
    wrong = id_number()[:-1] + ("0" if id_number()[-1] != "0" else "1")
    with pytest.raises(Refused) as caught:
        typed(number=wrong).check(TODAY)
    assert caught.value.code == "certificate.bad-check-digit"


def test_a_birth_that_contradicts_the_number_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        typed(birth=date(1980, 1, 1)).check(TODAY)
    assert caught.value.code == "certificate.bad-date"


def test_a_birth_that_lies_ahead_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        typed(number=id_number(birth=date(2030, 1, 1))).check(TODAY)
    assert caught.value.code == "certificate.bad-date"


def test_an_applicant_with_an_agent_survives_storing() -> None:
    agent = Agent(
        name="代某",
        certificate_type="111",
        certificate_number=id_number(),
        scope="递交、领取",
        valid_to=date(2026, 1, 1),
        sources={"name": Source.TYPED},
        identity_match=IdentityMatch.MATCH,
    )
    applicant = typed(agent=agent)
    assert Applicant.from_json(json.loads(json.dumps(applicant.as_json()))) == applicant


def test_a_person_answers_for_themselves_and_has_no_credit_code() -> None:
    person = Applicant.from_card(card())
    assert (person.organisation_name, person.credit_code) == ("", "")
    assert (person.responsible_name, person.id_number) == (person.name, id_number())
    assert person.person_address == person.address
    assert person.source_of("responsible_name") is Source.CARD
    assert person.source_of("phone") is None


def test_an_enterprise_is_answered_for_by_who_represents_it() -> None:
    firm = Applicant(
        kind=ApplicantKind.ENTERPRISE,
        name="示例测试餐饮有限公司",
        certificate_type="001",
        certificate_number="91350100M000100Y43",
        legal_representative="试某",
        address="示例县测试街道1号",
        sources={"name": Source.CARD, "legal_representative": Source.TYPED},
    )
    assert firm.source_of("responsible_name") is Source.TYPED
    assert (firm.organisation_name, firm.responsible_name) == ("示例测试餐饮有限公司", "试某")
    assert (firm.credit_code, firm.id_number) == ("91350100M000100Y43", "")
    assert firm.person_address == ""
    firm.check(TODAY)


def test_every_kind_of_applicant_has_a_chinese_name() -> None:
    assert all(kind.label for kind in ApplicantKind)


def typed(
    *,
    number: str = "",
    birth: date | None = None,
    long_term: bool = False,
    agent: Agent | None = None,
) -> Applicant:
    return Applicant(
        kind=ApplicantKind.PERSON,
        name="试某",
        certificate_type="111",
        certificate_number=number or id_number(),
        birth=birth,
        valid_to=date(2020, 1, 1) if long_term else None,
        long_term=long_term,
        agent=agent,
    )
