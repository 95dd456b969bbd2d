"""Files from stations: how far each is, its parts, its proof, and who may read it.

Every operation runs in the server's thread pool. The one rule: a file is taken only from the
station whose recorded entry names it, and counts only when the whole has that digest.
(Rule: sync design, section 3: content-addressed, resumable in 1 MiB parts.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from desk.events.facts import HolderKind
from desk.ports.platform import FileStanding
from desk.refusal import Refused
from sync.gateway import auth
from sync.gateway.file_room import PIECE, FileRoom
from sync.gateway.office import Office
from sync.gateway.sitting import settle
from sync.gateway.store import blobs
from sync.gateway.store.blobs import CaseFile
from sync.gateway.store.cases import find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import Station

if TYPE_CHECKING:
    from sync.gateway.app import Call

MOST_BYTES = 256 * 1024 * 1024  # of one file; a station's own limit is far below
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ENTRY = re.compile(r"(\d{1,9})\.(\d{1,15})")
_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one request brings: a piece of a file of `size` bytes, from `offset`."""

    digest: str
    offset: int
    size: int
    data: bytes


async def head(call: Call) -> Response:
    """How far the file is, in the headers: an answer to HEAD has no body."""
    standing = await run_in_threadpool(_standing, call, _digest(call))
    return Response(
        headers={
            "upload-offset": str(standing.offset),
            "upload-complete": "?1" if standing.whole else "?0",
            "cache-control": "no-store",
        }
    )


async def patch(call: Call) -> FileStanding:
    """A part at its offset; the last one proves the whole."""
    offset, size = _number(call, "offset"), _number(call, "size")
    part = Part(digest=_digest(call), offset=offset, size=size, data=call.raw())
    return await run_in_threadpool(_take, call, part)


async def put(call: Call) -> FileStanding:
    """A small file in one request."""
    data = call.raw()
    part = Part(digest=_digest(call), offset=0, size=len(data), data=data)
    return await run_in_threadpool(_take, call, part)


async def get(call: Call) -> Response:
    """At most 1 MiB of a file of a case that the caller holds, from where Range says."""
    auth.in_good_standing(call.caller)
    return await run_in_threadpool(_read, call)


def _standing(call: Call, digest: str) -> FileStanding:
    office, station = call.office, call.caller.station
    room = get_room(office.files)
    with office.store.reading() as txn:
        _check_named(call, txn, digest)
        size = blobs.find_blob(txn, station, digest)
    if size is not None and room.has(station, digest):
        return FileStanding(offset=size, whole=True)
    return FileStanding(offset=room.reach(station, digest))


def _take(call: Call, part: Part) -> FileStanding:
    office, station = call.office, call.caller.station
    if part.size > MOST_BYTES:
        raise Refused("blob.too-large", limit=MOST_BYTES // 1024 // 1024)
    if len(part.data) > PIECE:
        raise Refused("platform.too-large", limit=PIECE)
    standing = _standing(call, part.digest)
    if standing.whole:
        return standing
    end = part.offset + len(part.data)
    # All may be there and not proven: the gateway died, or its disk was full, in between.
    if end > part.size or (not part.data and part.offset < part.size):
        raise Refused("platform.unreadable")
    room = get_room(office.files)
    if part.offset != standing.offset:
        raise Refused("blob.other-offset", offset=standing.offset)
    if part.data:
        room.add(station, part.digest, part.offset, part.data)
    if end < part.size:
        return FileStanding(offset=end)
    return _finish(office, station, part.digest)


def _finish(office: Office, station: str, digest: str) -> FileStanding:
    size = get_room(office.files).finish(station, digest)
    with office.store.writing() as txn:
        blobs.put_blob(txn, station, digest, size, office.now())
    return FileStanding(offset=size, whole=True)


def _read(call: Call) -> Response:
    office, digest = call.office, _digest(call)
    case_id = call.request.query_params.get("case", "")
    found = _RANGE.fullmatch(call.request.headers.get("range", "bytes=0-"))
    if found is None:
        raise Refused("platform.unreadable")
    settle(office)
    with office.store.reading() as txn:
        file = _readable(txn, call.caller, case_id, digest)
    size = file.size or 0
    start = int(found[1])
    last = min(size, start + PIECE, int(found[2] or size) + 1)
    if start > size or (start == size and size) or last < start:
        headers = {"content-range": f"bytes */{size}"}
        return Response(status_code=416, headers=headers)
    data = (
        get_room(office.files).read(file.station, digest, start, last - start) if size else b""
    )
    headers = {
        "content-range": f"bytes {start}-{start + len(data) - 1}/{size}",
        "cache-control": "no-store",
    }
    return Response(data, 206, headers, "application/octet-stream")


def _readable(txn: Txn, caller: Station, case_id: str, digest: str) -> CaseFile:
    """A whole file that an entry of that case names, where the caller holds the case.

    Raises Refused("case.unknown"), ("case.held-elsewhere"), ("blob.unknown").
    """
    kept = find_kept(txn, [case_id]).get(case_id)
    if kept is None:
        raise Refused("case.unknown")
    holder = kept.case.holder
    if holder is None or (holder.kind, holder.id) != (HolderKind.STATION, caller.station):
        raise Refused("case.held-elsewhere", holder="" if holder is None else holder.name)
    for file in blobs.case_files(txn, case_id):
        if file.digest == digest and file.size is not None:
            return file
    raise Refused("blob.unknown")


def get_room(files: FileRoom | None) -> FileRoom:
    """Where a gateway keeps files; Refused("gateway.no-file-room") where it was given none."""
    if files is None:
        raise Refused("gateway.no-file-room")
    return files


def read_whole(office: Office, file: CaseFile) -> bytes:
    """The bytes of a file of a case (for what is told to a province).

    Raises Refused("blob.unknown") while the platform does not have it whole.
    """
    if file.size is None:
        raise Refused("blob.unknown")
    room = get_room(office.files)
    pieces = range(0, file.size, PIECE)
    return b"".join(room.read(file.station, file.digest, n, PIECE) for n in pieces)


def _check_named(call: Call, txn: Txn, digest: str) -> None:
    """Refused("blob.not-named") unless the entry that the caller points at names the file."""
    if call.caller.state == "fenced":
        raise Refused("platform.fenced", reason="fork")
    found = _ENTRY.fullmatch(call.request.query_params.get("entry", ""))
    if found is None:
        raise Refused("platform.unreadable")
    epoch, seq = int(found[1]), int(found[2])
    if not blobs.names_file(txn, call.caller.station, epoch, seq, digest):
        raise Refused("blob.not-named")


def _digest(call: Call) -> str:
    digest = call.part("hash")
    if not _DIGEST.fullmatch(digest):
        raise Refused("platform.unreadable")
    return digest


def _number(call: Call, name: str) -> int:
    text = call.request.query_params.get(name, "")
    if not text.isascii() or not text.isdecimal() or len(text) > 12:
        raise Refused("platform.unreadable")
    return int(text)
