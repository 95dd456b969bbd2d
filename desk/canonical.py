"""Canonical bytes: the one form in which a value is hashed, signed, stored and sent.

Owned by no thread. The one rule: bytes that were hashed are kept and passed on as they are;
nothing is parsed and written again before a hash is compared.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from desk.shapes import Settled

_encoded = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys, no spaces, UTF-8, no floats; the same value gives the same bytes.

    Raises TypeError for a float or a key that is not text, ValueError for a lone surrogate.
    """
    _check(value)
    return _encoded(value).encode("utf-8")


def parse(data: bytes) -> dict[str, Any]:
    """The object in canonical bytes; ValueError when they hold something else."""
    value = json.loads(data)
    if not isinstance(value, dict):
        raise ValueError("canonical bytes hold an object")
    return value


def sha256(data: bytes) -> str:
    """SHA-256 in lower-case hex: the digest of suite `intl`."""
    return hashlib.sha256(data).hexdigest()


_NEED_NO_LOOK = frozenset({str, int, bool, type(None), Settled})


def _check(value: object) -> None:
    inside: Iterable[object] = ()
    if isinstance(value, float):
        raise TypeError("no floats in canonical bytes: use integers or text")
    if isinstance(value, dict | Mapping):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"keys are text, not {type(key).__name__}")
        inside = value.values()
    elif isinstance(value, list | tuple):
        inside = value
    for each in inside:
        if type(each) not in _NEED_NO_LOOK:
            _check(each)
