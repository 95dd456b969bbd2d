"""One HTTP exchange with a platform, and what each way of failing is called.

Used in the PUSH and FEED lanes. The one rule: a certificate that does not fit ends the
exchange; there is no switch that goes on without it.
"""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desk.refusal import Refused
from sync.codec import WORTH_PACKING, pack, read_object

if TYPE_CHECKING:
    import httpx

STALL_LIMIT = 30.0  # seconds without a byte; there is no limit on the whole exchange
CONNECT_LIMIT = 3.0

_BY_STATUS: Mapping[int, str] = {
    401: "platform.refused-signature",
    403: "platform.foreign",
    404: "platform.unknown-call",
    409: "platform.fenced",
    413: "platform.too-large",
    422: "platform.chain-broken",
    426: "platform.upgrade",
    429: "platform.busy",
    500: "platform.failed",
    503: "platform.busy",
    511: "line.captive",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long an exchange may wait, in seconds: to connect, and for the next byte."""

    connect: float = CONNECT_LIMIT
    stall: float = STALL_LIMIT


class Line:
    """An HTTP client of one platform."""

    def __init__(self, url: str, *, ca: str = "", limits: Limits | None = None) -> None:
        """`ca` is the PEM file of the pinned authority (the system's own when "").

        Raises Refused("line.bad-address"), ("line.plain-http") for http to anything but this
        computer,
        Refused("line.certificate") for an authority that cannot be read.
        """
        self._limits = limits or Limits()
        self._client = _client(check_url(url), ca, self._limits)

    def ask(
        self,
        method: str,
        target: str,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        wait: float = 0.0,
    ) -> dict[str, Any]:
        """Send and read one JSON object; `wait` seconds are added to the stall limit.

        Raises Refused with a `line.` code when no platform answered, and with the
        platform's own code when it answered no.
        """
        import httpx

        sent = dict(headers)
        if body and "content-type" not in sent:  # the bytes of a file say what they are
            sent |= body_headers(body)
        timeout = httpx.Timeout(self._limits.stall + wait, connect=self._limits.connect)
        try:
            answer = self._client.request(
                method, target, headers=sent, content=body, timeout=timeout
            )
        except httpx.TransportError as error:
            raise _transport(error) from error
        except httpx.DecodingError as error:
            raise Refused("line.captive") from error
        return _read(answer)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()


def body_headers(body: bytes) -> dict[str, str]:
    """The headers that say what a body is."""
    headers = {"content-type": "application/json"}
    if is_packed(body):
        headers["content-encoding"] = "gzip"
    return headers


def is_packed(body: bytes) -> bool:
    """Whether the bytes are gzip (RFC 1952: they begin with 1F 8B; JSON never does)."""
    return body[:2] == b"\x1f\x8b"


def packed(body: bytes) -> bytes:
    """The body as it travels: compressed where that is worth it."""
    return pack(body) if len(body) > WORTH_PACKING else body


def check_url(url: str) -> str:
    """The address of a platform without its last slash.

    Raises Refused("line.bad-address") for what is no address, ("line.plain-http").
    """
    try:
        parts = urlsplit(url)
        well_formed = parts.port != 0 and not any(c.isspace() for c in url)
    except ValueError:
        well_formed = False
    if not well_formed:
        raise Refused("line.bad-address")
    if parts.scheme == "https" and parts.hostname:
        return url.rstrip("/")
    if parts.scheme == "http" and is_loopback(parts.hostname or ""):
        return url.rstrip("/")
    raise Refused("line.plain-http")


def is_loopback(host: str) -> bool:
    """Whether that host is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _client(url: str, ca: str, limits: Limits) -> httpx.Client:
    import httpx

    return httpx.Client(
        base_url=url,
        verify=_trust(url, ca),
        timeout=httpx.Timeout(limits.stall, connect=limits.connect),
        follow_redirects=False,
        trust_env=False,
    )


def _trust(url: str, ca: str) -> ssl.SSLContext:
    """Whom to trust: the pinned authority or the system's; nobody on plain loopback."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    if url.startswith("http:"):
        return context
    try:
        if ca:
            context.load_verify_locations(ca)
        else:
            context.load_default_certs()
    except (OSError, ssl.SSLError) as error:
        raise Refused("line.certificate") from error
    return context


def _transport(error: Exception) -> Refused:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Refused("line.certificate")
        cause = cause.__cause__ or cause.__context__
    return Refused("line.down", reason=type(error).__name__)


def _read(answer: httpx.Response) -> dict[str, Any]:
    if answer.status_code == 304 and "if-none-match" in answer.request.headers:
        return {}  # what the caller has is what there is
    if answer.status_code == 416 and "content-range" in answer.headers:
        return {"bytes": b""}  # the file ends there
    is_json = answer.headers.get("content-type", "").startswith("application/json")
    if answer.is_success:
        if answer.status_code == 206:
            return {"bytes": answer.content}
        if answer.request.method == "HEAD":
            return _standing(answer)
        if not is_json:
            raise Refused("line.captive")
        return read_object(answer.content)
    raise _refusal(answer, is_json=is_json)


def _refusal(answer: httpx.Response, *, is_json: bool) -> Refused:
    if answer.is_redirect:
        return Refused("line.captive")
    code, facts = _BY_STATUS.get(answer.status_code, "line.down"), dict[str, object]()
    if answer.request.method == "HEAD":
        code = answer.headers.get("x-refusal", code)
    elif is_json:
        code, facts = _told(read_object(answer.content), code)
    if code == "line.down":
        facts["reason"] = f"http-{answer.status_code}"
    if code == "platform.busy":
        facts["retry_after"] = _number(answer.headers.get("retry-after", ""))
    return Refused(code, **facts)


def _standing(answer: httpx.Response) -> dict[str, Any]:
    """How far a file is: an answer to HEAD says it beside the body that it does not have."""
    if "upload-offset" not in answer.headers:
        raise Refused("line.captive")
    offset = _number(answer.headers["upload-offset"])
    return {"offset": offset, "whole": answer.headers.get("upload-complete") == "?1"}


def _told(body: dict[str, Any], otherwise: str) -> tuple[str, dict[str, object]]:
    """The platform's own code and those of its facts that are short text or numbers."""
    error = body.get("error")
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return otherwise, {}
    facts = error.get("facts")
    if not isinstance(facts, dict):
        return error["code"], {}
    kept = {
        key: value
        for key, value in facts.items()
        if isinstance(value, int) or (isinstance(value, str) and len(value) <= 200)
    }
    return error["code"], {k: v for k, v in kept.items() if k.isidentifier() and k != "code"}


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
