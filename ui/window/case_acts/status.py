"""Acts on a draft with what an applicant is or showed: a card that spares, a mute chip.

Owned by no thread. The one rule: a status comes from a card that was looked at, with its
number; what it spares is the item's own data.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.acts.evidence import Evidence
from desk.applicant import Applicant
from desk.case import Case
from desk.done import Done
from desk.refusal import Refused
from desk.roles import (
    STATUSES,
    ChipPath,
    IdentityMatch,
    Status,
    Unreadable,
)
from ui.window.case_acts.applicant import amend, day, is_draft, is_person, text
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option


def _status_view(_case: Case, _around: Surroundings) -> AskView:
    options = tuple(Option(code=code, text=text) for code, text in STATUSES.items())
    return AskView(
        title=tr("人才卡和其他身份"),
        note=tr("看卡登记；按事项规定免核的材料和条件会标“免交”并写明依据。"),
        fields=(
            FieldView(
                code="kind",
                label=tr("哪一种"),
                kind=FieldKind.CHOICE,
                options=options,
                required=True,
                wide=True,
            ),
            FieldView(
                code="number", label=tr("卡号（编号）"), kind=FieldKind.CODE, required=True
            ),
            FieldView(code="valid_to", label=tr("有效期至"), kind=FieldKind.DATE),
        ),
        do_text=tr("登记"),
    )


def _status(acts: Acts, case: Case, values: Values) -> Done[Any]:
    if not values["number"].strip():
        raise Refused("applicant.status-number-missing")
    status = Status(
        kind=values["kind"],
        number=values["number"].strip(),
        seen=tr("看卡"),
        at=acts.desk.clock.now(),
        valid_to=day(values["valid_to"]),
    )

    def change(known: Applicant) -> Applicant:
        others = tuple(each for each in known.statuses if each.kind != status.kind)
        return replace(known, statuses=(*others, status))

    return amend(acts, case, change)


def _chip_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("芯片不可读"),
        note=tr("改用下面的证件核对本人；电子身份证以外，两面都要留存文件。"),
        fields=(
            FieldView(
                code="path",
                label=tr("改用"),
                kind=FieldKind.CHOICE,
                options=tuple(
                    Option(code=path.value, text=word(path.label)) for path in ChipPath
                ),
                required=True,
                wide=True,
            ),
            text("front", tr("正面文件（路径）")),
            text("back", tr("背面文件（路径）")),
        ),
        do_text=tr("登记芯片不可读"),
    )


def _chip(acts: Acts, case: Case, values: Values) -> Done[Any]:
    evidence = Evidence(acts.desk)
    sides = tuple(
        evidence.keep_path(values[side]) for side in ("front", "back") if values[side]
    )
    note = Unreadable(path=ChipPath(values["path"]), at=acts.desk.clock.now(), sides=sides)
    note.check()
    return amend(acts, case, lambda known: replace(known, unreadable=note))


def _mismatch_offered(case: Case, around: Surroundings) -> bool:
    if not is_draft(case, around):
        return False
    return case.get_applicant().identity_match is IdentityMatch.MISMATCH


def _mismatch_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().mismatch_reason
    return AskView(
        title=tr("人证不符的原因"),
        fields=(
            FieldView(code="reason", label=tr("原因"), value=known, required=True, wide=True),
        ),
        do_text=tr("登记原因"),
    )


def _mismatch(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return amend(acts, case, lambda known: replace(known, mismatch_reason=values["reason"]))


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="status",
        text=tr("人才卡、身份"),
        said=tr("身份已登记，免交的材料已标明。"),
        offered=is_draft,
        asked=_status_view,
        work=_status,
        early=True,
    ),
    CaseAct(
        code="chip",
        text=tr("芯片不可读"),
        said=tr("已登记芯片不可读。"),
        offered=is_person,
        asked=_chip_view,
        work=_chip,
        early=True,
    ),
    CaseAct(
        code="mismatch",
        text=tr("人证不符原因"),
        said=tr("原因已登记。"),
        offered=_mismatch_offered,
        asked=_mismatch_view,
        work=_mismatch,
        early=True,
    ),
)
