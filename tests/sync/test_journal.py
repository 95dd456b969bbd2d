"""Recording: contiguous, chained, signed, once; and what happens to another history."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.entry import Entry, Head, head_message
from desk.events.intake import CaseAccepted
from desk.ports.platform import Batch
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from tests.sync.conftest import Enroller, data
from tests.sync.counter import AT, Counter


def changed(entry: Entry, **facts: object) -> Entry:
    """That entry with facts of its header changed, honestly hashed anew."""
    header = replace(entry.header, **facts)  # type: ignore[arg-type]
    return Entry.read(header.to_bytes(), entry.body, entry.state)


def test_a_second_delivery_has_no_second_effect(counter: Counter) -> None:
    counter.accept_a_case()
    platform = counter.platform()
    batch = counter.batch()
    first = platform.push(batch)
    assert platform.push(batch).head == first.head
    assert len(platform.feed(0).events) == 2


def test_a_lost_answer_is_resolved_by_asking_for_the_head(counter: Counter) -> None:
    counter.accept_a_case()
    platform = counter.platform()
    platform.push(counter.batch())  # and suppose the answer never came
    counter.sent = platform.head().seq
    counter.accept_a_case()
    assert platform.push(counter.batch()).head == counter.head()
    assert len(platform.feed(0).events) == 4


def test_a_batch_that_overlaps_adds_only_what_is_new(counter: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    platform.push(counter.batch())
    counter.accept_a_case()
    assert platform.push(counter.batch(after=0)).head == counter.head()
    assert len(platform.feed(0).events) == 4


def test_an_older_batch_answers_the_head_that_is_recorded(counter: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    older = counter.batch()
    counter.accept_a_case()
    platform.push(counter.batch())
    assert platform.push(older).head == counter.head()


def test_a_gap_is_told_with_the_recorded_seq(counter: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    platform.push(counter.batch())
    counter.accept_a_case()
    counter.accept_a_case()
    with pytest.raises(Refused, match=r"platform\.behind") as told:
        platform.push(counter.batch(after=4))
    assert told.value.facts["seq"] == 2
    assert platform.push(counter.batch(after=2)).head == counter.head()


def broken_body(batch: Batch) -> Batch:
    first = batch.entries[0]
    assert first.body is not None
    body = first.body[:-1] + b" "
    return replace(batch, entries=(replace(first, body=body), *batch.entries[1:]))


def broken_header(batch: Batch) -> Batch:
    first = changed(batch.entries[0], kind="voided")
    return replace(batch, entries=(first, *batch.entries[1:]))


def reordered(batch: Batch) -> Batch:
    return replace(batch, entries=batch.entries[::-1])


def with_a_hole(batch: Batch) -> Batch:
    return replace(batch, entries=(batch.entries[0], *batch.entries[2:]))


def cut_in_a_transaction(batch: Batch) -> Batch:
    return replace(batch, entries=batch.entries[:-1])


def signed_by_nobody(batch: Batch) -> Batch:
    return replace(batch, signature="0" * 128)


def with_another_head(batch: Batch) -> Batch:
    return replace(batch, head=replace(batch.head, hash="1" * 64))


def without_its_body(batch: Batch) -> Batch:
    first = replace(batch.entries[0], body=None)
    return replace(batch, entries=(first, *batch.entries[1:]))


@pytest.mark.parametrize(
    "break_it",
    [
        broken_body,
        broken_header,
        reordered,
        with_a_hole,
        cut_in_a_transaction,
        signed_by_nobody,
        with_another_head,
        without_its_body,
    ],
)
def test_a_changed_batch_is_refused_whole(counter: Counter, break_it: object) -> None:
    counter.accept_a_case()
    counter.accept_a_case()
    platform = counter.platform()
    with pytest.raises(Refused, match=r"platform\.chain-broken"):
        platform.push(break_it(counter.batch()))  # type: ignore[operator]
    assert platform.head().seq == 0
    assert platform.push(counter.batch()).head == counter.head()


def test_a_header_that_is_not_canonical_is_refused(counter: Counter) -> None:
    counter.accept_a_case()
    last = counter.entries[-1]
    loose = Entry.read(last.header_bytes.replace(b'","', b'", "'), last.body, last.state)
    assert loose.header == last.header
    counter.entries[-1] = loose
    with pytest.raises(Refused, match=r"platform\.chain-broken"):
        counter.platform().push(counter.batch())


def test_an_entry_of_another_hall_is_refused(counter: Counter) -> None:
    counter.accept_a_case()
    counter.entries = [changed(counter.entries[0], hall="x", last_in_txn=True)]
    with pytest.raises(Refused, match=r"platform\.foreign"):
        counter.platform().push(counter.batch())


def test_a_fork_is_fenced_and_both_heads_are_kept(counter: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    platform.push(counter.batch())
    recorded = counter.head()
    counter.entries.clear()  # a copy of the disk from before that case
    counter.accept_a_case()
    with pytest.raises(Refused, match=r"platform\.fenced"):
        platform.push(counter.batch(after=0))
    assert platform.head() == recorded
    with pytest.raises(Refused, match=r"platform\.fenced"):
        platform.feed(0)
    assert platform.heartbeat().drain_only


def test_another_history_above_the_head_is_a_fork_too(counter: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    platform.push(counter.batch())
    counter.entries.clear()
    counter.accept_a_case()
    counter.accept_a_case()
    with pytest.raises(Refused, match=r"platform\.fenced"):
        platform.push(counter.batch(after=2))


def test_a_bare_fork_of_somebody_else_is_no_fork(counter: Counter, other: Counter) -> None:
    platform = counter.platform()
    counter.accept_a_case()
    platform.push(counter.batch())
    counter.entries.clear()
    counter.accept_a_case()
    forged = replace(counter.batch(after=0), signature=other.key.sign(b"x"))
    with pytest.raises(Refused, match=r"platform\.chain-broken"):
        platform.push(forged)
    assert not platform.heartbeat().drain_only


def test_more_than_a_hundred_entries_are_too_large(counter: Counter) -> None:
    for _ in range(51):
        counter.accept_a_case()
    with pytest.raises(Refused, match=r"platform\.too-large"):
        counter.platform().push(counter.batch(limit=102))


def test_a_poison_body_defers_its_case_alone(counter: Counter) -> None:
    platform = counter.platform()
    case_id, _ = counter.accept_a_case()
    counter.write_raw("supplement_asked", case_id, b"0" * 16 + b'{"event":{"what":1}}')
    accepted = CaseAccepted(at=AT, document_number="1", promised_on=None)
    counter.write((accepted, case_id))
    counter.accept_a_case()
    counter.push(platform)
    judged = [(data(e)["outcome"], data(e)["code"]) for e in platform.feed(0).events]
    assert judged == [
        ("accepted", ""),
        ("accepted", ""),
        ("deferred", "judged.unreadable"),
        ("deferred", "judged.case-waits"),
        ("accepted", ""),
        ("accepted", ""),
    ]


@pytest.mark.parametrize("body", [b"", b"\xff" * 40, b"0" * 16 + b"[]", b"0" * 16 + b"{}"])
def test_a_body_of_nonsense_defers(counter: Counter, body: bytes) -> None:
    platform = counter.platform()
    counter.write_raw("received", "c-1", body)
    counter.push(platform)
    assert data(platform.feed(0).events[0])["outcome"] == "deferred"


def test_a_withheld_body_defers_and_the_chain_flows_on(counter: Counter) -> None:
    platform = counter.platform()
    counter.write_raw("received", "c-1", None)
    counter.accept_a_case()
    assert counter.push(platform) == counter.head()
    outcomes = [data(e)["outcome"] for e in platform.feed(0).events]
    assert outcomes == ["deferred", "accepted", "accepted"]


def test_proof_of_delivery_is_not_judged(counter: Counter) -> None:
    platform = counter.platform()
    counter.write_raw("platform_said", "c-1", None)
    assert counter.push(platform).seq == 1
    assert platform.feed(0).events == ()


def test_an_act_out_of_order_is_rejected(counter: Counter) -> None:
    platform = counter.platform()
    case_id, _ = counter.accept_a_case()
    counter.issue(case_id, None)
    counter.push(platform)
    told = platform.feed(0).events
    last = data(next(event for event in reversed(told) if event.kind == "judged"))
    assert (last["outcome"], last["code"]) == ("rejected", "case.act-not-allowed")
    assert last["stage"] == "accepted"


def test_two_stations_journals_are_apart(counter: Counter, other: Counter) -> None:
    counter.accept_a_case()
    other.accept_a_case()
    assert counter.push(counter.platform()) == counter.head()
    assert other.push(other.platform()) == other.head()
    assert [e.feed_seq for e in other.platform().feed(0).events] == [1, 2, 3, 4]


def test_a_receipt_of_another_platform_is_forged(
    counter: Counter, gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    counter.accept_a_case()
    platform = counter.platform(gateway__pin="0" * 64)
    with pytest.raises(Refused, match=r"platform\.forged"):
        platform.push(counter.batch())
    with pytest.raises(Refused, match=r"platform\.forged"):
        platform.feed(0)


def test_the_head_before_the_first_entry_is_the_beginning(counter: Counter) -> None:
    assert counter.platform().head() == Head(epoch=1, seq=0, hash="0" * 64)
    message = head_message("x", counter.head())
    assert message.startswith(b'{"epoch":1')
