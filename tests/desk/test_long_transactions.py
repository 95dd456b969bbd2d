"""Changes of very many entries: one change of the store, sent in parts."""

from __future__ import annotations

from desk.acts.outbox import next_batch
from desk.events.station import Noted
from desk.journal import writing
from tests.desk.test_transactions import headers
from tests.desk.window import NINE


def test_a_change_of_many_entries_travels_in_parts_that_a_push_can_carry(window):
    case = window.accepted()
    before = window.seq()
    with writing(window.desk, window.actor()) as journal:
        for n in range(250):
            journal.append(Noted(at=NINE, text=f"备注{n}"), case)
    found = headers(window, before)
    assert [h.seq for h in found if h.last_in_txn] == [before + 100, before + 200, before + 250]
    batch = next_batch(window.desk, after=before)
    assert batch is not None
    assert len(batch.entries) == 100
    assert window.proved().is_sound


def test_a_change_of_much_text_travels_in_parts_that_a_push_can_carry(window):
    case = window.accepted()
    before = window.seq()
    with writing(window.desk, window.actor()) as journal:
        for _ in range(3):
            journal.append(Noted(at=NINE, text="长" * 150_000), case)
    batch = next_batch(window.desk, after=before)
    assert batch is not None
    assert sum(len(e.body or b"") for e in batch.entries) < 1024 * 1024
    assert window.proved().is_sound
