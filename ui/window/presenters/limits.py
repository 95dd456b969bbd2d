"""A limit in words, in the language of the window.

Owned by no thread. The one rule: papers say `limit.text`; only the screen translates.
"""

from __future__ import annotations

from desk.item_basis import Limit
from ui.window.tongue import CHINESE, in_force, word


def limit_words(limit: Limit) -> str:
    """5个工作日, or 5 working days."""
    if in_force() == CHINESE:
        return limit.text
    return f"{limit.value} {word(limit.unit.label)}"
