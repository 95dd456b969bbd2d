"""What is plugged in, in words: the table of the settings, the notices, the uses.

Owned by no thread. The one rule: a device is called what it calls itself, and its class what
the system says; whether it is what somebody takes it for only trying tells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from desk.peripheral_settings import CAMERA
from desk.setting import Setting
from desk.settings import READER, READER_PORT, SCANNER, SCANNER_PORT
from devices.plugging import Family, Plugged
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine
from ui.window.views.fields import choice
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.shell import Notice, Tone

USE, ASK = "use:", "ask"
FAMILIES: Mapping[Family, str] = MappingProxyType(
    {
        Family.SERIAL: tr("串口"),
        Family.CARD_READER: tr("PC/SC 读卡器"),
        Family.CAMERA: tr("摄像头"),
        Family.PRINTER: tr("打印机"),
        Family.KEYBOARD: tr("键盘（扫码枪也可能）"),
        Family.OTHER: tr("其他"),
    }
)
_USES: Mapping[Family, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        Family.SERIAL: (
            (ASK, tr("先问一问：是不是身份证读卡器")),
            ("reader", tr("身份证读卡器（SAM_V，串口）")),
            ("scanner", tr("串口扫码枪")),
        ),
        Family.CARD_READER: (
            ("chips", tr("社保卡读卡器（PC/SC）")),
            ("pseudo", tr("直接给身份证文字的 PC/SC 读卡器")),
        ),
        Family.CAMERA: (("camera", tr("高拍仪")),),
    }
)
COLUMNS = (
    Column(title=tr("设备"), width=220),
    Column(title=tr("类别"), width=130),
    Column(title=tr("端口"), width=110),
    Column(title=tr("固定名（换插口不变）")),
)


def plugged_table(found: Sequence[Plugged]) -> TableView:
    """What is there now."""
    return TableView(
        columns=COLUMNS,
        rows=tuple(
            TableRow(
                key=each.key, cells=(each.name, FAMILIES[each.family], each.port, each.key)
            )
            for each in found
        ),
        empty=tr("没有看到接着的设备。"),
    )


def uses(found: Sequence[Plugged]) -> tuple[MenuLine, ...]:
    """A line for each device that can be given a use here."""
    return tuple(
        MenuLine(code=f"{USE}{each.key}", text=tr("把“{0}”用作…", _named(each)))
        for each in found
        if each.family in _USES
    )


def use_view(device: Plugged) -> AskView:
    """What it is to be."""
    return AskView(
        title=tr("把“{0}”用作", _named(device)),
        note=tr(
            "按固定名记下，换一个插口还认得。问一问会向这个串口发几个字节，请确认接的不是别的机器。"
        ),
        fields=(choice("use", tr("用作"), _USES[device.family]),),
        do_text=tr("就这样用"),
    )


def chosen(device: Plugged, use: str) -> tuple[tuple[Setting[str], str], ...]:
    """The settings of that use."""
    key = device.key
    return {
        "reader": ((READER, "sam-serial"), (READER_PORT, key)),
        "scanner": ((SCANNER, "serial"), (SCANNER_PORT, key)),
        "chips": ((READER, "pcsc"),),
        "pseudo": ((READER, "pcsc-pseudo"),),
        "camera": ((CAMERA, "camera"),),
    }[use]


def came_notice(came: Sequence[Plugged], gone: Sequence[Plugged]) -> Notice | None:
    """What came or went, in one sentence; None where nothing did."""
    names = tr("、").join(_named(each) for each in (came or gone))
    if came:
        words = tr("接上了：{0}。要给它派用处，请在 设置 → 设备 里选。", names)
        return Notice(sentence=words, tone=Tone.PRIMARY, news=True)
    if gone:
        words = tr("拔掉了：{0}。已填内容都在；用到它的地方可以手工录入。", names)
        return Notice(sentence=words, tone=Tone.WARN, news=True)
    return None


def _named(device: Plugged) -> str:
    port = device.port.rsplit("/", 1)[-1]
    said = bool(port) and port not in device.name
    return tr("{0}（{1}）", device.name, port) if said else device.name
