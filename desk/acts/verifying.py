"""Proving the store: the chain link by link, and every view equal to its rebuilding.

Reads only, beside a running window. The one rule: nothing found here is mended here, and
nothing that is found ends the search.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

from desk.acts.reckoning import RECORDED, came_back
from desk.chain import ChainReport, Fault, check_chain
from desk.entry import BodyState, Entry
from desk.events.kinds import WORDS, read
from desk.events.purging import CasePurged, PurgedEntry
from desk.events.station import PlatformSaid
from desk.ports.rebuilt import Rebuilt
from desk.ports.store import Views, ViewWriter
from desk.projection import Projector
from desk.purging import put_remains
from desk.refusal import CodedError, Refused

# What a mark says of the journal itself; the rest (another machine …) is no fault of it.
_AGAINST = frozenset({"store.behind-mark", "store.other-history"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What `verify` found; sound when there are no faults and no differences.

    `purges`: how many bodies were purged, by the seq of the entry that says so.
    """

    chain: ChainReport
    differences: tuple[Mapping[str, Any], ...] = ()
    rebuilt: bool = False
    purges: Mapping[int, int] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.chain.faults and not self.differences


def verify(
    views: Views,
    *,
    station: str,
    public: str,
    mark: str = "",
    rebuild: Callable[[], AbstractContextManager[Rebuilt]] | None = None,
) -> Verified:
    """Check the whole chain; with `rebuild` also fold it anew and compare every view.

    `mark` is what the high-water mark outside the folder says against this store.
    """
    purged = _Purged()
    if rebuild is None:
        with views.snapshot():
            chain = _with(_check(views, station, public, purged), mark)
            return Verified(chain=chain, purges=purged.by)
    with rebuild() as fresh:
        chain = _with(_check(views, station, public, purged), mark)
        unfit = _project(views, Projector(fresh.writer, station), fresh.writer, purged)
        chain = replace(chain, faults=(*chain.faults, *unfit))
        differences = fresh.differences()
        return Verified(chain=chain, differences=differences, rebuilt=True, purges=purged.by)


@dataclass(slots=True)
class _Purged:
    """What entries say was purged, and whose body is called purged, as they are met."""

    named: dict[int, PurgedEntry] = field(default_factory=dict)
    by: dict[int, int] = field(default_factory=dict)
    gone: list[int] = field(default_factory=list)

    def meet(self, entry: Entry) -> None:
        """One entry of the journal."""
        if entry.body is None and entry.state is BodyState.PURGED:
            self.gone.append(entry.header.seq)
        if entry.header.kind != WORDS[CasePurged] or entry.body is None:
            return
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            event = read(entry.header.kind, entry.facts() or {})
            if isinstance(event, CasePurged):
                self.named |= {each.seq: each for each in event.entries}
                self.by[entry.header.seq] = len(event.entries)

    def faults(self) -> list[Fault]:
        """Bodies that no entry says were purged."""
        return [
            Fault(seq=seq, code="chain.body-missing")
            for seq in self.gone
            if seq not in self.named
        ]


def _with(report: ChainReport, mark: str) -> ChainReport:
    if mark not in _AGAINST:
        return report
    return replace(report, faults=(*report.faults, Fault(seq=report.head.seq, code=mark)))


def _check(views: Views, station: str, public: str, purged: _Purged) -> ChainReport:
    """The chain, and what the rest of the store knows of where it should end."""
    more: list[Fault] = []
    signatures = views.signatures()
    report = check_chain(station, public, _sifted(views, more, purged), signatures)
    more += purged.faults()
    more += [
        Fault(seq=seq, code="chain.entry-missing")
        for seq in sorted(signatures)
        if seq > report.head.seq
    ]
    more += _against_receipt(views, report)
    return replace(report, faults=(*report.faults, *more))


def _sifted(views: Views, faults: list[Fault], purged: _Purged) -> Iterator[Entry]:
    """Every entry that can be read; what is wrong with the others goes to `faults`."""
    for entry in _readable(views, faults):
        purged.meet(entry)
        code = _kept_wrongly(views, entry)
        if code:
            faults.append(Fault(seq=entry.header.seq, code=code))
        yield entry


def _readable(views: Views, faults: list[Fault]) -> Iterator[Entry]:
    after = 0
    while True:
        try:
            yield from views.entries(after=after)
        except Refused as refused:
            if refused.code != "store.entry-unreadable":
                raise
            after = int(refused.facts["seq"])
            faults.append(Fault(seq=after, code="chain.entry-unreadable"))
        else:
            return


def _kept_wrongly(views: Views, entry: Entry) -> str:
    """A station keeps the body of everything it wrote or was told.

    Only the journal's copies that travel are header-only, and what was purged; what came
    back after a restore came as it had travelled.
    """
    received = entry.header.kind == WORDS[PlatformSaid]
    if entry.body is None:
        told = entry.state in {BodyState.FULL, BodyState.PURGED} or came_back(
            views, entry.header.seq
        )
        return "" if told else "chain.body-missing"
    expected = BodyState.RECEIVED if received else BodyState.FULL
    return "" if entry.state is expected else "chain.state-wrong"


def _against_receipt(views: Views, report: ChainReport) -> list[Fault]:
    """The head that the platform has recorded must still be part of this chain."""
    text = views.find_cursor(RECORDED)
    if text is None:
        return []
    recorded = json.loads(text)
    seq = int(recorded["seq"])
    if not seq:  # the platform was restored to before the first entry: it has nothing of ours
        return []
    if seq > report.head.seq:
        return [Fault(seq=seq, code="chain.entry-missing")]
    try:
        own = next(iter(views.entries(after=seq - 1, limit=1)), None)
    except Refused:
        return []  # told already, by its seq
    if own is None or own.hash != recorded["hash"]:
        return [Fault(seq=seq, code="chain.differs-from-recorded")]
    return []


def _project(
    views: Views, projector: Projector, writer: ViewWriter, purged: _Purged
) -> list[Fault]:
    """Fold every entry; one that does not fit is told and left out.

    Of a purged one what it left: its counters and numbers.
    """
    faults: list[Fault] = []
    for entry in _readable(views, []):
        left = purged.named.get(entry.header.seq) if entry.body is None else None
        try:
            if left is not None:
                put_remains(writer, left)
            projector.apply_entry(entry)
        except (ValueError, KeyError, TypeError, RuntimeError, CodedError):
            faults.append(Fault(seq=entry.header.seq, code="chain.entry-unfit"))
    return faults
