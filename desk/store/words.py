"""Search words: text as tokens of plain ASCII, one Han character per token.

Owned by no thread. The one rule: rows and queries pass through the same function; a token
made elsewhere would never be found.

SQLite's own tokenizers know Unicode 6.1 and treat newer rare characters as spaces, so the
tokens are made here: a Han (or private-use) character becomes `_` and five hex digits, a
run of other letters and digits stays one token, its non-ASCII letters spelled with `__`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from desk.names import normalise

# Stands between fields so that a phrase never matches across them.
_BORDER = "_"
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


def _term(run: list[str]) -> str:
    phrase = '"' + " ".join(run) + '"'
    return phrase if _is_spelled_han(run[0]) else phrase + "*"


def _runs(text: str) -> Iterator[list[str]]:
    """Runs of Han tokens, and single words; everything else only separates."""
    run: list[str] = []
    word = ""
    for char in unicodedata.normalize("NFKC", normalise(text)).casefold():
        han = _is_han(char)
        if word and (han or not _is_letter(char)):
            yield [word]
            word = ""
        if run and not han:
            yield run
            run = []
        if han:
            run.append(f"_{ord(char):05x}")
        elif _is_letter(char):
            word += char if char.isascii() else f"__{ord(char):05x}"
    if word:
        yield [word]
    if run:
        yield run


def _is_han(char: str) -> bool:
    point = ord(char)
    return point >= _HAN[0][0] and any(low <= point <= high for low, high in _HAN)


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _is_spelled_han(token: str) -> bool:
    return token.startswith("_") and not token.startswith("__")
