"""What a station had said to be done before a cut, and whether its store kept all of it.

The one rule: a store that was cut is opened as the program opens it, start-up checks and all;
what it then refuses, lacks or has twice is a finding, told in words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from desk.acts.cataloguing import kept_blobs
from desk.acts.verifying import verify
from desk.files import named_files
from desk.refusal import Refused
from desk.store.rebuild import open_rebuilt
from desk.store.store import StationStore, open_store
from tests.desk.window import DAY, window_on
from tests.store.makings import KEY, SIGNER, STATION

NONE_YET = frozenset({"data.folder-missing", "data.no-station"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One line that a recorded station said; `at` is its place among the calls."""

    at: int
    seq: int = 0
    hash: str = ""
    numbers: tuple[str, ...] = ()
    drafts: dict[str, int] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    @classmethod
    def read(cls, at: int, line: bytes) -> Promise:
        """The promise in that line."""
        facts = json.loads(line)
        lists = {name: tuple(facts.pop(name)) for name in ("numbers", "files")}
        return cls(at=at, **facts, **lists)


MOST_AT_ONCE = 2
"""Entries that one act may write: received and accepted."""


def findings(
    place: Path, before: Promise | None, after: Promise | None, *, deep: bool
) -> list[str]:
    """What is wrong with the store in that place; `deep` goes on working with it as well.

    `before` is what had been promised, None while there was no station yet; `after` the next
    promise, which may have come true already; None where nobody knows what came next: then
    one act at most may have.
    """
    try:
        store = open_store(place / "data", KEY, marks=place / "marks")
    except Refused as refused:
        if before is None and refused.code in NONE_YET:
            return []
        return [f"cannot be opened: {refused.code} {refused.facts}"]
    try:
        return _found(store, place, (before or Promise(at=0), after), deep=deep)
    except Refused as refused:
        return [f"cannot be read: {refused.code} {refused.facts}"]
    finally:
        store.close()


def _found(
    store: StationStore, place: Path, promises: tuple[Promise, Promise | None], *, deep: bool
) -> list[str]:
    found = [] if store.may_mint else [f"gives no numbers: {store.mint_refusal}"]
    found += _lost(store, *promises) + _unsound(store, deep=deep)
    return found + _stuck(store, place) if deep and not found else found


def _lost(store: StationStore, before: Promise, after: Promise | None) -> list[str]:
    """What was promised and is not there, or is there and nobody did it."""
    views, found = store.views, []
    head = views.head()
    most = before.seq + MOST_AT_ONCE if after is None else after.seq
    if not before.seq <= head.seq <= most:
        found.append(f"head {head.seq}, promised {before.seq}, next {most}")
    for promise in (before, after):
        if promise is not None and 0 < promise.seq <= head.seq:
            entry = next(iter(views.entries(after=promise.seq - 1, limit=1)))
            if entry.hash != promise.hash:
                found.append(f"entry {promise.seq} is another")
    return [*found, *_numbers(store, before, after), *_missing_files(store, before)]


def _numbers(store: StationStore, before: Promise, after: Promise | None) -> list[str]:
    """Numbers lost or from nowhere, and drafts that lost steps."""
    numbers = [row.receipt for row in store.views.numbers(DAY)]
    found = ["a number was given twice"] if len(set(numbers)) != len(numbers) else []
    found += [f"number {n} is lost" for n in set(before.numbers) - set(numbers)]
    new = set(numbers) - set(before.numbers)
    if after is None:
        found += ["numbers from nowhere"] if len(new) > 1 else []
    else:
        found += [f"number {n} from nowhere" for n in new - set(after.numbers)]
    steps = {row.draft_id: row.cursor for row in store.views.drafts()}
    short = [
        f"draft {draft_id} has {steps.get(draft_id)} of {said} steps"
        for draft_id, said in before.drafts.items()
        if steps.get(draft_id, 0) < min(said, (after or before).drafts.get(draft_id, 0))
    ]
    if after is None and new and len(short) == 1:
        return found  # the draft became the case of the new number
    return found + short


def _missing_files(store: StationStore, before: Promise) -> list[str]:
    """Files that were kept or that an entry names, and that cannot be read."""
    named = [row.blob for row in store.views.papers() if row.blob]
    named += [digest for entry in store.views.entries() for digest in entry.header.files]
    found = []
    for digest in {*named, *before.files}:
        try:
            store.blobs.get(digest)
        except Refused as refused:
            found.append(f"file {digest[:8]}: {refused.code}")
    return found


def _unsound(store: StationStore, *, deep: bool) -> list[str]:
    """What the program's own proof finds: pages, chain, and (deep) every view rebuilt."""
    proof = verify(
        store.views,
        station=STATION.station_id,
        public=SIGNER.public,
        rebuild=(lambda: open_rebuilt(store.views)) if deep else None,
    )
    found = [f"{fault.code} at {fault.seq}" for fault in proof.chain.faults]
    found += [f"view {row['table']} {row['difference']}" for row in proof.differences]
    # What the log holds is right whatever a cut left of it in the file itself.
    store.views.database.first("PRAGMA wal_checkpoint(TRUNCATE)")
    return found + [f"page: {text}" for text in store.views.damaged_pages()]


def _stuck(store: StationStore, place: Path) -> list[str]:
    """Whether the station goes on: swept as at a start, one more case with its own number."""
    views = store.views
    papers = (row.blob for row in views.papers() if row.blob)
    store.blobs.sweep((*papers, *kept_blobs(views), *named_files(views)))
    window = window_on(store, place / "data")
    case = window.accepted()
    if case.receipt in [row.receipt for row in views.numbers(DAY)[:-1]]:
        return [f"number {case.receipt} was given before"]
    return _missing_files(store, Promise(at=0)) + _unsound(store, deep=True)
