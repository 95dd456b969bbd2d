"""From an item version to its guide on the screen: every element that the version states.

Owned by no thread. The one rule: it is the version of today that people are told of; a case
that was opened under another says so.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.acts.organs import jurisdiction_of
from desk.case import Case
from desk.catalogue import Catalogue
from desk.item import ItemVersion, MaterialRule
from desk.item_basis import Limit
from desk.item_rules import ClockStart
from desk.item_words import Depth, FeeMoment, MaterialForm
from desk.jurisdiction import Ground, Jurisdiction
from desk.refusal import Refused
from ui.window.presenters.open_case import Surroundings
from ui.window.views.guide import GuideSection, GuideView
from ui.window.views.shell import Badge, Tone

Lines = Iterable[tuple[str, str]]

_FEE_MOMENTS = {
    FeeMoment.BEFORE_ACCEPTANCE: "受理前缴",
    FeeMoment.BEFORE_ISSUE: "领证前缴",
    FeeMoment.AFTER_DECISION: "决定后缴",
}


def guide_view(item: ItemVersion, by: Jurisdiction, case: Case) -> GuideView:
    """The guide of that version; `case` is the one in front, which may keep an older one."""
    kept = case.item
    other = kept is not None and kept.key == item.key and kept.version != item.version
    note = f"第 {item.version} 版，{item.effective:%Y-%m-%d} 起。"
    if other and kept is not None:
        note += f"本件按第 {kept.version} 版办理。"
    if item.to_be_confirmed:
        note += "部分内容待核实，以省级事项库为准。"
    sections = (
        _section("基本信息", _basics(item, by)),
        _section("时限", _limits(item)),
        _section("设定依据", (("", text) for text in item.legal_basis)),
        _section("受理条件", (("", text) for text in item.conditions)),
        _section("收费", _fee(item)),
        _section("办理流程", _procedure(item)),
        _section("材料", (_material(n, r) for n, r in enumerate(_ordered(item), 1))),
        _section("情形", ((s.question, _options(s.options)) for s in item.situations)),
        _section("容缺与承诺", _promises(item)),
        _section("一件事与联办", _parts(item)),
        _section("实施权限", _mandates(item)),
        _section("救济", _remedies(item)),
    )
    return GuideView(
        title=item.name,
        badges=(
            Badge(text=item.case_type.label, tone=Tone.PRIMARY),
            Badge(text=item.kind.label, tone=Tone.PLAIN),
            Badge(text="" if by.trial is None else "先行先试", tone=Tone.OK),
        ),
        note=note,
        sections=tuple(section for section in sections if section.lines),
    )


def guide_of(case: Case, catalogue: Catalogue, around: Surroundings) -> GuideView:
    """The guide of the case's item as it stands today; as frozen where it is gone today."""
    frozen = case.get_item()
    by = jurisdiction_of(case, around.today, around.station.region)
    try:
        item = catalogue.get(frozen.key, around.today)
    except Refused:
        item = frozen
    return guide_view(item, by, case)


def _section(title: str, lines: Lines) -> GuideSection:
    return GuideSection(title=title, lines=tuple(line for line in lines if line[1].strip()))


def _basics(item: ItemVersion, by: Jurisdiction) -> Lines:
    yield "实施机关", by.organ.name
    yield "实施依据", "" if by.ground is Ground.ITEM else by.reason
    yield "先行先试", "" if by.trial is None else by.trial.text
    yield "咨询电话", by.organ.phone
    yield "受委托机关", "" if item.entrusted is None else item.entrusted.name
    yield "监管部门", "" if item.supervising is None else item.supervising.name
    yield "短码", item.short_code
    yield "基本编码", item.base_code
    yield "实施编码", item.code
    yield "业务办理项", item.business_code
    yield "受理规则", item.acceptance_rule.label
    yield "办理渠道", "、".join(item.channels)
    yield "通办范围", item.cross_region
    yield "到场次数", f"{item.visits} 次"
    yield "收件地点", "、".join(sorted(kind.label for kind in item.acceptance_points))
    yield "主题", "、".join(item.topics)
    yield "出件", "、".join(item.result_licences)
    yield "服务标准", item.service_standard
    yield "离线时", f"可办到{item.depth.label}" + _lookup(item)


def _lookup(item: ItemVersion) -> str:
    short = item.depth < Depth.ISSUE and bool(item.missing_lookup)
    return f"；其后须联网查{item.missing_lookup}" if short else ""


def _limits(item: ItemVersion) -> Lines:
    yield "法定时限", _text(item.statutory) or "无"
    yield "承诺时限", "当场办结" if item.is_at_once else _text(item.promised)
    for switch in item.switches:
        yield "特定情形", f"{switch.reason or switch.option}：{switch.promised.text}"
    for special in item.special_procedures:
        basis = f"（{special.basis}）" if special.basis else ""
        limit = _text(special.limit)
        yield "不计时限", f"{special.name} {limit}{basis}"
    yield "补正期限", _text(item.supplement_limit)


def _text(limit: Limit | None) -> str:
    return "" if limit is None else limit.text


def _fee(item: ItemVersion) -> Lines:
    if item.fee is None:
        yield "", "不收费"
        return
    yield "标准", item.fee.standard
    yield "依据", item.fee.basis
    yield "时点", _FEE_MOMENTS[item.fee.when] + ("，可减免" if item.fee.waivable else "")


def _procedure(item: ItemVersion) -> Lines:
    for n, step in enumerate(item.procedure, 1):
        yield f"第 {n} 步", f"{step.name} {_text(step.limit)}".strip()


def _ordered(item: ItemVersion) -> list[MaterialRule]:
    return sorted(item.materials, key=lambda rule: (rule.order, rule.code))


def _material(n: int, rule: MaterialRule) -> tuple[str, str]:
    counts = [f"原件 {rule.originals} 份" if rule.originals else ""]
    counts.append(f"复印件 {rule.copies} 份" if rule.copies else "")
    tolerated = rule.tolerable_days
    parts = (
        "主件" if rule.core else "",
        rule.necessity.label,
        rule.form.label if rule.form is not MaterialForm.EITHER else "",
        *counts,
        rule.source.label,
        "" if tolerated is None else f"可容缺 {tolerated} 日",
        "视情形" if rule.shown_when else "",
    )
    needs = " · ".join(part for part in parts if part)
    points = f"\n要点：{'；'.join(rule.review_points)}" if rule.review_points else ""
    return f"{n}", f"{rule.name}\n{needs}{points}"


def _options(options: Iterable[object]) -> str:
    return "、".join(str(getattr(option, "text", "")) for option in options)


def _promises(item: ItemVersion) -> Lines:
    yield "容缺受理", "可以" if item.tolerance_allowed else "不适用"
    yield "告知承诺", "可以，由申请人自选" if item.commitment_allowed else "不适用"
    yield "模拟审批", "可以" if item.simulation_allowed else ""
    if item.promise is not None:
        waived = (item.find_material(code) for code in item.promise.waives)
        yield "承诺免交", "、".join(rule.name for rule in waived if rule is not None)
        yield (
            "不适用承诺",
            "；".join(f"{e.name}（{e.article}）" for e in item.promise.exclusions),
        )
    for waiver in item.waivers:
        yield "免除", "、".join(waiver.checks) + (f"（{waiver.basis}）" if waiver.basis else "")


def _parts(item: ItemVersion) -> Lines:
    for part in item.bundle:
        start = "起算于本环节" if part.clock is ClockStart.PART else ""
        more = " · ".join(text for text in (part.organ.name, _text(part.limit), start) if text)
        yield f"第 {part.link} 环", f"{part.name}（{more}）"
    for task in item.joint:
        lead = "牵头" if task.lead else "协办"
        yield lead, f"{task.name}（{task.organ.name} · {task.limit.text}）"


def _mandates(item: ItemVersion) -> Lines:
    for mandate in item.mandates:
        until = f" 至 {mandate.until:%Y-%m-%d} 前" if mandate.until else " 起"
        yield f"{mandate.since:%Y-%m-%d}{until}", f"{mandate.organ.name}：{mandate.document}"


def _remedies(item: ItemVersion) -> Lines:
    remedies = item.remedies
    if remedies is None:
        return
    yield "行政复议", f"{remedies.review_organ}，{remedies.review_period}内"
    yield "行政诉讼", f"{remedies.court}，{remedies.lawsuit_period}内"
