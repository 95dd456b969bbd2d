"""Cards that are described by data: which application, which files, which tag holds what.

Owned by no thread: pure values. The one rule: a profile without an application describes
nothing that can be asked for; no application is guessed, and none of a bank is ever named.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk.names import normalise
from desk.ports.identity import CardKind, CardReading
from desk.refusal import DeviceError
from devices.cards.identity_text import find_date

BANKS = ("A000000333", "A000000003", "A000000004", "325041592E5359532E4444463031")
"""Applications of banks (UnionPay, Visa, Mastercard, their directory): never selected."""
DIGITS, TEXT = "digits", "text"
MOST_FILES, MOST_PROFILES = 8, 16
_FACTS = ("card_number", "level", "valid_from", "valid_to", "issuer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a tag holds: a field, written as text (GBK) or as packed digits."""

    field: str
    coding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardProfile:
    """One kind of card."""

    name: str
    application: bytes
    files: Mapping[int, Mapping[int, Held]]


def profiles_of(text: str) -> tuple[CardProfile, ...]:
    """The profiles of a file that name an application; DeviceError("pcsc.bad-profile")."""
    try:
        told = json.loads(text)["profiles"]
        if not isinstance(told, list) or len(told) > MOST_PROFILES:
            raise ValueError("no list of profiles")
        found = [_profile(each) for each in told if each["application"]]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DeviceError("pcsc.bad-profile") from error
    return tuple(found)


def decode(
    profile: CardProfile, records: Mapping[int, bytes], *, device: str = ""
) -> CardReading:
    """The reading of the records found, by tag; DeviceError("card.not-understood") for none.

    A card that names nobody has `extra["needs_identity_card"]` "1".
    """
    known = {tag: held for file in profile.files.values() for tag, held in file.items()}
    fields = {
        known[tag].field: _value(raw, known[tag].coding)
        for tag, raw in records.items()
        if tag in known
    }
    if not any(fields.get(key) for key in ("number", "card_number")):
        raise DeviceError("card.not-understood", reason="records")
    name = normalise(fields.get("name", ""))
    extra = {key: fields[key] for key in _FACTS if fields.get(key)}
    if not (name and fields.get("number")):
        extra["needs_identity_card"] = "1"
    return CardReading(
        kind=CardKind.TALENT_CARD,
        name=name,
        number=fields.get("number", ""),
        issuer=normalise(fields.get("issuer", "")),
        valid_from=find_date(fields.get("valid_from", "")),
        valid_to=find_date(fields.get("valid_to", "")),
        extra={"card": profile.name, **extra},
        raw=b"".join(bytes([tag, len(raw)]) + raw for tag, raw in records.items()),
        device=device,
    )


def encode(profile: CardProfile, fields: Mapping[str, str]) -> dict[int, dict[int, bytes]]:
    """The records of each file of a card with those fields, for simulators."""
    return {
        file: {
            tag: _written(fields[held.field], held.coding)
            for tag, held in tags.items()
            if held.field in fields
        }
        for file, tags in profile.files.items()
    }


def _profile(told: Mapping[str, Any]) -> CardProfile:
    application = bytes.fromhex(told["application"])
    if not 5 <= len(application) <= 16:
        raise ValueError("no application")
    if application.hex().upper().startswith(BANKS):
        raise ValueError("a bank's application")
    files = {int(each["file"], 16): _tags(each["records"]) for each in _few(told["files"])}
    if not all(0 <= file <= 0xFFFF for file in files):
        raise ValueError("no file")
    return CardProfile(
        name=normalise(str(told["name"]))[:40], application=application, files=files
    )


def _few(files: Sequence[Any]) -> Sequence[Any]:
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("no list of files")
    return files


def _tags(told: Mapping[str, Mapping[str, str]]) -> dict[int, Held]:
    found = {}
    for tag, held in told.items():
        if held["coding"] not in (TEXT, DIGITS):
            raise ValueError("unknown coding")
        found[bytes.fromhex(tag)[0]] = Held(field=str(held["field"]), coding=held["coding"])
    return found


def _value(raw: bytes, coding: str) -> str:
    if coding == DIGITS:
        return raw.hex().upper().rstrip("F")
    shown = raw.rstrip(b"\0 \xff").decode("gb18030", "replace")
    return normalise(shown)


def _written(text: str, coding: str) -> bytes:
    if coding == DIGITS:
        return bytes.fromhex(text + "F" * (len(text) % 2))
    return text.encode("gb18030")
