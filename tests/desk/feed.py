"""The platform's side of the feed: true pages, signed with a true key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk.canonical import canonical
from desk.case import Case
from desk.entry import Header
from desk.events.facts import Event, Holder, Origin, Result
from desk.events.kinds import word
from desk.events.outcome import CaseDecided
from desk.ports.platform import FeedEvent, FeedPage
from desk.values import dump
from tests.desk.window import LICENCE, PLATFORM, POOL
from tests.store.makings import STATION

AT = datetime.fromisoformat("2025-11-24T15:00:00+08:00")


@dataclass
class Feed:
    """A hall's feed from its beginning."""

    seq: int = 0

    def event(self, kind: str, case_id: str | None, data: dict[str, Any]) -> FeedEvent:
        """The next event."""
        self.seq += 1
        text = canonical(data).decode("utf-8")
        facts = {
            "feed_seq": self.seq,
            "event_id": f"platform-{self.seq:05d}",
            "hall": STATION.hall,
            "kind": kind,
            "case_id": case_id,
            "at": AT.isoformat(),
            "data": text,
        }
        return FeedEvent(**facts, signature=PLATFORM.sign(canonical(facts)))

    def said(self, case: Case, event: Event, holder: Holder, stage: str) -> FeedEvent:
        """The platform did something to a case."""
        data = {"event": dump(event), "holder": dump(holder), "stage": stage, "receipt": ""}
        return self.event(word(event), case.case_id, data)

    def decided(self, case: Case, *, at: datetime = AT) -> FeedEvent:
        """The department granted it; the case waits in the issue pool."""
        granted = CaseDecided(
            at=at,
            result=Result.GRANTED,
            number="示例决〔2025〕1号",
            organ="示例县行政审批服务局",
            origin=Origin.PLATFORM,
            licence=LICENCE,
        )
        return self.said(case, granted, POOL, "decided")

    def claimed(self, case: Case, holder: Holder, station: str) -> FeedEvent:
        """A window took the case over; it comes with its snapshot."""
        data = {"station": station, "case": dump(case), "holder": dump(holder)}
        return self.event("claimed", case.case_id, data)

    def moved(self, case: Case, holder: Holder, stage: str = "") -> FeedEvent:
        """The case has another holder."""
        data = {"holder": dump(holder), "stage": stage, "receipt": case.receipt}
        return self.event("moved", case.case_id, data)

    def judged(
        self, header: Header, outcome: str, code: str = "", *, station: str = ""
    ) -> FeedEvent:
        """What the platform thinks of one entry."""
        data = {
            "station": station or STATION.station_id,
            "event_id": header.event_id,
            "outcome": outcome,
            "code": code,
            "sentence": "",
        }
        return self.event("judged", header.case_id, data)


def page(*events: FeedEvent, epoch: int = 1) -> FeedPage:
    """A page of those events."""
    return FeedPage(platform_epoch=epoch, events=events)
