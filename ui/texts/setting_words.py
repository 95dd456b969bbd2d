"""Words of the settings of devices and printing, and what the words of a setting are.

Owned by no thread: data. The one rule: the station administrator reads these, not a programmer.
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


DEVICES: Mapping[str, SettingWords] = {
    "reader.kind": SettingWords(
        name=("读卡器", "Card reader"),
        help=(
            "身份证读卡器多用串口（SAM_V）；厂家装了读卡服务或给了动态库的选那两种；"
            "社保卡用 PC/SC。没有读卡器时证件手工录入。",
            "Identity cards mostly use a serial SAM_V reader, or the maker's service or "
            "library; social cards PC/SC.",
        ),
        values={
            '"none"': ("没有", "none"),
            '"simulated"': ("模拟", "simulated"),
            '"sam-serial"': ("身份证（串口）", "identity card (serial)"),
            '"http-bridge"': ("身份证（厂家读卡服务）", "identity card (maker's service)"),
            '"vendor-dll"': ("身份证（厂家动态库）", "identity card (maker's library)"),
            '"pcsc"': ("社保卡（PC/SC）", "social card (PC/SC)"),
            '"pcsc-pseudo"': ("身份证和社保卡（PC/SC）", "identity and social card (PC/SC)"),
        },
        restart=True,
    ),
    "reader.port": SettingWords(
        name=("读卡器串口", "Reader port"),
        help=(
            "如 /dev/ttyUSB0 或 COM3；按“看看接了什么”列出本机的串口。用动态库时填端口号，"
            "空着自动找 USB 口。",
            "Such as /dev/ttyUSB0 or COM3; “what is plugged in” lists the ports. With a "
            "library its number, empty: USB.",
        ),
        restart=True,
    ),
    "reader.url": SettingWords(
        name=("读卡服务地址", "Address of the reader service"),
        help=(
            "厂家装在本机的读卡服务，如 http://127.0.0.1:8989；只能是本机，或 https。",
            "The maker's service on this computer, such as http://127.0.0.1:8989; else https.",
        ),
        restart=True,
    ),
    "reader.library": SettingWords(
        name=("读卡器动态库", "Reader library"),
        help=(
            "厂家动态库（.so 或 .dll）的完整路径，如 /opt/reader/libsdtapi.so。",
            "Whole path of the maker's library, such as /opt/reader/libsdtapi.so.",
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
}
