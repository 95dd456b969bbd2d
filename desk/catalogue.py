"""The catalogue: every item in its versions, found by code, words or pinyin initials.

Owned by no thread (an immutable value). The one rule: a version is chosen by the day a case
is opened; an update is a whole new catalogue, never a change in this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from desk.catalogue_checks import check_version, check_versions, doubts
from desk.catalogue_faults import Fault, Problem
from desk.item import ItemVersion
from desk.names import normalise
from desk.pinyin import Initials, initials
from desk.refusal import Refused
from desk.shipped import shipped, shipped_json
from desk.values import ShapeError, dump, load


class CatalogueError(ValueError):
    """A catalogue that may not be used: `problems` lists every one that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep all problems; the message shows the first."""
        super().__init__(f"{len(problems)} problems, first: {problems[0]}")
        self.problems = problems


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Item versions by key (业务办理项, or 实施编码 without one), by effective date."""

    versions: Mapping[str, tuple[ItemVersion, ...]]

    @classmethod
    def of(cls, items: Iterable[ItemVersion]) -> Catalogue:
        """A catalogue of these versions; CatalogueError lists every problem."""
        listed = tuple(items)
        problems = [p for item in listed for p in check_version(item)] + check_versions(listed)
        if problems:
            raise CatalogueError(tuple(problems))
        return cls(versions=_by_key(listed))

    @classmethod
    def trusted(cls, items: Iterable[ItemVersion]) -> Catalogue:
        """A catalogue of versions that were checked before, and proved to be the same."""
        return cls(versions=_by_key(items))

    @classmethod
    def from_json(cls, data: object) -> Catalogue:
        """A catalogue from a list of item versions; CatalogueError lists every problem."""
        if not isinstance(data, list):
            raise CatalogueError((Problem(item="", field="", fault=Fault.NOT_A_LIST),))
        items: list[ItemVersion] = []
        problems: list[Problem] = []
        for n, row in enumerate(data):
            try:
                items.append(load(ItemVersion, row))
            except ShapeError as error:
                problems.append(misshapen(item_label(row, n), error))
        problems += [p for item in items for p in check_version(item)] + check_versions(items)
        if problems:
            raise CatalogueError(tuple(problems))
        return cls(versions=_by_key(items))

    def doubts(self) -> tuple[Problem, ...]:
        """What an import should show to the administrator although it was let pass."""
        return tuple(p for found in self.versions.values() for i in found for p in doubts(i))

    def to_json(self) -> list[Any]:
        """The list that `from_json` reads."""
        return [dump(item) for found in self.versions.values() for item in found]

    def get(self, code: str, on: date) -> ItemVersion:
        """The version of that item in force that day, by its 33 or 31 characters.

        Raises Refused("item.unknown", item_code), ("item.ambiguous", item_code, choices) for
        31 characters that several 业务办理项 share, ("item.not-yet", item, from_day), or
        ("item.cancelled", item, on, document, new_way).
        """
        found = self._versions_of(code)
        begun = [item for item in found if item.effective <= on]
        if not begun:
            raise Refused("item.not-yet", item=found[0].name, from_day=found[0].effective)
        item = begun[-1]
        if item.cancelled is not None and item.cancelled.on <= on:
            notice = item.cancelled
            raise Refused(
                "item.cancelled",
                item=item.name,
                on=notice.on,
                document=notice.document,
                new_way=notice.new_way,
            )
        return item

    def get_version(self, code: str, version: int) -> ItemVersion:
        """That very version (a case reopens with what it froze); Refused("item.unknown")."""
        for item in self._versions_of(code):
            if item.version == version:
                return item
        raise Refused("item.unknown", item_code=code)

    def find(self, text: str, on: date | None = None) -> tuple[ItemVersion, ...]:
        """The items that a clerk may mean, best first; everything for an empty text.

        By short code, code, words in name and keywords, or pinyin initials. `on` leaves out
        what is not in force that day; a cancelled item is found at the end by its exact
        code, short code or name, so that a clerk can tell people of the new way.
        """
        query = normalise(text).lower()
        ranked = [
            (rank, entry.item.short_code, entry.item.key, entry)
            for entry in self._index
            if (rank := entry.rank(query)) is not None
        ]
        ranked.sort(key=lambda row: row[:3])
        found = [entry.in_force(on) for *_, entry in ranked]
        gone = [entry.cancelled(query, on) for *_, entry in ranked] if query else []
        return tuple(item for item in (*found, *gone) if item is not None)

    def prepare(self) -> int:
        """Work out every reading now, so that the first letters need not; how many items."""
        return len([entry.initials for entry in self._index])

    def _versions_of(self, code: str) -> tuple[ItemVersion, ...]:
        if code in self.versions:
            return self.versions[code]
        keys = self._keys_by_code.get(code, ())
        if not keys:
            raise Refused("item.unknown", item_code=code)
        if len(keys) > 1:
            raise Refused("item.ambiguous", item_code=code, choices=len(keys))
        return self.versions[keys[0]]

    @cached_property
    def _keys_by_code(self) -> Mapping[str, tuple[str, ...]]:
        keys: dict[str, tuple[str, ...]] = {}
        for key, found in self.versions.items():
            keys[found[0].code] = (*keys.get(found[0].code, ()), key)
        return keys

    @cached_property
    def _index(self) -> tuple[_Entry, ...]:
        return tuple(_Entry(found) for found in self.versions.values())


class _Entry:
    """One item as the search sees it; readings are worked out when letters are first typed."""

    def __init__(self, versions: tuple[ItemVersion, ...]) -> None:
        self.versions = versions
        self.item = item = versions[-1]
        self.name = item.name.lower()
        self.words = " ".join((self.name, *item.keywords, item.organ.name)).lower()

    @cached_property
    def initials(self) -> Initials:
        return initials(self.item.name, *self.item.keywords)

    def in_force(self, on: date | None) -> ItemVersion | None:
        """The version of that day, None where there is none; the newest for no day."""
        if on is None:
            return self.item
        begun = [item for item in self.versions if item.effective <= on]
        return begun[-1] if begun and begun[-1].is_in_force(on) else None

    def cancelled(self, query: str, on: date | None) -> ItemVersion | None:
        """The version that was cancelled by that day, for who names it exactly."""
        item = self.item
        codes = (item.code, item.base_code, item.business_code)
        exactly = query in (item.short_code, self.name) or query.upper() in codes
        if on is None or not exactly or item.cancelled is None or item.cancelled.on > on:
            return None
        return item

    def rank(self, query: str) -> int | None:
        """How well the query fits: 0 best, None not at all."""
        if not query or query == self.item.short_code:
            return 0
        if query.upper() in (self.item.code, self.item.base_code, self.item.business_code):
            return 1
        if self.name.startswith(query):
            return 2
        if all(word in self.words for word in query.split()):
            return 3
        if query.isdigit():
            return 6 if self.item.short_code.startswith(query) else None
        return self._rank_letters(query)

    def _rank_letters(self, query: str) -> int | None:
        """Words and initials mixed, as in “spjy 延续”."""
        if query.isascii() and self.initials.begins_with(query):
            return 4
        words = query.split()
        if all(word in self.words or self._has_initials(word) for word in words):
            return 5
        return None

    def _has_initials(self, word: str) -> bool:
        return word.isascii() and self.initials.has(word)


def load_starter() -> Catalogue:
    """The starter catalogue of Shandong items that ships with the program."""
    folder = shipped("catalogue")
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".json"))
    return Catalogue.from_json(
        [item for name in names for item in shipped_json("catalogue", name)]
    )


def _by_key(items: Iterable[ItemVersion]) -> dict[str, tuple[ItemVersion, ...]]:
    by_key: dict[str, list[ItemVersion]] = {}
    for item in sorted(items, key=lambda i: (i.key, i.effective, i.version)):
        by_key.setdefault(item.key, []).append(item)
    return {key: tuple(found) for key, found in by_key.items()}


def item_label(row: object, n: int) -> str:
    """How a row that did not load is called in the list of problems."""
    if isinstance(row, Mapping):
        return str(row.get("code") or row.get("name") or f"[{n}]")
    return f"[{n}]"


def misshapen(item: str, error: ShapeError) -> Problem:
    """The problem of a row that does not have the shape of an item."""
    fault, detail = Fault.BAD_SHAPE, error.what
    if error.what == "missing":
        fault, detail = Fault.MISSING, ""
    elif error.what.startswith("a field that"):
        fault, detail = Fault.UNKNOWN_FIELD, error.path
    elif error.what.startswith("not one of "):
        fault, detail = Fault.UNKNOWN_WORD, error.what.removeprefix("not one of ")
    elif error.what.startswith("not a date"):
        fault, detail = Fault.BAD_DATE, ""
    elif error.what == "not a whole number":
        fault, detail = Fault.BAD_NUMBER, ""
    return Problem(item=item, field=error.path, fault=fault, detail=detail)
