"""An item list is read cell by cell: every problem by its place, and the rest is imported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue_columns import FORM, ITEMS, MATERIALS, SHEETS, SITUATIONS
from desk.catalogue_faults import Fault
from desk.catalogue_json import read_list
from desk.catalogue_lists import Sheet, read_sheets
from desk.catalogue_merging import merge
from desk.item_words import FieldKind, ItemType, LimitUnit, Necessity
from desk.values import dump
from tests.desk.item_lists import CODE, GOOD, sheets
from tests.desk.samples import ITEM, an_item


def places(*changes: tuple[str, int, dict[str, str]]) -> set[tuple[str, int, str, Fault]]:
    found = read_sheets(sheets(*changes)).problems
    return {(p.sheet, p.row, p.column, p.fault) for p in found}


def test_a_good_list_becomes_an_item_with_all_its_parts() -> None:
    listed = read_sheets(sheets())
    assert listed.problems == ()
    (item,) = listed.items
    assert (item.code, item.name, item.kind) == (CODE, "食品经营许可（新办）", ItemType.LICENCE)
    assert item.promised is not None
    assert (item.promised.value, item.promised.unit) == (5, LimitUnit.WORKING_DAY)
    assert item.legal_basis == ("《食品安全法》", "《食品经营许可和备案管理办法》")
    assert [(m.code, m.core, m.necessity) for m in item.materials] == [
        ("application", True, Necessity.NECESSARY),
        ("plan", False, Necessity.TOLERABLE),
    ]
    assert item.materials[1].shown_when == {"hot": frozenset({"yes"})}
    assert [o.code for o in item.situations[0].options] == ["yes", "no"]
    assert [(f.code, f.kind) for f in item.form] == [
        ("name", FieldKind.TEXT),
        ("kind", FieldKind.CHOICE),
    ]


@pytest.mark.parametrize(
    ("sheet", "row", "cells", "column", "fault"),
    [
        (ITEMS, 0, {"承诺时限单位": "个星期"}, "承诺时限单位", Fault.BAD_UNIT),
        (ITEMS, 0, {"法定时限": "二十"}, "法定时限", Fault.BAD_NUMBER),
        (ITEMS, 0, {"生效日期": "2020-13-01"}, "生效日期", Fault.BAD_DATE),
        (
            ITEMS,
            0,
            {"机关信用代码": "113799010049010170"},
            "机关信用代码",
            Fault.BAD_CREDIT_CODE,
        ),
        (ITEMS, 0, {"事项类型": "审批"}, "事项类型", Fault.UNKNOWN_WORD),
        (ITEMS, 0, {"事项名称": ""}, "事项名称", Fault.MISSING),
        (ITEMS, 0, {"允许容缺": "也许"}, "允许容缺", Fault.UNKNOWN_WORD),
        (ITEMS, 0, {"承诺时限": "30"}, "承诺时限", Fault.LONGER_THAN_LAW),
        (ITEMS, 0, {"短码": "1"}, "短码", Fault.BAD_CODE),
        (ITEMS, 0, {"通办范围": "=1+1"}, "通办范围", Fault.FORMULA),
        (ITEMS, 0, {"离线深度": "收件"}, "缺少的查询", Fault.MISSING),
        (ITEMS, 0, {"取消日期": "2024-01-01"}, "取消文件", Fault.MISSING),
        (MATERIALS, 2, {**GOOD[MATERIALS][0], "材料名称": "再来"}, "材料编码", Fault.TWICE),
        (MATERIALS, 0, {"必要性": "容缺后补"}, "主件", Fault.CORE_TOLERATED),
        (MATERIALS, 1, {"情形条件": "cold=yes"}, "情形条件", Fault.UNKNOWN_SITUATION),
        (MATERIALS, 1, {"情形条件": "热"}, "情形条件", Fault.BAD_SHAPE),
        (MATERIALS, 1, {"容缺天数": "0"}, "容缺天数", Fault.BAD_NUMBER),
        (MATERIALS, 1, {"容缺天数": "6"}, "容缺天数", Fault.LONGER_TOLERANCE),
        (MATERIALS, 1, {"实施编码": "no"}, "实施编码", Fault.UNKNOWN_ITEM),
        (SITUATIONS, 1, {"选项编码": "yes"}, "情形编码", Fault.TWICE),
        (FORM, 1, {"选项": ""}, "选项", Fault.EMPTY),
        (FORM, 0, {"类型": "语音"}, "类型", Fault.UNKNOWN_WORD),
    ],
)
def test_a_problem_is_told_with_sheet_row_and_column(
    sheet: str, row: int, cells: dict[str, str], column: str, fault: Fault
) -> None:
    assert (sheet, row + 2, column, fault) in places((sheet, row, cells))


def test_several_problems_are_all_told_and_the_good_item_is_imported() -> None:
    other = {
        **GOOD[ITEMS][0],
        "实施编码": CODE[:-4] + "0200",
        "基本编码": ITEM.base_code[:-4] + "0200",
        "短码": "1102",
        "承诺时限单位": "刻",
        "生效日期": "昨天",
    }
    listed = read_sheets(sheets((ITEMS, 1, other), (MATERIALS, 2, {"实施编码": "x" * 31})))
    assert [item.code for item in listed.items] == [CODE]
    assert {(p.row, p.column) for p in listed.problems} >= {
        (3, "承诺时限单位"),
        (3, "生效日期"),
        (4, "实施编码"),
        (4, "材料编码"),
        (4, "材料名称"),
    }


def test_an_unknown_column_is_told_and_a_missing_one_too() -> None:
    rows = [(1, ["实施编码*", "颜色"]), (2, [CODE, "红"])]
    found = {(p.column, p.fault) for p in read_sheets([Sheet(name=ITEMS, rows=rows)]).problems}
    assert ("颜色", Fault.UNKNOWN_COLUMN) in found
    assert ("事项名称", Fault.MISSING) in found


def test_a_list_without_items_says_so() -> None:
    assert [p.fault for p in read_sheets([]).problems] == [Fault.NOT_A_LIST]
    assert [p.fault for p in read_list("x").problems] == [Fault.NOT_A_LIST]


def test_empty_rows_are_passed_over_and_numbers_stay_those_of_the_sheet() -> None:
    (items, *others) = sheets((ITEMS, 0, {"短码": "1"}))
    head, row = (cells for _, cells in items.rows)
    spread = Sheet(name=ITEMS, rows=((1, [""]), (4, head), (7, [" ", ""]), (9, row)))
    assert {p.row for p in read_sheets([spread, *others]).problems} == {9}


def test_headings_are_used_once_in_each_sheet() -> None:
    for columns in SHEETS.values():
        assert len({column.head for column in columns}) == len(columns)
        assert len({column.field for column in columns}) == len(columns)


def test_a_longer_tolerance_is_taken_with_its_source() -> None:
    sourced = {"容缺天数": "6", "较长容缺依据": "示例办法第三条"}
    assert read_sheets(sheets((MATERIALS, 1, sourced))).problems == ()


def test_every_wrong_shape_of_a_json_item_is_told_with_its_number() -> None:
    bad = dump(an_item(materials=()))
    bad |= {"effective": "soon", "kind": "99", "colour": "red", "version": "one"}
    bad["materials"] = [{"code": "a"}, {"code": "b", "name": "b", "order": 1}, {"name": "c"}]
    listed = read_list([dump(ITEM), bad, 7])
    assert [item.code for item in listed.items] == [ITEM.code]
    found = {(p.row, p.field, p.fault) for p in listed.problems}
    assert found >= {
        (2, "effective", Fault.BAD_DATE),
        (2, "kind", Fault.UNKNOWN_WORD),
        (2, "colour", Fault.UNKNOWN_FIELD),
        (2, "version", Fault.BAD_NUMBER),
        (2, "materials[0].name", Fault.MISSING),
        (2, "materials[2].code", Fault.MISSING),
    }
    assert (2, "kind", Fault.MISSING) not in found
    assert any(row == 3 for row, _, _ in found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(JSON, st.sampled_from(sorted(dump(ITEM))))
def test_whatever_stands_in_a_json_list_is_read_or_told(data: object, name: str) -> None:
    listed = read_list([dump(ITEM) | {name: data}])
    assert listed.items or listed.problems


@given(st.lists(st.lists(st.text(max_size=6), max_size=6), max_size=4))
def test_whatever_stands_in_a_sheet_is_read_or_told(rows: list[list[str]]) -> None:
    sheet = Sheet(name=ITEMS, rows=tuple(enumerate(rows, 1)))
    assert read_sheets([sheet]).problems


def test_what_is_there_already_is_the_same_and_a_changed_version_is_not_taken() -> None:
    base = merge(None, [ITEM]).catalogue
    later = an_item(version=2, effective=date(2024, 1, 1))
    merged = merge(base, [ITEM, later])
    assert (merged.added, merged.same, merged.problems) == (1, 1, ())
    changed = merge(base, [an_item(name="改名")])
    assert [p.fault for p in changed.problems] == [Fault.ALREADY_THERE]
    assert changed.catalogue == base


def test_a_version_out_of_order_and_a_short_code_in_use_are_not_taken() -> None:
    base = merge(None, [an_item(version=2, effective=date(2024, 1, 1))]).catalogue
    late = merge(base, [an_item(version=3, effective=date(2023, 1, 1))])
    assert [p.fault for p in late.problems] == [Fault.NOT_AFTER_EARLIER]
    other = replace(ITEM, code=f"{ITEM.code[:19]}000131220200", base_code="000131220200")
    assert [p.fault for p in merge(base, [other]).problems] == [Fault.TWICE]
