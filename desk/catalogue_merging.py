"""Adding item versions to a catalogue: what fits is added, what does not is named.

Owned by no thread. The one rule: what is in the catalogue stays as it is; a change of an item
is a further version (a case keeps the version it was opened with).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.catalogue import Catalogue
from desk.catalogue_faults import Fault, Problem
from desk.item import ItemVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A catalogue with versions added: how many, and every one that did not fit."""

    catalogue: Catalogue
    added: int
    same: int
    problems: tuple[Problem, ...]


def merge(base: Catalogue | None, items: Iterable[ItemVersion]) -> Merged:
    """The catalogue with these versions; one that is there already, word for word, is same."""
    kept = {} if base is None else {key: list(found) for key, found in base.versions.items()}
    owners = {
        item.short_code: key for key, found in kept.items() for item in found if item.short_code
    }
    problems: list[Problem] = []
    added = same = 0
    for item in sorted(items, key=lambda each: (each.effective, each.version)):
        found = kept.get(item.key, [])
        if item in found:
            same += 1
            continue
        problem = _why_not(item, found, owners)
        if problem is not None:
            problems.append(problem)
            continue
        kept.setdefault(item.key, []).append(item)
        owners.setdefault(item.short_code, item.key)
        added += 1
    whole = Catalogue.of(item for found in kept.values() for item in found)
    return Merged(catalogue=whole, added=added, same=same, problems=tuple(problems))


def _why_not(
    item: ItemVersion, found: list[ItemVersion], owners: dict[str, str]
) -> Problem | None:
    if item.short_code and owners.get(item.short_code, item.key) != item.key:
        return _problem(item, "short_code", Fault.TWICE, item.short_code)
    if any(item.version == other.version for other in found):
        return _problem(item, "version", Fault.ALREADY_THERE, str(item.version))
    for other in found:
        later = item.version > other.version
        if item.effective == other.effective or later is not (item.effective > other.effective):
            return _problem(item, "version", Fault.NOT_AFTER_EARLIER, str(item.version))
    return None


def _problem(item: ItemVersion, field: str, fault: Fault, detail: str) -> Problem:
    return Problem(item=item.code, field=field, fault=fault, detail=detail)
