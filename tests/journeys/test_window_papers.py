"""Papers from the window to a real print queue of our own, and back when the queue was gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.case import Case
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.printer_settings import PRINTER_QUEUE
from tests.journeys.living_hall import LivingHall, food_from_step_2, once, told
from tests.printing import reading
from tests.printing.private_cups import QUEUE, PrivateCups, private_cups
from ui.window.clerk import Clerk
from ui.window.presenters.outcome import PRINT_STATES
from ui.window.views.shell import PageName
from ui.window.views.steps import DoneBody

RARE = "\U00020164"


@pytest.fixture
def cups(apart: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    with private_cups() as running:
        monkeypatch.setenv("CUPS_SERVER", running.socket)
        yield running


@pytest.fixture
def station(cups: PrivateCups, hall: LivingHall) -> Path:
    return hall.station("01", {PRINTER_QUEUE: QUEUE})


@pytest.fixture
def clerk(station: Path, hall: LivingHall) -> Clerk:
    return hall.seat(station)


def accept(clerk: Clerk, card: str) -> Case:
    """The food licence from the card to its papers."""
    clerk.identify(card, "13800000003")
    food_from_step_2(clerk)
    return clerk.finish()


def said_of_papers(clerk: Clerk) -> list[str]:
    """What the panel after the last step says of each paper."""
    view = clerk.page.view
    body = view.body if view else None
    return [paper.state for paper in body.papers] if isinstance(body, DoneBody) else []


def print_waiting(clerk: Clerk, case: Case) -> None:
    """On 办件: the first act of an accepted case sends the papers that wait."""
    clerk.turn_to(PageName.CASES)
    clerk.robot.wait(lambda: offers_print(clerk, case), "the case with its papers")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: told(clerk) == "待打印的 2 份单据已送打印机。", "both sent")


def offers_print(clerk: Clerk, case: Case) -> bool:
    view = clerk.counter.pages.cases.view
    detail = view.detail if view else None
    if detail is None or detail.key != case.case_id:
        return False
    return [act.code for act in detail.acts] == ["print"]


def kept(hall: LivingHall, folder: Path) -> list[tuple[PaperRow, bytes]]:
    """Every paper of that closed station, oldest first, with its pages."""
    with hall.desk(folder) as desk:
        rows = reversed(desk.store.views.papers())
        return [(row, desk.store.blobs.get(row.blob)) for row in rows]


def arrived(cups: PrivateCups, row: PaperRow) -> bytes:
    """What the print device got of that paper."""
    return cups.received(PrintJob(state=PrintState.PRINTED, job=row.job))


def words(state: PrintState) -> str:
    return PRINT_STATES[state][0]


def test_both_papers_arrive_as_they_are_kept_and_are_said_to_be_printed(
    clerk: Clerk, hall: LivingHall, station: Path, cups: PrivateCups
) -> None:
    cups.hold("slow")
    accept(clerk, "rare")
    assert said_of_papers(clerk) == [words(PrintState.SENT)] * 2
    cups.release("slow")
    printed = [words(PrintState.PRINTED)] * 2
    once(clerk, lambda: said_of_papers(clerk) == printed, "both papers printed")
    clerk.close()
    papers = kept(hall, station)
    assert [row.template for row, _pdf in papers] == ["collection_receipt", "acceptance_notice"]
    for row, pdf in papers:
        assert row.state == PrintState.PRINTED
        assert arrived(cups, row) == pdf
    receipt, notice = (reading.text(pdf) for _row, pdf in papers)
    assert f"测*{RARE}" in receipt  # others see the receipt: its name is masked
    assert f"测试{RARE}" in notice


def test_a_printer_without_paper_keeps_saying_sent_until_it_prints(
    clerk: Clerk, cups: PrivateCups
) -> None:
    cups.hold("paper-out")
    accept(clerk, "ordinary")
    assert said_of_papers(clerk) == [words(PrintState.SENT)] * 2
    cups.release("paper-out")
    printed = [words(PrintState.PRINTED)] * 2
    once(clerk, lambda: said_of_papers(clerk) == printed, "both papers printed")


def test_without_a_spooler_papers_wait_and_go_out_when_it_is_back(
    clerk: Clerk, hall: LivingHall, station: Path, cups: PrivateCups
) -> None:
    cups.stop()
    case = accept(clerk, "rare")
    assert said_of_papers(clerk) == [words(PrintState.SAVED)] * 2
    frame = clerk.counter.framing
    once(clerk, lambda: frame.frame and frame.frame.unprinted == 2, "待打印 2")
    cups.start()
    print_waiting(clerk, case)
    once(clerk, lambda: frame.frame and frame.frame.unprinted == 0, "nothing 待打印")
    clerk.close()
    papers = kept(hall, station)
    assert len(papers) == 2
    for row, pdf in papers:
        assert not row.reprint_of
        assert arrived(cups, row) == pdf
