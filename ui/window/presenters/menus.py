"""The menu of a case: the acts of the stage table, then the further acts of the list.

Owned by no thread. The one rule: who may not is not shown the line; that too is a courtesy,
the desk decides again.
"""

from __future__ import annotations

from dataclasses import replace

from desk.case import Case
from desk.duties import has_duty
from desk.people import may_counter
from desk.permission import may_act
from desk.stages import Stage
from ui.window.case_acts import listing
from ui.window.case_acts.port import CaseAct
from ui.window.presenters.asking import menu_lines
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import MenuLine

FIRST = listing.GROUPS[0][0]


def find_act(code: str) -> CaseAct | None:
    """The further act of that code."""
    return next((act for act in listing.CASE_ACTS if act.code == code), None)


def is_permitted(act: CaseAct, case: Case, around: Surroundings) -> bool:
    """Whether this person here may do it; a draft is judged by role and place alone."""
    actor, station = around.actor, around.station
    if act.duty is not None:
        stored = None if case.stage is Stage.DRAFT else case
        return has_duty(act.duty, actor, station, stored)
    if act.act is not None:
        return may_act(act.act, case, actor=actor, station=station)
    return act.shown is not None or may_counter(actor)


def further_lines(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """Further acts that are offered on this case; few before its item is known here."""
    return tuple(
        MenuLine(code=act.code, text=act.text, group=listing.HEADINGS.get(act.code, ""))
        for act in listing.CASE_ACTS
        if (act.early or case.item is not None)
        and act.offered(case, around)
        and is_permitted(act, case, around)
    )


def case_menu(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """The whole menu of a stored case."""
    first = tuple(replace(line, group=FIRST) for line in menu_lines(case, around))
    return (*first, *further_lines(case, around))
