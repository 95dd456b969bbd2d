"""What is plugged in, read from a tree like the system's own; nothing is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from devices.plugging import Family, find_port, plugged


class Bus:
    """A tree of USB devices as the system shows them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()

    def plug(
        self, place: str, ids: str, words: str = "", serial: str = "", **parts: str
    ) -> None:
        """`parts`: interface number to "class/protocol", with the port behind a space."""
        device = self.root / place
        device.mkdir()
        vendor, product = ids.split(":")
        facts = {"idVendor": vendor, "idProduct": product, "bDeviceClass": "00"}
        facts |= {"product": words, "serial": serial}
        for name, value in facts.items():
            (device / name).write_text(value + "\n")
        for number, told in parts.items():
            code, _, port = told.partition(" ")
            part = device / f"{place}:1.{number.removeprefix('i')}"
            part.mkdir()
            (part / "bInterfaceClass").write_text(code.split("/")[0])
            (part / "bInterfaceProtocol").write_text(code.split("/")[1])
            if port.startswith("ttyACM"):
                (part / "tty" / port).mkdir(parents=True)
            elif port:
                (part / port).mkdir()


@pytest.fixture
def bus(tmp_path: Path) -> Bus:
    return Bus(tmp_path / "usb")


def test_each_device_has_its_class_its_name_and_a_name_that_stays(bus):
    bus.plug("1-1", "1a86:7523", "USB Serial", i0="ff/01 ttyUSB0")
    bus.plug("1-2", "08e6:3437", "Card Reader", serial="AB1", i0="0b/00")
    bus.plug("1-3", "0bda:5846", "Document Camera", i0="0e/00", i1="0e/00")
    bus.plug("1-4", "0c2e:0b61", "Scanner", i0="03/01")
    bus.plug("1-5", "2e3c:5740", "Gun", i0="02/01 ttyACM0", i1="0a/00")
    bus.plug("1-6", "0461:4d22", "Mouse", i0="03/02")
    found = {each.name: each for each in plugged(bus.root)}
    families = {name: each.family for name, each in found.items()}
    assert families == {
        "USB Serial": Family.SERIAL,
        "Card Reader": Family.CARD_READER,
        "Document Camera": Family.CAMERA,
        "Scanner": Family.KEYBOARD,
        "Gun": Family.SERIAL,
        "Mouse": Family.OTHER,
    }
    assert found["USB Serial"].port == "/dev/ttyUSB0"
    assert found["Gun"].port == "/dev/ttyACM0"
    assert found["Card Reader"].key == "usb:08e6:3437:AB1"


def test_a_hub_and_what_says_nothing_of_itself_are_no_devices(bus):
    bus.plug("1-1", "05e3:0608", "Hub")
    (bus.root / "1-1" / "bDeviceClass").write_text("09\n")
    (bus.root / "usb1").mkdir()
    assert plugged(bus.root) == ()


def test_a_reader_is_found_again_in_another_socket(bus):
    bus.plug("1-1", "1a86:7523", "USB Serial", i0="ff/01 ttyUSB0")
    name = plugged(bus.root)[0].key
    assert find_port(name, bus.root) == "/dev/ttyUSB0"
    (bus.root / "1-1").rename(bus.root / "gone")
    bus.plug("1-7", "0403:6001", "Other", i0="ff/01 ttyUSB0")
    bus.plug("2-1", "1a86:7523", "USB Serial", i0="ff/01 ttyUSB1")
    for part in (bus.root / "gone").iterdir():
        if part.is_file():
            part.unlink()
    assert find_port(name, bus.root) == "/dev/ttyUSB1"


def test_two_that_cannot_be_told_apart_are_none(bus):
    bus.plug("1-1", "1a86:7523", "USB Serial", i0="ff/01 ttyUSB0")
    bus.plug("1-2", "1a86:7523", "USB Serial", i0="ff/01 ttyUSB1")
    assert find_port("usb:1a86:7523", bus.root) == "usb:1a86:7523"


def test_a_number_of_its_own_tells_two_alike_apart(bus):
    bus.plug("1-1", "0403:6001", "Serial", serial="A1", i0="ff/01 ttyUSB0")
    bus.plug("1-2", "0403:6001", "Serial", serial="A2", i0="ff/01 ttyUSB1")
    assert find_port("usb:0403:6001:A2", bus.root) == "/dev/ttyUSB1"


@pytest.mark.parametrize("name", ["/dev/ttyUSB0", "COM3", ""])
def test_any_other_name_is_the_port_itself(bus, name):
    assert find_port(name, bus.root) == name
