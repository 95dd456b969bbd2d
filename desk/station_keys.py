"""The platform's list of station keys: by it a window without a line knows its neighbours.

Owned by no thread. The one rule: a list counts only under the platform's signature; the keys
are public, nothing in the list is secret or personal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from desk.canonical import canonical
from desk.paper_code import StationKey
from desk.refusal import Refused
from desk.signing import SigningKey, verify

FORM = 1


def signed_list(keys: Iterable[StationKey], signer: SigningKey) -> dict[str, Any]:
    """The list under the platform's signature, as it is handed out."""
    listed = [_row(key) for key in sorted(keys, key=lambda key: (key.station, key.public))]
    body = {"form": FORM, "stations": listed}
    return {**body, "signature": signer.sign(canonical(body))}


def read_list(text: str, platform_public: str) -> tuple[StationKey, ...]:
    """The keys of a list that the platform signed.

    Raises Refused("proof.list-unreadable"), ("proof.list-not-signed").
    """
    try:
        given = json.loads(text)
        body = {"form": given["form"], "stations": given["stations"]}
        keys = tuple(_key(row) for row in body["stations"])
        signature = str(given["signature"])
    except (ValueError, KeyError, TypeError) as error:
        raise Refused("proof.list-unreadable") from error
    if body["form"] != FORM:
        raise Refused("proof.list-unreadable")
    if not verify(platform_public, canonical(body), signature):
        raise Refused("proof.list-not-signed")
    return keys


def merged(before: Iterable[StationKey], fresh: Iterable[StationKey]) -> tuple[StationKey, ...]:
    """The fresh keys, and those that are in no list any more as former ones."""
    now = {key.public: key for key in fresh}
    old = (key for key in before if key.public not in now)
    gone = (
        StationKey(station=key.station, public=key.public, name=key.name, former=True)
        for key in old
    )
    return tuple(sorted((*now.values(), *gone), key=lambda key: (key.station, key.public)))


def write_keys(keys: Iterable[StationKey]) -> str:
    """Keys as the text of a setting."""
    return json.dumps([_row(key) for key in keys], ensure_ascii=False, sort_keys=True)


def read_keys(text: str) -> tuple[StationKey, ...]:
    """Keys from the text of a setting, none for an empty one."""
    return tuple(_key(row) for row in json.loads(text or "[]"))


def _row(key: StationKey) -> dict[str, Any]:
    named = {"station": key.station, "public": key.public, "name": key.name}
    return {**named, "former": key.former}


def _key(row: dict[str, Any]) -> StationKey:
    return StationKey(
        station=str(row["station"]),
        public=str(row["public"]),
        name=str(row["name"]),
        former=bool(row["former"]),
    )
