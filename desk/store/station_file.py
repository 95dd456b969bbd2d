"""`station.toml`: who this station is and where its platform is. No secrets.

Read at start by any lane. The one rule: nothing that must stay secret is ever a field here;
the key check tells a wrong key from a damaged store and gives nothing of the key away.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.refusal import Refused
from desk.station import Station
from desk.store.durable import write_durably
from desk.values import ShapeError, dump, load

NAME = "station.toml"
FORM = 1
_HEADING = "# One-Window Desk station. Written by the program; holds no secrets.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class StationFile:
    """Everything that must be known before the store can be opened.

    `public` is the station's signing key (64 hex), `pins` the SHA-256 of the gateway's
    certificate authority, `platform_key` the key that signs what the gateway says,
    `last_receipt` the last number of an earlier epoch of this place, "" for a new one.
    """

    station: Station
    key_id: str
    key_check: str
    public: str = ""
    gateway: str = ""
    platform_key: str = ""
    pins: tuple[str, ...] = ()
    last_receipt: str = ""
    form: int = FORM

    @property
    def demonstration(self) -> bool:
        """Whether this is a demonstration station."""
        return self.station.demonstration

    def opens_with(self, key: bytes) -> bool:
        """Whether that key is the one this station's store was made with."""
        made = key_check(key, self.station.station_id)
        return hmac.compare_digest(made, self.key_check)

    def save(self, folder: Path) -> None:
        """Write it into the data folder, whole or not at all; Refused("data.not-writable")."""
        text = _HEADING + _toml(dump(self))
        try:
            write_durably(folder / NAME, text.encode("utf-8"), mode=0o644)
        except OSError as error:
            raise Refused("data.not-writable", folder=str(folder)) from error

    @classmethod
    def load(cls, folder: Path) -> StationFile:
        """The station of that data folder.

        Raises Refused("data.folder-missing"), ("data.no-station"), ("data.not-readable"),
        ("data.station-damaged"), ("store.newer-version").
        """
        if not folder.is_dir():
            raise Refused("data.folder-missing", folder=str(folder))
        try:
            text = (folder / NAME).read_text("utf-8")
        except FileNotFoundError:
            raise Refused("data.no-station", folder=str(folder)) from None
        except OSError as error:
            raise Refused("data.not-readable", folder=str(folder)) from error
        except UnicodeDecodeError as error:
            raise Refused("data.station-damaged", folder=str(folder)) from error
        return _parse(text, folder)


def key_check(key: bytes, station_id: str) -> str:
    """HMAC-SHA256(key, station id) in hex."""
    return hmac.new(key, station_id.encode("utf-8"), hashlib.sha256).hexdigest()


def _parse(text: str, folder: Path) -> StationFile:
    try:
        raw = tomllib.loads(text)
        if isinstance(raw.get("form"), int) and raw["form"] > FORM:
            raise Refused("store.newer-version", found=raw["form"], known=FORM)
        return load(StationFile, raw)
    except (tomllib.TOMLDecodeError, ShapeError) as error:
        raise Refused("data.station-damaged", folder=str(folder)) from error


def _toml(values: dict[str, Any]) -> str:
    plain = {key: value for key, value in values.items() if not isinstance(value, dict)}
    lines = [f"{key} = {_toml_value(value)}\n" for key, value in plain.items()]
    for key, value in values.items():
        if isinstance(value, dict):
            lines.append(f"\n[{key}]\n{_toml(value)}")
    return "".join(lines)


def _toml_value(value: object) -> str:
    # A JSON string is a TOML basic string once DEL, the one difference, is spelled out.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
