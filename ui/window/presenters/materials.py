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
from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.steps import Mark, MaterialRow, MaterialsBody

HOW = {
    Collected.PAPER: "纸质",
    Collected.SCAN: "扫描",
    Collected.ATTACHMENT: "电子件",
    Collected.LICENCE: "电子证照",
    Collected.SHARED: "数据共享",
    Collected.REUSED: "复用",
    Collected.PROMISE: "告知承诺",
    Collected.TOLERATED: "承诺补交",
}
STATES = {
    MaterialStatus.QUALIFIED: (Mark.OK, "已收", Tone.OK),
    MaterialStatus.PENDING: (Mark.OK, "待核验", Tone.WARN),
    MaterialStatus.PROMISED: (Mark.OK, "已承诺", Tone.OK),
    MaterialStatus.TOLERATED: (Mark.TOLERATED, "容缺", Tone.WARN),
    MaterialStatus.DEFECTIVE: (Mark.DEFECTIVE, "有缺陷", Tone.BAD),
    MaterialStatus.NOT_APPLICABLE: (Mark.NOT_APPLICABLE, "不适用", Tone.QUIET),
}


def materials_body(case: Case, around: Surroundings) -> MaterialsBody:
    """Step 3."""
    rules, free = case.rules(), case.spared()
    counted = tally(case.materials.values())
    promised = f" 承诺 {counted.promised}" if counted.promised else ""
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
            f"共 {counted.total} 件：纸质 {counted.paper} 电子 {counted.electronic} "
            f"容缺 {counted.tolerated}{promised}" + (f"；免交 {spared}" if spared else "")
        ),
    )


def defects(case: Case) -> str:
    """What is wrong with the materials, as the notice says it; "" when nothing is."""
    wrong = defective(case)
    names = {rule.code: rule.name for rule in case.rules()}
    return "；".join(f"{names[code]}：{case.materials[code].deficiency}" for code in wrong)


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
            checks = "、".join(waiver.checks)
            name = STATUSES.get(waiver.status, waiver.status)
            words.append(f"凭{name}免核：{checks}（{waiver.basis}）" if checks else "")
    if not around.line_up:
        words.append("离线：电子证照、共享数据先收下，联网后自动核验。")
    return "；".join(each for each in words if each)


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
        return Mark.NOT_APPLICABLE, "免交", Tone.OK
    if rule.necessity is Necessity.OPTIONAL:
        return Mark.PENDING, "可不交", Tone.QUIET
    return Mark.MISSING, "未收", Tone.BAD


def _note(material: Material | None, spared: Spared | None) -> str:
    """The one thing to know of it: by when, what is wrong, who confirmed it, from where."""
    if material is None:
        return "" if spared is None else spared.reason
    if material.due is not None:
        return f"{with_weekday(material.due)}前"
    if material.deficiency:
        return material.deficiency
    proof = material.proof
    if proof is not None and proof.verdict is Verdict.VERIFIED and proof.at is not None:
        return f"{month_day(proof.at.date())} {clock_time(proof.at)} 核验"
    return f"{material.from_day:%Y-%m-%d} 的件" if material.from_day is not None else ""


def _points(rule: MaterialRule, material: Material | None) -> tuple[str, ...]:
    """The review points, ticked where somebody checked them."""
    checked = {each.point: each for each in material.points} if material else {}
    return tuple(
        f"✓ {point}（{clock_time(checked[point].at)}）" if point in checked else point
        for point in rule.review_points
    )


def _need(rule: MaterialRule) -> str:
    parts = [("主件 · " if rule.core else "") + rule.necessity.label]
    if rule.form is not MaterialForm.EITHER:
        parts.append(rule.form.label)
    counts = [f"原件 {rule.originals} 份" if rule.originals else ""]
    counts.append(f"复印件 {rule.copies} 份" if rule.copies else "")
    return " · ".join(part for part in (*parts, *counts, rule.source.label) if part)


def _whence(material: Material | None) -> str:
    """Which register answered, right or wrong: beside the time, that is where it comes from."""
    proof = None if material is None else material.proof
    return "" if proof is None or not proof.register else f"来自{proof.register}"


def _how(material: Material | None) -> Badge | None:
    if material is None or material.how is Collected.NOT_APPLICABLE:
        return None
    words = HOW[material.how]
    count = material.originals + material.copies
    if material.how is Collected.PAPER and count:
        words = f"{words} {count} 份"
    elif material.files:
        words = f"{words} {len(material.files)} 个"
    if material.level is not None:
        words = f"{words} · {material.level.value}"
    late = material.how is Collected.TOLERATED or material.pending
    return Badge(text=words, tone=Tone.WARN if late else Tone.QUIET)


def _hints(rule: MaterialRule, material: Material | None, case: Case) -> tuple[KeyHint, ...]:
    hints = [KeyHint(key="空格", text="收到" if material is None else "取消")]
    hints.append(KeyHint(key="F7", text="附件、亮证、审查"))
    tolerable = case.get_item().tolerance_allowed and rule.tolerable_days is not None
    if tolerable and not rule.core:
        hints.append(KeyHint(key="F8", text="标容缺"))
    hints.append(KeyHint(key="F6", text="找可复用"))
    if rule.necessity is Necessity.OPTIONAL:
        hints.append(KeyHint(key="Del", text="不适用"))
    return tuple(hints)
