"""Each starter item is taken at a counter: answered, filled, collected, received, accepted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

import pytest

from desk.applicant import Applicant, ApplicantKind
from desk.case import Case
from desk.catalogue import load_starter
from desk.item import FormField, ItemVersion
from desk.item_words import Authority, Depth, FeeMoment, FieldKind
from desk.refusal import Refused
from desk.roles import Status
from desk.stages import Stage
from tests.desk.samples import ORGAN
from tests.desk.window import NINE, NUMBER, Window, an_applicant, open_window, paper

STARTER = load_starter()
IN_FORCE = STARTER.find("", NINE.date())
COMPANY = an_applicant(
    kind=ApplicantKind.ENTERPRISE,
    name="示例县测试食品有限公司",
    certificate_type="001",
    certificate_number=ORGAN.credit_code,
    legal_representative="测试明",
)
ANSWERS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "测试",
    FieldKind.NUMBER: "12",
    FieldKind.AREA: "80.5",
    FieldKind.PHONE: "13800000000",
    FieldKind.DATE: "2025-12-01",
    FieldKind.CREDIT_CODE: ORGAN.credit_code,
    FieldKind.ID_NUMBER: NUMBER,
}


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    found = (item for versions in STARTER.versions.values() for item in versions)
    opened = open_window(tmp_path_factory.mktemp("starter") / "data", found)
    opened.desk.line.worked(NINE.isoformat())
    yield opened
    opened.store.close()


def applicant_for(item: ItemVersion) -> Applicant:
    """A company where the form begins with a credit code of its own, a person elsewhere."""
    taken = {field.from_applicant for field in item.form}
    return COMPANY if "credit_code" in taken else an_applicant()


def answer(field: FormField) -> str:
    """An answer that can be true."""
    return field.choices[0].code if field.choices else ANSWERS[field.kind]


def filled(
    window: Window,
    item: ItemVersion,
    applicant: Applicant | None = None,
    left_out: Collection[str] = (),
) -> Case:
    """A draft of that item with everything that it asks for but what is left out."""
    case_id = window.drafts.open(window.actor()).value.case_id
    window.drafts.identify(case_id, applicant or applicant_for(item))
    window.drafts.choose_item(case_id, item.key)
    answers = {s.code: s.options[0].code for s in item.situations}
    window.drafts.answer(case_id, answers)
    draft = window.drafts.fill(case_id, {f.code: answer(f) for f in item.form}).value
    for rule in item.materials_for(answers):
        if rule.code in left_out:
            continue
        material = replace(paper(rule.code), originals=rule.originals, copies=rule.copies)
        draft = window.drafts.collect(case_id, material).value
    return draft


@pytest.mark.parametrize("item", IN_FORCE, ids=lambda item: item.short_code)
def test_a_starter_item_is_received_and_accepted_or_its_own_data_say_why_not(
    window: Window, item: ItemVersion
) -> None:
    draft = filled(window, item)
    assert (draft.missing_materials(), draft.missing_answers()) == ((), ())
    received = window.cases.receive(draft, window.actor()).value
    assert received.stage is Stage.RECEIVED
    awaited = hindrances(item)
    if not awaited:
        accepted = window.cases.accept(received.case_id, window.actor()).value
        assert accepted.stage is Stage.ACCEPTED
        return
    with pytest.raises(Refused) as refused:
        window.cases.accept(received.case_id, window.actor())
    assert refused.value.code in awaited


@pytest.mark.parametrize("short_code", ["8102", "8104", "8105", "8108"])
def test_a_status_spares_what_the_item_says_and_nobody_else_is_spared(
    window: Window, short_code: str
) -> None:
    item = STARTER.find(short_code)[0]
    waiver = item.waivers[0]
    card = Status(kind=waiver.status, number="HC-2025-0001", seen="看过卡", at=NINE)
    held, nobody = an_applicant(statuses=(card,)), an_applicant()
    spared = filled(window, item, held, left_out=waiver.materials)
    accepted = window.cases.receive(spared, window.actor()).value
    assert accepted.missing_materials() == ()
    if item.depth > Depth.RECEIVE:
        assert window.cases.accept(accepted.case_id, window.actor()).value.stage is (
            Stage.ACCEPTED
        )
    owing = filled(window, item, nobody, left_out=waiver.materials)
    assert {rule.code for rule in owing.missing_materials()} == set(waiver.materials)


def hindrances(item: ItemVersion) -> set[str]:
    """The refusals that an item's own data put before acceptance."""
    found = set()
    if item.window_authority is Authority.DEPARTMENT:
        found.add("case.department-accepts")
    if item.strong_identity:
        found.add("applicant.not-verified-online")
    if item.fee is not None and item.fee.when is FeeMoment.BEFORE_ACCEPTANCE:
        found.add("fee.not-settled")
    return found
