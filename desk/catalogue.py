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

from desk.catalogue_checks import Problem, check_version, check_versions
from desk.item import ItemVersion
from desk.names import normalise
from desk.pinyin import Initials, has_initials, initials
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
    """Item versions by code, each code's versions in order of their effective dates."""

    versions: Mapping[str, tuple[ItemVersion, ...]]

    @classmethod
    def of(cls, items: Iterable[ItemVersion]) -> Catalogue:
        """A catalogue of these versions; CatalogueError lists every problem."""
        listed = tuple(items)
        problems = [p for item in listed for p in check_version(item)] + check_versions(listed)
        if problems:
            raise CatalogueError(tuple(problems))
        by_code: dict[str, list[ItemVersion]] = {}
        for item in sorted(listed, key=lambda i: (i.code, i.effective, i.version)):
            by_code.setdefault(item.code, []).append(item)
        return cls(versions={code: tuple(found) for code, found in by_code.items()})

    @classmethod
    def from_json(cls, data: object) -> Catalogue:
        """A catalogue from a list of item versions; CatalogueError lists every problem."""
        if not isinstance(data, list):
            raise CatalogueError((Problem(item="", field="", what="not a list of items"),))
        items: list[ItemVersion] = []
        problems: list[Problem] = []
        for n, row in enumerate(data):
            try:
                items.append(load(ItemVersion, row))
            except ShapeError as error:
                problems.append(Problem(item=_name(row, n), field=error.path, what=error.what))
        problems += [p for item in items for p in check_version(item)] + check_versions(items)
        if problems:
            raise CatalogueError(tuple(problems))
        return cls.of(items)

    def to_json(self) -> list[Any]:
        """The list that `from_json` reads."""
        return [dump(item) for found in self.versions.values() for item in found]

    def get(self, code: str, on: date) -> ItemVersion:
        """The version of that item in force that day.

        Raises Refused("item.unknown", item_code), ("item.not-yet", item, from_day), or
        ("item.cancelled", item, on, document, new_way).
        """
        found = self.versions.get(code)
        if not found:
            raise Refused("item.unknown", item_code=code)
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
        for item in self.versions.get(code, ()):
            if item.version == version:
                return item
        raise Refused("item.unknown", item_code=code)

    def find(self, text: str, on: date | None = None) -> tuple[ItemVersion, ...]:
        """The items that a clerk may mean, best first; everything for an empty text.

        By short code, code, words in name and keywords, or pinyin initials. `on` leaves out
        what is not in force that day.
        """
        query = normalise(text).lower()
        ranked = [
            (rank, entry.item.short_code, entry.item.code, entry.item)
            for entry in self._index
            if (rank := entry.rank(query)) is not None
            and (on is None or entry.item.is_in_force(on))
        ]
        ranked.sort(key=lambda row: row[:3])
        return tuple(row[3] for row in ranked)

    @cached_property
    def _index(self) -> tuple[_Entry, ...]:
        return tuple(_Entry(found[-1]) for found in self.versions.values())


class _Entry:
    """One item as the search sees it; readings are worked out when letters are first typed."""

    def __init__(self, item: ItemVersion) -> None:
        self.item = item
        self.name = item.name.lower()
        self.words = " ".join((self.name, *item.keywords, item.organ.name)).lower()

    @cached_property
    def initials(self) -> tuple[Initials, ...]:
        return tuple(initials(text) for text in (self.item.name, *self.item.keywords))

    def rank(self, query: str) -> int | None:
        """How well the query fits, 0 best, None not at all."""
        if not query or query == self.item.short_code:
            return 0
        if query.upper() in (self.item.code, self.item.base_code, self.item.business_code):
            return 1
        if self.name.startswith(query):
            return 2
        if all(word in self.words for word in query.split()):
            return 3
        if query.isascii() and query.isalnum():
            return self._rank_letters(query)
        return None

    def _rank_letters(self, query: str) -> int | None:
        if query.isdigit():
            return 6 if self.item.short_code.startswith(query) else None
        if any(has_initials(query, text[: len(query)]) for text in self.initials):
            return 4
        if any(has_initials(query, text) for text in self.initials):
            return 5
        return None


def load_starter() -> Catalogue:
    """The starter catalogue of Shandong items that ships with the program."""
    folder = shipped("catalogue")
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".json"))
    return Catalogue.from_json(
        [item for name in names for item in shipped_json("catalogue", name)]
    )


def _name(row: object, n: int) -> str:
    """How a row that did not load is called in the list of problems."""
    if isinstance(row, Mapping):
        return str(row.get("code") or row.get("name") or f"[{n}]")
    return f"[{n}]"
