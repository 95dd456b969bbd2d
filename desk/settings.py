"""Settings: one declared table (key, type, default, who may change it, what it is for).

Owned by no thread; values are read from the store's views. The one rule: a setting that is
not declared here does not exist; each change is an entry of the journal. A *personal* setting
is kept for each person beside the station's own value, which serves who has chosen nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

from desk.attachments import MOST_MEGABYTES
from desk.counter_settings import QUEUE, QUEUE_URL, RATING_URL, SCREEN_NAME, SCREEN_SERIAL
from desk.credit import STALE_DAYS
from desk.item_basis import Limit
from desk.look_settings import DENSITY, LAYOUT, SOUNDS, STILL
from desk.opening_hours import OpeningHours
from desk.people import Role
from desk.peripheral_settings import PERIPHERALS
from desk.personal import KeyMap
from desk.printer_settings import PRINTERS
from desk.reader_settings import (
    READER_KINDS,
    READER_LIBRARY,
    READER_PROFILES,
    READER_URL,
)
from desk.refusal import Refused
from desk.setting import Setting

T = TypeVar("T")


class _Settings(Protocol):
    def settings(self) -> Mapping[str, str]: ...


_ADMIN = frozenset({Role.ADMINISTRATOR})
_EVERYBODY = frozenset(Role)

SUPPLEMENT_LIMIT = Setting(
    key="supplement.limit",
    type=Limit,
    default=Limit(value=15),
    roles=_ADMIN,
    about="补正期限：事项未规定时采用 (limit for supplements where the item names none)",
)
THEME = Setting(
    key="look.theme",
    type=str,
    default="light",
    roles=_EVERYBODY,
    about="外观 (look)",
    choices=("light", "dark", "high_contrast"),
    personal=True,
)
LANGUAGE = Setting(
    key="look.language",
    type=str,
    default="zh",
    roles=_EVERYBODY,
    about="界面语言，重开窗口生效 (language of the window, from its next start)",
    choices=("zh", "en"),
)
SCALE = Setting(
    key="look.scale",
    type=int,
    default=100,
    roles=_EVERYBODY,
    about="字号 % (type size in per cent)",
    choices=(100, 115, 130),
    personal=True,
)
KEYS = Setting(
    key="keys.own",
    type=KeyMap,
    default=KeyMap(),
    roles=_EVERYBODY,
    about="个人快捷键，只记与默认不同的 (a person's own keys, where they differ)",
    personal=True,
)
READER = Setting(
    key="reader.kind",
    type=str,
    default="none",
    roles=_ADMIN,
    about="读卡器 (card reader)",
    choices=READER_KINDS,
)
READER_PORT = Setting(
    key="reader.port",
    type=str,
    default="",
    roles=_ADMIN,
    about="读卡器串口 (port of the card reader: a serial one, or its number for a library)",
)
SCANNER = Setting(
    key="scanner.kind",
    type=str,
    default="keyboard",
    roles=_ADMIN,
    about="扫码枪：当键盘用的、串口的 (scanner: one that types, or one on a serial port)",
    choices=("none", "keyboard", "serial", "simulated"),
)
SCANNER_PORT = Setting(
    key="scanner.port",
    type=str,
    default="",
    roles=_ADMIN,
    about="扫码枪串口 (serial port of the scanner)",
)
SCANNER_BAUD = Setting(
    key="scanner.baud",
    type=int,
    default=9600,
    roles=_ADMIN,
    about="扫码枪串口速率 (rate of the scanner's serial port)",
    choices=(9600, 19200, 38400, 57600, 115200),
)
SCANNER_PREFIX = Setting(
    key="scanner.prefix",
    type=str,
    default="",
    roles=_ADMIN,
    about="扫码枪前缀，如 F13 或 ~~；空则按速度识别 (what the scanner sends before each code)",
)
SCANNER_GAP = Setting(
    key="scanner.gap",
    type=int,
    default=18,
    roles=_ADMIN,
    about="扫码枪每键最长间隔毫秒，无前缀时用 (longest gap between two keys of a scan)",
    choices=(12, 18, 25, 35),
)
SCANNER_LEAST = Setting(
    key="scanner.least",
    type=int,
    default=6,
    roles=_ADMIN,
    about="扫码枪最短位数，无前缀时用 (least characters of a scan without prefix)",
    choices=(4, 6, 8, 10),
)
CREDIT_STALE_DAYS = Setting(
    key="credit.stale-days",
    type=int,
    default=STALE_DAYS,
    roles=_ADMIN,
    about="信用名单超过几天须提示 (days after which the kept credit list warns)",
)
FILE_LIMIT = Setting(
    key="material.file-limit",
    type=int,
    default=MOST_MEGABYTES,
    roles=_ADMIN,
    about="附件大小上限 MB (largest attached file)",
)
PIN_MEMORY = Setting(
    key="pin.memory",
    type=int,
    default=19456,
    roles=_ADMIN,
    about="PIN 校验占用内存 KiB，不少于 19456 (memory of Argon2id, the floor of OWASP)",
    choices=(19456, 47104, 65536, 131072),
)
PIN_ROUNDS = Setting(
    key="pin.rounds",
    type=int,
    default=3,
    roles=_ADMIN,
    about="PIN 校验轮数，不少于 2 (rounds of Argon2id)",
    choices=(2, 3, 4, 6),
)
PIN_LENGTH = Setting(
    key="pin.length",
    type=int,
    default=6,
    roles=_ADMIN,
    about="PIN 最短位数 (least number of digits of a PIN)",
    choices=(6, 7, 8, 10),
)
LOCK_MINUTES = Setting(
    key="lock.minutes",
    type=int,
    default=10,
    roles=_ADMIN,
    about="几分钟无人操作就锁屏 (minutes until an untouched window locks)",
    choices=(1, 3, 5, 10, 15, 30),
)
PARKED_MINUTES = Setting(
    key="parking.minutes",
    type=int,
    default=30,
    roles=_ADMIN,
    about="挂起超过几分钟列入今日待办 (minutes after which a parked case is in today's list)",
    choices=(15, 30, 60, 120, 240),
)
SEALS_HELD = Setting(
    key="seals.held",
    type=str,
    default="*",
    roles=_ADMIN,
    about="本站持有的印章，用、分开，*为全部 (seals that are held here)",
)
SEAL_DAYS = Setting(
    key="seals.engraving_days",
    type=int,
    default=0,
    roles=_ADMIN,
    about="刻章期限（工作日），0 按当日规定 (working days to engrave, 0 by the dated rule)",
    choices=(0, 1, 2, 3, 5, 7, 10),
)
SEAL_CODES = Setting(
    key="seals.code_pattern",
    type=str,
    default="[0-9A-Za-z-]{6,30}",
    roles=_ADMIN,
    about="印章编码和备案编号的格式（正则） (pattern of seal codes and filing numbers)",
)

HALL_HOURS = Setting(
    key="hall.opening",
    type=OpeningHours,
    default=OpeningHours(),
    roles=_ADMIN,
    about="大厅开放时间：午间、周六、半天、停业 (opening hours, apart from the legal calendar)",
)
STATION_KEYS = Setting(
    key="proof.stations",
    type=str,
    default="",
    roles=_ADMIN,
    about="平台签发的站点公钥名册，验真用 (keys of the stations, to check codes of papers)",
)

DECLARED: tuple[Setting[Any], ...] = (
    SUPPLEMENT_LIMIT,
    HALL_HOURS,
    THEME,
    LANGUAGE,
    SCALE,
    DENSITY,
    STILL,
    SOUNDS,
    LAYOUT,
    KEYS,
    READER,
    READER_PORT,
    READER_URL,
    READER_LIBRARY,
    READER_PROFILES,
    SCANNER,
    SCANNER_PORT,
    SCANNER_BAUD,
    SCANNER_PREFIX,
    SCANNER_GAP,
    SCANNER_LEAST,
    *PERIPHERALS,
    QUEUE,
    QUEUE_URL,
    SCREEN_NAME,
    SCREEN_SERIAL,
    RATING_URL,
    *PRINTERS,
    PARKED_MINUTES,
    SEALS_HELD,
    SEAL_DAYS,
    SEAL_CODES,
    STATION_KEYS,
    CREDIT_STALE_DAYS,
    FILE_LIMIT,
    PIN_MEMORY,
    PIN_ROUNDS,
    PIN_LENGTH,
    LOCK_MINUTES,
)


def read_setting(source: _Settings, setting: Setting[T]) -> T:
    """The value in force: what was set last, or the declared default."""
    text = source.settings().get(setting.key)
    return setting.default if text is None else setting.parse(text)


def read_personal(source: _Settings, setting: Setting[T], person_id: str) -> T:
    """That person's value, else the station's, else the declared default.

    A value that this program cannot read (kept by a later one) is passed over: a preference
    must not keep anybody from working.
    """
    kept = source.settings()
    for key in (setting.key_of(person_id), setting.key):
        text = kept.get(key)
        if text is not None:
            try:
                return setting.parse(text)
            except Refused:
                continue
    return setting.default
