"""From what a person typed to the ids of cases, the newest first.

Reads in the STORE or the READ lane. The one rule: digits that thousands of numbers begin with
are looked up in the indexes of the printed numbers, never in the search words, which would
merge a million of them (all receipts of a station begin alike).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice

from desk.store.engine import StoreDatabase
from desk.store.words import phrase_query, search_query

CHECKED = 2000  # so many cases are looked at one by one for digits that are in most of them
_CHUNK = 256
_NUMBERS = ("receipt", "spoken", "case_number", "certificate", "phone")
_PRINTED = re.compile(r"[0-9A-Z_.\-]*[0-9][0-9A-Z_.\-]*")
_BY_NUMBER = tuple(
    f"SELECT id FROM case_view WHERE {name} <> '' AND {name} >= ? AND {name} < ?"  # noqa: S608 - names above
    f" ORDER BY {name} DESC LIMIT ?"
    for name in _NUMBERS
)
_BY_PRINTED = (
    "SELECT id FROM case_printed WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT ?"
)
_PRINTED_AS = "SELECT id FROM case_printed WHERE number = ? ORDER BY id DESC LIMIT ?"
_BY_WORDS = (
    "SELECT rowid FROM case_search WHERE words MATCH ? AND rowid >= ? AND rowid < ?"
    " ORDER BY rowid DESC"
)
_BEGINS = " OR ".join(f"substr({name}, 1, length(:number)) = :number" for name in _NUMBERS)
_CHECK = (
    "SELECT id FROM case_view WHERE id IN (SELECT value FROM json_each(:ids))"  # noqa: S608 - names above
    f" AND ({_BEGINS}) ORDER BY id DESC"
)
_AFTER = "\U0010ffff"
Span = tuple[int, int]
EVERYWHERE: tuple[Span, ...] = ((0, 2**63 - 1),)


def ids_of(
    db: StoreDatabase,
    text: str,
    most: int,
    spans: Sequence[Span] = EVERYWHERE,
    among: Iterable[int] | None = None,
) -> Iterator[int]:
    """Ids of the cases that hold all those words, the newest first, as far as it is read on.

    Of a number that more than `most` cases begin with the highest are given, or the first of
    `among`, the only ids that are wanted. `spans` of ids (low, below high, the newest first)
    spare looking where nothing can be wanted.
    """
    named = [row[0] for row in db.rows(_PRINTED_AS, (text.strip(), most + 1))]
    if named and not _numbers(text):
        return iter(named)  # a document number: brackets and Han characters are its own
    begun = {word: _begun(db, word, most) for word in _numbers(text)}
    broad = [word for word, found in begun.items() if len(found) > most]
    others = [word for word in text.split() if word.upper() not in broad]
    query = " AND ".join(filter(None, map(_query, others)))
    if not query and not broad:
        return iter(())
    if query:
        found = _by_words(db, query, spans)
        if len(others) == 1 and begun and not broad:
            found = _newest_first((*begun.values(), found))
    elif among is not None:
        found = iter(among)
    else:
        found = iter(begun[broad[0]] if broad else ())
        broad = broad[1:]
    for word in broad:
        found = _checked(db, islice(found, CHECKED), word)
    return found


def _numbers(text: str) -> list[str]:
    return [word for word in text.upper().split() if _PRINTED.fullmatch(word)]


def _query(word: str) -> str:
    """Search words; the parts of one number stand together, its last may go on."""
    if _PRINTED.fullmatch(word.upper()):
        phrase = phrase_query(word)
        return phrase + " *" if phrase else ""
    return search_query(word)


def _begun(db: StoreDatabase, number: str, most: int) -> list[int]:
    found: set[int] = set()
    for sql in (*_BY_NUMBER, _BY_PRINTED):
        found.update(row[0] for row in db.rows(sql, (number, number + _AFTER, most + 1)))
    return sorted(found, reverse=True)


def _by_words(db: StoreDatabase, query: str, spans: Sequence[Span]) -> Iterator[int]:
    for low, high in spans:
        for row in db.rows(_BY_WORDS, (query, low, high)):
            yield row[0]


def _checked(db: StoreDatabase, ids: Iterable[int], number: str) -> Iterator[int]:
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        for row in db.rows(_CHECK, {"ids": json.dumps(chunk), "number": number}):
            yield row[0]


def _newest_first(lists: Iterable[Iterable[int]]) -> Iterator[int]:
    last = 0
    for number in merge(*lists, reverse=True):
        if number != last:
            last = number
            yield number
