"""What this station and the platform each have, put in step after one of them went back.

STORE lane. The one rule: nothing is thrown away on either side. A platform that was restored
is offered again what it lost; a station that was restored takes its own entries back; where
the two tell different histories, both are kept and a person decides. (Rule: sync design,
section 5, rows 8, 9, 17.)
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

from desk.canonical import canonical
from desk.desk import Desk
from desk.done import Done, Kind
from desk.entry import BodyState, Entry, Head, head_message
from desk.ports.store import Change, Views
from desk.projection import Projector
from desk.refusal import Refused

RECORDED = "recorded"
FILES = "files"
FEED = "feed"
FEED_EVENT = "feed-event"
CEILING = "feed-ceiling"
WITHHELD = "withheld"
TAKEN_BACK = "taken-back"
MOVED = frozenset({Kind.CASE, Kind.OUTBOX, Kind.COUNTERS, Kind.LINE, Kind.RECORDS})


class Standing(StrEnum):
    """How far the platform is, seen from here."""

    EQUAL = "equal"
    OFFERED_AGAIN = "offered_again"  # it lost entries: they wait once more
    BEHIND = "behind"  # it has more than we have: ours come back


class Reckoning:
    """Putting both sides in step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def settle(self, head: Head) -> Done[Standing]:
        """What follows from the head that the platform has recorded.

        Raises Refused("sync.other-history", seq): what it has at that place is not ours.
        """
        views = self._desk.store.views
        own = views.head()
        if head.seq > own.seq:
            return Done(Standing.BEHIND)
        if head.seq and hash_at(views, head.seq) != head.hash:
            raise Refused("sync.other-history", seq=head.seq)
        recorded = recorded_seq(views)
        if head.seq == recorded:
            return Done(Standing.EQUAL)
        standing = Standing.EQUAL if head.seq > recorded else Standing.OFFERED_AGAIN
        with self._desk.store.change() as change:
            change.set_cursor(RECORDED, _recorded(head))
            _files_back(views, change, head.seq)
        return Done(standing, MOVED)

    def take_back(self, entries: Sequence[Entry]) -> Done[int]:
        """Own entries that this store lost, as the platform has them, link by link.

        The signatures are made again with the station's key: the same as before. Raises
        Refused("sync.other-history", seq) where they do not follow our head.
        """
        store = self._desk.store
        with store.change() as change:
            projector = Projector(change, self._desk.station.station_id)
            head = change.head()
            for entry in entries:
                header = entry.header
                if header.seq != head.seq + 1 or header.prev_hash != head.hash:
                    raise Refused("sync.other-history", seq=header.seq)
                change.put_entry(entry)
                projector.apply_entry(entry)
                if header.case_id is not None and change.find_case(header.case_id) is not None:
                    change.drop_draft(header.case_id)  # an older copy of what was received
                head = Head(epoch=header.epoch, seq=header.seq, hash=entry.hash)
                if header.last_in_txn:
                    message = head_message(self._desk.station.station_id, head)
                    change.sign_head(head.seq, self._desk.signer.sign(message))
            change.set_cursor(RECORDED, _recorded(head))
            before = json.loads(change.find_cursor(TAKEN_BACK) or "[]")
            came = [entries[0].header.seq, head.seq] if entries else []
            change.set_cursor(TAKEN_BACK, json.dumps([*before, came] if came else before))
        store.check_mark()
        return Done(len(entries), MOVED)

    def rewind_feed(self, last: int) -> Done[int]:
        """The platform's feed ends at `last`, or tells another history from there on.

        Where it claims to have our place and yet does not know our event there, the half of
        the way is gone back; what comes again is known by its id and applied once.
        """
        views = self._desk.store.views
        position = int(views.find_cursor(FEED) or "0")
        to = last if last < position else position // 2
        there = [event_id for feed_seq, event_id in heard(views) if feed_seq == to]
        event = there[-1] if there else ""  # of several histories the one that came last
        ceiling = max(position, int(views.find_cursor(CEILING) or "0"))
        with self._desk.store.change() as change:
            change.set_cursor(FEED, str(to))
            change.set_cursor(FEED_EVENT, event)
            change.set_cursor(CEILING, str(ceiling))
        return Done(to, frozenset({Kind.LINE}))

    def withhold(self, seqs: Sequence[int]) -> Done[tuple[int, ...]]:
        """Let those entries travel without their bodies: only their cases wait.

        For what the platform cannot take (413 or 5xx) although it is offered alone.
        """
        known = {*withheld(self._desk.store.views), *seqs}
        with self._desk.store.change() as change:
            change.set_cursor(WITHHELD, json.dumps(sorted(known)))
        return Done(tuple(sorted(known)), frozenset({Kind.OUTBOX}))


def recorded_seq(views: Views) -> int:
    """The seq up to which the platform has this chain."""
    text = views.find_cursor(RECORDED)
    return 0 if text is None else int(json.loads(text)["seq"])


def withheld(views: Views) -> frozenset[int]:
    """Seqs of the entries that travel without their bodies."""
    return frozenset(json.loads(views.find_cursor(WITHHELD) or "[]"))


def came_back(views: Views, seq: int) -> bool:
    """Whether the own entry at that seq was fetched from the platform after a restore.

    What the feed had said travels header-only, and so comes back without its body; the feed
    says it again.
    """
    ranges = json.loads(views.find_cursor(TAKEN_BACK) or "[]")
    return any(first <= seq <= last for first, last in ranges)


def hash_at(views: Views, seq: int) -> str:
    """The hash of the own entry at that seq, "" for none."""
    entry = next(iter(views.entries(after=seq - 1, limit=1)), None)
    return entry.hash if entry is not None and entry.header.seq == seq else ""


def heard(views: Views) -> tuple[tuple[int, str], ...]:
    """Every event of the feed that this station applied: feed_seq and id (reads it all).

    In the order in which they came. A platform that was restored gives a number again, to
    another event: only the id says which one it was.
    """
    found = []
    for entry in views.entries():
        if entry.state is BodyState.RECEIVED and entry.body is not None:
            said = (entry.facts() or {}).get("event", {})
            found.append((int(said["feed_seq"]), str(said["event_id"])))
    return tuple(found)


def _files_back(views: Views, change: Change, seq: int) -> None:
    """The files that later entries name are offered again with them."""
    facts = json.loads(views.find_cursor(FILES) or "{}")
    if facts and facts["seq"] > seq:
        change.set_cursor(FILES, json.dumps({**facts, "seq": seq, "done": []}))


def _recorded(head: Head) -> str:
    """The recorded head without a receipt of its own: the platform said it in its answer."""
    facts = {"seq": head.seq, "hash": head.hash, "epoch": head.epoch, "at": "", "signature": ""}
    return canonical(facts).decode("utf-8")
