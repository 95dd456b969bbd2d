"""A signed catalogue is taken whole from its day on; anything else changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.acts.cataloguing import Cataloguing, kept_blobs, restore
from desk.canonical import canonical
from desk.catalogue import Catalogue
from desk.catalogue_package import Package, check_package, make_package
from desk.catalogues import Catalogues
from desk.item import Cancellation, ItemVersion
from desk.item_basis import Limit
from desk.refusal import Refused
from desk.signing import SigningKey
from tests.desk.window import AT_ONCE, ITEM, PLATFORM, Window, open_window

TODAY = date(2025, 11, 24)
NEWER = replace(ITEM, version=2, effective=TODAY, promised=Limit(value=3), name="新版食品许可")
STOPPED = replace(
    ITEM,
    version=2,
    effective=TODAY,
    cancelled=Cancellation(on=TODAY, document="示例通知", new_way="改为备案"),
)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "w")
    yield made
    made.desk.close()


def a_package(
    *items: ItemVersion, number: int = 1, effective: date = TODAY, key: SigningKey = PLATFORM
) -> Package:
    return make_package(
        Catalogue.of(items),
        number=number,
        effective=effective,
        made="2025-11-24T08:00:00+08:00",
        sign=key.sign,
    )


def take(window: Window, package: Package | None) -> None:
    Cataloguing(window.desk).take(package)


def test_a_new_case_is_opened_under_the_new_catalogue_and_an_old_one_keeps_its_version(
    window: Window,
) -> None:
    before, draft = window.accepted(), window.draft()
    take(window, a_package(ITEM, NEWER, AT_ONCE))
    assert window.desk.catalogue.get(ITEM.code, TODAY).name == "新版食品许可"
    after = window.accepted()
    assert [window.case(c.case_id).get_item().version for c in (before, after)] == [1, 2]
    assert after.promised_on is not None
    assert before.promised_on is not None
    assert after.promised_on < before.promised_on
    kept = window.cases.receive_and_accept(draft, window.actor()).value
    assert kept.get_item().version == 1


def test_a_cancelled_item_opens_no_case_and_open_cases_finish(window: Window) -> None:
    case, draft = window.received(), window.draft()
    take(window, a_package(ITEM, STOPPED, AT_ONCE))
    opened = window.drafts.open(window.actor()).value
    for open_one in (
        lambda: window.drafts.choose_item(opened.case_id, ITEM.code),
        lambda: window.cases.receive(draft, window.actor()),
    ):
        with pytest.raises(Refused) as caught:
            open_one()
        assert caught.value.code == "item.cancelled"
        assert caught.value.facts["new_way"] == "改为备案"
    assert window.cases.accept(case.case_id, window.actor()).value.accepted_at is not None


def test_a_catalogue_waits_for_its_day(window: Window) -> None:
    tomorrow = date(2025, 11, 25)
    take(window, a_package(replace(NEWER, effective=tomorrow), AT_ONCE, effective=tomorrow))
    assert window.desk.catalogue.get(ITEM.code, TODAY).version == 1
    window.later(days=1)
    assert window.desk.catalogue.get(ITEM.code, tomorrow).version == 2


def test_whoever_looked_before_goes_on_with_what_it_has(window: Window) -> None:
    held = window.desk.catalogue
    take(window, a_package(NEWER))
    assert held.get(AT_ONCE.code, TODAY) == AT_ONCE
    with pytest.raises(Refused):
        window.desk.catalogue.get(AT_ONCE.code, TODAY)


def test_taking_a_catalogue_is_one_entry_and_is_proved_with_the_rest(window: Window) -> None:
    before = window.seq()
    take(window, a_package(ITEM, NEWER))
    assert window.kinds(before) == ["catalogue_updated"]
    assert window.proved().is_sound


def test_nothing_newer_is_nothing_done(window: Window) -> None:
    before = window.seq()
    take(window, None)
    assert window.seq() == before


def other_key() -> Package:
    return a_package(NEWER, key=SigningKey.generate())


def changed(**changes: object) -> Package:
    return replace(a_package(NEWER), **changes)  # type: ignore[arg-type]  # named by the test


def with_bad_items() -> Package:
    content = canonical({"items": [{"code": "x"}]}).decode()
    return signed(content)


def signed(content: str) -> Package:
    from desk.canonical import sha256

    bare = replace(a_package(NEWER), content=content, hash=sha256(content.encode()))
    return replace(bare, signature=PLATFORM.sign(canonical(bare.message())))


@pytest.mark.parametrize(
    ("package", "code"),
    [
        (other_key(), "catalogue.forged"),
        (changed(signature=""), "catalogue.forged"),
        (changed(signature="zz"), "catalogue.forged"),
        (changed(number=7), "catalogue.forged"),
        (changed(effective=date(2020, 1, 1)), "catalogue.forged"),
        (changed(hash="0" * 64), "catalogue.forged"),
        (changed(content="{}"), "catalogue.damaged"),
        (changed(content="\ud800"), "catalogue.damaged"),
        (signed("[]x"), "catalogue.damaged"),
        (signed('{"other": 1}'), "catalogue.damaged"),
        (with_bad_items(), "catalogue.unusable"),
        (signed("7"), "catalogue.unusable"),
        (a_package(NEWER, number=0), "catalogue.older"),
    ],
)
def test_what_is_forged_damaged_or_older_is_refused_and_the_one_in_use_stays(
    window: Window, package: Package, code: str
) -> None:
    before, held = window.seq(), window.desk.catalogue
    with pytest.raises(Refused) as caught:
        take(window, package)
    assert caught.value.code == code
    assert (window.seq(), window.desk.catalogue) == (before, held)


def test_a_number_is_taken_once(window: Window) -> None:
    take(window, a_package(NEWER, number=3))
    for number in (1, 3):
        with pytest.raises(Refused) as caught:
            take(window, a_package(ITEM, number=number))
        assert caught.value.code == "catalogue.older"
        assert (caught.value.facts["number"], caught.value.facts["current"]) == (number, 3)


def test_it_is_kept_over_a_restart(window: Window) -> None:
    take(window, a_package(ITEM, NEWER, number=1))
    take(window, a_package(ITEM, NEWER, AT_ONCE, number=2))
    again = Catalogues(window.catalogue)
    restore(again, window.store.views, window.store.blobs, PLATFORM.public, TODAY)
    assert again.newest == window.desk.catalogues.newest
    assert len(list(kept_blobs(window.store.views))) == 2


def test_one_that_waits_for_its_day_is_kept_with_the_one_of_today(window: Window) -> None:
    take(window, a_package(ITEM, number=1))
    take(window, a_package(ITEM, NEWER, number=2))
    take(window, a_package(ITEM, AT_ONCE, number=3, effective=date(2026, 1, 1)))
    again = Catalogues(window.catalogue)
    restore(again, window.store.views, window.store.blobs, PLATFORM.public, TODAY)
    assert again.edition(TODAY).number == 2
    assert again.edition(date(2026, 1, 1)).number == 3


def test_a_file_under_another_key_is_not_taken_up(window: Window) -> None:
    take(window, a_package(ITEM, NEWER))
    again = Catalogues(window.catalogue)
    other = SigningKey.generate().public
    restore(again, window.store.views, window.store.blobs, other, TODAY)
    assert again.newest.number == 0


def test_a_damaged_file_falls_back_to_the_one_before_and_is_fetched_anew(
    window: Window,
) -> None:
    take(window, a_package(ITEM, NEWER, number=1))
    second = a_package(ITEM, NEWER, AT_ONCE, number=2)
    take(window, second)
    *_, blob = kept_blobs(window.store.views)
    window.store.blobs._path(blob).write_bytes(b"damaged")
    again = Catalogues(window.catalogue)
    restore(again, window.store.views, window.store.blobs, PLATFORM.public, TODAY)
    assert again.newest.number == 1
    window = replace(window, desk=replace(window.desk, catalogues=again))
    assert Cataloguing(window.desk).have() != second.hash
    take(window, second)
    assert again.newest.number == 2
    assert window.proved().is_sound


def test_a_package_proves_itself_from_its_bytes() -> None:
    from desk.catalogue_package import read_package

    package = a_package(ITEM, NEWER)
    assert read_package(package.to_bytes()) == package
    assert check_package(package, PLATFORM.public, above=0) == Catalogue.of([ITEM, NEWER])
    with pytest.raises(Refused):
        read_package(b"{")
