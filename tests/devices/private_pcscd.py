"""A smart card service of our own for one test: no root, no port of the system's."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

_DRIVERS = Path("/usr/lib/pcsc/drivers/serial")
_START = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ["LISTEN_PID"] = str(os.getpid())
os.execv("/usr/sbin/pcscd", ["pcscd", "--foreground", "-c", sys.argv[2]])
"""


def free_ports() -> int:
    """The first of two neighbouring ports that are free now (the driver takes both)."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port


class PrivatePcscd:
    """`pcscd` on a socket in `folder`, with `readers` virtual readers (0 or 1)."""

    def __init__(self, folder: Path, *, readers: int = 1) -> None:
        self.socket_name = str(folder / "pcscd.comm")
        self.port = free_ports()
        self._config = folder / "reader.conf.d"
        self._config.mkdir(exist_ok=True)
        if readers:
            (self._config / "virtual").write_text(
                f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x{self.port:X}\n'
                f"LIBPATH {_DRIVERS / 'libifdvpcd.so'}\nCHANNELID 0x{self.port:X}\n"
            )
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        Path(self.socket_name).unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(self.socket_name)
            listening.listen(16)
            self._process = subprocess.Popen(
                [sys.executable, "-c", _START, str(listening.fileno()), str(self._config)],
                pass_fds=[listening.fileno()],
                env={**os.environ, "LISTEN_FDS": "1"},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def freeze(self) -> None:
        """Let it hang; returns when every one of its threads has stopped."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        tasks = Path(f"/proc/{self._process.pid}/task")
        wait_until(lambda: all(" T " in (one / "stat").read_text() for one in tasks.iterdir()))

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """As a crash would end it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(timeout=5)
            self._process = None
        Path(self.socket_name).unlink(missing_ok=True)


def wait_until(found, *, limit: float = 5.0):
    """The first true answer of `found`; AssertionError after `limit` seconds."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if answer := found():
            return answer
        time.sleep(0.01)
    raise AssertionError("did not happen in time")
