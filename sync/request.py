"""The signature of a request: what a station signs and which headers carry it.

Owned by no thread. The one rule: the hash covers the body exactly as it travels
(compressed), so that nothing unsigned is ever unpacked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.canonical import canonical, sha256

PROTOCOL = 1
# What was added without changing what was there: an older minor is served as before.
MINOR = 1
OLDEST_MINOR = 0  # below it a station may only hand over what was done
SKEW_MS = 300_000  # how far a station's clock may be from the platform's

STATION = "x-station"
EPOCH = "x-epoch"
TIME = "x-time"
NONCE = "x-nonce"
SIGNATURE = "x-signature"
VERSION = "x-protocol"
MINOR_VERSION = "x-protocol-minor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The signed facts of one request. `time_ms` is Unix time in milliseconds.

    `target` is the path with its query, as sent.
    """

    station: str
    epoch: int
    method: str
    target: str
    body_hash: str
    time_ms: int
    nonce: str

    def message(self) -> bytes:
        """The bytes that the station's key signs."""
        return canonical(
            {
                "station": self.station,
                "epoch": self.epoch,
                "method": self.method,
                "path": self.target,
                "body": self.body_hash,
                "time": self.time_ms,
                "nonce": self.nonce,
            }
        )

    def headers(self, signature: str) -> dict[str, str]:
        """The headers that carry the signed facts."""
        return {
            STATION: self.station,
            EPOCH: str(self.epoch),
            TIME: str(self.time_ms),
            NONCE: self.nonce,
            SIGNATURE: signature,
            VERSION: str(PROTOCOL),
            MINOR_VERSION: str(MINOR),
        }


def version_of(headers: Mapping[str, str]) -> tuple[int, int]:
    """Which protocol a caller speaks; the first programs named no minor. ValueError."""
    return int(headers.get(VERSION, "0")), int(headers.get(MINOR_VERSION, "0"))


def read_headers(
    headers: Mapping[str, str], *, method: str, target: str, body: bytes
) -> tuple[Signed, str]:
    """The signed facts of a request and their signature; ValueError without its headers."""
    try:
        signed = Signed(
            station=headers[STATION],
            epoch=int(headers[EPOCH]),
            method=method,
            target=target,
            body_hash=sha256(body),
            time_ms=int(headers[TIME]),
            nonce=headers[NONCE],
        )
        return signed, headers[SIGNATURE]
    except KeyError as error:
        raise ValueError("a signed request has six headers") from error
