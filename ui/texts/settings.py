"""Words of the settings page: areas, names, help, names of values; (Chinese, English) each.

Owned by no thread: data. The one rule: a setting that is declared in desk/settings.py has its
words here (a test compares), in the counter's language and with what it does.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.texts.peripheral_words import PERIPHERALS
from ui.texts.printer_words import PRINTERS
from ui.texts.setting_words import DEVICES, Pair, SettingWords

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
    "flatbed": "devices",
    "photo": "devices",
    "pad": "devices",
    "rater": "devices",
    "queue": "devices",
    "calling": "devices",
    "printer": "printing",
    "receipt": "printing",
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
    **DEVICES,
    **PRINTERS,
    **PERIPHERALS,
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
    "look.layout": SettingWords(
        name=("列表与上次的页", "Lists and last page"),
        help=(
            "在列表上改列的宽度、次序、显隐，按哪个键见 F1；只影响你自己。",
            "Widths, order and hidden columns, at the list (the key is on F1); yours alone.",
        ),
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
    "seals.engraving_days": SettingWords(
        name=("刻章期限", "Time to engrave seals"),
        help=(
            "委托后几个工作日应刻好；0 按当日有效的规定。超过的在今日待办里列出。",
            "Working days from the order; 0 by the dated rule. Late ones are in today's list.",
        ),
        unit=("工作日", "working days"),
    ),
    "seals.code_pattern": SettingWords(
        name=("印章编码格式", "Form of seal codes"),
        help=(
            "备案编号和印章编码要符合的格式（正则表达式）；各地位数不同。",
            "What filing numbers and seal codes look like (a regular expression).",
        ),
    ),
    "proof.stations": SettingWords(
        name=("站点公钥名册", "Keys of the stations"),
        help=(
            "扫码验真用，由命令 proof import 从平台签发的文件装入；不在这里改。",
            "For checking codes of papers; taken with proof import from the platform's file.",
        ),
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
