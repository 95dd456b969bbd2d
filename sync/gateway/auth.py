"""Who is calling: the signature of a request, its freshness, and what it may touch.

Used in a gateway request before anything else. The one rule: nothing of a request is
unpacked, parsed or looked up by its content before its signature was found true.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desk.refusal import Refused
from desk.signing import verify
from sync.gateway.enrolment import check_kind
from sync.gateway.office import Office
from sync.gateway.store import stations
from sync.gateway.store.stations import Station
from sync.gateway.store.tables import region_of
from sync.request import MINOR, PROTOCOL, SKEW_MS, read_headers, version_of

OLD = "old"  # its program may only hand over what was done: known here, stored nowhere


def check_caller(
    office: Office, headers: Mapping[str, str], *, method: str, target: str, body: bytes
) -> Station:
    """The station whose request this is.

    Raises Refused: `platform.refused-signature`, `platform.clock-differs` (with the
    platform's `time_ms`), `platform.replayed`, `platform.fenced`, `platform.upgrade`,
    `enrol.demonstration-only`, `enrol.no-demonstration`.
    """
    try:
        signed, signature = read_headers(headers, method=method, target=target, body=body)
        spoken = version_of(headers)
    except ValueError as error:
        raise Refused("platform.refused-signature") from error
    office = office.at(region_of(signed.station))
    with office.store.reading() as txn:
        station = stations.find_station(txn, signed.station)
    if station is None or not verify(station.public, signed.message(), signature):
        if station is not None and signed.epoch < station.epoch:
            raise Refused("platform.fenced", reason="epoch")
        raise Refused("platform.refused-signature")
    if signed.epoch != station.epoch:
        raise Refused("platform.fenced", reason="epoch")
    if spoken[0] < PROTOCOL:
        raise Refused("platform.upgrade", protocol=PROTOCOL, minor=MINOR)
    now = office.now_ms()
    if abs(signed.time_ms - now) > SKEW_MS:
        raise Refused("platform.clock-differs", time_ms=now)
    check_kind(office, station.demonstration)
    _use_nonce(office, station.station, signed.nonce, signed.time_ms)
    if spoken < (PROTOCOL, office.oldest_minor) and station.state == "active":
        return replace(station, state=OLD)
    return station


def forget_nonces(office: Office) -> None:
    """Drop what the clock check refuses by itself; now and then, never within a request.

    There, every caller of every worker would wait for the rows that another one drops.
    """
    with office.store.writing() as txn:
        stations.forget_nonces(txn, office.now_ms() - 2 * SKEW_MS)


def _use_nonce(office: Office, station: str, nonce: str, time_ms: int) -> None:
    if not 16 <= len(nonce) <= 64:
        raise Refused("platform.refused-signature")
    with office.store.noting() as txn:
        if not stations.use_nonce(txn, station, nonce, time_ms):
            raise Refused("platform.replayed")
        stations.set_seen(txn, station, office.now())


def own_station(caller: Station, station: str) -> None:
    """Refused("platform.foreign") when a station asks for another's journal."""
    if caller.station != station:
        raise Refused("platform.foreign")


def own_hall(caller: Station, hall: str) -> None:
    """Refused("platform.foreign") when a station asks for another hall."""
    if caller.hall != hall:
        raise Refused("platform.foreign")


def in_good_standing(caller: Station) -> None:
    """Refused for a station that may only drain its queue (revoked, old), or is fenced."""
    if caller.state == OLD:
        raise Refused("platform.upgrade", protocol=PROTOCOL, minor=MINOR)
    if caller.state == "fenced":
        raise Refused("platform.fenced", reason="fork")
    if caller.state == "revoked":
        raise Refused("platform.revoked")
