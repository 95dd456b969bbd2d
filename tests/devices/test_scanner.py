"""The scanner gun on a serial line, through a pseudo-terminal and the real driver."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.refusal import DeviceError
from devices.adapters import scanner_serial
from devices.adapters.scan_text import LONGEST, ScanDecoder
from devices.adapters.scanner_serial import SerialScanner
from devices.adapters.scanner_simulated import SimulatedScanner
from devices.build import build_scanner
from devices.simulators.scanner_gun import ScannerGun
from ui.texts.scanning import SENTENCES


def code_of(work) -> str:
    with pytest.raises(DeviceError) as failed:
        work()
    return failed.value.code


@pytest.fixture
def gun():
    with ScannerGun() as made:
        yield made


@pytest.fixture
def scanner(gun):
    made = SerialScanner(gun.path)
    assert made.state().ready
    yield made
    made.close()


def test_a_gun_without_line_end_is_heard_after_silence():
    with ScannerGun(suffix=b"") as gun:
        scanner = SerialScanner(gun.path)
        assert scanner.state().ready
        gun.pull("1102")
        assert scanner.next_scan(limit=1.0).text == "1102"
        scanner.close()


class NoisyLine:
    """A serial line on which something talks for ever and ends no code."""

    in_waiting = 64

    def read(self, size: int) -> bytes:
        return b"~" * size

    def close(self) -> None:
        """Nothing to let go of."""


def test_endless_noise_is_no_code_and_keeps_nobody_waiting(monkeypatch):
    monkeypatch.setattr(scanner_serial, "_TALK", 0.05)
    scanner = SerialScanner("noisy", opened=lambda _port, _baud: NoisyLine())
    assert scanner.next_scan(limit=0.0) is None
    scanner.close()


def test_a_code_that_comes_in_pieces_is_given_whole(gun, scanner):
    gun.send(b"SJ-3799")
    gun.send(b"00-0007\r")
    assert scanner.next_scan(limit=1.0).text == "SJ-379900-0007"
    assert scanner.next_scan(limit=0.0) is None


def test_a_prefix_is_cut_off():
    with ScannerGun(prefix=b"~~") as gun:
        scanner = SerialScanner(gun.path, prefix="~~")
        assert scanner.state().ready
        gun.pull("1102")
        assert scanner.next_scan(limit=1.0).text == "1102"
        scanner.close()


def test_chinese_of_an_older_gun_is_read(gun, scanner):
    gun.pull("食品经营许可证", encoding="gb18030")
    assert scanner.next_scan(limit=1.0).text == "食品经营许可证"


def test_a_gun_that_is_plugged_in_again_is_picked_up(tmp_path):
    place = tmp_path / "scanner"
    with ScannerGun() as first:
        place.symlink_to(first.path)
        scanner = SerialScanner(str(place))
        assert scanner.state().ready
        first.send(b"half a co")
        first.unplug()
        assert code_of(lambda: scanner.next_scan(limit=1.0)) == "scanner.unplugged"
    place.unlink()
    assert code_of(lambda: scanner.next_scan(limit=0.0)) == "scanner.port-absent"
    with ScannerGun() as second:
        place.symlink_to(second.path)
        assert scanner.state().ready
        second.pull("1102")
        assert scanner.next_scan(limit=1.0).text == "1102"
        scanner.close()


def test_an_absent_port_is_a_state_and_no_error():
    state = SerialScanner("/dev/ttyNONE").state()
    assert (state.ready, state.code) == (False, "scanner.port-absent")


def test_a_port_that_another_program_holds_is_told(gun, scanner):
    assert code_of(lambda: SerialScanner(gun.path).next_scan(limit=0.0)) == "scanner.port-busy"


def test_noise_without_end_is_dropped_whole():
    decoder = ScanDecoder()
    assert decoder.feed(b"x" * (LONGEST + 1)) == []
    assert decoder.feed(b"\r1102\r") == ["1102"]


def test_bytes_of_no_known_encoding_are_no_code():
    assert ScanDecoder().feed(b"\xff\xff\xff\r") == []


@given(st.binary(max_size=64), st.integers(min_value=1, max_value=7))
def test_it_makes_no_difference_how_the_bytes_are_cut(data, size):
    whole, cut = ScanDecoder(), ScanDecoder()
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    assert [text for piece in pieces for text in cut.feed(piece)] == whole.feed(data)


def test_the_settings_choose_the_scanner(gun):
    assert build_scanner({}) is None
    assert build_scanner({"scanner.kind": "keyboard"}) is None
    assert isinstance(build_scanner({"scanner.kind": "simulated"}), SimulatedScanner)
    made = build_scanner({"scanner.kind": "serial", "scanner.port": gun.path})
    assert made is not None
    assert made.state().ready
    made.close()


def test_wrong_settings_are_named():
    assert code_of(lambda: build_scanner({"scanner.kind": "ear"})) == "scanner.kind-unknown"
    assert code_of(lambda: build_scanner({"scanner.kind": "serial"})) == "scanner.port-not-set"


def test_every_code_of_the_scanner_has_its_sentence():
    codes = {"port-absent", "port-busy", "port-denied", "port-not-set", "unplugged"}
    assert {f"scanner.{code}" for code in codes} <= set(SENTENCES)
