"""A maker's library made by gcc for one test run, and hands that lay cards on its reader."""

import atexit
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from devices.adapters.hosted import HostedReader
from devices.build import build

SOURCE = Path(__file__).with_name("fake_sdt.c")


@cache
def built() -> Path:
    """The library; made once in a run."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    path = folder / "libsdtapi.so"
    compiled(SOURCE.read_text("utf-8"), path)
    return path


def compiled(source: str, to: Path, *more: str) -> None:
    """A shared library of that source."""
    command = ["gcc", "-shared", "-fPIC", "-x", "c", "-o", str(to), "-", *more]
    subprocess.run(command, input=source, text=True, check=True, timeout=60)


class FakeVendor:
    """The reader behind the library: `folder` must be FAKE_SDT of the host's surroundings."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, text: bytes) -> None:
        (self._folder / "card").write_bytes(text)

    def lift(self) -> None:
        (self._folder / "card").unlink(missing_ok=True)

    def fail(self, fault: str) -> None:
        (self._folder / "fault").write_text(fault)

    def stand_at(self, port: int) -> None:
        (self._folder / "port").write_text(str(port))


def vendor_reader(library: Path | str, port: str = "") -> HostedReader:
    """The reader that a station with these settings gets."""
    settings = {"reader.kind": "vendor-dll", "reader.library": library, "reader.port": port}
    (reader,) = build(settings)
    assert isinstance(reader, HostedReader)
    return reader
