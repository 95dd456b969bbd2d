"""Paths A, B and C of the figures, by counting hands on a real window.

Runs on the window thread. The one rule: a path ends at the accepted case on the screen, and
presses nothing but keys; cards, papers and the applicant's pen come from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtGui import QGuiApplication

from desk.applicant import IdentityMatch
from desk.stages import Stage
from tests.ui.counting import Hands
from tests.ui.test_applicant_screen import press, sign
from ui.window.applicant_screen.placing import Choice
from ui.window.capture.sheet import CaptureSheet
from ui.window.clerk import Clerk
from ui.window.counter.facing import Facing
from ui.window.day import FOOD_FORM
from ui.window.views.acceptance import Step

PHONE = "13800000001"
FOOD, FOOD_ANSWERS = "1101", (1, 1, 1)
AWAY, AWAY_FORM = "3202", {"place": "济南", "from_day": "0", "kind": "2"}
ROAD, ROAD_FORM = (
    "4101",
    {
        "road": "模拟路",
        "position": "8号门前",
        "area": "12",
        "use": "2",
        "from_day": "12-1",
        "to_day": "12-31",
        "contact": "测试明",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """What it is, what must be there before, how it goes, and what it may take."""

    name: str
    title: str
    walk: Callable[[Clerk], Hands]
    most_keys: int
    most_seconds: float


def _started(clerk: Clerk, card: str) -> Hands:
    """A card has landed in a new case, and the keyboard is at 人证核对."""
    clerk.lay(card)
    question = clerk.page.identity.form.fields["identity_match"].editor
    clerk.robot.wait(lambda: question.isAncestorOf(clerk.robot.focus()), "the question")
    return Hands(clerk.robot)


def _match(clerk: Clerk, hands: Hands) -> None:
    hands.press("1", think=True)
    matched = IdentityMatch.MATCH
    hands.until(lambda: clerk.front.applicant.identity_match is matched, "人证一致")


def _next(clerk: Clerk, hands: Hands, step: Step, *, think: bool = False) -> None:
    """F12, until that step has the keyboard."""
    hands.press("F12", think=think)
    hands.until(lambda: clerk.step() is step and not clerk.page.focusing.holding, step.name)
    body = clerk.page.body
    hands.until(lambda: body.isAncestorOf(clerk.robot.focus()), f"the keyboard: {step.name}")


def _telephone(clerk: Clerk, hands: Hands) -> None:
    """Enter goes from 人证核对 to 手机."""
    hands.press("Return")
    line = clerk.page.identity.form.fields["phone"].editor
    hands.until(lambda: line.isAncestorOf(clerk.robot.focus()) or line.hasFocus(), "手机")
    hands.write(PHONE)


def _choose(clerk: Clerk, hands: Hands, code: str, answers: tuple[int, ...]) -> None:
    """The short code, Enter, the number of each answer."""
    hands.write(code)
    keys = {each.key for each in clerk.desk.catalogue.find(code) if each.short_code == code}
    hands.until(lambda: clerk.page.items.list.current in keys, "the item in the list")
    hands.press("Return")
    hands.until(lambda: clerk.front.item, "the item")
    line = clerk.page.items.line
    hands.until(lambda: not line.hasFocus(), "the first question")
    for number in answers:
        left = len(clerk.front.missing_answers()) - 1
        hands.press(str(number), think=True)
        hands.until(partial(_answers_left, clerk, left), "the answer")


def _answers_left(clerk: Clerk, most: int) -> bool:
    return len(clerk.front.missing_answers()) <= most


def _capture(clerk: Clerk, hands: Hands) -> None:
    """F7, Space, a look at the page, F12; the paper lies there already."""
    code = clerk.page.materials.list.current
    hands.press("F7", think=True)
    hands.until(lambda: isinstance(clerk.robot.dialog, CaptureSheet), "the capture screen")
    sheet = clerk.robot.dialog
    hands.until(lambda: sheet._live is not None, "the live picture")
    hands.press("Space")
    hands.until(lambda: len(sheet.pages.rows) == 1, "a page")
    hands.press("F12", think=True)
    hands.until(lambda: clerk.robot.dialog is None, "the counter")
    hands.until(lambda: code in clerk.front.materials, code)
    rows = clerk.page.materials
    hands.until(lambda: rows.isAncestorOf(clerk.robot.focus()), "the list")


def _mark(clerk: Clerk, hands: Hands, key: str) -> None:
    code = clerk.page.materials.list.current
    hands.press(key, think=True)
    hands.until(lambda: code in clerk.front.materials, code)


def _fill(clerk: Clerk, hands: Hands, values: Mapping[str, str]) -> None:
    """Each field with Enter to the next; a choice by its number; the last is left by F12."""
    pane = clerk.page.form.form
    last = list(values)[-1]
    for code, value in values.items():
        field = pane.fields[code].editor
        hands.until(lambda f=field: f.hasFocus() or f.isAncestorOf(clerk.robot.focus()), code)
        hands.write(value)
        if code != last:
            hands.press("Return")


def _accepted(clerk: Clerk, hands: Hands) -> Hands:
    _next(clerk, hands, Step.DONE, think=True)
    assert clerk.front.stage in {Stage.ACCEPTED, Stage.RECEIVED}
    return hands


def first_visit(clerk: Clerk) -> None:
    """What path A comes back to: nothing of it is counted."""
    clerk.identify("ordinary", PHONE)
    clerk.choose(FOOD, FOOD_ANSWERS)
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
    assert clerk.finish().stage is Stage.ACCEPTED


def next_case(clerk: Clerk) -> None:
    """F2: a blank case for the next person."""
    clerk.lift()
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "a new case")


def facing_of(clerk: Clerk) -> Facing:
    return next(each for each in clerk.counter.fittings if isinstance(each, Facing))


def path_a(clerk: Clerk, *, signs: bool = False) -> Hands:
    """A repeat applicant, a known item, nothing new (F6, Enter: all of it is taken over)."""
    hands = _started(clerk, "ordinary")
    hands.until(lambda: clerk.counter.accepting.table.front.earlier, "the earlier case")
    _match(clerk, hands)
    _next(clerk, hands, Step.ITEM)
    hands.press("F6", think=True)
    history = clerk.page.history.list
    hands.until(lambda: history.isAncestorOf(clerk.robot.focus()), "the earlier cases")
    hands.press("Return", think=True)
    hands.until(lambda: clerk.front.item and not clerk.front.missing_fields(), "what was known")
    assert not clerk.front.missing_materials()
    assert not clerk.front.missing_answers()
    for step in (Step.MATERIALS, Step.FORM, Step.CONFIRM):
        _next(clerk, hands, step, think=True)
    if signs:
        _signed(clerk, hands)
    _accepted(clerk, hands)
    assert clerk.front.applicant.phone == PHONE
    return hands


def _signed(clerk: Clerk, hands: Hands) -> None:
    """F10; the applicant's own pen on the applicant screen is not the clerk's.

    The screen is chosen before: on one monitor it is lent for the answer.
    """
    facing = facing_of(clerk)
    own = clerk.counter.window.screen() or QGuiApplication.primaryScreen()
    choice = Choice(name=own.name(), serial=own.serialNumber(), over_clerk=True)
    facing.standing.settle(choice)
    hands.press("F10", think=True)
    hands.until(lambda: facing.request and facing.screen, "what is asked")
    sign(facing.screen)
    press(facing.screen, "sign-done")
    clerk.robot.wait(lambda: clerk.front.dossier.signature, "the signature")


def path_b(clerk: Clerk) -> Hands:
    """One capture, one 容缺, four fields: telephone, place, day, kind."""
    hands = _started(clerk, "long-term")
    _match(clerk, hands)
    _telephone(clerk, hands)
    _next(clerk, hands, Step.ITEM)
    _choose(clerk, hands, AWAY, (1,))
    _next(clerk, hands, Step.MATERIALS)
    _capture(clerk, hands)
    _mark(clerk, hands, "Space")
    _mark(clerk, hands, "F8")
    _next(clerk, hands, Step.FORM)
    _fill(clerk, hands, AWAY_FORM)
    _next(clerk, hands, Step.CONFIRM)
    hands.press("Space", think=True)
    hands.until(lambda: clerk.front.dossier.tolerance.acknowledged_at, "the signed promise")
    return _accepted(clerk, hands)


def path_c(clerk: Clerk) -> Hands:
    """A new applicant, twelve fields, five materials, three captures.

    The fields: 人证核对 and 手机, and the ten of the form, of which name and number come from
    the card and the telephone from the first step.
    """
    hands = _started(clerk, "rare-pua")
    _match(clerk, hands)
    _telephone(clerk, hands)
    _next(clerk, hands, Step.ITEM)
    _choose(clerk, hands, ROAD, (2, 1, 1))
    _next(clerk, hands, Step.MATERIALS)
    assert len(clerk.front.missing_materials()) == 5
    for _ in range(3):
        _capture(clerk, hands)
    for _ in range(2):
        _mark(clerk, hands, "Space")
    _next(clerk, hands, Step.FORM)
    assert len(clerk.front.get_item().form) == 10
    _fill(clerk, hands, ROAD_FORM)
    _next(clerk, hands, Step.CONFIRM)
    return _accepted(clerk, hands)


PATHS: Mapping[str, Path] = MappingProxyType(
    {
        each.name: each
        for each in (
            Path(
                name="A",
                title="一位老申请人，熟悉的事项，没有新东西",
                walk=path_a,
                most_keys=10,
                most_seconds=15,
            ),
            Path(
                name="B",
                title="高拍一份，容缺一份，四栏",
                walk=path_b,
                most_keys=40,
                most_seconds=35,
            ),
            Path(
                name="C",
                title="新申请人，十二栏，五份材料，高拍三份",
                walk=path_c,
                most_keys=90,
                most_seconds=60,
            ),
        )
    }
)
