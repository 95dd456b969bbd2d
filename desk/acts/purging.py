"""Purging: the bodies, views and files of a closed case leave this station.

STORE lane. The one rule: nothing goes that the platform has not recorded and judged, whose
files it does not have, or that is younger than its backups; headers never go. (Rule: sync
design, section 2.)

Files without a name left are swept at the next start.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from desk.acts.acting import KEPT
from desk.acts.filing import unsent
from desk.acts.reckoning import recorded_seq
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.entry import Entry
from desk.events.purging import CasePurged
from desk.journal import writing
from desk.named_files import named_by
from desk.people import Actor
from desk.ports.records import RecordRow
from desk.purging import Remains, remains
from desk.refusal import Refused
from desk.registers.evidence import FILE
from desk.repairing import KIND as REPAIR
from desk.stages import Stage

LEAST = timedelta(days=400)
"""Since the last entry of the case: longer than a platform's backups are kept, so that one
restored from them still finds the case here."""
CLOSED = frozenset({Stage.ARCHIVED, Stage.VOIDED})
JUDGED = "judged"
SEAL = "seal"  # 用印登记
GO_WITH_IT = frozenset({FILE, REPAIR})
"""Records that mean nothing without their case."""
OUTLIVE_IT = frozenset({SEAL})
"""Registers that are kept beyond the case and name no applicant."""


class Purging:
    """清理已归档案件."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def purge(self, case_id: str, actor: Actor) -> Done[int]:
        """Take away what is left of that case but its headers; how many bodies went.

        Raises Refused("case.unknown"), ("purge.not-closed"), ("purge.not-recorded"),
        ("purge.files-waiting"), ("purge.too-early", days), ("purge.register-stays"),
        ("purge.view-differs").
        """
        desk = self._desk
        check_duty(Duty.PURGE, actor, desk.station)
        row = desk.store.views.get_case(case_id)
        entries = tuple(desk.store.views.entries(case_id=case_id))
        if Stage(row.stage) not in CLOSED:
            raise Refused("purge.not-closed")
        self._check_sent(case_id, entries)
        self._check_age(entries)
        full = tuple(entry for entry in entries if entry.body is not None)
        left = remains(case_id, full, desk.station.station_id)
        if left.row != row:
            raise Refused("purge.view-differs")
        stay = self._stay(case_id, left)
        with writing(desk, actor) as journal:
            at = journal.reading.wall
            rows = tuple(asdict(row) for row in stay)
            said = CasePurged(at=at, case_id=case_id, entries=left.entries, registers=rows)
            journal.append(said)
            journal.change.purge_bodies(each.seq for each in left.entries)
        return Done(len(left.entries), KEPT)

    def _stay(self, case_id: str, left: Remains) -> tuple[RecordRow, ...]:
        """Rows of registers that outlive the case; those with people in them keep it whole."""
        views = self._desk.store.views
        rows = {row.record_id: row for row in (*left.records, *views.records(case_id=case_id))}
        now = [views.find_record(record_id) for record_id in rows]
        found = tuple(row for row in now if row is not None and row.kind not in GO_WITH_IT)
        if any(row.kind not in OUTLIVE_IT for row in found):
            raise Refused("purge.register-stays")
        return found

    def _check_sent(self, case_id: str, entries: Sequence[Entry]) -> None:
        views = self._desk.store.views
        judged = views.case_sync([case_id]).get(case_id) == JUDGED
        if entries[-1].header.seq > recorded_seq(views) or not judged:
            raise Refused("purge.not-recorded")
        if unsent(views) & {digest for entry in entries for digest in named_by(entry)}:
            raise Refused("purge.files-waiting")

    def _check_age(self, entries: Sequence[Entry]) -> None:
        last = max(datetime.fromisoformat(entry.header.wall) for entry in entries)
        if self._desk.clock.now() - last < LEAST:
            raise Refused("purge.too-early", days=LEAST.days)
