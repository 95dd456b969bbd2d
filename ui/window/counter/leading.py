"""Where a line of the one box leads: a case, an item begun, a list, a ticket, a command.

Owned by the window thread. The one rule: nothing is done here that has no page and key of its
own; this is only the short way there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.case import Case
from desk.finding import Seen, Sought
from desk.names import mask_name
from desk.record_rows import read_record
from ui.window.counter.again import Again
from ui.window.operations import drafts, finding
from ui.window.shortcuts import Command
from ui.window.views.acceptance import Step
from ui.window.views.finding import Sort
from ui.window.views.shell import PageName

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Leading:
    """The ways from the one box into the window."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._window = counter, counter.window
        self._again = Again(counter)

    def lead(self, sort: Sort, what: str, sought: Sought) -> None:
        """Go where that line leads."""
        ways: dict[Sort, Callable[[str], None]] = {
            Sort.CASE: self._open_case,
            Sort.ITEM: self._begin_item,
            Sort.PERSON: lambda at: self._list_person(sought.people[int(at)]),
            Sort.AGAIN: lambda at: self._again.begin(sought.people[int(at)]),
            Sort.LIST: self._list,
            Sort.STAFF: lambda _person: self._window.turn_to(PageName.REGISTERS),
            Sort.TICKET: lambda record_id: self._open_ticket(record_id, sought),
            Sort.COMMAND: lambda word: self._window.perform(Command(word)),
        }
        ways[sort](what)

    def _open_case(self, case_id: str) -> None:
        """In its tab while it is worked on there; what was received stands in 办件."""
        accepting = self._counter.accepting
        held = accepting.table.find(case_id)
        if held is not None and held.step < Step.DONE:
            self._window.turn_to(PageName.ACCEPT)
            accepting.bring(case_id)
            return
        self._window.turn_to(PageName.CASES)
        self._counter.listing.show_case(case_id)

    def _begin_item(self, code: str) -> None:
        """For the case in front, where it has no item yet; else for a new case."""
        accepting, page = self._counter.accepting, self._counter.pages.accept
        self._window.turn_to(PageName.ACCEPT)
        front = accepting.table.front

        def begin() -> None:
            page.item_chosen.emit(code)
            accepting.go(Step.ITEM)
            page.take_focus()

        def opened(case: Case) -> None:
            accepting.table.add(case, now=self._counter.around().now)
            begin()

        if front is not None and front.step < Step.DONE and front.case.item is None:
            begin()
        else:
            drafts.open_draft(self._counter.place).then(opened).start()

    def _list(self, text: str) -> None:
        self._window.turn_to(PageName.CASES)
        self._counter.listing.search(text)

    def _list_person(self, seen: Seen) -> None:
        """Their cases under their masked name: a certificate number stands in no field."""

        def found(case_ids: tuple[str, ...]) -> None:
            self._window.turn_to(PageName.CASES)
            self._counter.listing.show_figure(case_ids, mask_name(seen.name))

        finding.cases_of(self._counter.place, seen).then(found).start()

    def _open_ticket(self, record_id: str, sought: Sought) -> None:
        row = next((row for row in sought.tickets if row.record_id == record_id), None)
        if row is not None:
            self._counter.keeping.show_record(read_record(row))
            self._window.turn_to(PageName.REGISTERS)
