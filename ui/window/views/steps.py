"""What each step of the acceptance page shows in its middle, as values without Qt.

Owned by no thread. The one rule: a body holds finished text; the step widget decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.window.views.form import FormView, Option
from ui.window.views.shell import Badge, KeyHint, Tone


class Mark(StrEnum):
    """The state of a material as a sign (a shape, not only a colour)."""

    OK = "ok"
    MISSING = "missing"
    TOLERATED = "tolerated"
    PENDING = "pending"
    DEFECTIVE = "defective"
    NOT_APPLICABLE = "not_applicable"


class MaterialAct(StrEnum):
    """What a key does to the material under the cursor."""

    RECEIVE = "receive"
    TOLERATE = "tolerate"
    REUSE = "reuse"
    NOT_APPLICABLE = "not_applicable"
    WAYS = "ways"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialRow:
    """One material: what is needed, how it was collected, its state."""

    key: str
    order: int
    name: str
    need: str
    mark: Mark
    state: str
    tone: Tone
    state_note: str = ""
    badge: Badge | None = None
    hints: tuple[KeyHint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityBody:
    """Step 1: put a card on the reader, or type; `tray` offers a simulated card."""

    title: str
    prompt: str
    detail: str
    tone: Tone
    form: FormView
    tray: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundItem:
    """One item of the picker; a cancelled one is shown grey with its document and new way."""

    key: str
    name: str
    detail: str
    short_code: str
    badge: Badge
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A situation question that narrows the materials; `answer` is the chosen option's code."""

    code: str
    text: str
    options: tuple[Option, ...]
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemBody:
    """Step 2: find the item, answer its situation questions."""

    search: str
    found: tuple[FoundItem, ...]
    chosen: str = ""
    questions: tuple[Question, ...] = ()
    guide: tuple[tuple[str, str], ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialsBody:
    """Step 3: what is needed, what is there; `points` are what to look at, by material."""

    rows: tuple[MaterialRow, ...]
    points: tuple[tuple[str, tuple[str, ...]], ...] = ()
    note: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormBody:
    """Step 4: the item's form."""

    form: FormView


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One paper and what is known about its print."""

    key: str
    name: str
    detail: str
    state: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmBody:
    """Step 5: all of it once more, the papers, and what will happen."""

    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    papers: tuple[PaperRow, ...]
    will_happen: tuple[str, ...]
    tone: Tone
    form: FormView


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneBody:
    """After the last step: the numbers, the papers, what to tell the applicant."""

    headline: str
    tone: Tone
    spoken: str
    number: str
    facts: tuple[tuple[str, str], ...]
    papers: tuple[PaperRow, ...]
    tell: tuple[str, ...] = ()


Body = IdentityBody | ItemBody | MaterialsBody | FormBody | ConfirmBody | DoneBody
