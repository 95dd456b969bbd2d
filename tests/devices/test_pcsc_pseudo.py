"""Identity cards through a PC/SC reader that gives their text, on a real private pcscd."""

import pytest

from desk.refusal import DeviceError
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.profiled import read_any
from devices.build import build
from devices.simulators.people import CARDS
from devices.simulators.pseudo_chip import PseudoChip, PseudoFault
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.private_pcscd import PrivatePcscd, wait_until

CODES = {
    PseudoFault.HALF: "card.read-failed",
    PseudoFault.EMPTY: "card.read-failed",
    PseudoFault.REFUSED: "card.not-understood",
}


def read(chip):
    return read_any(CardChannel(chip.answer), device="pcsc-pseudo", identity=True)


@pytest.mark.parametrize("name", CARDS)
def test_each_identity_card_is_read(name):
    assert read(PseudoChip(CARDS[name].text)).number == CARDS[name].fields["number"]


@pytest.mark.parametrize("name", SOCIAL_CARDS)
def test_a_social_card_is_still_read_and_never_sent_the_reader_s_command(name):
    chip, heard = SocialChip(SOCIAL_CARDS[name]), []

    def answer(apdu):
        heard.append(apdu)
        return chip.answer(apdu)

    reading = read_any(CardChannel(answer), device="pcsc-pseudo", identity=True)
    assert reading.extra["card_number"] == SOCIAL_CARDS[name]["card_number"]
    assert not [apdu for apdu in heard if apdu[0] == 0xFF]


@pytest.mark.parametrize("fault", CODES)
def test_what_is_not_a_whole_card_is_not_used(fault):
    chip = PseudoChip(CARDS["ordinary"].text)
    chip.fault = fault
    with pytest.raises(DeviceError) as refused:
        read(chip)
    assert refused.value.code == CODES[fault]


def test_both_kinds_of_card_come_through_one_reader_and_the_real_service(tmp_path, monkeypatch):
    with PrivatePcscd(tmp_path) as service:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        (reader,) = build({"reader.kind": "pcsc-pseudo"})
        wait_until(lambda: reader.state().ready)
        found = []
        for chip in (PseudoChip(CARDS["rare"].text), SOCIAL_CARDS["social-1"]):
            card = VirtualCard(service.port, chip)
            card.insert()
            found.append(wait_until(lambda: reader.next_card(limit=0.5)).name)
            card.pull()
            wait_until(lambda: _gone(reader))
        reader.close()
    assert found == [CARDS["rare"].fields["name"], SOCIAL_CARDS["social-1"]["name"]]


def _gone(reader):
    try:
        reader.read()
    except DeviceError as error:
        return error.code == "card.absent"
    return False
