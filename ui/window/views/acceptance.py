"""What the acceptance page (受理) shows at each of its five steps, as values without Qt.

Owned by no thread. The one rule: the presenter writes the words and picks the tones; the page
only shows them, so every sentence can be tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.steps import Body


class Step(IntEnum):
    """The steps of the counter; DONE is the panel after the last."""

    IDENTITY = 1
    ITEM = 2
    MATERIALS = 3
    FORM = 4
    CONFIRM = 5
    DONE = 6


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTab:
    """One open or parked case."""

    key: str
    title: str
    brief: str
    note: str = ""
    selected: bool = False
    parked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One step of the stepper."""

    step: Step
    title: str
    note: str = ""
    state: StepState = StepState.AHEAD
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRow:
    """A labelled value shown masked; `whole` is shown only while the reveal key is held."""

    label: str
    masked: str
    whole: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantView:
    """The applicant panel; `photo` holds an encoded picture or nothing."""

    name: str
    badge: Badge
    facts: tuple[str, ...] = ()
    rows: tuple[SecretRow, ...] = ()
    roles: tuple[Badge, ...] = ()
    brief: str = ""
    photo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """An earlier case of the applicant."""

    key: str
    title: str
    note: str
    badge: Badge


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """Earlier cases, what changed since, and how much of the form they fill."""

    rows: tuple[HistoryRow, ...] = ()
    compared_title: str = ""
    compared: str = ""
    carried: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemHead:
    """The head of the middle card: item, kind, code and organ, counts.

    `reason` says why this organ, and which trial holds, where the item alone does not.
    """

    title: str
    badges: tuple[Badge, ...] = ()
    detail: str = ""
    brief: str = ""
    counts: tuple[Badge, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBox:
    """One working day of the promised period."""

    text: str
    below: str
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockView:
    """By when: promised days, due date, the working days as boxes."""

    figure: str
    unit: str
    statutory: str
    due: str
    due_note: str
    boxes: tuple[DayBox, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRow:
    """One thing between here and acceptance, and the key that settles it."""

    title: str
    note: str
    icon: str
    tone: Tone
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingView:
    """What is still missing, under its own title."""

    title: str
    rows: tuple[MissingRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceView:
    """The whole page."""

    tabs: tuple[CaseTab, ...]
    steps: tuple[StepView, ...]
    step: Step
    body: Body
    head: ItemHead | None = None
    applicant: ApplicantView | None = None
    history: HistoryView | None = None
    clock: ClockView | None = None
    missing: MissingView | None = None
    saved: str = ""
    saved_brief: str = ""
    elapsed: str = ""
    number_title: str = ""
    number: str = ""
    next_text: str = ""
    next_enabled: bool = True
    can_park: bool = True
    hints: tuple[KeyHint, ...] = ()
