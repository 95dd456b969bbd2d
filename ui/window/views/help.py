"""What the help shows, as values without Qt.

Owned by no thread. The one rule: keys are those in force.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpTopic:
    """One page or one refusal code: `keys` with what they do, `when` this, do that."""

    code: str
    title: str
    text: str
    keys: tuple[tuple[str, str], ...] = ()
    when: tuple[tuple[str, str], ...] = ()
