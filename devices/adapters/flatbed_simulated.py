"""A scanner without hardware, for training and demonstration.

`lay` and `stop` are called from the window, the rest from the FLATBED lane: they exchange
references only. The one rule: what it gives is drawn, and `simulated` says so.
"""

from __future__ import annotations

from functools import lru_cache

from desk.ports.flatbed import PAGE_LIMIT, Feed
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.simulators import papers
from devices.simulators.png import png_of

NAME = "flatbed-simulated"


class SimulatedPageScanner:
    """Scans the drawn papers of `devices.simulators.papers`."""

    name = NAME
    simulated = True

    def __init__(self) -> None:
        """One paper on the glass, two in the feeder, until others are laid."""
        self._laid: tuple[str, ...] = ("application", "licence")
        self._coming: tuple[str, ...] = ()
        self._under_way = self._first = False
        self._fault, self._after = "", 0

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that can be laid down."""
        return tuple(papers.SHEETS)

    def lay(self, *laid: str) -> None:
        """Lay these down; KeyError for one that nobody drew."""
        for each in laid:
            papers.SHEETS[each]
        self._laid = laid

    def fail(self, code: str, *, after: int = 0) -> None:
        """Let it fail with that code after so many pages, as a jam would; "" mends it."""
        self._fault, self._after = code, after

    def devices(self) -> tuple[str, ...]:
        """The one that is always there."""
        return (NAME,)

    def state(self) -> DeviceState:
        """Always ready."""
        return DeviceState(name=NAME, ready=True, simulated=True)

    def start(self, feed: Feed) -> None:
        """Begin."""
        self._coming = self._laid[:1] if feed is Feed.GLASS else self._laid
        self._under_way = self._first = True

    def next_page(self, *, limit: float = PAGE_LIMIT) -> bytes | None:  # noqa: ARG002 - never has to wait
        """The next paper."""
        if not self._under_way:
            return None
        if self._fault and self._after == 0:
            self._under_way = False
            raise DeviceError(self._fault)
        if not self._coming:
            self._under_way = False
            if self._first:
                raise DeviceError("flatbed.feeder-empty")
            return None
        page, self._coming = self._coming[0], self._coming[1:]
        self._first, self._after = False, max(0, self._after - 1)
        return _drawn(page)

    def stop(self) -> None:
        """Nothing more comes."""
        self._under_way = False


@lru_cache(maxsize=4)
def _drawn(paper: str) -> bytes:
    return png_of(papers.picture(paper), papers.WIDTH, papers.HEIGHT)
