"""From the queue to the province to its sheet, its menu and the question of a settlement.

Owned by no thread. The one rule: a case stands once for each target, at the call that was not
made; what stands behind it has no reason of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from desk.ports.province import ProvinceQueue, TargetStanding, WaitingCall
from desk.refusal import Refused
from ui.window.presenters.days import ago, moment
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import sentence, tr
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.fields import long
from ui.window.views.lists import Filter
from ui.window.views.province import ProvinceLine, ProvinceView, TargetLine
from ui.window.views.shell import Badge, Tone

ALL, AGAIN, SETTLE, REASON = "all", "again", "settle", "reason"
SHEETS = "sheets"
LACKS = "province.lacks"
TARGETS: Mapping[str, str] = MappingProxyType(
    {
        "shandong-cases": tr("办件库"),
        "ea-jc": tr("交换表"),
        "shandong-ratings": tr("好差评"),
        SHEETS: tr("表格"),
    }
)
CALLS: Mapping[str, str] = MappingProxyType(
    {
        "receiveBasicInfo": tr("办件基本信息"),
        "receiveProc": tr("办理环节"),
        "receiveSpecialnode": tr("特别程序"),
        "receiveApplyFile": tr("申请材料"),
        "receiveDone": tr("办结"),
        "step_basicinfo": tr("办件基本信息"),
        "step_proc": tr("办理环节"),
        "step_specialnode": tr("特别程序"),
        "step_feeinfo": tr("收费"),
        "step_done": tr("办结"),
        "step_serveval": tr("评价"),
        "receiveService": tr("服务信息"),
        "receiveEvaluation": tr("评价"),
    }
)
NOTE = tr(
    "报不上去的一直排着，会自己再试，不会作废。Enter 或双击：马上再试、记作已人工处理。"
    "F12 把所列的全部再试。"
)


def standing(queue: ProvinceQueue | None, target: str) -> tuple[WaitingCall, ...]:
    """The calls at which cases of that target (or of all) stand."""
    calls = () if queue is None else queue.calls
    return tuple(call for call in calls if call.stands and target in (ALL, call.target))


def key_of(call: WaitingCall) -> str:
    """What names that call on screen."""
    return f"{call.target}|{call.case_id}|{call.call_key}"


def province_view(
    queue: ProvinceQueue | None, around: Surroundings, *, target: str, failed: str
) -> ProvinceView:
    """The sheet; `failed` is the code by which the last look failed, "" when it did not."""
    calls = standing(queue, target)
    return ProvinceView(
        count=tr("{0} 件没报完", len(calls)) if queue is not None else "",
        filters=_filters(queue, target),
        targets=tuple(_target(each, around) for each in (queue.targets if queue else ())),
        lines=tuple(_line(call, queue, around) for call in calls),
        empty=_empty(queue, failed, calls),
        stale=_stale(queue, failed, around),
        note=NOTE,
    )


def menu_view(call: WaitingCall) -> MenuView:
    """What can be done with a call."""
    return MenuView(
        title=tr("{0} · {1}", call.spoken, _call(call)),
        lines=(
            MenuLine(code=AGAIN, text=tr("马上再试"), note=tr("网关在十秒内再报一次")),
            MenuLine(
                code=SETTLE, text=tr("已人工处理"), note=tr("已用别的办法报到省里，写明办法")
            ),
        ),
    )


def settle_view(call: WaitingCall) -> AskView:
    """How the province was told instead."""
    return AskView(
        title=tr("已人工处理：{0} · {1}", call.spoken, _call(call)),
        note=tr("这一步不再自动报，后面的接着报。谁、何时、怎么处理的都留在网关上，不能删。"),
        fields=(long(REASON, tr("怎么处理的（报给谁、何时、哪种办法）")),),
        do_text=tr("记作已人工处理"),
    )


def _filters(queue: ProvinceQueue | None, target: str) -> tuple[Filter, ...]:
    names = {ALL: tr("全部"), **{code: TARGETS[code] for code in TARGETS if code != SHEETS}}
    return tuple(
        Filter(
            code=code,
            text=tr("{0} {1}", words, len(standing(queue, code))),
            chosen=code == target,
        )
        for code, words in names.items()
    )


def _target(each: TargetStanding, around: Surroundings) -> TargetLine:
    title = TARGETS.get(each.target, each.target)
    if not each.round_at:
        nothing = each.waiting + each.held + each.sent + each.settled == 0
        words = tr("没有开办") if nothing else tr("已停，没有在报")
        return TargetLine(title=title, words=words, tone=Tone.QUIET if nothing else Tone.WARN)
    at = moment(
        datetime.fromisoformat(each.round_at).astimezone(around.now.tzinfo), around.today
    )
    if each.target == SHEETS:
        return TargetLine(title=title, words=tr("最近导出 {0}", at), tone=Tone.OK)
    told = [tr("已报 {0} 步", each.sent)]
    told += [tr("等 {0} 步", each.waiting + each.held)] if each.waiting + each.held else []
    told += [tr("人工 {0} 步", each.settled)] if each.settled else []
    told.append(tr("最近一轮 {0}", at))
    return TargetLine(
        title=title, words=" · ".join(told), tone=Tone.WARN if each.held else Tone.OK
    )


def _line(call: WaitingCall, queue: ProvinceQueue | None, around: Surroundings) -> ProvinceLine:
    behind = sum(
        (other.target, other.case_id) == (call.target, call.case_id)
        for other in (queue.calls if queue else ())
    )
    since = datetime.fromisoformat(call.since).astimezone(around.now.tzinfo)
    note = [
        tr("{0}：{1}", TARGETS.get(call.target, call.target), _call(call)),
        tr("已等 {0}", ago(around.now - since)),
    ]
    note += [tr("试过 {0} 次", call.tries)] if call.tries else []
    note += [tr("后面还有 {0} 步", behind - 1)] if behind > 1 else []
    if call.again_at:
        at = datetime.fromisoformat(call.again_at).astimezone(around.now.tzinfo)
        note += [tr("{0} 再试", moment(at, around.today))] if at > around.now else []
    return ProvinceLine(
        key=key_of(call),
        title=tr("{0} · {1}", call.spoken or call.receipt, call.item_name),
        note=" · ".join(note),
        state=_state(call),
        reason=sentence(Refused(call.reason)) if call.reason else "",
        detail=_detail(call),
    )


FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "applyerpagetype": tr("申请人证件类型的省级代码"),
        "userPageType": tr("申请人证件类型的省级代码"),
        "acceptdeptid": tr("部门在省目录里的编号"),
        "acceptdeptcode": tr("部门的统一社会信用代码"),
        "orgcode": tr("部门的统一社会信用代码"),
        "procunit": tr("部门的统一社会信用代码"),
        "procdeptcode": tr("部门的统一社会信用代码"),
        "stdver": tr("交换标准的版本"),
        "exitres": tr("不予或退回的理由"),
        "pf": tr("评价渠道的省级代码"),
        "regionid": tr("区划代码"),
        "itemregionid": tr("事项的区划代码"),
        "areaCode": tr("区划代码"),
        "datasources": tr("真实的申请渠道"),
        "submit": tr("真实的申请渠道"),
        "proChannel": tr("真实的申请渠道"),
        "projectType": tr("办件类型的省级代码"),
        "promisetimelimit": tr("承诺时限"),
        "certificateno": tr("证照或决定文号"),
        "approvalnumber": tr("决定文号"),
    }
)


def _detail(call: WaitingCall) -> str:
    """What the province said, or which fields are wanting, by their names."""
    if not call.detail:
        return ""
    if call.reason in _MACHINE:
        return tr("技术信息：{0}", call.detail)
    if call.reason != LACKS:
        return tr("对方的话：{0}", call.detail)
    named: dict[str, list[str]] = {}
    for field in call.detail.split():
        named.setdefault(FIELDS.get(field, field), []).append(field)
    told = (
        words if words in fields else tr("{0}（{1}）", words, " ".join(fields))
        for words, fields in named.items()
    )
    return tr("缺：{0}", tr("、").join(told))


_MACHINE = frozenset({"province.unreachable", "province.not-understood"})


def _state(call: WaitingCall) -> Badge:
    if not call.reason:
        return Badge(text=tr("等候报送"), tone=Tone.PRIMARY)
    if call.reason in _MACHINE:
        return Badge(text=tr("会自己再试"), tone=Tone.WARN)
    return Badge(text=tr("要人看一下"), tone=Tone.BAD)


def _call(call: WaitingCall) -> str:
    return CALLS.get(call.call, call.call)


def _empty(queue: ProvinceQueue | None, failed: str, calls: Sequence[WaitingCall]) -> str:
    if calls:
        return ""
    if queue is None:
        return (
            tr("正在向网关读取队列…") if not failed else tr("还没有读到过队列，不知道有没有。")
        )
    return tr("没有等候报送的：这里的都已报到。")


def _stale(queue: ProvinceQueue | None, failed: str, around: Surroundings) -> str:
    if not failed:
        return ""
    why = sentence(Refused(failed))
    if queue is None:
        return why
    at = datetime.fromisoformat(queue.at).astimezone(around.now.tzinfo)
    return tr("下面是 {0} 读到的，之后的情况不知道。{1}", moment(at, around.today), why)
