"""The window on a real X display with a window manager, typed at from outside."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageGrab

import main
from tests.journeys.command import ROOT
from ui.opening.places import state_folder

TITLE = "一窗受理台"
LIMIT = 30.0
NAME, NUMBER = "Test", "379901198504120019"
MANY = 20
"""Colours of a drawn window; an empty screen has one."""
MOST_TO_WINDOW = 10.0
"""Seconds from a first start, with a new gateway and station, on a busy machine."""


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


def colours(picture: Image.Image) -> int:
    """How many colours there are: one on an empty screen."""
    return len(picture.getcolors(picture.width * picture.height) or ())


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with ExitStack() as stack:
        made = Screen(stack.enter_context(display()), tmp_path)
        stack.enter_context(started("openbox", env=made.env))
        yield made


def drafts(place: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the closed demonstration kept of unfinished cases."""
    monkeypatch.setenv("XDG_STATE_HOME", str(place / "state"))
    reader = main.open_reader(state_folder("demonstration", "window-01"))
    kept = [step.facts for draft in reader.views.drafts() for step in draft.steps]
    reader.close()
    return " ".join(kept)


@pytest.mark.slow
def test_the_demonstration_stands_on_the_screen_takes_keys_and_closes(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.monotonic()
    with started(sys.executable, str(ROOT / "main.py"), "demo", env=screen.env) as window:
        until(screen.find, "the window")
        assert time.monotonic() - began < MOST_TO_WINDOW
        found = screen.find().splitlines()[0]
        screen.tool("windowactivate", "--sync", found)
        until(lambda: colours(screen.picture()) > MANY, "a window that is drawn")
        before = screen.picture()
        screen.type(NAME)
        until(lambda: screen.picture() != before, "what was typed")
        screen.keys("Return", "Return")
        screen.type(NUMBER)
        before = screen.picture()
        screen.keys("F12")
        until(lambda: screen.picture() != before, "an answer to F12")
        assert window.poll() is None
        screen.keys("alt+F4")
        assert window.wait(LIMIT) == 0
    kept = drafts(tmp_path, monkeypatch)
    assert NAME in kept
    assert NUMBER in kept
