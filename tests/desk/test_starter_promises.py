"""Every starter item with a promise: who promises hands in less, and is told with what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.acts.promises import Promises
from desk.commitment import Chooser
from desk.credit import Standing
from desk.item import ItemVersion
from tests.desk.test_starter_counter import STARTER, filled
from tests.desk.window import NINE, Window, open_window

IN_FORCE = STARTER.find("", NINE.date())
PROMISED = [item for item in IN_FORCE if item.promise is not None]


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    opened = open_window(tmp_path_factory.mktemp("promise") / "data", IN_FORCE)
    opened.desk.line.worked(NINE.isoformat())
    yield opened
    opened.store.close()


@pytest.mark.parametrize("item", PROMISED, ids=lambda item: item.short_code)
def test_what_is_promised_need_not_be_handed_in(window: Window, item: ItemVersion) -> None:
    assert item.promise is not None
    draft = filled(window, item, left_out=item.promise.waives)
    acts, actor = Promises(window.desk), window.actor()
    promised = acts.make(draft.case_id, actor, chosen_by=Chooser.SELF).value
    assert promised.missing_materials() == ()
    commitment = promised.dossier.promise
    assert commitment is not None
    assert commitment.text == item.promise.text
    assert {each.standing for each in commitment.looked} == {Standing.UNKNOWN}
    received = window.cases.receive(promised, actor).value
    assert window.cases.accept(received.case_id, actor).value.accepted_at is not None
