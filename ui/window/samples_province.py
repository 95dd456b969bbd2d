"""An invented queue to the province: lacking, refused, away, simply waiting.

Owned by no thread. The one rule: nobody in here exists.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from desk.calendars import national_calendar
from desk.people import Actor, Role
from desk.ports.province import ProvinceQueue, TargetStanding, WaitingCall
from desk.station import Station, StationKind
from ui.window.dialogs.province import ProvinceSheet
from ui.window.dialogs.sheet import Sheet
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.province import ALL, province_view
from ui.window.theme.look import Look

_CALL = WaitingCall(
    target="shandong-cases",
    case_id="c1",
    call_key="basic",
    call="receiveBasicInfo",
    spoken="03-1124-028",
    receipt="SJ37990190003251124028",
    item_name="食品经营许可（新办）",
    since="2025-11-24T08:10:00+08:00",
    stands=True,
)
_TARGET = TargetStanding(
    target="shandong-cases",
    round_at="2025-11-24T10:11:50+08:00",
    waiting=3,
    held=4,
    sent=612,
    settled=1,
    cases=3,
)
QUEUE = ProvinceQueue(
    at="2025-11-24T10:12:00+08:00",
    targets=(
        _TARGET,
        replace(_TARGET, target="ea-jc", waiting=2, held=0, sent=590, settled=0),
        replace(_TARGET, target="shandong-ratings", waiting=0, held=1, sent=44, settled=0),
        replace(_TARGET, target="sheets", waiting=0, held=0, sent=0, settled=0),
    ),
    calls=(
        replace(
            _CALL,
            reason="province.lacks",
            detail="applyerpagetype submit datasources",
            tries=5,
            again_at="2025-11-24T10:18:00+08:00",
        ),
        replace(_CALL, call_key="proc:accept", call="receiveProc", stands=False),
        replace(_CALL, call_key="done", call="receiveDone", stands=False),
        replace(
            _CALL,
            case_id="c2",
            call_key="done",
            call="receiveDone",
            spoken="03-1124-019",
            item_name="公共场所卫生许可",
            reason="province.refused",
            detail="500 事项编码不在目录内",
            tries=12,
            again_at="2025-11-24T10:20:00+08:00",
        ),
        replace(
            _CALL,
            target="ea-jc",
            case_id="c3",
            call="step_basicinfo",
            spoken="03-1124-021",
            item_name="不动产转移登记",
            reason="province.unreachable",
            detail="OperationalError",
            tries=2,
            since="2025-11-24T10:05:00+08:00",
            again_at="2025-11-24T10:12:40+08:00",
        ),
        replace(
            _CALL,
            target="shandong-ratings",
            case_id="c4",
            call_key="service:receive",
            call="receiveService",
            spoken="03-1124-007",
            item_name="医保参保信息变更",
            reason="province.case-not-told",
            tries=3,
        ),
    ),
)


def sample_surroundings(now: datetime) -> Surroundings:
    """The supervisor of the sample window at that moment."""
    return Surroundings(
        station=Station(
            station_id="37990190001",
            region="379901",
            code5="90001",
            hall="sample",
            hall_name="示范县政务服务中心",
            window="03",
            kind=StationKind.HALL,
            name="3 号窗口",
            demonstration=False,
        ),
        actor=Actor(person_id="s8", name="周督导", role=Role.SUPERVISOR),
        now=now,
        calendar=national_calendar(),
        line_up=True,
    )


def province_sheet(look: Look, parent: QWidget) -> Sheet:
    """The queue as it was read just now."""
    sheet = ProvinceSheet(look, parent)
    around = sample_surroundings(datetime.fromisoformat(QUEUE.at))
    sheet.take(province_view(QUEUE, around, target=ALL, failed=""))
    return sheet


def stale_sheet(look: Look, parent: QWidget) -> Sheet:
    """The same an hour after the line was lost."""
    sheet = ProvinceSheet(look, parent)
    around = sample_surroundings(datetime.fromisoformat(QUEUE.at) + timedelta(hours=1))
    sheet.take(province_view(QUEUE, around, target="shandong-cases", failed="line.down"))
    return sheet
