"""What a case shows of its results, deliveries, corrections and fees, beside its first facts.

Owned by no thread. The one rule: what was entered from paper says so, and what the platform
said of it stands beside it; nothing is shown that nobody recorded.
"""

from __future__ import annotations

from desk.case import Case
from desk.closing import Closing, LicenceState
from desk.outside import systems
from desk.ratings import get_level, services_of

SAID = {"confirmed": "平台已确认", "contradicted": "与平台不一致", "": "平台未回告"}
VOIDS = {"": "待大厅值班主任答复", "granted": "已同意", "refused": "不同意"}


def closing_facts(case: Case) -> tuple[tuple[str, str], ...]:
    """Labels and texts; those that are empty are left out by the list."""
    closing = case.closing
    return (
        ("人工登记", _recorded(closing)),
        ("证照状态", _licence_state(closing)),
        ("通知", "；".join(_deliveries(closing))),
        ("送达回证", _receipt(closing)),
        ("作废申请", _void(closing)),
        ("更正", "；".join(_corrections(case))),
        ("缴费", _fees(case)),
        ("外部系统", "；".join(_outside(closing))),
        ("评价", "；".join(_ratings(case))),
        ("审管互动", {"sent": "已推送", "answered": "已反馈"}.get(closing.watched, "")),
        ("网上申报", _online(case)),
        ("承办地", _crossing(case)),
        ("关联原件", "" if case.dossier.link is None else case.dossier.link.receipt),
    )


def _recorded(closing: Closing) -> str:
    known = closing.recorded
    if known is None:
        return ""
    other = f"（平台文号 {known.platform_number}）" if known.platform == "contradicted" else ""
    return f"{known.number}，{known.giver}交件，{SAID[known.platform]}{other}"


def _licence_state(closing: Closing) -> str:
    if closing.licence_state is LicenceState.VALID and not closing.licence_changes:
        return ""
    last = closing.licence_changes[-1]
    return f"{last.state.label}（{last.organ} {last.decision_number}）"


def _deliveries(closing: Closing) -> list[str]:
    return [
        f"{each.notice.label} {each.manner.label} {each.result.label} {each.at:%m-%d}"
        for each in closing.deliveries
    ]


def _receipt(closing: Closing) -> str:
    known = closing.receipt
    if known is None:
        return ""
    other = f"（代收：{known.for_another}）" if known.for_another else ""
    return f"{known.what} {known.at:%m-%d} {known.place}{other}"


def _void(closing: Closing) -> str:
    return "" if closing.void_request is None else VOIDS[closing.void_request.answer]


def _corrections(case: Case) -> list[str]:
    """What stood there, what stands there now, and why."""
    return [
        f"{before or '（空）'} → {each.after.get(code, '')}（{each.reason}）"
        for each in case.closing.corrections
        for code, before in each.before.items()
    ]


def _ratings(case: Case) -> list[str]:
    """Each service that was given, with what was said of it; 未评价 until somebody does."""
    given = case.closing.ratings
    return [
        f"{service.label} {get_level(given[service]).name if service in given else '未评价'}"
        for service in services_of(case)
    ]


def _fees(case: Case) -> str:
    fees = case.dossier.fees
    if not fees.entries:
        return ""
    if all(entry.waived for entry in fees.entries):
        return "已减免"
    yuan, fen = divmod(fees.paid_cents, 100)
    return f"已登记 {yuan}.{fen:02d} 元"


def _outside(closing: Closing) -> list[str]:
    names = {system.code: system.name for system in systems()}
    return [f"{names.get(each.system, each.system)} {each.number}" for each in closing.outside]


def _online(case: Case) -> str:
    online = case.dossier.online
    return "" if online is None else f"{online.application} {online.channel}".strip()


def _crossing(case: Case) -> str:
    crossing = case.dossier.crossing
    return "" if crossing is None else f"{crossing.organ}（{crossing.handling}）"
