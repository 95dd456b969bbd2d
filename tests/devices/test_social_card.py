"""The records of a social security card, and the talk that fetches them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.pcsc import social
from devices.adapters.pcsc.channel import CardChannel
from devices.cards.social_card import RECORDS, decode, encode, split
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip


def channel_to(fields, heard=None):
    chip = SocialChip(fields)

    def send(apdu):
        if heard is not None:
            heard.append(apdu)
        return chip.answer(apdu)

    return CardChannel(send)


def test_the_records_of_version_two_are_read_by_tag():
    fields = SOCIAL_CARDS["social-2"]
    reading = decode(encode(fields))
    assert reading.kind is CardKind.SOCIAL_CARD
    assert reading.name == "测试社保"
    assert reading.number == fields["number"]
    assert (reading.sex, reading.nation) == ("2", "01")
    assert reading.birth == date(1983, 6, 17)
    assert (reading.valid_from, reading.valid_to) == (date(2019, 3, 1), date(2029, 3, 1))
    assert reading.extra["card_number"] == "T00000002"
    assert reading.extra["region"] == "379901"
    assert "needs_identity_card" not in reading.extra


def test_a_name_goes_on_in_its_extension():
    reading = decode(encode(SOCIAL_CARDS["social-long-name"]))
    assert reading.name == "测试阿卜杜·买买提·示例·演示"


@pytest.mark.parametrize(
    ("raw", "sex"), [(b"1", "1"), (b"\x02", "2"), (b"\xff", ""), (b"", "")]
)
def test_a_sex_code_may_be_a_digit_or_a_number(raw, sex):
    assert decode({0x07: b"T00000001", 0x0A: raw}).sex == sex


def test_bytes_that_are_no_gbk_do_not_stop_the_reading():
    assert decode({0x07: b"T00000001", 0x09: b"\xb2\xe2\xff\xff\xb2"}).name.startswith("测")


def test_a_private_use_character_of_gbk_is_normalised():
    reading = decode({0x07: b"T00000001", 0x09: "测试\ue863".encode("gb18030")})
    assert reading.name == "测试\u4dae"
    assert reading.extra["name_as_read"] == "测试\ue863"


def test_a_broken_record_ends_the_walk():
    assert list(split(bytes.fromhex("0304322E3030" + "0709"))) == [(3, b"2.00")]


def test_no_record_at_all_is_not_understood():
    with pytest.raises(DeviceError) as refused:
        decode({})
    assert refused.value.code == "card.not-understood"


@pytest.mark.parametrize("card", ["social-1", "social-2", "social-long-name"])
def test_every_version_below_three_gives_its_holder(card):
    reading = social.read(channel_to(SOCIAL_CARDS[card]), device="pcsc")
    assert reading.number == SOCIAL_CARDS[card]["number"]
    assert reading.name.startswith("测试")
    assert reading.extra["version"] == SOCIAL_CARDS[card]["version"]


def test_version_three_gives_card_number_and_region_and_asks_for_the_identity_card():
    reading = social.read(channel_to(SOCIAL_CARDS["social-3"]), device="pcsc")
    assert (reading.name, reading.number) == ("", "")
    assert reading.extra["card_number"] == "T00000003"
    assert reading.extra["region"] == "379901"
    assert reading.extra["needs_identity_card"] == "1"


def test_no_pin_is_sent_and_no_other_application_selected():
    heard = []
    for fields in SOCIAL_CARDS.values():
        social.read(channel_to(fields, heard), device="pcsc")
    assert {apdu[1] for apdu in heard} == {0xA4, 0xB2, 0xC0}
    applications = {apdu[5:] for apdu in heard if apdu[1:3] == b"\xa4\x04"}
    assert applications == {"sx1.sh.社会保障".encode("gbk")}


def test_an_answer_in_pieces_is_collected():
    answers = iter([b"\x61\x02", b"ab\x61\x03", b"cde\x90\x00"])
    response = CardChannel(lambda _: next(answers)).transmit(b"\x00\xa4\x04\x00\x00")
    assert (response.data, response.ok) == (b"abcde", True)


def test_a_wrong_length_is_asked_again_with_the_right_one():
    heard, answers = [], iter([b"\x6c\x04", b"2.00\x90\x00"])

    def send(apdu):
        heard.append(apdu)
        return next(answers)

    assert CardChannel(send).transmit(bytes.fromhex("00B2030000")).data == b"2.00"
    assert heard[-1] == bytes.fromhex("00B2030004")


def test_a_card_that_never_stops_saying_more_is_left():
    response = CardChannel(lambda _: b"x\x61\x01").transmit(b"\x00\xa4\x04\x00\x00")
    assert not response.ok


def decoded_or_none(records):
    try:
        return decode(records)
    except DeviceError as error:
        if error.code != "card.not-understood":
            raise
        return None


@given(st.dictionaries(st.sampled_from(sorted(RECORDS)), st.binary(max_size=40)))
def test_any_records_are_read_or_not_understood(records):
    reading = decoded_or_none(records)
    if reading is not None:
        reading.name.encode()


@given(st.binary(max_size=80))
def test_any_answer_is_split_without_going_past_its_end(data):
    assert sum(2 + len(value) for _, value in split(data)) <= len(data)
