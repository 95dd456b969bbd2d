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
from ui.window.tongue import tr, word
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
        note=tr("空格收纸质；这里是其余的取件方式、份数和审查。"),
        badge=Badge(text=word(rule.necessity.label), tone=Tone.QUIET),
    )


def _lines(
    rule: MaterialRule, material: Material | None, offer: Offer | None, today: date
) -> list[MenuLine]:
    lines = [
        MenuLine(code="attach", text=tr("附件"), note=tr("申请人给的文件：PDF、JPG、PNG")),
        MenuLine(code="scan", text=tr("扫描件"), note=tr("看过原件后扫描的文件")),
    ]
    if rule.licence_type:
        note = tr("扫申请人的亮证码：{0}；离线待核验", rule.licence_type)
        lines.append(MenuLine(code="licence", text=tr("电子证照（亮证）"), note=note))
    if is_shared(rule):
        note = tr("不收材料，向共享平台查询；离线待核验")
        lines.append(MenuLine(code="shared", text=tr("数据共享"), note=note))
    if offer is not None:
        lines.append(_reuse(offer, today))
    if material is not None and material.how not in (
        Collected.TOLERATED,
        Collected.NOT_APPLICABLE,
    ):
        checked = tr("{0}/{1} 项", len(material.points), len(rule.review_points))
        lines.append(MenuLine(code="count", text=tr("份数、页数"), note=tr("与清单不同才改")))
        lines.append(MenuLine(code="review", text=tr("审查要点、缺陷"), note=checked))
    if rule.necessity is Necessity.OPTIONAL:
        lines.append(MenuLine(code="not_applicable", text=tr("不适用")))
    if material is not None:
        lines.append(MenuLine(code="clear", text=tr("取消登记")))
    return lines


def _reuse(offer: Offer, today: date) -> MenuLine:
    """An expired one is shown with its day; choosing it says why not."""
    words = tr("{0}，{1}", offer.receipt, offer.day)
    if offer.until is None:
        note = tr("{0}；没有有效期记载，请核对", words)
    elif offer.until < today:
        note = tr("{0}；已于 {1} 到期，不能用", words, offer.until)
    else:
        note = tr("{0}；有效至 {1}", words, offer.until)
    return MenuLine(code="reuse", text=tr("引用以前的"), note=note)


def licence_view(rule: MaterialRule) -> AskView:
    """The code on the citizen's screen, from the scanner."""
    return AskView(
        title=tr("亮证：{0}", rule.licence_type),
        note=tr("请申请人出示“爱山东”亮证码，用扫码枪扫入。离线时先收下，联网后自动核验。"),
        fields=(
            FieldView(
                code="shown", label=tr("亮证码"), kind=FieldKind.CODE, required=True, wide=True
            ),
        ),
        do_text=tr("收下并核验"),
    )


def count_view(rule: MaterialRule, material: Material) -> AskView:
    """Counts as they were confirmed; only what differs is changed."""
    counts = (
        ("originals", tr("原件"), tr("份"), material.originals),
        ("copies", tr("复印件"), tr("份"), material.copies),
        ("pages", tr("页数"), tr("页"), material.pages),
    )
    return AskView(
        title=tr("份数：{0}", rule.name),
        fields=tuple(
            FieldView(
                code=code, label=label, kind=FieldKind.NUMBER, unit=unit, value=str(value)
            )
            for code, label, unit, value in counts
        ),
        do_text=tr("改份数"),
    )


def review_view(rule: MaterialRule, material: Material) -> AskView:
    """The review points, ticked where they were checked, and what is wrong."""
    checked = {each.point for each in material.points}
    ticks = tuple(
        FieldView(
            code=f"{POINT}{n}",
            label=tr("要点"),
            hint=point,
            kind=FieldKind.TICK,
            value=TICKED if point in checked else "",
        )
        for n, point in enumerate(rule.review_points)
    )
    return AskView(
        title=tr("审查：{0}", rule.name),
        note=tr("勾选已核对的要点。写了缺陷，这份材料按缺少处理，并带入补正告知。"),
        fields=(
            *ticks,
            FieldView(
                code="deficiency",
                label=tr("缺陷（没有则空）"),
                value=material.deficiency,
                wide=True,
            ),
        ),
        do_text=tr("登记审查"),
    )


def ticked_points(rule: MaterialRule, values: Mapping[str, str]) -> tuple[str, ...]:
    """The points that were ticked."""
    return tuple(
        point for n, point in enumerate(rule.review_points) if values.get(f"{POINT}{n}")
    )


def taken_notice(rule: MaterialRule, material: Material | None) -> Notice:
    """What the material is now, in one sentence."""
    if material is None:
        return Notice(sentence=tr("{0}：已取消。", rule.name), tone=Tone.PRIMARY)
    if material.status is MaterialStatus.PENDING:
        words = tr("已收下，待核验；联网即自动核验，不用再按键。")
        return Notice(sentence=tr("{0}：{1}", rule.name, words), tone=Tone.WARN)
    if material.status is MaterialStatus.DEFECTIVE:
        words = tr("有缺陷（{0}），按缺少处理，会带入补正告知。", material.deficiency)
        return Notice(sentence=tr("{0}：{1}", rule.name, words), tone=Tone.BAD)
    return Notice(sentence=tr("{0}：已登记。", rule.name), tone=Tone.OK)
