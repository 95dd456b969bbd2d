"""The ways in which a material can come in, and what each asks.

Owned by no thread. The one rule: what the item does not allow is not offered; counts are
filled in beforehand and only what differs is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.case import Case
from desk.item import MaterialRule
from desk.item_words import Necessity
from desk.material import Collected, Material, MaterialStatus
from desk.reuse import Offer
from desk.steps.evidence import is_shared
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.form import FieldKind, FieldView
from ui.window.views.shell import Badge, Notice, Tone

POINT = "point"
TICKED = "yes"


def ways_menu(case: Case, rule: MaterialRule, offer: Offer | None, today: date) -> MenuView:
    """The list for one material."""
    material = case.materials.get(rule.code)
    return MenuView(
        title=rule.name,
        lines=tuple(_lines(rule, material, offer, today)),
        note="空格收纸质；这里是其余的取件方式、份数和审查。",
        badge=Badge(text=rule.necessity.label, tone=Tone.QUIET),
    )


def _lines(
    rule: MaterialRule, material: Material | None, offer: Offer | None, today: date
) -> list[MenuLine]:
    lines = [
        MenuLine(code="attach", text="附件", note="申请人给的文件：PDF、JPG、PNG"),
        MenuLine(code="scan", text="扫描件", note="看过原件后扫描的文件"),
    ]
    if rule.licence_type:
        note = f"扫申请人的亮证码：{rule.licence_type}；离线待核验"
        lines.append(MenuLine(code="licence", text="电子证照（亮证）", note=note))
    if is_shared(rule):
        note = "不收材料，向共享平台查询；离线待核验"
        lines.append(MenuLine(code="shared", text="数据共享", note=note))
    if offer is not None:
        lines.append(_reuse(offer, today))
    if material is not None and material.how not in (
        Collected.TOLERATED,
        Collected.NOT_APPLICABLE,
    ):
        checked = f"{len(material.points)}/{len(rule.review_points)} 项"
        lines.append(MenuLine(code="count", text="份数、页数", note="与清单不同才改"))
        lines.append(MenuLine(code="review", text="审查要点、缺陷", note=checked))
    if rule.necessity is Necessity.OPTIONAL:
        lines.append(MenuLine(code="not_applicable", text="不适用"))
    if material is not None:
        lines.append(MenuLine(code="clear", text="取消登记"))
    return lines


def _reuse(offer: Offer, today: date) -> MenuLine:
    """An expired one is shown with its day; choosing it says why not."""
    words = f"{offer.receipt}，{offer.day}"
    if offer.until is None:
        note = f"{words}；没有有效期记载，请核对"
    elif offer.until < today:
        note = f"{words}；已于 {offer.until} 到期，不能用"
    else:
        note = f"{words}；有效至 {offer.until}"
    return MenuLine(code="reuse", text="引用以前的", note=note)


def licence_view(rule: MaterialRule) -> AskView:
    """The code on the citizen's screen, from the scanner."""
    return AskView(
        title=f"亮证：{rule.licence_type}",
        note="请申请人出示“爱山东”亮证码，用扫码枪扫入。离线时先收下，联网后自动核验。",
        fields=(
            FieldView(
                code="shown", label="亮证码", kind=FieldKind.CODE, required=True, wide=True
            ),
        ),
        do_text="收下并核验",
    )


def count_view(rule: MaterialRule, material: Material) -> AskView:
    """Counts as they were confirmed; only what differs is changed."""
    counts = (
        ("originals", "原件", "份", material.originals),
        ("copies", "复印件", "份", material.copies),
        ("pages", "页数", "页", material.pages),
    )
    return AskView(
        title=f"份数：{rule.name}",
        fields=tuple(
            FieldView(
                code=code, label=label, kind=FieldKind.NUMBER, unit=unit, value=str(value)
            )
            for code, label, unit, value in counts
        ),
        do_text="改份数",
    )


def review_view(rule: MaterialRule, material: Material) -> AskView:
    """The review points, ticked where they were checked, and what is wrong."""
    checked = {each.point for each in material.points}
    ticks = tuple(
        FieldView(
            code=f"{POINT}{n}",
            label="要点",
            hint=point,
            kind=FieldKind.TICK,
            value=TICKED if point in checked else "",
        )
        for n, point in enumerate(rule.review_points)
    )
    return AskView(
        title=f"审查：{rule.name}",
        note="勾选已核对的要点。写了缺陷，这份材料按缺少处理，并带入补正告知。",
        fields=(
            *ticks,
            FieldView(
                code="deficiency",
                label="缺陷（没有则空）",
                value=material.deficiency,
                wide=True,
            ),
        ),
        do_text="登记审查",
    )


def ticked_points(rule: MaterialRule, values: Mapping[str, str]) -> tuple[str, ...]:
    """The points that were ticked."""
    return tuple(
        point for n, point in enumerate(rule.review_points) if values.get(f"{POINT}{n}")
    )


def taken_notice(rule: MaterialRule, material: Material | None) -> Notice:
    """What the material is now, in one sentence."""
    if material is None:
        return Notice(sentence=f"{rule.name}：已取消。", tone=Tone.PRIMARY)
    if material.status is MaterialStatus.PENDING:
        words = "已收下，待核验；联网即自动核验，不用再按键。"
        return Notice(sentence=f"{rule.name}：{words}", tone=Tone.WARN)
    if material.status is MaterialStatus.DEFECTIVE:
        words = f"有缺陷（{material.deficiency}），按缺少处理，会带入补正告知。"
        return Notice(sentence=f"{rule.name}：{words}", tone=Tone.BAD)
    return Notice(sentence=f"{rule.name}：已登记。", tone=Tone.OK)
