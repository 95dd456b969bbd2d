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
from ui.window.presenters.limits import limit_words
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.guide import GuideSection, GuideView
from ui.window.views.shell import Badge, Tone

Lines = Iterable[tuple[str, str]]

_FEE_MOMENTS = {
    FeeMoment.BEFORE_ACCEPTANCE: tr("受理前缴"),
    FeeMoment.BEFORE_ISSUE: tr("领证前缴"),
    FeeMoment.AFTER_DECISION: tr("决定后缴"),
}


def guide_view(item: ItemVersion, by: Jurisdiction, case: Case) -> GuideView:
    """The guide of that version; `case` is the one in front, which may keep an older one."""
    kept = case.item
    other = kept is not None and kept.key == item.key and kept.version != item.version
    note = tr("第 {0} 版，{1:%Y-%m-%d} 起。", item.version, item.effective)
    if other and kept is not None:
        note += tr("本件按第 {0} 版办理。", kept.version)
    if item.to_be_confirmed:
        note += tr("部分内容待核实，以省级事项库为准。")
    sections = (
        _section(tr("基本信息"), _basics(item, by)),
        _section(tr("时限"), _limits(item)),
        _section(tr("设定依据"), (("", text) for text in item.legal_basis)),
        _section(tr("受理条件"), (("", text) for text in item.conditions)),
        _section(tr("收费"), _fee(item)),
        _section(tr("办理流程"), _procedure(item)),
        _section(tr("材料"), (_material(n, r) for n, r in enumerate(_ordered(item), 1))),
        _section(tr("情形"), ((s.question, _options(s.options)) for s in item.situations)),
        _section(tr("容缺与承诺"), _promises(item)),
        _section(tr("一件事与联办"), _parts(item)),
        _section(tr("实施权限"), _mandates(item)),
        _section(tr("救济"), _remedies(item)),
    )
    return GuideView(
        title=item.name,
        badges=(
            Badge(text=word(item.case_type.label), tone=Tone.PRIMARY),
            Badge(text=word(item.kind.label), tone=Tone.PLAIN),
            Badge(text="" if by.trial is None else tr("先行先试"), tone=Tone.OK),
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
    yield tr("实施机关"), by.organ.name
    yield tr("实施依据"), "" if by.ground is Ground.ITEM else by.reason
    yield tr("先行先试"), "" if by.trial is None else by.trial.text
    yield tr("咨询电话"), by.organ.phone
    yield tr("受委托机关"), "" if item.entrusted is None else item.entrusted.name
    yield tr("监管部门"), "" if item.supervising is None else item.supervising.name
    yield tr("短码"), item.short_code
    yield tr("基本编码"), item.base_code
    yield tr("实施编码"), item.code
    yield tr("业务办理项"), item.business_code
    yield tr("受理规则"), word(item.acceptance_rule.label)
    yield tr("办理渠道"), tr("、").join(item.channels)
    yield tr("通办范围"), item.cross_region
    yield tr("到场次数"), tr("{0} 次", item.visits)
    yield (
        tr("收件地点"),
        tr("、").join(sorted(word(kind.label) for kind in item.acceptance_points)),
    )
    yield tr("主题"), tr("、").join(item.topics)
    yield tr("出件"), tr("、").join(item.result_licences)
    yield tr("服务标准"), item.service_standard
    yield tr("离线时"), tr("可办到{0}", word(item.depth.label)) + _lookup(item)


def _lookup(item: ItemVersion) -> str:
    short = item.depth < Depth.ISSUE and bool(item.missing_lookup)
    return tr("；其后须联网查{0}", item.missing_lookup) if short else ""


def _limits(item: ItemVersion) -> Lines:
    yield tr("法定时限"), _text(item.statutory) or tr("无")
    yield tr("承诺时限"), tr("当场办结") if item.is_at_once else _text(item.promised)
    for switch in item.switches:
        yield (
            tr("特定情形"),
            tr("{0}：{1}", switch.reason or switch.option, switch.promised.text),
        )
    for special in item.special_procedures:
        basis = tr("（{0}）", special.basis) if special.basis else ""
        limit = _text(special.limit)
        yield tr("不计时限"), f"{special.name} {limit}{basis}"
    yield tr("补正期限"), _text(item.supplement_limit)


def _text(limit: Limit | None) -> str:
    return "" if limit is None else limit_words(limit)


def _fee(item: ItemVersion) -> Lines:
    if item.fee is None:
        yield "", tr("不收费")
        return
    yield tr("标准"), item.fee.standard
    yield tr("依据"), item.fee.basis
    yield (
        tr("时点"),
        _FEE_MOMENTS[item.fee.when] + (tr("，可减免") if item.fee.waivable else ""),
    )


def _procedure(item: ItemVersion) -> Lines:
    for n, step in enumerate(item.procedure, 1):
        yield tr("第 {0} 步", n), f"{step.name} {_text(step.limit)}".strip()


def _ordered(item: ItemVersion) -> list[MaterialRule]:
    return sorted(item.materials, key=lambda rule: (rule.order, rule.code))


def _material(n: int, rule: MaterialRule) -> tuple[str, str]:
    counts = [tr("原件 {0} 份", rule.originals) if rule.originals else ""]
    counts.append(tr("复印件 {0} 份", rule.copies) if rule.copies else "")
    tolerated = rule.tolerable_days
    parts = (
        tr("主件") if rule.core else "",
        word(rule.necessity.label),
        word(rule.form.label) if rule.form is not MaterialForm.EITHER else "",
        *counts,
        word(rule.source.label),
        "" if tolerated is None else tr("可容缺 {0} 日", tolerated),
        tr("视情形") if rule.shown_when else "",
    )
    needs = " · ".join(part for part in parts if part)
    points = tr("\n要点：{0}", tr("；").join(rule.review_points)) if rule.review_points else ""
    return f"{n}", f"{rule.name}\n{needs}{points}"


def _options(options: Iterable[object]) -> str:
    return tr("、").join(str(getattr(option, "text", "")) for option in options)


def _promises(item: ItemVersion) -> Lines:
    yield tr("容缺受理"), tr("可以") if item.tolerance_allowed else tr("不适用")
    yield tr("告知承诺"), tr("可以，由申请人自选") if item.commitment_allowed else tr("不适用")
    yield tr("模拟审批"), tr("可以") if item.simulation_allowed else ""
    if item.promise is not None:
        waived = (item.find_material(code) for code in item.promise.waives)
        yield tr("承诺免交"), tr("、").join(rule.name for rule in waived if rule is not None)
        yield (
            tr("不适用承诺"),
            tr("；").join(tr("{0}（{1}）", e.name, e.article) for e in item.promise.exclusions),
        )
    for waiver in item.waivers:
        yield (
            tr("免除"),
            tr("、").join(waiver.checks)
            + (tr("（{0}）", waiver.basis) if waiver.basis else ""),
        )


def _parts(item: ItemVersion) -> Lines:
    for part in item.bundle:
        start = tr("起算于本环节") if part.clock is ClockStart.PART else ""
        more = " · ".join(text for text in (part.organ.name, _text(part.limit), start) if text)
        yield tr("第 {0} 环", part.link), tr("{0}（{1}）", part.name, more)
    for task in item.joint:
        lead = tr("牵头") if task.lead else tr("协办")
        yield lead, tr("{0}（{1} · {2}）", task.name, task.organ.name, limit_words(task.limit))


def _mandates(item: ItemVersion) -> Lines:
    for mandate in item.mandates:
        until = tr(" 至 {0:%Y-%m-%d} 前", mandate.until) if mandate.until else tr(" 起")
        yield (
            f"{mandate.since:%Y-%m-%d}{until}",
            tr("{0}：{1}", mandate.organ.name, mandate.document),
        )


def _remedies(item: ItemVersion) -> Lines:
    remedies = item.remedies
    if remedies is None:
        return
    yield tr("行政复议"), tr("{0}，{1}内", remedies.review_organ, remedies.review_period)
    yield tr("行政诉讼"), tr("{0}，{1}内", remedies.court, remedies.lawsuit_period)
