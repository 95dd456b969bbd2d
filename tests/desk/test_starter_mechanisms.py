"""The rules of the program over the starter items: who implements, what switches a clock."""

from __future__ import annotations

from datetime import date

import pytest

from desk.calendars import national_calendar
from desk.catalogue import load_starter
from desk.deadlines import promise
from desk.jurisdiction import Ground, Place, choose
from desk.refusal import Refused

STARTER = load_starter()
BY_SHORT = {item.short_code: item for item in STARTER.find("")}
COUNTY, CITY = "示例县行政审批服务局", "示例市行政审批服务局"
TODAY = date(2025, 11, 24)

# short code, place, day of receipt → organ, ground
IMPLEMENTED = [
    # 下放 to the county, then taken back
    ("1512", Place(region="379901"), date(2020, 12, 30), CITY, Ground.MANDATE),
    ("1512", Place(region="379901"), date(2020, 12, 31), COUNTY, Ground.MANDATE),
    ("1512", Place(region="379901"), date(2024, 6, 30), COUNTY, Ground.MANDATE),
    ("1512", Place(region="379901"), date(2024, 7, 1), CITY, Ground.MANDATE),
    # one county first, the others a year later
    ("4107", Place(region="379901"), date(2020, 3, 19), CITY, Ground.MANDATE),
    ("4107", Place(region="379901"), date(2020, 6, 1), COUNTY, Ground.AREA),
    ("4107", Place(region="379902"), date(2020, 6, 1), CITY, Ground.AREA),
    ("4107", Place(region="379902"), date(2021, 1, 1), COUNTY, Ground.AREA),
    # 区内事区内办
    (
        "1403",
        Place(address="示例县自贸大道8号", region="379901"),
        TODAY,
        "中国（示例）自由贸易试验区示例片区管理委员会",
        Ground.ZONE,
    ),
    (
        "1502",
        Place(region="379901006003"),
        TODAY,
        "示例经济技术开发区管理委员会行政审批局",
        Ground.ZONE,
    ),
    ("1411", Place(address="示例县人民路1号", region="379901"), TODAY, COUNTY, Ground.MANDATE),
]


@pytest.mark.parametrize(("short_code", "place", "on", "organ", "ground"), IMPLEMENTED)
def test_the_organ_follows_from_place_and_day(
    short_code: str, place: Place, on: date, organ: str, ground: Ground
) -> None:
    chosen = choose(BY_SHORT[short_code], place, on)
    assert (chosen.organ.name, chosen.ground) == (organ, ground)
    assert chosen.document


def test_a_trial_is_shown_in_its_zone_and_days_only() -> None:
    item = BY_SHORT["1206"]
    inside = Place(address="示例县综合保税区1号仓", region="379901")
    assert choose(item, inside, TODAY).trial is not None
    assert choose(item, inside, date(2028, 1, 1)).trial is None
    assert choose(item, Place(region="379901"), TODAY).trial is None


# short code, answers → last day when accepted on Monday 24 November 2025
PROMISED = [
    ("2204", {"tax": "paid", "way": "sale"}, date(2025, 11, 25)),
    ("2204", {"tax": "unpaid", "way": "sale"}, date(2025, 11, 27)),
    ("2205", {"tax": "paid"}, date(2025, 11, 25)),
    ("2203", {}, date(2025, 11, 25)),
    ("1421", {"class": "one"}, date(2025, 11, 26)),
    ("1421", {"class": "three"}, date(2025, 12, 8)),
    ("8103", {}, date(2026, 1, 13)),
    ("8102", {}, date(2025, 11, 26)),
    ("1301", {}, date(2025, 11, 25)),
    ("2101", {}, TODAY),
]


@pytest.mark.parametrize(("short_code", "answers", "last"), PROMISED)
def test_the_promised_day_follows_from_the_answers(
    short_code: str, answers: dict[str, str], last: date
) -> None:
    found = promise(BY_SHORT[short_code], TODAY, (), national_calendar(), answers)
    assert found.on == last


@pytest.mark.parametrize("short_code", ["1190", "1490", "1590"])
def test_a_cancelled_item_is_refused_with_the_new_way(short_code: str) -> None:
    item = BY_SHORT[short_code]
    with pytest.raises(Refused) as refused:
        STARTER.get(item.key, TODAY)
    assert refused.value.code == "item.cancelled"
    assert refused.value.facts["new_way"]
