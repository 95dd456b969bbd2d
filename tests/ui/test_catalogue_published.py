"""A catalogue that is published while a window is open; every hall of a gateway hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desk.item_basis import Limit
from desk.values import dump
from sync.gateway.verbs import EmbeddedOrders
from tests.ui.halls import gateway_in
from tests.ui.test_catalogue_window import ELDER, item_of, words
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedOrders]:
    """A gateway for this file alone: no other test's hall may hear of the catalogue."""
    with gateway_in(tmp_path_factory.mktemp("gateway")) as orders:
        yield orders


def test_a_catalogue_published_while_the_window_runs_is_used_by_the_next_case(
    clerk: Clerk, hall: Hall
) -> None:
    old = item_of(clerk, ELDER)
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ELDER, (1,) * len(old.situations))
    today = clerk.desk.clock.now().date()
    newer = replace(
        old, version=old.version + 1, effective=today, statutory=None, promised=Limit(value=1)
    )
    number = hall.publish([dump(newer)])
    clerk.robot.wait(lambda: clerk.desk.catalogues.newest.number == number, "the catalogue")
    clerk.robot.wait(lambda: f"第 {number} 版" in words(clerk.page.notice), "the notice")
    assert clerk.front is not None
    assert clerk.front.get_item().version == old.version
    assert clerk.step() is Step.MATERIALS
    clerk.robot.key("F4")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the reasons")
    clerk.robot.key("1")
    clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "a new case")
    clerk.identify("rare", "13800000002")
    clerk.choose(ELDER, (1,) * len(old.situations))
    assert clerk.front.get_item().version == newer.version
