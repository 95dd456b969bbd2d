"""Social security cards through a real private pcscd, real pyscard and our virtual card."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.adapters.pcsc.hresult import failure
from devices.build import host_command
from devices.listing import list_devices
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.vpcd_card import CardFault, VirtualCard
from tests.devices.private_pcscd import PrivatePcscd, wait_until

HOST = host_command()
FIELDS = SOCIAL_CARDS["social-2"]
READER = "Virtual PCD 00 00"
# Another program that has the card for itself. (A process of its own: the library keeps the
# name of the service's socket for as long as its process lives.)
HOLDER = """
import sys
from smartcard.scard import *
context = SCardEstablishContext(SCARD_SCOPE_USER)[1]
assert SCardConnect(context, sys.argv[1], SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_ANY)[0] == 0
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def service(tmp_path, monkeypatch):
    with PrivatePcscd(tmp_path) as service:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        yield service


@pytest.fixture
def card(service):
    card = VirtualCard(service.port, FIELDS)
    yield card
    card.pull()


@pytest.fixture
def reader(service):
    reader = HostedReader("pcsc", HOST, read_limit=1.5)
    wait_until(lambda: reader.state().ready)
    yield reader
    reader.close()


def code_of(work):
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


def landed(reader, seconds=5.0):
    return wait_until(lambda: reader.next_card(limit=0.5), limit=seconds)


def insert_and_see(card, reader):
    card.insert()
    return landed(reader)


def pull_and_see(card, reader):
    """Pull, and wait: the service looks at its readers only every 400 ms."""
    card.pull()
    wait_until(lambda: code_of(reader.read) == "card.absent")


@pytest.mark.parametrize("name", SOCIAL_CARDS)
def test_every_version_is_read_through_the_service(service, reader, name):
    card = VirtualCard(service.port, SOCIAL_CARDS[name])
    reading = insert_and_see(card, reader)
    assert reading.extra["card_number"] == SOCIAL_CARDS[name]["card_number"]
    assert reading == reader.read()
    card.pull()


def test_a_pulled_card_says_so_and_the_next_one_is_read(reader, card):
    card.fault = CardFault.PULLED
    card.insert()
    assert code_of(lambda: landed(reader)) == "card.removed"
    pull_and_see(card, reader)
    card.fault = CardFault.NONE
    assert insert_and_see(card, reader).number == FIELDS["number"]


def test_a_mute_card_is_left_at_the_limit_and_the_next_one_is_read(reader, card):
    card.fault = CardFault.MUTE
    card.insert()
    assert code_of(lambda: landed(reader)) == "card.mute"
    pull_and_see(card, reader)
    card.fault = CardFault.NONE
    assert insert_and_see(card, reader).number == FIELDS["number"]


def test_a_mute_card_in_one_reader_does_not_hide_a_good_one_in_another(service, reader, card):
    card.fault = CardFault.MUTE
    card.insert()
    assert code_of(lambda: landed(reader)) == "card.mute"
    other = VirtualCard(service.port + 1, SOCIAL_CARDS["social-1"])
    other.insert()
    assert landed(reader).extra["card_number"] == "T00000001"
    other.pull()


def test_a_card_without_the_application_is_not_understood(reader, card):
    card.fault = CardFault.FOREIGN
    card.insert()
    assert code_of(lambda: landed(reader)) == "card.not-understood"
    assert code_of(reader.read) == "card.not-understood"
    pull_and_see(card, reader)
    card.fault = CardFault.NONE
    assert insert_and_see(card, reader).number == FIELDS["number"]


def test_a_card_held_by_another_program_says_so_until_it_is_free(reader, card):
    insert_and_see(card, reader)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, READER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(DeviceError) as refused:
            reader.read()
        assert refused.value.code == "card.held-by"
        assert "python" in refused.value.facts["program"]
        other.communicate(timeout=5)
    assert reader.read().number == FIELDS["number"]


def test_a_service_that_dies_and_comes_back_is_picked_up(service, reader, card):
    insert_and_see(card, reader)
    service.kill()
    assert code_of(reader.read) == "pcsc.service-not-running"
    assert reader.state().code == "pcsc.service-not-running"
    card.pull()
    service.start()
    wait_until(lambda: reader.state().ready)
    assert insert_and_see(card, reader).number == FIELDS["number"]


def test_a_service_killed_in_mid_transmit_is_told_from_a_mute_card(service, reader, card):
    def kill_when_asked(apdu):
        if apdu[1] == 0xB2:
            service.kill()

    card.on_command = kill_when_asked
    card.insert()
    assert code_of(lambda: landed(reader)) == "pcsc.service-lost"


def test_a_service_that_hangs_is_given_up_and_found_again(service, reader, card):
    service.freeze()
    assert code_of(reader.read) == "reader.hung"
    service.thaw()
    assert insert_and_see(card, reader).number == FIELDS["number"]


def test_without_a_reader_the_state_says_so(tmp_path, monkeypatch):
    with PrivatePcscd(tmp_path, readers=0) as service:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        reader = HostedReader("pcsc", HOST)
        wait_until(lambda: reader.state().code == "pcsc.no-reader")
        assert code_of(lambda: reader.next_card(limit=0.1)) == "pcsc.no-reader"
        assert list_devices()[-1]["code"] == "pcsc.no-reader"
        reader.close()


def test_a_pinned_reader_is_the_only_one_looked_at(service, card):
    pinned = HostedReader("pcsc", HOST, options={"pinned": "Virtual PCD 00 01"})
    wait_until(lambda: pinned.state().ready)
    card.insert()
    assert pinned.next_card(limit=1.0) is None
    pinned.close()
    absent = HostedReader("pcsc", HOST, options={"pinned": "Other"})
    assert absent.state().code == "pcsc.reader-absent"
    absent.close()


def test_the_list_names_every_reader(service, reader):
    found = [entry for entry in list_devices(HOST) if entry["adapter"] == "pcsc"]
    assert [entry["name"] for entry in found] == [READER, "Virtual PCD 00 01"]
    assert all(entry["ready"] for entry in found)


def test_a_host_that_dies_is_replaced(reader, card):
    insert_and_see(card, reader)
    os.kill(reader.process_id, signal.SIGKILL)
    assert code_of(reader.read) == "host.ended"
    assert reader.read().number == FIELDS["number"]


def test_a_host_whose_parent_was_killed_ends_by_itself(reader, card):
    card.fault = CardFault.MUTE
    card.insert()
    asked = {"do": "next", "seconds": 2.0, "within": 2.5}
    with subprocess.Popen(HOST, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as orphan:
        orphan.stdin.write(json.dumps(asked).encode() + b"\n")
        orphan.stdin.flush()
        assert json.loads(orphan.stdout.readline())["touch"] == READER
        assert orphan.wait(timeout=5) != 0


def test_a_host_that_cannot_start_says_so():
    reader = HostedReader("pcsc", ("/nonexistent/program",))
    assert reader.state().code == "host.not-started"
    gone = HostedReader("pcsc", (sys.executable, "-c", ""))
    assert gone.state().code == "host.not-started"


def test_nothing_personal_is_on_the_command_line(reader, card):
    insert_and_see(card, reader)
    line = Path(f"/proc/{reader.process_id}/cmdline").read_text()
    assert line.rstrip("\0").split("\0") == list(HOST)


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (0x8010001D, "pcsc.service-not-running"),
        (0x8010001D - 2**32, "pcsc.service-not-running"),
        (0x80100013, "pcsc.service-lost"),
        (0x8010002E, "pcsc.no-reader"),
        (0x8010000C, "card.absent"),
        (0x80100016, "card.removed"),
        (0x80100069, "card.removed"),
        (0x8010000B, "card.held-elsewhere"),
        (0x80100066, "card.mute"),
        (0x80100006, "pcsc.failed"),
    ],
)
def test_each_result_of_the_service_has_its_code(result, code):
    assert failure(result).code == code
