"""Which items people come for most (事项前 50): counts of a period, item by item.

Owned by no thread (read in the STORE or READ lane). The one rule: what nobody rated is 未评价
and is shown as such; no rate is worked out of nothing. (Row R27; domain design, section 6.)
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desk.case import Case
from desk.ports.store import Views
from desk.projection import read_case
from desk.ratings import BAD, rating_id, services_of
from desk.refusal import Refused

MOST = 50
MOST_DAYS = 400
PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """One item over a period; `decided` = `in_time` + `late` + `untimed`.

    `served` are the services given in the period that can be rated: `rated` (of them `bad`)
    and `unrated` (未评价) add up to it.
    """

    code: str
    name: str
    received: int
    accepted: int
    decided: int
    in_time: int
    late: int
    untimed: int
    served: int
    rated: int
    bad: int
    unrated: int


def top_items(
    views: Views, first: date, last: date, *, most: int = MOST
) -> tuple[ItemFigures, ...]:
    """The items with the most cases received from `first` to `last`, the most first.

    Raises Refused("report.bad-period") when it is turned round or longer than MOST_DAYS.
    """
    if last < first or (last - first).days >= MOST_DAYS:
        raise Refused("report.bad-period", limit=MOST_DAYS)
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for day in _days(first, last):
        for count in views.counts(day.isoformat()):
            if count.item_code:
                sums[count.item_code][count.name] += count.n
    names = _served(views, first, last, sums)
    found = (_figures(code, names.get(code, ""), each) for code, each in sums.items())
    ordered = sorted(
        (each for each in found if each.received or each.decided or each.served),
        key=lambda each: (-each.received, -each.decided, each.code),
    )
    return tuple(ordered[:most])


def _figures(code: str, name: str, sums: Counter[str]) -> ItemFigures:
    in_time = sum(sums[f"decided_{how}"] for how in ("early", "on_time", "at_once"))
    return ItemFigures(
        code=code,
        name=name,
        received=sums["received"] + sums["collected_for"],
        accepted=sums["accepted"],
        decided=sums["decided"],
        in_time=in_time,
        late=sums["decided_overdue"],
        untimed=sums["decided"] - in_time - sums["decided_overdue"],
        served=sums["@served"],
        rated=sums["@rated"],
        bad=sums["@bad"],
        unrated=sums["@served"] - sums["@rated"],
    )


def _served(
    views: Views, first: date, last: date, sums: dict[str, Counter[str]]
) -> dict[str, str]:
    """Count the services given in the period and what was said of them; gives item names."""
    levels = {
        row.record_id: _level(row.data) for row in views.records("rating", limit=1_000_000)
    }
    names: dict[str, str] = {}
    after = ""
    while rows := views.list_cases(limit=PAGE, after=after):
        after = rows[-1].case_id
        for row in rows:
            if row.item_code:
                names[row.item_code] = row.item_name
                sums[row.item_code] += _said(read_case(row), levels, (first, last))
    return names


def _said(case: Case, levels: Mapping[str, int], period: tuple[date, date]) -> Counter[str]:
    """The services of a case that were given in the period, rated and bad ones of them."""
    told: Counter[str] = Counter()
    for service, at in services_of(case).items():
        if period[0] <= at.date() <= period[1]:
            level = levels.get(rating_id(case, service))
            told["@served"] += 1
            told["@rated"] += level is not None
            told["@bad"] += level is not None and level <= BAD
    return told


def _level(data: str) -> int:
    return int(json.loads(data)["facts"]["level"])


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
