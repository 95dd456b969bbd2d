"""The same card of somebody who does not exist: chip texts, records and service answers.

Owned by no thread. The one rule: the same bytes always become the same invention, and other
bytes another, so that "the same card again" and "another card" stay what they were.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from desk.names import normalise
from devices.cards import social_card
from devices.cards.identity_text import FLAGS, LAYOUTS, TEXT_SIZE
from devices.cards.social_card import RECORDS, Coding
from devices.recording import shapes

_DAYS = frozenset({"birth", "valid_from", "valid_to"})
_PLAIN = frozenset({"sex", "issues", "renewals", "card_version", "version", "card_class"})
_STATUS_KEYS: Mapping[str, object] = dict.fromkeys(("retcode", "cardtype", "sex"))
_DAY_KEYS = {"born": "birth", "userlifeb": "valid_from", "userlifee": "valid_to"}


class Inventor:
    """Replaces what was read in one session; `today` tells an expired card."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._turns: dict[bytes, int] = {}

    def chip_text(self, text: bytes) -> bytes:
        """The text of an identity card, also the beginning of one; layouts of GA 450."""
        whole = text.ljust(TEXT_SIZE, b" \0"[:1])[:TEXT_SIZE]
        kind = FLAGS.get(whole[248:250].decode("utf-16-le", "replace").strip(" \0"))
        if kind is None:  # an unknown card: nobody knows where what stands
            return _words(text, self._turn(text))
        made = bytearray(_words(whole, self._turn(text)))
        made[248:250] = whole[248:250]
        for field, places in LAYOUTS[kind].items():
            if len(places) == 1:
                offset, size = places[0]
                old = whole[offset : offset + size].decode("utf-16-le", "surrogatepass")
                new = self._field(field, old, self._turn(text))
                made[offset : offset + size] = new.encode("utf-16-le", "surrogatepass")[:size]
        return bytes(made[: len(text)])

    def new_address(self, text: bytes) -> bytes:
        """The newest address of a chip: nothing of it is kept but its length."""
        return _words(text, self._turn(text))

    def records(self, data: bytes) -> bytes:
        """The tag-length-value records of a social card; what is none of them becomes zeros."""
        made = bytearray()
        for tag, value in social_card.split(data):
            made += bytes([tag, len(value)]) + self._record(tag, value)
        return bytes(made.ljust(len(data), b"\0"))

    def answer(self, body: bytes) -> bytes:
        """The answer of a reader service: its keys, status words and faults stay."""
        turn = self._turn(body)
        try:
            told = json.loads(body)
        except (ValueError, RecursionError):
            return _page(body, turn)
        if not isinstance(told, dict):
            return json.dumps(shapes.invented_json(told, turn)).encode()
        made = {key: self._told(key.lower(), value, turn) for key, value in told.items()}
        return json.dumps(made, ensure_ascii=False).encode()

    def code(self, data: bytes) -> bytes:
        """What a scanner sent, byte by byte."""
        turn = self._turn(data)
        return shapes.shaped(data.decode("latin-1"), turn).encode("latin-1", "replace")

    def _turn(self, data: bytes) -> int:
        return self._turns.setdefault(bytes(data), len(self._turns))

    def _field(self, field: str, old: str, turn: int) -> str:
        if field in _PLAIN:
            return old
        if field in _DAYS:
            return shapes.invented_day(old, field=field, today=self._today)
        if field == "number":
            return shapes.invented_number(old, turn)
        if field == "nation":
            return shapes.invented_nation(old)
        return shapes.shaped(old, turn)

    def _record(self, tag: int, value: bytes) -> bytes:
        record = RECORDS.get(tag)
        if record is None:
            return bytes(len(value))
        if record.coding is Coding.DIGITS:
            return self._digits(record.field, value)
        text = value.decode("gb18030", "replace")
        made = self._field(record.field, text, self._turn(value)).encode("gb18030", "replace")
        return made[: len(value)].ljust(len(value), b"\0")

    def _digits(self, field: str, value: bytes) -> bytes:
        old = value.hex().upper()
        if field in {"agency", "birth_place"} or field in _PLAIN:
            made = shapes.shaped(old)
        elif field == "nation":
            made = shapes.invented_nation(old)
        else:
            made = self._field(field, old, self._turn(value))
        kept = "".join(o if o in "ABCDEF" else n for o, n in zip(old, made, strict=True))
        return bytes.fromhex(kept)

    def _told(self, key: str, value: object, turn: int) -> object:
        if key in _STATUS_KEYS:
            return value
        if not isinstance(value, str):
            return shapes.invented_json(value, turn)
        if key in _DAY_KEYS:
            return shapes.invented_day(value, field=_DAY_KEYS[key], today=self._today)
        if key == "cardno":
            return shapes.invented_number(value, turn)
        if key == "nation":
            return shapes.invented_nation(value) if value.strip().isdigit() else "汉"
        if key == "photobase64":
            return "" if not value else PICTURE
        return shapes.shaped(normalise(value), turn)


def _words(text: bytes, turn: int) -> bytes:
    even = text[: len(text) // 2 * 2].decode("utf-16-le", "surrogatepass")
    made = shapes.shaped(even, turn).encode("utf-16-le", "surrogatepass")[: len(text)]
    return made.ljust(len(text), b"\0")


def _page(body: bytes, turn: int) -> bytes:
    """What is no JSON: a web page stays one, a half answer stays half."""
    if body.lstrip().startswith(b"<"):
        return b"<html></html>"
    half = shapes.shaped(body.decode("utf-8", "replace"), turn)
    return half.encode("utf-8", "surrogatepass")


PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJ"
    "RU5ErkJggg=="
)
"""A picture of one grey point, in place of a portrait."""
