"""From a refusal or a device's failure to the one quiet sentence.

Owned by no thread. The one rule: words on the screen, the code folded; facts never hold
personal data, so they may be shown.
"""

from __future__ import annotations

from desk.refusal import CodedError, DeviceError
from ui.terminal.answers import plain
from ui.window.tongue import sentence
from ui.window.views.shell import Notice, Tone


def notice_of(error: CodedError) -> Notice:
    """What to tell the clerk."""
    return Notice(
        sentence=sentence(error),
        tone=Tone.WARN if isinstance(error, DeviceError) else Tone.BAD,
        code=error.code,
        facts=tuple(
            (name, str(plain(value)))
            for name, value in error.facts.items()
            if not isinstance(value, tuple)  # further faults, which the sentence tells
        ),
    )


def field_of(error: CodedError) -> str:
    """The identity field that a refusal is about."""
    return "certificate_number" if error.code.startswith("certificate.") else ""
