"""What every printer promises, tried on each adapter, there and not there, well and unwell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desk.ports.printer import PaperKind, Printer, PrintJob, PrintState
from printing.build import build
from printing.maker import ReportlabMaker
from printing.roll import slip
from printing.simulators.roll_printer import RollPrinterSimulator
from printing.spool.qt import PlatformPrinter
from tests.printing import sample_papers, slips
from tests.printing.private_cups import private_cups

TITLE = "collection-receipt SJ1"
ENDED = (PrintState.PRINTED, PrintState.FAILED)
TAKEN = (PrintState.SENT, PrintState.PRINTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A printer and pages that are meant for it; whether its jobs have numbers."""

    printer: Printer
    pages: bytes
    kind: PaperKind = PaperKind.A4
    numbered: bool = True

    def submit(self) -> PrintJob:
        return self.printer.submit(self.pages, title=TITLE)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A real paper, made once."""
    return ReportlabMaker().make(sample_papers.receipt())


@contextmanager
def _saved(pdf: bytes, _place: Path) -> Iterator[Bench]:
    yield Bench(printer=build({"printer.kind": "saved"})[1], pages=pdf)


@contextmanager
def _cups(pdf: bytes, _place: Path) -> Iterator[Bench]:
    with private_cups() as cups:
        yield Bench(printer=build({"printer.server": cups.socket})[1], pages=pdf)


@contextmanager
def _no_cups(pdf: bytes, place: Path) -> Iterator[Bench]:
    settings = {"printer.server": str(place / "no.sock")}
    yield Bench(printer=build(settings)[1], pages=pdf)


@contextmanager
def _closed(pdf: bytes, _place: Path) -> Iterator[Bench]:
    with private_cups() as cups:
        settings = {"printer.server": cups.socket, "printer.queue": "closed"}
        yield Bench(printer=build(settings)[1], pages=pdf)


@contextmanager
def _platform(pdf: bytes, place: Path) -> Iterator[Bench]:
    printer = PlatformPrinter(file=str(place / "printed.pdf"))
    yield Bench(printer=printer, pages=pdf, numbered=False)


@contextmanager
def _no_platform(pdf: bytes, _place: Path) -> Iterator[Bench]:
    yield Bench(printer=PlatformPrinter(queue="nobody-has-this"), pages=pdf)


@contextmanager
def _receipt(_pdf: bytes, _place: Path, code: str = "") -> Iterator[Bench]:
    with RollPrinterSimulator() as machine:
        machine.faults.code = code
        settings = {"receipt.kind": "network", "receipt.address": machine.address}
        yield Bench(
            printer=build({"printer.kind": "saved", **settings})[1],
            pages=slip.make(slips.ticket()),
            kind=PaperKind.RECEIPT,
            numbered=False,
        )


@contextmanager
def _no_paper(pdf: bytes, place: Path) -> Iterator[Bench]:
    with _receipt(pdf, place, "receipt.paper-out") as bench:
        yield bench


@contextmanager
def _no_receipts(_pdf: bytes, _place: Path) -> Iterator[Bench]:
    yield Bench(
        printer=build({"printer.kind": "saved"})[1],
        pages=slip.make(slips.ticket()),
        kind=PaperKind.RECEIPT,
    )


ADAPTERS: dict[str, Callable[..., object]] = {
    "saved": _saved,
    "cups": _cups,
    "cups without a spooler": _no_cups,
    "a queue that takes nothing": _closed,
    "platform": _platform,
    "platform without that printer": _no_platform,
    "receipt printer": _receipt,
    "receipt printer without paper": _no_paper,
    "no receipt printer": _no_receipts,
}


@pytest.fixture(params=ADAPTERS)
def bench(request, tmp_path: Path, qapp, pdf: bytes) -> Iterator[Bench]:
    """Each adapter, from the settings that choose it."""
    with ADAPTERS[request.param](pdf, tmp_path) as made:  # type: ignore[attr-defined]
        yield made


def test_a_submitted_paper_is_taken_or_saved_with_a_reason(bench: Bench) -> None:
    job = bench.submit()
    if job.state in TAKEN:
        assert bool(job.job) == bench.numbered
        assert job.printer
    else:
        assert job.state is PrintState.SAVED
        assert job.job == ""
        assert job.code.startswith(("printer.", "receipt."))


def test_looking_keeps_the_job_and_never_makes_a_saved_paper_printed(bench: Bench) -> None:
    job = bench.submit()
    seen = bench.printer.look(job)
    assert (seen.job, seen.printer) == (job.job, job.printer)
    if job.state is PrintState.SAVED:
        assert seen == job


def test_asked_for_its_state_it_promises_no_more_than_it_then_does(bench: Bench) -> None:
    state = bench.printer.state(bench.kind)
    assert state.ready == (not state.code)
    assert state.ready == (bench.submit().state in TAKEN)


def test_two_papers_are_two_jobs(bench: Bench) -> None:
    one, other = bench.submit(), bench.submit()
    assert one.state == other.state
    if one.job:
        assert one.job != other.job


def test_cancelling_never_makes_a_paper_printed_and_keeps_what_ended(bench: Bench) -> None:
    job = bench.submit()
    seen = bench.printer.cancel(job)
    assert (seen.job, seen.printer) == (job.job, job.printer)
    assert seen.state in (job.state, *ENDED)
    if job.state in (PrintState.SAVED, *ENDED):
        assert seen == job
