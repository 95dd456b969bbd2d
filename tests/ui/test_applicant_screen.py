"""The applicant screen by itself: what it shows, what it tells, what it can reach."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from printing.preview import PagePicture
from ui.texts.applicant_screen import PHRASES
from ui.window.applicant_screen.bodies import ReadBody, SignBody
from ui.window.applicant_screen.parts import LEAST_TOUCH
from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.samples_applicant import STATES, screen_view
from ui.window.theme.tokens import ThemeName
from ui.window.views.applicant_answers import (
    Answer,
    Checked,
    Declined,
    Rated,
    ReadThrough,
    Signed,
    Silent,
)
from ui.window.views.applicant_screen import ApplicantScreenView, Reading

SIZES = ((1024, 600), (1024, 768), (1920, 1080))


@pytest.fixture
def screen(qapp: object) -> Iterator[ApplicantScreen]:
    made = ApplicantScreen()
    made.resize(1024, 768)
    yield made
    made.close()
    made.deleteLater()


def shown(screen: ApplicantScreen, name: str) -> list[Answer]:
    """That sample is shown; what is answered from now on."""
    answers: list[Answer] = []
    screen.answered.connect(answers.append)
    screen.take(screen_view(name))
    screen.show()
    return answers


def press(screen: ApplicantScreen, key: str) -> None:
    words = PHRASES[key]
    found = [each for each in screen.findChildren(QAbstractButton) if each.text() in words]
    named = [
        each for each in screen.findChildren(QPushButton) if each.accessibleName() in words
    ]
    QTest.mouseClick((found or named)[0], Qt.MouseButton.LeftButton)


def sign(screen: ApplicantScreen) -> None:
    """By mouse, from left to right in the field."""
    assert isinstance(screen.body, SignBody)
    field = screen.body.ink
    middle = field.height() // 2
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    for x in range(30, field.width() - 20, 12):
        QTest.mouseMove(field, QPoint(x, middle + x % 17))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(200, middle))


def test_details_are_right_or_wrong(screen: ApplicantScreen) -> None:
    answers = shown(screen, "check")
    press(screen, "right")
    assert answers == [Checked(right=True)]
    screen.take(screen_view("check"))
    press(screen, "wrong")
    assert answers[-1] == Checked(right=False)


def test_a_signature_by_mouse_comes_with_times_and_a_picture(
    screen: ApplicantScreen, tmp_path: Path
) -> None:
    answers = shown(screen, "sign")
    sign(screen)
    press(screen, "sign-done")
    (signed,) = answers
    assert isinstance(signed, Signed)
    (stroke,) = signed.written.strokes
    assert stroke.tool == "mouse"
    times = [point.ms for point in stroke.points]
    assert times == sorted(times)
    assert {point.pressure for point in stroke.points} == {None}
    picture = QImage.fromData(signed.picture)
    assert (picture.width(), picture.height()) == (signed.written.width, signed.written.height)
    (tmp_path / "sign.png").write_bytes(signed.picture)
    assert len(Image.open(tmp_path / "sign.png").convert("L").getcolors() or ()) > 1


def test_an_empty_field_is_no_signature_and_a_cleared_one_neither(
    screen: ApplicantScreen,
) -> None:
    answers = shown(screen, "sign")
    press(screen, "sign-done")
    sign(screen)
    press(screen, "clear")
    press(screen, "sign-done")
    assert answers == []
    assert isinstance(screen.body, SignBody)
    assert screen.body.hint.whole == PHRASES["no-ink"][0]


@pytest.mark.parametrize(("name", "seconds"), [("sign", 60), ("rate", 20)])
def test_when_the_seconds_are_over_nothing_was_answered(
    screen: ApplicantScreen, name: str, seconds: int
) -> None:
    answers = shown(screen, name)
    assert screen.seconds_left == seconds
    for _ in range(seconds + 5):
        screen.pass_second()
    assert answers == [Silent()]


def test_what_waits_for_ever_has_no_seconds(screen: ApplicantScreen) -> None:
    answers = shown(screen, "check")
    screen.pass_second()
    assert (screen.seconds_left, answers) == (0, [])


@pytest.mark.parametrize("level", [5, 4, 3, 2, 1])
def test_each_face_is_its_level_and_none_is_chosen_before(
    screen: ApplicantScreen, level: int
) -> None:
    answers = shown(screen, "rate")
    assert not any(each.isChecked() for each in screen.findChildren(QAbstractButton))
    press(screen, f"level-{level}")
    assert answers == [Rated(level=level)]


def test_who_rates_may_stay_unnamed_and_nobody_is_so_unasked(screen: ApplicantScreen) -> None:
    answers = shown(screen, "rate")
    press(screen, "unnamed")
    press(screen, "level-2")
    assert answers == [Rated(level=2, anonymous=True)]


def test_somebody_may_decline(screen: ApplicantScreen) -> None:
    answers = shown(screen, "rate")
    press(screen, "no-rating")
    screen.take(screen_view("sign"))
    press(screen, "cancel")
    assert answers == [Declined(), Declined()]


def test_a_paper_is_read_when_its_end_was_seen(screen: ApplicantScreen) -> None:
    page = PagePicture(width=210, height=297, stride=840, pixels=bytes(840 * 297))
    answers = shown(screen, "idle")
    state = Reading(title="受理通知书", pages=(page, page))
    screen.take(ApplicantScreenView(hall="大厅", window="1", state=state))
    assert isinstance(screen.body, ReadBody)
    QTest.qWait(20)
    assert not screen.body.done.isEnabled()
    for _ in range(40):
        press(screen, "down")
    press(screen, "read-done")
    assert answers == [ReadThrough()]


def test_the_applicant_chooses_english_and_the_next_one_begins_in_chinese(
    screen: ApplicantScreen,
) -> None:
    shown(screen, "rate")
    press(screen, "other-language")
    assert PHRASES["level-5"][1] in names(screen)
    screen.take(screen_view("thanks"), screen_view("check"))
    screen._back.timeout.emit()
    assert PHRASES["right"][0] in names(screen)


def names(screen: ApplicantScreen) -> set[str]:
    return {each.accessibleName() for each in screen.findChildren(QAbstractButton)}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("english", [False, True])
def test_everything_fits_and_can_be_touched(
    screen: ApplicantScreen, name: str, size: tuple[int, int], english: bool
) -> None:
    screen.resize(*size)
    shown(screen, name)
    if english:
        screen.change_language()
    QTest.qWait(0)
    for part in screen.findChildren(QAbstractButton):
        assert part.height() >= LEAST_TOUCH, part.accessibleName()
        assert part.width() >= LEAST_TOUCH, part.accessibleName()
        whole = part.rect().translated(part.mapTo(screen, QPoint(0, 0)))
        assert screen.rect().contains(whole), part.accessibleName()
        assert part.width() >= part.minimumSizeHint().width(), part.accessibleName()


def test_it_never_takes_the_keyboard(screen: ApplicantScreen) -> None:
    for name in STATES:
        shown(screen, name)
        flags = screen.windowFlags()
        assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
        takers = [each for each in screen.findChildren(QWidget) if each.focusPolicy().value & 2]
        assert takers == [], name


def test_each_theme_dresses_it(screen: ApplicantScreen) -> None:
    shown(screen, "check")
    sheets = set()
    for theme in ThemeName:
        screen.wear(theme)
        sheets.add(screen.styleSheet())
    assert len(sheets) == len(ThemeName)


def reachable(start: object) -> Iterator[object]:
    """Every object of ours that leads on from that one, through whatever holds it."""
    seen, waiting = {id(start)}, [start]
    while waiting:
        found = waiting.pop()
        yield found
        for inner in gc.get_referents(found):
            ours = type(inner).__module__.split(".")[0]
            plain = isinstance(inner, dict | list | tuple | set | frozenset)
            if id(inner) not in seen and (plain or ours in {"ui", "desk", "PySide6"}):
                if isinstance(inner, type):
                    continue
                seen.add(id(inner))
                waiting.append(inner)


def test_nothing_of_the_clerks_window_can_be_reached_from_it(screen: ApplicantScreen) -> None:
    for name in STATES:
        shown(screen, name)
        assert screen.parent() is None
        kinds = {type(each).__module__ for each in reachable(screen)}
        own = ("ui.window.applicant_screen", "ui.window.theme", "ui.window.widgets")
        views = ("ui.window.views", "ui.texts", "ui.window.icons", "desk.handwriting")
        strange = {
            each
            for each in kinds
            if each.split(".")[0] in ("ui", "desk") and not each.startswith((*own, *views))
        }
        assert strange == set()
