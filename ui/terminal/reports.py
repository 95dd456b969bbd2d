"""`report`: the counters of a day, or the items that people came for most over a period.

Runs in the main thread, read-only beside an open window. The one rule: a report says what was
counted, and what nobody rated is 未评价.
"""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from desk.acts.day import reckon, totals
from desk.refusal import Refused
from desk.top_items import ItemFigures, top_items
from desk.values import dump
from ui.opening.parts import Reader
from ui.texts.counters import NAMES, listed

Told = tuple[dict[str, Any], str]


def report(reader: Reader, args: Namespace) -> Told:
    """`report --date D [--since D] [--top N]`: the answer and its words.

    Raises Refused("report.bad-date"), ("report.bad-period").
    """
    day = _day(args.date)
    if args.top:
        return _top(reader, _day(args.since) if args.since else day, day, args.top)
    figures = totals(reader.views.counts(day.isoformat()))
    answer = {
        "station": reader.station.station_id,
        "date": day.isoformat(),
        "figures": figures,
        "numbers": dump(reckon(reader.views, day)),
    }
    lines = [f"{reader.station.name} {day.isoformat()}"]
    lines += [f"{NAMES[name][0]}：{n}" for name, n in listed(figures)] or ["当日无业务"]
    return answer, "\n".join(lines)


def _top(reader: Reader, first: date, last: date, most: int) -> Told:
    found = top_items(reader.views, first, last, most=most)
    answer = {
        "station": reader.station.station_id,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "items": [dump(each) for each in found],
    }
    head = f"{reader.station.name} 事项前 {most} {first.isoformat()} 至 {last.isoformat()}"
    lines = [head, *(_line(n, each) for n, each in enumerate(found, 1))]
    return answer, "\n".join(lines if found else [head, "这段时间没有办件"])


def _line(n: int, each: ItemFigures) -> str:
    return (
        f"{n:>2} {each.name or each.code}：收件 {each.received}，受理 {each.accepted}，"
        f"办结 {each.decided}（按期 {each.in_time}，逾期 {each.late}），"
        f"评价 {each.rated}（差评 {each.bad}），未评价 {each.unrated}"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("report.bad-date") from None
