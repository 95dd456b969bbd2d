"""The applicant screen on a second monitor: pushed with F10, signed by mouse, pulled out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desk.pins import DEMONSTRATION_PIN
from tests.journeys.command import ROOT
from tests.journeys.real_screen import LIMIT, Screen, started, until
from tests.journeys.test_window_on_a_screen import colours, drafts, is_still
from tests.journeys.two_monitors import APPLICANT, HIGH, SMALL, WIDE, two_monitors

if TYPE_CHECKING:
    from PIL import Image

ROAD, PHONE = "4101", "13800000001"
LEFT = (0, 0, WIDE, HIGH)
RIGHT = (WIDE, 0, WIDE + SMALL[0], SMALL[1])
FIELD = ((WIDE + 560, 420), (WIDE + 900, 500))
"""Well inside the field to sign in, on a monitor of 1024 × 768."""
DONE = (WIDE + 836, 656)


def seen(screen: Screen, place: tuple[int, int, int, int]) -> Image.Image:
    return screen.picture().crop(place)


def press(screen: Screen, *keys: str) -> None:
    """Those keys, and the picture that comes of them, at rest."""
    before = screen.picture()
    screen.keys(*keys)
    until(lambda: screen.picture() != before, f"an answer to {keys}")
    until(lambda: is_still(screen), f"rest after {keys}")


def at_materials(screen: Screen) -> None:
    """Signed in, a card of the simulated reader, the item, its situation."""
    screen.type(DEMONSTRATION_PIN)
    press(screen, "Return")
    press(screen, "F3")
    press(screen, "1")
    screen.type(PHONE)
    press(screen, "Return")
    screen.keys("1")
    press(screen, "F12")
    screen.type(ROAD)
    until(lambda: is_still(screen), "the item")
    for key in ("Return", "2", "2", "1", "F12"):
        press(screen, key)


def sign(screen: Screen) -> None:
    """By mouse, from left to right."""
    (left, top), (right, bottom) = FIELD
    screen.tool("mousemove", str(left), str(top), "mousedown", "1")
    for n, x in enumerate(range(left, right, 20)):
        screen.tool("mousemove", str(x), str(bottom if n % 2 else top))
    screen.tool("mouseup", "1")


@pytest.mark.slow
def test_an_applicant_signs_on_the_second_monitor_and_the_clerk_keeps_the_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two_monitors() as (name, monitors):
        screen = Screen(name, tmp_path)
        with (
            started("openbox", env=screen.env),
            started(sys.executable, str(ROOT / "main.py"), "demo", env=screen.env) as window,
        ):
            until(screen.find, "the window")
            screen.tool("windowactivate", "--sync", screen.find().splitlines()[0])
            until(lambda: is_still(screen), "a window at rest")
            at_materials(screen)
            assert colours(seen(screen, RIGHT)) == 1
            press(screen, "F10")
            screen.keys("1")
            until(lambda: colours(seen(screen, RIGHT)) > 20, "the second monitor")
            before = seen(screen, RIGHT)
            sign(screen)
            until(lambda: seen(screen, RIGHT) != before, "ink")
            screen.tool("mousemove", *map(str, DONE), "click", "1")
            until(lambda: colours(seen(screen, RIGHT)) < colours(before), "thanks")
            work = seen(screen, LEFT)
            screen.keys("space")
            until(lambda: seen(screen, LEFT) != work, "the keys at the clerk's window")
            monitors.pull(APPLICANT)
            until(lambda: colours(seen(screen, RIGHT)) == 1, "nothing shown anywhere")
            assert window.poll() is None
            screen.keys("alt+F4")
            assert window.wait(LIMIT) == 0
    kept = drafts(tmp_path, monkeypatch)
    assert "signature_taken" in kept or '"way":"screen"' in kept.replace(" ", "")
    assert "strokes" in kept
