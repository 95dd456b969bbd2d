"""Deliberate bugs: each a function of the product replaced while a process runs.

The one rule: a bug here is one that somebody could really write; the machine must find each
within a bounded number of steps, or it proves nothing about the code without them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desk.acts import exchange, outbox, reckoning
from desk.entry import BodyState, Head
from desk.refusal import Refused
from desk.store import change
from sync.gateway import feeding, journal, judging
from sync.stepper import Action, Stepper
from tests.campaigns.seat import Seat


def head_before_commit() -> None:
    """The head counts as recorded when the batch leaves, not when its receipt came."""
    true = exchange.Exchange.push

    def push(self, batch):
        with self._desk.store.change() as txn:
            txn.set_cursor(reckoning.RECORDED, reckoning._recorded(batch.head))
        return true(self, batch)

    exchange.Exchange.push = push


def lost_answer_is_failure() -> None:
    """What got no answer is passed over: the next batch begins after it."""
    true = exchange.Exchange.push

    def push(self, batch):
        try:
            return true(self, batch)
        except Refused as refusal:
            if refusal.code == "line.down":
                with self._desk.store.change() as txn:
                    txn.set_cursor(reckoning.RECORDED, reckoning._recorded(batch.head))
            raise

    exchange.Exchange.push = push


def dedupe_removed() -> None:
    """The gateway takes what it has recorded for new, under new places."""

    def continuation(txn, station, batch, at):
        shift = station.head_seq + 1 - batch.entries[0].header.seq
        return tuple(
            replace(e, header=replace(e.header, seq=e.header.seq + shift))
            for e in batch.entries
        )

    journal._continuation = continuation


def fork_is_not_fenced() -> None:
    """A signed history that differs is recorded as if it went on from ours."""

    def continuation(txn, station, batch, at):
        return tuple(e for e in batch.entries if e.header.seq > station.head_seq)

    journal._continuation = continuation


def answered_before_commit() -> None:
    """A receipt is written although the recording was rolled back."""

    def push(office, caller, batch):
        journal.check_batch(caller, batch)
        try:
            with office.store.writing() as txn:
                made = journal._record(office, txn, caller, batch)
                if batch.head.seq % 3 == 0:
                    raise _RolledBackError
        except _RolledBackError:
            return made
        return made

    journal.push = push


class _RolledBackError(Exception):
    """Undo the transaction."""


def amends_ignored() -> None:
    """What says an entry again is judged as if it were a new one: its case still waits."""
    judging._Court._judge_again = judging._Court._judge_new


def feed_off_by_one() -> None:
    """The feed begins one event too late."""
    true = feeding.read_events
    feeding.read_events = lambda txn, hall, after, limit: true(
        txn, hall, after + bool(after), limit
    )


def cursor_before_fold() -> None:
    """The feed's place is kept for the whole page, and its last event is left for later."""
    true = exchange.Exchange.apply_page

    def apply_page(self, page):
        if len(page.events) < 2:
            return true(self, page)
        done = true(self, replace(page, events=page.events[:-1]))
        with self._desk.store.change() as txn:
            exchange._at(txn, page.events[-1])
        return done

    exchange.Exchange.apply_page = apply_page


def feed_never_goes_back() -> None:
    """A feed that was restored is asked for the same place again and again."""
    reckoning.Reckoning.rewind_feed = lambda *_given: None


def judged_by_another() -> None:
    """A judgement is told of the entry before the one that it is about."""
    true = judging._Court._said
    before: list[str] = []

    def said(self, header, judgement):
        before.append(header.event_id)
        wrong = replace(header, event_id=before[-2] if len(before) > 1 else header.event_id)
        return true(self, wrong, judgement)

    judging._Court._said = said


def user_switch_deletes() -> None:
    """Whoever leaves takes what was not sent out of the queue."""
    true = Seat.switch_user

    def switch_user(self):
        true(self)
        with self.store.change() as txn:
            head = txn.head()
            txn.set_cursor(reckoning.RECORDED, reckoning._recorded(head))

    Seat.switch_user = switch_user


def header_only_drops_entry() -> None:
    """What is withheld does not travel at all."""
    true = outbox.next_batch

    def next_batch(desk, most=100, *, after=None):
        batch = true(desk, most, after=after)
        if batch is None:
            return None
        kept = tuple(e for e in batch.entries if e.state is not BodyState.WITHHELD)
        return replace(batch, entries=kept or batch.entries)

    outbox.next_batch = next_batch


def counter_counted_twice() -> None:
    """A counter moves by two where it should by one."""
    true = change.StoreChange.add_count
    change.StoreChange.add_count = lambda self, count: true(self, replace(count, n=2 * count.n))


def timer_dropped() -> None:
    """An alarm is for ever: nothing is tried again."""
    true = Stepper.failed

    def failed(self, action, code, *, retry_after=0):
        true(self, action, code, retry_after=retry_after)
        if action is Action.PUSH and code == "line.down":
            self._push.next_ms = self.clock_ms() + 10**9

    Stepper.failed = failed


def bisect_off_by_one() -> None:
    """Halving never comes down to one: the poisoned batch is offered for ever."""
    true = Stepper._halved

    def halved(self, code):
        found = true(self, code)
        self.limit = max(2, self.limit)
        return found

    Stepper._halved = halved


def restored_takes_nothing_back() -> None:
    """A station that is behind is told that all is well."""

    def settle(self, head: Head):
        from desk.done import Done

        return Done(reckoning.Standing.EQUAL)

    reckoning.Reckoning.settle = settle


BUGS: dict[str, Callable[[], None]] = {
    bug.__name__.replace("_", "-"): bug
    for bug in (
        head_before_commit,
        lost_answer_is_failure,
        dedupe_removed,
        fork_is_not_fenced,
        answered_before_commit,
        amends_ignored,
        feed_off_by_one,
        cursor_before_fold,
        feed_never_goes_back,
        judged_by_another,
        user_switch_deletes,
        header_only_drops_entry,
        counter_counted_twice,
        timer_dropped,
        bisect_off_by_one,
        restored_takes_nothing_back,
    )
}
