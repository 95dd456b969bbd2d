"""Who implements an item: by day, by area, by zone; frozen at receipt, moved by a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.acts.organs import Organs, jurisdiction_of
from desk.catalogue import load_starter
from desk.check_digits import credit_code_check
from desk.form import wrong_answers
from desk.item_basis import Organ
from desk.item_rules import Mandate, Pilot
from desk.item_words import FieldKind
from desk.jurisdiction import Ground, Place, choose, organs_of, place_of
from desk.paperwork import acceptance_notice, collection_receipt
from desk.people import Role
from desk.refusal import Refused
from desk.zones import Zone, shipped_zones, zones_of
from tests.desk.window import AT_ONCE, ITEM, Window, open_window

TODAY = date(2025, 11, 24)
STARTER = load_starter()


def organ(name: str, number: int) -> Organ:
    code = f"1137990000490{number:04d}"
    return Organ(name=name, credit_code=code + credit_code_check(code))


CITY, COUNTY, PARK = organ("示例市局", 1), organ("示例县局", 2), organ("示例片区管委会", 3)
ZONE = Zone(
    id="ftz",
    name="示例片区",
    level="national",
    document="方案",
    powers="清单",
    since=date(2020, 3, 1),
    until=date(2026, 1, 1),
    regions=("379901004",),
    words=("自贸大道",),
)


def a_mandate(organ: Organ, since: date = date(2015, 1, 1), **more: object) -> Mandate:
    return Mandate(organ=organ, document=f"《{organ.name}授权》", since=since, **more)  # type: ignore[arg-type]  # named by the test


MOVED = (
    a_mandate(CITY, until=date(2020, 12, 31)),
    a_mandate(COUNTY, since=date(2020, 12, 31), until=date(2024, 7, 1)),
    a_mandate(CITY, since=date(2024, 7, 1)),
)
AREAS = (a_mandate(CITY), a_mandate(COUNTY, regions=("379901", "379902")))
ZONED = (*AREAS, a_mandate(PARK, zone="ftz"))


def chosen(mandates: tuple[Mandate, ...], place: Place, on: date = TODAY) -> tuple[str, Ground]:
    found = choose(replace(ITEM, mandates=mandates), place, on, (ZONE,))
    return found.organ.name, found.ground


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2014, 12, 31), ITEM.organ.name),
        (date(2020, 12, 30), "示例市局"),
        (date(2020, 12, 31), "示例县局"),
        (date(2024, 6, 30), "示例县局"),
        (date(2024, 7, 1), "示例市局"),
    ],
)
def test_given_down_and_taken_back_by_the_day_of_receipt(on: date, name: str) -> None:
    assert chosen(MOVED, Place(), on)[0] == name


def test_an_area_of_its_own_goes_before_what_holds_everywhere() -> None:
    assert chosen(AREAS, Place(region="379902003")) == ("示例县局", Ground.AREA)
    assert chosen(AREAS, Place(region="370102")) == ("示例市局", Ground.MANDATE)


def test_a_place_in_a_zone_is_done_in_the_zone_by_word_or_by_region() -> None:
    inside = Place(address="示例市 自贸大道 9 号", region="379901")
    for place in (inside, Place(region="379901004002")):
        assert chosen(ZONED, place) == ("示例片区管委会", Ground.ZONE)
    assert chosen(ZONED, Place(address="别处路9号", region="379901"))[0] == "示例县局"
    assert chosen(ZONED, inside, date(2026, 1, 1))[0] == "示例县局"


def test_the_reason_names_document_day_and_organ_and_never_the_address() -> None:
    item = replace(ITEM, mandates=ZONED)
    found = choose(item, Place(address="自贸大道 9 号 3 室"), TODAY, (ZONE,))
    assert found.reason == (
        "地址在示例片区内（自贸大道），区内事区内办：依据《示例片区管委会授权》，"
        "自 2015-01-01 起由示例片区管委会实施"
    )
    assert "3 室" not in found.reason
    assert choose(ITEM, Place(), TODAY).reason == f"按事项目录，由{ITEM.organ.name}实施"


def test_a_trial_holds_in_its_area_and_time_only() -> None:
    pilot = Pilot(
        document="示例批复", since=date(2024, 1, 1), until=TODAY, zone="ftz", what="x"
    )
    item = replace(ITEM, pilot=pilot)
    inside = Place(address="自贸大道1号")
    day_before = date(2025, 11, 23)
    trial = choose(item, inside, day_before, (ZONE,)).trial
    assert trial is not None
    assert trial.text == "先行先试：x（依据示例批复，至 2025-11-24 前）"
    assert choose(item, inside, TODAY, (ZONE,)).trial is None
    assert choose(item, Place(), day_before, (ZONE,)).trial is None


def test_the_place_is_the_projects_where_the_form_asks_for_one() -> None:
    assert place_of({"site": "自贸大道"}, "家里", "379901") == Place(
        address="自贸大道", region="379901"
    )
    assert place_of({"site": " ", "region": "379902"}, "家里", "379901") == Place(
        address="家里", region="379902"
    )
    assert place_of({"region": "示例县"}, "", "379901").region == "379901"


@given(st.text(), st.text(max_size=12), st.dates(date(2019, 1, 1), date(2030, 1, 1)))
def test_every_place_on_every_day_has_one_organ(address: str, region: str, on: date) -> None:
    item = replace(ITEM, mandates=(*ZONED, *MOVED[:2]))
    place = Place(address=address, region=region)
    found = choose(item, place, on, (ZONE,))
    assert found == choose(item, place, on, (ZONE,))
    assert found.organ in {m.organ for m in item.mandates} | {item.organ}


def test_the_zones_that_ship_are_dated_and_told_apart() -> None:
    zones = shipped_zones()
    assert len({zone.id for zone in zones}) == len(zones)
    assert all(zone.regions or zone.words for zone in zones)
    word = zones[0].words[0]
    assert [zone.id for zone, _ in zones_of(f"某{word}1号", "", TODAY)] == [zones[0].id]
    assert zones_of(f"某{word}1号", "", date(2000, 1, 1)) == ()


def test_every_zone_that_the_starter_catalogue_names_is_in_the_list() -> None:
    known = {zone.id for zone in shipped_zones()}
    for versions in STARTER.versions.values():
        for item in versions:
            named = {m.zone for m in item.mandates} | (
                {item.pilot.zone} if item.pilot else set()
            )
            assert named - {""} <= known, item.code


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    item = replace(ITEM, mandates=(*MOVED, a_mandate(PARK, zone="ftz")))
    made = open_window(tmp_path / "w", (item, AT_ONCE))
    yield made
    made.desk.close()


def test_the_organ_is_frozen_at_receipt(window: Window) -> None:
    draft = window.draft()
    window.drafts.fill(draft.case_id, {"place": "示例片区自贸大道1号"})
    case = window.cases.receive(draft, window.actor()).value
    frozen = window.case(case.case_id).dossier.jurisdiction
    assert frozen is not None
    assert (frozen.organ, frozen.ground) == (PARK, Ground.ZONE)
    assert window.case(case.case_id).implementing_organ() == PARK
    later = jurisdiction_of(window.case(case.case_id), date(2035, 1, 1), "1")
    assert later == frozen
    assert window.proved().is_sound


def test_a_draft_shows_the_organ_as_it_would_be_today(window: Window) -> None:
    draft = window.draft()
    assert jurisdiction_of(draft, TODAY, "379901").organ == CITY
    assert draft.implementing_organ() == ITEM.organ


def test_a_change_in_mid_case_is_a_recorded_transfer(window: Window) -> None:
    case = window.accepted()
    before = window.seq()
    moved = (
        Organs(window.desk)
        .transfer(
            case.case_id,
            window.actor(Role.SUPERVISOR),
            credit_code=PARK.credit_code,
            document="《关于移交的通知》",
            reason="项目迁入片区",
        )
        .value
    )
    assert window.kinds(before) == ["organ_transferred"]
    assert moved.implementing_organ() == PARK
    assert moved.get_item() == case.get_item()
    held = moved.dossier.jurisdiction
    assert held is not None
    assert held.reason == "依据《关于移交的通知》，自 2025-11-24 起转由示例片区管委会实施"
    assert window.proved().is_sound


def test_a_transfer_needs_a_document_another_organ_and_its_mandate(window: Window) -> None:
    case = window.accepted()
    wanted = {
        "organ.document-missing": (PARK, "", "x"),
        "organ.same": (CITY, "x", "x"),
        "organ.not-mandated": (COUNTY, "x", "x"),
    }
    for code, (to, document, reason) in wanted.items():
        with pytest.raises(Refused) as caught:
            Organs(window.desk).transfer(
                case.case_id,
                window.actor(Role.SUPERVISOR),
                credit_code=to.credit_code,
                document=document,
                reason=reason,
            )
        assert caught.value.code == code
    with pytest.raises(Refused):
        Organs(window.desk).transfer(
            case.case_id, window.actor(), credit_code=PARK.credit_code, document="x", reason="x"
        )


def test_the_organs_that_may_be_chosen_are_those_of_today() -> None:
    item = replace(ITEM, mandates=MOVED)
    assert [each.organ for each in organs_of(item, TODAY)] == [ITEM.organ, CITY]
    assert [each.organ for each in organs_of(item, date(2021, 1, 1))] == [ITEM.organ, COUNTY]


def test_papers_and_document_numbers_name_the_organ_that_was_chosen(window: Window) -> None:
    draft = window.draft()
    window.drafts.fill(draft.case_id, {"place": "自贸大道1号"})
    case = window.cases.receive_and_accept(draft, window.actor()).value
    for made in (collection_receipt, acceptance_notice):
        assert made(window.desk, case, window.actor()).organ == PARK.name
    assert case.document_number.startswith(PARK.name)


@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_a_new_trade_in_free_words_is_never_blocked(trade: str) -> None:
    item = STARTER.find("1206", TODAY)[0]
    (field,) = [field for field in item.form if field.code == "new_trade"]
    assert field.kind is FieldKind.TEXT
    assert wrong_answers((field,), {"new_trade": trade}) == ()


def test_the_trial_of_the_starter_item_is_shown_in_its_zone_with_its_end() -> None:
    item = STARTER.find("1206", TODAY)[0]
    trial = choose(item, Place(address="示例县自贸大道1号"), TODAY).trial
    assert trial is not None
    assert trial.text.endswith("至 2028-01-01 前）")
    assert choose(item, Place(address="别处"), TODAY).trial is None
