"""Engraved seals: ordered, engraved, collected with the imprint, filed; a free set once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.acts.bundles import Bundles
from desk.acts.papering import Papering
from desk.acts.seal_orders import SealOrders
from desk.acts.settings import Settings
from desk.bundles import PartState
from desk.case import Case
from desk.events.bundle import GiveawayJudged
from desk.journal import writing
from desk.papers_seals import SealOrderSheet, SealRegistration
from desk.people import Role
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.bundle import giveaway_id
from desk.registers.seals import ORDER, pieces_of
from desk.seal_kinds import SealKind, engraving_limit
from desk.settings import SEAL_CODES, SEAL_DAYS
from desk.steps.sealing import SealsWanted
from tests.desk.bundle_items import CODE, ITEMS, OPENING
from tests.desk.counter_acts import code_of
from tests.desk.window import NINE, NUMBER, Window, open_window

PNG = b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IHDR" + bytes(20) + b"IEND" + bytes(4)
ALL = tuple(SealKind)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def wanted(**changes: object) -> SealsWanted:
    asked = SealsWanted(
        kinds=ALL,
        engraver="示例县诚信刻章店（测试）",
        legal_person="测试明",
        legal_person_number=NUMBER,
        phone="13800000000",
        licence_date=NINE.date(),
        free=True,
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


def opened(window: Window) -> Case:
    case = window.accepted(OPENING)
    return (
        Bundles(window.desk).finish(case.case_id, window.actor(), "licence", number=CODE).value
    )


def ordered(window: Window, case: Case, **changes: object) -> str:
    made = SealOrders(window.desk).order(case.case_id, window.actor(), wanted(**changes))
    return made.value


def ordering(window: Window, case: Case, **changes: object) -> Callable[[], object]:
    return lambda: ordered(window, case, **changes)


def record(window: Window, record_id: str) -> Record:
    row = window.store.views.find_record(record_id)
    assert row is not None
    return read_record(row)


def collected(
    window: Window, order: str, *, receiver: str = "测试明", imprint: bytes = PNG
) -> Callable[[], object]:
    return lambda: SealOrders(window.desk).collected(
        order, window.actor(), receiver=receiver, imprint=imprint
    )


def filed(window: Window, order: str, number: str, *codes: str) -> Callable[[], object]:
    return lambda: SealOrders(window.desk).filed(
        order, window.actor(), number=number, codes=codes
    )


def test_an_order_goes_from_the_engraver_to_its_filing_number(window):
    case = opened(window)
    order = ordered(window, case)
    acts = SealOrders(window.desk)
    states = [record(window, order).state]
    acts.engraved(order, window.actor())
    states.append(record(window, order).state)
    collected(window, order)()
    states.append(record(window, order).state)
    filed(window, order, "ZA379901-0001", "3799010000001")()
    kept = record(window, order)
    assert [*states, kept.state] == ["ordered", "engraved", "collected", "filed"]
    assert (kept.facts["filing_number"], kept.facts["receiver"]) == ("ZA379901-0001", "测试明")
    assert window.store.blobs.get(kept.facts["imprint"]) == PNG
    assert window.proved().is_sound


def test_the_scan_of_the_imprint_is_a_file_of_the_case(window):
    order = ordered(window, opened(window))
    SealOrders(window.desk).engraved(order, window.actor())
    collected(window, order)()
    digest = record(window, order).facts["imprint"]
    kept = record(window, f"file-{digest}")
    assert kept.title == "印模"


def test_what_is_collected_ends_the_part_of_the_bundle(window):
    case = opened(window)
    order = ordered(window, case)
    SealOrders(window.desk).engraved(order, window.actor())
    collected(window, order)()
    bundle = window.case(case.case_id).dossier.bundle
    assert bundle is not None
    part = bundle.find("seals")
    assert part is not None
    assert (part.state, part.number) == (PartState.DONE, record(window, order).facts["number"])


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kinds": ()}, "seal.nothing-ordered"),
        ({"engraver": " "}, "seal.order-incomplete"),
        ({"legal_person_number": ""}, "seal.order-incomplete"),
        ({"phone": ""}, "seal.order-incomplete"),
        ({"licence_date": None}, "seal.order-incomplete"),
        ({"legal_person": "名" * 13}, "seal.name-length"),
    ],
)
def test_an_order_that_lacks_something_is_refused(window, changes, code):
    case = opened(window)
    assert code_of(ordering(window, case, **changes)) == code
    assert window.store.views.records(ORDER) == ()


def test_nothing_is_ordered_before_the_company_has_its_code(window):
    case = window.accepted(OPENING)
    assert code_of(ordering(window, case)) == "giveaway.company-missing"


def test_a_free_set_is_given_with_the_order_and_once(window):
    first, second = opened(window), opened(window)
    order = ordered(window, first)
    given = record(window, giveaway_id(CODE, "seals"))
    assert (given.state, given.facts["number"]) == (
        "provisional",
        record(window, order).facts["number"],
    )
    assert (
        code_of(ordering(window, second, kinds=(SealKind.COMPANY,))) == "seal.already-ordered"
    )
    SealOrders(window.desk).cancel(order, window.actor(), reason="名称有误")
    assert code_of(ordering(window, second)) == "giveaway.already-given"
    assert code_of(ordering(window, second, free=False)) == "ok"


def test_a_free_set_that_was_given_up_is_ordered_anew_for_the_same_case(window):
    case = opened(window)
    order = ordered(window, case)
    SealOrders(window.desk).cancel(order, window.actor(), reason="名称有误")
    assert code_of(ordering(window, case)) == "ok"


def test_a_free_set_that_another_window_gave_first_is_refused(window):
    with writing(window.desk, None) as journal:
        journal.append(
            GiveawayJudged(
                at=NINE,
                record_id=giveaway_id(CODE, "seals"),
                company="示例",
                credit_code=CODE,
                code="seals",
                name="免费印章",
                station="another",
                taken=False,
                given_on=NINE.date(),
            )
        )
    case = opened(window)
    assert code_of(ordering(window, case)) == "giveaway.already-given"
    assert code_of(ordering(window, case, free=False)) == "ok"


def test_a_further_invoice_seal_has_its_own_number(window):
    case = opened(window)
    ordered(window, case)
    more = {"kinds": (SealKind.INVOICE,), "free": False}
    assert code_of(ordering(window, case, **more)) == "seal.already-ordered"
    order = ordered(window, case, **more, serial="2")
    (piece,) = pieces_of(record(window, order))
    assert (piece.code, piece.serial) == (CODE, "2")


def test_the_steps_keep_their_order(window):
    order = ordered(window, opened(window))
    acts, actor = SealOrders(window.desk), window.actor()
    assert code_of(collected(window, order)) == "seal.not-engraved"
    assert code_of(filed(window, order, "ZA379901")) == "seal.not-collected"
    acts.engraved(order, actor)
    assert code_of(lambda: acts.engraved(order, actor)) == "record.other-state"
    assert code_of(collected(window, order, receiver="")) == "seal.receiver-missing"
    assert code_of(collected(window, order, imprint=PNG[:20])) == "attachment.damaged"
    collected(window, order)()
    assert code_of(lambda: acts.cancel(order, actor, reason="晚了")) == "record.other-state"
    assert record(window, order).state == "collected"


def test_numbers_have_the_form_that_is_set_and_stand_once(window):
    order = ordered(window, opened(window))
    SealOrders(window.desk).engraved(order, window.actor())
    collected(window, order)()
    assert code_of(filed(window, order, "备案一号")) == "seal.code-wrong"
    assert code_of(filed(window, order, "379901", "379901")) == "seal.code-twice"
    Settings(window.desk).change(SEAL_CODES, "[0-9]{13}", window.actor(Role.ADMINISTRATOR))
    assert code_of(filed(window, order, "ZA379901-0001")) == "seal.code-wrong"
    assert code_of(filed(window, order, "3799010000001")) == "ok"


def test_by_when_seals_are_engraved_is_dated_and_can_be_set(window):
    case = opened(window)
    assert engraving_limit(date(2019, 1, 2)).working_days == 3
    assert engraving_limit(NINE.date()).working_days == 1
    first = ordered(window, case)
    assert record(window, first).due == date(2025, 11, 25)
    SealOrders(window.desk).cancel(first, window.actor(), reason="改期")
    Settings(window.desk).change(SEAL_DAYS, 3, window.actor(Role.ADMINISTRATOR))
    second = ordered(window, case)
    assert record(window, second).due == date(2025, 11, 27)
    SealOrders(window.desk).engraved(second, window.actor())
    assert record(window, second).due is None


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_the_counter_orders_seals(window, role):
    case = opened(window)
    order, actor = SealOrders(window.desk).order, window.actor(role)
    refused = code_of(lambda: order(case.case_id, actor, wanted()))
    assert refused == "person.act-not-allowed"


def test_both_papers_tell_of_the_order(window):
    case = opened(window)
    compose = Papering(window.desk).compose
    assert (
        code_of(lambda: compose(case.case_id, "seal_registration", window.actor()))
        == "paper.not-earned"
    )
    order = ordered(window, case, kinds=(SealKind.COMPANY, SealKind.PERSON))
    number = record(window, order).facts["number"]
    form = compose(case.case_id, "seal_registration", window.actor()).paper
    sheet = compose(case.case_id, "seal_order_sheet", window.actor()).paper
    assert isinstance(form, SealRegistration)
    assert isinstance(sheet, SealOrderSheet)
    assert [piece.kind for piece in sheet.seals] == [SealKind.COMPANY, SealKind.PERSON]
    assert len(form.boxes) == len(SealKind)
    assert (form.number, sheet.number, sheet.due) == (number, number, date(2025, 11, 25))
    assert form.legal_person_number == NUMBER
    assert NUMBER not in repr(sheet)
