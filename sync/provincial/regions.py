"""Region codes as a province takes them: retired ones become what they were merged into.

Owned by no thread: data. The one rule: a code that nobody knows is not told; the case waits
with the name of the field.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sync.provincial.mapping import shipped_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Regions:
    """The counties of a province by code, and what became of those that are gone."""

    province: str
    reserved: str
    known: Mapping[str, str]
    retired: Mapping[str, str]

    def twelve(self, code: str, settled: Mapping[str, str] | None = None) -> str:
        """Six digits and six zeros; "" for a code of the province that nobody knows.

        A code of 12 digits keeps its own last six where its county is still there. `settled`
        is what the province's own people said of a code.
        """
        county, rest = code[:6], code[6:] or "000000"
        told = (settled or {}).get(county) or self.retired.get(county)
        if told:
            return f"{told}000000"
        foreign = not county.startswith(self.province) or county.startswith(self.reserved)
        whole = county.isdecimal() and len(county) == 6 and len(rest) == 6
        return county + rest if whole and (foreign or county in self.known) else ""

    def name(self, code: str) -> str:
        """What a county is called today; the code itself where it is in no list."""
        county = self.retired.get(code[:6], code[:6])
        return self.known.get(county, code)


@cache
def regions() -> Regions:
    """The list that ships."""
    told = json.loads(shipped_text("regions_2025.json"))
    return Regions(
        province=told["province"],
        reserved=told["reserved"],
        known=told["divisions"],
        retired=told["retired"],
    )
