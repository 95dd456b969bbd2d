"""A private cupsd with a print device of our own: nothing of the system is touched.

The device (a backend script) writes what it receives into a folder, and obeys the files in
its control folder: `paper-out`, `offline`, `slow` hold it with the matching report until
the file goes; `stopped` and `broken` end the job as a device fault does, `breaks` does so
after some bytes; `swallowed` takes every byte and never reports an end.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desk.ports.printer import PrintJob, PrintState
from printing.spool.cups import CupsPrinter
from printing.spool.ipp import Server

QUEUE = "counter"
LIMIT = 30.0  # seconds that anything here may take

_BACKEND = """#!/bin/sh
# job user title copies options [file]
[ $# -lt 5 ] && exit 0
hold() {{
    [ -e "{control}/$1" ] || return 0
    echo "STATE: +$2" >&2
    while [ -e "{control}/$1" ]; do sleep 0.05; done
    echo "STATE: -$2" >&2
}}
hold paper-out media-empty-error
hold offline offline-report
hold slow none
[ -e "{control}/stopped" ] && exit 4
[ -e "{control}/broken" ] && exit 1
if [ -e "{control}/breaks" ]; then head -c 1000 "${{6:--}}" > "{out}/$1.torn"; exit 1; fi
cat "${{6:--}}" > "{out}/$1.part"
printf '%s' "$3" > "{out}/$1.title"
printf '%s' "$4" > "{out}/$1.copies"
printf '%s' "$5" > "{out}/$1.options"
mv "{out}/$1.part" "{out}/$1.pdf"
hold swallowed none
"""

_CUPSD = """Listen {sock}
Listen 127.0.0.1:{port}
LogLevel warn
DefaultAuthType None
WebInterface No
Browsing No
PreserveJobHistory Yes
PreserveJobFiles No
JobRetryInterval 1
DefaultPolicy open
<Policy open>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
<Location />
  Order allow,deny
  Allow all
</Location>
"""

_FILES = """ServerRoot {root}
ServerBin {root}/bin
DataDir /usr/share/cups
CacheDir {root}/cache
StateDir {root}/run
RequestRoot {root}/spool
TempDir {root}/spool/tmp
DocumentRoot {root}/doc
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
FileDevice Yes
"""

_PRINTERS = """<DefaultPrinter {queue}>
Info counter printer
DeviceURI desktest:/{queue}
State Idle
Accepting Yes
Shared No
ErrorPolicy {policy}
OpPolicy open
</DefaultPrinter>
<Printer office>
Info a laser printer behind CUPS' own PDF filter
DeviceURI desktest:/office
State Idle
Accepting Yes
Shared No
OpPolicy open
</Printer>
<Printer closed>
Info takes no jobs
DeviceURI desktest:/closed
State Idle
Accepting No
Shared No
OpPolicy open
</Printer>
"""

# an office printer that takes PDF and cannot print the outer 4 mm of a sheet
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "OFFICE.PPD"
*Manufacturer: "Test"
*Product: "(Office)"
*ModelName: "Office"
*ShortNickName: "Office"
*NickName: "Office"
*PSVersion: "(3010) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize A3/A3: "<</PageSize[842 1191]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion A3/A3: "<</PageSize[842 1191]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea A3/A3: "12 12 830 1179"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A3/A3: "842 1191"
*OpenUI *InputSlot: PickOne
*DefaultInputSlot: Tray1
*InputSlot Tray1/Tray 1: ""
*InputSlot Tray2/Tray 2: ""
*CloseUI: *InputSlot
"""


def _free_port() -> int:
    """A port of the loopback that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class PrivateCups:
    """A running cupsd and the folder where its device puts the pages."""

    def __init__(self, root: Path, policy: str) -> None:
        self.root = root
        self.out = root / "out"
        self.control = root / "control"
        self.socket = str(root / "cups.sock")
        self.port = _free_port()
        self._lay(policy)
        self._daemon: subprocess.Popen[bytes] | None = None

    def _lay(self, policy: str) -> None:
        """The folders and files that cupsd wants."""
        for name in ("out", "control", "cache", "run/certs", "spool/tmp", "doc", "ssl", "ppd"):
            (self.root / name).mkdir(parents=True)
        binaries = self.root / "bin"
        (binaries / "backend").mkdir(parents=True)
        for name in ("cgi-bin", "daemon", "filter", "monitor", "notifier", "driver"):
            if Path("/usr/lib/cups", name).exists():
                (binaries / name).symlink_to(f"/usr/lib/cups/{name}")
        backend = binaries / "backend" / "desktest"
        backend.write_text(_BACKEND.format(control=self.control, out=self.out))
        backend.chmod(0o700)  # cupsd then runs it as its own user, who may write here
        (self.root / "cupsd.conf").write_text(_CUPSD.format(sock=self.socket, port=self.port))
        (self.root / "cups-files.conf").write_text(_FILES.format(root=self.root))
        (self.root / "ppd" / "office.ppd").write_text(_PPD)
        printers = self.root / "printers.conf"
        printers.write_text(_PRINTERS.format(queue=QUEUE, policy=policy))
        printers.chmod(0o600)

    def start(self) -> None:
        """Run cupsd until it answers."""
        self._daemon = subprocess.Popen(
            [
                shutil.which("cupsd") or "/usr/sbin/cupsd",
                "-f",
                "-c",
                str(self.root / "cupsd.conf"),
                "-s",
                str(self.root / "cups-files.conf"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until(self._is_listening, what="cupsd did not come up: " + str(self.root / "error_log"))

    def _is_listening(self) -> bool:
        """Whether the socket file takes a connection."""
        with socket.socket(socket.AF_UNIX) as probe, suppress(OSError):
            probe.connect(self.socket)
            return True
        return False

    def stop(self) -> None:
        """End cupsd and everything it started."""
        for name in ("paper-out", "offline", "slow", "swallowed"):
            self.release(name)
        if self._daemon is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._daemon.pid, signal.SIGTERM)
        try:
            self._daemon.wait(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            os.killpg(self._daemon.pid, signal.SIGKILL)
            self._daemon.wait(timeout=LIMIT)
        self._daemon = None

    def hold(self, name: str) -> None:
        """Let the device complain or fail from now on."""
        (self.control / name).touch()

    def release(self, name: str) -> None:
        """Put the fault right."""
        (self.control / name).unlink(missing_ok=True)

    def order(self, *words: str) -> None:
        """An order of the administrator to this server: `cupsdisable counter`."""
        subprocess.run(
            [shutil.which(words[0]) or f"/usr/sbin/{words[0]}", "-h", self.socket, *words[1:]],
            check=True,
            timeout=LIMIT,
            capture_output=True,
        )

    def printer(self, **options: object) -> CupsPrinter:
        """The adapter under test, on this server."""
        settings = {"server": Server(path=self.socket), "queue": QUEUE, **options}
        return CupsPrinter(**settings)  # type: ignore[arg-type]

    def received(self, job: PrintJob) -> bytes:
        """What the device got of that job."""
        return (self.out / f"{int(job.job)}.pdf").read_bytes()

    def told(self, job: PrintJob, what: str) -> str:
        """The title or the copies that the device was told."""
        return (self.out / f"{int(job.job)}.{what}").read_text(encoding="utf-8")


def until(true: Callable[[], bool], *, what: str) -> None:
    """Ask a foreign process again and again; it sends us no event. Fails after LIMIT."""
    end = time.monotonic() + LIMIT
    while not true():
        assert time.monotonic() < end, what
        select.select([], [], [], 0.02)


def look_until(
    printer: CupsPrinter, job: PrintJob, state: PrintState, code: str = ""
) -> PrintJob:
    """Look at the job until it has that state and code."""
    seen = [job]

    def has_come() -> bool:
        seen.append(printer.look(seen[-1]))
        return (seen[-1].state, seen[-1].code) == (state, code)

    until(has_come, what=f"{state} {code} never came; last seen {seen[-1]}")
    return seen[-1]


@contextmanager
def private_cups(policy: str = "abort-job") -> Iterator[PrivateCups]:
    """A private cupsd for one test or one module."""
    # not pytest's folder: the name of a socket file may have 107 bytes at most
    root = Path(tempfile.mkdtemp(prefix="owd-cups-"))
    cups = PrivateCups(root, policy)
    try:
        cups.start()
        yield cups
    finally:
        cups.stop()
        shutil.rmtree(root)
