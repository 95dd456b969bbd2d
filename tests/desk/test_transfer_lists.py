"""Transfer lists to townships: several licences go at once, each arrives by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desk.acts.results import Results
from desk.acts.shelf import Shelf, shelf_id
from desk.events.facts import Result
from desk.item_words import Depth
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.window import ITEM, LICENCE, NINE, Window, open_window

DEEP = replace(ITEM, depth=Depth.ISSUE)


@pytest.fixture
def deep(tmp_path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", (DEEP,))
    yield made
    made.store.close()


def shelved(window: Window, n: int) -> str:
    """A licence of its own on the shelf."""
    case, actor = window.accepted(DEEP), window.actor()
    Results(window.desk).record(
        case.case_id,
        actor,
        result=Result.GRANTED,
        number=f"{n}号",
        decided_on=NINE.date(),
        giver="张某",
        licence=replace(LICENCE, number=f"TEST-{n}"),
    )
    issued = window.outcomes.issue(case.case_id, actor).value
    Shelf(window.desk).place(case.case_id, actor, place=f"A-0{n}")
    return shelf_id(issued)


def state(window: Window, record_id: str) -> str:
    return read_record(window.store.views.find_record(record_id)).state


def test_several_licences_go_with_one_list_and_arrive_piece_by_piece(deep):
    shelf, actor = Shelf(deep.desk), deep.actor()
    pieces = [shelved(deep, n) for n in range(1, 4)]
    transfer = shelf.send(pieces[:2], actor, to_place="示例镇", carrier="王某").value
    named = [read_record(deep.store.views.find_record(each)) for each in pieces[:2]]
    assert {each.facts["transfer"] for each in named} == {transfer}
    assert {each.facts["licence_number"] for each in named} == {"TEST-1", "TEST-2"}
    shelf.arrive(pieces[0], actor, place="示例镇 1 柜")
    assert [state(deep, each) for each in pieces] == ["waiting", "sent", "waiting"]
    assert deep.proved().is_sound


def test_a_list_with_a_piece_that_is_not_there_sends_nothing(deep):
    shelf, actor = Shelf(deep.desk), deep.actor()
    first, second = shelved(deep, 1), shelved(deep, 2)
    shelf.send([second], actor, to_place="示例镇", carrier="王某")
    with pytest.raises(Refused, match=r"record\.other-state"):
        shelf.send([first, second], actor, to_place="示例镇", carrier="王某")
    assert state(deep, first) == "waiting"
    with pytest.raises(Refused, match=r"shelf\.nothing-chosen"):
        shelf.send([], actor, to_place="示例镇", carrier="王某")
