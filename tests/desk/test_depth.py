"""How deep each act goes without a line is the item's own fact."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from desk.case import Case
from desk.events.facts import Result
from desk.item import ItemVersion
from desk.item_words import Depth
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.counter_acts import ACTS, code_of
from tests.desk.window import (
    AT_ONCE,
    LICENCE,
    NINE,
    Window,
    open_window,
)

# How deep each act goes without a line (domain 2.1: 代收 < 收件 < 受理 < 办结 < 出证).
DEEP = {"receive": 1, "accept": 2, "decide": 3, "issue": 4, "hand_over": 0, "withdraw": 0}
DEPTHS = [Depth.COLLECT_FOR, Depth.RECEIVE, Depth.ACCEPT, Depth.DECIDE, Depth.ISSUE]
AT = {"accept": "received", "decide": "accepted", "issue": "decided", "hand_over": "issued"}


ITEMS = {
    depth: replace(
        AT_ONCE,
        code=f"{AT_ONCE.code[:-1]}{n + 2}",
        short_code=f"120{n}",
        depth=depth,
        missing_lookup="不动产登记簿",
    )
    for n, depth in enumerate(DEPTHS)
}


def brought_to(window: Window, item: ItemVersion, act: str) -> Case:
    """A case of that item, with the line up, at the stage in which the act is done."""
    window.desk.line.worked(NINE.isoformat())
    draft, actor = window.draft(item), window.actor()
    if act == "receive":
        return draft
    case = window.cases.receive(draft, actor).value
    stage = Stage(AT.get(act, "received"))
    if stage is Stage.DECIDED:
        window.cases.accept(case.case_id, actor)
        window.cases.decide_at_once(case.case_id, actor, result=Result.GRANTED, licence=LICENCE)
    return window.move(case.case_id, stage)


@pytest.mark.parametrize("up", [True, False], ids=["line up", "line down"])
@pytest.mark.parametrize("act", DEEP)
def test_each_act_goes_as_deep_as_its_item_without_a_line(tmp_path, act, up):
    window = open_window(tmp_path / "data", ITEMS.values())
    for rank, (depth, item) in enumerate(ITEMS.items()):
        case = brought_to(window, item, act)
        if not up:
            window.desk.line.failed("line.down")
        doing = partial(do_at, window, case, act)
        if up or rank >= DEEP[act]:
            assert code_of(doing) == "ok", depth
            continue
        before = window.seq()
        with pytest.raises(Refused) as refused:
            doing()
        assert refused.value.code == "case.deeper-than-offline", depth
        assert refused.value.facts["lookup"] == "不动产登记簿"
        assert window.seq() == before
    window.store.close()


def do_at(window: Window, case: Case, act: str) -> object:
    if act == "receive":
        return window.cases.receive(case, window.actor())
    return ACTS[act](window, case.case_id, Role.CLERK)
