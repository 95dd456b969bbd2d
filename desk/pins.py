"""PINs: what one may look like, its verifier, and how long to wait after wrong ones.

Owned by no thread. The one rule: a PIN exists only while it is checked; kept is an Argon2id
verifier (RFC 9106) in PHC text, with its own salt and its own cost.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from itertools import pairwise

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desk.refusal import Refused

DEMONSTRATION_PIN = "1234"
SALT, LENGTH, LANES = 16, 32, 1
FREE_TRIES = 2
FIRST_DELAY = timedelta(seconds=15)
LONGEST_DELAY = timedelta(minutes=15)


def check_form(pin: str, least: int) -> None:
    """Digits only, long enough, no run and no repetition.

    Raises Refused("person.pin-too-short", length) and ("person.pin-too-plain").
    """
    if not (pin.isascii() and pin.isdecimal()) or len(pin) < least:
        raise Refused("person.pin-too-short", length=least)
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise Refused("person.pin-too-plain")


def make_verifier(pin: str, *, memory: int, rounds: int) -> str:
    """The verifier of a PIN; `memory` in KiB."""
    made = Argon2id(
        salt=os.urandom(SALT),
        length=LENGTH,
        iterations=rounds,
        lanes=LANES,
        memory_cost=memory,
    )
    return made.derive_phc_encoded(pin.encode())


def proves(pin: str, verifier: str) -> bool:
    """Whether it is the PIN of that verifier."""
    try:
        Argon2id.verify_phc_encoded(pin.encode(), verifier)
    except (InvalidKey, ValueError):
        return False
    return True


def delay_after(failures: int) -> timedelta:
    """How long no PIN is taken after that many wrong ones in a row (0, 0, 15 s, 30 s …)."""
    beyond = failures - FREE_TRIES - 1
    if beyond < 0:
        return timedelta()
    return min(FIRST_DELAY * int(2 ** min(beyond, 10)), LONGEST_DELAY)


def seconds_left(blocked_until: str, now: datetime) -> int:
    """Seconds still to wait; never longer than the longest delay, whatever the clock says."""
    if not blocked_until:
        return 0
    left = min(datetime.fromisoformat(blocked_until) - now, LONGEST_DELAY)
    return max(-(-int(left.total_seconds() * 1000) // 1000), 0)
