"""From the state of the station to the frame of the window.

Owned by no thread. The one rule: the line's chip says what is so; waiting entries are counted
in cases, the clerk's unit, and in entries only where no case is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from desk.line import Line
from desk.people import Role
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from ui.window.icons.drawn import Icon
from ui.window.operations.day import Frame
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import sentence, tr, word
from ui.window.views.shell import (
    Badge,
    DeviceLine,
    LineView,
    NavLine,
    PageName,
    ShellView,
    Tone,
)

TITLES = {
    PageName.ACCEPT: tr("受理"),
    PageName.CASES: tr("办件"),
    PageName.WAITING: tr("待同步"),
    PageName.ISSUE: tr("出件发证"),
    PageName.DAILY: tr("日统计"),
    PageName.SETTINGS: tr("设置"),
    PageName.TODAY: tr("今日待办"),
    PageName.REGISTERS: tr("台账"),
}
DEVICES = {
    "sam-serial": (tr("身份证"), Icon.CARD),
    "pcsc": (tr("社保卡"), Icon.SOCIAL_CARD),
    "http-bridge": (tr("身份证"), Icon.CARD),
    "vendor-dll": (tr("身份证"), Icon.CARD),
    "pcsc-pseudo": (tr("身份证"), Icon.CARD),
    "simulated": (tr("模拟读卡器"), Icon.CARD),
}


_COUNTER = frozenset(PageName)
_OFFICE = _COUNTER - {PageName.ACCEPT, PageName.ISSUE}
PAGES: Mapping[Role, frozenset[PageName]] = MappingProxyType(
    {
        Role.CLERK: _COUNTER,
        Role.SUPERVISOR: _COUNTER,
        Role.ADMINISTRATOR: _OFFICE - {PageName.CASES},
        Role.AUDITOR: _OFFICE,
    }
)


def pages_of(role: Role) -> frozenset[PageName]:
    """The pages of a role: who acts on no case has no page to act on one."""
    return PAGES[role]


def first_page(role: Role) -> PageName:
    """Where the work of a role begins."""
    return PageName.ACCEPT if PageName.ACCEPT in PAGES[role] else PageName.REGISTERS


PRINTER_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "printer.paper-out": tr("缺纸"),
        "printer.paper-jam": tr("卡纸"),
        "printer.cover-open": tr("盖子开着"),
        "printer.toner-out": tr("缺墨粉"),
        "printer.offline": tr("离线"),
        "printer.stopped": tr("已停止"),
        "printer.paused": tr("已暂停"),
        "printer.no-spooler": tr("无打印服务"),
        "printer.no-answer": tr("无应答"),
        "receipt.paper-out": tr("小票缺纸"),
        "receipt.cover-open": tr("小票机开盖"),
        "receipt.unreachable": tr("小票机连不上"),
    }
)


def shell_view(
    frame: Frame | None,
    around: Surroundings,
    line: Line,
    states: Iterable[DeviceState],
    printer: DeviceState | None = None,
) -> ShellView:
    """The frame; `frame` is None until the store was first asked.

    `printer` is the first printer of the station that would take nothing now.
    """
    station, actor = around.station, around.actor
    received = frame.received_today if frame else 0
    return ShellView(
        brand=tr("一窗受理台"),
        hall=station.hall_name,
        window=station.name
        if not station.window
        else tr("{0} 号窗口", int_or_text(station.window)),
        person=actor.name,
        footer=tr("{0} {1} · 今日收件 {2}", word(actor.role.label), actor.name, received),
        brief_footer=tr("今日收件 {0}", received),
        line=line_view(frame, line),
        nav=_nav(frame, actor.role),
        devices=(
            *(device_line(state) for state in states),
            _printer(frame, printer),
            _store(around),
        ),
        mode=Badge(text=tr("演示"), tone=Tone.WARN) if station.demonstration else None,
    )


def int_or_text(window: str) -> str:
    """03 is window 3."""
    return str(int(window)) if window.isdecimal() else window


def line_view(frame: Frame | None, line: Line) -> LineView:
    """The chip at the top."""
    waits = waiting_words(frame)
    if line.usable:
        return LineView(
            title=tr("已联网"),
            brief=tr("联网"),
            detail=waits,
            tone=Tone.PRIMARY if waits else Tone.OK,
        )
    title = tr("离线受理中") if line.last_contact or line.cut else tr("未联网，可离线受理")
    return LineView(title=title, brief=tr("离线"), detail=waits, tone=Tone.WARN)


def waiting_words(frame: Frame | None) -> str:
    """待同步 3 件; entries of the station itself count as 条."""
    if frame is None or not frame.waiting.entries:
        return ""
    if frame.waiting.cases:
        return tr("待同步 {0} 件", frame.waiting.cases)
    return tr("待同步 {0} 条", frame.waiting.entries)


def device_line(state: DeviceState) -> DeviceLine:
    """One reader."""
    name, icon = DEVICES.get(state.name, (state.name, Icon.CARD))
    words = tr("正常") if state.ready else tr("不可用")
    return DeviceLine(
        name=name,
        icon=icon,
        state=words,
        tone=Tone.OK if state.ready else Tone.WARN,
        sentence=sentence(DeviceError(state.code)) if state.code else "",
    )


def _nav(frame: Frame | None, role: Role) -> tuple[NavLine, ...]:
    counts = {
        PageName.WAITING: (frame.waiting.cases or frame.waiting.entries) if frame else 0,
        PageName.ISSUE: frame.ready if frame else 0,
    }
    return tuple(
        NavLine(
            page=page,
            title=title,
            key=str(number),
            count=counts.get(page, 0),
            tone=Tone.PRIMARY if page is PageName.ISSUE else Tone.WARN,
        )
        for number, (page, title) in enumerate(TITLES.items(), start=1)
        if page in pages_of(role)
    )


def _printer(frame: Frame | None, away: DeviceState | None) -> DeviceLine:
    waits = frame.unprinted if frame else 0
    if away is not None:
        words = PRINTER_WORDS.get(away.code, tr("不可用"))
        return DeviceLine(
            name=tr("打印"),
            icon=Icon.PRINTER,
            state=tr("{0}，待打印 {1}", words, waits) if waits else words,
            tone=Tone.WARN,
            sentence=sentence(DeviceError(away.code)),
        )
    return DeviceLine(
        name=tr("打印"),
        icon=Icon.PRINTER,
        state=tr("待打印 {0}", waits) if waits else tr("无待打印"),
        tone=Tone.WARN if waits else Tone.OK,
        sentence=tr("没有打印队列接收的单据存在本机，接上打印机后可补打。") if waits else "",
    )


def _store(around: Surroundings) -> DeviceLine:
    return DeviceLine(
        name=tr("本机库"),
        icon=Icon.SAVED,
        state=tr("演示密钥") if around.station.demonstration else tr("已加密"),
        tone=Tone.WARN if around.station.demonstration else Tone.OK,
        sentence=tr("演示·密钥未受系统保护") if around.station.demonstration else "",
    )
