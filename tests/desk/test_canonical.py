"""Canonical bytes, headers, signatures and settings: the small things everything hangs on."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.canonical import canonical, parse, sha256
from desk.chain import check_chain
from desk.entry import GENESIS, BodyState, Entry, Head, Header, body_bytes, head_message
from desk.events.kinds import KINDS, WORDS, read
from desk.item_basis import Limit
from desk.refusal import Refused
from desk.settings import DECLARED, SCALE, SUPPLEMENT_LIMIT, THEME, read_setting
from desk.signing import SigningKey, verify
from tests.desk.window import Window

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=20,
)


@given(st.dictionaries(TEXT, VALUES))
def test_the_same_value_gives_the_same_bytes_whatever_its_order(value):
    data = canonical(value)
    assert parse(data) == value
    assert canonical(dict(reversed(value.items()))) == data
    assert canonical(parse(data)) == data


def test_a_han_letter_stands_as_itself_and_nothing_is_spaced():
    assert canonical({"乙": 1, "a": ["𠅤"]}) == '{"a":["𠅤"],"乙":1}'.encode()


@pytest.mark.parametrize("value", [{"a": 1.0}, {"a": [{"b": 0.5}]}, {1: "a"}, {"a": {2: 3}}])
def test_floats_and_keys_that_are_no_text_are_refused(value):
    with pytest.raises(TypeError):
        canonical(value)


def test_half_a_character_is_refused():
    with pytest.raises(ValueError, match="surrogates"):
        canonical({"a": "\ud800"})


@pytest.mark.parametrize("data", [b"[]", b"1", b"", b"{", b"\xff"])
def test_what_is_no_object_is_refused(data):
    with pytest.raises(ValueError, match=r".*"):
        parse(data)


def header_of(window: Window) -> Header:
    window.received()
    return next(iter(window.store.views.entries())).header


def test_a_header_is_read_back_from_its_own_bytes(window):
    header = header_of(window)
    assert Header.from_bytes(header.to_bytes()) == header
    fields = json.loads(header.to_bytes())
    for name in fields:
        less = {key: value for key, value in fields.items() if key != name}
        with pytest.raises(ValueError, match="fields differ"):
            Header.from_bytes(canonical(less))
    with pytest.raises(ValueError, match="fields differ"):
        Header.from_bytes(canonical(fields | {"more": 1}))


def test_an_entry_computes_its_hash_and_believes_none(window):
    header = header_of(window)
    entry = Entry.read(header.to_bytes(), None, BodyState.RECEIVED)
    assert entry.hash == sha256(header.to_bytes())
    assert entry.facts() is None


def test_a_salt_has_sixteen_bytes():
    assert body_bytes(bytes(16), {"a": 1}) == bytes(16) + b'{"a":1}'
    for size in (0, 15, 17):
        with pytest.raises(ValueError, match="16 bytes"):
            body_bytes(bytes(size), {})


def test_a_signature_holds_for_its_own_message_and_key_only():
    key, other = SigningKey.generate(), SigningKey.generate()
    signature = key.sign(b"head")
    assert verify(key.public, b"head", signature)
    assert not verify(key.public, b"tail", signature)
    assert not verify(other.public, b"head", signature)
    assert SigningKey(key.secret).public == key.public
    for wrong in ("", "zz", signature[:-2], "00" * 64):
        assert not verify(key.public, b"head", wrong)
        assert not verify(wrong, b"head", signature)


def test_a_chain_may_be_checked_from_the_middle(window):
    window.accepted()
    window.accepted()
    views, station = window.store.views, window.desk.station.station_id
    second = next(iter(views.entries(after=1, limit=1)))
    start = Head(epoch=1, seq=2, hash=second.hash)
    public = window.desk.signer.public
    report = check_chain(station, public, views.entries(after=2), views.signatures(), start)
    assert (report.faults, report.entries) == ((), 2)
    wrong = Head(epoch=1, seq=2, hash=GENESIS)
    report = check_chain(station, public, views.entries(after=2), views.signatures(), wrong)
    assert [fault.code for fault in report.faults] == ["chain.link-broken"]


def test_a_chain_that_ends_in_the_middle_of_a_transaction_is_cut(window):
    window.accepted()
    views, station = window.store.views, window.desk.station.station_id
    half = views.entries(limit=1)
    report = check_chain(station, window.desk.signer.public, half, views.signatures())
    assert [fault.code for fault in report.faults] == ["chain.transaction-cut"]


def test_an_empty_chain_is_sound():
    report = check_chain("s", "p", [], {})
    assert (report.faults, report.head) == ((), Head(epoch=1, seq=0, hash=GENESIS))


def test_what_a_station_signs_names_the_station():
    head = Head(epoch=1, seq=2, hash="h")
    assert head_message("a", head) != head_message("b", head)


def test_every_kind_of_event_has_its_own_word():
    assert len(WORDS) == len(KINDS)
    assert all(word == word.lower() for word in KINDS)


def test_a_kind_of_a_later_version_is_told():
    with pytest.raises(ValueError, match="unknown kind"):
        read("renamed", {"event": {}})


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.key)
def test_a_setting_survives_its_text_and_has_a_default_that_it_accepts(setting):
    assert setting.parse(setting.text(setting.default)) == setting.default
    assert setting.roles


BAD = (
    (THEME, '"pink"'),
    (THEME, "{"),
    (SCALE, "101"),
    (SCALE, '"100"'),
    (SUPPLEMENT_LIMIT, "1"),
)


@pytest.mark.parametrize(("setting", "text"), BAD)
def test_a_value_that_the_setting_does_not_take_is_refused(setting, text):
    with pytest.raises(Refused) as refused:
        setting.parse(text)
    assert refused.value.facts == {"key": setting.key}


def test_a_setting_that_was_never_changed_has_its_default(window):
    assert read_setting(window.store.views, SUPPLEMENT_LIMIT) == Limit(value=15)
    with window.store.change() as change:
        change.put_setting(SUPPLEMENT_LIMIT.key, SUPPLEMENT_LIMIT.text(Limit(value=20)))
    assert read_setting(window.store.views, SUPPLEMENT_LIMIT) == Limit(value=20)
