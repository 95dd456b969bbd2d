"""Printing through a real cupsd of our own, with a device that can fail."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
from PIL.Image import Transpose

from desk.ports.printer import Medium, PrintJob, PrintState
from printing.spool import cups as adapter
from printing.spool import ipp
from printing.spool.cups import CupsPrinter
from printing.spool.ipp import Server
from tests.printing import measuring, reading, sample_papers
from tests.printing.private_cups import LIMIT, PrivateCups, look_until, private_cups

FORMS = measuring.forms()
TITLE = f"collection-receipt {sample_papers.RECEIPT}"


@pytest.fixture
def pdf(maker) -> bytes:
    """A real paper."""
    made = maker.make(sample_papers.receipt())
    assert isinstance(made, bytes)
    return made


@pytest.fixture(autouse=True)
def _nothing_held(request):
    """Put every fault right when a test ends."""
    yield
    if "cups" in request.fixturenames:
        for name in ("paper-out", "offline", "slow", "broken"):
            request.getfixturevalue("cups").release(name)


def test_a_paper_arrives_at_the_device_byte_for_byte(cups: PrivateCups, pdf: bytes) -> None:
    printer = cups.printer()
    job = printer.submit(pdf, title=TITLE)
    assert (job.state, job.printer, job.code) == (PrintState.SENT, "counter", "")
    done = look_until(printer, job, PrintState.PRINTED)
    assert cups.received(done) == pdf
    assert cups.told(done, "title") == TITLE


def test_an_office_printer_s_filter_leaves_every_word_in_its_place(
    cups: PrivateCups, pdf: bytes
) -> None:
    """CUPS' own filter would shrink the page to the printable area: fit to page must be off."""
    printer = cups.printer(queue="office")
    done = look_until(printer, printer.submit(pdf, title=TITLE), PrintState.PRINTED)
    filtered = cups.received(done)
    assert filtered != pdf  # the filter was at work
    before, after = reading.words(pdf), reading.words(filtered)
    assert [word.text for word in after] == [word.text for word in before]
    assert max(abs(a.left - b.left) for a, b in zip(before, after, strict=True)) < 0.2
    assert max(abs(a.top - b.top) for a, b in zip(before, after, strict=True)) < 0.2
    found = reading.symbols(reading.picture(filtered))
    assert found["Code128"].text == sample_papers.RECEIPT


def test_the_device_is_told_the_number_of_copies(cups: PrivateCups, pdf: bytes) -> None:
    printer = cups.printer()
    done = look_until(printer, printer.submit(pdf, title=TITLE, copies=3), PrintState.PRINTED)
    assert cups.told(done, "copies") == "3"


def test_a_port_serves_as_well_as_a_socket_file(cups: PrivateCups, pdf: bytes) -> None:
    printer = cups.printer(server=Server(host="127.0.0.1", port=cups.port))
    look_until(printer, printer.submit(pdf, title=TITLE), PrintState.PRINTED)


def test_without_a_name_the_default_queue_is_used(cups: PrivateCups, pdf: bytes) -> None:
    assert cups.printer(queue="").submit(pdf, title=TITLE).printer == "counter"


@pytest.mark.parametrize(
    ("fault", "code"), [("paper-out", "printer.paper-out"), ("offline", "printer.offline")]
)
def test_a_waiting_device_is_named_and_prints_when_put_right(
    cups: PrivateCups, pdf: bytes, fault: str, code: str
) -> None:
    cups.hold(fault)
    printer = cups.printer()
    waiting = look_until(printer, printer.submit(pdf, title=TITLE), PrintState.SENT, code)
    assert printer.submit(pdf, title=TITLE).code == code  # the next one hears it at once
    cups.release(fault)
    look_until(printer, waiting, PrintState.PRINTED)


def test_a_device_that_fails_ends_the_job_as_failed(cups: PrivateCups, pdf: bytes) -> None:
    cups.hold("broken")
    printer = cups.printer()
    job = printer.submit(pdf, title=TITLE)
    failed = look_until(printer, job, PrintState.FAILED, "printer.job-aborted")
    assert printer.look(failed) == failed


def test_a_job_that_prints_for_ever_is_unknown_and_not_printed(
    cups: PrivateCups, pdf: bytes
) -> None:
    cups.hold("slow")
    printer = cups.printer(patience=-1)
    job = printer.submit(pdf, title=TITLE)
    unknown = look_until(printer, job, PrintState.UNKNOWN, "printer.outcome-unknown")
    cups.release("slow")
    look_until(printer, unknown, PrintState.PRINTED)


def test_a_stopped_queue_keeps_the_job_and_says_so(pdf: bytes) -> None:
    with private_cups() as cups:
        cups.hold("stopped")
        printer = cups.printer()
        job = printer.submit(pdf, title=TITLE)
        look_until(printer, job, PrintState.SENT, "printer.stopped")


def test_a_spooler_that_went_away_leaves_the_outcome_unknown(pdf: bytes) -> None:
    with private_cups() as cups:
        cups.hold("slow")
        printer = cups.printer()
        job = printer.submit(pdf, title=TITLE)
        cups.stop()
        lost = printer.look(job)
        assert (lost.state, lost.code) == (PrintState.UNKNOWN, "printer.no-answer")
        cups.start()
        cups.release("slow")
        look_until(printer, lost, PrintState.PRINTED)


def test_a_job_that_the_spooler_forgot_is_unknown(cups: PrivateCups) -> None:
    job = PrintJob(state=PrintState.SENT, job="99999", printer="counter")
    seen = cups.printer().look(job)
    assert (seen.state, seen.code) == (PrintState.UNKNOWN, "printer.outcome-unknown")


@pytest.mark.parametrize(
    ("queue", "code"), [("absent", "printer.no-queue"), ("closed", "printer.not-accepting")]
)
def test_a_queue_that_takes_nothing_leaves_the_paper_saved(
    cups: PrivateCups, pdf: bytes, queue: str, code: str
) -> None:
    printer = cups.printer(queue=queue)
    job = printer.submit(pdf, title=TITLE)
    assert (job.state, job.job, job.code) == (PrintState.SAVED, "", code)
    assert printer.state().code == code


def test_without_a_spooler_the_paper_is_saved(tmp_path: Path, pdf: bytes) -> None:
    printer = CupsPrinter(server=Server(path=str(tmp_path / "none.sock")), queue="counter")
    job = printer.submit(pdf, title=TITLE)
    assert (job.state, job.code) == (PrintState.SAVED, "printer.no-spooler")
    assert printer.look(job) == job


def _answering(reply: bytes) -> Server:
    """A server that reads one whole request and answers with these bytes, or hangs up."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listening, listening.accept()[0] as line, line.makefile("rb") as request:
            size = 0
            for header in iter(request.readline, b"\r\n"):
                if header.lower().startswith(b"content-length:"):
                    size = int(header.split(b":")[1])
            request.read(size)
            line.sendall(reply)

    threading.Thread(target=serve, daemon=True).start()
    return Server(host="127.0.0.1", port=listening.getsockname()[1], wait=LIMIT)


def test_a_line_that_breaks_after_the_last_byte_is_unknown(pdf: bytes) -> None:
    job = CupsPrinter(server=_answering(b""), queue="counter").submit(pdf, title=TITLE)
    assert (job.state, job.code) == (PrintState.UNKNOWN, "printer.outcome-unknown")


@pytest.mark.parametrize(
    ("reply", "state", "code"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n\x01", PrintState.UNKNOWN, "printer.outcome-unknown"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", PrintState.SAVED, "printer.refused"),
        (b"HTTP/1.1 426 Upgrade Required\r\n\r\n", PrintState.SAVED, "printer.refused"),
    ],
)
def test_odd_answers_have_their_code(
    pdf: bytes, reply: bytes, state: PrintState, code: str
) -> None:
    job = CupsPrinter(server=_answering(reply), queue="counter").submit(pdf, title=TITLE)
    assert (job.state, job.code) == (state, code)


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("/run/other.sock", Server(path="/run/other.sock")),
        ("print.example", Server(host="print.example", port=631)),
        ("print.example:8631/version=1.1", Server(host="print.example", port=8631)),
    ],
)
def test_an_address_is_a_file_or_a_host(monkeypatch, address: str, server: Server) -> None:
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    assert adapter.find_server(address) == server
    monkeypatch.setenv("CUPS_SERVER", address)
    assert adapter.find_server() == server
    assert adapter.find_server("/first.sock") == Server(path="/first.sock")


@pytest.mark.parametrize(
    ("reasons", "code"),
    [
        ("media-jam-error", "printer.paper-jam"),
        ("cover-open-report", "printer.cover-open"),
        ("toner-empty-warning", "printer.toner-out"),
        ("paused", "printer.stopped"),
        ("none", ""),
    ],
)
def test_each_complaint_of_a_printer_has_its_code(reasons: str, code: str) -> None:
    answer = ipp.Answer(status=0, attributes={"printer-state-reasons": (reasons,)})
    assert adapter._complaint(answer) == code


@pytest.fixture(scope="module")
def licence(maker) -> bytes:
    """A business licence, A3 as it is read."""
    made = maker.make(measuring.full(FORMS["business_licence"]))
    assert isinstance(made, bytes)
    return made


def test_a_licence_asks_for_its_sheet_and_its_tray(cups: PrivateCups, licence: bytes) -> None:
    printer = cups.printer()
    medium = Medium(wide=420, high=297, tray="Tray2")
    job = printer.submit(licence, title="licence SJ1", medium=medium)
    done = look_until(printer, job, PrintState.PRINTED)
    told = cups.told(done, "options").split()
    assert "media=iso_a3_297x420mm" in told
    assert "InputSlot=Tray2" in told
    assert "print-scaling=none" in told


@pytest.mark.parametrize(
    ("wide", "high", "name"),
    [
        (297, 210, "media=iso_a4_210x297mm"),
        (260, 185, "media=custom_form_185x260mm"),
        (148, 210, "media=iso_a5_148x210mm"),
    ],
)
def test_a_sheet_is_asked_for_by_its_short_side_first(
    cups: PrivateCups, licence: bytes, wide: float, high: float, name: str
) -> None:
    printer = cups.printer()
    job = printer.submit(licence, title="licence", medium=Medium(wide=wide, high=high))
    told = cups.told(look_until(printer, job, PrintState.PRINTED), "options").split()
    assert name in told
    assert not any(word.startswith("InputSlot") for word in told)


def test_an_office_printer_turns_an_a3_licence_and_moves_nothing(
    cups: PrivateCups, licence: bytes
) -> None:
    """The filter turns the page to the way its paper is fed; every field stays in place."""
    printer = cups.printer(queue="office")
    job = printer.submit(
        licence, title="licence", medium=Medium(wide=420, high=297, tray="Tray2")
    )
    filtered = cups.received(look_until(printer, job, PrintState.PRINTED))
    wanted = measuring.BadPrinter().prints(licence)
    came = measuring.BadPrinter().prints(filtered)
    if came.width < came.height:  # fed with the short side first
        came = came.transpose(Transpose.ROTATE_90).resize(wanted.size)
    found = measuring.errors(wanted, came, FORMS["business_licence"])
    assert max(found.values()) < 0.2
