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
from ui.window.operations.settings import Kept
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.settings import settings_view
from ui.window.settings_areas.port import Facts
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
            folder="/home/hall/.local/share/one-window-desk",
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
    )
    return settings_view(facts, area)
