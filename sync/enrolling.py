"""The one-time call that makes a station: a code and a public key for an identity.

Used once, from the verb `enrol` or the demonstration's start. The one rule: the station
proves with its signature that it holds the key it names; the code alone is not enough.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from desk import values
from desk.canonical import canonical
from desk.ports.platform import Enrolment
from desk.refusal import Refused
from sync.line import Limits, Line


def enrol_message(*, code: str, public: str, demonstration: bool, nonce: str) -> bytes:
    """What a new station signs with the key that it names."""
    return canonical(
        {"enrol": code, "public": public, "demonstration": demonstration, "nonce": nonce}
    )


def enrol(
    url: str,
    code: str,
    signing_public: str,
    *,
    sign: Callable[[bytes], str],
    demonstration: bool = False,
    ca: str = "",
    limits: Limits | None = None,
) -> Enrolment:
    """Ask the gateway at `url` for an identity with a one-time code.

    `Enrolment.station` has the fields of desk.station.Station (`values.load` makes it).
    Raises Refused: `enrol.code-unknown`, `enrol.code-used`, `enrol.code-expired`,
    `enrol.demonstration-only`, `enrol.no-demonstration`, `line.…`.
    """
    nonce = secrets.token_hex(16)
    message = enrol_message(
        code=code, public=signing_public, demonstration=demonstration, nonce=nonce
    )
    body = canonical(
        {
            "code": code,
            "public": signing_public,
            "demonstration": demonstration,
            "nonce": nonce,
            "signature": sign(message),
        }
    )
    line = Line(url, ca=ca, limits=limits)
    try:
        answer = line.ask("POST", "/v1/stations:enrol", headers={}, body=body)
    finally:
        line.close()
    try:
        return values.load(Enrolment, answer)
    except values.ShapeError as error:
        raise Refused("platform.unreadable") from error
