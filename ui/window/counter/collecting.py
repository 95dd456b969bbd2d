"""From a key on a material's row to the material as collected.

Owned by no thread. The one rule: counts are what the item asks for until the clerk says
otherwise; a tolerated one carries its due day from the clock engine.
"""

from __future__ import annotations

from desk.case import Case
from desk.deadlines import promise, tolerance_due
from desk.item import MaterialRule
from desk.item_words import MaterialForm
from desk.material import Collected, Material
from desk.refusal import Refused
from desk.reuse import Offer
from ui.window.presenters.open_case import Surroundings
from ui.window.views.steps import MaterialAct


def material_for(
    case: Case,
    code: str,
    act: MaterialAct,
    around: Surroundings,
    reusable: Offer | None = None,
) -> Material:
    """The material that the key asks for; whether it may be is the desk's word."""
    rule = case.get_item().find_material(code)
    if rule is None:
        raise Refused("material.unknown", material=code)
    if act is MaterialAct.TOLERATE:
        return _tolerated(case, rule, around)
    if act is MaterialAct.NOT_APPLICABLE:
        return Material(code=code, how=Collected.NOT_APPLICABLE, at=around.now)
    if reusable is not None:
        return reusable.taken(code, around.now)
    electronic = rule.form is MaterialForm.ELECTRONIC
    return Material(
        code=code,
        how=Collected.ATTACHMENT if electronic else Collected.PAPER,
        at=around.now,
        originals=0 if electronic else rule.originals,
        copies=0 if electronic else rule.copies,
    )


def _tolerated(case: Case, rule: MaterialRule, around: Surroundings) -> Material:
    promised = promise(case.get_item(), around.today, (), around.calendar, case.answers)
    return Material(
        code=rule.code,
        how=Collected.TOLERATED,
        at=around.now,
        due=tolerance_due(promised, rule, around.today, around.calendar),
    )
