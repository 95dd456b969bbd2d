"""The whole window at work: pages, what drives them, readers, sync.

Owned by the window thread. The one rule: parts are made and joined here and nowhere else;
none of them looks another up.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desk.people import Actor, Role
from desk.ports.identity import CardReading
from desk.record import Record
from desk.refusal import CodedError
from ui.window.counter.accepting import Accepting
from ui.window.counter.carding import Carding
from ui.window.counter.cataloguing import Cataloguing
from ui.window.counter.figuring import Figuring
from ui.window.counter.fittings import FITTINGS
from ui.window.counter.framing import Framing
from ui.window.counter.front_acts import FrontActs
from ui.window.counter.guarding import Guarding
from ui.window.counter.keeping import Keeping
from ui.window.counter.laying import ask_for_card
from ui.window.counter.listing import Listing
from ui.window.counter.looking import Looking
from ui.window.counter.pages import Pages
from ui.window.counter.queueing import Queueing
from ui.window.counter.reminding import Reminding
from ui.window.counter.syncing import Syncing
from ui.window.counter.verifying import Verifying
from ui.window.counter.ways import Ways
from ui.window.lanes import Lanes
from ui.window.operations.acts import Acts, CounterPlace
from ui.window.operations.operation import Changes
from ui.window.operations.preview import PaperShown
from ui.window.presenters.case_list import FILTERS, READY
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.shell import first_page, pages_of
from ui.window.shortcuts import Command
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import Notice, PageName
from ui.window.workplace import Workplace

TICK_MS = 1000
# Stands in the frame behind the sign-in screen; may do nothing.
NOBODY = Actor(person_id="", name=tr("未登录"), role=Role.AUDITOR)


class Counter:
    """One window of the hall: `start` it after it is shown, `stop` it before it goes."""

    def __init__(self, look: Look, acts: Acts, lanes: Lanes, changes: Changes) -> None:
        self.window = Workplace(look)
        self.acts, self.changes = acts, changes
        self.place = CounterPlace(
            owner=self.window, lanes=lanes, changes=changes, explain=self.explain, acts=acts
        )
        self.pages = Pages(look)
        for name, page in zip(PageName, self.pages.all, strict=True):
            self.window.add_page(name, page)
        self._drive(look)
        self._cases_begun = False
        self._tick = QTimer(self.window)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._each_second)
        self.fittings = tuple(fit(self) for fit in FITTINGS)

    def _drive(self, look: Look) -> None:
        pages = self.pages
        place, around = self.place, self.around
        self.carding = Carding(place, self.acts.readers)
        self.syncing = Syncing(place)
        self.cataloguing = Cataloguing(place, self.syncing, self._tell)
        self.verifying = Verifying(place)
        self.accepting = Accepting(pages.accept, place, around)
        accepting = self.accepting
        self.ways = Ways(pages.accept, place, accepting.table, around, accepting.show)
        self.listing = Listing(
            pages.cases,
            place,
            around,
            title=tr("办件"),
            filters=FILTERS,
            empty=tr("没有这样的办件。换个词，或用收件编号到平台查找。"),
        )
        self.issuing = Listing(
            pages.issue,
            place,
            around,
            title=tr("出件发证"),
            filters=READY,
            empty=tr("没有等候出证、发证的件。平台有决定时会自动出现在这里。"),
        )
        self.queueing = Queueing(pages.waiting, place, around, self.syncing)
        self.figuring = Figuring(pages.daily, place, around)
        self.looking = Looking(pages.settings, place, around, look, self.carding)
        self.reminding = Reminding(pages.today, place, around)
        self.keeping = Keeping(pages.registers, place, around)
        self.framing = Framing(self.window, place, around, self.carding)
        self.guarding = Guarding(self.window, place, self.acts.desk.clock.now)
        self._connect()

    def _connect(self) -> None:
        self.window.page_shown.connect(self._page_shown)
        self.window.commanded.connect(self._commanded)
        self.window.searched.connect(self._searched)
        self.carding.card_read.connect(self._card_read)
        self.guarding.began.connect(self._begin)
        self.guarding.changed.connect(self._person_changed)
        self.carding.failed.connect(self.explain)
        self.carding.card_wanted.connect(self._lay_card)
        self.pages.accept.tray_asked.connect(self._lay_card)
        self.accepting.next_called.connect(self.carding.clear_tray)
        self.accepting.card_asked.connect(self.carding.read_now)
        self.syncing.line_changed.connect(self.framing.show)
        self.syncing.line_changed.connect(self.accepting.show)
        self.syncing.line_changed.connect(self.verifying.look)
        self.verifying.answered.connect(self.ways.reload)
        self.accepting.filling.ways_asked.connect(self.ways.open)
        self.accepting.finishing.paper_opened.connect(self._show_paper)
        for listing in (self.listing, self.issuing):
            listing.paper_opened.connect(self._show_paper)
        self.front_acts = FrontActs(
            self.pages.accept,
            self.place,
            self.accepting.table,
            self.around,
            self.accepting.show,
        )
        self.accepting.reprint_asked.connect(self.front_acts.reprint)
        self.accepting.menu_asked.connect(self.front_acts.open_menu)
        self.accepting.act_asked.connect(self.front_acts.do_offered)
        self.queueing.case_opened.connect(self._open_case)
        self.keeping.case_opened.connect(self._open_case)
        self.keeping.card_asked.connect(self.carding.read_now)
        self.figuring.cases_found.connect(lambda *_: self.window.turn_to(PageName.CASES))
        self.figuring.cases_found.connect(self.listing.show_figure)
        self.reminding.case_opened.connect(self._open_case)
        self.reminding.page_opened.connect(self.window.turn_to)
        self.reminding.record_opened.connect(self._open_record)

    def start(self) -> None:
        """Ask who is there; then what was open comes back and the queue drains."""
        self.guarding.begin()

    def _begin(self) -> None:
        """Somebody signed in for the first time: readers are watched, everything runs."""
        self.framing.start()
        self._start_case()
        self.carding.start()
        self.syncing.start()
        self._tick.start()
        for fitting in self.fittings:
            fitting.start()
        self.window.turn_to(first_page(self.acts.actor.role))

    def _person_changed(self) -> None:
        """Somebody else (or the same person) went on: pages are theirs now."""
        self.framing.show()
        self._start_case()
        role = self.acts.actor.role
        name = self.window.page_name
        self.window.turn_to(name if name in pages_of(role) else first_page(role))

    def _start_case(self) -> None:
        """The first case is opened for somebody who may take one in."""
        if not self._cases_begun and PageName.ACCEPT in pages_of(self.acts.actor.role):
            self._cases_begun = True
            self.accepting.start()

    def _card_read(self, reading: CardReading, tenths: int) -> None:
        """A card that lands while the window is locked stays unread."""
        if not self.guarding.shut and self._cases_begun and not self.keeping.card_read(reading):
            self.accepting.filling.card_read(reading, tenths)

    def stop(self) -> None:
        """Time nothing more and let go of the devices; the lanes are closed after this."""
        for fitting in self.fittings:
            fitting.stop()
        self._tick.stop()
        self.syncing.stop()
        self.verifying.stop()
        self.carding.stop()

    def around(self) -> Surroundings:
        """What presenters may know besides a case."""
        desk = self.acts.desk
        return Surroundings(
            station=desk.station,
            actor=self.acts.session.current or NOBODY,
            now=desk.clock.now(),
            calendar=desk.calendar,
            line_up=desk.line.usable,
            readers=tuple(reader.name for reader in self.acts.readers),
            tray=self.carding.tray is not None,
        )

    def explain(self, error: CodedError) -> None:
        """One quiet sentence on the page in front."""
        self.window.page.explain(notice_of(error))

    def _tell(self, notice: Notice) -> None:
        self.window.page.explain(notice)

    def _page_shown(self, name: PageName) -> None:
        reload = {
            PageName.CASES: self.listing.reload,
            PageName.WAITING: self.queueing.reload,
            PageName.ISSUE: self.issuing.reload,
            PageName.DAILY: self.figuring.reload,
            PageName.SETTINGS: self.looking.reload,
            PageName.TODAY: self.reminding.reload,
            PageName.REGISTERS: self.keeping.reload,
        }.get(name)
        if reload is not None:
            reload()

    def _commanded(self, command: Command) -> None:
        if any(fitting.perform(command) for fitting in self.fittings):
            return
        if command is Command.LOCK:
            self.guarding.lock()
        elif command is Command.SIGN_OUT:
            self.guarding.sign_out()
        elif command is Command.SYNC_NOW:
            self.syncing.now()
            self.verifying.look()
        elif command in (Command.NEW_CASE, Command.READ_CARD):
            self.window.turn_to(PageName.ACCEPT)
            if self.window.page_name is PageName.ACCEPT:
                new = command is Command.NEW_CASE
                self.accepting.open_new() if new else self.carding.read_now()

    def _searched(self, text: str) -> None:
        if text:
            self.window.turn_to(PageName.CASES)
            self.listing.search(text)

    def _open_case(self, case_id: str) -> None:
        if case_id and not case_id.startswith("#"):
            self.window.turn_to(PageName.CASES)
            self.listing.show_case(case_id)

    def _open_record(self, record: Record) -> None:
        self.keeping.show_record(record)
        self.window.turn_to(PageName.REGISTERS)

    def _lay_card(self) -> None:
        if self.carding.tray is not None:
            ask_for_card(self.window.look, self.carding.tray, self.window)

    def _show_paper(self, shown: PaperShown) -> None:
        from ui.window.counter.paper_showing import show_paper

        show_paper(self, shown)

    def _each_second(self) -> None:
        if self.window.page is self.pages.accept:
            self.accepting.tick()
