"""Publishing a catalogue: numbered, signed, kept, and told to every hall.

Used by a gateway's own verbs and requests. The one rule: a number is given inside the
transaction that keeps the package, so that none is ever used for two.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date

from desk.catalogue import Catalogue, load_starter
from desk.catalogue_checks import check_version
from desk.catalogue_faults import Problem
from desk.catalogue_json import read_list
from desk.catalogue_merging import merge
from desk.catalogue_package import Package, check_package, make_package
from desk.refusal import Refused
from sync.gateway.answers import Tagged
from sync.gateway.cancelling import find_cancelled, keep_cancelled, put_cancelled
from sync.gateway.office import Office, Said
from sync.gateway.orders import Publication
from sync.gateway.sitting import session
from sync.gateway.store.catalogues import (
    add_catalogue,
    find_catalogue,
    get_catalogue,
    last_catalogue,
)
from sync.gateway.store.engine import Store, Txn
from sync.gateway.store.feed import last_numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What was published, and what of the list was not taken into it."""

    number: int
    hash: str
    effective: date
    items: int
    added: int
    problems: tuple[Problem, ...] = ()


def publish(office: Office, wanted: Publication) -> Published:
    """Add the good items to the catalogue (or replace it whole), sign it and tell the halls.

    Raises Refused("catalogue.nothing-good", problems) when nothing of it is good or new.
    """
    # Who published looked at the list as an import; here only what stations refuse counts.
    listed = read_list(list(wanted.items), check_version)
    with session(office) as txn:
        number, digest = last_catalogue(txn)
        base = None if wanted.whole else _base(office, txn, digest)
        merged = merge(base, listed.items)
        problems = (*listed.problems, *merged.problems)
        if not merged.added:
            raise Refused("catalogue.nothing-good", problems=len(problems))
        package = make_package(
            merged.catalogue,
            number=number + 1,
            effective=wanted.effective or office.clock().date(),
            made=office.now(),
            sign=office.signing.sign,
        )
        add_catalogue(txn, package)
        keep_cancelled(txn, package.hash, merged.catalogue)
        _tell_halls(office, txn, package)
    spread(office)
    return Published(
        number=package.number,
        hash=package.hash,
        effective=package.effective,
        items=sum(len(found) for found in merged.catalogue.versions.values()),
        added=merged.added,
        problems=problems,
    )


def spread(office: Office) -> None:
    """Bring what was published to every database that lacks it, and tell the halls there.

    May be done again at any time: a database that was away catches up.
    """
    with office.store.reading() as txn:
        newest, _digest = last_catalogue(txn)
    for store in office.store.everywhere():
        with contextlib.suppress(Refused):  # away: it catches up the next time
            _bring(office, store, newest)


def _bring(office: Office, store: Store, newest: int) -> None:
    with store.reading() as txn:
        known, _digest = last_catalogue(txn)
    for number in range(known + 1, newest + 1):
        with office.store.reading() as txn:
            package = get_catalogue(txn, number)
            ends = find_cancelled(txn, package.hash)
        with store.writing() as txn:
            add_catalogue(txn, package)
            put_cancelled(txn, package.hash, ends)
            _tell_halls(office, txn, package)


def _tell_halls(office: Office, txn: Txn, package: Package) -> None:
    for region, hall in sorted(last_numbers(txn)):
        office.say(txn.at(region), hall, [_said(package)])


def answer(office: Office, wanted: str, have: str) -> dict[str, object] | Tagged:
    """The newest package, or the one of that hash; nothing to a caller that has it.

    Raises Refused("catalogue.unknown") for a hash that was never published.
    """
    with office.store.reading() as txn:
        digest = wanted or last_catalogue(txn)[1]
        if not digest:
            return {"package": None}
        if digest == have:
            return Tagged(tag=digest)
        package = find_catalogue(txn, digest)
    if package is None:
        raise Refused("catalogue.unknown")
    return Tagged(tag=digest, value={"package": package})


def _base(office: Office, txn: Txn, digest: str) -> Catalogue:
    """What a list is added to: the last published catalogue, at first the one that ships."""
    package = find_catalogue(txn, digest) if digest else None
    if package is None:
        return load_starter()
    return check_package(package, office.signing.public, above=0)


def _said(package: Package) -> Said:
    facts: dict[str, object] = {
        "number": package.number,
        "hash": package.hash,
        "effective": package.effective.isoformat(),
    }
    return Said(kind="catalogue", case_id=None, data=facts)
