"""Checks of the devices: readers, what is plugged in, printer, camera, scanner, queue machine.

Readers say their own state; the other machines are asked in the lane they belong to. The one
rule: what nobody tried is called "not tested", also where saying that it works were nicer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk.ports.identity import DeviceState
from desk.ports.printer import PrintState
from desk.printer_settings import PRINTER
from desk.refusal import DeviceError
from desk.settings import READER, read_setting
from ui.checks.port import Check, Found, Ground, Pair, Room, State, untested, working
from ui.terminal.answers import sentence
from ui.texts.window import READERS

NOT_SET = frozenset({"printer.not-set-up", "receipt.not-set-up", "queue.none"})
"""Words for a machine that is not there and not missed."""


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
    others = [row for row in rows if row.get("family") and row.get("adapter") != "sam-serial"]
    names = "、".join(_called(row) for row in (*_rows_of(rows, "sam-serial"), *cards, *others))
    text = (
        f"串口 {len(ports)} 个，PC/SC 读卡器 {len(cards)} 个" + (f"：{names}" if names else ""),
        f"{len(ports)} serial ports, {len(cards)} PC/SC readers"
        + (f": {names}" if names else ""),
    )
    if ports or cards or others:
        return working(*text)
    return Found(
        state=State.ABSENT,
        found=text,
        remedy=("接好设备的电源和 USB 线后按 F5。", "Connect power and USB, then press F5."),
    )


def _rows_of(rows: Sequence[Mapping[str, object]], adapter: str) -> list[Mapping[str, object]]:
    """The entries of that adapter."""
    return [row for row in rows if row.get("adapter") == adapter]


def _called(row: Mapping[str, object]) -> str:
    """A device by the name it gives itself, with its port."""
    name, said = str(row["name"]), str(row.get("description") or "")
    return f"{said}（{name}）" if said and said != name else name


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
                "检查打印机电源、纸和队列，再按 Ctrl+Shift+J 送打印、答出来了没有。",
                "Look at the printer and its queue, then send or answer with Ctrl+Shift+J.",
            ),
        )
    return working("没有积压的单据", "no paper waits")


def _printer(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "printer",
        (
            "打印队列接单，没有报警；出纸以测试页为准",
            "the queue takes jobs and does not complain",
        ),
        ("没有设打印机，单据只存不印", "no printer is set: papers are kept"),
        ("设置 → 打印：选打印方式和队列。", "Settings → printing: choose how and the queue."),
    )


def _receipt(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "receipt",
        ("小票机应答，有纸", "the receipt printer answers and has paper"),
        ("没有设小票机，小票印在 A4 上", "none is set: slips go onto A4"),
        ("设置 → 打印：选小票机和地址。", "Settings → printing: choose it and its address."),
    )


def _camera(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "camera",
        ("高拍仪给出了画面", "the camera gave a picture"),
        ("没有设高拍仪，附件从文件取或粘贴", "none is set: pages come as files"),
        ("设置 → 设备：选高拍仪。", "Settings → devices: choose the camera."),
    )


def _scanner(ground: Ground) -> Found:
    if ground.asked is not None and "scanner" not in ground.asked:
        return untested(
            "当键盘用的枪不会自报；扫一个码，顶部的框里有字就是好的",
            "a gun that types says nothing of itself: scan a code and look at the box above",
        )
    return asked_machine(
        ground,
        "scanner",
        ("串口打得开；扫一个码才知道枪好不好", "the port opens; only a scan proves the gun"),
        ("没有设扫码枪", "no scanner is set"),
        ("设置 → 设备：选扫码枪和串口。", "Settings → devices: choose the scanner."),
    )


def _queue(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "queue",
        ("叫号机应答", "the queue machine answers"),
        ("没有设叫号机，号码手工录入", "none is set: tickets are typed"),
        ("设置 → 设备：选叫号机和地址。", "Settings → devices: choose the machine."),
    )


def asked_machine(ground: Ground, key: str, good: Pair, none: Pair, remedy: Pair) -> Found:
    """What that machine says of itself when it is asked; one that is not set is absent."""
    if ground.asked is None:
        return untested("没有开窗口，没有问设备", "no window is open, nothing was asked")
    ask = ground.asked.get(key)
    state = None if ask is None else ask()
    if state is None or state.code in NOT_SET:
        return Found(state=State.ABSENT, found=none, remedy=remedy)
    if state.ready:
        return working(*_marked(good, simulated=state.simulated))
    error = DeviceError(state.code)
    return Found(
        state=State.FAULTY,
        found=("问过，不能用", "asked: not usable"),
        remedy=(sentence(error), sentence(error, 1)),
        code=state.code,
    )


def _marked(found: Pair, *, simulated: bool) -> Pair:
    """What a simulated machine said must not pass for a real one."""
    return (f"{found[0]}（模拟）", f"{found[1]} (simulated)") if simulated else found


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
    Check(
        key="printer",
        title=("打印机", "Printer"),
        look=_printer,
        room=Room.SPOOL,
        limit=8.0,
        needed=False,
    ),
    Check(
        key="receipt",
        title=("小票机", "Receipt printer"),
        look=_receipt,
        room=Room.RECEIPT,
        limit=8.0,
        needed=False,
    ),
    Check(
        key="spool",
        title=("打印积压", "Print backlog"),
        look=_spool,
        room=Room.STORE,
        needed=False,
    ),
    Check(
        key="camera",
        title=("高拍仪", "Document camera"),
        look=_camera,
        room=Room.CAMERA,
        needed=False,
    ),
    Check(
        key="scanner",
        title=("扫码枪", "Scanner"),
        look=_scanner,
        room=Room.SCANNER,
        needed=False,
    ),
    Check(
        key="queue",
        title=("叫号机", "Queue machine"),
        look=_queue,
        room=Room.QUEUE,
        limit=8.0,
        needed=False,
    ),
)
