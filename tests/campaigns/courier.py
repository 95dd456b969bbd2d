"""One station's sync at work without a window: the real steps under the real stepper.

The order of steps is that of ui/window/counter/syncing.py. The one rule: an answer that came
is kept apart from applying it, so that answers can be late, out of order, or die with the
process.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from desk.acts.exchange import Exchange
from desk.acts.reckoning import Reckoning, Standing
from desk.desk import Desk
from desk.ports.platform import FeedPage, Receipt
from desk.refusal import Refused
from sync.stepper import ALARMS, LONGEST_DELAY_MS, Action, Stepper, phase_of

GONE_BACK = "platform.behind"
OUT_OF_STEP = (GONE_BACK, "sync.foreign-receipt")


class Courier:
    """The lanes PUSH and FEED of one station, in one thread and with a clock of the test's."""

    def __init__(self, desk: Desk, ticks: Callable[[], int], draw: Random) -> None:
        self._desk = desk
        self.steps = Exchange(desk)
        self.stepper = Stepper(
            clock_ms=ticks, rng=draw.random, phase=phase_of(desk.station.station_id)
        )
        self.owes_reckoning = True
        self.answers: list[Receipt] = []
        self.pages: list[FeedPage] = []
        self.refused: list[str] = []

    @property
    def is_pending(self) -> bool:
        """Whether anything of the chain is not recorded."""
        return self.steps.recorded() < self._desk.store.views.head().seq

    def delay(self) -> int:
        """Milliseconds to the next try; while anything waits there always is one (I5)."""
        delay = self.stepper.push(self.is_pending).delay_ms
        assert 0 <= delay <= LONGEST_DELAY_MS, "no timer is armed"
        return delay

    def push(self, *, keep: bool = False) -> None:
        """One turn of the PUSH lane; `keep` leaves the answer for later."""
        try:
            if self.owes_reckoning:
                self._reckon()
            self._go_on(keep=keep)
        except Refused as refusal:
            self._failed(Action.PUSH, refusal)

    def _go_on(self, *, keep: bool) -> None:
        if self.stepper.push(self.is_pending).action is not Action.PUSH:
            self.steps.heartbeat()
            self.stepper.worked(Action.HEARTBEAT)
            return
        if self.stepper.is_poisoned:
            batch = self.steps.next_batch(1)
            seqs = [] if batch is None else [entry.header.seq for entry in batch.entries]
            Reckoning(self._desk).withhold(seqs)
            self.stepper.withheld()
            return
        batch = self.steps.next_batch(self.stepper.limit)
        if batch is None:
            return
        self.answers.append(self.steps.push(batch))
        if not keep:
            self.take_answer(-1)

    def take_answer(self, index: int) -> None:
        """Apply an answer that came; Refused leaves the stepper to try again."""
        receipt = self.answers.pop(index)
        try:
            self.steps.apply_receipt(receipt)
            self.stepper.worked(Action.PUSH)
        except Refused as refusal:
            self._failed(Action.PUSH, refusal)

    def _reckon(self) -> None:
        """Both sides in step: what the platform lost is offered again, ours comes back."""
        reckoning = Reckoning(self._desk)
        head = self.steps.resolve()
        standing = reckoning.settle(head).value
        self.owes_reckoning = False
        while standing is Standing.BEHIND:
            self.owes_reckoning = True
            entries = self.steps.fetch_own(self._desk.store.views.head().seq)
            if not entries:
                break
            reckoning.take_back(entries)
        self.owes_reckoning = False

    def fetch(self, *, keep: bool = False, most: int = 0) -> None:
        """One turn of the FEED lane; `most` events of the page are applied (0: all)."""
        try:
            page = self.steps.fetch(self.steps.position(), known=self.steps.known())
            self.pages.append(page)
            if not keep:
                self.take_page(-1, most=most)
        except Refused as refusal:
            if refusal.code == GONE_BACK:
                self.owes_reckoning = True
                Reckoning(self._desk).rewind_feed(int(str(refusal.facts.get("seq", 0))))
                return
            self._failed(Action.FEED, refusal)

    def take_page(self, index: int, *, most: int = 0) -> None:
        """Apply a page that came, or its beginning."""
        page = self.pages.pop(index)
        try:
            events = page.events[:most] if most else page.events
            self.steps.apply_page(replace(page, events=events))
            self.stepper.worked(Action.FEED)
        except Refused as refusal:
            self._failed(Action.FEED, refusal)

    def _failed(self, action: Action, refusal: Refused) -> None:
        self.refused.append(refusal.code)
        back = refusal.code in OUT_OF_STEP or refusal.code.startswith("line.")
        self.owes_reckoning |= back and action is Action.PUSH
        wait = refusal.facts.get("retry_after", 0)
        retry = wait if isinstance(wait, int) else 0
        self.stepper.failed(action, refusal.code, retry_after=retry)

    @property
    def stuck(self) -> str:
        """The alarm that ends sending, "" for none."""
        return self.stepper._push.alarm

    @property
    def alarm(self) -> str:
        """The alarm that is up, "" for none."""
        return self.stepper.alarm if self.stepper.alarm in ALARMS else ""
