"""The sheets of an item list: Chinese headings, what stands below them, and how it is read.

Owned by no thread. The one rule: a heading, once published in a template, keeps its meaning;
new ones are added at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from desk.catalogue_faults import Fault
from desk.item_words import (
    AcceptanceRule,
    CaseType,
    Depth,
    FeeMoment,
    FieldKind,
    ItemType,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
)

ITEMS, MATERIALS, SITUATIONS, FORM = "事项", "材料", "情形", "表单"


class CellError(ValueError):
    """A cell that cannot be read: what is wrong with it."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        """Keep fault and detail; the message is the fault's word."""
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail


Read = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its heading, the field it fills (dotted), how its text is read."""

    head: str
    field: str
    read: Read
    required: bool = False
    sample: str = ""


def _text(cell: str) -> object:
    return cell


def _whole(cell: str) -> object:
    if not re.fullmatch(r"\d{1,6}", cell):
        raise CellError(Fault.BAD_NUMBER, cell)
    return int(cell)


def _flag(cell: str) -> object:
    if cell in ("是", "√", "1", "true", "TRUE", "True"):
        return True
    if cell in ("否", "×", "0", "false", "FALSE", "False"):
        return False
    raise CellError(Fault.UNKNOWN_WORD, "是、否")


def _day(cell: str) -> object:
    found = re.fullmatch(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?", cell)
    try:
        year, month, day = (int(part) for part in found.groups()) if found else (0, 0, 0)
        return date(year, month, day).isoformat()
    except ValueError:
        raise CellError(Fault.BAD_DATE, cell) from None


def _many(cell: str) -> object:
    """Several texts, parted by ；or line breaks (、 stands inside names of laws)."""
    return [part.strip() for part in re.split(r"[;；\n]", cell) if part.strip()]


def _pairs(cell: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in re.split(r"[;；\n]", cell):
        if not part.strip():
            continue
        key, equals, value = part.partition("=")
        if not equals or not key.strip() or not value.strip():
            raise CellError(Fault.BAD_SHAPE, part.strip())
        pairs[key.strip()] = value.strip()
    return pairs


def _shown_when(cell: str) -> object:
    """`situation=option|option；situation=option`."""
    return {
        key: [option.strip() for option in value.split("|")]
        for key, value in _pairs(cell).items()
    }


def _choices(cell: str) -> object:
    """`code=text；code=text`."""
    return [{"code": key, "text": value} for key, value in _pairs(cell).items()]


def _one_of(words: Mapping[str, str], fault: Fault = Fault.UNKNOWN_WORD) -> Read:
    def read(cell: str) -> object:
        if cell in words:
            return words[cell]
        if cell in words.values():
            return cell
        raise CellError(fault, cell if fault is Fault.BAD_UNIT else "、".join(words))

    return read


def _labels(words: type[StrEnum]) -> dict[str, str]:
    return {str(getattr(word, "label")): word.value for word in words}  # noqa: B009 - every enum passed here has labels


_FEE_MOMENTS = {
    "受理前": FeeMoment.BEFORE_ACCEPTANCE.value,
    "发证前": FeeMoment.BEFORE_ISSUE.value,
    "决定后": FeeMoment.AFTER_DECISION.value,
}
_FIELD_KINDS = {
    "文本": FieldKind.TEXT.value,
    "数字": FieldKind.NUMBER.value,
    "日期": FieldKind.DATE.value,
    "选择": FieldKind.CHOICE.value,
    "电话": FieldKind.PHONE.value,
    "信用代码": FieldKind.CREDIT_CODE.value,
    "身份证号": FieldKind.ID_NUMBER.value,
    "面积": FieldKind.AREA.value,
}
_CASE_TYPES = {
    **_labels(CaseType),
    **{label.removesuffix("件"): word for label, word in _labels(CaseType).items()},
}
_UNIT = _one_of(_labels(LimitUnit), Fault.BAD_UNIT)


def _column(head: str, field: str, read: Read = _text, sample: str = "") -> Column:
    """A heading with * is required, as the template shows it."""
    name = head.removesuffix("*")
    return Column(head=name, field=field, read=read, required=name != head, sample=sample)


SHEETS: Mapping[str, tuple[Column, ...]] = MappingProxyType(
    {
        ITEMS: (
            _column("实施编码*", "code", sample="31 位：信用代码 18 + 层级 1 + 基本编码 12"),
            _column("基本编码*", "base_code", sample="12 位，00 或 37 开头"),
            _column("业务办理项编码", "business_code", sample="33 位"),
            _column("短码", "short_code", sample="2–4 位数字"),
            _column("事项名称*", "name"),
            _column("版本*", "version", _whole, "1"),
            _column("生效日期*", "effective", _day, "2025-01-01"),
            _column("事项类型*", "kind", _one_of(_labels(ItemType)), "行政许可"),
            _column("实施机关*", "organ.name"),
            _column("机关信用代码*", "organ.credit_code", sample="18 位"),
            _column("机关电话", "organ.phone"),
            _column("机关代字", "organ.document_mark"),
            _column("行政区划", "organ.region", sample="6 或 12 位"),
            _column("办件类型*", "case_type", _one_of(_CASE_TYPES), "承诺件"),
            _column("受理规则*", "acceptance_rule", _one_of(_labels(AcceptanceRule))),
            _column(
                "离线深度*", "depth", _one_of(_labels(Depth)), "代收、收件、受理、办结、出证"
            ),
            _column("缺少的查询", "missing_lookup", sample="离线只能收件时必填"),
            _column("法定时限", "statutory.value", _whole, "20"),
            _column("法定时限单位", "statutory.unit", _UNIT, "工作日"),
            _column("承诺时限", "promised.value", _whole, "5"),
            _column("承诺时限单位", "promised.unit", _UNIT, "工作日"),
            _column("允许容缺", "tolerance_allowed", _flag, "是"),
            _column("允许告知承诺", "commitment_allowed", _flag, "否"),
            _column("允许模拟审批", "simulation_allowed", _flag, "否"),
            _column("受理后可补正", "supplement_after_acceptance", _flag, "否"),
            _column("强实名", "strong_identity", _flag, "否"),
            _column("法定依据", "legal_basis", _many, "用；分开"),
            _column("受理条件", "conditions", _many, "用；分开"),
            _column("到场次数", "visits", _whole, "1"),
            _column("办理渠道", "channels", _many, "窗口；网上"),
            _column("通办范围", "cross_region"),
            _column("结果证照", "result_licences", _many),
            _column("关键词", "keywords", _many),
            _column("主题", "topics", _many),
            _column("收费标准", "fee.standard"),
            _column("收费依据", "fee.basis"),
            _column("收费时点", "fee.when", _one_of(_FEE_MOMENTS), "受理前"),
            _column("可减免", "fee.waivable", _flag),
            _column("复议机关", "remedies.review_organ"),
            _column("诉讼法院", "remedies.court"),
            _column("取消日期", "cancelled.on", _day),
            _column("取消文件", "cancelled.document"),
            _column("取消后办法", "cancelled.new_way"),
            _column("来源", "source"),
        ),
        MATERIALS: (
            _column("实施编码*", "item"),
            _column("版本", "version", _whole, "空着表示每个版本"),
            _column("材料编码*", "code"),
            _column("材料名称*", "name"),
            _column("顺序", "order", _whole),
            _column("必要性", "necessity", _one_of(_labels(Necessity)), "必要"),
            _column("主件", "core", _flag, "是"),
            _column("容缺天数", "tolerable_days", _whole),
            _column("较长容缺依据", "longer_tolerance_basis"),
            _column("有效天数", "valid_days", _whole),
            _column("形式", "form", _one_of(_labels(MaterialForm)), "纸质或电子"),
            _column("原件份数", "originals", _whole, "1"),
            _column("复印件份数", "copies", _whole, "0"),
            _column("来源", "source", _one_of(_labels(MaterialSource)), "申请人自备"),
            _column("证照类型", "licence_type"),
            _column("审查要点", "review_points", _many, "用；分开"),
            _column("情形条件", "shown_when", _shown_when, "情形=选项|选项；情形=选项"),
        ),
        SITUATIONS: (
            _column("实施编码*", "item"),
            _column("版本", "version", _whole, "空着表示每个版本"),
            _column("情形编码*", "code"),
            _column("问题*", "question", sample="同一情形的每个选项占一行"),
            _column("选项编码*", "option"),
            _column("选项内容*", "text"),
        ),
        FORM: (
            _column("实施编码*", "item"),
            _column("版本", "version", _whole, "空着表示每个版本"),
            _column("字段编码*", "code"),
            _column("字段名称*", "label"),
            _column("类型", "kind", _one_of(_FIELD_KINDS), "文本"),
            _column("必填", "required", _flag, "是"),
            _column("单位", "unit"),
            _column("选项", "choices", _choices, "代码=内容；代码=内容"),
            _column("自动带出", "from_applicant", sample="name、phone、address …"),
            _column("填写说明", "help"),
        ),
    }
)
