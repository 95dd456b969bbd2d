"""Search words: text as tokens of plain ASCII, one Han character per token.

Owned by no thread. The one rule: rows and queries pass through the same function; a token
made elsewhere would never be found.

SQLite's own tokenizers know Unicode 6.1 and treat newer rare characters as spaces, so the
tokens are made here: a Han (or private-use) character becomes `_` and five hex digits, a
run of other letters and digits stays one token, its non-ASCII letters spelled with `__`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from itertools import groupby

from desk.names import normalise

_ASCII_WORD = re.compile("[a-z0-9]+")
# Stands between fields so that a phrase never matches across them.
_BORDER = "_"


class _Kind(Enum):
    HAN = auto()
    WORD = auto()
    BORDER = auto()


_HAN = (
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xE000, 0xF8FF),
    (0xF900, 0xFAFF),
    (0xFFFD, 0xFFFD),
    (0x20000, 0x3FFFF),
    (0xF0000, 0x10FFFF),
)


def search_text(fields: Iterable[str]) -> str:
    """What is stored in the search column for these fields."""
    parts = (" ".join(token for run in _runs(text) for token in run) for text in fields)
    return f" {_BORDER} ".join(part for part in parts if part)


def search_query(text: str) -> str:
    """The FTS5 query of what a person typed: Han runs as phrases, other words by prefix.

    All of them must match. "" when the text holds nothing to search for.
    """
    return " AND ".join(_term(run) for run in _runs(text))


def phrase_query(text: str) -> str:
    """The FTS5 query for exactly these words one after the other; "" for none."""
    tokens = [token for run in _runs(text) for token in run]
    return '"' + " ".join(tokens) + '"' if tokens else ""


def _term(run: list[str]) -> str:
    phrase = '"' + " ".join(run) + '"'
    return phrase if _is_spelled_han(run[0]) else phrase + "*"


def _runs(text: str) -> Iterator[list[str]]:
    """Runs of Han tokens, and single words; everything else only separates."""
    if text.isascii():  # numbers, most of what is indexed
        return ([word] for word in _ASCII_WORD.findall(text.lower()))
    return _mixed_runs(unicodedata.normalize("NFKC", normalise(text)).casefold())


def _mixed_runs(text: str) -> Iterator[list[str]]:
    for kind, chars in groupby(text, _kind):
        if kind is _Kind.HAN:
            yield [f"_{ord(char):05x}" for char in chars]
        elif kind is _Kind.WORD:
            yield ["".join(c if c.isascii() else f"__{ord(c):05x}" for c in chars)]


def _kind(char: str) -> _Kind:
    point = ord(char)
    if point >= _HAN[0][0] and any(low <= point <= high for low, high in _HAN):
        return _Kind.HAN
    if char.isalnum() or unicodedata.category(char).startswith("M"):
        return _Kind.WORD
    return _Kind.BORDER


def _is_spelled_han(token: str) -> bool:
    return token.startswith("_") and not token.startswith("__")
