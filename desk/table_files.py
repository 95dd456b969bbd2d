"""Tables written to a file for people: .xlsx, or .csv in UTF-8.

Runs in the FILES lane. The one rule: a cell is text and never computed (a name may begin with
an equals sign), and a file that was not finished does not stay.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desk.refusal import Refused

SUFFIXES = (".xlsx", ".csv")
_COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NO_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # not in XML
_NO_TITLE = re.compile(r"[\[\]:*?/\\]")  # of a sheet


def target_of(text: str) -> Path:
    """Where a table is to be written; Refused("list.not-written") for no place at all."""
    path = Path(text.strip()).expanduser()
    if path.suffix.lower() not in SUFFIXES or not path.parent.is_dir():
        raise Refused("list.not-written")
    return path


def write_table(
    path: Path, title: str, head: Iterable[str], rows: Iterable[Iterable[str]]
) -> int:
    """Write the table beside its place, then put it there; how many rows it has.

    Raises Refused("list.not-written"); what the rows raise leaves no file either.
    """
    unfinished = path.with_name(f".{path.name}.part")
    write = _workbook if path.suffix.lower() == ".xlsx" else _csv
    try:
        count = write(unfinished, title, head, rows)
        unfinished.replace(path)
    except OSError as error:
        raise Refused("list.not-written") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _csv(path: Path, _title: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> int:
    count = 0
    # With its mark, so that a spreadsheet opens it as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(head)
        for row in rows:
            out.writerow([_plain(_NO_CELL.sub(" ", cell)) for cell in row])
            count += 1
    return count


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_COMPUTED) else cell


def _workbook(
    path: Path, title: str, head: Iterable[str], rows: Iterable[Iterable[str]]
) -> int:
    """The library is loaded only when such a file is asked for."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_NO_TITLE.sub("_", title)[:31] or "1")

    def text(cell: str) -> Any:
        made = WriteOnlyCell(sheet, value=_NO_CELL.sub(" ", cell))
        made.data_type = "s"
        return made

    sheet.append([text(cell) for cell in head])
    count = 0
    try:
        for row in rows:
            sheet.append([text(cell) for cell in row])
            count += 1
    finally:
        book.save(path)
    return count
