"""Whether somebody answers at the platform's address, and how long their certificate holds.

Used in the PUSH lane or from the command line. The one rule: nothing of the station is sent:
a door is knocked at, no message goes through it.
"""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from urllib.parse import urlsplit

from desk.refusal import Refused
from sync.line import CONNECT_LIMIT, check_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Somebody answered after `ms`; `until` is the last moment of the certificate.

    `until` is None where the line is not encrypted (the demonstration's own computer).
    """

    ms: int
    until: datetime | None = None


def knock(url: str, *, ca: str = "", limit: float = CONNECT_LIMIT) -> Answered:
    """Connect and shake hands, `limit` seconds at most for each.

    Raises Refused("line.bad-address"), ("line.plain-http"), ("line.down"),
    ("line.certificate") when the certificate is not one that `ca` stands for.
    """
    parts = urlsplit(check_url(url))
    host = parts.hostname or ""
    secure = parts.scheme == "https"
    begun = monotonic()
    try:
        with socket.create_connection((host, parts.port or 443), limit) as line:
            until = _shake(line, host, ca) if secure else None
    except ssl.SSLCertVerificationError as error:
        raise Refused("line.certificate") from error
    except OSError as error:
        raise Refused("line.down", reason=type(error).__name__) from error
    return Answered(ms=int((monotonic() - begun) * 1000), until=until)


def _shake(line: socket.socket, host: str, ca: str) -> datetime | None:
    context = ssl.create_default_context(cafile=ca or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with context.wrap_socket(line, server_hostname=host) as secured:
        found = secured.getpeercert() or {}
    ends = found.get("notAfter")
    if not isinstance(ends, str):
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
