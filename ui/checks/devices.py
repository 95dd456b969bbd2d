"""Checks of the devices: readers, what is plugged in, printing, scanner, queue machine.

Readers say their own state; ports are listed, never opened. The one rule: what nobody tried
is called "not tested", also where it would be nice to say that it works.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.ports.identity import DeviceState
from desk.ports.printer import PrintState
from desk.refusal import DeviceError
from desk.settings import PRINTER, READER, read_setting
from ui.checks.port import Check, Found, Ground, Room, State, untested, working
from ui.terminal.answers import sentence
from ui.texts.window import READERS


def _readers(ground: Ground) -> Found:
    if ground.readers is None:
        kind = read_setting(ground.seat().views, READER)
        return untested(f"设的是 {kind}；没有开窗口，没有读", f"set: {kind}; no window is open")
    states = ground.readers()
    if not states:
        return Found(
            state=State.ABSENT,
            found=("没有设读卡器", "no reader is set"),
            remedy=(
                "设置 → 设备 → 读卡器，选种类和串口；证件可以手工录入。",
                "Settings → devices: choose the reader; numbers can be typed.",
            ),
        )
    return _told(states)


def _told(states: Sequence[DeviceState]) -> Found:
    bad = [each for each in states if not each.ready]
    names = "、".join(READERS.get(each.name, each.name) for each in states)
    if not bad:
        return working(f"{names} 正常", f"{', '.join(each.name for each in states)} ready")
    error = DeviceError(bad[0].code)
    return Found(
        state=State.FAULTY,
        found=(f"{names}：不能用", f"{bad[0].name}: not usable"),
        remedy=(sentence(error), sentence(error, 1)),
        code=bad[0].code,
    )


def _plugged(ground: Ground) -> Found:
    rows = ground.devices()
    ports = [str(row["name"]) for row in rows if row.get("adapter") == "sam-serial"]
    cards = [row for row in rows if row.get("adapter") == "pcsc" and row.get("ready")]
    text = (
        f"串口 {len(ports)} 个，PC/SC 读卡器 {len(cards)} 个",
        f"{len(ports)} serial ports, {len(cards)} PC/SC readers",
    )
    if ports or cards:
        return working(*text)
    return Found(
        state=State.ABSENT,
        found=text,
        remedy=("接好设备的电源和 USB 线后按 F5。", "Connect power and USB, then press F5."),
    )


def _spool(ground: Ground) -> Found:
    views = ground.seat().views
    kind = read_setting(views, PRINTER)
    waits = len(views.papers(state=PrintState.SAVED.value))
    unknown = len(views.papers(state=PrintState.UNKNOWN.value))
    if kind == "saved":
        return untested(f"设为只存不印；待打印 {waits} 张", f"papers are kept; {waits} wait")
    if waits or unknown:
        return Found(
            state=State.WEAK,
            found=(
                f"待打印 {waits} 张，去向不明 {unknown} 张",
                f"{waits} wait, of {unknown} nobody knows",
            ),
            remedy=(
                "检查打印机电源、纸和队列，再按 Ctrl+Shift+P 补打。",
                "Look at the printer and its queue, then reprint with Ctrl+Shift+P.",
            ),
        )
    return working("没有积压的单据", "no paper waits")


def _printer(_ground: Ground) -> Found:
    return untested(
        "没有出纸就不知道：设置 → 打印 → 打测试页",
        "only paper proves it: Settings → printing → test page",
    )


def _scanner(_ground: Ground) -> Found:
    return untested("本版没有高拍仪自检，附件从文件取", "this version has no scanner check")


def _queue(_ground: Ground) -> Found:
    return untested("本版没有叫号机自检", "this version has no check of a queue machine")


CHECKS = (
    Check(
        key="readers",
        title=("读卡器", "Card readers"),
        look=_readers,
        room=Room.STORE,
        needed=False,
    ),
    Check(
        key="plugged", title=("已接设备", "Plugged in"), look=_plugged, limit=12.0, needed=False
    ),
    Check(key="printer", title=("打印机", "Printer"), look=_printer, needed=False),
    Check(
        key="spool",
        title=("打印积压", "Print backlog"),
        look=_spool,
        room=Room.STORE,
        needed=False,
    ),
    Check(key="scanner", title=("高拍仪", "Document camera"), look=_scanner, needed=False),
    Check(key="queue", title=("叫号机", "Queue machine"), look=_queue, needed=False),
)
