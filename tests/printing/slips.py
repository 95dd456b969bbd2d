"""Slips of invented people for the tests of the receipt printer."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.papers_roll import PickupSlip, QueueTicket

AT = datetime(2026, 11, 22, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
HALL = "某县政务服务中心（测试）"


def ticket(**changed: object) -> QueueTicket:
    """A ticket of the queue."""
    facts: dict[str, object] = {
        "template": "queue_ticket",
        "version": "1",
        "number": "PH20261122A012",
        "called_as": "A012",
        "taken_at": AT,
        "printed_at": AT,
        "matter": "企业登记",
        "priority": "现役军人",
        "waiting": 7,
        "hall": HALL,
        "window": "03",
        "qr": "PH20261122A012",
        "station": "379901-01",
    }
    return QueueTicket(**(facts | changed))  # type: ignore[arg-type]


def pickup(**changed: object) -> PickupSlip:
    """A slip to collect with, for somebody with a rare name."""
    facts: dict[str, object] = {
        "template": "pickup_slip",
        "version": "1",
        "number": "SJ379901261122001",
        "spoken": "1122-001",
        "licence_kind": "营业执照",
        "ready_on": date(2026, 11, 27),
        "printed_at": AT,
        "applicant": "王𠅤*",
        "query_code": "738214",
        "bring": ("身份证原件", "本凭证"),
        "hall": HALL,
        "qr": "SJ379901261122001",
        "station": "379901-01",
    }
    return PickupSlip(**(facts | changed))  # type: ignore[arg-type]
