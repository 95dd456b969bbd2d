"""Single figures of the counter's window: echo, search, tabs, steps, print, call.

A part of `tests.bench.bench_counter`. The one rule: time runs from the key event until what it
leads to is painted, or until the next key can be pressed; milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import quantiles
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import paths
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

CARDS = (
    "ordinary",
    "long-term",
    "rare",
    "rare-pua",
    "residence-hmt",
    "foreign-2023",
    "foreign-2017",
)
TABS = 9
TEXT = "abcdefghijklmnopqrstuvwxyz0123456789"
TYPED = ("spjy", "cqqsp", "0042", "daolu", "yyzz", "zzzz")


def p95(values: list[float]) -> float:
    """What 95 of 100 do not exceed."""
    return quantiles(values, n=20)[-1]


class Took:
    """Milliseconds of many waits, and how much of each this process (all lanes) worked."""

    def __init__(self) -> None:
        self.values: list[float] = []
        self.own: list[float] = []
        self.begin()

    def begin(self) -> None:
        """A key is pressed now."""
        self._began, self._used = perf_counter(), process_time()

    def end(self) -> None:
        """What was waited for is there."""
        took, used = perf_counter() - self._began, process_time() - self._used
        self.values.append(took * 1000)
        self.own.append(min(took, used) * 1000)


class Painted(QObject):
    """Whether that widget was painted since it was asked last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note it; painting itself follows before the loop goes on."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def until(seen: Callable[[], object]) -> None:
    """Let the loop sleep and work until that is so."""
    awake = QTimer()
    awake.start(50)
    while not seen():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def echo(field: QWidget) -> Took:
    """Each character from the key event until the field was painted with it."""
    painted, took = Painted(field), Took()
    for character in TEXT * 2:
        QApplication.processEvents()
        painted.seen = False
        key = QKeyEvent(
            QEvent.Type.KeyPress,
            ord(character.upper()),
            Qt.KeyboardModifier.NoModifier,
            character,
        )
        took.begin()
        QCoreApplication.sendEvent(field, key)
        until(lambda: painted.seen)
        took.end()
    field.removeEventFilter(painted)
    return took


def item_search(clerk: Clerk) -> Took:
    """Typing into the search line of step 2, from the last key to the list that answers."""
    line = clerk.page.items.line
    clerk.robot.wait(line.hasFocus, "the search line")
    took = Took()
    for text in TYPED * 3:
        clerk.robot.key("Ctrl+A")
        clerk.robot.digits(text[:-1])
        clerk.robot.breathe(150)
        took.begin()
        clerk.robot.digits(text[-1])
        # The page is shown anew with the answer, not with the key.
        until(lambda t=text: clerk.page.view.body.search == t)
        clerk.page.items.repaint()
        took.end()
    return took


def nine_tabs(clerk: Clerk) -> Took:
    """Ctrl+1 … Ctrl+9, from the key until that case is painted with the keyboard in it."""
    for number in range(TABS):
        if number:
            clerk.counter.accepting.open_another()
            clerk.robot.wait(lambda: clerk.front.applicant is None, "a new case")
        clerk.lay(CARDS[number % len(CARDS)])
        clerk.lift()
    page, took = clerk.page, Took()
    keys = [case.key for case in clerk.counter.accepting.table.cases]
    painted = Painted(page)
    for number in (*range(1, len(keys) + 1), *range(len(keys), 0, -1)) * 2:
        if clerk.counter.accepting.table.front.key == keys[number - 1]:
            continue
        painted.seen = False
        took.begin()
        clerk.robot.key(f"Ctrl+{number}")
        until(
            lambda key=keys[number - 1]: (
                painted.seen
                and clerk.counter.accepting.table.front.key == key
                and page.body.isAncestorOf(clerk.robot.focus())
            )
        )
        took.end()
    page.removeEventFilter(painted)
    return took


def steps(clerk: Clerk) -> Took:
    """F12 and Alt+← over the five steps of a whole case, until the step has the keyboard."""
    took = Took()
    back = [Step.FORM, Step.MATERIALS, Step.ITEM, Step.IDENTITY]
    there = [Step.ITEM, Step.MATERIALS, Step.FORM, Step.CONFIRM]
    for _ in range(4):
        for key, goal in (
            *(("Alt+Left", step) for step in back),
            *(("F12", step) for step in there),
        ):
            took.begin()
            clerk.robot.key(key)
            until(
                lambda step=goal: (
                    clerk.step() is step
                    and not clerk.page.focusing.holding
                    and clerk.page.body.isAncestorOf(clerk.robot.focus())
                )
            )
            clerk.page.repaint()
            took.end()
    return took


def print_hand_over(clerk: Clerk) -> Took:
    """From the accepted case on the screen until the spooler has every paper of the case."""
    clerk.robot.key("F12")
    until(lambda: clerk.step() is Step.DONE)
    took = Took()
    due = len(clerk.counter.acts.papering.earned(clerk.front))
    until(lambda: len(clerk.counter.accepting.table.front.papers) >= due)
    took.end()
    return took


def call_next(clerk: Clerk, numbers: tuple[str, ...]) -> Took:
    """F9 until the ticket is told and the first field of a blank case has the keyboard."""
    took = Took()
    for number, card in zip(numbers, CARDS, strict=False):
        clerk.turn_to(PageName.CASES)
        took.begin()
        clerk.robot.key("F9")
        until(
            lambda n=number: (
                n in clerk.page.notice.words.whole
                and clerk.page.isVisible()
                and clerk.page.body.isAncestorOf(clerk.robot.focus())
            )
        )
        took.end()
        clerk.lay(card)
        clerk.lift()
    return took


def at_form(clerk: Clerk) -> None:
    """A road case at its form, by hands that nobody counts."""
    clerk.identify("rare", paths.PHONE)
    clerk.choose(paths.ROAD, (2, 2, 1))
    clerk.collect()
