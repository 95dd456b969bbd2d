"""Every screen is drawn at every size and scale, and nothing of it is cut off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.clipping import cut_off
from ui.window.dialogs.sheet import Sheet
from ui.window.samples_screens import SCREENS, VIEWS, View
from ui.window.shots import LIGHT, VARIANTS, Studio, Variant
from ui.window.views.shell import PageName

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs/screens"
SMALL, USUAL = (1366, 768), (1440, 900)
# All views where there is least room and where there is most; elsewhere each page once.
WHOLE = {(100, USUAL), (130, SMALL)}
SIZES = [(scale, size) for scale in (100, 115, 130) for size in (USUAL, SMALL)]
PAGES = tuple({view.page: view for view in reversed(VIEWS) if not view.over}.values())
LIMIT = 180.0  # seconds for the English window in a process of its own


@pytest.fixture(scope="module")
def studio(qapp) -> Iterator[Studio]:
    """One window for all of them: building it is what takes time."""
    made = Studio()
    yield made
    made.close()


def wrong(studio: Studio, view: View, size: tuple[int, int]) -> list[str]:
    """What is cut off, hangs over, or pushed the window out of its size."""
    front = studio.show(view)
    found = cut_off(front)
    if front is studio.window:
        found += nameless(front)
    now = studio.window.width(), studio.window.height()
    if now != size:
        found.append(f"the window grew to {now}")
        studio.resize(*size)
    if front.width() > size[0] or front.height() > size[1]:
        found.append(f"larger than the window: {front.size().toTuple()}")
    return [f"{view.slug}: {each}" for each in found]


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__} has no name"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy().value
        and not isinstance(widget, QScrollArea)
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]


def all_wrong(studio: Studio, scale: int, size: tuple[int, int]) -> list[str]:
    """Of every view where it counts most, elsewhere of every page."""
    views = VIEWS if (scale, size) in WHOLE else PAGES
    studio.look.choose(scale=scale)
    # A page that is being restyled may ask for more than it needs; the size is given after.
    studio.show(views[0])
    studio.resize(*size)
    return [each for view in views for each in wrong(studio, view, size)]


@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_nothing_is_cut_off(studio, scale, size):
    assert all_wrong(studio, scale, size) == []


def test_nothing_is_cut_off_in_english(tmp_path):
    """In a process of its own: the language is chosen before the window is imported."""
    done = subprocess.run(
        (sys.executable, "-m", "tests.ui.english_window"),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0)


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_a_picture_is_made_in_every_look(variant: Variant, qapp, tmp_path):
    made = Studio(variant)
    made.show(VIEWS[0])
    path = made.keep(tmp_path / "picture.png")
    assert made.picture().width() == round(variant.width * 1.5)
    assert path.stat().st_size > 20_000
    made.close()


def test_the_thirty_screens_are_all_there_and_each_is_pictured():
    assert [screen.number for screen in SCREENS] == list(range(1, 31))
    assert len({view.slug for view in VIEWS}) == len(VIEWS)
    wanted = {
        f"{screen.number:02d}_{view.slug}{kind}.png"
        for screen in SCREENS
        for view in screen.views
        for kind in ("", "_variants")
    }
    assert wanted - {path.name for path in PICTURES.iterdir()} == set()
    told = (PICTURES / "README.md").read_text("utf-8")
    assert {name for name in wanted if name not in told} == set()


def test_every_page_of_the_window_is_among_them():
    assert {view.page for view in VIEWS} == set(PageName)


def test_no_part_shows_itself_as_a_window_of_its_own(studio, qapp):
    studio.show(VIEWS[-1])
    others = [
        widget
        for widget in qapp.topLevelWidgets()
        if widget.isVisible() and widget is not studio.window and not isinstance(widget, Sheet)
    ]
    assert others == []


def test_a_picture_that_cannot_be_written_is_not_called_made(studio, tmp_path):
    with pytest.raises(OSError, match="could not be written"):
        studio.keep(tmp_path / "missing" / f"{LIGHT.name}.png")
