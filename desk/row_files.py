"""Lists of rows in files (batches, old cases): .csv and .xlsx read as text.

Owned by no thread. The one rule: nothing in a file is computed, fetched or believed to be
small; a file that cannot be read is one sentence.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from desk.refusal import Refused

MOST_BYTES = 8 * 1024 * 1024
MOST_UNPACKED = 128 * 1024 * 1024
MOST_LINES = 20_000
MOST_COLUMNS = 60


def read_table(data: bytes) -> list[list[str]]:
    """The cells of the first sheet of a workbook, or of a .csv in UTF-8 or GB 18030.

    Raises Refused("batch.unreadable"), ("batch.file-too-large", limit).
    """
    if len(data) > MOST_BYTES:
        raise Refused("batch.file-too-large", limit=f"{MOST_BYTES // 1024 // 1024} MB")
    return _workbook(data) if data.startswith(b"PK") else _csv(data)


def _csv(data: bytes) -> list[list[str]]:
    if b"\0" in data:
        raise Refused("batch.unreadable")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        try:
            return _bounded(csv.reader(io.StringIO(text, newline="")))
        except csv.Error as error:
            raise Refused("batch.unreadable") from error
    raise Refused("batch.unreadable")


def _workbook(data: bytes) -> list[list[str]]:
    """The first sheet; the library is loaded only when such a file comes."""
    from openpyxl import load_workbook

    try:
        _check_archive(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and the like that nobody needs here
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            first = book.worksheets[0]
            rows: Any = first.iter_rows(
                max_row=MOST_LINES + 1, max_col=MOST_COLUMNS, values_only=True
            )
            found = _bounded(rows)
            book.close()
    except Refused:
        raise
    except Exception as error:  # the library meets strange files in many ways
        raise Refused("batch.unreadable") from error
    return found


def _check_archive(data: bytes) -> None:
    """Refuse an archive that unpacks without end, or XML that defines its own entities."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
            raise Refused("batch.file-too-large", limit=f"{MOST_UNPACKED // 1024 // 1024} MB")
        for part in archive.infolist():
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as file:
                    if b"<!DOCTYPE" in file.read(4096).upper():
                        raise Refused("batch.unreadable")


def _bounded(rows: Iterable[Iterable[object]]) -> list[list[str]]:
    found: list[list[str]] = []
    for row in rows:
        if len(found) >= MOST_LINES:
            raise Refused("batch.file-too-large", limit=f"{MOST_LINES} 行")
        found.append(_without_end([_cell(value) for value in row]))
    return found


def _without_end(cells: list[str]) -> list[str]:
    """The cells without the empty ones behind the last; a sheet is as wide as it likes."""
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _cell(value: object) -> str:
    """A cell as people see it: whole numbers without a point, days as days."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
