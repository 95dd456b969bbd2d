"""What a case shows of its results, deliveries, corrections and fees, beside its first facts.

Owned by no thread. The one rule: what was entered from paper says so, and what the platform
said of it stands beside it; nothing is shown that nobody recorded.
"""

from __future__ import annotations

from desk.case import Case
from desk.closing import Closing, LicenceState
from desk.outside import systems
from desk.ratings import get_level, services_of
from ui.window.tongue import tr, word

SAID = {"confirmed": tr("平台已确认"), "contradicted": tr("与平台不一致"), "": tr("平台未回告")}
VOIDS = {"": tr("待大厅值班主任答复"), "granted": tr("已同意"), "refused": tr("不同意")}


def closing_facts(case: Case) -> tuple[tuple[str, str], ...]:
    """Labels and texts; those that are empty are left out by the list."""
    closing = case.closing
    return (
        (tr("人工登记"), _recorded(closing)),
        (tr("证照状态"), _licence_state(closing)),
        (tr("通知"), tr("；").join(_deliveries(closing))),
        (tr("送达回证"), _receipt(closing)),
        (tr("作废申请"), _void(closing)),
        (tr("更正"), tr("；").join(_corrections(case))),
        (tr("缴费"), _fees(case)),
        (tr("外部系统"), tr("；").join(_outside(closing))),
        (tr("评价"), tr("；").join(_ratings(case))),
        (
            tr("审管互动"),
            {"sent": tr("已推送"), "answered": tr("已反馈")}.get(closing.watched, ""),
        ),
        (tr("网上申报"), _online(case)),
        (tr("承办地"), _crossing(case)),
        (tr("关联原件"), "" if case.dossier.link is None else case.dossier.link.receipt),
    )


def _recorded(closing: Closing) -> str:
    known = closing.recorded
    if known is None:
        return ""
    other = (
        tr("（平台文号 {0}）", known.platform_number)
        if known.platform == "contradicted"
        else ""
    )
    return tr("{0}，{1}交件，{2}{3}", known.number, known.giver, SAID[known.platform], other)


def _licence_state(closing: Closing) -> str:
    if closing.licence_state is LicenceState.VALID and not closing.licence_changes:
        return ""
    last = closing.licence_changes[-1]
    return tr("{0}（{1} {2}）", word(last.state.label), last.organ, last.decision_number)


def _deliveries(closing: Closing) -> list[str]:
    return [
        " ".join(
            (
                *(word(x.label) for x in (each.notice, each.manner, each.result)),
                f"{each.at:%m-%d}",
            )
        )
        for each in closing.deliveries
    ]


def _receipt(closing: Closing) -> str:
    known = closing.receipt
    if known is None:
        return ""
    other = tr("（代收：{0}）", known.for_another) if known.for_another else ""
    return f"{known.what} {known.at:%m-%d} {known.place}{other}"


def _void(closing: Closing) -> str:
    return "" if closing.void_request is None else VOIDS[closing.void_request.answer]


def _corrections(case: Case) -> list[str]:
    """What stood there, what stands there now, and why."""
    return [
        tr("{0} → {1}（{2}）", before or tr("（空）"), each.after.get(code, ""), each.reason)
        for each in case.closing.corrections
        for code, before in each.before.items()
    ]


def _ratings(case: Case) -> list[str]:
    """Each service that was given, with what was said of it; 未评价 until somebody does."""
    given = case.closing.ratings
    return [
        f"{word(service.label)} {_said(given.get(service))}" for service in services_of(case)
    ]


def _fees(case: Case) -> str:
    fees = case.dossier.fees
    if not fees.entries:
        return ""
    if all(entry.waived for entry in fees.entries):
        return tr("已减免")
    yuan, fen = divmod(fees.paid_cents, 100)
    return tr("已登记 {0}.{1:02d} 元", yuan, fen)


def _outside(closing: Closing) -> list[str]:
    names = {system.code: system.name for system in systems()}
    return [f"{names.get(each.system, each.system)} {each.number}" for each in closing.outside]


def _online(case: Case) -> str:
    online = case.dossier.online
    return "" if online is None else f"{online.application} {online.channel}".strip()


def _crossing(case: Case) -> str:
    crossing = case.dossier.crossing
    return "" if crossing is None else tr("{0}（{1}）", crossing.organ, crossing.handling)


def _said(level: int | None) -> str:
    """The level's name; 未评价 where nobody rated."""
    return tr("未评价") if level is None else get_level(level).name
