"""Somebody who has the store's key and edits its file, past the program's own guards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import sqlcipher3

from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.acts.verifying import Verified, verify
from desk.canonical import canonical
from desk.events.station import SettingChanged
from desk.journal import writing
from desk.store.folder import STORE
from desk.store.rebuild import open_rebuilt
from desk.store.store import open_views
from tests.desk.feed import Feed, page
from tests.desk.window import NINE, Window
from tests.store.makings import KEY, SIGNER, STATION

TRIGGERS = (
    "entry_never_changes",
    "entry_never_goes",
    "signature_never_changes",
    "signature_never_goes",
    "body_only_purged",
    "body_never_goes",
)


def lived_in(window: Window) -> None:
    """A store with something in every table: three cases, a paper, a setting, the feed."""
    cases = [window.accepted() for _ in range(3)]
    Papering(window.desk).print(cases[0].case_id, "item_guide", window.actor())
    with writing(window.desk, None) as journal:
        journal.append(SettingChanged(at=NINE, key="look.theme", before="", after='"dark"'))
    feed, header = Feed(), next(iter(window.store.views.entries())).header
    events = (feed.judged(header, "rejected"), feed.decided(cases[1]))
    Exchange(window.desk).apply_page(page(*events))
    window.cases.withdraw(cases[0].case_id, window.actor(), reason="申请人撤回")
    assert window.kinds() == [
        *("received", "accepted") * 3,
        *("paper_made", "setting_changed", "platform_said", "platform_said", "withdrawn"),
    ]


class Intruder:
    """A session on the store's file with its key, and nothing of the program in the way."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.db = sqlcipher3.connect(str(folder / STORE), isolation_level=None)
        self.db.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        for trigger in TRIGGERS:
            self.db.execute(f"DROP TRIGGER {trigger}")

    def run(self, sql: str, *values: Any) -> None:
        assert self.db.execute(sql, values).rowcount > 0, sql

    def header(self, seq: int) -> dict[str, Any]:
        (data,) = self.db.execute("SELECT header FROM entry WHERE seq = ?", (seq,)).fetchone()
        return json.loads(data)

    def body(self, seq: int) -> bytes:
        return self.db.execute("SELECT bytes FROM body WHERE seq = ?", (seq,)).fetchone()[0]

    def rewrite(self, seq: int, **changed: Any) -> None:
        data = canonical(self.header(seq) | changed)
        self.run("UPDATE entry SET header = ? WHERE seq = ?", data, seq)

    def swap_entries(self, one: int, other: int) -> None:
        for old, new in ((one, -1), (other, one), (-1, other)):
            self.run("UPDATE entry SET seq = ? WHERE seq = ?", new, old)

    def swap_bodies(self, one: int, other: int) -> None:
        for old, new in ((one, -1), (other, one), (-1, other)):
            self.run("UPDATE body SET seq = ? WHERE seq = ?", new, old)

    def cut_the_end_off(self) -> None:
        """The last transaction goes without a trace in the journal's own tables."""
        self.run("DELETE FROM entry WHERE seq = 11")
        self.run("DELETE FROM body WHERE seq = 11")
        self.run("DELETE FROM signature WHERE seq = 11")

    def proof(self, *, rebuild: bool) -> Verified:
        self.db.close()
        views = open_views(self.folder, KEY)
        try:
            return verify(
                views,
                station=STATION.station_id,
                public=SIGNER.public,
                rebuild=(lambda: open_rebuilt(views)) if rebuild else None,
            )
        finally:
            views.close()
