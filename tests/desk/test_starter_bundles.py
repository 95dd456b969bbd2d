"""Each starter item of several parts runs at a counter, from acceptance to its last part."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.acts.bundles import Bundles, offered, policies
from desk.bundles import PartState
from desk.case import Case
from desk.catalogue import load_starter
from desk.item import ItemVersion
from tests.desk.bundle_items import CODE
from tests.desk.test_starter_counter import STARTER, filled
from tests.desk.window import NINE, Window, open_window

BUNDLES = [item for item in load_starter().find("", NINE.date()) if item.bundle]
ROUNDS = 8  # more than the longest chain of parts


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    opened = open_window(tmp_path_factory.mktemp("bundles") / "data", BUNDLES)
    opened.desk.line.worked(NINE.isoformat())
    yield opened
    opened.store.close()


def accepted(window: Window, item: ItemVersion) -> Case:
    draft = filled(window, item)
    return window.cases.receive_and_accept(draft, window.actor()).value


def in_state(case: Case, state: PartState) -> list[str]:
    bundle = case.dossier.bundle
    assert bundle is not None
    return [part.code for part in bundle.parts if part.state is state]


def finish_running(window: Window, case: Case) -> Case:
    """Every part that runs now comes back from its department."""
    rules = {part.code: part for part in case.get_item().bundle}
    for code in in_state(case, PartState.RUNNING):
        number = CODE if rules[code].result == "营业执照" else "示例0001"
        acts = Bundles(window.desk)
        case = acts.finish(case.case_id, window.actor(), code, number=number).value
    return case


@pytest.mark.parametrize("item", BUNDLES, ids=lambda item: item.short_code)
def test_a_bundle_starts_what_waits_for_nothing_and_ends_with_every_part(
    window: Window, item: ItemVersion
) -> None:
    case = accepted(window, item)
    first = {part.code for part in item.bundle if not part.after and not part.optional}
    assert set(in_state(case, PartState.RUNNING)) == first
    asked = tuple(in_state(case, PartState.UNDECIDED))
    if asked:
        acts = Bundles(window.desk)
        case = acts.choose(case.case_id, window.actor(), wanted=asked).value
    for _ in range(ROUNDS):
        case = finish_running(window, case)
    assert in_state(case, PartState.DONE) == [part.code for part in item.bundle]


@pytest.mark.parametrize("short_code", ["1301", "1302", "1303"])
def test_a_company_opened_today_gets_the_digital_account_and_its_policy_pack(
    window: Window, short_code: str
) -> None:
    case = finish_running(window, accepted(window, STARTER.find(short_code)[0]))
    given = [gift.code for gift in offered(case, NINE.date())]
    assert given == ["seals", "invoices", "digital_account"]
    packs = [pack.code for pack in policies(case, NINE.date())]
    assert packs == [case.get_item().policies[0].code, "start-up"]
