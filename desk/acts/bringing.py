"""The files of a claimed case come to the window that holds it now.

`note`, `next_case` and `brought` belong to the STORE lane, `bring` to SENDING. The one rule:
what came is named by a cursor (desk/files.py reads it), because no entry of this station names
it and a sweep would take it away.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from desk.canonical import sha256
from desk.case import Case
from desk.desk import Desk
from desk.files import BROUGHT
from desk.ports.platform import FeedEvent
from desk.ports.store import Change
from desk.projection import read_case
from desk.refusal import Refused
from desk.steps.evidence import files_of_case

CLAIMED = "claimed"
WANTED = "files-wanted"
# The case is another's by now, or was never ours: nothing is fetched any more.
GONE = frozenset({"case.held-elsewhere", "case.unknown"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A case that was claimed, and the digests of its files."""

    case_id: str
    digests: tuple[str, ...]


class Bringing:
    """The steps of fetching files, written against the platform port."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def next_case(self, passed: frozenset[str] = frozenset()) -> Wanted | None:
        """The next claimed case whose files are to be looked at; `passed` come later."""
        for case_id in _list(self._desk.store.views.find_cursor(WANTED)):
            if case_id in passed:
                continue
            case = self._case(case_id)
            digests = () if case is None else tuple(dict.fromkeys(files_of_case(case)))
            return Wanted(case_id=case_id, digests=digests)
        return None

    def bring(self, wanted: Wanted) -> tuple[str, ...]:
        """Fetch those that are not here (SENDING lane); gives those that came.

        Raises Refused("case.held-elsewhere"), and ("blob.unknown") for one that the window
        which took it in has not sent yet.
        """
        if self._desk.line.cut:
            raise Refused("line.down")
        blobs = self._desk.store.blobs
        lacking = [digest for digest in wanted.digests if blobs.size(digest) is None]
        return tuple(self._fetch(wanted.case_id, digest) for digest in lacking)

    def brought(self, wanted: Wanted) -> None:
        """Nothing of that case is to be fetched any more; what came is kept by name."""
        views = self._desk.store.views
        left = [each for each in _list(views.find_cursor(WANTED)) if each != wanted.case_id]
        came = {*_list(views.find_cursor(BROUGHT)), *wanted.digests}
        with self._desk.store.change() as change:
            change.set_cursor(WANTED, json.dumps(left))
            change.set_cursor(BROUGHT, json.dumps(sorted(came)))

    def _fetch(self, case_id: str, digest: str) -> str:
        data = bytearray()
        while piece := self._desk.platform.read_file(digest, case_id, len(data)):
            data += piece
        if sha256(bytes(data)) != digest:
            raise Refused("blob.damaged")
        return self._desk.store.blobs.put(bytes(data))

    def _case(self, case_id: str) -> Case | None:
        try:
            return read_case(self._desk.store.views.get_case(case_id))
        except Refused:
            return None


def note(change: Change, event: FeedEvent) -> None:
    """A case was claimed by this station (others get the event without its data)."""
    if event.kind == CLAIMED and event.data and event.case_id:
        wanted = _list(change.find_cursor(WANTED))
        if event.case_id not in wanted:
            change.set_cursor(WANTED, json.dumps([*wanted, event.case_id]))


def _list(text: str | None) -> list[str]:
    found: list[str] = json.loads(text or "[]")
    return found
