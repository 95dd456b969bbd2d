"""A catalogue as it travels: the items, their hash, a number, and the platform's signature.

Owned by no thread. The one rule: nothing of a package is parsed before its signature and its
hash were found true; a number that was used is never used again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk.canonical import canonical, sha256
from desk.catalogue import Catalogue, CatalogueError
from desk.item import ItemVersion
from desk.refusal import Refused
from desk.signing import verify
from desk.values import ShapeError, dump, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One published catalogue, whole. `number` grows; it is used from `effective` on.

    `content` is the canonical text of `{"items": [...]}` and `hash` its SHA-256; the
    signature covers the hash, so the content proves itself.
    """

    number: int
    effective: date
    made: str
    hash: str
    content: str
    signature: str

    def message(self) -> Mapping[str, Any]:
        """What the platform signs."""
        return {
            "catalogue": self.number,
            "effective": self.effective.isoformat(),
            "made": self.made,
            "hash": self.hash,
        }

    def to_bytes(self) -> bytes:
        """The bytes under which a station keeps it, signature and all."""
        return canonical(dump(self))


def write_content(items: Iterable[ItemVersion]) -> str:
    """The canonical text of a package's items."""
    return canonical({"items": [dump(item) for item in items]}).decode("utf-8")


def make_package(
    catalogue: Catalogue,
    *,
    number: int,
    effective: date,
    made: str,
    sign: Callable[[bytes], str],
) -> Package:
    """A signed package of that catalogue."""
    content = write_content(item for found in catalogue.versions.values() for item in found)
    unsigned = Package(
        number=number,
        effective=effective,
        made=made,
        hash=sha256(content.encode("utf-8")),
        content=content,
        signature="",
    )
    signature = sign(canonical(unsigned.message()))
    return load(Package, {**dump(unsigned), "signature": signature})


def check_package(package: Package, public: str, *, above: int) -> Catalogue:
    """The catalogue of a package that the platform signed and that is newer than `above`.

    Raises Refused("catalogue.forged"), ("catalogue.damaged"), ("catalogue.older", number,
    current), ("catalogue.unusable", number, problems, first).
    """
    content = _proved(package, public)
    if package.number <= above:
        raise Refused("catalogue.older", number=package.number, current=above)
    try:
        found = json.loads(content)
        return Catalogue.from_json(found["items"] if isinstance(found, dict) else found)
    except CatalogueError as error:
        first, count = error.problems[0], len(error.problems)
        raise Refused(
            "catalogue.unusable", number=package.number, problems=count, first=str(first)
        ) from error
    except (ValueError, KeyError, RecursionError) as error:
        raise Refused("catalogue.damaged") from error


def open_package(package: Package, public: str) -> Catalogue:
    """The catalogue of a package that was checked when it was taken, proved again.

    Raises Refused("catalogue.forged"), ("catalogue.damaged").
    """
    content = _proved(package, public)
    try:
        return Catalogue.trusted(load(ItemVersion, row) for row in json.loads(content)["items"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refused("catalogue.damaged") from error


def _proved(package: Package, public: str) -> bytes:
    if not verify(public, canonical(package.message()), package.signature):
        raise Refused("catalogue.forged")
    content = package.content.encode("utf-8", "surrogatepass")
    if sha256(content) != package.hash:
        raise Refused("catalogue.damaged")
    return content


def read_package(data: bytes) -> Package:
    """The package in those bytes; Refused("catalogue.damaged")."""
    try:
        return load(Package, json.loads(data))
    except (ShapeError, ValueError, RecursionError) as error:
        raise Refused("catalogue.damaged") from error
