"""分表 of a bundle: what each department of a thing done at once is given, a page for each.

Owned by no thread. The one rule: a department is given the fields and materials of its own
part and no others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSheet:
    """The page of one part: who does it, within what, what comes of it, what it is given."""

    name: str
    organ: str
    link: int
    limit: str = ""
    result: str = ""
    after: tuple[str, ...] = ()
    optional: bool = False
    state: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    materials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleParts(Paper):
    """一件事分表: the parts of the unified form, each on a page of its own."""

    sheets: tuple[PartSheet, ...]
    filled_at: datetime
    declaration: str = ""
