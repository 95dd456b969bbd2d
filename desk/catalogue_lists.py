"""From the sheets of an item list to item versions: every problem by sheet, row and column.

Owned by no thread. The one rule: one bad cell costs its own item and no other; whatever is
good is handed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desk.catalogue import misshapen
from desk.catalogue_checks import check_import
from desk.catalogue_columns import FORM, ITEMS, MATERIALS, SHEETS, SITUATIONS, CellError, Column
from desk.catalogue_faults import Fault, Problem
from desk.item import ItemVersion
from desk.values import ShapeError, load

MOST_ROWS = 100_000
_LISTS = {MATERIALS: "materials", SITUATIONS: "situations", FORM: "form"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet as text: its name and its rows, each with the number that people see."""

    name: str
    rows: Sequence[tuple[int, Sequence[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What an item list holds: the good versions, and every problem of the others."""

    items: tuple[ItemVersion, ...]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Row:
    """One row under its headings: the values that could be read, by dotted field."""

    sheet: str
    number: int
    heads: Mapping[str, str]
    values: dict[str, Any] = field(default_factory=dict)
    is_bad: bool = False

    def problem(self, item: str, path: str, fault: Fault, detail: str = "") -> Problem:
        """A problem of this row, in the column that fills the field."""
        self.is_bad = True
        head = self.heads.get(path) or self.heads.get(path.partition(".")[0], "")
        if not head:
            head = next((h for f, h in self.heads.items() if f.startswith(f"{path}.")), "")
        return Problem(
            item=item,
            field=path,
            fault=fault,
            detail=detail,
            sheet=self.sheet,
            row=self.number,
            column=head,
        )


@dataclass(slots=True)
class _Item:
    """One item row with the rows of the other sheets that belong to it."""

    row: _Row
    parts: dict[str, dict[str, _Row]] = field(default_factory=dict)
    whole: dict[str, Any] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return str(self.row.values.get("code", ""))

    def wants(self, part: _Row) -> bool:
        """Whether a row of another sheet belongs here; without a version it always does."""
        codes = (self.code, self.row.values.get("business_code"))
        wanted = part.values.get("version")
        return part.values.get("item") in codes and wanted in (
            None,
            self.row.values.get("version"),
        )


def read_sheets(sheets: Iterable[Sheet]) -> Listed:
    """The versions of an item list; a sheet of another name is not looked at."""
    problems: list[Problem] = []
    rows: dict[str, list[_Row]] = {name: [] for name in SHEETS}
    for sheet in sheets:
        if sheet.name in SHEETS:
            rows[sheet.name] += _read_rows(sheet, problems)
    if not rows[ITEMS]:
        problems.append(Problem(item="", field="", fault=Fault.NOT_A_LIST, sheet=ITEMS))
    items = [_Item(row=row) for row in rows[ITEMS]]
    for name in _LISTS:
        _share_out(items, rows[name], problems)
    good = []
    for item in items:
        version, found = _make(item)
        problems += found
        if version is not None and not found and not _is_bad(item):
            good.append(version)
    return Listed(items=tuple(good), problems=tuple(dict.fromkeys(problems)))


def _is_bad(item: _Item) -> bool:
    rows = (row for part in item.parts.values() for row in part.values())
    return item.row.is_bad or any(row.is_bad for row in rows)


def _read_rows(sheet: Sheet, problems: list[Problem]) -> Iterator[_Row]:
    columns: list[Column | None] = []
    heads: dict[str, str] = {}
    for number, cells in sheet.rows:
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = _read_heads(sheet.name, number, cells, problems)
            heads = {column.field: column.head for column in columns if column}
            continue
        row = _Row(sheet=sheet.name, number=number, heads=heads)
        problems += _read_cells(row, columns, cells)
        yield row


def _read_heads(
    sheet: str, number: int, cells: Sequence[str], problems: list[Problem]
) -> list[Column | None]:
    known = {column.head: column for column in SHEETS[sheet]}
    names = [cell.strip().removesuffix("*") for cell in cells]
    for name in names:
        if name and name not in known:
            problems.append(
                Problem(
                    item="",
                    field="",
                    fault=Fault.UNKNOWN_COLUMN,
                    detail=name,
                    sheet=sheet,
                    row=number,
                    column=name,
                )
            )
    for head, column in known.items():
        if column.required and head not in names:
            problems.append(
                Problem(
                    item="",
                    field=column.field,
                    fault=Fault.MISSING,
                    sheet=sheet,
                    row=number,
                    column=head,
                )
            )
    return [known.get(name) for name in names]


def _read_cells(
    row: _Row, columns: Sequence[Column | None], cells: Sequence[str]
) -> Iterator[Problem]:
    texts = {c.field: cell.strip() for c, cell in zip(columns, cells, strict=False) if c}
    item = texts.get("code" if row.sheet == ITEMS else "item", "")
    for column in filter(None, columns):
        text = texts.get(column.field, "")
        if text.startswith("="):
            yield row.problem(item, column.field, Fault.FORMULA, column.head)
        elif not text and column.required:
            yield row.problem(item, column.field, Fault.MISSING)
        elif text:
            try:
                row.values[column.field] = column.read(text)
            except CellError as error:
                yield row.problem(item, column.field, error.fault, error.detail)


def _share_out(items: Sequence[_Item], rows: Sequence[_Row], problems: list[Problem]) -> None:
    """Give each row of a further sheet to the items that it names."""
    by_code: dict[str, list[_Item]] = {}
    for item in items:
        for code in {item.code, str(item.row.values.get("business_code", ""))} - {""}:
            by_code.setdefault(code, []).append(item)
    for row in rows:
        code = str(row.values.get("item", ""))
        owners = [item for item in by_code.get(code, ()) if item.wants(row)]
        if code and not owners:
            problems.append(row.problem(code, "item", Fault.UNKNOWN_ITEM, code))
        for owner in owners:
            problems += _take(owner, row)


def _take(item: _Item, row: _Row) -> Iterator[Problem]:
    code = str(row.values.get("code", f"#{row.number}"))
    key = f"{code}/{row.values.get('option')}" if row.sheet == SITUATIONS else code
    part = item.parts.setdefault(row.sheet, {})
    if key in part:
        item.row.is_bad = True
        yield row.problem(item.code, "code", Fault.TWICE, code)
        return
    part[key] = row


def _make(item: _Item) -> tuple[ItemVersion | None, list[Problem]]:
    """The version of an item row, None with its problems; unread cells were told before."""
    whole = _nested(item.row.values)
    for sheet, name in _LISTS.items():
        rows = item.parts.get(sheet, {})
        whole[name] = _situations(rows) if sheet == SITUATIONS else _parts(rows)
    try:
        version = load(ItemVersion, whole)
    except ShapeError as error:
        if item.row.is_bad and error.what == "missing":
            return None, []
        return None, [_placed(item, misshapen(item.code, error))]
    return version, [_placed(item, problem) for problem in check_import(version)]


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Dotted fields as objects within objects."""
    whole: dict[str, Any] = {}
    for path, value in values.items():
        outer, dot, inner = path.partition(".")
        if dot:
            whole.setdefault(outer, {})[inner] = value
        else:
            whole[outer] = value
    return whole


def _parts(rows: Mapping[str, _Row]) -> list[dict[str, Any]]:
    found = []
    for n, row in enumerate(rows.values(), 1):
        values = {k: v for k, v in row.values.items() if k not in ("item", "version")}
        if row.sheet == MATERIALS:
            values.setdefault("order", n)
        if "code" in values and ("name" in values or "label" in values):
            found.append(values)
    return found


def _situations(rows: Mapping[str, _Row]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in rows.values():
        code, option = row.values.get("code"), row.values.get("option")
        if code is None or option is None:
            continue
        fresh = {"code": code, "question": row.values.get("question", ""), "options": []}
        options = found.setdefault(str(code), fresh)["options"]
        options.append({"code": option, "text": row.values.get("text", "")})
    return list(found.values())


def _placed(item: _Item, problem: Problem) -> Problem:
    """The problem with the sheet, row and column that its field stands in."""
    outer, _, rest = problem.field.partition("[")
    sheet = next((s for s, name in _LISTS.items() if name == outer), "")
    code, _, inner = rest.partition("]")
    for key, row in item.parts.get(sheet, {}).items():
        if rest and key.partition("/")[0] == code:
            placed = row.problem(item.code, inner.lstrip(".") or "code", problem.fault)
            return replace(placed, detail=problem.detail, field=problem.field)
    placed = item.row.problem(item.code, problem.field, problem.fault, problem.detail)
    return replace(placed, item=problem.item or item.code)
