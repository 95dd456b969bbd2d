"""The gateway's verbs, from plain facts: serve, decide, make a one-time code.

Called by main with the keys it chose. The one rule: what a command line or a play says is
loaded into the gateway's own values here, so that a wrong word is refused before anything is
opened.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from desk.values import ShapeError, dump, load
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.orders import (
    AcceptWord,
    DeemWord,
    PartWord,
    Place,
    Publication,
    TaskWord,
    TellWord,
    Verdict,
)

if TYPE_CHECKING:
    from sync.gateway.office import FilesAt

T = TypeVar("T")


def serve(facts: Mapping[str, Any], keys: KeyStore) -> int:
    """Serve until the end: `listen`, `database`, `demonstration`, `embedded`, PEM files."""
    from sync.gateway import server
    from sync.gateway.running.listening import Certificate
    from sync.gateway.running.serving import service_of

    chain, key = str(facts["certificate"]), str(facts["certificate_key"])
    return server.serve(
        str(facts["listen"]),
        str(facts["database"]),
        keys,
        demonstration=bool(facts["demonstration"]),
        certificate=Certificate(chain=chain, key=key) if chain else None,
        embedded=bool(facts["embedded"]),
        files=_files_at(facts),
        service=service_of(facts),
    )


def _files_at(facts: Mapping[str, Any]) -> FilesAt:
    """Where files are kept, and how many megabytes of that disk stay free."""
    from sync.gateway.office import FilesAt

    reserve = facts.get("files_reserve")
    at = FilesAt(folder=str(facts.get("files") or ""))
    return at if reserve is None else replace(at, reserve=int(reserve) * 1024 * 1024)


def run(what: str, facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """An order on its database: `decide` a case, make a `code`, `import`, list `keys`."""
    if what == "keys":
        return _listed(facts, keys)
    if what in ("province", "sheet"):
        return _province(what, facts, keys)
    if what in RUNNING:
        from sync.gateway.running.orders import perform

        return perform(what, facts, keys)
    return _import(facts, keys) if what == "import" else _ordered(what, facts, keys)


def _ordered(what: str, facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    from sync.gateway import deciding, enrolment, parts, publishing, telling
    from sync.gateway.office import open_office

    order = _order(what, facts)
    demonstration = bool(facts["demonstration"])
    _check_there(str(facts["database"]))
    office = open_office(str(facts["database"]), keys, demonstration=demonstration)
    try:
        if isinstance(order, Place):
            return {"code": enrolment.make_code(office, order)}
        if isinstance(order, Publication):
            published: dict[str, Any] = dump(publishing.publish(office, order))
            return published
        number = str(facts["number"])
        if isinstance(order, PartWord):
            return {"bundle": dump(parts.move_part(office, number, order).dossier.bundle)}
        if isinstance(order, TaskWord):
            return {"joint": dump(parts.answer_task(office, number, order).dossier.joint)}
        if isinstance(order, AcceptWord):
            return {"stage": parts.accept(office, number, order).stage.value}
        if isinstance(order, DeemWord):
            return {"stage": parts.deem(office, number, order).stage.value}
        if isinstance(order, TellWord):
            return {"case_id": telling.tell(office, number, order)}
        case = deciding.decide(office, number, order)
        return {"stage": case.stage.value, "decision": dump(case.decision)}
    finally:
        office.close()


def _listed(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """The keys of every station under the platform's signature, for windows without a line."""
    from desk.station_keys import signed_list
    from sync.gateway.office import open_office
    from sync.gateway.store.stations import all_keys

    _check_there(str(facts["database"]))
    office = open_office(
        str(facts["database"]), keys, demonstration=bool(facts["demonstration"])
    )
    try:
        with office.store.writing() as txn:
            return signed_list(all_keys(txn), office.signing)
    finally:
        office.close()


def _import(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """Record the export file of a station that has no line; the answer lies beside it."""
    from sync.gateway.importing import import_file
    from sync.gateway.office import open_office

    _check_there(str(facts["database"]))
    office = open_office(
        str(facts["database"]), keys, demonstration=bool(facts["demonstration"])
    )
    try:
        return import_file(office, Path(str(facts["number"])))
    finally:
        office.close()


def _province(what: str, facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """What waits for the province, after its rounds; or workbooks for departments."""
    from sync.gateway.province_verb import export, work

    _check_there(str(facts["database"]))
    return export(facts, keys) if what == "sheet" else work(facts, keys)


def _check_there(database: str) -> None:
    """An order goes to a gateway that is there; only `serve` founds one."""
    _, _, path = database.partition("sqlite:///")
    if path and not Path(path).exists():
        raise Refused("gateway.database-missing", file=path)


Word = AcceptWord | DeemWord | PartWord | TaskWord | TellWord
Order = Place | Verdict | Publication | Word


def _order(what: str, facts: Mapping[str, Any]) -> Order:
    if what == "code":
        return _load(Place, facts["place"])
    if what == "decide":
        return _load(Verdict, facts["verdict"])
    if what == "catalogue":
        return _load(Publication, facts["publication"])
    if what in WORDS:
        return _load(WORDS[what], facts[what])
    raise Refused("gateway.unknown-order", what=what)


# What its administrator does with the gateway as a whole.
RUNNING = (
    "found",
    "check",
    "backup",
    "restore",
    "stations",
    "revoke",
    "re-enrol",
    "shards",
    "counts",
)

# What departments say of a case beside its decision.
WORDS: Mapping[str, type[Word]] = {
    "accept": AcceptWord,
    "deem": DeemWord,
    "part": PartWord,
    "task": TaskWord,
    "tell": TellWord,
    "say": TellWord,
}


class EmbeddedOrders:
    """An embedded gateway, asked with plain facts."""

    def __init__(self, gateway: EmbeddedGateway) -> None:
        self._gateway = gateway

    @property
    def url(self) -> str:
        """Where it listens."""
        return self._gateway.url

    def make_code(self, place: Mapping[str, Any]) -> str:
        """A fresh one-time code for that place."""
        return self._gateway.make_code(_load(Place, place))

    def decide(self, number: str, verdict: Mapping[str, Any]) -> str:
        """Decide the case of that printed number; gives its case id."""
        return str(self._gateway.decide(number, _load(Verdict, verdict))["case_id"])

    def say(self, what: str, number: str, word: Mapping[str, Any]) -> None:
        """A department's word (`accept`, `part`, `task`) on the case of that number."""
        if what not in WORDS:
            raise Refused("gateway.unknown-order", what=what)
        self._gateway.say(what, number, dump(_load(WORDS[what], word)))

    def publish(self, publication: Mapping[str, Any]) -> dict[str, Any]:
        """Publish a catalogue: `items`, `effective`, `whole`."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "publication.json"
            file.write_text(json.dumps(publication), "utf-8")
            return self._gateway.publish(file)

    def stop(self) -> None:
        """End it; may be called twice."""
        self._gateway.stop()


def start_embedded(program: Sequence[str], database: str) -> EmbeddedOrders:
    """The program's own `gateway` verb as a child on a free loopback port."""
    listen = ("--listen", "127.0.0.1:0", "--demonstration", "--embedded")
    return EmbeddedOrders(start((*program, "gateway", "--database", database, *listen)))


def _load(cls: type[T], facts: Mapping[str, Any]) -> T:
    try:
        return load(cls, facts)
    except ShapeError as error:
        raise Refused("gateway.unknown-order", what=error.path) from error
