"""Words of the settings of printers; (Chinese, English) each.

Owned by no thread: data. The one rule: each says what happens to a paper when it is set so.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.texts.setting_words import SettingWords

_OFF_ON = {"false": ("关", "off"), "true": ("开", "on")}

PRINTERS: Mapping[str, SettingWords] = {
    "printer.kind": SettingWords(
        name=("打印方式", "Printing"),
        help=(
            "打印队列（CUPS）能说出每张打到哪一步；系统打印不回报；只存不印的列在待打印里。",
            "A CUPS queue follows each job; the platform's own reports nothing; or kept only.",
        ),
        values={
            '"cups"': ("打印队列", "queue"),
            '"platform"': ("系统打印", "platform"),
            '"saved"': ("只存不印", "kept only"),
        },
        restart=True,
    ),
    "printer.queue": SettingWords(
        name=("A4 打印队列", "A4 queue"),
        help=("空着就用系统的默认打印机。", "Empty: the system's default printer."),
        restart=True,
    ),
    "printer.queue-a3": SettingWords(
        name=("A3 打印队列", "A3 queue"),
        help=("空着就用 A4 的那台。", "Empty: the printer of A4."),
        restart=True,
    ),
    "printer.tray-a3": SettingWords(
        name=("A3 纸盒", "A3 tray"),
        help=(
            "打印机里放 A3 纸的纸盒名，如 Tray2；空着由打印机自己选。",
            "The printer's name of the tray with A3, such as Tray2; empty: its own choice.",
        ),
        restart=True,
    ),
    "printer.queue-overprint": SettingWords(
        name=("套打打印队列", "Overprint queue"),
        help=(
            "放空白证照的那台；空着就用 A4 的。换了打印机要重新校准。",
            "The printer with the blanks; empty: that of A4. Another one is calibrated anew.",
        ),
        restart=True,
    ),
    "printer.duplex": SettingWords(
        name=("双面打印", "Both sides"),
        help=(
            "只有一联的文书双面打；一式几联的总是单面，好分给人。",
            "For papers of one copy; several copies stay on sheets of their own.",
        ),
        values=_OFF_ON,
        restart=True,
    ),
    "receipt.kind": SettingWords(
        name=("小票机", "Receipt printer"),
        help=(
            "取号票、取件凭证打在卷纸上；没有小票机就打在 A4 上。",
            "Tickets and pick-up slips go onto the roll; without one they go onto A4.",
        ),
        values={
            '"none"': ("没有", "none"),
            '"network"': ("网络口", "network"),
            '"file"': ("USB、并口", "USB, parallel"),
        },
        restart=True,
    ),
    "receipt.address": SettingWords(
        name=("小票机地址", "Its address"),
        help=(
            "网络口写 10.0.0.9:9100；USB 写设备文件，如 /dev/usb/lp0。",
            "10.0.0.9:9100 for the network, a device file such as /dev/usb/lp0 for USB.",
        ),
        restart=True,
    ),
    "receipt.width": SettingWords(
        name=("小票纸宽", "Roll"),
        help=("量一下卷纸的宽。", "As wide as the roll is."),
        unit=("mm", "mm"),
        restart=True,
    ),
}
