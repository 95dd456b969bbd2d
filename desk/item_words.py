"""The fixed words of an item: kinds, units, depths, and their Chinese names.

Owned by no thread. The one rule: the values are stored for ever; a label may change, a
value may not.
"""

from __future__ import annotations

from enum import StrEnum


class ItemType(StrEnum):
    """The kind of power (national catalogue; the code is stored)."""

    LICENCE = "01"
    PENALTY = "02"
    COERCION = "03"
    LEVY = "04"
    BENEFIT = "05"
    INSPECTION = "06"
    CONFIRMATION = "07"
    REWARD = "08"
    RULING = "09"
    OTHER = "10"
    PUBLIC_SERVICE = "20"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _ITEM_TYPES[self]


class CaseType(StrEnum):
    """How a case of the item runs (办件类型)."""

    AT_ONCE = "at_once"
    PROMISED = "promised"
    JOINT = "joint"
    FORWARDED = "forwarded"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _CASE_TYPES[self]


class AcceptanceRule(StrEnum):
    """Which rule governs acceptance: its window, deemed effect, limits and sentence."""

    LICENCE = "licence"
    REAL_ESTATE = "real_estate"
    MARKET_ENTITY = "market_entity"
    FILING = "filing"
    PUBLIC_SERVICE = "public_service"
    ENTRUSTED = "entrusted"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _ACCEPTANCE_RULES[self]


class Depth(StrEnum):
    """How far a station may go without a line; compared by depth, not by spelling."""

    COLLECT_FOR = "collect_for"
    RECEIVE = "receive"
    ACCEPT = "accept"
    DECIDE = "decide"
    ISSUE = "issue"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _DEPTHS[self]

    @property
    def rank(self) -> int:
        """The place in the order, from 0."""
        return list(Depth).index(self)

    def __lt__(self, other: str) -> bool:
        return self.rank < Depth(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Depth(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Depth(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Depth(other).rank


class Authority(StrEnum):
    """Who accepts: the window itself, or the department for which the window receives."""

    WINDOW = "window"
    DEPARTMENT = "department"


class LimitUnit(StrEnum):
    """The unit of a limit."""

    WORKING_DAY = "working_day"
    NATURAL_DAY = "natural_day"
    HOUR = "hour"
    MINUTE = "minute"
    MONTH = "month"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _UNITS[self]

    @property
    def takes_measure_word(self) -> bool:
        """Whether 个 stands before it."""
        return self is not LimitUnit.MINUTE


class FeeMoment(StrEnum):
    """When a fee is due."""

    BEFORE_ACCEPTANCE = "before_acceptance"
    BEFORE_ISSUE = "before_issue"
    AFTER_DECISION = "after_decision"


class Necessity(StrEnum):
    """How necessary a material is."""

    NECESSARY = "necessary"
    OPTIONAL = "optional"
    TOLERABLE = "tolerable"
    CREDIT_WAIVED = "credit_waived"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _NECESSITIES[self]

    @property
    def is_tolerable(self) -> bool:
        """Whether acceptance may go ahead without it (容缺)."""
        return self is Necessity.TOLERABLE


class MaterialForm(StrEnum):
    """On paper, electronic, either of them, or both."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    EITHER = "either"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _FORMS[self]


class MaterialSource(StrEnum):
    """Where a material comes from."""

    APPLICANT = "applicant"
    DEPARTMENT = "department"
    SHARED_DATA = "shared_data"
    LICENCE_STORE = "licence_store"
    EARLIER_ITEM = "earlier_item"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _SOURCES[self]


class FieldKind(StrEnum):
    """What a form field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    PHONE = "phone"
    CREDIT_CODE = "credit_code"
    ID_NUMBER = "id_number"
    AREA = "area"


_ITEM_TYPES = {
    ItemType.LICENCE: "行政许可",
    ItemType.PENALTY: "行政处罚",
    ItemType.COERCION: "行政强制",
    ItemType.LEVY: "行政征收",
    ItemType.BENEFIT: "行政给付",
    ItemType.INSPECTION: "行政检查",
    ItemType.CONFIRMATION: "行政确认",
    ItemType.REWARD: "行政奖励",
    ItemType.RULING: "行政裁决",
    ItemType.OTHER: "其他行政权力",
    ItemType.PUBLIC_SERVICE: "公共服务",
}
_CASE_TYPES = {
    CaseType.AT_ONCE: "即办件",
    CaseType.PROMISED: "承诺件",
    CaseType.JOINT: "联办件",
    CaseType.FORWARDED: "上报件",
}
_ACCEPTANCE_RULES = {
    AcceptanceRule.LICENCE: "行政许可",
    AcceptanceRule.REAL_ESTATE: "不动产登记",
    AcceptanceRule.MARKET_ENTITY: "市场主体登记",
    AcceptanceRule.FILING: "备案",
    AcceptanceRule.PUBLIC_SERVICE: "公共服务",
    AcceptanceRule.ENTRUSTED: "依嘱托",
}
_DEPTHS = {
    Depth.COLLECT_FOR: "代收",
    Depth.RECEIVE: "收件",
    Depth.ACCEPT: "受理",
    Depth.DECIDE: "办结",
    Depth.ISSUE: "出证",
}
_UNITS = {
    LimitUnit.WORKING_DAY: "工作日",
    LimitUnit.NATURAL_DAY: "自然日",
    LimitUnit.HOUR: "小时",
    LimitUnit.MINUTE: "分钟",
    LimitUnit.MONTH: "月",
}
_NECESSITIES = {
    Necessity.NECESSARY: "必要",
    Necessity.OPTIONAL: "非必要",
    Necessity.TOLERABLE: "容缺后补",
    Necessity.CREDIT_WAIVED: "信用免交",
}
_FORMS = {
    MaterialForm.PAPER: "纸质",
    MaterialForm.ELECTRONIC: "电子",
    MaterialForm.EITHER: "纸质或电子",
    MaterialForm.BOTH: "纸质和电子",
}
_SOURCES = {
    MaterialSource.APPLICANT: "申请人自备",
    MaterialSource.DEPARTMENT: "部门核发",
    MaterialSource.SHARED_DATA: "数据共享",
    MaterialSource.LICENCE_STORE: "证照库",
    MaterialSource.EARLIER_ITEM: "前置件",
}
