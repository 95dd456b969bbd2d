"""`gateway province` and `gateway sheet`: the queue to a province, worked through or told.

Main thread of a process of its own. The one rule: a token and the address of a database are
read from files, never given on a command line, where others could read them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from desk.values import ShapeError, dump, load
from sync.gateway.office import Office, open_office
from sync.gateway.province import Province
from sync.gateway.province_queue import queue_of
from sync.gateway.province_targets import Target, case_library, exchange, ratings
from sync.provincial.sending import CaseLibrary

PAUSE = 10.0  # seconds between two rounds
Tables = Mapping[str, Mapping[str, Mapping[str, str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """An interface over HTTPS: its address, its SM2 key, the file that holds the token."""

    url: str
    public_key: str
    token_file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeTables:
    """A database of exchange tables: the file that holds its address, what names begin with."""

    url_file: str
    prefix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an administrator set up; `mapping` holds what the province settled, by target."""

    cases: Interface | None = None
    exchange: ExchangeTables | None = None
    ratings: Interface | None = None
    mapping: Tables = field(default_factory=dict)


def work(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """Rounds until Ctrl+C, or one with `once`; then, and without a target, the queue.

    Raises Refused: `province.bad-mapping`, `province.no-token`, `province.bad-address`,
    `province.bad-key`.
    """
    settings = read_settings(facts)
    with _office(facts, keys) as office, ExitStack() as open_lines:
        provinces = [*_provinces(office, settings, open_lines)]
        if provinces:
            _rounds(provinces, once=bool(facts["once"]))
        told: dict[str, Any] = dump(queue_of(office))
        return told


def export(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """The workbooks of what is new into the folder `number`; with `again` an earlier one.

    Raises Refused: `province.cannot-write`, `province.no-sheet`.
    """
    from sync.gateway import province_sheet

    folder = Path(str(facts["number"]) or ".")
    with _office(facts, keys) as office:
        if facts["again"]:
            made = [province_sheet.again(office, folder, int(facts["again"]))]
        else:
            made = province_sheet.export(office, folder)
    return {"files": [str(path) for path in made]}


def read_settings(facts: Mapping[str, Any]) -> Settings:
    """The file of settings, or the case library that the command line names.

    Raises Refused("province.bad-mapping").
    """
    settings = Settings()
    if facts.get("settings"):
        try:
            told = json.loads(Path(str(facts["settings"])).read_text("utf-8"))
            settings = load(Settings, told)
        except (OSError, ValueError, ShapeError) as error:
            raise Refused("province.bad-mapping") from error
    if not facts["number"]:
        return settings
    named = Interface(
        url=str(facts["number"]),
        public_key=str(facts["public_key"]),
        token_file=str(facts["token_file"]),
    )
    return Settings(cases=named, mapping=settings.mapping)


@contextmanager
def _office(facts: Mapping[str, Any], keys: KeyStore) -> Iterator[Office]:
    office = open_office(
        str(facts["database"]), keys, demonstration=bool(facts["demonstration"])
    )
    try:
        yield office
    finally:
        office.close()


def _provinces(office: Office, settings: Settings, open_lines: ExitStack) -> Iterator[Province]:
    """A queue for each target that is set up; the case library goes before the ratings."""
    if settings.cases is not None:
        line = _interface(settings.cases, open_lines)
        yield Province(office, line, _settled(case_library(), settings))
    if settings.exchange is not None:
        from sync.provincial.ea_jc.writing import ExchangeDatabase

        tables = settings.exchange
        database = ExchangeDatabase(_secret(tables.url_file), prefix=tables.prefix)
        open_lines.callback(database.close)
        yield Province(office, database, _settled(exchange(), settings))
    if settings.ratings is not None:
        line = _interface(settings.ratings, open_lines)
        yield Province(office, line, _settled(ratings(), settings))


def _interface(named: Interface, open_lines: ExitStack) -> CaseLibrary:
    line = CaseLibrary(named.url, _secret(named.token_file), named.public_key)
    open_lines.callback(line.close)
    return line


def _settled(target: Target, settings: Settings) -> Target:
    return target.settled(settings.mapping.get(target.name, {}))


def _rounds(provinces: list[Province], *, once: bool) -> None:
    """Round after round; a database that is busy or away costs a round and no more."""
    while True:
        for province in provinces:
            try:
                province.once()
            except Refused:
                if once:
                    raise
        if once:
            return
        try:
            time.sleep(PAUSE)
        except KeyboardInterrupt:
            return


def _secret(file: str) -> str:
    try:
        secret = Path(file).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("province.no-token") from error
    if not secret:
        raise Refused("province.no-token")
    return secret
