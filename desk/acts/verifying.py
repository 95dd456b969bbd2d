"""Proving the store: the chain link by link, and every view equal to its rebuilding.

Reads only, beside a running window. The one rule: nothing found here is mended here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from desk.chain import ChainReport, check_chain
from desk.entry import BodyState
from desk.ports.store import Rebuilt, Views
from desk.projection import Projector


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What `verify` found; sound when there are no faults and no differences."""

    chain: ChainReport
    differences: tuple[Mapping[str, Any], ...] = ()
    rebuilt: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.chain.faults and not self.differences


def verify(
    views: Views,
    *,
    station: str,
    public: str,
    rebuild: Callable[[], AbstractContextManager[Rebuilt]] | None = None,
) -> Verified:
    """Check the whole chain; with `rebuild` also fold it anew and compare every view."""
    chain = check_chain(station, public, views.entries(), views.signatures())
    if rebuild is None:
        return Verified(chain=chain)
    with rebuild() as fresh:
        projector = Projector(fresh.writer, station)
        for entry in views.entries():
            if entry.body is not None and entry.state is not BodyState.PURGED:
                projector.apply_entry(entry)
        return Verified(chain=chain, differences=fresh.differences(), rebuilt=True)
