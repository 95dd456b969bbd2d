"""Port: view tables made anew beside the live ones.

Owned by the thread that verifies. The one rule: nothing of it survives the comparison.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from desk.ports.store import ViewWriter


class Rebuilt(Protocol):
    """Fresh view tables beside the live ones, to compare."""

    @property
    def writer(self) -> ViewWriter:
        """Where the fold writes."""

    def differences(self) -> tuple[Mapping[str, Any], ...]:
        """Rows that differ: table, key and which side has what kind of difference."""
