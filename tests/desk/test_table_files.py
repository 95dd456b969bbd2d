"""Tables written to files: every cell is text, an unfinished file does not stay."""

from __future__ import annotations

import csv

import pytest
from openpyxl import load_workbook

from desk.progress import Watched
from desk.refusal import Refused
from desk.table_files import target_of, write_table

HEAD = ("短号", "申请人")
ROWS = (("03-1124-0001", "=1+1"), ("03-1124-0002", "王*"))


def test_a_workbook_holds_texts_and_computes_nothing(tmp_path):
    path = tmp_path / "办件.xlsx"
    assert write_table(path, "办件", HEAD, ROWS) == 2
    sheet = load_workbook(path).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        list(HEAD),
        *(list(row) for row in ROWS),
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


def test_a_csv_opens_as_utf_8_and_computes_nothing(tmp_path):
    path = tmp_path / "办件.csv"
    write_table(path, "办件", HEAD, ROWS)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [list(HEAD), ["03-1124-0001", "'=1+1"], list(ROWS[1])]


@pytest.mark.parametrize("name", ["办件.xlsx", "办件.csv"])
def test_what_was_called_off_leaves_no_file_and_keeps_the_one_before(tmp_path, name):
    path = tmp_path / name
    write_table(path, "办件", HEAD, ROWS)
    before = path.read_bytes()
    progress = Watched()

    def rows():
        yield ROWS[0]
        progress.cancel()
        progress.step(1, 2)

    with pytest.raises(Refused, match=r"work\.cancelled"):
        write_table(path, "办件", HEAD, rows())
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("text", ["", "办件", "/nowhere/at/all/办件.xlsx", "办件.exe"])
def test_a_place_that_cannot_be_is_refused(text):
    with pytest.raises(Refused, match=r"list\.not-written"):
        target_of(text)


@pytest.mark.parametrize("name", ["办件.xlsx", "办件.csv"])
def test_what_no_cell_may_hold_keeps_no_list_from_its_file(tmp_path, name):
    strange = "王\x07小\ud800明\x0b"
    assert write_table(tmp_path / name, "办件", HEAD, [("03-1124-0001", strange)]) == 1


@pytest.mark.parametrize("name", ["办件.xlsx", "办件.csv"])
def test_a_list_is_written_whatever_its_title_is(tmp_path, name):
    assert write_table(tmp_path / name, "办件/历史: [2025]*?", HEAD, ROWS) == 2


@pytest.mark.parametrize("begin", ["=", "＝", "\n=", "@", "＠", "-", "+"])
def test_no_cell_of_a_csv_begins_as_a_formula_does(tmp_path, begin):
    path = tmp_path / "办件.csv"
    write_table(path, "办件", HEAD, [(f"{begin}1+1", "王*")])
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1][0].startswith("'")
