"""Port: the platform that a station talks to, and the values that pass between them.

Called from the PUSH and FEED lanes only. The one rule: `recorded` means that the platform
has the bytes; what it thinks of them (judgement) comes through the feed alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from desk.canonical import sha256
from desk.catalogue_package import Package
from desk.entry import Entry, Head
from desk.ports.province import ProvinceLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Entries in order from the recorded head, never splitting a transaction.

    `signature` is the station's own signature of `head`, the last entry of the batch.
    At most 100 entries or 1 MiB.
    """

    station: str
    entries: tuple[Entry, ...]
    head: Head
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The platform's signed word that it has recorded the chain up to `head`."""

    station: str
    head: Head
    at: str
    signature: str


# Kinds whose data only the windows that it is meant for may read: a snapshot, and what the
# platform says of one case. `moved` tells the others where the case is.
WITHHELD = frozenset(
    {
        "claimed",
        "accepted",
        "handled",
        "decided",
        "bundle_part_moved",
        "task_answered",
        "notice_delivered",
        "result_answered",
        "overruled",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEvent:
    """One thing the platform has to say to a hall; `feed_seq` is gap-free per hall.

    Kinds: `judged`, `handled`, `decided` and kin (read by who holds the case or took it in),
    `claimed` (with a snapshot for the claiming station), `moved` (stage and holder of a case
    changed), `catalogue` (a newer one was published). Data is "" where it is withheld.
    `data` is canonical text; `signature` (platform key) covers its SHA-256 and the other
    fields, so that an event proves itself without what it holds.
    """

    feed_seq: int
    event_id: str
    hall: str
    kind: str
    case_id: str | None
    at: str
    data: str
    signature: str
    data_hash: str = ""

    def message(self) -> Mapping[str, Any]:
        """What the platform signs."""
        return {
            "feed_seq": self.feed_seq,
            "event_id": self.event_id,
            "hall": self.hall,
            "kind": self.kind,
            "case_id": self.case_id,
            "at": self.at,
            "data_hash": self.data_hash or sha256(self.data.encode("utf-8")),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPage:
    """A run of events after a cursor; `platform_epoch` changes when a platform is restored."""

    platform_epoch: int
    events: tuple[FeedEvent, ...]
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCase:
    """A case that the platform knows: enough to decide whether to claim it."""

    case_id: str
    receipt: str
    stage: str
    item_name: str
    applicant_masked: str
    holder_kind: str
    holder_id: str
    holder_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """The platform's time (ISO 8601 with zone) and what it asks of this station."""

    at: str
    platform_epoch: int
    drain_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A file and the recorded entry of this station that names it."""

    digest: str
    epoch: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStanding:
    """How much of a file the platform has, in bytes from its start; `whole` once it counts."""

    offset: int
    whole: bool = False


class Platform(ProvinceLine, Protocol):
    """The line to the platform, as one enrolled station.

    Every call raises Refused("line.down", …) when nothing answered in time, and
    Refused with the platform's own code when it answered no.
    """

    def heartbeat(self) -> Heartbeat:
        """Ask whether the line is up, and what time it is there."""

    def push(self, batch: Batch) -> Receipt:
        """Hand over a batch. The same batch twice has one effect and the same receipt head."""

    def head(self) -> Head:
        """The head that the platform has recorded for this station."""

    def journal(self, after: int) -> tuple[Entry, ...]:
        """The station's own recorded entries after that seq, at most a batch of them."""

    def feed(self, after: int, *, wait: float = 0.0, known: str = "") -> FeedPage:
        """Events after that feed_seq, waiting up to `wait` seconds when there is none.

        `known` is the event at `after` as it was applied here; where the platform has another
        there it raises Refused("platform.behind", seq): it was restored from a backup.
        """

    def find_cases(self, text: str) -> tuple[FoundCase, ...]:
        """Cases of the county by a printed number, query code or certificate number."""

    def claim(self, case_id: str) -> str:
        """Ask to become the holder; gives the event id whose snapshot the feed will bring."""

    def catalogue(self, have: str) -> Package | None:
        """The newest published catalogue; None when there is none, or its hash is `have`."""

    def file_standing(self, file: NamedFile) -> FileStanding:
        """How much of that file the platform has already."""

    def send_part(self, file: NamedFile, data: bytes, offset: int) -> FileStanding:
        """Send the next part of `data` (the whole file) from that offset.

        As much as the line carries in half a second, 1 MiB at most. Raises
        Refused("blob.other-offset", offset) where the platform stands elsewhere, and
        ("blob.other-bytes") when the whole does not have that digest: it begins anew.
        """

    def read_file(self, digest: str, case_id: str, offset: int) -> bytes:
        """Up to 1 MiB from that offset of a file of a case that this station holds."""

    def close(self) -> None:
        """Let go of the connections; may be called twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What a gateway answers to a one-time code: who this station is.

    `last_receipt` is the highest receipt number that an earlier epoch of the place has
    sent, "" for a new place: a number is never given twice.
    """

    station: Mapping[str, Any]
    platform_public: str
    platform_epoch: int
    at: str
    last_receipt: str = ""
