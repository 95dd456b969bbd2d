"""From the materials of a case to the rows of step 3.

Owned by no thread. The one rule: what a material is worth is the desk's word (its status);
what is spared says by which basis, what is defective says what is wrong.
"""

from __future__ import annotations

from desk.case import Case
from desk.item import MaterialRule
from desk.item_words import MaterialForm, Necessity
from desk.material import Collected, Material, MaterialStatus, tally
from desk.proof import Verdict
from desk.roles import STATUSES
from desk.waivers import Spared, waivers_of
from ui.window.presenters.days import clock_time, month_day, with_weekday
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.steps import Mark, MaterialRow, MaterialsBody

HOW = {
    Collected.PAPER: tr("纸质"),
    Collected.SCAN: tr("扫描"),
    Collected.ATTACHMENT: tr("电子件"),
    Collected.LICENCE: tr("电子证照"),
    Collected.SHARED: tr("数据共享"),
    Collected.REUSED: tr("复用"),
    Collected.PROMISE: tr("告知承诺"),
    Collected.TOLERATED: tr("承诺补交"),
}
STATES = {
    MaterialStatus.QUALIFIED: (Mark.OK, tr("已收"), Tone.OK),
    MaterialStatus.PENDING: (Mark.OK, tr("待核验"), Tone.WARN),
    MaterialStatus.PROMISED: (Mark.OK, tr("已承诺"), Tone.OK),
    MaterialStatus.TOLERATED: (Mark.TOLERATED, tr("容缺"), Tone.WARN),
    MaterialStatus.DEFECTIVE: (Mark.DEFECTIVE, tr("有缺陷"), Tone.BAD),
    MaterialStatus.NOT_APPLICABLE: (Mark.NOT_APPLICABLE, tr("不适用"), Tone.QUIET),
}


def materials_body(case: Case, around: Surroundings) -> MaterialsBody:
    """Step 3."""
    rules, free = case.rules(), case.spared()
    counted = tally(case.materials.values())
    promised = tr(" 承诺 {0}", counted.promised) if counted.promised else ""
    spared = sum(rule.code in free and rule.code not in case.materials for rule in rules)
    return MaterialsBody(
        rows=tuple(
            _row(n, rule, case, free.get(rule.code)) for n, rule in enumerate(rules, start=1)
        ),
        points=tuple(
            (rule.code, _points(rule, case.materials.get(rule.code)))
            for rule in rules
            if rule.review_points
        ),
        note=_notes(case, around),
        summary=(
            tr(
                "共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}{4}",
                counted.total,
                counted.paper,
                counted.electronic,
                counted.tolerated,
                promised,
            )
            + (tr("；免交 {0}", spared) if spared else "")
        ),
    )


def defects(case: Case) -> str:
    """What is wrong with the materials, as the notice says it; "" when nothing is."""
    wrong = defective(case)
    names = {rule.code: rule.name for rule in case.rules()}
    return tr("；").join(
        tr("{0}：{1}", names[code], case.materials[code].deficiency) for code in wrong
    )


def defective(case: Case) -> tuple[str, ...]:
    """Codes of the materials that have a deficiency, in the order of the list."""
    return tuple(
        rule.code
        for rule in case.rules()
        if rule.code in case.materials and case.materials[rule.code].deficiency
    )


def _notes(case: Case, around: Surroundings) -> str:
    """What a status spares, with its basis; what the line's absence means."""
    words = []
    if case.item is not None:
        for waiver in waivers_of(case.item, case.applicant):
            checks = tr("、").join(waiver.checks)
            name = STATUSES.get(waiver.status, waiver.status)
            words.append(
                tr("凭{0}免核：{1}（{2}）", name, checks, waiver.basis) if checks else ""
            )
    if not around.line_up:
        words.append(tr("离线：电子证照、共享数据先收下，联网后自动核验。"))
    return tr("；").join(each for each in words if each)


def _row(order: int, rule: MaterialRule, case: Case, spared: Spared | None) -> MaterialRow:
    material = case.materials.get(rule.code)
    mark, state, tone = _state(rule, material, spared)
    return MaterialRow(
        key=rule.code,
        order=order,
        name=rule.name,
        need=" · ".join(part for part in (_need(rule), _whence(material)) if part),
        mark=mark,
        state=state,
        tone=tone,
        state_note=_note(material, spared),
        badge=_how(material),
        hints=_hints(rule, material, case),
    )


def _state(
    rule: MaterialRule, material: Material | None, spared: Spared | None
) -> tuple[Mark, str, Tone]:
    if material is not None:
        return STATES[material.status]
    if spared is not None:
        return Mark.NOT_APPLICABLE, tr("免交"), Tone.OK
    if rule.necessity is Necessity.OPTIONAL:
        return Mark.PENDING, tr("可不交"), Tone.QUIET
    return Mark.MISSING, tr("未收"), Tone.BAD


def _note(material: Material | None, spared: Spared | None) -> str:
    """The one thing to know of it: by when, what is wrong, who confirmed it, from where."""
    if material is None:
        return "" if spared is None else spared.reason
    if material.due is not None:
        return tr("{0}前", with_weekday(material.due))
    if material.deficiency:
        return material.deficiency
    proof = material.proof
    if proof is not None and proof.verdict is Verdict.VERIFIED and proof.at is not None:
        return tr("{0} {1} 核验", month_day(proof.at.date()), clock_time(proof.at))
    return tr("{0:%Y-%m-%d} 的件", material.from_day) if material.from_day is not None else ""


def _points(rule: MaterialRule, material: Material | None) -> tuple[str, ...]:
    """The review points, ticked where somebody checked them."""
    checked = {each.point: each for each in material.points} if material else {}
    return tuple(
        tr("✓ {0}（{1}）", point, clock_time(checked[point].at)) if point in checked else point
        for point in rule.review_points
    )


def _need(rule: MaterialRule) -> str:
    parts = [(tr("主件 · ") if rule.core else "") + word(rule.necessity.label)]
    if rule.form is not MaterialForm.EITHER:
        parts.append(word(rule.form.label))
    counts = [tr("原件 {0} 份", rule.originals) if rule.originals else ""]
    counts.append(tr("复印件 {0} 份", rule.copies) if rule.copies else "")
    return " · ".join(part for part in (*parts, *counts, word(rule.source.label)) if part)


def _whence(material: Material | None) -> str:
    """Which register answered, right or wrong: beside the time, that is where it comes from."""
    proof = None if material is None else material.proof
    return "" if proof is None or not proof.register else tr("来自{0}", proof.register)


def _how(material: Material | None) -> Badge | None:
    if material is None or material.how is Collected.NOT_APPLICABLE:
        return None
    words = HOW[material.how]
    count = material.originals + material.copies
    if material.how is Collected.PAPER and count:
        words = tr("{0} {1} 份", words, count)
    elif material.files:
        words = tr("{0} {1} 个", words, len(material.files))
    if material.level is not None:
        words = f"{words} · {material.level.value}"
    late = material.how is Collected.TOLERATED or material.pending
    return Badge(text=words, tone=Tone.WARN if late else Tone.QUIET)


def _hints(rule: MaterialRule, material: Material | None, case: Case) -> tuple[KeyHint, ...]:
    hints = [KeyHint(key=tr("空格"), text=tr("收到") if material is None else tr("取消"))]
    hints.append(KeyHint(key="F7", text=tr("高拍")))
    hints.append(KeyHint(key="Enter", text=tr("附件、亮证、审查")))
    tolerable = case.get_item().tolerance_allowed and rule.tolerable_days is not None
    if tolerable and not rule.core:
        hints.append(KeyHint(key="F8", text=tr("标容缺")))
    hints.append(KeyHint(key="F6", text=tr("找可复用")))
    if rule.necessity is Necessity.OPTIONAL:
        hints.append(KeyHint(key="Del", text=tr("不适用")))
    return tuple(hints)


def owed(case: Case) -> tuple[MaterialRule, ...]:
    """Materials that may still be handed in: tolerated ones, and those still missing."""
    if case.decision is not None and case.licence_number:
        return ()
    missing = {rule.code for rule in case.missing_materials()}
    return tuple(
        rule
        for rule in case.rules()
        if rule.code in missing
        or ((found := case.materials.get(rule.code)) and found.how is Collected.TOLERATED)
    )
