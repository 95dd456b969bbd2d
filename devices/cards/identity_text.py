"""The 256 bytes of text on an identity card chip, all four layouts, to a reading and back.

Owned by no thread: pure bytes. The one rule: the type flag at byte 248 decides the layout;
nothing may be guessed from the look of a name or number. Layouts after GA 450 / GA 467 and
the 2017 and 2023 specifications of the permanent residence card.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.names import normalise
from desk.ports.identity import CardKind, CardReading
from desk.refusal import DeviceError

TEXT_SIZE = 256
LONG_TERM = "长期"
SEXES = frozenset("0129")
_PADDING = " \0\u3000"
_FLAG = slice(248, 250)

# field → where it stands (offset and size in bytes); several places are joined in order
Layout = Mapping[str, tuple[tuple[int, int], ...]]

_CITIZEN: Layout = {
    "name": ((0, 30),),
    "sex": ((30, 2),),
    "nation": ((32, 4),),
    "birth": ((36, 16),),
    "address": ((52, 70),),
    "number": ((122, 36),),
    "issuer": ((158, 30),),
    "valid_from": ((188, 16),),
    "valid_to": ((204, 16),),
}
_RESIDENCE: Layout = {
    **{field: place for field, place in _CITIZEN.items() if field != "nation"},
    "pass_number": ((220, 18),),
    "issues": ((238, 4),),
}
_FOREIGN_2023: Layout = {
    "name": ((0, 30),),
    "sex": ((30, 2),),
    "renewals": ((32, 4),),
    "birth": ((36, 16),),
    "english_name": ((52, 70), (220, 22)),
    "number": ((122, 36),),
    "valid_from": ((188, 16),),
    "valid_to": ((204, 16),),
    "nationality": ((242, 6),),
    "old_number_link": ((250, 6),),
}
_FOREIGN_2017: Layout = {
    "english_name": ((0, 120),),
    "sex": ((120, 2),),
    "number": ((122, 30),),
    "nationality": ((152, 6),),
    "name": ((158, 30),),
    "valid_from": ((188, 16),),
    "valid_to": ((204, 16),),
    "birth": ((220, 16),),
    "card_version": ((236, 4),),
    "agency": ((240, 8),),
}
LAYOUTS: Mapping[CardKind, Layout] = {
    CardKind.CITIZEN: _CITIZEN,
    CardKind.RESIDENCE_HMT: _RESIDENCE,
    CardKind.FOREIGN_2023: _FOREIGN_2023,
    CardKind.FOREIGN_2017: _FOREIGN_2017,
}
FLAGS: Mapping[str, CardKind] = {
    "": CardKind.CITIZEN,
    "J": CardKind.RESIDENCE_HMT,
    "Y": CardKind.FOREIGN_2023,
    "I": CardKind.FOREIGN_2017,
}
_OWN_FIELDS = frozenset({"name", "sex", "nation", "birth", "address", "number", "issuer"})
_DATES = frozenset({"birth", "valid_from", "valid_to"})


def decode(text: bytes, *, photo: bytes = b"", device: str = "") -> CardReading:
    """The reading of one text block of 256 bytes.

    What cannot be read as a date or a sex code is left empty and kept in `extra` under
    `…_as_read`, so that a clerk sees it. Raises DeviceError("card.not-understood") for
    another size, an unknown type flag, or a card without a number.
    """
    if len(text) != TEXT_SIZE:
        raise DeviceError("card.not-understood", reason="size")
    kind = FLAGS.get(_text(text[_FLAG]))
    if kind is None:
        raise DeviceError("card.not-understood", reason="flag")
    as_read = {field: _joined(text, places) for field, places in LAYOUTS[kind].items()}
    if not as_read["number"]:
        raise DeviceError("card.not-understood", reason="number")
    extra = _extra(as_read)
    name = normalise(as_read["name"])
    return CardReading(
        kind=kind,
        name=name or extra.get("english_name", ""),
        number=as_read["number"],
        sex=as_read["sex"] if as_read["sex"] in SEXES else "",
        nation=as_read.get("nation", ""),
        birth=find_date(as_read["birth"]),
        address=normalise(as_read.get("address", "")),
        issuer=normalise(as_read.get("issuer", "")),
        valid_from=find_date(as_read["valid_from"]),
        valid_to=find_date(as_read["valid_to"]),
        long_term=as_read["valid_to"] == LONG_TERM,
        extra=extra,
        raw=text,
        photo=photo,
        device=device,
    )


def encode(kind: CardKind, fields: Mapping[str, str]) -> bytes:
    """The 256 bytes a card of that kind would hold; dates as yyyyMMdd, blank padded.

    Raises ValueError for a field the layout does not have or that does not fit.
    """
    block = bytearray(" " * (TEXT_SIZE // 2), "utf-16-le")
    for field, value in fields.items():
        places = LAYOUTS[kind].get(field)
        if places is None:
            raise ValueError(f"a {kind} card has no {field}")
        rest = value.encode("utf-16-le", "surrogatepass")
        for offset, size in places:
            block[offset : offset + min(size, len(rest))] = rest[:size]
            rest = rest[size:]
        if rest:
            raise ValueError(f"{field} does not fit")
    flag = next(flag for flag, of in FLAGS.items() if of is kind)
    block[_FLAG] = (flag or " ").encode("utf-16-le")
    return bytes(block)


def newest_address(data: bytes) -> str:
    """The last of at most four added addresses of 70 bytes (answer to 30 03); "" for none.

    That the last is the newest is inferred: each change of address is written behind the one
    before it.
    """
    size = dict(_CITIZEN)["address"][0][1]
    blocks = [data[start : start + size] for start in range(0, len(data), size)]
    return next((text for block in reversed(blocks) if (text := normalise(_text(block)))), "")


def find_date(text: str) -> date | None:
    """The day written yyyyMMdd; None for blank, 长期 and anything that is not a day."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def _joined(text: bytes, places: tuple[tuple[int, int], ...]) -> str:
    return _text(b"".join(text[offset : offset + size] for offset, size in places))


def _text(part: bytes) -> str:
    # A lone surrogate becomes U+FFFD here; the raw block keeps what the chip said.
    return part.decode("utf-16-le", "replace").strip(_PADDING)


def _extra(as_read: Mapping[str, str]) -> dict[str, str]:
    plain = _OWN_FIELDS | _DATES
    extra = {field: text for field, text in as_read.items() if text and field not in plain}
    for field in ("name", "address", "issuer"):
        text = as_read.get(field, "")
        if text != normalise(text):
            extra[f"{field}_as_read"] = text
    for field in sorted(_DATES):
        text = as_read[field]
        if text and text != LONG_TERM and find_date(text) is None:
            extra[f"{field}_as_read"] = text
    if as_read["sex"] and as_read["sex"] not in SEXES:
        extra["sex_as_read"] = as_read["sex"]
    return extra
