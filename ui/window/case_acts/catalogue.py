"""Acts on the implementing organ of a case, in the menu of 办件.

Owned by no thread. The one rule: `work` runs in the STORE lane and calls an act of the desk;
whether it may is the desk's to say.
"""

from __future__ import annotations

from desk.acts.organs import Organs
from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.jurisdiction import organs_of
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

_ASKED = (
    FieldView(code="document", label=tr("依据文件"), required=True, wide=True),
    FieldView(code="reason", label=tr("变更原因"), required=True, wide=True),
)


def _may_move(case: Case, _around: Surroundings) -> bool:
    """Where the item has dated mandates: the organ is one of several."""
    return case.item is not None and bool(case.item.mandates) and bool(case.receipt)


def _which(case: Case, around: Surroundings) -> AskView:
    now = case.implementing_organ()
    organs = [each.organ for each in organs_of(case.get_item(), around.today)]
    options = tuple(
        Option(code=organ.credit_code, text=organ.name)
        for organ in organs
        if organ.credit_code != now.credit_code
    )
    # Without another organ in the version that was frozen, a newer one may name it.
    to = FieldView(
        code="organ",
        label=tr("变更为") if options else tr("变更为（机关信用代码）"),
        kind=FieldKind.CHOICE if options else FieldKind.CODE,
        required=True,
        wide=True,
        options=options,
    )
    return AskView(
        title=tr("变更实施机关"),
        do_text=tr("变更"),
        note=tr("现由{0}实施；变更前后、依据、原因都记入办件，材料清单和时限不变。", now.name),
        fields=(to, *_ASKED),
        tone=Tone.WARN,
    )


def _move(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Organs(acts.desk).transfer(
        case.case_id,
        acts.actor,
        credit_code=values["organ"].strip().upper(),
        document=values["document"],
        reason=values["reason"],
    )


CATALOGUE_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code=Duty.TRANSFER_ORGAN.value,
        duty=Duty.TRANSFER_ORGAN,
        text=tr("变更实施机关（下放、收回、移交）"),
        offered=_may_move,
        asked=_which,
        work=_move,
        said=tr("实施机关已变更，已记入办件。"),
    ),
)
