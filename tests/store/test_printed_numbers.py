"""A case is found by every number on its papers, also in a store made before they were kept."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.document_numbers import receipt_behind
from desk.finding import seek
from desk.numbering import receipt_number
from desk.ports.case_lists import CaseQuery
from desk.store import schema
from desk.store.engine import connect
from desk.store.folder import STORE
from desk.store.store import open_store
from tests.store.makings import KEY, case, new_store, station_file

FIXTURES = Path(__file__).parent / "fixtures"
STATE = {
    "query_code": "482913",
    "document_number": "测试局〔2025〕受00001-11240007号",
    "licence_number": "JY13799990000001",
    "decision": {"number": "测试准字〔2025〕9号", "licence": None},
}
NUMBERS = ("482913", STATE["document_number"], "JY13799990000001", "测试准字〔2025〕9号")


def printed(case_id: str = "c1", **other):
    return replace(case(case_id), state=json.dumps({**STATE, **other}, ensure_ascii=False))


@pytest.fixture
def store(tmp_path):
    made = new_store(tmp_path / "data")
    with made.change() as change:
        change.put_case(printed())
    yield made
    made.close()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_case_is_found_by_every_number_on_its_papers(store, number):
    found = seek(store.views, number, 5)
    assert found.exact is not None
    assert found.exact.case_id == "c1"
    page = store.views.case_page(CaseQuery(text=number), 0, 5)
    assert [row.case_id for row in page] == ["c1"]


def test_a_number_that_is_not_there_any_more_finds_nothing(store):
    with store.change() as change:
        change.put_case(printed(query_code="777777"))
    assert store.views.find_case_by_number("482913") is None
    assert store.views.find_case_by_number("777777") is not None


def test_the_newest_case_comes_first_where_two_share_a_query_code(store):
    with store.change() as change:
        change.put_case(printed("c2", document_number="", licence_number=""))
    assert store.views.find_case_by_number("482913").case_id == "c2"
    page = store.views.case_page(CaseQuery(text="482913"), 0, 5)
    assert [row.case_id for row in page] == ["c2", "c1"]


def test_a_store_of_the_version_before_is_filled_when_it_is_opened(tmp_path):
    shutil.copy(FIXTURES / "v3.db", tmp_path / STORE)
    station_file().save(tmp_path)
    db = connect(tmp_path / STORE, KEY)
    with db.transaction():
        db.write("UPDATE case_view SET state = ?", (printed().state,))
    db.close()
    opened = open_store(tmp_path, KEY)
    assert schema.version(opened.views.database) == schema.NEWEST
    assert opened.views.find_case_by_number("482913") is not None
    opened.close()


def test_a_document_number_leads_to_the_receipt_it_follows_from():
    receipt = receipt_number("379901", "90003", date(2025, 11, 24), 7)
    for typed in (
        "测试局〔2025〕受90003-11240007号",
        "测试局[2025]补90003-11240007-2号",
        "〔2025〕90003-11240007",
    ):
        assert receipt_behind(typed, "379901") == receipt
    assert receipt_behind("测试局〔2025〕受90003-13990007号", "379901") == ""
    assert receipt_behind("测试局 2025 第 7 号", "379901") == ""
