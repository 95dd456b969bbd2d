"""Acts on a case with credit: ask, a repair, a promise of credit.

Owned by no thread. The one rule: a grade or a list is what a register said; whether a promise
is published is asked, never preset.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.acts.credit import Credits
from desk.case import Case
from desk.credit import CreditPromise, open_listings
from desk.done import Done
from desk.duties import TABLE, Duty
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

VERSION = tr("信用承诺书 2026-01（文本待确认）")
PUBLICATION = (Option(code="yes", text=tr("同意公开")), Option(code="no", text=tr("不公开")))


def _may(duty: Duty, case: Case) -> bool:
    stages = TABLE[duty].stages
    applicant = case.applicant
    known = applicant is not None and bool(applicant.certificate_number)
    return known and (stages is None or case.stage in stages)


def _check_offered(case: Case, _around: Surroundings) -> bool:
    return _may(Duty.CHECK_CREDIT, case)


def _check(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return Credits(acts.desk).check(case.case_id, acts.actor)


def _repair_offered(case: Case, around: Surroundings) -> bool:
    report = case.dossier.credit.report
    listed = report is not None and open_listings(report, around.today)
    return bool(listed) and _may(Duty.REPAIR_CREDIT, case)


def _repair_view(case: Case, around: Surroundings) -> AskView:
    report = case.dossier.credit.report
    listings = () if report is None else open_listings(report, around.today)
    return AskView(
        title=tr("信用修复"),
        note=tr("凭修复文书登记；登记后名单不再影响本件，下次查询以信用平台为准。"),
        fields=(
            FieldView(
                code="list",
                label=tr("哪个名单"),
                kind=FieldKind.CHOICE,
                options=tuple(
                    Option(code=each.code, text=each.name or each.code) for each in listings
                ),
                required=True,
                wide=True,
            ),
            FieldView(code="document", label=tr("修复文书"), required=True, wide=True),
            FieldView(code="on", label=tr("修复日期"), kind=FieldKind.DATE, required=True),
        ),
        do_text=tr("登记修复"),
    )


def _repair(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Credits(acts.desk).repair_on(
        case.case_id,
        acts.actor,
        code=values["list"],
        document=values["document"],
        on=date.fromisoformat(values["on"]),
    )


def _promise_offered(case: Case, _around: Surroundings) -> bool:
    return _may(Duty.CHECK_CREDIT, case) and case.dossier.credit.promise is None


def _promise_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("信用承诺书"),
        note=tr("由申请人签署，一式两份；是否公开由申请人选择。"),
        fields=(
            FieldView(code="signed_by", label=tr("签署人"), required=True),
            FieldView(
                code="publication",
                label=tr("公开"),
                kind=FieldKind.CHOICE,
                options=PUBLICATION,
                required=True,
                wide=True,
            ),
        ),
        do_text=tr("登记信用承诺"),
    )


def _promise(acts: Acts, case: Case, values: Values) -> Done[Any]:
    promise = CreditPromise(
        at=acts.desk.clock.now(),
        version=VERSION,
        publication=values["publication"] == "yes",
        signed_by=values["signed_by"],
    )
    return Credits(acts.desk).promise(case.case_id, acts.actor, promise)


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="check_credit",
        duty=Duty.CHECK_CREDIT,
        text=tr("查信用"),
        offered=_check_offered,
        work=_check,
        early=True,
        said=tr("信用已查询；离线时按本机名单，联网后自动核验。"),
    ),
    CaseAct(
        code="repair_credit",
        duty=Duty.REPAIR_CREDIT,
        text=tr("信用修复"),
        offered=_repair_offered,
        asked=_repair_view,
        work=_repair,
        said=tr("信用修复已登记。"),
    ),
    CaseAct(
        code="promise_credit",
        duty=Duty.CHECK_CREDIT,
        text=tr("信用承诺书"),
        offered=_promise_offered,
        asked=_promise_view,
        work=_promise,
        said=tr("信用承诺书已登记。"),
    ),
)
