"""An item list as a person would write it, cell by cell, for the tests of the importer."""

from __future__ import annotations

from collections.abc import Mapping

from desk.catalogue_columns import FORM, ITEMS, MATERIALS, SHEETS, SITUATIONS
from desk.catalogue_lists import Sheet
from tests.desk.samples import ITEM, ORGAN

CODE = ITEM.code
GOOD: Mapping[str, list[dict[str, str]]] = {
    ITEMS: [
        {
            "实施编码": CODE,
            "基本编码": ITEM.base_code,
            "短码": "1101",
            "事项名称": "食品经营许可（新办）",
            "版本": "1",
            "生效日期": "2020-01-01",
            "事项类型": "行政许可",
            "实施机关": ORGAN.name,
            "机关信用代码": ORGAN.credit_code,
            "办件类型": "承诺件",
            "受理规则": "行政许可",
            "离线深度": "受理",
            "法定时限": "20",
            "法定时限单位": "工作日",
            "承诺时限": "5",
            "承诺时限单位": "工作日",
            "允许容缺": "是",
            "法定依据": "《食品安全法》；《食品经营许可和备案管理办法》",
            "关键词": "餐馆；小吃",
        }
    ],
    MATERIALS: [
        {
            "实施编码": CODE,
            "材料编码": "application",
            "材料名称": "申请书",
            "必要性": "必要",
            "主件": "是",
            "原件份数": "1",
        },
        {
            "实施编码": CODE,
            "材料编码": "plan",
            "材料名称": "平面图",
            "必要性": "容缺后补",
            "容缺天数": "5",
            "情形条件": "hot=yes",
        },
    ],
    SITUATIONS: [
        {
            "实施编码": CODE,
            "情形编码": "hot",
            "问题": "有热食吗？",
            "选项编码": code,
            "选项内容": text,
        }
        for code, text in (("yes", "有"), ("no", "没有"))
    ],
    FORM: [
        {"实施编码": CODE, "字段编码": "name", "字段名称": "经营者", "自动带出": "name"},
        {
            "实施编码": CODE,
            "字段编码": "kind",
            "字段名称": "业态",
            "类型": "选择",
            "选项": "a=餐馆；b=食堂",
        },
    ],
}


def filled(*changes: tuple[str, int, Mapping[str, str]]) -> dict[str, list[dict[str, str]]]:
    """The good list with cells changed: sheet, row from 0 (a further one is added), cells."""
    whole = {name: [dict(row) for row in rows] for name, rows in GOOD.items()}
    for name, n, cells in changes:
        while len(whole[name]) <= n:
            whole[name].append({})
        whole[name][n] |= cells
    return whole


def grid(name: str, rows: list[dict[str, str]]) -> list[list[str]]:
    """The rows of one sheet below its headings, as a file has them."""
    heads = [column.head for column in SHEETS[name]]
    heads += [head for row in rows for head in row if head not in heads]
    return [heads, *([row.get(head, "") for head in heads] for row in rows)]


def sheets(*changes: tuple[str, int, Mapping[str, str]]) -> list[Sheet]:
    """The list as sheets; headings are row 1."""
    return [
        Sheet(name=name, rows=tuple(enumerate(grid(name, rows), 1)))
        for name, rows in filled(*changes).items()
    ]
