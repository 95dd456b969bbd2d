"""Port: a scanner for sheets of paper (扫描仪): glass, or a feeder that takes a pile.

Used from the FLATBED lane only, apart from `stop`. The one rule: a page that came is handed
over before the next is asked for, so that a jam never costs the pages before it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol, runtime_checkable

from desk.ports.identity import DeviceState

PAGE_LIMIT = 90.0
"""Seconds for one page; a slow one at 200 dpi in colour takes a third of that."""


class Feed(StrEnum):
    """Where the paper lies."""

    GLASS = "glass"
    FEEDER = "feeder"


class PageScanner(Protocol):
    """The scanner of this window."""

    @property
    def name(self) -> str:
        """A short name for the status list: `flatbed-sane`, `flatbed-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator: its pages are marked."""

    def devices(self) -> tuple[str, ...]:
        """The scanners that are connected now; never raises, empty for none."""

    def state(self) -> DeviceState:
        """Whether one can be used now; never raises, takes seconds."""

    def start(self, feed: Feed) -> None:
        """Begin: one page from the glass, or all that lie in the feeder.

        Raises DeviceError `flatbed.program-missing`, `flatbed.absent`, `flatbed.no-feeder`,
        `flatbed.busy`, `flatbed.denied` or `flatbed.hung`.
        """

    def next_page(self, *, limit: float = PAGE_LIMIT) -> bytes | None:
        """The next page as a PNG file, waiting up to `limit` seconds; None after the last.

        Raises DeviceError `flatbed.feeder-empty` where not even a first page came, and
        `flatbed.jammed`, `flatbed.cover-open`, `flatbed.busy`, `flatbed.denied`,
        `flatbed.absent`, `flatbed.not-a-page`, `flatbed.hung`, `flatbed.failed`. After an
        error, and after None, nothing is under way any more.
        """

    def stop(self) -> None:
        """End what is under way; from any thread, may be called twice."""


@runtime_checkable
class PaperPile(Protocol):
    """What a simulated scanner has besides: papers that can be laid on it."""

    @property
    def papers(self) -> tuple[str, ...]:
        """The names that `lay` knows."""

    def lay(self, *papers: str) -> None:
        """Lay these down, on the glass or in the feeder; from any thread."""
