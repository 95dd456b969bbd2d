"""Acts on a case with its materials after collection: review, custody, signature.

Owned by no thread. The one rule: nothing that the law asks for is preset: who gives, who
receives, who signed are the clerk's words.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desk.acts.evidence import Evidence
from desk.case import Case
from desk.custody import Place, moves_from
from desk.done import Done
from desk.duties import TABLE, Duty
from desk.item import MaterialRule
from desk.material import Collected
from desk.proof import Verdict
from desk.signatures import Signature, SignatureWay
from desk.stages import Stage
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.followups import custody_fields
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

POINTS = "points"
TICKED = "yes"
ABSENT = frozenset({Collected.NOT_APPLICABLE, Collected.TOLERATED, Collected.PROMISE})

MOVES: Mapping[Place, tuple[str, str]] = {
    Place.WINDOW: (tr("留在窗口（或收回）"), tr("原件由窗口保管。")),
    Place.OUT: (tr("送部门"), tr("写明经手人和应还日期；打印物料流转凭证。")),
    Place.RETURNED: (tr("退还申请人"), tr("当面点清。")),
}


def collected(case: Case) -> tuple[MaterialRule, ...]:
    """The materials that are there."""
    return tuple(
        rule
        for rule in case.rules()
        if rule.code in case.materials and case.materials[rule.code].how not in ABSENT
    )


def _material(rules: tuple[MaterialRule, ...]) -> FieldView:
    return FieldView(
        code="material",
        label=tr("哪份材料"),
        kind=FieldKind.CHOICE,
        options=tuple(Option(code=rule.code, text=rule.name) for rule in rules),
        value=rules[0].code if len(rules) == 1 else "",
        required=True,
        wide=True,
    )


def _may(duty: Duty, case: Case) -> bool:
    stages = TABLE[duty].stages
    return case.item is not None and (stages is None or case.stage in stages)


def _review_offered(case: Case, _around: Surroundings) -> bool:
    stored = case.stage is not Stage.DRAFT
    return stored and _may(Duty.VERIFY_MATERIAL, case) and bool(collected(case))


def _review_view(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("审查材料"),
        note=tr("写了缺陷，这份材料按缺少处理；缺陷空着就是核对无误（要点全部登记为已核对）。"),
        fields=(
            _material(collected(case)),
            FieldView(code="deficiency", label=tr("缺陷（没有则空）"), wide=True),
        ),
        do_text=tr("登记审查"),
    )


def _review(acts: Acts, case: Case, values: Values) -> Done[Any]:
    rule = case.get_item().find_material(values["material"])
    points = () if rule is None or values["deficiency"] else rule.review_points
    return Evidence(acts.desk).review(
        case.case_id,
        values["material"],
        acts.actor,
        points=points,
        deficiency=values["deficiency"],
    )


def _licence_offered(case: Case, _around: Surroundings) -> bool:
    return _review_offered(case, _around) and bool(_showable(case))


def _showable(case: Case) -> tuple[MaterialRule, ...]:
    return tuple(rule for rule in case.rules() if rule.licence_type)


def _licence_view(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("亮证（电子证照）"),
        note=tr("扫申请人的亮证码。离线时先收下，联网后自动核验。"),
        fields=(
            _material(_showable(case)),
            FieldView(
                code="shown", label=tr("亮证码"), kind=FieldKind.CODE, required=True, wide=True
            ),
        ),
        do_text=tr("收下并核验"),
    )


def _licence(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Evidence(acts.desk).show_licence(
        case.case_id, values["material"], values["shown"], acts.actor
    )


def _recheckable(case: Case) -> tuple[MaterialRule, ...]:
    return tuple(
        rule
        for rule in case.rules()
        if (found := case.materials.get(rule.code)) is not None
        and found.proof is not None
        and found.proof.verdict is Verdict.CONTRADICTED
    )


def _paper_offered(case: Case, around: Surroundings) -> bool:
    return _review_offered(case, around) and bool(_recheckable(case))


def _paper_view(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("核验不符，改收纸质"),
        note=tr("收到的纸质材料取代核验不符的那份；原来的核验结果留在记录里。"),
        fields=(_material(_recheckable(case)),),
        do_text=tr("登记收到纸质"),
    )


def _paper(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Evidence(acts.desk).take_paper(case.case_id, values["material"], acts.actor)


def _move_offered(to: Place) -> Any:
    def offered(case: Case, _around: Surroundings) -> bool:
        stored = case.stage is not Stage.DRAFT
        return stored and _may(Duty.MOVE_MATERIAL, case) and bool(_movable(case, to))

    return offered


def _movable(case: Case, to: Place) -> tuple[MaterialRule, ...]:
    custody = case.dossier.custody
    return tuple(
        rule
        for rule in collected(case)
        if to in moves_from(custody[rule.code].place if rule.code in custody else None)
    )


def _move_view(to: Place) -> Any:
    def view(case: Case, _around: Surroundings) -> AskView:
        title, note = MOVES[to]
        return AskView(
            title=tr("原件：{0}", title),
            note=note,
            fields=(
                _material(_movable(case, to)),
                *custody_fields(out=to is Place.OUT),
            ),
            do_text=tr("登记交接"),
        )

    return view


def _move(to: Place) -> Any:
    def work(acts: Acts, case: Case, values: Values) -> Done[Any]:
        due = values.get("due", "")
        return Evidence(acts.desk).move_original(
            case.case_id,
            values["material"],
            acts.actor,
            to=to,
            giver=values["giver"],
            receiver=values["receiver"],
            paper=values["paper"],
            due=date.fromisoformat(due) if due else None,
        )

    return work


def _sign_offered(case: Case, _around: Surroundings) -> bool:
    return _may(Duty.TAKE_SIGNATURE, case) and case.applicant is not None


def _sign_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("签字方式"),
        note=tr("捺印须有见证人并已宣读；代签须写明授权。签字页可附文件。"),
        fields=(
            FieldView(
                code="way",
                label=tr("方式"),
                kind=FieldKind.CHOICE,
                options=tuple(
                    Option(code=way.value, text=word(way.label)) for way in SignatureWay
                ),
                required=True,
                wide=True,
            ),
            FieldView(code="by", label=tr("签字人"), required=True),
            FieldView(code="authority", label=tr("授权（代签）")),
            FieldView(code="witness", label=tr("见证人（捺印）")),
            FieldView(code="witness_number", label=tr("见证人身份证"), kind=FieldKind.CODE),
            FieldView(code="sheet", label=tr("签字页文件（路径）"), wide=True),
            FieldView(
                code="read_aloud", label=tr("宣读"), hint=tr("已宣读"), kind=FieldKind.TICK
            ),
        ),
        do_text=tr("登记签字"),
    )


def _sign(acts: Acts, case: Case, values: Values) -> Done[Any]:
    evidence = Evidence(acts.desk)
    sheet = evidence.keep_path(values["sheet"]) if values["sheet"] else ""
    signature = Signature(
        way=SignatureWay(values["way"]),
        by=values["by"],
        at=acts.desk.clock.now(),
        read_aloud=values["read_aloud"] == TICKED,
        witness=values["witness"],
        witness_number=values["witness_number"],
        authority=values["authority"],
        sheet=(sheet,) if sheet else (),
    )
    return evidence.sign(case.case_id, acts.actor, signature)


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="review_material",
        duty=Duty.VERIFY_MATERIAL,
        text=tr("审查材料"),
        offered=_review_offered,
        asked=_review_view,
        work=_review,
        said=tr("审查已登记。"),
    ),
    CaseAct(
        code="show_licence",
        text=tr("亮证（电子证照）"),
        offered=_licence_offered,
        asked=_licence_view,
        work=_licence,
        said=tr("电子证照已收下，正在核验；离线时联网后自动核验。"),
    ),
    CaseAct(
        code="take_paper",
        duty=Duty.VERIFY_MATERIAL,
        text=tr("核验不符，改收纸质"),
        offered=_paper_offered,
        asked=_paper_view,
        work=_paper,
        said=tr("纸质材料已登记。"),
    ),
    *(
        CaseAct(
            code=f"original_{to.value}",
            duty=Duty.MOVE_MATERIAL,
            text=tr("原件：{0}", MOVES[to][0]),
            offered=_move_offered(to),
            asked=_move_view(to),
            work=_move(to),
            said=tr("原件交接已登记，见台账“原件”。"),
            papers=("custody_slip",),
        )
        for to in Place
    ),
    CaseAct(
        code="sign",
        duty=Duty.TAKE_SIGNATURE,
        text=tr("签字方式（屏签、纸签、捺印、代签）"),
        offered=_sign_offered,
        asked=_sign_view,
        work=_sign,
        said=tr("签字方式已登记。"),
    ),
)
