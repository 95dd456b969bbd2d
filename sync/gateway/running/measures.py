"""What a gateway counts, in memory that all its workers share, and as Prometheus text.

Made before the workers are forked; each worker writes its own row only. The one rule: every
label is one of a list written in this program, so nothing of a request can become a name.
"""

from __future__ import annotations

import mmap
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sync.gateway.outcomes import Outcome

STATUSES = (
    *("200", "201", "204", "206", "304", "400", "401", "403", "404", "405", "409"),
    *("413", "416", "422", "426", "429", "500", "501", "503", "507", "other"),
)
OTHER = "other"
BOUNDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Upper ends of the histograms, in seconds; the waiting of a feed is not counted in."""
_CELL = 8  # bytes of a double

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One metric: its name, kind (counter, gauge, histogram), sentence and label names."""

    name: str
    kind: str
    about: str
    labels: tuple[str, ...] = ()


REQUESTS = Family(
    name="owd_requests_total",
    kind="counter",
    about="Requests answered, by call and status.",
    labels=("call", "status"),
)
SECONDS = Family(
    name="owd_request_seconds",
    kind="histogram",
    about="Seconds in work per request, by call; waiting for news is left out.",
    labels=("call",),
)
RECORDED = Family(
    name="owd_entries_recorded_total",
    kind="counter",
    about="Journal entries recorded and committed.",
)
JUDGED = Family(
    name="owd_entries_judged_total",
    kind="counter",
    about="Judgements told by the feed, by outcome.",
    labels=("outcome",),
)
BUSY = Family(
    name="owd_refused_busy_total",
    kind="counter",
    about="Requests told to come back later because too many were in work.",
)
INSIDE = Family(name="owd_requests_inside", kind="gauge", about="Requests in work now.")
FEEDS = Family(name="owd_feeds_waiting", kind="gauge", about="Feeds that wait for news now.")
POOL = Family(
    name="owd_database_connections_used",
    kind="gauge",
    about="Database connections in use now.",
)
MEMORY = Family(
    name="owd_resident_bytes", kind="gauge", about="Memory of all workers together."
)
WORKERS = Family(name="owd_workers", kind="gauge", about="Workers that serve now.")
STARTS = Family(
    name="owd_worker_starts_total",
    kind="counter",
    about="Starts of workers; more than there are workers means that one died.",
)
PLAIN = (RECORDED, BUSY, INSIDE, FEEDS, POOL, MEMORY, WORKERS, STARTS)


class Measures:
    """Numbers in shared memory: one row for each worker, one cell for each label value."""

    def __init__(self, calls: Sequence[str], workers: int = 1) -> None:
        """For those calls ("GET /v1/…"); `worker` is set by each worker once."""
        self.worker = 0
        self._calls = frozenset(calls)
        self._cells = {key: n for n, key in enumerate(_keys((*calls, OTHER)))}
        self._width, self._workers = len(self._cells), workers
        self._lock = threading.Lock()  # the thread pool counts too
        self._numbers = memoryview(mmap.mmap(-1, _CELL * self._width * workers)).cast("d")

    def add(self, family: Family, *labels: str, by: float = 1) -> None:
        """Add to a counter or gauge."""
        place = self._place((family.name, *labels))
        with self._lock:
            self._numbers[place] += by

    def put(self, family: Family, value: float) -> None:
        """Set this worker's part of a gauge without labels."""
        self._numbers[self._place((family.name,))] = value

    def answered(self, call: str, status: int, seconds: float) -> None:
        """A request of that call was answered after so many seconds in work."""
        name = call if call in self._calls else OTHER
        word = str(status) if str(status) in STATUSES else OTHER
        self.add(REQUESTS, name, word)
        for bound in BOUNDS:
            if seconds <= bound:
                self.add(SECONDS, name, str(bound))
        self.add(SECONDS, name, "count")
        self.add(SECONDS, name, "sum", by=seconds)

    def noted(self, facts: Mapping[Key, int]) -> None:
        """What a committed transaction did: ("recorded",) and ("judged", outcome)."""
        for key, count in facts.items():
            self.add(JUDGED if key[0] == "judged" else RECORDED, *key[1:], by=count)

    def gone(self, worker: int) -> None:
        """A worker ended: what it held now is held no longer."""
        for family in PLAIN:
            if family.kind == "gauge":
                self._numbers[worker * self._width + self._cells[(family.name,)]] = 0

    def total(self, family: Family, *labels: str) -> float:
        """The sum over all workers."""
        cell = self._cells[(family.name, *labels)]
        return sum(self._numbers[n * self._width + cell] for n in range(self._workers))

    def text(self) -> Iterator[str]:
        """The lines of Prometheus' text format 0.0.4; a label value never used is left out."""
        yield from self._counted(REQUESTS)
        yield from self._histogram()
        yield from self._counted(JUDGED)
        for family in PLAIN:
            yield from lines(family, {(): self.total(family)})

    def _counted(self, family: Family) -> Iterator[str]:
        keys = [key[1:] for key in self._cells if key[0] == family.name]
        found = {labels: self.total(family, *labels) for labels in keys}
        yield from lines(family, {k: v for k, v in found.items() if v})

    def _histogram(self) -> Iterator[str]:
        yield from _head(SECONDS)
        for call in sorted({*self._calls, OTHER}):
            count = self.total(SECONDS, call, "count")
            if not count:
                continue
            for bound in BOUNDS:
                value = self.total(SECONDS, call, str(bound))
                yield f'{SECONDS.name}_bucket{{call="{call}",le="{bound}"}} {value:.0f}'
            yield f'{SECONDS.name}_bucket{{call="{call}",le="+Inf"}} {count:.0f}'
            yield f'{SECONDS.name}_sum{{call="{call}"}} {self.total(SECONDS, call, "sum"):.6f}'
            yield f'{SECONDS.name}_count{{call="{call}"}} {count:.0f}'

    def _place(self, key: Key) -> int:
        return self.worker * self._width + self._cells[key]


def lines(family: Family, values: Mapping[Key, float]) -> Iterator[str]:
    """One metric with its values by labels."""
    yield from _head(family)
    for labels, value in values.items():
        pairs = ",".join(
            f'{name}="{text}"' for name, text in zip(family.labels, labels, strict=True)
        )
        yield f"{family.name}{f'{{{pairs}}}' if pairs else ''} {_number(value)}"


def _number(value: float) -> str:
    """Whole numbers as such: millions keep every digit."""
    return str(int(value)) if value == int(value) else repr(value)


def _head(family: Family) -> Iterator[str]:
    yield f"# HELP {family.name} {family.about}"
    yield f"# TYPE {family.name} {family.kind}"


def _keys(calls: Sequence[str]) -> Iterator[Key]:
    for call in dict.fromkeys(calls):
        yield from ((REQUESTS.name, call, status) for status in STATUSES)
        yield from ((SECONDS.name, call, str(bound)) for bound in BOUNDS)
        yield from ((SECONDS.name, call, word) for word in ("count", "sum"))
    yield from ((JUDGED.name, outcome.value) for outcome in Outcome)
    yield from ((family.name,) for family in PLAIN)
