"""Acts on what was before this program: old paper files, old cases and open deadlines.

Belongs to the STORE lane. The one rule: everything imported is marked 历史导入 and counted
nowhere; a row that cannot be read is told by its number and leaves the others alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desk.acts.acting import KEPT
from desk.acts.queueing import state_of
from desk.certificates import check_certificate
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.keeping import OldCaseClosed, OldCaseImported, OldFileIndexed
from desk.journal import writing
from desk.people import Actor
from desk.progress import Progress, Unwatched, each
from desk.refusal import CodedError, Refused
from desk.steps.evidence import kept
from desk.visits import RowFault

HEADS = ("编号", "事项", "申请人", "证件号码", "收件日期", "状态", "期限", "备注")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import brought: how many, and the rows that were left out."""

    cases: int
    faults: tuple[RowFault, ...]


class History:
    """What came before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def index(
        self,
        actor: Actor,
        *,
        title: str,
        who: str,
        certificate: str,
        year: str,
        box: str,
        scans: Iterable[bytes],
    ) -> Done[str]:
        """An old paper file, scanned and indexed to a person or company."""
        if not (title.strip() and who.strip()):
            raise Refused("history.facts-missing")
        if certificate:
            check_certificate("001" if not certificate[:17].isdecimal() else "111", certificate)
        blobs = tuple(self._desk.store.blobs.put(scan) for scan in scans)
        with writing(self._desk, actor) as journal:
            check_duty(Duty.IMPORT_HISTORY, actor, self._desk.station)
            event = OldFileIndexed(
                at=journal.reading.wall,
                record_id=f"old-file-{self._desk.ids.event_id()}",
                title=title.strip(),
                who=who.strip(),
                certificate=certificate,
                year=year,
                box=box,
                pages=len(blobs),
                files=blobs,
            )
            journal.append(event)
            for blob in blobs:
                journal.append(kept(blob, "历史档案扫描件", event.at))
        return Done(event.record_id, KEPT)

    def import_cases(
        self,
        actor: Actor,
        table: Sequence[Sequence[str]],
        progress: Progress | None = None,
    ) -> Done[Imported]:
        """Old cases from a list; an open one has its deadline (期限), a closed one none.

        All of the list or, called off, nothing of it.
        Raises Refused("history.head-missing"), ("work.cancelled").
        """
        lines = [[str(cell or "").strip() for cell in line] for line in table]
        if not lines or not {"编号", "事项", "申请人", "收件日期"} <= set(lines[0]):
            raise Refused("history.head-missing")
        heads, faults, taken = lines[0], [], 0
        with writing(self._desk, actor) as journal:
            check_duty(Duty.IMPORT_HISTORY, actor, self._desk.station)
            rows = each(lines[1:], progress or Unwatched(), every=20)
            for n, line in enumerate(rows, 2):
                if not any(line):
                    continue
                try:
                    cells = dict(zip(heads, line, strict=False))
                    event = _old_case(cells, self._desk, journal.reading.wall.date())
                    if journal.change.find_record(event.record_id) is not None:
                        raise Refused("history.already-imported")
                    journal.append(event)
                    taken += 1
                except CodedError as error:
                    faults.append(RowFault(n=n, code=error.code))
        return Done(Imported(cases=taken, faults=tuple(faults)), KEPT)

    def close(self, record_id: str, actor: Actor, *, how: str) -> Done[str]:
        """An imported open case is done where it was begun."""
        if not how.strip():
            raise Refused("history.facts-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.IMPORT_HISTORY, actor, self._desk.station)
            state_of(journal, record_id, "open")
            journal.append(OldCaseClosed(at=journal.reading.wall, record_id=record_id, how=how))
        return Done(record_id, KEPT)


def _old_case(cells: dict[str, str], desk: Desk, today: date) -> OldCaseImported:
    number, item, who = (cells.get(head, "") for head in ("编号", "事项", "申请人"))
    if not (number and item and who):
        raise Refused("history.facts-missing")
    opened, due = _day(cells.get("收件日期", "")), cells.get("期限", "")
    if opened is None or opened > today:
        raise Refused("history.bad-day")
    return OldCaseImported(
        at=desk.clock.now(),
        record_id=f"old-case-{number}",
        number=number,
        item_name=item,
        who=who,
        certificate=cells.get("证件号码", ""),
        opened_on=opened,
        state=cells.get("状态", ""),
        due=_day(due) if due else None,
        note=cells.get("备注", ""),
    )


def _day(text: str) -> date | None:
    """A day as 2024-03-01, 2024/3/1 or 2024年3月1日; Refused("history.bad-day")."""
    plain = text.replace("年", "-").replace("月", "-").replace("日", "").replace("/", "-")
    parts = plain.split(" ")[0].split("-")
    try:
        year, month, day = (int(part) for part in parts)
        return date(year, month, day)
    except ValueError:
        raise Refused("history.bad-day") from None
