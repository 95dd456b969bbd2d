"""Every page is drawn from its sample view, at every size and look, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ui.window import shots
from ui.window.dialogs.sheet import Sheet
from ui.window.shots import SHOTS, Shot
from ui.window.theme.look import Look, dress_application
from ui.window.widgets.words import Words
from ui.window.workplace import Workplace


@pytest.fixture(scope="module", params=SHOTS, ids=lambda shot: shot.name)
def shot(request) -> Shot:
    return request.param


@pytest.fixture(scope="module")
def window(shot, qapp) -> Iterator[Workplace]:
    """One window for all tests of a picture: building it is what takes time."""
    look = Look(shot.theme, shot.scale)
    dress_application(look)
    made = shots.sample_window(look, shot.step, shot.over)
    made.resize(shot.width, shot.height)
    made.show()
    made.turn_to(shot.page)
    shots.put_over(made, look, shot.over)
    shots.settle()
    yield made
    made.close()
    made.deleteLater()
    shots.settle()


def clipped(label: QLabel) -> bool:
    """Whether the label is smaller than the words it shows."""
    if not label.text() or not label.isVisible():
        return False
    if label.wordWrap():
        return label.height() + 1 < label.heightForWidth(label.width())
    metrics = QFontMetrics(label.font())
    short = label.width() + 1 < metrics.horizontalAdvance(label.text())
    return short or label.height() + 2 < metrics.height()


def test_nothing_is_clipped(window):
    cut = [
        (type(label).__name__, label.text(), label.size().toTuple())
        for label in window.findChildren(QLabel)
        if clipped(label)
    ]
    assert cut == []


def test_only_labels_that_may_be_shortened_are_shortened(window):
    short = [
        label.whole
        for label in window.findChildren(Words)
        if label.isVisible() and label.text() != label.whole and not label.elides
    ]
    assert short == []


def test_the_window_keeps_the_size_it_was_given(window, shot):
    assert (window.width(), window.height()) == (shot.width, shot.height)


def test_the_picture_shows_the_page_at_full_size(window, shot, tmp_path):
    image = shots.picture(window)
    assert image.width() == round(shot.width * 1.5)
    path = tmp_path / "picture.png"
    assert image.save(str(path))
    assert path.stat().st_size > 20_000


def test_every_control_has_an_accessible_name(window):
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy().value
        and not isinstance(widget, QScrollArea)
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


def test_no_part_shows_itself_as_a_window_of_its_own(window, qapp):
    others = [
        w
        for w in qapp.topLevelWidgets()
        if w.isVisible() and w is not window and not isinstance(w, Sheet)
    ]
    assert others == []


def test_a_picture_that_cannot_be_written_is_not_called_made(qapp, tmp_path):
    with pytest.raises(OSError, match="could not be written"):
        shots.take(SHOTS[0], tmp_path / "missing")
