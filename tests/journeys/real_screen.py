"""A display of our own with a window manager, and hands and eyes outside the program.

Runs in the test; the server, the manager and the program are processes of their own. The one
rule: each is ended by the handle that started it.
"""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

TITLE = "一窗受理台"
LIMIT = 30.0
"""Seconds that anything here may take."""


@contextmanager
def started(*command: str, env: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen]:
    """A program that is ended when the block is left, if it has not ended by itself."""
    process = subprocess.Popen(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(LIMIT)


@contextmanager
def display() -> Iterator[str]:
    """A display of our own at a number that the server finds free by itself."""
    read, write = os.pipe()
    words = ("-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", *words], pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        ready, _, _ = select.select([read], [], [], LIMIT)
        assert ready, "Xvfb did not come up"
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        os.close(read)
        server.terminate()
        server.wait(LIMIT)


class Screen:
    """Hands and eyes outside the program."""

    def __init__(self, name: str, place: Path) -> None:
        env = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
        self.env = {
            **env,
            "DISPLAY": name,
            "XDG_STATE_HOME": str(place / "state"),
            "CUPS_SERVER": "127.0.0.1:9",
            "QT_IM_MODULE": "compose",
        }
        self._name = name

    def tool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        return done.stdout.strip()

    def find(self) -> str:
        """The id of our window when it is shown, "" before."""
        return self.tool("search", "--onlyvisible", "--name", TITLE)

    def keys(self, *keys: str) -> None:
        self.tool("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self.tool("type", "--delay", "30", text)

    def picture(self) -> Image.Image:
        """The whole screen as it is now."""
        return ImageGrab.grab(xdisplay=self._name)


def until(seen: Callable[[], object], what: str) -> None:
    """Ask a foreign process again and again; it sends us no event."""
    end = time.monotonic() + LIMIT
    while not seen():
        assert time.monotonic() < end, what
        select.select([], [], [], 0.02)


@contextmanager
def managed(place: Path) -> Iterator[Screen]:
    """A screen with a window manager; programs on it keep their state in `place`."""
    with ExitStack() as stack:
        made = Screen(stack.enter_context(display()), place)
        stack.enter_context(started("openbox", env=made.env))
        yield made
