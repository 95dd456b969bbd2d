"""A maker's library in its host process: it may hang, crash or lie, and the window goes on."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.adapters.vendor.build_kind import build_kind
from devices.build import host_command
from devices.simulators.people import CARDS
from tests.devices.fake_vendor import FakeVendor, built, compiled, vendor_reader

TEXT = CARDS["ordinary"].text
NUMBER = CARDS["ordinary"].fields["number"]


@pytest.fixture
def vendor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVendor:
    monkeypatch.setenv("FAKE_SDT", str(tmp_path))
    return FakeVendor(tmp_path)


@pytest.fixture
def reader(vendor: FakeVendor) -> Iterator[HostedReader]:
    made = vendor_reader(built())
    yield made
    made.close()


def code_of(work: Callable[[], Any]) -> str:
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


def code_with(library: Path | str, port: str = "") -> str:
    """What a reader with that library says, the same at a read and in its state."""
    reader = vendor_reader(library, port)
    code = code_of(reader.read)
    assert reader.state().code == code
    reader.close()
    return code


@pytest.mark.parametrize("name", CARDS)
def test_every_card_is_read_with_its_photo(vendor, reader, name):
    vendor.place(CARDS[name].text)
    reading = reader.read()
    assert reading.number == CARDS[name].fields["number"]
    assert reading.photo == b"\7" * 1024


def test_a_library_that_hangs_in_a_read_is_killed_and_the_next_read_works(vendor, reader):
    reader = HostedReader(
        "vendor-dll",
        host_command(name="vendor-dll"),
        options={"library": str(built()), "port": ""},
        codes={"card.mute": "vendor.hung"},
        read_limit=0.3,
    )
    vendor.place(TEXT)
    vendor.fail("hang-read")
    assert code_of(reader.read) == "vendor.hung"
    assert reader.process_id == 0
    vendor.fail("")
    assert reader.read().number == NUMBER
    reader.close()


def test_a_library_that_hangs_while_it_looks_is_given_up(vendor, reader):
    reader.state()
    vendor.fail("hang")
    assert code_of(lambda: reader.read(limit=0.3)) == "vendor.hung"
    vendor.fail("")
    vendor.place(TEXT)
    assert reader.next_card().number == NUMBER


def test_a_library_that_crashes_takes_only_its_host_with_it(vendor, reader):
    vendor.place(TEXT)
    vendor.fail("crash")
    assert code_of(reader.read) == "vendor.crashed"
    assert code_of(reader.next_card) == "vendor.crashed"
    vendor.fail("")
    assert reader.next_card().number == NUMBER


@pytest.mark.parametrize("fault", ["half", "huge"])
def test_half_a_card_and_more_than_a_card_are_not_used(vendor, reader, fault):
    vendor.place(TEXT)
    vendor.fail(fault)
    assert code_of(reader.read) == "vendor.half-data"
    vendor.fail("")
    vendor.lift()
    reader.next_card(limit=0)
    vendor.place(TEXT)
    assert reader.read().number == NUMBER


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("closed", "vendor.no-reader"),
        ("timeout", "reader.silent"),
        ("strange", "reader.command-refused"),
    ],
)
def test_what_the_library_says_has_its_word_and_is_got_over(vendor, reader, fault, code):
    vendor.place(TEXT)
    vendor.fail(fault)
    assert code_of(reader.read) == code
    vendor.fail("")
    assert reader.read().number == NUMBER


def test_a_module_that_is_not_authorised_is_told_by_its_state(vendor, reader):
    vendor.fail("locked")
    assert reader.state().code == "sam.not-authorised"


@pytest.mark.parametrize("port", [1001, 1016])
def test_usb_ports_are_looked_through(vendor, reader, port):
    vendor.stand_at(port)
    vendor.place(TEXT)
    assert reader.read().kind is CardKind.CITIZEN


def test_a_serial_port_is_opened_only_when_it_was_set(vendor, reader):
    vendor.stand_at(3)
    vendor.place(TEXT)
    assert code_of(reader.read) == "vendor.no-reader"
    named = vendor_reader(built(), "3")
    assert named.read().number == NUMBER
    named.close()


@pytest.mark.parametrize("port", ["0", "17", "1000", "1017", "COM3", "/dev/ttyUSB0", "99999"])
def test_a_port_that_is_no_number_of_the_library_is_named(vendor, port):
    assert code_with(built(), port) == "vendor.port-number"


def test_a_library_that_is_not_there_or_none_is_named(vendor, tmp_path):
    assert code_with("") == "vendor.library-not-set"
    assert code_with(tmp_path / "none.so") == "vendor.library-missing"
    assert code_with(tmp_path) == "vendor.library-missing"
    (tmp_path / "text.so").write_text("no library")
    assert code_with(tmp_path / "text.so") == "vendor.not-a-library"


@pytest.mark.parametrize(
    ("place", "value", "found"), [(4, 1, "Linux 32 "), (18, 183, "Linux 64 aarch64")]
)
def test_a_library_for_another_computer_is_named_with_both(
    vendor, tmp_path, place, value, found
):
    other = bytearray(built().read_bytes())
    other[place] = value
    (tmp_path / "other.so").write_bytes(other)
    reader = vendor_reader(tmp_path / "other.so")
    with pytest.raises(DeviceError, match=r"vendor\.wrong-build") as refused:
        reader.read()
    reader.close()
    assert str(refused.value.facts["found"]).startswith(found)
    assert refused.value.facts["needed"] == build_kind(Path(sys.executable).resolve())


def test_libraries_of_windows_are_told_apart(tmp_path):
    for machine, kind in (
        (0x014C, "Windows 32 x86"),
        (0x8664, "Windows 64 x86-64"),
        (0x1234, "Windows 0 1234"),
    ):
        head = bytearray(256)
        head[:2], head[0x3C], head[128:132] = b"MZ", 128, b"PE\0\0"
        head[132:134] = machine.to_bytes(2, "little")
        (tmp_path / "a.dll").write_bytes(head)
        assert build_kind(tmp_path / "a.dll") == kind
    for short in (b"MZ", b"MZ" + b"\xff" * 60 + b"\xff\xff\xff\xff", b"\x7fELF", b""):
        (tmp_path / "a.dll").write_bytes(short)
        assert build_kind(tmp_path / "a.dll") == ""


def test_a_library_whose_own_library_is_missing_is_named(vendor, tmp_path):
    compiled("int usb(void) { return 1; }", tmp_path / "libusb-own.so")
    more = ("-Wl,--no-as-needed", f"-L{tmp_path}", "-lusb-own")
    compiled("int x;", tmp_path / "needs.so", *more)
    (tmp_path / "libusb-own.so").unlink()
    assert code_with(tmp_path / "needs.so") == "vendor.library-unusable"


def test_a_library_of_another_kind_is_named_with_what_it_lacks(vendor, tmp_path):
    compiled("int SDT_OpenPort(int port) { return port; }", tmp_path / "other.so")
    assert code_with(tmp_path / "other.so") == "vendor.library-incomplete"


def test_a_library_that_dies_while_it_is_loaded_is_named(vendor, tmp_path):
    source = "__attribute__((constructor)) static void die(void) { *(volatile int *)0 = 1; }"
    compiled(source, tmp_path / "dies.so")
    assert code_with(tmp_path / "dies.so") == "vendor.crashed"


def test_nothing_that_the_library_prints_gets_out_of_its_host(vendor, tmp_path):
    vendor.place(TEXT)
    script = (
        "import sys; from tests.devices.fake_vendor import *;"
        "reader = vendor_reader(sys.argv[1]); reader.read(); reader.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(built())],
        cwd=Path(__file__).parents[2],
        env=os.environ,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (b"", b"")
