"""Invented texts for an overprint form: as full as a licence can be, and as empty.

Owned by no thread. The one rule: nobody in here exists, and a sheet that shows these texts
says 样张; lengths are those of the longest texts that a counter meets, not of the boxes.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from desk.overprint import Field, Subject, Template

SCOPE = 800  # characters of 经营范围 that have to find room (issue of papers)


class Filling(StrEnum):
    """With what a form is shown."""

    FULLEST = "fullest"
    EMPTIEST = "emptiest"
    TITLES = "titles"


_LONG = "食品销售；餐饮服务；技术咨询、技术推广；会议及展览服务；日用百货销售；货物进出口；"
_NAME = "示例县试制食品餐饮服务与农副产品加工配送股份有限公司第二分公司城东经营部"
_ADDRESS = "示例省示例市示例县示例街道测试路100号示例小区1号楼1单元1层101室至108室"
_FULL: Mapping[str, str] = {
    "credit_code": "91379901MA0TEST00X",
    "copy_number": "10-10",
    "name": _NAME,
    "owner": "试某某、测试明、示例甲、示例乙、示例丙（各五分之一按份共有）",
    "obligee": "试某某、测试明",
    "place": _ADDRESS,
    "premises": _ADDRESS,
    "address": _ADDRESS,
    "location": _ADDRESS,
    "capital": "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整",
    "kind": "有限责任公司（自然人投资或控股的法人独资）",
    "head": "阿依古丽·买买提江·吐尔逊娜依·阿不都热合曼",
    "unit_no": "379901001001GB00001F00010001",
    "number": "示例字第3799010000000000011号",
    "estate_certificate.number": "示（2025）示例县不动产权第0000001号",
    "estate_proof.number": "示（2025）示例县不动产证明第0000001号",
    "watch_phone": "0123-12345678",
    "organ": "示例县行政审批服务局",
    "issuer": "示例县行政审批服务局（示例县政务服务管理局）",
}
_ENDS = {"year": ("2025", "2025"), "month": ("12", "1"), "day": ("31", "1")}
_DAYS, _DAY = ("@decided", "@valid_from", "@valid_to"), "2025年12月31日"
_ONE_LINE = 12  # characters of a one-line field that nothing else is known of


def sample(
    form: Template, filling: Filling, subject: Subject | None = None
) -> tuple[dict[str, str], dict[str, str]]:
    """Texts and labels by field, as that type of subject has them."""
    fields = [f for f in form.fields if subject is None or f.code not in subject.without]
    own = {} if subject is None else subject.labels
    texts = {each.code: _text(form, each, filling) for each in fields}
    labels = {
        each.code: own.get(each.code) or each.label.text
        for each in fields
        if each.label is not None
    }
    return texts, labels


def _text(form: Template, field: Field, filling: Filling) -> str:
    if filling is Filling.TITLES:
        return field.title if field.box.wide > 4 * len(field.title) else "—"
    day = _ENDS.get(field.code.rpartition("_")[2])
    if day is not None and any(source.startswith("@") for source in field.source):
        return day[filling is Filling.EMPTIEST]
    if filling is Filling.EMPTIEST:
        return "" if field.empty else "某"
    if any(source in _DAYS for source in field.source):
        return _DAY
    if field.code == "scope":
        return (_LONG * (SCOPE // len(_LONG) + 1))[:SCOPE]
    known = _FULL.get(f"{form.code}.{field.code}") or _FULL.get(field.code)
    return known or (_LONG * 2)[: 40 if field.lines > 1 else _ONE_LINE]
