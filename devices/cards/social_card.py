"""The social security card (application "sx1.sh.社会保障"): its records to a reading and back.

Owned by no thread: pure bytes. The one rule: a record is known by its tag, never by its
number, because the numbers moved between versions 1.0 and 2.0.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from desk.names import normalise
from desk.ports.identity import CardKind, CardReading
from desk.refusal import DeviceError
from devices.cards.identity_text import SEXES, find_date

APPLICATION = bytes.fromhex("7378312E73682EC9E7BBE1B1A3D5CF")
ISSUER_FILE = 0xEF05
HOLDER_FILE = 0xEF06


class Coding(Enum):
    """How the value of a record is written; the value is the byte that pads it."""

    TEXT = 0x00  # GBK
    DIGITS = 0xFF  # packed BCD, sometimes with the letters A to E


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record: its tag, the field it fills, its size in bytes and its coding."""

    tag: int
    field: str
    size: int
    coding: Coding


def _text(tag: int, field: str, size: int) -> Record:
    return Record(tag=tag, field=field, size=size, coding=Coding.TEXT)


def _digits(tag: int, field: str, size: int) -> Record:
    return Record(tag=tag, field=field, size=size, coding=Coding.DIGITS)


FILES: Mapping[int, tuple[Record, ...]] = {
    ISSUER_FILE: (
        _digits(0x01, "identification_code", 16),
        _text(0x02, "card_class", 1),
        _text(0x03, "version", 4),
        _digits(0x04, "agency", 12),
        _digits(0x05, "valid_from", 4),
        _digits(0x06, "valid_to", 4),
        _text(0x07, "card_number", 9),
    ),
    HOLDER_FILE: (
        _text(0x08, "number", 18),
        _text(0x09, "name", 30),
        _text(0x4E, "name_extension", 20),
        _text(0x0A, "sex", 1),
        _digits(0x0B, "nation", 1),
        _digits(0x0C, "birth_place", 3),
        _digits(0x0D, "birth", 4),
    ),
}
RECORDS: Mapping[int, Record] = {
    record.tag: record for records in FILES.values() for record in records
}
_EXTRA = (
    "identification_code",
    "card_class",
    "version",
    "agency",
    "card_number",
    "birth_place",
)


def split(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The tag-length-value triples in the answer to one READ RECORD; a broken tail is left."""
    while len(data) >= 2 and len(data) >= 2 + data[1]:
        yield data[0], data[2 : 2 + data[1]]
        data = data[2 + data[1] :]


def decode(records: Mapping[int, bytes], *, device: str = "") -> CardReading:
    """The reading of the records found, by tag.

    A card of version 3.0 keeps its holder behind an authentication that this computer cannot
    give: then name and number are empty and `extra["needs_identity_card"]` is "1".
    Raises DeviceError("card.not-understood") when there is not even a card number.
    """
    fields = {RECORDS[tag].field: _value(tag, raw) for tag, raw in records.items()}
    if not (fields.get("card_number") or fields.get("number")):
        raise DeviceError("card.not-understood", reason="records")
    name = _value(0x09, records.get(0x09, b"").rstrip(b"\0 ") + records.get(0x4E, b""))
    return CardReading(
        kind=CardKind.SOCIAL_CARD,
        name=normalise(name),
        number=fields.get("number", ""),
        sex=_sex(records.get(0x0A, b"")),
        nation=fields.get("nation", ""),
        birth=find_date(fields.get("birth", "")),
        valid_from=find_date(fields.get("valid_from", "")),
        valid_to=find_date(fields.get("valid_to", "")),
        extra=_extra(fields, name),
        raw=b"".join(bytes([tag, len(raw)]) + raw for tag, raw in records.items()),
        device=device,
    )


def encode(fields: Mapping[str, str]) -> dict[int, bytes]:
    """The records, by tag, of a card with those fields; ValueError if one does not fit."""
    return {
        record.tag: _encoded(record, fields[record.field])
        for record in RECORDS.values()
        if record.field in fields
    }


def _value(tag: int, raw: bytes) -> str:
    if RECORDS[tag].coding is Coding.DIGITS:
        return raw.hex().upper().rstrip("F")
    return raw.rstrip(b"\0 \xff").decode("gb18030", "replace").strip()


def _sex(raw: bytes) -> str:
    # Some issuers wrote the code as the digit itself, others as the number.
    code = f"{raw[0]:X}" if raw and raw[0] < 0x10 else raw.decode("ascii", "replace")
    return code if code in SEXES else ""


def _extra(fields: Mapping[str, str], name: str) -> dict[str, str]:
    extra = {field: fields[field] for field in _EXTRA if fields.get(field)}
    if len(extra.get("identification_code", "")) >= 6:
        extra["region"] = extra["identification_code"][:6]
    if name != normalise(name):
        extra["name_as_read"] = name
    if not name:
        extra["needs_identity_card"] = "1"
    return extra


def _encoded(record: Record, text: str) -> bytes:
    if record.coding is Coding.TEXT:
        value = text.encode("gb18030")
    else:
        value = bytes.fromhex(text + "F" * (len(text) % 2))
    if len(value) > record.size:
        raise ValueError(f"{record.field} does not fit")
    return value.ljust(record.size, bytes([record.coding.value]))
