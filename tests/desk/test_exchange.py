"""What is sent, in which pieces, and what becomes of the platform's receipts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts import outbox
from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.chain import check_chain
from desk.entry import BodyState, Head, head_message
from desk.ports.platform import Receipt
from desk.refusal import Refused
from desk.signing import verify
from tests.desk.window import NINE, Window
from tests.store.makings import SIGNER, STATION


@pytest.fixture
def ex(window: Window) -> Exchange:
    return Exchange(window.desk)


def receipt(head: Head) -> Receipt:
    return Receipt(station=STATION.station_id, head=head, at=NINE.isoformat(), signature="s")


def head_at(window: Window, seq: int) -> Head:
    entry = next(iter(window.store.views.entries(after=seq - 1, limit=1)))
    return Head(epoch=1, seq=seq, hash=entry.hash)


def test_nothing_written_is_nothing_to_send(ex):
    assert ex.next_batch() is None
    assert ex.waiting() == outbox.Waiting(entries=0, cases=0, recorded=0, head=0)


def test_what_waits_is_told_by_entries_and_cases(window, ex):
    window.accepted()
    window.received()
    waiting = ex.waiting()
    assert (waiting.entries, waiting.cases, waiting.recorded, waiting.head) == (3, 2, 0, 3)


def test_a_batch_is_whole_signed_and_checks_out(window, ex):
    window.accepted()
    batch = ex.next_batch()
    assert batch is not None
    assert verify(SIGNER.public, head_message(STATION.station_id, batch.head), batch.signature)
    signatures = {batch.head.seq: batch.signature}
    report = check_chain(STATION.station_id, SIGNER.public, batch.entries, signatures)
    assert report.faults == ()


def test_a_batch_never_splits_a_transaction(window, ex, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_ENTRIES", 3)
    for _ in range(4):
        window.accepted()
    sizes = []
    while (batch := ex.next_batch()) is not None:
        assert batch.entries[-1].header.last_in_txn
        sizes.append(len(batch.entries))
        ex.apply_receipt(receipt(batch.head))
    assert sum(sizes) == 8
    assert all(size % 2 == 0 for size in sizes)
    assert ex.waiting().entries == 0


def test_a_batch_keeps_to_its_size_but_sends_a_large_transaction_whole(window, ex, monkeypatch):
    monkeypatch.setattr(outbox, "MAX_BYTES", 10)
    window.accepted()
    window.accepted()
    batch = ex.next_batch()
    assert batch is not None
    assert len(batch.entries) == 2


def test_a_receipt_moves_the_recorded_head_and_is_kept_with_its_signature(window, ex):
    window.accepted()
    done = ex.apply_receipt(receipt(window.store.views.head()))
    assert done.value == window.store.views.head()
    assert ex.recorded() == 2
    text = window.store.views.find_cursor("recorded")
    assert text is not None
    assert '"signature":"s"' in text


@pytest.mark.parametrize("wrong", [{"hash": "0" * 64}, {"seq": 3}, {"seq": 1}, {"seq": 0}])
def test_a_receipt_of_another_chain_is_refused(window, ex, wrong):
    window.accepted()
    head = replace(window.store.views.head(), **wrong)
    with pytest.raises(Refused, match=r"sync\.foreign-receipt"):
        ex.apply_receipt(receipt(head))
    assert ex.recorded() == 0


def test_a_receipt_that_comes_late_does_not_take_the_head_back(window, ex):
    window.accepted()
    window.accepted()
    ex.apply_receipt(receipt(head_at(window, 4)))
    ex.apply_receipt(receipt(head_at(window, 2)))
    assert ex.recorded() == 4


def test_recorded_is_not_judged(window, ex):
    case = window.accepted()
    ex.apply_receipt(receipt(window.store.views.head()))
    assert window.store.views.case_sync([case.case_id]) == {case.case_id: "recorded"}


def test_a_cut_line_is_told_without_a_call(window, ex):
    window.accepted()
    window.desk.line.cut = True
    with pytest.raises(Refused, match=r"line\.down"):
        ex.sync_once()
    assert (window.desk.line.up, window.desk.line.reason) == (False, "line.down")


def test_a_line_to_nobody_is_down_and_nothing_is_lost(window, ex):
    window.accepted()
    window.desk.line.worked(NINE.isoformat())
    with pytest.raises(Refused) as refused:
        ex.sync_once()
    assert refused.value.code.startswith("line.")
    assert not window.desk.line.usable
    assert ex.waiting().entries == 2
    assert window.proved().is_sound


def test_papers_travel_as_entries_of_their_case(window, ex):
    case = window.received()
    Papering(window.desk).print(case.case_id, "collection_receipt", window.actor())
    batch = ex.next_batch()
    assert batch is not None
    assert [e.header.kind for e in batch.entries] == ["received", "paper_made", "seal_used"]
    assert all(e.state is BodyState.FULL for e in batch.entries)


class Deaf:
    """A platform that answers every batch with a receipt for what it had before."""

    def __init__(self, head: Head) -> None:
        self.answer = receipt(head)
        self.calls = 0

    def push(self, _batch: object) -> Receipt:
        self.calls += 1
        assert self.calls < 5, "asked again and again"
        return self.answer

    def head(self) -> Head:
        return self.answer.head


def test_a_platform_that_records_nothing_is_not_asked_for_ever(window):
    window.accepted()
    window.accepted()
    Exchange(window.desk).apply_receipt(receipt(head_at(window, 2)))
    deaf = Deaf(head_at(window, 2))
    desk = replace(window.desk, platform=deaf)  # type: ignore[arg-type]
    with pytest.raises(Refused, match=r"sync\.nothing-recorded"):
        Exchange(desk).sync_once()
    assert deaf.calls == 1
