"""Figures against their limits: printed line by line, the exit code says whether all are held.

The one rule: a limit is a ratio in one run wherever it can be; what is only told has none.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field


@dataclass
class Figures:
    """The figures of one bench."""

    name: str
    rows: list[dict[str, object]] = field(default_factory=list)

    def tell(self, what: str, value: float | str, unit: str = "") -> None:
        """A figure without a limit."""
        self._add(what, value, unit, "", held=None)

    def least(self, what: str, value: float, limit: float, unit: str = "") -> None:
        """A figure that is at least so much."""
        self._add(what, value, unit, f">= {limit:g}", held=value >= limit)

    def most(self, what: str, value: float, limit: float, unit: str = "") -> None:
        """A figure that is at most so much."""
        self._add(what, value, unit, f"<= {limit:g}", held=value <= limit)

    def end(self) -> int:
        """Print everything as one JSON object; 0 when every limit is held, else 1."""
        held = all(row["held"] is not False for row in self.rows)
        facts = {"bench": self.name, "held": held, "figures": self.rows}
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
        return 0 if held else 1

    def _add(
        self, what: str, value: float | str, unit: str, limit: str, *, held: bool | None
    ) -> None:
        shown = value if isinstance(value, str) else float(f"{value:.4g}")
        row: dict[str, object] = {
            "figure": what,
            "measured": shown,
            "unit": unit,
            "limit": limit,
            "held": held,
        }
        self.rows.append(row)
        word = "" if held is None else ("  held" if held else "  EXCEEDED")
        sys.stderr.write(
            f"{self.name}: {what}: {shown} {unit} {limit}{word}\n".replace("  ", " ")
        )
