"""From an act and what was answered to the operation that does it.

Owned by the window thread, which starts the operation. The one rule: the answers are those
of `presenters.asking`; an act without questions has none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.case import Case
from ui.window.counter.collecting import material_for
from ui.window.operations import cases, further
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.materials import owed
from ui.window.presenters.open_case import Surroundings
from ui.window.views.steps import MaterialAct

PLAIN: Mapping[str, Callable[[CounterPlace, str], Operation[Case]]] = {
    "accept": cases.accept,
    "issue": cases.issue,
    "complete_supplement": further.complete_supplement,
}


def operation_of(
    place: CounterPlace, around: Surroundings, code: str, case: Case, values: Mapping[str, str]
) -> Operation[Case]:
    """The operation; `values` are the fields of its dialog by their codes."""
    key = case.case_id
    if code in PLAIN:
        return PLAIN[code](place, key)
    match code:
        case "decide":
            licence = further.licence_of(values) if values else None
            return further.grant_at_once(place, key, licence)
        case "hand_over":
            return further.hand_over(place, case, values)
        case "supply":
            came = [rule.code for rule in owed(case) if values.get(rule.code)]
            act = MaterialAct.RECEIVE
            materials = [material_for(case, each, act, around) for each in came]
            return further.supply(place, key, materials)
        case "ask_supplement":
            wanted = tuple(rule.name for rule in case.rules() if values.get(rule.code))
            return further.ask_supplement(place, key, wanted, values["reason"])
        case "refuse":
            return further.refuse(place, key, values)
        case _:
            return further.close_early(place, key, code, values["reason"])
