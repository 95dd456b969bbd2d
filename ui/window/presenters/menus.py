"""The menu of a case: the acts of the stage table, then the further acts of the list.

Owned by no thread. The one rule: what is offered is a courtesy; the desk decides again.
"""

from __future__ import annotations

from desk.case import Case
from ui.window.case_acts import listing
from ui.window.case_acts.port import CaseAct
from ui.window.presenters.asking import menu_lines
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import MenuLine


def find_act(code: str) -> CaseAct | None:
    """The further act of that code."""
    return next((act for act in listing.CASE_ACTS if act.code == code), None)


def further_lines(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """Further acts that are offered on this case; few before its item is known here."""
    return tuple(
        MenuLine(code=act.code, text=act.text)
        for act in listing.CASE_ACTS
        if (act.early or case.item is not None) and act.offered(case, around)
    )


def case_menu(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """The whole menu of a stored case."""
    return (*menu_lines(case, around), *further_lines(case, around))
