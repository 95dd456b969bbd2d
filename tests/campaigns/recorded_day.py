"""A station's day that a campaign cuts: real acts on the real store, each told aloud.

Run as `python -m tests.campaigns.recorded_day ROOT SEED ACTS PAGES PLANT`, one process a day;
ACTS 0 goes on until it is killed. A station that is there already is gone on with. The one
rule: a line goes to the standard output only when what it tells of was said to be done, so
that the log knows what was promised before every call that followed.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sys
from pathlib import Path

from desk.acts.evidence import Evidence
from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.store import blobs, engine
from desk.store.station_file import NAME
from desk.store.store import StationStore, open_store
from tests.desk.feed import Feed, page
from tests.desk.window import DAY, ITEM, Window, an_applicant, paper, window_on
from tests.store.makings import KEY, new_store

PDF = b"%PDF-1.7\n"
PLANTS = ("", "no-sync", "blob-unsynced", "said-too-early")
"""What may be broken on purpose, to see that the campaign finds it."""


class Day:
    """One station from its first file on; `acts` are drawn by their weights."""

    def __init__(self, root: Path, seed: int, plant: str) -> None:
        self.draw = random.Random(seed)  # noqa: S311 - acts to repeat, no secret
        self.root, self.plant = root, plant
        self.feed = Feed()
        self.kept: list[str] = []
        self.drafts: list[str] = []
        self.cases: list[str] = []
        self.window = self.seated(window_on(self.store(), root / "data"))
        self.feed.seq = Exchange(self.window.desk).position()
        self.drafts += [row.draft_id for row in self.window.store.views.drafts()]

    def store(self) -> StationStore:
        """The station in that place, made where there is none."""
        folder, marks = self.root / "data", self.root / "marks"
        if (folder / NAME).exists():
            return open_store(folder, KEY, marks=marks)
        return new_store(folder, marks=marks)

    def seated(self, window: Window) -> Window:
        """The open window, broken where that was asked for."""
        if self.plant == "no-sync":
            window.store.views.database.execute("PRAGMA synchronous = NORMAL")
        return window

    def tell(self) -> None:
        """Everything that this station has said to be done so far."""
        views = self.window.store.views
        head = views.head()
        facts = {
            "seq": head.seq,
            "hash": head.hash,
            "numbers": [row.receipt for row in views.numbers(DAY)],
            "drafts": {row.draft_id: row.cursor for row in views.drafts()},
            "files": self.kept,
        }
        os.write(1, (json.dumps(facts) + "\n").encode())

    def one(self) -> None:
        """One act of the clerk."""
        acts = (self.open, self.step, self.accept, self.print, self.hear, self.reopen)
        act = self.draw.choices(acts, weights=(4, 10, 5, 1, 2, 1))[0]
        if self.plant == "said-too-early" and act == self.accept and self.drafts:
            self.tell_before()
        act()
        self.tell()

    def tell_before(self) -> None:
        """The planted mistake: the number is promised while the disk has not got it."""
        window = self.window
        with window.store.change() as change:
            told = {"seq": change.head().seq + 1, "hash": "?", "numbers": [], "drafts": {}}
            os.write(1, (json.dumps({**told, "files": self.kept}) + "\n").encode())

    def open(self) -> None:
        self.drafts.append(self.window.drafts.open(self.window.actor()).value.case_id)

    def step(self) -> None:
        """One step more of a draft, or a file kept for it."""
        if not self.drafts:
            return self.open()
        case_id = self.draw.choice(self.drafts)
        drafts, kind = self.window.drafts, self.draw.randrange(3)
        if kind == 0:
            drafts.identify(case_id, an_applicant())
        elif kind == 1:
            drafts.choose_item(case_id, ITEM.code)
        else:
            data = PDF + self.draw.randbytes(self.draw.randrange(200, 9000)) + b"%%EOF"
            self.kept.append(Evidence(self.window.desk).keep_file(data))
        return None

    def accept(self) -> None:
        """A draft made whole and accepted: a number is given."""
        window = self.window
        case_id = self.drafts.pop() if self.drafts else ""
        if not case_id:
            return self.open()
        drafts = window.drafts
        drafts.identify(case_id, an_applicant())
        drafts.choose_item(case_id, ITEM.code)
        drafts.answer(case_id, {"hot": "no"})
        drafts.fill(case_id, {"place": "测试路1号"})
        drafts.collect(case_id, paper("application"))
        draft = drafts.collect(case_id, paper("plan")).value
        window.cases.receive_and_accept(draft, window.actor())
        self.cases.append(case_id)
        return None

    def print(self) -> None:
        """A notice: its pages are a file that the entry names."""
        if not self.cases:
            return self.open()
        Papering(self.window.desk).print(
            self.draw.choice(self.cases), "acceptance_notice", self.window.actor()
        )
        return None

    def hear(self) -> None:
        """The platform says something about a case."""
        if not self.cases:
            return self.open()
        case = self.window.case(self.cases.pop())
        Exchange(self.window.desk).apply_page(page(self.feed.decided(case)))
        return None

    def reopen(self) -> None:
        """Closed and opened again: the log goes into the file and is taken away."""
        self.window.store.close()
        self.window = self.seated(window_on(self.store(), self.root / "data"))


def unsynced(path: Path, data: bytes, mode: int = 0o600) -> None:
    """The planted mistake: written where it belongs, and left to the system."""
    path.write_bytes(data)


def main(root: Path, seed: int, acts: int, pages: int, plant: str) -> None:
    """A day of that many acts, or without end; a checkpoint every `pages` pages of the log."""
    engine.CHECKPOINT_PAGES = pages
    if plant == "blob-unsynced":
        blobs.write_durably = unsynced
    day = Day(root, seed, plant)
    day.tell()
    for _ in range(acts) if acts else itertools.count():
        day.one()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(word) for word in sys.argv[2:5]), sys.argv[5])
