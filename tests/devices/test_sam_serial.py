"""The serial adapter against a simulated reader on a pseudo-terminal, fault by fault."""

import os

import pytest
import serial

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.sam_serial import SamSerialReader
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import Fault, SamReaderSimulator

ORDINARY = CARDS["ordinary"]


@pytest.fixture
def wire():
    with SamReaderSimulator() as wire:
        yield wire


@pytest.fixture
def reader(wire):
    reader = SamSerialReader(wire.path, 115200)
    yield reader
    reader.close()


def code_of(work):
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


@pytest.mark.parametrize("card", CARDS)
def test_every_kind_of_card_is_read_over_the_line(wire, reader, card):
    wire.place(CARDS[card].text)
    reading = reader.read()
    assert reading.kind is CARDS[card].kind
    assert reading.number == CARDS[card].fields["number"]
    assert reading.raw == CARDS[card].text
    assert len(reading.photo) == 1024
    assert not reading.simulated


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.SILENT, "reader.silent"),
        (Fault.BAD_CHECKSUM, "reader.bad-checksum"),
        (Fault.HALF_FRAME, "reader.half-answer"),
        (Fault.PULLED_ON_SELECT, "card.removed"),
        (Fault.PULLED_ON_READ, "card.removed"),
        (Fault.READ_FAILS, "card.read-failed"),
        (Fault.NOT_AUTHORISED, "sam.not-authorised"),
    ],
)
def test_each_fault_has_its_own_code_and_the_next_good_read_works(wire, reader, fault, code):
    wire.place(ORDINARY.text)
    wire.fault = fault
    assert code_of(reader.read) == code
    wire.fault = Fault.NONE
    wire.place(ORDINARY.text)
    assert reader.read().number == ORDINARY.fields["number"]


@pytest.mark.parametrize("fault", [Fault.SILENT, Fault.BAD_CHECKSUM, Fault.NOT_AUTHORISED])
def test_the_watch_also_reports_a_fault_and_recovers(wire, reader, fault):
    wire.fault = fault
    assert code_of(reader.next_card) != "card.absent"
    wire.fault = Fault.NONE
    wire.place(ORDINARY.text)
    assert reader.next_card() is not None


def test_noise_before_the_head_does_no_harm(wire, reader):
    wire.fault = Fault.NOISE
    wire.place(ORDINARY.text)
    assert reader.read().number == ORDINARY.fields["number"]


def test_a_reader_that_finds_a_lying_card_for_ever_reports_it_once(wire, reader):
    wire.fault = Fault.FINDS_FOR_EVER
    wire.place(ORDINARY.text)
    assert reader.next_card() is not None
    assert reader.next_card(limit=0.1) is None
    wire.place(CARDS["rare"].text)
    assert reader.next_card(limit=0.1) is not None


def test_a_card_lifted_after_reading_is_absent(wire, reader):
    wire.place(ORDINARY.text)
    reader.read()
    wire.lift()
    assert code_of(reader.read) == "card.absent"


def test_a_status_answer_and_not_a_serial_number_tells_that_the_reader_lives(wire, reader):
    assert reader.state().ready
    assert wire.heard == [b"\x11\xff"]


@pytest.mark.parametrize("rate", [115200, 38400, 9600])
def test_the_rate_is_found_by_asking(rate):
    with SamReaderSimulator(rate=rate) as wire:
        reader = SamSerialReader(wire.path)
        wire.place(ORDINARY.text)
        assert reader.read().number == ORDINARY.fields["number"]
        reader.close()


def test_a_wrong_fixed_rate_is_a_silent_reader():
    with SamReaderSimulator(rate=9600) as wire:
        reader = SamSerialReader(wire.path, 115200)
        assert reader.state().code == "reader.silent"
        reader.close()


def test_a_port_that_does_not_exist_is_absent(tmp_path):
    reader = SamSerialReader(str(tmp_path / "ttyNONE"), 115200)
    assert reader.state().code == "reader.port-absent"
    assert code_of(reader.next_card) == "reader.port-absent"


def test_a_port_held_by_another_program_is_busy(wire, reader):
    other = serial.Serial(wire.path, exclusive=True)
    assert reader.state().code == "reader.port-busy"
    other.close()
    assert reader.state().ready


def test_a_pulled_plug_is_known_at_once_and_a_new_one_is_picked_up(tmp_path):
    port = tmp_path / "reader"
    first = SamReaderSimulator()
    port.symlink_to(first.path)
    reader = SamSerialReader(str(port), 115200)
    assert reader.state().ready
    first.unplug()
    assert code_of(reader.next_card) == "reader.unplugged"  # not after a limit: "silent"
    port.unlink()
    assert code_of(reader.next_card) == "reader.port-absent"
    with SamReaderSimulator() as second:
        port.symlink_to(second.path)
        second.place(ORDINARY.text)
        reading = reader.next_card()
        assert reading is not None
        assert reading.kind is CardKind.CITIZEN
        reader.close()
    assert os.path.lexists(port)


def test_the_address_that_was_added_last_is_the_one_that_counts(wire, reader):
    wire.place(ORDINARY.text)
    wire.addresses = ("山东省测试市演示区旧路8号", "山东省测试市演示区新路9号")
    reading = reader.read()
    assert reading.address == "山东省测试市演示区新路9号"
    assert reading.extra["address_as_printed"] == ORDINARY.fields["address"]
    assert reading.raw == ORDINARY.text


def test_without_an_added_address_the_printed_one_stays(wire, reader):
    wire.place(ORDINARY.text)
    assert reader.read().address == ORDINARY.fields["address"]
    assert wire.heard[-1] == b"\x30\x03"


def test_a_reader_that_does_not_know_the_question_is_asked_once(wire, reader):
    wire.knows_addresses = False
    for _ in range(2):
        wire.place(ORDINARY.text)
        assert reader.read().address == ORDINARY.fields["address"]
    assert wire.heard.count(b"\x30\x03") == 1


def test_the_module_says_its_number(reader):
    assert reader.module() == "05.01-11137844-0020744970-0000000000"
