"""Item lists as files: read whatever wrote them, told of whatever is wrong, never computed."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from desk.catalogue_columns import ITEMS, MATERIALS, SHEETS
from desk.catalogue_faults import Fault
from desk.refusal import Refused
from desk.values import dump
from tests.desk.item_lists import CODE, filled, grid
from tests.desk.samples import ITEM
from ui.terminal.arguments import parser
from ui.terminal.catalogue import catalogue
from ui.terminal.catalogue_files import read_file, write_template


def as_xlsx(path, *changes):
    """The list as a workbook of that name."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in filled(*changes).items():
        sheet = book.create_sheet(name)
        for row in grid(name, rows):
            sheet.append(row)
    book.save(path)
    return path


def as_csv(path, *changes, encoding="utf-8-sig"):
    """The list as one csv file with its sections."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for name, rows in filled(*changes).items():
        writer.writerows([[f"[{name}]"], *grid(name, rows)])
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def run(*words, parts=None):
    return catalogue(parts, parser().parse_args(["--json", "catalogue", *map(str, words)]))


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_the_template_has_every_heading_and_no_problem_but_that_it_is_empty(tmp_path, suffix):
    path = tmp_path / f"items.{suffix}"
    write_template(path)
    assert [p.fault for p in read_file(path).problems] == [Fault.NOT_A_LIST]
    with pytest.raises(Refused) as caught:
        write_template(path)
    assert caught.value.code == "catalogue.file-not-written"


def test_the_template_says_how_each_column_is_filled(tmp_path):
    write_template(tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == list(SHEETS)
    heads = {cell.value: cell.comment for cell in book[ITEMS][1]}
    assert heads["实施编码*"].text.startswith("31 位")


@pytest.mark.parametrize("write", [as_xlsx, as_csv])
def test_a_list_is_read_the_same_from_either_kind_of_file(tmp_path, write):
    path = tmp_path / ("a.xlsx" if write is as_xlsx else "a.csv")
    listed = read_file(write(path))
    assert (listed.problems, [item.code for item in listed.items]) == ((), [CODE])


def test_a_csv_of_an_older_office_is_read_too(tmp_path):
    assert read_file(as_csv(tmp_path / "a.csv", encoding="gb18030")).problems == ()


def test_numbers_days_and_ticks_of_a_workbook_are_what_people_see(tmp_path):
    path = as_xlsx(tmp_path / "a.xlsx")
    book = load_workbook(path)
    heads = {cell.value: cell.column for cell in book[ITEMS][1]}
    from datetime import UTC, datetime

    book[ITEMS].cell(2, heads["承诺时限"]).value = 7.0
    book[ITEMS].cell(2, heads["允许容缺"]).value = True
    day = datetime(2021, 5, 6, tzinfo=UTC).replace(tzinfo=None)
    book[ITEMS].cell(2, heads["生效日期"]).value = day
    book.save(path)
    (item,) = read_file(path).items
    assert item.promised.value == 7
    assert item.tolerance_allowed
    assert item.effective.isoformat() == "2021-05-06"


def test_items_alone_may_stand_in_a_sheet_of_any_name(tmp_path):
    book = Workbook()
    rows = [{**filled()[ITEMS][0], "允许容缺": "否"}]
    for row in grid(ITEMS, rows):
        book.worksheets[0].append(row)
    book.save(tmp_path / "a.xlsx")
    listed = read_file(tmp_path / "a.xlsx")
    assert (listed.problems, len(listed.items)) == ((), 1)


def test_a_long_code_that_became_a_number_is_told_by_its_cell(tmp_path):
    path = as_xlsx(tmp_path / "a.xlsx")
    book = load_workbook(path)
    book[ITEMS].cell(2, 1).value = 1.1379901004901e30
    book.save(path)
    assert ("事项", 2, "实施编码") in {
        (problem.sheet, problem.row, problem.column) for problem in read_file(path).problems
    }


def test_a_formula_is_told_and_not_computed(tmp_path):
    path = as_xlsx(tmp_path / "a.xlsx", (ITEMS, 0, {"通办范围": '=HYPERLINK("http://x")'}))
    (problem,) = read_file(path).problems
    assert (problem.fault, problem.row, problem.column) == (Fault.FORMULA, 2, "通办范围")


def test_what_is_no_item_list_is_one_sentence(tmp_path):
    places = {
        "gone.xlsx": None,
        "ole.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),  # an encrypted workbook
        "torn.xlsx": b"PK\x03\x04" + bytes(300),
        "noise.csv": bytes(range(256)),
        "noise.json": b'{"items": [',
        "deep.json": b"[" * 100_000,
        "picture.png": b"\x89PNG",
    }
    for name, data in places.items():
        if data is not None:
            (tmp_path / name).write_bytes(data)
        with pytest.raises(Refused) as caught:
            read_file(tmp_path / name)
        missing = data is None
        assert caught.value.code == f"catalogue.file-{'missing' if missing else 'unreadable'}"


def test_a_workbook_that_defines_entities_or_unpacks_without_end_is_refused(tmp_path):
    good = as_xlsx(tmp_path / "good.xlsx").read_bytes()
    evil, bomb = tmp_path / "evil.xlsx", tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(evil, "w") as new:
        for part in old.infolist():
            text = old.read(part)
            if part.filename == "xl/workbook.xml":
                text = b'<!DOCTYPE a [<!ENTITY b "c">]>' + text
            new.writestr(part, text)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
        for n in range(9):
            new.writestr(f"xl/{n}.xml", bytes(64 * 1024 * 1024))
    codes = []
    for path in (evil, bomb):
        with pytest.raises(Refused) as caught:
            read_file(path)
        codes.append(caught.value.code)
    assert codes == ["catalogue.file-unreadable", "catalogue.file-too-large"]


@given(st.binary(max_size=200), st.sampled_from([".xlsx", ".csv", ".json"]))
def test_any_bytes_are_read_told_or_refused(tmp_path_factory, data, suffix):
    path = tmp_path_factory.mktemp("any") / f"x{suffix}"
    path.write_bytes(data)
    told = ""
    try:
        told = read_file(path).problems[0].fault
    except Refused as refused:
        told = refused.code
    assert told


def test_a_check_tells_every_problem_with_its_place_and_ends_with_one(tmp_path, capsys):
    path = as_xlsx(
        tmp_path / "a.xlsx",
        (ITEMS, 0, {"承诺时限单位": "周"}),
        (MATERIALS, 1, {"材料编码": "application"}),
    )
    assert run("check", path) == 1
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["good"] == 0
    assert {(p["sheet"], p["row"], p["column"], p["code"]) for p in told["problems"]} == {
        ("事项", 2, "承诺时限单位", "bad-unit"),
        ("材料", 3, "材料编码", "twice"),
    }
    assert told["problems"][0]["sentence"].startswith("事项 第 2 行 承诺时限单位")


def test_a_good_list_is_checked_with_nothing_to_say(tmp_path, capsys):
    assert run("check", as_csv(tmp_path / "a.csv")) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["good"], told["problems"], told["doubts"]) == (1, [], [])


def test_the_good_rest_of_a_list_is_written_as_a_catalogue(tmp_path, capsys):
    path = tmp_path / "list.json"
    path.write_text(json.dumps([dump(ITEM), {"code": "x"}]), "utf-8")
    assert run("import", path, "--out", tmp_path / "out.json") == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["good"] == 1
    assert read_file(tmp_path / "out.json").items == (ITEM,)


def test_a_list_of_which_nothing_is_good_is_refused_and_nothing_is_written(tmp_path):
    path = as_csv(tmp_path / "a.csv", (ITEMS, 0, {"短码": "x"}))
    with pytest.raises(Refused) as caught:
        run("import", path, "--out", tmp_path / "out.json")
    assert caught.value.code == "catalogue.nothing-good"
    assert not (tmp_path / "out.json").exists()
