"""A vendor's reader service over HTTP: each thing that goes wrong has its own word."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.http_bridge import HttpBridgeReader
from devices.cards import identity_text
from devices.cards.bridge_answer import decode, encode, parse
from devices.simulators.bridge_stub import BridgeFault, BridgeStub
from devices.simulators.people import CARDS

TYPES = {"ordinary": "0", "foreign-2017": "1", "residence-hmt": "2", "foreign-2023": "3"}
CODES = {
    BridgeFault.BUSY: "bridge.busy",
    BridgeFault.PAGE: "bridge.web-page",
    BridgeFault.HALF: "bridge.half-answer",
    BridgeFault.CUT: "bridge.half-answer",
    BridgeFault.WRONG_CHARSET: "bridge.wrong-charset",
    BridgeFault.UNKNOWN_CARD: "bridge.unknown-card",
    BridgeFault.SHAPELESS: "bridge.not-understood",
    BridgeFault.ENDLESS: "bridge.not-understood",
    BridgeFault.NOT_FOUND: "bridge.refused",
    BridgeFault.STALE: "card.absent",
}


@pytest.fixture
def stub() -> Iterator[BridgeStub]:
    with BridgeStub() as made:
        made.place("ordinary")
        yield made


@pytest.fixture
def reader(stub: BridgeStub) -> Iterator[HttpBridgeReader]:
    made = HttpBridgeReader(stub.url)
    yield made
    made.close()


def code_of(work: Callable[[], Any]) -> str:
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


def told(**other: object) -> dict[str, object]:
    plain = {key.lower(): value for key, value in encode(CARDS["ordinary"].fields).items()}
    return {**plain, **other}


@pytest.mark.parametrize("fault", CODES)
def test_each_fault_of_the_service_has_its_word_and_is_got_over(stub, reader, fault):
    stub.fault = fault
    assert code_of(reader.read) == CODES[fault]
    stub.fault = BridgeFault.NONE
    assert reader.read().number == CARDS["ordinary"].fields["number"]


@pytest.mark.parametrize("fault", [BridgeFault.HANG, BridgeFault.DRIP])
def test_a_slow_service_is_not_waited_for(stub, reader, fault):
    stub.fault = fault
    assert code_of(lambda: reader.read(limit=0.2)) == "bridge.too-slow"


def test_a_service_that_is_not_there_is_said_to_be_away(stub, reader):
    stub.close()
    assert code_of(reader.read) == "bridge.unreachable"
    assert reader.state().code == "bridge.unreachable"


def test_a_service_that_answers_nonsense_is_not_called_ready(stub, reader):
    stub.fault = BridgeFault.PAGE
    code_of(reader.read)
    assert reader.state().code == "bridge.web-page"
    stub.fault = BridgeFault.NONE
    reader.read()
    assert reader.state().ready


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "bridge.url-not-set"),
        ("http://10.0.0.8:8989", "bridge.not-here"),
        ("http://127.0.0.1.example", "bridge.not-here"),
        ("http://a@127.0.0.1", "bridge.bad-url"),
        ("ftp://127.0.0.1", "bridge.bad-url"),
        ("http://127.0.0.1:x", "bridge.bad-url"),
        ("8989", "bridge.bad-url"),
    ],
)
def test_a_card_is_never_asked_for_over_an_open_network(url, code):
    reader = HttpBridgeReader(url)
    assert code_of(reader.read) == code
    assert reader.state().code == code


def test_the_whole_address_of_the_service_may_be_set(stub):
    reader = HttpBridgeReader(f"{stub.url}/api/ReadMsg")
    assert reader.read().name == "测试明"
    reader.close()


@pytest.mark.parametrize("name", CARDS)
def test_the_service_and_the_chip_say_the_same_of_each_card(name):
    card = CARDS[name]
    chip = identity_text.decode(card.text)
    reading = decode(parse(_body(encode(card.fields, TYPES.get(name, "0")))))
    plain = ("kind", "name", "number", "sex", "birth", "valid_from", "valid_to", "long_term")
    for field in plain:
        assert getattr(reading, field) == getattr(chip, field)


def test_names_and_signs_are_read_as_codes_are():
    reading = decode(
        told(sex="女", nation="满族", born="1985年04月12日", userlifee="2038.06.01")
    )
    assert (reading.sex, reading.nation) == ("2", "11")
    assert (reading.birth, reading.valid_to) == (date(1985, 4, 12), date(2038, 6, 1))


def test_what_is_not_understood_is_left_empty_and_kept_beside():
    reading = decode(told(sex="x", nation="火星", born="1985-13-41"))
    assert (reading.sex, reading.nation, reading.birth) == ("", "", None)
    assert reading.extra == {
        "sex_as_read": "x",
        "nation_as_read": "火星",
        "birth_as_read": "1985-13-41",
    }


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"retcode": "0x41"}, "card.read-failed"),
        ({"retcode": "0x66 0x0"}, "sam.not-authorised"),
        ({"retcode": "-2"}, "bridge.refused"),
        ({"retcode": "nonsense"}, "bridge.refused"),
        ({"cardno": ""}, "bridge.not-understood"),
        ({"cardno": "379901 19850412 0001"}, "bridge.not-understood"),
        ({"name": ["测试"]}, "bridge.not-understood"),
        ({"name": "测" * 201}, "bridge.not-understood"),
        ({"name": "测\ufffd"}, "bridge.wrong-charset"),
        ({"cardtype": "J"}, "bridge.unknown-card"),
    ],
)
def test_an_answer_that_is_not_whole_is_not_used(other, code):
    assert code_of(lambda: decode(told(**other))) == code


def test_empty_fields_are_no_card():
    assert code_of(lambda: decode({"name": "", "cardno": ""})) == "card.absent"


@pytest.mark.parametrize(
    ("body", "charset", "code"),
    [
        (b"", "", "bridge.half-answer"),
        ('{"name": "测'.encode(), "utf-8", "bridge.half-answer"),
        ('{"name": "测'.encode()[:-1], "utf-8", "bridge.half-answer"),
        ('{"name": "测"}'.encode("gbk"), "", "bridge.wrong-charset"),
        (b"{}", "latin-1", "bridge.wrong-charset"),
        (b"{} {}", "", "bridge.not-understood"),
        (b"[" * 100_000, "", "bridge.not-understood"),
        (b'{"name": ' + b"9" * 5000 + b"}", "", "bridge.not-understood"),
    ],
)
def test_bytes_that_are_no_object_have_their_word(body, charset, code):
    assert code_of(lambda: parse(body, charset)) == code


def test_chinese_charsets_and_a_mark_of_byte_order_are_read():
    assert parse('{"Name": "测"}'.encode("gbk"), "GB2312") == {"name": "测"}
    assert parse('\ufeff{"Name": "测"}'.encode()) == {"name": "测"}


def test_a_photo_is_kept_and_a_broken_one_left_out():
    assert decode(told(photobase64="AAEC")).photo == b"\0\1\2"
    assert decode(told(photobase64="A!")).photo == b""


def test_a_flicker_of_the_service_reports_nobody_twice(stub, reader):
    assert reader.next_card(limit=0) is not None
    stub.lift()
    assert reader.next_card(limit=0) is None
    stub.place("ordinary")
    assert reader.next_card(limit=0) is None


def test_the_next_person_is_reported_at_once(stub, reader):
    assert reader.next_card(limit=0).kind is CardKind.CITIZEN
    stub.place("residence-hmt")
    assert reader.next_card(limit=0).kind is CardKind.RESIDENCE_HMT


def _body(said: dict[str, str]) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode()
