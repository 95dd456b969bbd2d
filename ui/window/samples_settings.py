"""Sample views of the settings page, one per area; every person and number is invented.

Owned by no thread. The one rule: made by the real presenter from the declared settings, so
that a picture shows every setting there is.
"""

from __future__ import annotations

from datetime import date, datetime

from desk.calendars import national_calendar
from desk.catalogue import Catalogue
from desk.catalogues import Edition
from desk.line import Line
from desk.people import Actor, Role
from desk.ports.identity import DeviceState
from desk.station import Station, StationKind
from desk.store.state import StoreState
from devices.plugging import Family, Plugged
from ui.checks.listing import CHECKS
from ui.checks.port import Found, State, untested, working
from ui.checks.running import Result
from ui.window.operations.settings import Kept
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.self_check import self_check_view
from ui.window.presenters.settings import settings_view
from ui.window.settings_areas.port import Facts
from ui.window.views.self_check import SelfCheckView
from ui.window.views.settings import SettingsView

_STATION = Station(
    station_id="37990190001",
    region="379901",
    code5="90001",
    hall="sample",
    hall_name="示范县政务服务中心",
    window="03",
    kind=StationKind.HALL,
    name="3 号窗口",
    demonstration=False,
)
_NOW = datetime.fromisoformat("2025-11-24T10:42:00+08:00")


_PLUGGED = (
    Plugged(key="usb:1a86:7523", family=Family.SERIAL, name="USB Serial", port="/dev/ttyUSB0"),
    Plugged(key="usb:0c2e:0b61", family=Family.KEYBOARD, name="Barcode Scanner"),
)


def settings_sample(area: str = "look", role: Role = Role.ADMINISTRATOR) -> SettingsView:
    """The page at that area, as somebody of that role sees it."""
    line = Line()
    line.worked("2025-11-24T10:41:38+08:00")
    facts = Facts(
        kept=Kept(
            values={
                "reader.kind": '"sam-serial"',
                "reader.port": '"/dev/ttyUSB0"',
                "lock.minutes": "5",
                "look.scale": "115",
            },
            folder="/var/lib/one-window-desk",
            store=StoreState(
                schema=3,
                journal="wal",
                encrypted=True,
                bytes=412_000_000,
                files=1284,
                free=38_400_000_000,
                reserve=True,
            ),
            gateway="https://platform.example:8443",
            pinned=True,
            own_authority=True,
            entries=18_304,
            roster=10,
        ),
        around=Surroundings(
            station=_STATION,
            actor=Actor(person_id="s9", name="钱进", role=role),
            now=_NOW,
            calendar=national_calendar(),
            line_up=True,
            readers=("sam-serial",),
            tray=False,
        ),
        states=(
            DeviceState(name="sam-serial", ready=True),
            DeviceState(name="pcsc", ready=False, code="pcsc.no-reader"),
        ),
        line=line,
        editions=(
            Edition(number=0, effective=date.min, catalogue=Catalogue.of(())),
            Edition(number=12, effective=date(2025, 11, 1), catalogue=Catalogue.of(())),
        ),
        plugged=_PLUGGED,
    )
    return settings_view(facts, area)


def self_check_sample() -> SelfCheckView:
    """The self-check half way through its answers."""
    said = {
        "readers": Found(
            state=State.FAULTY,
            found=("身份证读卡器：不能用", "sam-serial: not usable"),
            remedy=(
                "找不到串口。请检查读卡器的 USB 线，或在 设置 → 设备 里改串口，再按 F5。",
                "The port is not there. Check the cable or the port, then press F5.",
            ),
            code="reader.port-absent",
        ),
        "plugged": working("串口 1 个，PC/SC 读卡器 0 个", "1 serial port"),
        "keys": working("系统密钥环，已解锁", "the key ring, unlocked"),
        "store": working("37990190001 · WAL · 3 · #18304 · 已加密", "encrypted"),
        "mark": working("库与库外的记号相符", "agrees"),
        "space": working("可用 36,621 MB", "36,621 MB free"),
        "clock": working("与平台相差 0 秒", "0 s"),
        "calendar": working("2019–2026", "2019–2026"),
        "platform": working("平台应答，38 毫秒", "38 ms"),
        "certificate": Found(
            state=State.WEAK,
            found=("有效到 2025-12-14", "until 2025-12-14"),
            remedy=("平台证书快到期了，请告知平台管理员换证书。", "Tell the administrator."),
        ),
        "program": working("0.1.0 · Python 3.11.2 · Linux", "0.1.0"),
        "printer": working("打印队列接单，没有报警；出纸以测试页为准", "the queue takes jobs"),
        "camera": working("高拍仪给出了画面", "the camera gave a picture"),
        "scanner": untested(
            "当键盘用的枪不会自报；扫一个码，顶部的框里有字就是好的", "scan a code"
        ),
    }
    results = {
        check.key: Result(check=check, found=said[check.key], ms=7 * n)
        for n, check in enumerate(CHECKS, 1)
        if check.key in said
    }
    return self_check_view(results, (), 1)
