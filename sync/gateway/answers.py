"""From refusals to HTTP: which status each code answers with, and the shape of the answer.

Owned by no thread. The one rule: an answer names a code and short facts, never a sentence
with personal data and never a traceback.
"""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect
from starlette.responses import Response

from desk.refusal import Refused
from sync.codec import MAX_JSON, WORTH_PACKING, pack, write
from sync.gateway.running.logs import tell
from sync.request import MINOR, MINOR_VERSION, OLDEST_MINOR, PROTOCOL, VERSION

if TYPE_CHECKING:
    from starlette.requests import Request

_STATUS: Mapping[str, int] = {
    "platform.unreadable": 400,
    "platform.refused-signature": 401,
    "platform.clock-differs": 401,
    "platform.replayed": 401,
    "platform.foreign": 403,
    "platform.revoked": 403,
    "province.not-yours": 403,
    "platform.unknown-call": 404,
    "province.no-queue": 404,
    "case.unknown": 404,
    "catalogue.unknown": 404,
    "blob.unknown": 404,
    "blob.not-named": 403,
    "blob.other-offset": 409,
    "blob.other-bytes": 422,
    "blob.too-large": 413,
    "platform.fenced": 409,
    "platform.behind": 409,
    "platform.too-large": 413,
    "platform.chain-broken": 422,
    "platform.upgrade": 426,
    "platform.failed": 500,
    "platform.busy": 503,
    "gateway.database-unreachable": 503,
    "gateway.region-unplaced": 503,
    "gateway.no-file-room": 501,
    "gateway.files-busy": 503,
    "gateway.files-full": 507,
}
_BY_AREA: Mapping[str, int] = {"enrol": 403, "case": 409, "gateway": 500}

SPOKEN: Mapping[str, str] = {
    VERSION: str(PROTOCOL),
    MINOR_VERSION: str(MINOR),
    "x-protocol-oldest": f"{PROTOCOL}.{OLDEST_MINOR}",
}
"""Which protocols are served: on every answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """An answer that a caller may have already: `value` None says that it does."""

    tag: str
    value: object = None


def answered(request: Request, value: object) -> Response:
    """The value as JSON, compressed where the caller takes it and it is worth it."""
    if isinstance(value, Response):
        return value
    if isinstance(value, Tagged):
        headers = {"etag": f'"{value.tag}"'}
        if value.value is None:
            return Response(status_code=304, headers=headers)
        return _json(request, write(value.value), 200, headers)
    return _json(request, write(value), 200, {})


def refused(request: Request, refusal: Refused) -> Response:
    """The refusal as JSON with its status."""
    area = refusal.code.split(".", 1)[0]
    status = _STATUS.get(refusal.code, _BY_AREA.get(area, 400))
    facts = {k: v for k, v in refusal.facts.items() if isinstance(v, int | str)}
    headers: dict[str, str] = {}
    request.state.code = refusal.code  # told by the log
    if status == 503:
        headers["retry-after"] = str(facts.get("retry_after", 5))
    if request.method == "HEAD":  # its answer has no body: the code travels beside it
        headers["x-refusal"] = refusal.code
    body = json.dumps({"error": {"code": refusal.code, "facts": facts}}, ensure_ascii=False)
    return _json(request, body.encode(), status, headers)


def broken(request: Request, error: Exception) -> Response:
    """The answer to a bug of the gateway; its place is logged, its words are not.

    An error's message may repeat what was sent, and with it a person's name.
    """
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    tell("failed", level=logging.ERROR, error=type(error).__name__, place=where)
    return refused(request, Refused("platform.failed"))


def _json(request: Request, body: bytes, status: int, headers: dict[str, str]) -> Response:
    if len(body) > WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        body = pack(body)
        headers["content-encoding"] = "gzip"
    headers |= {"cache-control": "no-store", **SPOKEN}
    return Response(body, status, headers, "application/json")


async def read_body(request: Request, limit: int = MAX_JSON) -> bytes:
    """The body as it travelled; Refused("platform.too-large") before more is taken in."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told[:15]) > limit:
        raise Refused("platform.too-large", limit=limit)
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > limit:
                raise Refused("platform.too-large", limit=limit)
            parts.append(part)
    except ClientDisconnect as error:  # the line broke: no bug, and nobody reads the answer
        raise Refused("platform.unreadable") from error
    return b"".join(parts)
