"""What a list of cases was asked for: the chosen filters as a query of the store.

Owned by no thread. The one rule: a choice never hides that it is there; each stands as a
chosen button above the list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from desk.ports.case_lists import CaseOrder, CaseQuery
from desk.stages import Stage
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.lists import Filter, FilterGroup

Stages = Mapping[str, tuple[str, tuple[Stage, ...]]]
MINE = "mine"
DAYS: Mapping[str, int] = {"today": 0, "week": 6, "month": 29}
HOLDERS: Mapping[str, str] = {MINE: tr("本窗口持有")}
SPANS: Mapping[str, str] = {
    "today": tr("今天收的"),
    "week": tr("近 7 天"),
    "month": tr("近 30 天"),
}
ORDERS: Mapping[str, str] = {CaseOrder.OLDEST: tr("早的在前"), CaseOrder.DUE: tr("先到期")}
PLAIN = {"holder": "", "days": "", "order": CaseOrder.NEWEST}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The chosen filter, holder, days, order and words; `only` are the cases of a figure."""

    stages: str
    holder: str = ""
    days: str = ""
    order: str = CaseOrder.NEWEST
    text: str = ""
    only: tuple[str, ...] | None = None
    only_title: str = ""

    def chosen(self, code: str) -> Choice:
        """With that button pressed: `group:value`, or the code of a filter of stages.

        A chosen `group:value` pressed again is chosen no more.
        """
        group, colon, value = code.partition(":")
        if not colon:
            return replace(self, stages=code)
        if group == "only":
            return replace(self, only=None, only_title="")
        if value == getattr(self, group):
            value = PLAIN[group]
        changed: dict[str, Any] = {group: value}
        return replace(self, **changed)

    def query(self, stages: Stages, around: Surroundings) -> CaseQuery:
        """What is asked of the store."""
        first = ""
        if self.days:
            first = (around.today - timedelta(days=DAYS[self.days])).isoformat()
        return CaseQuery(
            text=self.text,
            stages=tuple(stage.value for stage in stages[self.stages][1]),
            holder=around.station.station_id if self.holder == MINE else "",
            first_day=first,
            order=CaseOrder(self.order),
            only=self.only,
        )


def stage_filters(
    stages: Stages, choice: Choice, counts: Mapping[str, int]
) -> tuple[Filter, ...]:
    """The filters by stage, each with how many cases it would show."""
    return tuple(
        Filter(
            code=code, text=_counted(words, group, choice, counts), chosen=choice.stages == code
        )
        for code, (words, group) in stages.items()
    )


def choice_groups(choice: Choice) -> tuple[FilterGroup, ...]:
    """Holder, days and order, each button on or off; the cases of a figure come first."""
    groups = [
        _group("holder", HOLDERS, choice.holder),
        _group("days", SPANS, choice.days),
        _group("order", ORDERS, choice.order),
    ]
    if choice.only is not None:
        shown = Filter(code="only:", text=tr("{0} ✕", choice.only_title), chosen=True)
        groups.insert(0, FilterGroup(title=tr("数字背后"), filters=(shown,)))
    return tuple(groups)


def _counted(
    words: str, group: tuple[Stage, ...], choice: Choice, counts: Mapping[str, int]
) -> str:
    if choice.text or choice.only is not None:
        return words
    wanted = [stage.value for stage in group] or list(counts)
    return f"{words} {sum(counts.get(stage, 0) for stage in wanted):,}"


def _group(code: str, words: Mapping[str, str], chosen: str) -> FilterGroup:
    return FilterGroup(
        title="",
        filters=tuple(
            Filter(code=f"{code}:{value}", text=text, chosen=value == chosen)
            for value, text in words.items()
        ),
    )
