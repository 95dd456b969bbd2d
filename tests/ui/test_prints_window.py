"""The papers of a shift at a real window and spooler: waiting, unknown, printed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.ports.printer import PaperKind, PrintState
from desk.ports.store import PaperRow
from printing.spool.choosing import ChosenPrinters
from tests.printing.private_cups import PrivateCups, private_cups, until
from tests.ui.test_case_acts import elder
from ui.window.clerk import Clerk
from ui.window.counter.prints import PrintsList
from ui.window.counter.sending_on import SendingOn
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.prints import PrintsSheet


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    with private_cups() as running:
        yield running


def rows(clerk: Clerk) -> tuple[PaperRow, ...]:
    return clerk.read(lambda views: views.papers())


def are(clerk: Clerk, state: PrintState) -> bool:
    found = rows(clerk)
    return bool(found) and all(row.state == state.value for row in found)


def fitting(clerk: Clerk, kind: type) -> object:
    return next(each for each in clerk.counter.fittings if isinstance(each, kind))


def plug_in(clerk: Clerk, cups: PrivateCups, patience: int = 120) -> None:
    """The printer of the station is that of the private spooler from now on."""
    chosen = clerk.desk.printer
    assert isinstance(chosen, ChosenPrinters)
    chosen.printers[PaperKind.A4] = cups.printer(patience=patience)  # type: ignore[index]


def opened(clerk: Clerk, kind: type) -> object:
    found: list[object] = []

    def there() -> bool:
        found[:] = [clerk.robot.dialog]
        return isinstance(found[0], kind)

    clerk.robot.wait(there, kind.__name__)
    return found[0]


def test_a_shift_with_a_printer_that_comes_back_hangs_and_prints_again(
    clerk: Clerk, cups: PrivateCups
) -> None:
    sending = fitting(clerk, SendingOn)
    assert isinstance(sending, SendingOn)
    elder(clerk)
    clerk.robot.wait(lambda: are(clerk, PrintState.SAVED), "papers without a spooler wait")

    # The printer is back: they go by themselves, each once, and are followed to their end.
    plug_in(clerk, cups, patience=-1)
    sending._timer.start(0)
    clerk.robot.wait(lambda: are(clerk, PrintState.PRINTED), "they were printed")
    assert len(list(cups.out.glob("*.pdf"))) == len(rows(clerk))
    printed = rows(clerk)

    # Once more from the list, with a reason; the printer takes it and never reports an end.
    cups.hold("swallowed")
    clerk.robot.key("Ctrl+Shift+J")
    sheet = opened(clerk, PrintsSheet)
    assert isinstance(sheet, PrintsSheet)
    clerk.robot.wait(lambda: len(sheet.list.rows) == len(printed), "the list of the shift")
    listed = fitting(clerk, PrintsList)
    assert isinstance(listed, PrintsList)
    sheet.list.choose(printed[0].paper_id)
    clerk.robot.wait(lambda: sheet.list.isAncestorOf(clerk.robot.focus()), "the keyboard")
    clerk.robot.key("Return")
    menu = opened(clerk, MenuSheet)
    assert isinstance(menu, MenuSheet)
    clerk.robot.digits("2")
    clerk.robot.wait(lambda: clerk.robot.dialog not in (menu, sheet), "why")
    clerk.robot.digits("1")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: len(rows(clerk)) == len(printed) + 1, "the reprint")
    again = next(row for row in rows(clerk) if row.reprint_of)
    clerk.robot.wait(
        lambda: _state(clerk, again) == PrintState.UNKNOWN, "nobody knows what became of it"
    )
    clerk.robot.wait(lambda: clerk.robot.dialog is sheet, "the list in front again")
    clerk.robot.key("Escape")

    # 出来了吗？ is asked; a yes ends it, and nothing was sent a second time.
    sending._asked.clear()
    sending.start()
    asked = opened(clerk, MenuSheet)
    assert isinstance(asked, MenuSheet)
    clerk.robot.digits("2")
    clerk.robot.wait(lambda: _state(clerk, again) == PrintState.PRINTED, "somebody saw it")
    cups.release("swallowed")
    until((cups.out / f"{int(again.job)}.pdf").exists, what="the reprint")
    assert len(list(cups.out.glob("*.pdf"))) == len(printed) + 1


def _state(clerk: Clerk, row: PaperRow) -> PrintState:
    return next(PrintState(each.state) for each in rows(clerk) if each.paper_id == row.paper_id)
