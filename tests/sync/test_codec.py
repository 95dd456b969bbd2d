"""The codec, over whatever there can be."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.canonical import sha256
from desk.entry import GENESIS, BodyState, Entry, Head, Header
from desk.ports.platform import Batch, FeedEvent, FeedPage, FoundCase, Receipt
from desk.refusal import Refused
from desk.signing import SigningKey
from sync.codec import (
    MAX_BYTES,
    check_event,
    check_receipt,
    pack,
    read,
    read_batch,
    receipt_message,
    unpack,
    write,
    write_batch,
)

# Valid Unicode: everything but surrogates, the rare ideographs of names included.
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
WHOLE = st.integers(0, 2**53)
TEXTS = (
    *("event_id", "station", "kind", "actor", "role", "session", "item_code", "program"),
    *("suite", "business_date", "hall", "window", "wall", "boot_id", "trust"),
)
KEY = SigningKey.generate()


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    body = draw(st.none() | st.binary(max_size=60))
    state = BodyState.FULL if body is not None else draw(st.sampled_from(BodyState))
    texts = {name: draw(TEXT) for name in TEXTS}
    header = Header(
        epoch=draw(WHOLE),
        seq=draw(WHOLE),
        txn=draw(WHOLE),
        last_in_txn=draw(st.booleans()),
        case_id=draw(st.none() | TEXT),
        case_seq=draw(WHOLE),
        base=draw(st.none() | TEXT),
        item_version=draw(WHOLE),
        boot_ms=draw(WHOLE),
        offset_ms=draw(st.none() | st.integers(-(2**40), 2**40)),
        body_hash=sha256(body or b""),
        files=tuple(draw(st.lists(TEXT, max_size=3))),
        prev_hash=GENESIS,
        **texts,
    )
    return Entry.read(header.to_bytes(), body, state)


HEADS = st.builds(Head, epoch=WHOLE, seq=WHOLE, hash=TEXT)
BATCHES = st.builds(
    Batch,
    station=TEXT,
    entries=st.lists(entries(), max_size=4).map(tuple),
    head=HEADS,
    signature=TEXT,
)


@given(BATCHES)
def test_a_batch_survives_the_wire_byte_for_byte(batch: Batch) -> None:
    assert read_batch(unpack(pack(write_batch(batch)))) == batch


@given(st.builds(Receipt, station=TEXT, head=HEADS, at=TEXT, signature=TEXT))
def test_a_receipt_survives_the_wire(receipt: Receipt) -> None:
    assert read(Receipt, write(receipt)) == receipt


EVENTS = st.builds(
    FeedEvent,
    feed_seq=WHOLE,
    event_id=TEXT,
    hall=TEXT,
    kind=TEXT,
    case_id=st.none() | TEXT,
    at=TEXT,
    data=TEXT,
    signature=TEXT,
)


@given(
    st.builds(
        FeedPage,
        platform_epoch=WHOLE,
        events=st.lists(EVENTS, max_size=3).map(tuple),
        more=st.booleans(),
    )
)
def test_a_page_of_the_feed_survives_the_wire(page: FeedPage) -> None:
    assert read(FeedPage, write(page)) == page


@given(
    st.binary(max_size=300)
    | st.recursive(
        st.none() | st.integers() | TEXT,
        lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_comes_in_is_a_batch_or_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"platform\.unreadable"):
        read_batch(data)


@given(st.binary(max_size=300))
def test_whatever_comes_in_packed_is_unpacked_or_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"platform\.unreadable"):
        unpack(data)


def test_a_small_parcel_of_a_huge_thing_is_refused_early() -> None:
    with pytest.raises(Refused, match=r"platform\.too-large"):
        unpack(pack(b" " * (50 * MAX_BYTES)))


def test_a_cut_parcel_is_refused() -> None:
    with pytest.raises(Refused, match=r"platform\.unreadable"):
        unpack(pack(b"x" * 5000)[:-4])


def test_a_value_of_another_shape_is_refused() -> None:
    with pytest.raises(Refused, match=r"platform\.unreadable"):
        read(FoundCase, b'{"case_id": "1"}')


def test_only_the_platforms_own_signature_counts() -> None:
    head = Head(epoch=1, seq=2, hash="a" * 64)
    signature = KEY.sign(receipt_message("s", head, "t"))
    receipt = Receipt(station="s", head=head, at="t", signature=signature)
    assert check_receipt(KEY.public, receipt) == receipt
    with pytest.raises(Refused, match=r"platform\.forged"):
        check_receipt(SigningKey.generate().public, receipt)
    event = FeedEvent(
        feed_seq=1,
        event_id="e",
        hall="h",
        kind="moved",
        case_id=None,
        at="t",
        data="{}",
        signature=signature,
    )
    with pytest.raises(Refused, match=r"platform\.forged"):
        check_event(KEY.public, event)
