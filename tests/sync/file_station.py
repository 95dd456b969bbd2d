"""A true station with files: its own encrypted store, enrolled at a true gateway.

The one rule: nothing here stands in for code of ours; only the case and the files are made
up.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

from desk.acts.exchange import Exchange
from desk.acts.filing import FileRound, Filing
from desk.case import Case
from desk.desk import Desk
from desk.journal import writing
from desk.ports.platform import NamedFile
from desk.refusal import Refused
from desk.station import Station
from desk.steps.evidence import kept
from desk.store.store import open_store
from desk.values import load
from sync.build import build
from sync.enrolling import enrol
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import Place
from tests.desk.window import Window, open_window, window_on
from tests.store import makings

MEGABYTE = 1024 * 1024


def noise(size: int, seed: int = 1) -> bytes:
    """Bytes that no compression makes smaller."""
    return random.Random(seed).randbytes(size)  # noqa: S311 - no secret: a file for a test


@dataclass
class FileStation:
    """The window of a station, and where it was enrolled."""

    window: Window
    facts: dict[str, object]

    @classmethod
    def enrolled(cls, gateway: EmbeddedGateway, folder: Path, place: Place) -> FileStation:
        """A new station in that folder; it closes what it opened."""
        sign = makings.SIGNER
        made = enrol(
            gateway.url,
            gateway.make_code(place),
            sign.public,
            sign=sign.sign,
            demonstration=True,
        )
        facts: dict[str, object] = {
            "station": load(Station, made.station),
            "public": made.platform_public,
        }
        return cls(window=open_window(folder), facts=facts).on(gateway.url)

    def on(self, url: str) -> FileStation:
        """The same station with its line to that address."""
        self.window.desk.platform.close()
        self.window = replace(self.window, desk=self._desk(self.window, url))
        return self

    def again(self, url: str) -> FileStation:
        """The same folder opened anew, as after a kill: what was in memory is gone."""
        folder = self.window.folder
        self.window.desk.platform.close()
        self.window.store.close()
        window = window_on(open_store(folder, makings.KEY), folder)
        window.desk.platform.close()
        self.window = replace(window, desk=self._desk(window, url))
        return self

    def _desk(self, window: Window, url: str) -> Desk:
        station = self.facts["station"]
        assert isinstance(station, Station)
        settings: dict[str, object] = {
            "gateway.url": url,
            "gateway.pin": self.facts["public"],
            "station.id": station.station_id,
            "station.epoch": station.epoch,
            "station.hall": station.hall,
            "sign": makings.SIGNER.sign,
        }
        return replace(
            window.desk,
            station=station,
            platform=build(settings),
            platform_public=str(self.facts["public"]),
        )

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def filing(self) -> Filing:
        return Filing(self.desk)

    @property
    def id(self) -> str:
        return self.desk.station.station_id

    def close(self) -> None:
        self.desk.close()

    def name(self, data: bytes, case: Case | None = None) -> str:
        """Keep a file and write the entry that names it; gives its digest."""
        digest = self.desk.store.blobs.put(data)
        with writing(self.desk, self.window.actor()) as journal:
            journal.append(kept(digest, "测试材料", journal.reading.wall), case)
        return digest

    def push(self) -> None:
        """Record every entry at the platform."""
        exchange = Exchange(self.desk)
        while (batch := exchange.next_batch()) is not None:
            exchange.apply_receipt(exchange.push(batch))

    def send(self) -> int:
        """Send the files that wait, as `sync --once` does; how many went."""
        sending = FileRound(self.desk)
        sending.run()
        return sending.went

    def send_through(self, most: int = 200) -> list[str]:
        """Send until nothing waits, beginning again after every failure; its codes."""
        said: list[str] = []
        for _ in range(most):
            try:
                self.send()
            except Refused as refusal:
                said.append(refusal.code)
            else:
                return said
        raise AssertionError("the files never went through")

    def first(self) -> NamedFile:
        """The file that is next."""
        file = self.filing.next_file().file
        assert file is not None
        return file
