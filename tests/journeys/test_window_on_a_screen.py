"""The window on a real X display with a window manager, typed at from outside."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import ImageChops

import main
from desk.pins import DEMONSTRATION_PIN
from tests.journeys.command import ROOT
from tests.journeys.real_screen import LIMIT, Screen, managed, started, until
from ui.opening.places import state_folder

if TYPE_CHECKING:
    from PIL import Image

NAME, NUMBER = "Test", "379901198504120019"
MANY = 20
"""Colours of a drawn window; an empty screen has one."""
BLINKING = 0.002
"""The share of the picture that a caret and a running clock may change."""


def colours(picture: Image.Image) -> int:
    """How many colours there are: one on an empty screen."""
    return len(picture.getcolors(picture.width * picture.height) or ())


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with managed(tmp_path) as made:
        yield made


def is_still(screen: Screen) -> bool:
    """Whether nothing but a caret or a clock changes from one look to the next."""
    before = screen.picture()
    time.sleep(0.7)
    return changed(before, screen.picture()) < BLINKING


def changed(before: Image.Image, after: Image.Image) -> float:
    """The share of the picture that is not the same."""
    same = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).convert("L")
    return 1 - same.histogram()[0] / (same.width * same.height)


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
    with started(sys.executable, str(ROOT / "main.py"), "demo", env=screen.env) as window:
        until(screen.find, "the window")
        found = screen.find().splitlines()[0]
        screen.tool("windowactivate", "--sync", found)
        until(lambda: colours(screen.picture()) > MANY, "a window that is drawn")
        screen.type(DEMONSTRATION_PIN)
        before = screen.picture()
        screen.keys("Return")
        until(lambda: screen.picture() != before, "the window behind the sign-in")
        until(lambda: is_still(screen), "the first page")
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
