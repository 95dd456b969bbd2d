"""Ports: taking away what may go. STORE lane.

The one rule: an entry's header never goes, and nothing goes without an entry that says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class CaseDropper(Protocol):
    """The rows of a case; a part of `ViewWriter`."""

    def drop_case(self, case_id: str) -> None:
        """Take the case with its papers, judgements and records out of the views."""


class BodyPurger(Protocol):
    """The bodies of entries; a part of `Change`."""

    def purge_bodies(self, seqs: Iterable[int]) -> None:
        """Take away the bodies of those entries; their headers stay."""
