"""Pieces of what the acts of cases ask: a choice, a line of words, a reason, the gate.

Owned by no thread. The one rule: where one choice alone is possible it stands there already;
nothing else is preset.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.case import Case
from desk.duties import Duty, check_duty
from ui.window.operations.acts import Acts
from ui.window.views.form import FieldKind, FieldView, Option


def gate(duty: Duty) -> Callable[[Acts, Case], None]:
    """Asks the desk before anybody types for a refusal."""
    return lambda acts, case: check_duty(duty, acts.actor, acts.desk.station, case)


def choice(code: str, label: str, options: Sequence[Option]) -> FieldView:
    """A choice; the only one there is stands there already."""
    return FieldView(
        code=code,
        label=label,
        kind=FieldKind.CHOICE,
        options=tuple(options),
        value=options[0].code if len(options) == 1 else "",
        required=True,
        wide=True,
    )


def words(code: str, label: str, *, required: bool = True, hint: str = "") -> FieldView:
    """A line of text."""
    return FieldView(code=code, label=label, required=required, hint=hint, wide=True)


def reason(label: str) -> FieldView:
    """Why."""
    return FieldView(
        code="reason", label=label, kind=FieldKind.LONG_TEXT, required=True, wide=True
    )
