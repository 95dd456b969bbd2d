"""One-time codes, and the stations that they make.

Used inside a gateway request or from the command line. The one rule: a code is stored only
as its digest, works once, and makes exactly the station it was made for.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from desk.entry import GENESIS
from desk.ports.platform import Enrolment
from desk.refusal import Refused
from desk.signing import verify
from desk.station import StationKind
from sync.enrolling import enrol_message
from sync.gateway.office import ZONE, Office
from sync.gateway.orders import Place
from sync.gateway.sitting import session
from sync.gateway.store import cases, stations
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import Code, Station
from sync.gateway.store.tables import region_of

CODE_HOURS = 72
# Crockford's digits: nothing in them is mistaken for something else when read aloud.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def make_code(office: Office, place: Place, *, hours: int = CODE_HOURS) -> str:
    """A one-time code for that place, good for so many hours; shown once, never stored.

    A code for a place that has a station already makes the next epoch of it: the old one is
    fenced. Raises Refused("enrol.place-invalid").
    """
    digits = place.region + place.code
    numbered = len(place.region) == 6 and len(place.code) == 5 and digits.isdecimal()
    if not numbered or place.kind not in set(StationKind) or not place.hall:
        raise Refused("enrol.place-invalid")
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(16))
    code = "-".join(letters[n : n + 4] for n in range(0, 16, 4))
    row = Code(
        digest=_digest(code),
        station=json.dumps(asdict(place), ensure_ascii=False),
        expires_ms=office.now_ms() + hours * 3_600_000,
    )
    with office.at(place.region).store.writing() as txn:
        stations.put_code(txn, row)
    return code


def enrol(office: Office, asked: Mapping[str, Any]) -> Enrolment:
    """Make the station that the code stands for.

    Raises Refused: `enrol.code-unknown`, `enrol.code-used`, `enrol.code-expired`,
    `enrol.demonstration-only`, `enrol.no-demonstration`, `platform.refused-signature`.
    """
    code, public = str(asked.get("code", "")), str(asked.get("public", ""))
    demonstration = asked.get("demonstration") is True
    nonce = str(asked.get("nonce", ""))
    try:
        message = enrol_message(
            code=code, public=public, demonstration=demonstration, nonce=nonce
        )
    except ValueError as error:  # half a character: nobody can have signed that
        raise Refused("platform.refused-signature") from error
    if not verify(public, message, str(asked.get("signature", ""))):
        raise Refused("platform.refused-signature")
    check_kind(office, demonstration)
    office = _office_of(office, code)
    with session(office) as txn:
        place = Place(**json.loads(_use(office, txn, code)))
        made = _station(office, txn, place, public)
        stations.put_station(txn, made)
        last_receipt = cases.last_receipt(txn, made.region + made.code)
    return Enrolment(
        station=identity(made),
        platform_public=office.signing.public,
        platform_epoch=office.platform_epoch,
        at=office.now(),
        last_receipt=last_receipt,
    )


def revoke(office: Office, station: str) -> None:
    """Let the station only drain its queue from now on; Refused("enrol.station-unknown")."""
    with office.at(region_of(station)).store.writing() as txn:
        if stations.find_station(txn, station, lock=True) is None:
            raise Refused("enrol.station-unknown")
        stations.set_state(txn, station, "revoked")


def check_kind(office: Office, demonstration: bool) -> None:
    """Refuse a demonstration station at a real gateway, and a real one at a demonstration."""
    if demonstration and not office.demonstration:
        raise Refused("enrol.no-demonstration")
    if office.demonstration and not demonstration:
        raise Refused("enrol.demonstration-only")


def _office_of(office: Office, code: str) -> Office:
    """The office of the county that the code is for."""
    for store in office.store.everywhere():
        with store.reading() as txn:
            region = stations.region_of_code(txn, _digest(code))
        if region:
            return office.at(region)
    raise Refused("enrol.code-unknown")


def _use(office: Office, txn: Txn, code: str) -> str:
    found = stations.find_code(txn, _digest(code))
    if found is None:
        raise Refused("enrol.code-unknown")
    if found.used_at:
        raise Refused("enrol.code-used")
    if found.expires_ms < office.now_ms():
        raise Refused("enrol.code-expired")
    if not stations.use_code(txn, found.digest, office.now()):
        raise Refused("enrol.code-used")
    return found.station


def _station(office: Office, txn: Txn, place: Place, public: str) -> Station:
    older = stations.find_station(txn, place.station, lock=True)
    return Station(
        station=place.station,
        epoch=1 if older is None else older.epoch + 1,
        public=public,
        region=place.region,
        code=place.code,
        hall=place.hall,
        hall_name=place.hall_name,
        window=place.window,
        name=place.name or f"{place.hall_name} {place.window}",
        kind=place.kind,
        demonstration=office.demonstration,
        state="active",
        head_seq=0,
        head_hash=GENESIS,
        seen=office.now(),
    )


def identity(station: Station) -> dict[str, Any]:
    """The identity as the station keeps it: the fields of desk.station.Station."""
    return {
        "station_id": station.station,
        "region": station.region,
        "code5": station.code,
        "hall": station.hall,
        "hall_name": station.hall_name,
        "window": station.window,
        "kind": station.kind,
        "name": station.name,
        "demonstration": station.demonstration,
        "zone": ZONE.key,
        "epoch": station.epoch,
    }


def _digest(code: str) -> str:
    plain = code.replace("-", "").replace(" ", "").upper()
    return hashlib.sha256(b"enrol " + plain.encode()).hexdigest()
