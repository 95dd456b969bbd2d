"""Acts of supervision: what is given out for a span of days, and that it was.

Belongs to the STORE lane. The one rule: the export holds headers and figures, no bodies: who
supervises sees what was done, when and by whom, and no personal data.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desk.acts.acting import KEPT
from desk.acts.day import totals
from desk.canonical import canonical, parse, sha256
from desk.desk import PROGRAM, Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.keeping import SupervisionExported
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused

MOST_DAYS = 366
ONE_DAY = timedelta(days=1)


class Supervision:
    """监管导出."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def made(self, first: date, last: date) -> tuple[bytes, int]:
        """The export of those days as canonical JSON, and how many entries are in it.

        Raises Refused("supervision.bad-days").
        """
        if not first <= last <= first + MOST_DAYS * ONE_DAY:
            raise Refused("supervision.bad-days", limit=MOST_DAYS)
        views = self._desk.store.views
        span = (first.isoformat(), last.isoformat())
        headers = [
            parse(entry.header_bytes) | {"hash": entry.hash}
            for entry in views.entries()
            if span[0] <= entry.header.business_date <= span[1]
        ]
        days: dict[str, Any] = {}
        day = first
        while day <= last:
            days[day.isoformat()] = totals(views.counts(day.isoformat()))
            day += ONE_DAY
        head = views.head()
        whole = {
            "form": 1,
            "program": PROGRAM,
            "station": self._desk.station.station_id,
            "public": self._desk.signer.public,
            "first_day": span[0],
            "last_day": span[1],
            "head": {"epoch": head.epoch, "seq": head.seq, "hash": head.hash},
            "signature": views.signature(head.seq),
            "figures": days,
            "entries": headers,
        }
        return canonical(whole), len(headers)

    def export(self, actor: Actor, *, first: date, last: date, folder: str) -> Done[str]:
        """Write the export into that folder; gives the file's name."""
        check_duty(Duty.EXPORT_SUPERVISION, actor, self._desk.station)
        target = Path(folder.strip()).expanduser()
        if not folder.strip() or not target.is_dir():
            raise Refused("archive.folder-missing")
        data, entries = self.made(first, last)
        name = f"监管_{self._desk.station.station_id}_{first:%Y%m%d}-{last:%Y%m%d}.json"
        try:
            (target / name).write_bytes(data)
        except OSError as error:
            raise Refused("archive.not-written", reason=str(error.errno)) from error
        with writing(self._desk, actor) as journal:
            journal.append(
                SupervisionExported(
                    at=journal.reading.wall,
                    record_id=f"export-{self._desk.ids.event_id()}",
                    first_day=first,
                    last_day=last,
                    entries=entries,
                    digest=sha256(data),
                )
            )
        return Done(name, KEPT)
