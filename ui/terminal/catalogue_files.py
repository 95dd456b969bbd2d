"""Item lists in files: xlsx, csv and JSON read as text, and the empty template written.

Runs in the main thread. The one rule: nothing in a file is computed, fetched or believed to
be small; a file that cannot be read is one sentence.
"""

from __future__ import annotations

import csv
import io
import json
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from desk.catalogue_columns import ITEMS, SHEETS
from desk.catalogue_json import read_list
from desk.catalogue_lists import MOST_ROWS, Listed, Sheet, read_sheets
from desk.refusal import Refused

MOST_BYTES = 32 * 1024 * 1024
MOST_UNPACKED = 512 * 1024 * 1024
MOST_COLUMNS = 80


def read_file(path: Path) -> Listed:
    """The item list in that file, with every problem.

    Raises Refused("catalogue.file-missing"), ("catalogue.file-unreadable"),
    ("catalogue.file-too-large").
    """
    data = _bytes(path)
    try:
        if data.startswith(b"PK"):
            return read_sheets(_workbook(path, data))
        if path.suffix.lower() == ".json":
            return read_list(json.loads(data))
        if path.suffix.lower() == ".csv":
            return read_sheets(_csv(path, data))
    except (ValueError, KeyError, RecursionError, csv.Error, OSError) as error:
        raise Refused("catalogue.file-unreadable", file=path.name) from error
    raise Refused("catalogue.file-unreadable", file=path.name)


def write_template(path: Path) -> None:
    """An empty item list with its headings, as csv or else as xlsx.

    Raises Refused("catalogue.file-not-written"), also where something stands already.
    """
    try:
        with path.open("xb") as file:
            file.write(_csv_template() if path.suffix.lower() == ".csv" else _xlsx_template())
    except OSError as error:
        raise Refused("catalogue.file-not-written", file=path.name) from error


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise Refused("catalogue.file-missing", file=path.name) from error
    except OSError as error:
        raise Refused("catalogue.file-unreadable", file=path.name) from error
    if len(data) > MOST_BYTES:
        limit = f"{MOST_BYTES // 1024 // 1024} MB"
        raise Refused("catalogue.file-too-large", file=path.name, limit=limit)
    return data


def _workbook(path: Path, data: bytes) -> Iterator[Sheet]:
    """The sheets of a workbook; formulas stay text, and are told as such later."""
    from openpyxl import load_workbook

    try:
        _check_archive(path, data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and the like that nobody needs here
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            named = {each.title: each for each in book.worksheets if each.title in SHEETS}
            # A list of items alone may stand in a sheet of any name.
            chosen = named or dict(zip((ITEMS,), book.worksheets, strict=False))
            sheets = [
                Sheet(name=name, rows=tuple(_rows(path, each.iter_rows)))
                for name, each in chosen.items()
            ]
            book.close()
    except Refused:
        raise
    except Exception as error:  # the library meets strange files in many ways
        raise Refused("catalogue.file-unreadable", file=path.name) from error
    yield from sheets


def _check_archive(path: Path, data: bytes) -> None:
    """Refuse an archive that unpacks without end, or XML that defines its own entities."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
            limit = f"{MOST_UNPACKED // 1024 // 1024} MB"
            raise Refused("catalogue.file-too-large", file=path.name, limit=limit)
        for part in archive.infolist():
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as file:
                    if b"<!DOCTYPE" in file.read(4096).upper():
                        raise Refused("catalogue.file-unreadable", file=path.name)


def _rows(path: Path, iter_rows: object) -> Iterator[tuple[int, Sequence[str]]]:
    if not callable(iter_rows):
        return
    rows: Iterable[Iterable[object]] = iter_rows(
        max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True
    )
    for n, row in enumerate(rows, 1):
        if n > MOST_ROWS:
            raise Refused("catalogue.file-too-large", file=path.name, limit=f"{MOST_ROWS} 行")
        yield n, [_cell(value) for value in row]


def _cell(value: object) -> str:
    """A cell as people see it: whole numbers without a point, days as days."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _csv(path: Path, data: bytes) -> Iterator[Sheet]:
    """One file for all sheets: a line `[材料]` begins the next; 事项 needs none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    if "\0" in text:
        raise ValueError("a csv file holds text")
    rows: dict[str, list[tuple[int, Sequence[str]]]] = {ITEMS: []}
    name = ITEMS
    reader = csv.reader(io.StringIO(text, newline=""))
    for cells in reader:
        if reader.line_num > MOST_ROWS:
            raise Refused("catalogue.file-too-large", file=path.name, limit=f"{MOST_ROWS} 行")
        first = cells[0].strip() if cells else ""
        if first.startswith("[") and first.endswith("]"):
            name = first[1:-1]
            rows.setdefault(name, [])
        else:
            rows[name].append((reader.line_num, cells))
    yield from (Sheet(name=name, rows=found) for name, found in rows.items())


def _heads(name: str) -> list[str]:
    return [f"{column.head}{'*' if column.required else ''}" for column in SHEETS[name]]


def _csv_template() -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for name in SHEETS:
        writer.writerow([f"[{name}]"])
        writer.writerow(_heads(name))
    return out.getvalue().encode("utf-8-sig")


def _xlsx_template() -> bytes:
    """Headings, and under each a note of how it is filled (a comment, so no row is data)."""
    from openpyxl import Workbook
    from openpyxl.comments import Comment

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, columns in SHEETS.items():
        sheet = book.create_sheet(name)
        sheet.append(_heads(name))
        sheet.freeze_panes = "A2"
        for cell, column in zip(sheet[1], columns, strict=True):
            cell.number_format = "@"  # long codes must not become numbers
            if column.sample:
                cell.comment = Comment(column.sample, "")
            sheet.column_dimensions[cell.column_letter].width = 2 * len(column.head) + 6
            sheet.column_dimensions[cell.column_letter].number_format = "@"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
