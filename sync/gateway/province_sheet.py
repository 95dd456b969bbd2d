"""Workbooks for departments that take no interface: what is new, or an old one again.

Main thread of a process of its own. The one rule: what a workbook holds is recorded with it, in
one step; a file that could not be written was not exported.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desk.canonical import canonical
from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.province import LOOK_BACK, PAGE
from sync.gateway.province_targets import SHEETS
from sync.gateway.store import province as rows
from sync.gateway.store import province_sheets as sheets
from sync.gateway.store import province_told as memory
from sync.gateway.store.cases import Kept, find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.province_sheets import Sheet
from sync.gateway.store.stations import find_station
from sync.provincial.calls import Place
from sync.provincial.spreadsheet import row_of, workbook

MOST = 5_000  # cases in one workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a department is to get: its credit code and name, cells by case."""

    organ: str
    name: str
    lines: Mapping[str, tuple[str, ...]]


def export(office: Office, folder: Path) -> list[Path]:
    """A dated workbook for each department with something new; the files.

    Raises Refused("province.cannot-write").
    """
    with office.store.reading() as txn:
        known = memory.find_target(txn, SHEETS)
        fresh, after = _fresh(txn, (known.cursor_at, known.cursor_case))
    made = [_make(office, folder, batch) for batch in _batches(fresh)]
    earlier = (office.clock() - LOOK_BACK).isoformat(timespec="milliseconds")
    at, case_id = min(after, (earlier, ""))
    done = replace(known, cursor_at=at, cursor_case=case_id, round_at=office.now())
    with office.store.writing() as txn:
        memory.put_target(txn, replace(done, sent=sum(len(b.lines) for b in fresh)))
    return made


def _fresh(txn: Txn, after: tuple[str, str]) -> tuple[list[Batch], tuple[str, str]]:
    """What is new for each department, and the last case that was looked at."""
    found: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {}
    for kept in _changed(txn, after):
        after = (kept.updated, kept.case.case_id)
        cells = _row(txn, kept)
        if cells and _is_new(txn, kept.case.case_id, cells):
            organ = kept.case.implementing_organ()
            _name, lines = found.setdefault(organ.credit_code, (organ.name, {}))
            lines[kept.case.case_id] = cells
    batches = [
        Batch(organ=code, name=name, lines=lines) for code, (name, lines) in found.items()
    ]
    return sorted(batches, key=lambda batch: batch.organ), after


def _batches(fresh: list[Batch]) -> Iterator[Batch]:
    """As many workbooks as a department's cases need."""
    for batch in fresh:
        lines = list(batch.lines.items())
        for first in range(0, len(lines), MOST):
            yield replace(batch, lines=dict(lines[first : first + MOST]))


def again(office: Office, folder: Path, number: int) -> Path:
    """An earlier workbook once more, as its cases are today.

    Raises Refused("province.no-sheet") and ("province.cannot-write").
    """
    with office.store.reading() as txn:
        sheet = sheets.find_sheet(txn, number)
        if sheet is None:
            raise Refused("province.no-sheet", number=number)
        kept = find_kept(txn, sheets.cases_in(txn, number))
        lines = {case_id: _row(txn, one) for case_id, one in sorted(kept.items())}
        name = next(iter(kept.values())).case.implementing_organ().name
    return _write(folder, sheet, name, lines)


def _changed(txn: Txn, after: tuple[str, str]) -> Iterator[Kept]:
    while True:
        page = rows.changed_cases(txn, after, PAGE)
        kept = find_kept(txn, (case_id for _at, case_id in page))
        yield from (kept[case_id] for _at, case_id in page)
        if len(page) < PAGE:
            return
        after = page[-1]


def _row(txn: Txn, kept: Kept) -> tuple[str, ...]:
    station = find_station(txn, kept.case.received_by)
    ended = rows.closed_at(txn, kept.case.case_id)
    place = Place(
        region="" if station is None else station.region,
        hall="" if station is None else f"{station.hall_name} {station.window}",
        ended=rows.moment_of(ended),
    )
    return row_of(kept.case, place)


def _is_new(txn: Txn, case_id: str, cells: tuple[str, ...]) -> bool:
    said = sheets.last_digests(txn, [case_id]).get(case_id)
    return said != _digest(txn, cells)


def _digest(txn: Txn, cells: tuple[str, ...]) -> str:
    return txn.sealer.digest(canonical({"cells": list(cells)}).decode())


def _make(office: Office, folder: Path, batch: Batch) -> Path:
    with office.store.writing() as txn:
        digests = {case_id: _digest(txn, cells) for case_id, cells in batch.lines.items()}
        sheet = sheets.add_sheet(txn, batch.organ, digests, office.now())
        return _write(folder, sheet, batch.name, batch.lines)


def _write(folder: Path, sheet: Sheet, name: str, lines: Mapping[str, tuple[str, ...]]) -> Path:
    """The file, readable by its owner alone: it names people."""
    safe = "".join(sign for sign in name if sign.isalnum())
    path = folder / f"办件_{safe}_{sheet.made[:10]}_第{sheet.number}批.xlsx"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(workbook(lines.values()))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused("province.cannot-write", reason=type(error).__name__) from error
    return path
