"""Cards by profile, the APDU layer below them, and which card it is: by application."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk.acts.reading import applicant_of
from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.holders import holders
from devices.adapters.pcsc.profiled import read_any
from devices.build import build
from devices.cards.card_profile import BANKS, CardProfile, profiles_of
from devices.simulators.people import CARDS, with_check_digit
from devices.simulators.profile_chip import ProfileChip
from devices.simulators.pseudo_chip import PseudoChip
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip
from devices.simulators.vpcd_card import Chip, VirtualCard
from tests.devices.private_pcscd import PrivatePcscd, wait_until

SHIPPED = Path(__file__).parents[2] / "devices/data/card_profiles.json"
APPLICATION = "D15600000501544155"
HOLDER = {
    "number": with_check_digit("37990119790203001"),
    "name": "测试人才",
    "card_number": "T-0042",
    "level": "A",
    "valid_from": "20240101",
    "valid_to": "20290101",
}


def told(application: str = APPLICATION) -> str:
    """The shipped profiles with an application of the office's."""
    shape = json.loads(SHIPPED.read_text("utf-8"))
    shape["profiles"][0]["application"] = application
    return json.dumps(shape)


@pytest.fixture
def profile() -> CardProfile:
    (found,) = profiles_of(told())
    return found


def read(chip: Chip, *profiles: CardProfile, identity: bool = False):
    return read_any(
        CardChannel(chip.answer), device="pcsc", profiles=profiles, identity=identity
    )


def test_the_shipped_profile_names_no_application_and_is_asked_of_no_card() -> None:
    assert profiles_of(SHIPPED.read_text("utf-8")) == ()


def test_a_talent_card_is_read_in_pieces_by_its_profile(profile: CardProfile) -> None:
    reading = read(ProfileChip(profile, HOLDER), profile)
    assert reading.kind is CardKind.TALENT_CARD
    assert (reading.name, reading.number) == (HOLDER["name"], HOLDER["number"])
    assert reading.extra == {
        "card": "山东惠才卡",
        "card_number": "T-0042",
        "level": "A",
        "valid_from": "20240101",
        "valid_to": "20290101",
    }
    applicant = applicant_of(reading)
    assert applicant.certificate_number == HOLDER["number"]


def test_a_talent_card_that_names_nobody_asks_for_the_identity_card(
    profile: CardProfile,
) -> None:
    reading = read(ProfileChip(profile, {"card_number": "T-0042"}), profile)
    assert reading.extra["needs_identity_card"] == "1"
    with pytest.raises(DeviceError, match=r"card\.needs-identity-card"):
        applicant_of(reading)


def test_which_card_it_is_is_decided_by_application(profile: CardProfile) -> None:
    social = read(SocialChip(SOCIAL_CARDS["social-2"]), profile, identity=True)
    citizen = read(PseudoChip(CARDS["ordinary"].text), profile, identity=True)
    talent = read(ProfileChip(profile, HOLDER), profile, identity=True)
    kinds = [each.kind for each in (social, citizen, talent)]
    assert kinds == [CardKind.SOCIAL_CARD, CardKind.CITIZEN, CardKind.TALENT_CARD]
    with pytest.raises(DeviceError, match=r"card\.not-understood"):
        read(ProfileChip(profile, HOLDER))


@pytest.mark.parametrize("bank", BANKS)
def test_the_application_of_a_bank_is_never_named(bank: str) -> None:
    with pytest.raises(DeviceError, match=r"pcsc\.bad-profile"):
        profiles_of(told(f"{bank}0101"[:32]))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"profiles": 3}', told("no hex"), told("00")]
)
def test_a_file_that_describes_nothing_is_refused(text: str) -> None:
    with pytest.raises(DeviceError, match=r"pcsc\.bad-profile"):
        profiles_of(text)


@pytest.mark.parametrize("command", [0x20, 0x21, 0x24, 0x2C])
def test_no_pin_is_ever_sent(command: int) -> None:
    heard: list[bytes] = []
    channel = CardChannel(lambda apdu: heard.append(apdu) or b"\x90\x00")
    with pytest.raises(ValueError, match="no PIN"):
        channel.transmit(bytes([0x00, command, 0x00, 0x01, 0x02, 0x12, 0x34]))
    assert heard == []


def test_a_wrong_length_is_mended_without_losing_the_command_s_data() -> None:
    heard: list[bytes] = []

    def answer(apdu: bytes) -> bytes:
        heard.append(apdu)
        return b"\x01\x02\x90\x00" if apdu[-1] == 2 else b"\x6c\x02"

    select = bytes.fromhex("00A4040003AABBCC00")
    assert CardChannel(answer).transmit(select).data == b"\x01\x02"
    assert heard[-1] == bytes.fromhex("00A4040003AABBCC02")


def test_more_data_than_one_command_carries_goes_in_a_chain() -> None:
    heard: list[bytes] = []

    def answer(apdu: bytes) -> bytes:
        heard.append(apdu)
        return b"\x90\x00"

    data = bytes(range(256)) * 2
    assert CardChannel(answer).transmit_long(bytes.fromhex("002A9E9A"), data).ok
    assert [apdu[0] for apdu in heard] == [0x10, 0x10, 0x00]
    assert b"".join(apdu[5 : 5 + apdu[4]] for apdu in heard) == data
    refusing = CardChannel(lambda _apdu: b"\x68\x84")
    assert refusing.transmit_long(bytes.fromhex("002A9E9A"), data).status == 0x6884


def test_a_card_that_goes_on_for_ever_is_left() -> None:
    assert CardChannel(lambda _apdu: b"\0\x61\x10").transmit(b"\0\xb2\1\4\0").status == 0x6110


def test_quick_swaps_of_different_cards_lose_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: CardProfile
) -> None:
    file = tmp_path / "cards.json"
    file.write_text(told(), encoding="utf-8")
    with PrivatePcscd(tmp_path) as service:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        (reader,) = build({"reader.kind": "pcsc-pseudo", "reader.profiles": str(file)})
        wait_until(lambda: reader.state().ready)
        chips = [
            PseudoChip(CARDS["ordinary"].text),
            ProfileChip(profile, HOLDER),
            SocialChip(SOCIAL_CARDS["social-1"]),
        ]
        found = []
        for number, chip in enumerate(chips):
            # Each in the other slot: the one before is pulled as the next goes in.
            card = VirtualCard(service.port + number % 2, chip)
            card.insert()
            found.append(wait_until(lambda: reader.next_card(limit=0.5)).kind)
            card.pull()
        reader.close()
    assert found == [CardKind.CITIZEN, CardKind.TALENT_CARD, CardKind.SOCIAL_CARD]


def test_a_bad_file_is_told_and_social_cards_are_still_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PrivatePcscd(tmp_path) as service:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        (reader,) = build({"reader.kind": "pcsc", "reader.profiles": str(tmp_path / "gone")})
        wait_until(lambda: reader.state().code == "pcsc.bad-profile")
        card = VirtualCard(service.port, SOCIAL_CARDS["social-1"])
        card.insert()
        assert wait_until(lambda: reader.next_card(limit=0.5)).kind is CardKind.SOCIAL_CARD
        card.pull()
        reader.close()


def test_programs_without_the_smart_card_library_hold_no_card() -> None:
    assert "bash" not in holders()
