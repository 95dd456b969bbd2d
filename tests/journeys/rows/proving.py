"""What stands behind a journey: its papers read back, its counters, the platform, the chain.

Runs on the window thread; the store is read in its lane. The one rule: only what was written
down is looked at; nothing here changes a case.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from desk.acts.day import totals
from desk.acts.verifying import Verified, verify
from desk.case import Case
from desk.ports.store import Views
from desk.store.rebuild import open_rebuilt
from desk.store.views import StoreViews
from devices.system.clock import SystemClock
from tests.journeys.living_hall import find_case, in_lane
from tests.printing import reading
from ui.window.clerk import Clerk
from ui.window.lanes import Lane


def paper(clerk: Clerk, template: str) -> str:
    """The text of the last paper of that kind, without the breaks of its lines."""
    clerk.robot.wait(lambda: _last(clerk, template), f"the paper {template}")
    return "".join(reading.text(_last(clerk, template)).split())


def _last(clerk: Clerk, template: str) -> bytes:
    found = [pdf for name, pdf in clerk.papers() if name == template]
    return found[-1] if found else b""


def counted(clerk: Clerk, name: str) -> int:
    """Today's counter of that name."""
    day = clerk.desk.clock.now().date().isoformat()
    return clerk.read(lambda views: totals(views.counts(day))).get(name, 0)


def synced(clerk: Clerk, limit: float = 60.0) -> None:
    """Until the platform has every entry of this station."""
    exchange = clerk.counter.acts.exchange

    def told() -> bool:
        waiting = in_lane(clerk, Lane.STORE, exchange.waiting)
        return waiting.recorded == waiting.head

    if not clerk.desk.line.usable:
        clerk.robot.key("F5")
    clerk.robot.wait(told, "that the platform has everything", limit)


def is_sound(clerk: Clerk) -> bool:
    """`verify --rebuild`: the chain holds, and every view is what its entries say."""
    desk = clerk.desk
    station, public = desk.station.station_id, desk.signer.public

    def proved(views: Views) -> Verified:
        assert isinstance(views, StoreViews)
        rebuild = partial(open_rebuilt, views)
        return verify(views, station=station, public=public, rebuild=rebuild)

    return clerk.read(proved).is_sound


def kinds(clerk: Clerk, case: Case) -> list[str]:
    """The kinds of the entries of that case, in order, as they are stored."""
    return clerk.read(
        lambda views: [entry.header.kind for entry in views.entries(case_id=case.case_id)]
    )


def claim(clerk: Clerk, case: Case) -> None:
    """Once it is decided: Ctrl+K, the receipt number, F12: this window holds the case."""
    clerk.robot.wait(lambda: clerk.stored(case).decision, "the decision", 30)
    find_case(clerk, case)
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: _is_here(clerk, case), "the claimed case", 30)


def _is_here(clerk: Clerk, case: Case) -> bool:
    return clerk.stored(case).is_held_by(clerk.desk.station.station_id)


class EarlierClock(SystemClock):
    """The clock of a computer on an earlier day."""

    def __init__(self, by: timedelta) -> None:
        super().__init__("Asia/Shanghai")
        self._by = by

    def now(self) -> datetime:
        """Wall time of that day."""
        return super().now() - self._by
