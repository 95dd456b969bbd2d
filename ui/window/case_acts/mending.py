"""容错纠错 of a material: what was entered wrongly about how it was handed in.

Owned by no thread. The one rule: the dialog shows what stands there; the entry keeps it
beside what stands there now, with the reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.acts.corrections import Corrections
from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.material import Collected, Material
from desk.refusal import Refused
from ui.window.case_acts.closing import by_duty
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.materials import HOW
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView, Preset
from ui.window.views.fields import choice, extra, long, number
from ui.window.views.shell import Tone

WAYS = (Collected.PAPER, Collected.SCAN, Collected.ATTACHMENT)
COUNTS = ("originals", "copies", "pages")


def _mendable(case: Case) -> tuple[tuple[str, str], ...]:
    """What was handed in; what is put off or came from a register has acts of its own."""
    names = {rule.code: rule.name for rule in case.rules()}
    return tuple(
        (code, names.get(code, code))
        for code, each in case.materials.items()
        if each.how in WAYS and code in names
    )


def _asked(case: Case, _around: Surroundings) -> AskView:
    presets = tuple(
        Preset(code="material", value=code, fill=_as_typed(case.materials[code]))
        for code, _name in _mendable(case)
    )
    ways = tuple((each.value, HOW[each]) for each in WAYS)
    return AskView(
        title=tr("更正材料登记"),
        note=tr("选材料后照实改；原来的登记和理由一并留在办件里。材料缺了的用补正，不用更正。"),
        fields=(
            choice("material", tr("材料"), _mendable(case)),
            choice("how", tr("收取方式"), ways, required=False),
            number("originals", tr("原件（份）")),
            number("copies", tr("复印件（份）")),
            number("pages", tr("页数"), required=False),
            extra("note", tr("备注")),
            long("reason", tr("理由")),
        ),
        presets=presets,
        do_text=tr("更正"),
        tone=Tone.WARN,
    )


def _as_typed(material: Material) -> dict[str, str]:
    return {
        "originals": str(material.originals),
        "copies": str(material.copies),
        "pages": str(material.pages),
        "note": material.note,
    }


def _mended(acts: Acts, case: Case, values: Values) -> Done[Any]:
    """The material as it should have been entered; Refused("material.bad-count")."""
    before = case.materials[values["material"]]
    counts = {name: values[name].strip() or "0" for name in COUNTS}
    if not all(each.isascii() and each.isdecimal() for each in counts.values()):
        rule = case.get_item().find_material(before.code)
        raise Refused("material.bad-count", material="" if rule is None else rule.name)
    how = Collected(values["how"]) if values["how"] else before.how
    after = replace(
        before,
        how=how,
        originals=int(counts["originals"]),
        copies=int(counts["copies"]),
        pages=int(counts["pages"]),
        note=values["note"].strip(),
    )
    return Corrections(acts.desk).correct_material(
        case.case_id, acts.actor, material=after, reason=values["reason"]
    )


MENDING_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="correct_material",
        duty=Duty.CORRECT,
        text=tr("更正材料登记（值班主任）"),
        offered=by_duty(Duty.CORRECT, lambda case: bool(_mendable(case))),
        asked=_asked,
        work=_mended,
        said=tr("已更正；原来的登记留在办件里。"),
    ),
)
