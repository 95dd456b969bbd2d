"""Lists of cases by place: the same rows as reading everything, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desk.ports.case_lists import SEARCH_MOST, CaseOrder, CaseQuery
from desk.ports.store import CaseRow
from desk.refusal import Refused
from desk.store.store import StationStore, open_views
from tests.store.makings import KEY, STATION, case, ready_store

STAGES = ("archived", "archived", "archived", "handed_over", "accepted", "withdrawn")
NAMES = ("王小", "李可", "张明远")
CASES = 2600  # three blocks of 1,024 ids


def made(n: int) -> CaseRow:
    day = f"2025-{n // 300 + 1:02d}-{n // 10 % 28 + 1:02d}"
    return case(
        f"c{n:04d}",
        spoken=f"03-{day[5:7]}{day[8:]}-{n:04d}",
        receipt=f"SJ37990100003{day.replace('-', '')}{n:04d}0",
        certificate=f"3799011980010{n:05d}",
        phone=f"138{n % 7:04d}{n:04d}",
        applicant=NAMES[n % 3],
        stage=STAGES[n % 6] if n % 500 else "withdrawn",
        business_date=day,
        promised_on=day if n % 2 else "",
        holder_id=STATION.station_id if n % 9 == 0 else "platform",
    )


ROWS = {f"c{n:04d}": made(n) for n in range(CASES)}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StationStore]:
    opened = ready_store(tmp_path_factory.mktemp("lists") / "data")
    with opened.change() as change:
        for row in ROWS.values():
            change.put_case(replace(row, stage="received", holder_id="first"))
        for row in ROWS.values():
            change.put_case(row)
    yield opened
    opened.close()


def is_wanted(row: CaseRow, query: CaseQuery) -> bool:
    """What the query asks for, word by word."""
    return (
        (not query.stages or row.stage in query.stages)
        and query.holder in {"", row.holder_id}
        and query.first_day <= row.business_date <= (query.last_day or "9")
        and query.text in row.applicant
    )


QUERIES = {
    "everything": CaseQuery(),
    "two stages": CaseQuery(stages=("archived", "accepted")),
    "a rare stage": CaseQuery(stages=("withdrawn",)),
    "held here": CaseQuery(holder=STATION.station_id),
    "some days": CaseQuery(first_day="2025-03-05", last_day="2025-04-20"),
    "a stage here on some days": CaseQuery(
        stages=("archived",), holder=STATION.station_id, first_day="2025-02-01"
    ),
    "a name": CaseQuery(text="明远"),
    "a name in a stage": CaseQuery(text="王小", stages=("withdrawn",)),
    "nobody": CaseQuery(text="没有"),
}


@pytest.mark.parametrize("what", QUERIES)
def test_a_list_read_by_place_is_the_list_read_whole(store, what):
    query = QUERIES[what]
    wanted = [key for key, row in reversed(ROWS.items()) if is_wanted(row, query)]
    views = store.views
    assert views.count_cases(query).cases == len(wanted)
    for first in (0, 7, 1000, len(wanted) - 3, len(wanted) + 5):
        page = views.case_page(query, max(first, 0), 40)
        assert [line.case_id for line in page] == wanted[max(first, 0) :][:40]
    oldest = replace(query, order=CaseOrder.OLDEST)
    assert [line.case_id for line in views.case_page(oldest, 3, 40)] == wanted[::-1][3:43]


@pytest.mark.parametrize("order", [CaseOrder.NEWEST, CaseOrder.OLDEST])
@pytest.mark.parametrize("what", ["everything", "a rare stage", "some days", "a name"])
def test_a_case_knows_its_place(store, what, order):
    query = replace(QUERIES[what], order=order)
    count = store.views.count_cases(query).cases
    for first in (0, count // 2, count - 1):
        (line,) = store.views.case_page(query, first, 1)
        assert store.views.case_place(query, line.case_id) == first


def test_a_case_outside_the_list_has_no_place(store):
    stage = CaseQuery(stages=("accepted",))
    assert store.views.case_place(stage, "c0000") is None
    assert store.views.case_place(CaseQuery(), "nothing") is None
    assert store.views.case_place(CaseQuery(text="没有"), "c0000") is None


def test_the_stages_are_counted_without_words_or_stages(store):
    counted = store.views.count_stages(CaseQuery(text="王", stages=("accepted",)))
    assert sum(counted.values()) == CASES
    assert counted["withdrawn"] == sum(row.stage == "withdrawn" for row in ROWS.values())


@pytest.mark.parametrize(
    ("order", "name"),
    [
        (CaseOrder.DUE, "promised_on"),
        (CaseOrder.STAGE, "stage"),
        (CaseOrder.ITEM, "item_name"),
        (CaseOrder.APPLICANT, "applicant"),
    ],
)
def test_a_short_list_is_sorted_by_a_column(store, order, name):
    query = CaseQuery(stages=("accepted", "handed_over"), order=order)
    found = [getattr(line, name) or "~" for line in store.views.case_page(query, 0, 900)]
    assert found == sorted(found)
    assert len(found) == store.views.count_cases(query).cases


def test_a_long_list_is_not_sorted(store, monkeypatch):
    monkeypatch.setattr("desk.store.case_lists.SORT_MOST", 100)
    with pytest.raises(Refused, match=r"list\.too-long-to-sort"):
        store.views.count_cases(CaseQuery(first_day="2025-01-01", order=CaseOrder.DUE))


def test_digits_find_every_printed_number(store):
    wanted = ROWS["c0777"]
    numbers = (wanted.receipt, wanted.spoken, wanted.certificate, wanted.phone)
    for typed in (*numbers, wanted.receipt.lower(), wanted.spoken[:9]):
        page = store.views.case_page(CaseQuery(text=typed), 0, 20)
        assert wanted.case_id in [line.case_id for line in page], typed
    (line,) = store.views.case_page(CaseQuery(text=f"王小 {wanted.phone}"), 0, 20) or (None,)
    assert (line and line.case_id) == (wanted.case_id if wanted.applicant == "王小" else None)


def test_digits_that_thousands_begin_with_give_as_many_as_are_listed(store):
    counted = store.views.count_cases(CaseQuery(text="379901"))
    assert (counted.cases, counted.more) == (SEARCH_MOST, True)
    rare = CaseQuery(text="379901", stages=("withdrawn",), first_day="2025-09-01")
    wanted = [
        key for key, row in reversed(ROWS.items()) if is_wanted(row, replace(rare, text=""))
    ]
    assert [line.case_id for line in store.views.case_page(rare, 0, 900)] == wanted


def test_a_name_with_digits_that_thousands_begin_with(store):
    query = CaseQuery(text="明远 138")
    page = store.views.case_page(query, 0, 50)
    assert {line.applicant for line in page} == {"张明远"}
    assert len(page) == 50


def test_the_cases_behind_a_figure_are_listed_by_their_names(store):
    query = CaseQuery(only=("c0003", "c2000", "c0017", "unknown"))
    assert [line.case_id for line in store.views.case_page(query, 0, 9)] == [
        "c2000",
        "c0017",
        "c0003",
    ]
    named = replace(query, text="王小")
    assert [line.case_id for line in store.views.case_page(named, 0, 9)] == ["c0003"]


def test_typed_digits_lead_to_the_next_short_number_and_round(store):
    views = store.views
    place = views.next_with_number(CaseQuery(), "2590", -1)
    assert place == CASES - 1 - 2590
    again = views.next_with_number(CaseQuery(text="王小"), "0003", 500)
    assert again is not None
    (line,) = views.case_page(CaseQuery(text="王小"), again, 1)
    assert line.case_id == "c0003"
    assert views.next_with_number(CaseQuery(), "99999", 0) is None


def test_a_reader_sees_what_was_committed_since_it_last_looked(tmp_path):
    store = ready_store(tmp_path / "data")
    views = open_views(tmp_path / "data", KEY)
    query = CaseQuery(stages=("received",))
    assert views.count_cases(query).cases == 0
    with store.change() as change:
        change.put_case(case())
    assert views.count_cases(query).cases == 1
    with store.change() as change:
        change.put_case(case(stage="accepted"))
    assert views.count_cases(query).cases == 0
    assert store.views.count_stages(CaseQuery()) == {"accepted": 1}
    views.close()
    store.close()


def test_the_cells_hold_what_a_count_of_all_rows_gives(store):
    held = store.views.database.rows(
        "SELECT block, stage, holder_id, business_date, n FROM case_cell WHERE n <> 0"
    )
    counted = store.views.database.rows(
        "SELECT id >> 10, stage, holder_id, business_date, count(*) FROM case_view"
        " GROUP BY 1, 2, 3, 4"
    )
    assert sorted(held) == sorted(counted)
