"""What every printer promises, tried on each: the saved one and CUPS, there and not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.ports.printer import Printer, PrintState
from printing.build import build
from tests.printing.private_cups import private_cups

PDF = b"%PDF-1.4\n%%EOF\n"
TITLE = "collection-receipt SJ1"


@pytest.fixture(params=["saved", "cups", "cups without a spooler"])
def printer(request, tmp_path: Path) -> Iterator[Printer]:
    """Each adapter, from the settings that choose it."""
    if request.param == "saved":
        yield build({"printer.kind": "saved"})[1]
    elif request.param == "cups":
        with private_cups() as cups:
            yield build({"printer.kind": "cups", "printer.server": cups.socket})[1]
    else:
        yield build({"printer.kind": "cups", "printer.server": str(tmp_path / "no.sock")})[1]


def test_a_submitted_paper_is_sent_or_saved_with_a_reason(printer: Printer) -> None:
    job = printer.submit(PDF, title=TITLE)
    if job.state is PrintState.SENT:
        assert job.job
        assert job.printer
    else:
        assert job.state is PrintState.SAVED
        assert job.job == ""
        assert job.code.startswith("printer.")


def test_looking_keeps_the_job_and_never_makes_a_saved_paper_printed(printer: Printer) -> None:
    job = printer.submit(PDF, title=TITLE)
    seen = printer.look(job)
    assert (seen.job, seen.printer) == (job.job, job.printer)
    if job.state is PrintState.SAVED:
        assert seen == job


def test_asked_for_its_state_it_promises_no_more_than_it_then_does(printer: Printer) -> None:
    state = printer.state()
    assert state.ready == (not state.code)
    assert state.ready == (printer.submit(PDF, title=TITLE).state is PrintState.SENT)


def test_two_papers_are_two_jobs(printer: Printer) -> None:
    one, other = (printer.submit(PDF, title=TITLE) for _ in range(2))
    assert one.state == other.state
    if one.state is PrintState.SENT:
        assert one.job != other.job
