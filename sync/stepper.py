"""When to try what: the timing of sync, without any input or output of its own.

Each instance belongs to one lane set (PUSH, FEED and SENDING ask in turn, under the caller's
order).
The one rule: as long as anything is pending there is always a next time; a failure moves it
and never cancels it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

HEARTBEAT_MS = 30_000
FIRST_DELAY_MS = 1_000
LONGEST_DELAY_MS = 300_000  # five minutes, whatever happens (protocol, section 3)
LEAST_DELAY_MS = 50  # a jitter of zero must not spin
MOST_ENTRIES = 100
ACTS_FIRST_MS = 250  # how long files give way before they look whether acts still wait
BUSY_MS = 5_000  # where the platform is busy and does not say for how long
POISON_TRIES = 2  # how often one transaction is offered alone before it goes header-only
# What a batch may hold that the platform cannot digest, though the line is good.
INDIGESTIBLE = frozenset({"platform.too-large", "platform.failed"})

# Answers that no repetition changes soon: tried again only at the longest delay, or when
# somebody asks. (Protocol: 403 stop and alarm, 409 fenced, 426 update.)
ALARMS = frozenset(
    {
        "platform.fenced",
        "platform.revoked",
        "platform.foreign",
        "platform.refused-signature",
        "platform.forged",
        "platform.upgrade",
        "platform.chain-broken",
        "sync.other-history",
        "line.certificate",
    }
)


class Action(StrEnum):
    """What to do next."""

    PUSH = "push"
    HEARTBEAT = "heartbeat"
    FEED = "feed"
    FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An action, and in how many milliseconds."""

    action: Action
    delay_ms: int


@dataclass(slots=True)
class _Track:
    """One line of work: how often it failed in a row, and when it may be tried next."""

    failures: int = 0
    next_ms: int = 0
    alarm: str = ""


@dataclass(slots=True)
class Stepper:
    """The timing of one station.

    `clock_ms` is a clock that never goes back; `rng` gives numbers from 0 up to 1. `phase`
    (0 up to 1) is the station's own: after an outage of all, no two come at one moment.
    """

    clock_ms: Callable[[], int]
    rng: Callable[[], float]
    limit: int = MOST_ENTRIES
    phase: float = 0.0
    _push: _Track = field(default_factory=_Track)
    _feed: _Track = field(default_factory=_Track)
    _files: _Track = field(default_factory=_Track)
    _pause_until: int = 0
    _heartbeat_at: int = 0
    _alone: int = 0

    def push(self, pending: bool) -> Step:
        """What the PUSH lane does next: drain while anything is pending, else a heartbeat."""
        if pending:
            return self._step(Action.PUSH, self._push.next_ms)
        return self._step(Action.HEARTBEAT, max(self._push.next_ms, self._heartbeat_at))

    def feed(self) -> Step:
        """What the FEED lane does next; the long poll itself waits, so success has no delay."""
        return self._step(Action.FEED, self._feed.next_ms)

    def files(self, acts_wait: bool) -> Step:
        """The next part of a file: never while acts wait that could go now."""
        step = self._step(Action.FILES, self._files.next_ms)
        if acts_wait and not self._push.failures:
            return Step(action=Action.FILES, delay_ms=max(step.delay_ms, ACTS_FIRST_MS))
        return step

    def worked(self, action: Action) -> None:
        """The action went through: the next one of its kind may follow at once."""
        track = self._track(action)
        track.failures, track.next_ms, track.alarm = 0, 0, ""
        if action is Action.FILES:
            return  # a file proves nothing of the journal's standing
        if action is not Action.FEED:
            self._heartbeat_at = self.clock_ms() + HEARTBEAT_MS
        if action is Action.PUSH:
            self._alone = 0
            self.limit = min(MOST_ENTRIES, self.limit * 2)

    def failed(self, action: Action, code: str, *, retry_after: int = 0) -> None:
        """The action failed with that code; `retry_after` (seconds) pauses everything."""
        now = self.clock_ms()
        track = self._track(action)
        track.failures += 1
        if code in ALARMS:
            track.alarm = code
            track.next_ms = now + LONGEST_DELAY_MS
            return
        if action is Action.PUSH and self._halved(code):
            track.next_ms = now
            return
        if code == "platform.busy" or retry_after > 0:
            wait = min(retry_after * 1000, LONGEST_DELAY_MS) or BUSY_MS
            self._pause_until = max(self._pause_until, now + wait)
        ceiling = min(LONGEST_DELAY_MS, FIRST_DELAY_MS << min(track.failures - 1, 20))
        share = (self.phase + self.rng()) % 1.0
        track.next_ms = now + max(LEAST_DELAY_MS, int(share * ceiling))

    def _halved(self, code: str) -> bool:
        """Offer less next time; True where that may be tried at once."""
        if code not in INDIGESTIBLE:
            return False
        if self.limit == 1:
            self._alone += 1
            return False
        self.limit //= 2
        return code == "platform.too-large"

    @property
    def is_poisoned(self) -> bool:
        """Whether the first transaction was offered alone often enough: bodies stay here."""
        return self._alone >= POISON_TRIES

    def withheld(self) -> None:
        """Its bodies were taken out of the way: it may be offered at once."""
        self._alone = 0
        self._push.next_ms = 0

    def asked(self) -> None:
        """Somebody wants it now: delays are forgotten, a pause that the platform set is not."""
        self._push.next_ms = self._feed.next_ms = self._files.next_ms = 0
        self._heartbeat_at = 0

    @property
    def alarm(self) -> str:
        """What no repetition changes soon, "" for none; reading ends no alarm of sending."""
        return self._push.alarm or self._feed.alarm

    @property
    def failures(self) -> int:
        """How often in a row nothing could be sent."""
        return self._push.failures

    @property
    def paused_ms(self) -> int:
        """Milliseconds for which the platform asked everybody to wait."""
        return max(0, self._pause_until - self.clock_ms())

    def _track(self, action: Action) -> _Track:
        if action is Action.FILES:
            return self._files
        return self._feed if action is Action.FEED else self._push

    def _step(self, action: Action, at: int) -> Step:
        due = max(at, self._pause_until)
        return Step(action=action, delay_ms=max(0, due - self.clock_ms()))


def phase_of(station: str) -> float:
    """The share of a delay that is the station's own, 0 up to 1."""
    return int(hashlib.sha256(station.encode()).hexdigest()[:8], 16) / 0x1_0000_0000
