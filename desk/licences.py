"""The kinds of e-licences that a citizen may show (亮证), as dated data.

Owned by no thread. The one rule: the codes are this program's own until a licence store is
connected; an item names a licence by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from desk.shipped import shipped_json


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceKind:
    """One kind of licence; `holder` is person or organisation."""

    code: str
    name: str
    holder: str


@cache
def licence_kinds() -> Mapping[str, LicenceKind]:
    """Every kind by its name."""
    rows = shipped_json("licences.json")["licences"]
    return MappingProxyType({row["name"]: LicenceKind(**row) for row in rows})


def find_licence_kind(text: str) -> LicenceKind | None:
    """The kind of that name or code, or None."""
    found = licence_kinds().get(text)
    if found is not None:
        return found
    return next((each for each in licence_kinds().values() if each.code == text), None)
