"""Every paper as full as it may get: names of fifty characters, thirty-five rows, rare glyphs.

The one rule: what is lengthened is what people and catalogues may really make so long; numbers
for scanners, dates and counts stay what they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from desk.papers import MaterialLine, Paper
from desk.papers_custody import EmergencyBook
from desk.papers_roll import RollPaper
from tests.printing.sample_papers import many_materials

RARE = "\U0002e9f5"  # has a glyph in the fonts for rare names
UNKNOWN = "\U00032fff"  # is assigned to nothing: no font will ever have it
ROWS = 35
NAME = (
    f"示范省示范市历城示范区阿卜杜热合曼{RARE}{UNKNOWN}（集团）新能源科技发展"
    "与工程技术服务有限责任公司第一直营分公司"
)
ITEM = (
    "城市建筑垃圾处置核准与占用、挖掘城市道路以及依附城市道路建设"
    "各种管线、杆线等设施审批（含延续、变更）"
)
SCOPE = ("食品销售；餐饮服务；技术咨询、技术推广；会议及展览服务；日用百货销售（除许可业务外，"
         "可自主依法经营法律法规非禁止或限制的项目）；") * 16  # fmt: skip
SCOPE = SCOPE[:800]
SENTENCE = (
    "经审查，申请材料不齐全，自 2025年11月24日 起 5 个工作日内应当补正："
    "《食品安全法》第三十五条、〔2025〕00131-11240028号文书所列的 "
    "98.76 平方米经营场所（含库房、加工区）平面图。"
)
PLACE = "示范区政务服务大厅（示范区政务服务和公共资源交易中心）一楼东区综合受理区 3 号窗口"
assert len(NAME) == 50
assert len(SCOPE) == 800

_NAMED = {
    "applicant", "agent", "addressee", "payer", "principal", "trustee", "receiver", "giver",
    "taker", "collected_by", "approver", "representative", "carrier", "for_another",
    "licence_kind", "lead", "to_organ", "name",
}  # fmt: skip
_PLACED = {"hall", "place", "point", "destination", "from_place", "to_place", "trustee_post",
           "location", "address", "purpose", "issuer", "organ_decided"}  # fmt: skip
_SAID = {
    "reason", "consequence", "verification", "told", "choice", "asked", "answer", "opinion",
    "effect", "conclusion", "declaration", "warning", "remark", "disclaimer", "article",
    "basis", "publication_text", "procedure", "task", "standard", "debt_scope", "before",
    "after",
    "remedy", "requirement", "how", "what_else", "said", "fee_text", "delivery",
}  # fmt: skip
# Cells of narrow columns and choices: they stay as they are.
_SHORT = {
    "state", "source", "form", "count", "mark", "limit", "kind", "spoken", "number", "qr",
    "receipt", "promised", "what", "signature", "title", "template", "version", "station",
}  # fmt: skip
_MANY = {
    "rows", "materials", "needed", "wanted", "owed", "returned", "served", "questions",
    "documents", "fields", "figures",
}  # fmt: skip
_LISTED = {
    "notes", "conditions", "tolerated", "special_procedures", "missing", "waived", "promises",
    "supplied", "facts", "clauses", "scope", "matters", "opening", "pledges", "situation",
    "procedure", "exclusions", "bring", "means",
}  # fmt: skip


def fullest(paper: Paper) -> Paper:
    """The same paper with everything as long as it gets, in one copy, printed a third time."""
    made: Paper = _grown(paper)
    slip = isinstance(paper, RollPaper | EmergencyBook)
    return replace(
        made,
        copies=1,
        copy_names=(),
        item_name=ITEM,
        reprint=0 if isinstance(paper, EmergencyBook) else 2,
        reprint_reason="申请人遗失第一次打印的凭证，当场申请",
        notes=tuple(SENTENCE for _ in range(2 if slip else 5)),
        seal_pending=True,
        time_note="时间未经平台校验",
        organ=paper.organ
        and "历城示范区行政审批服务局（历城示范区政务服务和公共资源交易管理办公室）",
        clerk=paper.clerk and "阿卜杜热合曼·买买提吐尔逊（工号 0317）",
    )


def _grown(value: Any) -> Any:
    """A value with its texts lengthened by the names of its fields."""
    changes: Mapping[str, Any] = {
        field.name: _field(field.name, getattr(value, field.name)) for field in fields(value)
    }
    return replace(value, **changes)


def _field(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return _text(name, value)
    if isinstance(value, tuple) and value:
        return _many(name, value)
    return value


def _text(name: str, text: str) -> str:
    if not text or name in _SHORT:
        return text
    if name in _NAMED:
        return NAME
    if name in _PLACED:
        return PLACE
    return SENTENCE if name in _SAID else text


def _many(name: str, values: tuple[Any, ...]) -> tuple[Any, ...]:
    first = values[0]
    if isinstance(first, MaterialLine):
        return many_materials(ROWS)
    if is_dataclass(first):
        count = ROWS if name in _MANY else len(values)
        grown = [_grown(values[at % len(values)]) for at in range(count)]
        ordered = hasattr(first, "order")
        return tuple(
            replace(each, order=at) if ordered else each for at, each in enumerate(grown, 1)
        )
    if isinstance(first, str) and name in (_LISTED | _MANY):
        return tuple(SENTENCE for _ in range(max(len(values), 6)))
    if isinstance(first, tuple) and name in _MANY and len(first) == 2:
        return tuple(_pair(values[at % len(values)]) for at in range(max(len(values), 16)))
    return values


def _pair(pair: tuple[str, Any]) -> tuple[str, Any]:
    """A field of a form or a figure: a scope of business has eight hundred characters."""
    label, value = pair
    if not isinstance(value, str):
        return pair
    return label, SCOPE if "经营范围" in label else NAME
