"""The real `scanimage` with SANE's own test scanner, and programs that play bad ones."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desk.ports.flatbed import Feed
from desk.refusal import DeviceError
from devices.adapters import sheet_png
from devices.adapters.flatbed_sane import SaneScanner
from devices.adapters.sane_options import arguments, options_of
from devices.simulators.png import png_of
from tests.contracts.flatbed_benches import SaneBench

FAULTS = {
    "SANE_STATUS_JAMMED": "flatbed.jammed",
    "SANE_STATUS_NO_DOCS": "flatbed.feeder-empty",
    "SANE_STATUS_COVER_OPEN": "flatbed.cover-open",
    "SANE_STATUS_IO_ERROR": "flatbed.absent",
    "SANE_STATUS_DEVICE_BUSY": "flatbed.busy",
    "SANE_STATUS_ACCESS_DENIED": "flatbed.denied",
    "SANE_STATUS_NO_MEM": "flatbed.failed",
}
HELP = """
    --mode Lineart|Gray|24bit Color [Lineart]
    --source Flatbed|ADF Front|ADF Duplex [Flatbed]
    --resolution 75|150|300|600dpi [75]
    -x 0..215.9mm (in steps of 0.1) [215.9]
    -y 0..355.6mm [355.6]
    --resolution-bind[=(yes|no)] [yes]
"""


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SaneBench:
    monkeypatch.setenv("SANE_CONFIG_DIR", str(tmp_path))
    return SaneBench(tmp_path)


def program(folder: Path, *, batch: str, listed: str = "one:1") -> SaneScanner:
    """A scanner whose program answers as told; $F is the folder of its pages."""
    path = folder / "scan-program"
    path.write_text(
        "#!/bin/sh\n"
        'for word in "$@"; do case "$word" in\n'
        f"-f) echo '{listed}'; exit 0;;\n"
        "-A) exit 0;;\n"
        '--batch=*) F=$(dirname "${word#--batch=}");;\n'
        "esac; done\n"
        f"{batch}\n"
    )
    path.chmod(0o755)
    return SaneScanner(program=str(path))


def code_of(scanner: SaneScanner, *, limit: float = 10.0) -> str:
    with pytest.raises(DeviceError) as refused:
        scan(scanner, limit)
    return refused.value.code


def scan(scanner: SaneScanner, limit: float) -> None:
    scanner.start(Feed.GLASS)
    scanner.next_page(limit=limit)


@pytest.mark.parametrize("status", FAULTS)
def test_each_fault_of_a_scanner_has_its_code(bench: SaneBench, status: str) -> None:
    bench.set(status)
    bench.scanner.start(Feed.FEEDER)
    with pytest.raises(DeviceError) as refused:
        bench.scanner.next_page(limit=20.0)
    assert refused.value.code == FAULTS[status]


def test_a_scanner_that_was_unplugged_is_absent(bench: SaneBench) -> None:
    (bench._settings.parent / "dll.conf").write_text("")
    assert bench.scanner.devices() == ()
    assert bench.scanner.state().code == "flatbed.absent"
    assert code_of(bench.scanner) == "flatbed.absent"


def test_one_is_chosen_by_its_name(bench: SaneBench) -> None:
    assert SaneScanner("test:1").state().ready
    assert SaneScanner("test:7").state().code == "flatbed.absent"


def test_a_computer_without_the_program_says_so() -> None:
    scanner = SaneScanner(program="no-such-scan-program")
    assert scanner.devices() == ()
    assert code_of(scanner) == "flatbed.program-missing"


def test_a_driver_that_hangs_is_killed_at_its_limit(tmp_path: Path) -> None:
    scanner = program(tmp_path, batch="exec sleep 600")
    assert code_of(scanner, limit=0.2) == "flatbed.hung"
    hanging = tmp_path / "hanging"
    hanging.write_text("#!/bin/sh\nexec sleep 600\n")
    hanging.chmod(0o755)
    looking = SaneScanner(program=str(hanging), look_limit=0.2)
    assert looking.state().code == "flatbed.hung"


def test_stopping_ends_a_page_that_is_waited_for(tmp_path: Path) -> None:
    scanner = program(tmp_path, batch="exec sleep 600")
    scanner.start(Feed.GLASS)
    found: list[bytes | None] = []
    waiting = threading.Thread(target=lambda: found.append(scanner.next_page()))
    waiting.start()
    scanner.stop()
    waiting.join(timeout=10)
    assert found == [None]


@pytest.mark.parametrize(
    "batch",
    [
        'printf garbage > "$F/1.png"; echo "$F/1.png"',
        'echo "$F/1.png"',
        "echo /etc/hostname",
        "head -c 9000 /dev/zero; sleep 600",
    ],
    ids=["garbage", "no file", "another file", "no line"],
)
def test_what_is_no_page_is_not_used(tmp_path: Path, batch: str) -> None:
    assert code_of(program(tmp_path, batch=batch)) == "flatbed.not-a-page"


def test_nothing_is_left_behind(bench: SaneBench) -> None:
    bench.scanner.start(Feed.FEEDER)
    folder = Path(bench.scanner._pile._folder.name)
    assert bench.scanner.next_page() is not None
    assert list(folder.glob("1.png")) == []
    bench.scanner.stop()
    assert not folder.exists()


def test_a_page_cut_off_anywhere_is_no_page() -> None:
    whole = png_of(bytes(12), 2, 2)
    assert sheet_png.size_of(whole) == (2, 2)
    for end in range(len(whole)):
        with pytest.raises(DeviceError, match=r"flatbed\.not-a-page"):
            sheet_png.size_of(whole[:end])


def test_a_page_is_asked_for_as_the_maker_words_it() -> None:
    options = options_of(HELP)
    more = ["--mode=24bit Color", "--resolution=300", "-x", "210", "-y", "297"]
    assert arguments(options, Feed.GLASS) == ["--source=Flatbed", *more]
    assert arguments(options, Feed.FEEDER) == ["--source=ADF Front", *more]
    assert arguments({}, Feed.GLASS) == []
    with pytest.raises(DeviceError, match=r"flatbed\.no-feeder"):
        arguments({}, Feed.FEEDER)
