"""Workbooks for departments from a real gateway, and many cases at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desk.refusal import Refused
from sync.gateway.office import open_office
from sync.gateway.province import Province
from sync.gateway.province_sheet import again, export
from sync.gateway.province_targets import case_library
from sync.gateway.store.cases import Kept, put_kept
from sync.gateway.store.stations import Station, put_station
from sync.provincial.sending import Answer
from sync.provincial.spreadsheet import HEADINGS, workbook
from tests.sync.counter import CERTIFICATE
from tests.sync.keys import FileKeys
from tests.sync.test_province import counter, decided, gateway, office
from tests.sync.test_province_targets import push
from tests.sync.told_cases import a_case

__all__ = ["counter", "gateway", "office"]

A_STATION = Station(
    station="37990100001",
    epoch=1,
    public="",
    region="379901",
    code="00001",
    hall="h1",
    hall_name="示例县政务大厅",
    window="01",
    name="1 号窗口",
    kind="hall",
    demonstration=True,
    state="active",
    head_seq=0,
    head_hash="",
    seen="",
)


class NoLine:
    """A line that nobody uses here."""

    def send(self, call: str, fields: Mapping[str, str]) -> Answer:
        raise AssertionError(call, fields)


def test_a_workbook_holds_what_is_new_once_and_an_earlier_one_again(
    counter, gateway, office, tmp_path
):
    decided(counter, gateway)
    (path,) = export(office, tmp_path / "sheets")
    assert path.stat().st_mode & 0o077 == 0
    cells = [tuple(c.value for c in row) for row in load_workbook(path).active.rows]
    assert cells[0] == HEADINGS
    assert cells[1][HEADINGS.index("身份证号")] == CERTIFICATE
    assert export(office, tmp_path / "sheets") == []
    counter.accept_a_case()
    push(counter)
    (second,) = export(office, tmp_path / "sheets")
    assert second.name.endswith("第2批.xlsx")
    assert again(office, tmp_path / "more", 1).name == path.name
    with pytest.raises(Refused) as refused:
        again(office, tmp_path, 9)
    assert refused.value.code == "province.no-sheet"


def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path):
    row = ["=1+1", "+86", "-3", "@x", "37990119900307251X", "a\x07b"] + [""] * 7
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(workbook([row]))
    cells = list(load_workbook(path).active.rows)[1]
    assert [cell.data_type for cell in cells[:6]] == ["s"] * 6
    assert [cell.value for cell in cells[:6]] == [*row[:5], "ab"]
    assert {cell.number_format for cell in cells[:6]} == {"@"}


def test_more_cases_than_a_page_are_taken_in_once_and_in_their_order(tmp_path: Path):
    keys = FileKeys(tmp_path / "keys")
    office = open_office(str(tmp_path / "many.db"), keys, demonstration=True)
    county = office.at("379901")
    with county.store.writing() as txn:
        put_station(txn, A_STATION)
        many = [
            Kept(case=a_case(case_id=f"c{n:04d}", case_number=f"BJ{n}"), hall="h1")
            for n in range(220)
        ]
        put_kept(txn, many, office.now())
    queue = Province(office, NoLine(), case_library())
    assert queue.take_in() == 440
    assert queue.take_in() == 0
    office.close()
