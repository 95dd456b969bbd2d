"""The four layouts of an identity card's text, and the mistakes other programs make."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.cards.identity_text import LAYOUTS, decode, encode
from devices.simulators.people import CARDS


def citizen(**fields):
    return encode(CardKind.CITIZEN, {**CARDS["ordinary"].fields, **fields})


def code_of(text):
    with pytest.raises(DeviceError) as refused:
        decode(text)
    return refused.value.code


@pytest.mark.parametrize("kind", LAYOUTS)
def test_the_places_of_a_layout_do_not_overlap(kind):
    taken = [
        byte
        for places in LAYOUTS[kind].values()
        for offset, size in places
        for byte in range(offset, offset + size)
    ]
    assert len(taken) == len(set(taken))
    assert max(taken) < 256
    assert not {248, 249} & set(taken)


def test_a_citizen_card_is_read():
    reading = decode(CARDS["ordinary"].text)
    assert reading.kind is CardKind.CITIZEN
    assert reading.name == "测试明"
    assert reading.sex == "1"
    assert reading.nation == "01"
    assert reading.birth == date(1985, 4, 12)
    assert reading.address == "山东省测试市演示区模拟路1号"
    assert reading.issuer == "测试市公安局演示分局"
    assert (reading.valid_from, reading.valid_to) == (date(2018, 6, 1), date(2038, 6, 1))
    assert not reading.long_term
    assert reading.extra == {}
    assert reading.raw == CARDS["ordinary"].text


def test_long_term_is_not_a_date():
    reading = decode(CARDS["long-term"].text)
    assert reading.long_term
    assert reading.valid_to is None
    assert "valid_to_as_read" not in reading.extra


def test_a_residence_permit_gives_its_pass_number():
    reading = decode(CARDS["residence-hmt"].text)
    assert reading.kind is CardKind.RESIDENCE_HMT
    assert reading.nation == ""
    assert reading.extra == {"pass_number": "H00000000", "issues": "01"}


def test_a_foreign_card_of_2023_joins_both_parts_of_the_english_name():
    reading = decode(CARDS["foreign-2023"].text)
    assert reading.kind is CardKind.FOREIGN_2023
    assert reading.extra["english_name"] == "TESTPERSON, ANNA MARIA EXAMPLE-LONG"
    long = "TESTPERSON, ANNA MARIA EXAMPLE-LON GER NAME"
    text = encode(CardKind.FOREIGN_2023, {**CARDS["foreign-2023"].fields, "english_name": long})
    assert decode(text).extra["english_name"] == long
    assert reading.extra["nationality"] == "USA"
    assert reading.address == ""


def test_a_foreign_card_of_2017_is_read():
    reading = decode(CARDS["foreign-2017"].text)
    assert reading.kind is CardKind.FOREIGN_2017
    assert reading.name == "测试约翰"
    assert reading.number == "CAN379985041201"
    assert reading.birth == date(1985, 4, 12)
    assert reading.extra["english_name"] == "TESTPERSON, JOHN EXAMPLE"
    assert reading.extra["agency"] == "1500"


def test_without_a_chinese_name_the_english_one_is_the_name():
    fields = {**CARDS["foreign-2017"].fields, "name": ""}
    assert decode(encode(CardKind.FOREIGN_2017, fields)).name == "TESTPERSON, JOHN EXAMPLE"


def test_nul_padding_is_as_good_as_blanks():
    blanks = CARDS["ordinary"].text
    nuls = blanks.replace(b" \0", b"\0\0")
    assert decode(nuls).name == decode(blanks).name
    assert decode(nuls).kind is CardKind.CITIZEN
    assert decode(nuls).valid_to == date(2038, 6, 1)


def test_an_unknown_nation_is_shown_as_it_is():
    assert decode(citizen(nation="77")).nation == "77"


@pytest.mark.parametrize("sex", ["0", "1", "2", "9"])
def test_each_sex_code_stays_itself(sex):
    assert decode(citizen(sex=sex)).sex == sex


def test_an_unknown_sex_code_is_not_taken_for_female():
    reading = decode(citizen(sex="7"))
    assert reading.sex == ""
    assert reading.extra["sex_as_read"] == "7"


def test_a_date_that_is_none_is_kept_as_read():
    reading = decode(citizen(valid_to="20301399"))
    assert reading.valid_to is None
    assert not reading.long_term
    assert reading.extra["valid_to_as_read"] == "20301399"


def test_a_character_above_the_first_plane_survives():
    assert decode(CARDS["rare"].text).name == "测试\U00020164"


def test_a_private_use_twin_is_normalised_and_kept_as_read():
    reading = decode(CARDS["rare-pua"].text)
    assert reading.name == "测试\u4dae"
    assert reading.extra["name_as_read"] == "测试\ue863"


def test_a_lone_surrogate_does_not_stop_the_reading():
    text = citizen(name="测试\ud840")
    reading = decode(text)
    assert reading.name == "测试\ufffd"
    assert reading.raw == text


@pytest.mark.parametrize("flag", ["Z", "j", "1"])
def test_an_unknown_type_flag_is_not_understood(flag):
    text = bytearray(CARDS["ordinary"].text)
    text[248:250] = flag.encode("utf-16-le")
    assert code_of(bytes(text)) == "card.not-understood"


@pytest.mark.parametrize("text", [b"", bytes(255), bytes(256), bytes(257), b" \0" * 128])
def test_an_empty_block_or_another_size_is_not_understood(text):
    assert code_of(text) == "card.not-understood"


def test_a_field_that_does_not_fit_or_exist_is_refused_when_encoding():
    with pytest.raises(ValueError, match="does not fit"):
        citizen(name="测" * 16)
    with pytest.raises(ValueError, match="has no pass_number"):
        citizen(pass_number="1")


def decoded_or_none(text):
    try:
        return decode(text)
    except DeviceError as error:
        if error.code != "card.not-understood":
            raise
        return None


@given(st.binary(min_size=256, max_size=256))
def test_any_block_is_read_or_not_understood(text):
    reading = decoded_or_none(text)
    if reading is not None:
        assert reading.raw == text
        reading.name.encode()


@pytest.mark.parametrize("kind", LAYOUTS)
@given(data=st.data())
def test_what_is_written_on_a_card_is_read_from_it(kind, data):
    letters = st.characters(codec="utf-16-le", categories=["Lu", "Ll", "Lo", "Nd"])
    text = st.text(letters, min_size=1).filter(lambda one: len(one.encode("utf-16-le")) <= 30)
    number = data.draw(st.text("0123456789X", min_size=1, max_size=15))
    name = data.draw(text)
    reading = decode(encode(kind, {"name": name, "number": number}))
    assert reading.number == number
    assert reading.kind is kind
    assert reading.extra.get("name_as_read", reading.name) == name
