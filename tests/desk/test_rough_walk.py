"""A long walk over blanks, licences, drafts set aside and entries said again: all of it holds.

The walks are seeded, so that one that fails can be walked again. The platform judges what it
likes, late and at random; the sheets of a drawer add up whatever it says.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from desk.acts.blanks import Blanks
from desk.acts.corrections import Corrections
from desk.acts.exchange import Exchange
from desk.acts.licensing import Begun, Came, Licensing
from desk.acts.parking import Parking
from desk.acts.repairs import Held, Repairs
from desk.acts.settings import Settings
from desk.blanks import stocks
from desk.entry import Entry
from desk.events.outcome import Overruled
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import Refused
from desk.settings import THEME
from desk.store.store import open_store
from desk.values import dump
from tests.desk.blank_stock import FOOD, WANTED, granted
from tests.desk.feed import AT, Feed, page
from tests.desk.window import POOL, Window, open_window, window_on
from tests.store.makings import KEY

STEPS = 500
OTHER = "T-999999-00009"


class RoughWalk:
    """One walk: what was done, and what was refused on the way."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.feed = window, Feed()
        self.draw = random.Random(seed)  # noqa: S311 - a walk to repeat, no secret
        self.done: Counter[str] = Counter()
        self.begun: list[Begun] = []
        self.cases = [granted(window).case_id for _ in range(3)]
        self.chief, self.clerk = window.actor(Role.SUPERVISOR), window.actor()
        desk = window.desk
        self.blanks, self.licensing = Blanks(desk), Licensing(desk)
        self.parking, self.repairs = Parking(desk), Repairs(desk)
        self.next = 1

    def step(self) -> None:
        few = sorted(self.acts, key=lambda each: self.done[each])[:6]
        name = self.draw.choice(few if self.draw.random() < 0.4 else list(self.acts))
        self.window.later(minutes=self.draw.choice((0, 1, 40)))
        before = self.window.seq()
        try:
            self.acts[name]()
            self.done[name] += 1
        except Refused:
            assert self.window.seq() == before, f"{name} was refused and wrote"

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        begin = self.draw.randint(1, max(self.next, 2))
        first = f"SP{begin:07d}"
        last = f"SP{begin + self.draw.randint(0, 2):07d}"
        span = {"kind": FOOD, "first": first, "last": last}
        chief, clerk, reason = self.chief, self.clerk, self.draw.choice(("甲", "乙"))
        return {
            "receive": self.receive,
            "issue": lambda: self.blanks.issue(chief, **span, to_station=OTHER, to_name="9号"),
            "put away": lambda: self.blanks.put_away(
                chief, **span, how="returned", to_whom="市局", reason=reason
            ),
            "spoil": lambda: self.blanks.spoil(clerk, kind=FOOD, number=first, reason=reason),
            "begin": self.begin,
            "begin again": self.begin,
            "told": self.told,
            "look": self.look,
            "look again": self.look,
            "grant": lambda: self.cases.append(granted(self.window).case_id),
            "accept": lambda: self.cases.append(self.window.accepted().case_id),
            "draft": self.window.draft,
            "park": lambda: self.parking.park(self.draft(), clerk, reason=reason),
            "take back": lambda: self.parking.take_back(self.draft(), chief, over=True),
            "give up": lambda: self.parking.give_up(self.draft(), clerk),
            "restore": lambda: self.parking.restore(self.draft(), clerk),
            "settle": lambda: self.parking.settle(clerk, today_too=self.draw.random() < 0.5),
            "setting": self.setting,
            "correct": self.correct,
            "judge": self.judge,
            "judge again": self.judge,
            "overrule": self.overrule,
            "resend": lambda: self.repairs.resend(self.held().event_id, chief),
            "resend again": lambda: self.repairs.resend(self.held().event_id, clerk),
            "aside": lambda: self.repairs.set_aside(self.held().event_id, clerk, reason=reason),
            "take up": lambda: self.repairs.take_up(self.held().event_id, clerk),
            "yield": lambda: self.repairs.yield_to(self.held().event_id, clerk),
            "void": lambda: self.repairs.void(self.held().event_id, chief, reason=reason),
            "ask": lambda: self.repairs.ask_void(self.held().event_id, clerk, reason=reason),
            "answer": self.answer,
        }

    def number(self) -> str:
        return f"SP{self.draw.randint(1, max(self.next, 2)):07d}"

    def receive(self) -> None:
        first, self.next = self.next, self.next + self.draw.randint(1, 12)
        numbers = {"first": f"SP{first:07d}", "last": f"SP{self.next - 1:07d}"}
        self.blanks.receive(self.chief, kind=FOOD, **numbers, source="市局")

    def begin(self) -> None:
        numbers = self.licensing.next_numbers(FOOD)
        number = self.draw.choice((*numbers, *numbers, self.number()))
        made = self.licensing.begin(
            self.draw.choice(self.cases[-6:]), WANTED, self.clerk, number=number
        )
        self.begun.append(made.value)

    def told(self) -> None:
        """Sometimes the spooler's word comes after everything else."""
        if self.begun:
            state = self.draw.choice((PrintState.SAVED, PrintState.PRINTED))
            job = PrintJob(state=state, printer="x", code="printer.absent")
            self.licensing.told(self.draw.choice(self.begun), job, self.clerk)

    def look(self) -> None:
        came = self.draw.choice(tuple(Came))
        for sheet in self.licensing.open_sheets():
            self.licensing.settle(sheet.record_id, self.clerk, came=came, reason="歪斜")

    def draft(self) -> str:
        drafts = [row.draft_id for row in self.window.store.views.drafts()]
        if not drafts:
            raise Refused("draft.unknown")
        return self.draw.choice(drafts)

    def setting(self) -> None:
        look = self.draw.choice(THEME.choices)
        Settings(self.window.desk).change_personal(THEME, look, self.clerk)

    def correct(self) -> None:
        place = f"示例路{self.draw.randint(1, 99)}号"
        case_id = self.draw.choice(self.cases)
        Corrections(self.window.desk).correct(
            case_id, self.chief, values={"place": place}, reason="写错"
        )

    def entry(self) -> Entry:
        entries = self.window.store.views.entries()
        return self.draw.choice([e for e in entries if e.header.kind != "platform_said"])

    def judge(self) -> None:
        outcome = self.draw.choice(("accepted", "rejected", "conflict", "deferred"))
        self.hear(self.feed.judged(self.entry().header, outcome, "case.other-hall"))

    def overrule(self) -> None:
        held = [each for each in self.repairs.held() if each.case_id]
        entry = self.entry()
        if held:
            found = self.window.store.views.find_entry(self.draw.choice(held).event_id)
            assert found is not None
            entry = found
        if entry.header.case_id is None:
            raise Refused("case.unknown")
        theirs = self.window.case(entry.header.case_id)
        word = Overruled(at=AT, event_id=entry.header.event_id, note="")
        facts = {
            "event": dump(word),
            "stage": theirs.stage.value,
            "holder": dump(self.draw.choice((POOL, self.window.desk.holder()))),
            "receipt": theirs.receipt,
            "base": f"platform-{self.feed.seq}",
            "by": "示例县行政审批服务局",
            "at": AT.isoformat(),
        }
        self.hear(self.feed.event("overruled", entry.header.case_id, facts))

    def hear(self, event) -> None:
        Exchange(self.window.desk).apply_page(page(event))

    def held(self) -> Held:
        found = self.repairs.held()
        if not found:
            raise Refused("repair.unknown")
        return self.draw.choice(found)

    def answer(self) -> None:
        for row in self.window.store.views.records("repair", states=("void_asked",)):
            granted = self.draw.random() < 0.5
            self.repairs.answer_void(row.record_id, self.chief, granted=granted, reason="看过")


@pytest.mark.parametrize("seed", [5, 4711])
def test_after_a_rough_walk_views_and_sheets_are_as_the_journal_says(tmp_path, seed):
    window = open_window(tmp_path / "data")
    walk = RoughWalk(window, seed)
    for _ in range(STEPS):
        walk.step()
    never = [name for name in walk.acts if not walk.done[name]]
    assert len(never) <= 2, never
    found = window.proved()
    assert (found.chain.faults, found.differences) == ((), ())
    the_sheets_hold(window)
    the_cells_hold(window)
    window.store.close()
    again = window_on(open_store(tmp_path / "data", KEY), tmp_path / "data")
    assert again.proved().is_sound
    again.store.close()


def the_sheets_hold(window: Window) -> None:
    """Every sheet is somewhere, and none went into the printer after it was used or spoiled."""
    (stock,) = stocks(window.store.views, window.desk.station.station_id)
    gone = stock.issued + stock.used + stock.spoiled + stock.away
    assert stock.received == gone + stock.left
    over: set[str] = set()
    for entry in window.store.views.entries():
        facts = entry.facts() or {}
        if entry.header.kind == "blank_used" and not entry.header.amends:
            assert facts["event"]["number"] not in over
        if entry.header.kind in ("blank_kept", "blank_spoiled"):
            over.add(facts["event"]["number"])


def the_cells_hold(window: Window) -> None:
    """The counts behind the lists are those of the rows."""
    db = window.store.views.database
    kept = db.rows(
        "SELECT block, stage, holder_id, business_date, n FROM case_cell WHERE n <> 0"
    )
    rows = db.rows(
        "SELECT id >> 10, stage, holder_id, business_date, count(*) FROM case_view"
        " GROUP BY 1, 2, 3, 4"
    )
    assert sorted(kept) == sorted(rows)
