"""The answer of a vendor's reader service (GET …/api/ReadMsg) to a reading.

Owned by no thread: pure bytes. The one rule: an answer whose status says that nothing was read
is never used, whatever else it holds: some services repeat the card of whoever has left.

A JSON object: name, sex, nation, born, address, cardno, userlifeb, userlifee, police,
photobase64, CardType (0 citizen, 1 `I`, 2 `J`, 3 `Y`); keys in any case. `retcode`, where there
is one, begins with the SAM status ("0x90 0x1"). Sexes and nations come as names or as codes,
days with or without signs between.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from typing import NoReturn

from desk.names import normalise
from desk.nations import nation_code, sex_code
from desk.ports.identity import CardKind, CardReading
from desk.refusal import DeviceError
from devices.cards.identity_text import LONG_TERM, find_date
from devices.cards.sam_status import SW3_CODES

LONGEST_TEXT = 200
_CHARSETS = {"utf-8": "utf-8-sig", "utf8": "utf-8-sig"} | dict.fromkeys(
    ("gbk", "gb2312", "gb18030", "cp936"), "gb18030"
)
_KINDS = {
    "0": CardKind.CITIZEN,
    "1": CardKind.FOREIGN_2017,
    "2": CardKind.RESIDENCE_HMT,
    "3": CardKind.FOREIGN_2023,
}
_WELL = frozenset({0x00, 0x90, 0x9F})
_NUMBER = re.compile(r"[0-9A-Z]{6,20}")
_STATUS = re.compile(r"[0-9A-Za-z-]{1,8}")
_SIGNS = str.maketrans("", "", "-./年月日 ")
_MORE = {"ename": "english_name", "passnum": "pass_number", "issuesnum": "issues"}
_FIELDS = {
    "name": "name",
    "sex": "sex",
    "nation": "nation",
    "born": "birth",
    "address": "address",
    "cardno": "number",
    "userlifeb": "valid_from",
    "userlifee": "valid_to",
    "police": "issuer",
    **_MORE,
}
_DAYS = ("birth", "valid_from", "valid_to")
LARGEST_PHOTO = 200_000
"""Bytes; a portrait of 102 × 126 points takes some 40,000 at most."""


def parse(body: bytes, charset: str = "") -> Mapping[str, object]:
    """The JSON object in `body`, its keys in small letters; `charset` as the service says it.

    Raises DeviceError `bridge.wrong-charset`, `bridge.web-page`, `bridge.half-answer` or
    `bridge.not-understood`.
    """
    text = _decoded(body, charset.strip().lower() or "utf-8").strip()
    if text.startswith("<"):
        raise DeviceError("bridge.web-page")
    try:
        told = json.loads(text)
    except json.JSONDecodeError as error:
        whole = error.pos < len(text) and not error.msg.startswith("Unterminated")
        code = "bridge.not-understood" if whole else "bridge.half-answer"
        raise DeviceError(code) from error
    except (ValueError, RecursionError) as error:
        raise DeviceError("bridge.not-understood") from error
    if not isinstance(told, dict):
        raise DeviceError("bridge.not-understood")
    return {key.lower(): value for key, value in told.items()}


def decode(told: Mapping[str, object], *, device: str = "") -> CardReading:
    """The reading of an answer that `parse` gave.

    What cannot be read as a day, a sex or a nation is left empty and kept in `extra` under
    `…_as_read`. Raises DeviceError `card.absent`, `bridge.unknown-card`, `bridge.refused`,
    `bridge.not-understood`, `bridge.wrong-charset`, and what a SAM status means.
    """
    _judge(told.get("retcode"))
    texts = {field: _text(told.get(key)) for key, field in _FIELDS.items()}
    if not any(texts.values()):
        raise DeviceError("card.absent")
    kind = _KINDS.get(_text(told.get("cardtype", "0")))
    if kind is None:
        raise DeviceError("bridge.unknown-card")
    number = texts["number"].upper()
    if not _NUMBER.fullmatch(number):
        raise DeviceError("bridge.not-understood")
    days = {field: find_date(texts[field].translate(_SIGNS)) for field in _DAYS}
    sex, nation = sex_code(texts["sex"]), _nation(kind, texts["nation"])
    extra = _extra(texts, {**days, "sex": sex, "nation": nation})
    return CardReading(
        kind=kind,
        name=normalise(texts["name"]) or extra.get("english_name", ""),
        number=number,
        sex=sex,
        nation=nation,
        birth=days["birth"],
        address=normalise(texts["address"]),
        issuer=normalise(texts["issuer"]),
        valid_from=days["valid_from"],
        valid_to=days["valid_to"],
        long_term=texts["valid_to"] == LONG_TERM,
        extra=extra,
        raw=json.dumps(texts, ensure_ascii=True, sort_keys=True).encode("ascii"),
        photo=_photo(told.get("photobase64")),
        device=device,
    )


def encode(fields: Mapping[str, str], card_type: str = "0") -> dict[str, str]:
    """What a service would answer for a card with these fields of `identity_text`."""
    told = {key: fields.get(field, "") for key, field in _FIELDS.items()}
    return {**told, "CardType": card_type, "retcode": "0x90 0x1", "photobase64": ""}


def _decoded(body: bytes, charset: str) -> str:
    codec = _CHARSETS.get(charset)
    if codec is None:
        raise DeviceError("bridge.wrong-charset")
    try:
        return body.decode(codec)
    except UnicodeDecodeError as error:
        cut = error.end == len(body) and ("unexpected end" in error.reason or codec[0] == "g")
        code = "bridge.half-answer" if cut else "bridge.wrong-charset"
        raise DeviceError(code) from error


def _judge(retcode: object) -> None:
    if retcode is None or retcode == "":
        return
    said = _text(retcode).split()
    try:
        status = int(said[0], 0) if said else 0
    except ValueError:
        _refuse(said[0])
    if status not in _WELL:
        code = SW3_CODES.get(status)
        if code is not None:
            raise DeviceError(code, status=f"{status:02X}")
        _refuse(f"{status:X}")


def _refuse(status: str) -> NoReturn:
    # A status is short; what is longer may be a sentence with somebody's name in it.
    raise DeviceError("bridge.refused", status=status if _STATUS.fullmatch(status) else "?")


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**20:
        return str(value)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise DeviceError("bridge.not-understood")
    if "\ufffd" in value:  # the service itself has lost characters of a name
        raise DeviceError("bridge.wrong-charset")
    return value.strip(" \0\u3000")


def _nation(kind: CardKind, text: str) -> str:
    # The other cards have a nationality there, or nothing.
    return nation_code(text) if kind is CardKind.CITIZEN else ""


def _extra(texts: Mapping[str, str], found: Mapping[str, object]) -> dict[str, str]:
    extra = {field: normalise(texts[field]) for field in _MORE.values() if texts[field]}
    for field, value in found.items():
        if texts[field] and not value and texts[field] != LONG_TERM:
            extra[f"{field}_as_read"] = normalise(texts[field])
    for field in ("name", "address", "issuer"):
        plain = texts[field].encode("utf-8", "replace").decode("utf-8")
        if plain != normalise(texts[field]):
            extra[f"{field}_as_read"] = plain
    return extra


def _photo(value: object) -> bytes:
    """The picture, b"" for none and for one that is broken: it is optional everywhere."""
    if not isinstance(value, str) or len(value) > LARGEST_PHOTO * 4 // 3:
        return b""
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return b""
