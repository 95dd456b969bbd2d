"""What shows only over the turn of a year, or with far more text than anybody types."""

from __future__ import annotations

from datetime import datetime

import pytest

from desk.acts.exchange import Exchange
from desk.refusal import Refused
from sync.codec import write_batch
from tests.desk.window import open_window, window_on


def test_a_document_number_comes_once_although_a_year_turned(tmp_path, request):
    last_day = datetime.fromisoformat("2025-12-30T09:00:00+08:00")
    window = open_window(tmp_path / "data", start=last_day)
    request.addfinalizer(window.store.close)
    received = window.received()
    window.later(days=10)
    first = window.cases.accept(received.case_id, window.actor()).value
    a_year_on = window_on(window.store, window.folder, start=last_day.replace(year=2026))
    second = a_year_on.accepted()
    assert received.spoken == second.spoken
    assert first.document_number != second.document_number


def test_more_text_than_a_push_can_carry_is_refused_and_the_draft_stays(window):
    draft = window.draft()
    window.drafts.fill(draft.case_id, {"place": "长" * 200_000})
    with pytest.raises(Refused, match=r"case\.too-much-text"):
        window.cases.receive(draft, window.actor())
    assert window.seq() == 0
    window.drafts.fill(draft.case_id, {"place": "测试路1号"})
    assert window.cases.receive(draft, window.actor()).value.receipt


def test_the_largest_entry_that_is_written_can_be_sent(window):
    draft = window.draft()
    window.drafts.fill(draft.case_id, {"place": "长" * 165_000})
    window.cases.receive_and_accept(draft, window.actor())
    batch = Exchange(window.desk).next_batch()
    assert batch is not None
    assert len(write_batch(batch)) > 500_000
