"""Which files an entry names: their digests go into its header, and the platform gets them.

Owned by no thread. The one rule: what a station keeps for itself alone (a catalogue, the
background of a form, a sheet that belongs to no case) is named by no header and never sent.
(Rule: sync design, section 2: file hashes in headers.)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from desk.entry import Entry
from desk.events.evidence import FileKept
from desk.events.facts import Event
from desk.events.station import PaperMade

_DIGEST = re.compile(r"[0-9a-f]{64}")
# Entries of before headers named files: the place of the digest in the body, by kind.
_IN_BODY: Mapping[str, str] = MappingProxyType({"file_kept": "digest", "paper_made": "blob"})
KINDS = tuple(_IN_BODY)


def files_of(event: Event, case_id: str | None) -> tuple[str, ...]:
    """The digests of the files that the event brings, as its header names them."""
    if isinstance(event, FileKept):
        return _digests(event.digest)
    # What became of a paper later (PaperSettled) names the same pages: once is enough.
    if type(event) is PaperMade and case_id:
        return _digests(event.blob)
    return ()


def named_by(entry: Entry) -> tuple[str, ...]:
    """The digests that a written entry names; of an older one as its body tells."""
    header = entry.header
    if header.files:
        return tuple(digest for digest in header.files if _DIGEST.fullmatch(digest))
    place = _IN_BODY.get(header.kind)
    if place is None or entry.body is None:
        return ()
    if header.kind == "paper_made" and not header.case_id:
        return ()
    try:
        event = (entry.facts() or {}).get("event")
    except ValueError:
        return ()
    return _digests(event.get(place)) if isinstance(event, dict) else ()


def _digests(text: object) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) and _DIGEST.fullmatch(text) else ()
