"""The answers that an act on a case offers to choose from.

Owned by no thread. The one rule: what is stored is the code, in every language the same.
"""

from __future__ import annotations

from types import MappingProxyType

from ui.window.tongue import data, tr
from ui.window.views.form import Option

MANNERS = (
    Option(code="self", text=tr("本人")),
    Option(code="agent", text=tr("代领")),
    Option(code="mail", text=tr("邮寄")),
)
OLD_LICENCES = (
    Option(code="taken_back", text=tr("已收回")),
    Option(code="declared_lost", text=tr("已声明遗失")),
)
GROUNDS = (
    Option(code=data("不予受理"), text=tr("不予受理")),
    Option(code=data("不受理"), text=tr("不受理")),
)
ARTICLES = MappingProxyType(
    {
        data("不予受理"): data("行政许可法第三十二条第一款第（二）项"),
        data("不受理"): data("行政许可法第三十二条第一款第（一）项"),
    }
)
REPRINT_REASONS = tuple(
    Option(code=code, text=text)
    for code, text in (
        (data("打坏"), tr("打坏")),
        (data("遗失"), tr("遗失")),
        (data("打印不清"), tr("打印不清")),
        (data("另需存档"), tr("另需存档")),
    )
)
