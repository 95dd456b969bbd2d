"""Words of the settings page: areas, names, help, names of values; (Chinese, English) each.

Owned by no thread: data. The one rule: a setting that is declared in desk/settings.py has its
words here (a test compares), in the counter's language and with what it does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingWords:
    """Name, help sentence, unit of a typed number, names of the values by their JSON text.

    `restart`: it counts from the next start of the program on; otherwise at once.
    """

    name: Pair
    help: Pair
    unit: Pair = ("", "")
    values: Mapping[str, Pair] | None = None
    restart: bool = False


AREAS: Mapping[str, Pair] = {
    "look": ("外观", "Look"),
    "keys": ("按键", "Keys"),
    "devices": ("设备", "Devices"),
    "printing": ("打印", "Printing"),
    "sync": ("同步", "Sync"),
    "people": ("人员与锁屏", "People and lock"),
    "rules": ("目录与日历", "Catalogue and calendar"),
    "data": ("数据与自检", "Data and self-check"),
}

# first part of the key → area
AREA_OF: Mapping[str, str] = {
    "look": "look",
    "keys": "keys",
    "reader": "devices",
    "scanner": "devices",
    "screen": "devices",
    "camera": "devices",
    "queue": "devices",
    "calling": "devices",
    "printer": "printing",
    "pin": "people",
    "lock": "people",
    "parking": "people",
    "supplement": "rules",
    "hall": "rules",
    "credit": "rules",
    "material": "rules",
    "seals": "rules",
}

_YES_NO: Mapping[str, Pair] = {"false": ("关", "off"), "true": ("开", "on")}

WORDS: Mapping[str, SettingWords] = {
    "look.theme": SettingWords(
        name=("主题", "Theme"),
        help=(
            "当场生效，只影响你自己；高对比适合看不清灰字的人。",
            "At once and for you alone; high contrast helps where grey is hard to read.",
        ),
        values={
            '"light"': ("浅色", "light"),
            '"dark"': ("深色", "dark"),
            '"high_contrast"': ("高对比", "high contrast"),
        },
    ),
    "look.scale": SettingWords(
        name=("字号", "Type size"),
        help=(
            "当场生效，只影响你自己；字大了窗口会改用紧凑排法。",
            "At once and for you alone; large type uses the compact layout.",
        ),
        values={
            "100": ("100 %", "100 %"),
            "115": ("115 %", "115 %"),
            "130": ("130 %", "130 %"),
        },
    ),
    "look.density": SettingWords(
        name=("列表行高", "Row height"),
        help=("紧凑时同一屏多看几行。", "Dense rows show more on one screen."),
        values={'"airy"': ("宽松", "airy"), '"dense"': ("紧凑", "dense")},
    ),
    "look.still": SettingWords(
        name=("减少动态", "Reduced motion"),
        help=(
            "打开后光标不闪、进度条只在有进展时变。",
            "The cursor does not blink and bars move only when work moves.",
        ),
        values=_YES_NO,
    ),
    "look.sounds": SettingWords(
        name=("提示音", "Sounds"),
        help=(
            "读到卡一声、被拒两声、办成三声，用系统的提示音；屏幕上总有同样的话。",
            "One beep for a card, two for a refusal, three when done; the screen says it too.",
        ),
        values=_YES_NO,
    ),
    "look.language": SettingWords(
        name=("语言", "Language"),
        help=(
            "下次开窗口时起用；单据上的文字不变。",
            "From the next start of the window on; papers stay Chinese.",
        ),
        values={'"zh"': ("中文", "Chinese"), '"en"': ("English", "English")},
        restart=True,
    ),
    "keys.own": SettingWords(
        name=("个人快捷键", "Own keys"),
        help=(
            "按 F1 打开快捷键表，在那里改；只影响你自己。",
            "Press F1 for the key sheet and change them there; for you alone.",
        ),
    ),
    "reader.kind": SettingWords(
        name=("读卡器", "Card reader"),
        help=(
            "身份证读卡器多用串口（SAM_V）；社保卡用 PC/SC。没有读卡器时证件手工录入。",
            "Identity cards mostly use a serial SAM_V reader, social cards PC/SC.",
        ),
        values={
            '"none"': ("没有", "none"),
            '"simulated"': ("模拟", "simulated"),
            '"sam-serial"': ("身份证（串口）", "identity card (serial)"),
            '"pcsc"': ("社保卡（PC/SC）", "social card (PC/SC)"),
        },
        restart=True,
    ),
    "reader.port": SettingWords(
        name=("读卡器串口", "Reader port"),
        help=(
            "如 /dev/ttyUSB0 或 COM3；按“看看接了什么”列出本机的串口。",
            "Such as /dev/ttyUSB0 or COM3; “what is plugged in” lists the ports.",
        ),
        restart=True,
    ),
    "scanner.kind": SettingWords(
        name=("扫码枪", "Scanner"),
        help=(
            "多数扫码枪当键盘用；串口的要另填串口。",
            "Most scanners type like a keyboard; a serial one needs its port.",
        ),
        values={
            '"none"': ("没有", "none"),
            '"keyboard"': ("当键盘", "types"),
            '"serial"': ("串口", "serial"),
            '"simulated"': ("模拟", "simulated"),
        },
        restart=True,
    ),
    "scanner.port": SettingWords(
        name=("扫码枪串口", "Scanner port"),
        help=("如 /dev/ttyACM0 或 COM4。", "Such as /dev/ttyACM0 or COM4."),
        restart=True,
    ),
    "scanner.baud": SettingWords(
        name=("扫码枪速率", "Scanner rate"),
        help=("见扫码枪说明书，常见 9600。", "See the scanner's manual; often 9600."),
        restart=True,
    ),
    "scanner.prefix": SettingWords(
        name=("扫码枪前缀", "Scanner prefix"),
        help=(
            "扫码枪在每个码前发的键，如 F13 或 ~~；空着就按打字快慢识别。",
            "What it sends before each code, such as F13; empty: told by speed.",
        ),
        restart=True,
    ),
    "scanner.gap": SettingWords(
        name=("每键最长间隔", "Longest gap"),
        help=(
            "没有前缀时，两个键之间不超过这么久才算扫码。",
            "Without a prefix: the longest time between two keys of a scan.",
        ),
        unit=("毫秒", "ms"),
        restart=True,
    ),
    "scanner.least": SettingWords(
        name=("最短位数", "Least length"),
        help=("没有前缀时，少于这么多位不算扫码。", "Without a prefix: shorter is typing."),
        unit=("位", "characters"),
        restart=True,
    ),
    "camera.kind": SettingWords(
        name=("高拍仪", "Document camera"),
        help=(
            "没有高拍仪时，附件从文件取或粘贴。",
            "Without one pages come as files or are pasted.",
        ),
        values={'"none"': ("没有", "none"), '"simulated"': ("模拟", "simulated")},
        restart=True,
    ),
    "queue.kind": SettingWords(
        name=("叫号机", "Queue machine"),
        help=(
            "没有叫号机就手工叫号，票号照样记；接真机要另填地址。",
            "Without one tickets are called by hand; a machine needs its address.",
        ),
        values={
            '"none"': ("没有", "none"),
            '"simulated"': ("模拟", "simulated"),
            '"http"': ("联网叫号机", "over HTTP"),
        },
        restart=True,
    ),
    "queue.url": SettingWords(
        name=("叫号机地址", "Address of the queue machine"),
        help=("问叫号机的厂家要。", "Ask its maker."),
        restart=True,
    ),
    "screen.name": SettingWords(
        name=("申请人屏用哪个屏幕", "Applicant's screen"),
        help=(
            "填屏幕的名字，见桌面的显示设置；空着就是没有申请人屏。",
            "Its name in the desktop's display settings; empty: there is none.",
        ),
    ),
    "screen.serial": SettingWords(
        name=("申请人屏序列号", "Serial number of that screen"),
        help=(
            "两个屏幕同名时用它认；一般不用填。",
            "Tells two screens of one name apart; mostly left empty.",
        ),
    ),
    "screen.rating-url": SettingWords(
        name=("评价二维码地址", "Address of the rating code"),
        help=(
            "手机评价的网址，{number} 处填收件编号；空着就不显示码。",
            "Where a rating is given by phone, {number} the receipt; empty: no code.",
        ),
    ),
    "printer.kind": SettingWords(
        name=("打印方式", "Printing"),
        help=(
            "交给系统打印队列；或只存不印，单据列在待打印里。",
            "Through the system's queue, or kept only and listed as waiting.",
        ),
        values={'"cups"': ("打印队列", "queue"), '"saved"': ("只存不印", "kept only")},
        restart=True,
    ),
    "printer.queue": SettingWords(
        name=("打印队列", "Queue"),
        help=("空着就用系统的默认打印机。", "Empty: the system's default printer."),
        restart=True,
    ),
    "pin.memory": SettingWords(
        name=("PIN 校验内存", "PIN memory"),
        help=(
            "越大越难猜，登录也越慢；旧电脑用最小的一档。下次设 PIN 时起用。",
            "More is harder to guess and slower; counts from the next PIN that is set.",
        ),
        unit=("KiB", "KiB"),
    ),
    "pin.rounds": SettingWords(
        name=("PIN 校验轮数", "PIN rounds"),
        help=("同上，下次设 PIN 时起用。", "As above; from the next PIN that is set."),
        unit=("轮", "rounds"),
    ),
    "pin.length": SettingWords(
        name=("PIN 最短位数", "Least PIN length"),
        help=("下次设 PIN 时起用，已有的不变。", "From the next PIN that is set."),
        unit=("位", "digits"),
    ),
    "lock.minutes": SettingWords(
        name=("自动锁屏", "Lock after"),
        help=(
            "没人碰键盘鼠标这么久就锁屏；没办完的件都在。当场生效。",
            "When nobody touches the window for so long; work stays. At once.",
        ),
        unit=("分钟", "minutes"),
    ),
    "parking.minutes": SettingWords(
        name=("挂起提醒", "Parked reminder"),
        help=(
            "挂起的件超过这么久，就列入今日待办。",
            "A case parked for longer is in today's list.",
        ),
        unit=("分钟", "minutes"),
    ),
    "supplement.limit": SettingWords(
        name=("补正期限", "Supplement limit"),
        help=(
            "事项自己没有规定时用它；以后发出的补正通知起用。",
            "Where an item names none; from the next notice on.",
        ),
        unit=("个工作日", "working days"),
    ),
    "hall.opening": SettingWords(
        name=("大厅开放时间", "Opening hours"),
        help=(
            "用下面的“改大厅开放时间”改；只管预约和日结，不动期限。",
            "Changed with the button below; for bookings and the day close, not deadlines.",
        ),
    ),
    "credit.stale-days": SettingWords(
        name=("信用名单过旧提示", "Old credit list"),
        help=("本机的名单超过这么多天就提示。", "The list kept here warns after so many days."),
        unit=("天", "days"),
    ),
    "material.file-limit": SettingWords(
        name=("附件大小上限", "Largest file"),
        help=("一个附件最大多少，超过的不收。", "A larger attached file is not taken."),
        unit=("MB", "MB"),
    ),
    "seals.held": SettingWords(
        name=("本站持有的印章", "Seals held here"),
        help=("用顿号分开；* 是全部。", "Parted by 、; * means all."),
    ),
}


def area_of(key: str) -> str:
    """The area of a setting; "data" for one that nobody placed yet."""
    return AREA_OF.get(key.partition(".")[0], "data")


def words_of(key: str, about: str) -> SettingWords:
    """The words of a setting; made from `about`, "中文 (English)", where there are none yet."""
    if key in WORDS:
        return WORDS[key]
    chinese, _, english = about.partition(" (")
    name, _, more = chinese.partition("：")
    return SettingWords(name=(name, key), help=(more or name, english.rstrip(")") or key))
