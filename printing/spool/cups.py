"""Printer on CUPS: the PDF goes by IPP from memory, and its job can be looked up.

Owned by the SPOOL lane. The one rule: no file is written (a paper holds personal data) and
a state is never guessed. "Sent" becomes "printed" only when the spooler says completed,
and where nobody can know the state is `unknown`.
"""

from __future__ import annotations

import getpass
import os
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desk.ports.identity import DeviceState
from desk.ports.printer import Medium, PaperKind, PrintJob, PrintState
from printing.spool import ipp
from printing.spool.ipp import Answer, NoAnswerError, NotSentError, Server
from printing.spool.sheets import media, sides, tray

_SOCKET = "/run/cups/cups.sock"
_STOPPED = 5  # printer-state (RFC 8011, 5.4.11)
_JOB_HELD, _JOB_PROCESSING = 4, 5  # job-state (RFC 8011, 5.3.7)
_ENDED = {
    7: (PrintState.FAILED, "printer.job-cancelled"),
    8: (PrintState.FAILED, "printer.job-aborted"),
    9: (PrintState.PRINTED, ""),
}
# printer-state-reasons (RFC 8011, 5.4.12) without their severity, in order of urgency
_REASONS = (
    ("media-empty", "printer.paper-out"),
    ("media-needed", "printer.paper-out"),
    ("media-jam", "printer.paper-jam"),
    ("cover-open", "printer.cover-open"),
    ("door-open", "printer.cover-open"),
    ("toner-empty", "printer.toner-out"),
    ("marker-supply-empty", "printer.toner-out"),
    ("offline", "printer.offline"),
    ("connecting-to-device", "printer.offline"),
    ("timed-out", "printer.offline"),
    ("hold-new-jobs", "printer.paused"),
    ("moving-to-paused", "printer.paused"),
    ("paused", "printer.stopped"),
)
_PRINTER_ASKED = (
    "printer-state",
    "printer-state-reasons",
    "printer-up-time",
    "printer-is-accepting-jobs",
)
_JOB_ASKED = ("job-state", "job-state-reasons", "time-at-processing")


def find_server(address: str = "") -> Server:
    """The spooler: the address given, else CUPS_SERVER, else this machine's.

    An address is a socket file (`/run/cups/cups.sock`) or `host[:port]`; CUPS also allows
    `/version=1.1` behind it, which says nothing to us.
    """
    text = address or os.environ.get("CUPS_SERVER", "")
    if text.startswith("/"):
        return Server(path=text)
    if not text and Path(_SOCKET).exists():
        return Server(path=_SOCKET)
    host, _, port = text.partition("/")[0].partition(":")
    return Server(host=host or "localhost", port=int(port) if port.isdigit() else 631)


def _user() -> str:
    """The name of the system's user, as every CUPS client gives it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "one-window-desk"


def _complaint(printer: Answer) -> str:
    """The code of what stops this printer; "" when nothing does."""
    reasons = " ".join(printer.words("printer-state-reasons"))
    for word, code in _REASONS:
        if word in reasons:
            return code
    return "printer.stopped" if printer.number("printer-state") == _STOPPED else ""


class _Wanted(NamedTuple):
    """What a job asks for."""

    title: str
    copies: int
    medium: Medium | None
    two_sided: bool


class CupsPrinter:
    """One queue of a CUPS server."""

    def __init__(self, *, server: Server, queue: str = "", patience: int = 120) -> None:
        """Print to that queue; "" asks the server for its default queue.

        A job that processes for more than `patience` seconds of the server's clock without
        any complaint of the printer is `unknown`: some devices take every byte and never
        report the end.
        """
        self._server = server
        self._queue = queue
        self._patience = patience

    def submit(
        self,
        pages: bytes,
        *,
        title: str,
        copies: int = 1,
        medium: Medium | None = None,
        two_sided: bool = False,
    ) -> PrintJob:
        """Hand the PDF to the queue.

        `saved` with a code when the spooler did not take it, `sent` when it did (with a
        code if the printer is known to be waiting for somebody), `unknown` when the line
        broke after the last byte.
        """
        queue = ""
        try:
            queue = self._queue or self._default()
            if not queue:
                return PrintJob(state=PrintState.SAVED, code="printer.no-queue")
            wanted = _Wanted(title, copies, medium, two_sided)
            answer = self._print(queue, pages, wanted)
        except NotSentError:
            return PrintJob(state=PrintState.SAVED, printer=queue, code="printer.no-spooler")
        except NoAnswerError:
            return PrintJob(
                state=PrintState.UNKNOWN if queue else PrintState.SAVED,
                printer=queue,
                code="printer.outcome-unknown" if queue else "printer.no-spooler",
            )
        number = answer.number("job-id")
        if answer.status >= ipp.OK_BELOW or number is None:
            return PrintJob(state=PrintState.SAVED, printer=queue, code=_refusal(answer.status))
        sent = PrintJob(state=PrintState.SENT, job=str(number), printer=queue)
        return replace(sent, code=self._waits_for(queue))

    def look(self, job: PrintJob) -> PrintJob:
        """The job as CUPS sees it now; jobs that were never taken stay as they are."""
        if not job.job or job.state in (PrintState.PRINTED, PrintState.FAILED):
            return job
        try:
            answer = self._job(job)
            if answer.status == ipp.NOT_FOUND:  # the history was purged
                return replace(job, state=PrintState.UNKNOWN, code="printer.outcome-unknown")
            state = answer.number("job-state")
            if state in _ENDED:
                return replace(job, state=_ENDED[state][0], code=_ENDED[state][1])
            return self._under_way(job, answer)
        except (NotSentError, NoAnswerError):
            return replace(job, state=PrintState.UNKNOWN, code="printer.no-answer")

    def cancel(self, job: PrintJob) -> PrintJob:
        """Cancel-Job, then what CUPS says of it: what was done already cannot be recalled."""
        if not job.job or job.state in (PrintState.PRINTED, PrintState.FAILED):
            return job
        which: tuple[ipp.Attribute, ...] = (
            (ipp.URI, "printer-uri", _uri(job.printer)),
            (ipp.INTEGER, "job-id", int(job.job)),
            (ipp.NAME, "requesting-user-name", _user()),
        )
        try:
            self._server.ask(f"/printers/{job.printer}", ipp.request(ipp.CANCEL_JOB, which))
        except (NotSentError, NoAnswerError):
            return replace(job, state=PrintState.UNKNOWN, code="printer.no-answer")
        return self.look(job)

    def state(self, kind: PaperKind = PaperKind.A4) -> DeviceState:  # noqa: ARG002 (port)
        """What the spooler says of the queue, and what its printer complains of."""
        queue = self._queue
        try:
            queue = queue or self._default()
            if not queue:
                return DeviceState(name="", ready=False, code="printer.no-queue")
            answer = self._printer(queue)
            code = _complaint(answer)
            if answer.status >= ipp.OK_BELOW:
                code = _refusal(answer.status)
            elif answer.number("printer-is-accepting-jobs") == 0:
                code = "printer.not-accepting"
        except NotSentError:
            code = "printer.no-spooler"
        except NoAnswerError:
            code = "printer.no-answer"
        return DeviceState(name=queue, ready=not code, code=code)

    def _under_way(self, job: PrintJob, answer: Answer) -> PrintJob:
        """A job that has not ended: waiting, printing, or silent for too long."""
        printer = self._printer(job.printer)
        code = _complaint(printer)
        began = answer.number("time-at-processing")
        now = printer.number("printer-up-time")
        silent = (
            not code
            and answer.number("job-state") == _JOB_PROCESSING
            and began is not None
            and now is not None
            and now - began > self._patience
        )
        if silent:
            return replace(job, state=PrintState.UNKNOWN, code="printer.outcome-unknown")
        if not code and answer.number("job-state") == _JOB_HELD:
            code = "printer.job-held"
        return replace(job, state=PrintState.SENT, code=code)

    def _waits_for(self, queue: str) -> str:
        """What stops the printer at this moment; not knowing it changes nothing."""
        try:
            return _complaint(self._printer(queue))
        except (NotSentError, NoAnswerError):
            return ""

    def _default(self) -> str:
        """The default queue of the server, or ""."""
        answer = self._server.ask("/", ipp.request(ipp.CUPS_GET_DEFAULT, ()))
        return next(iter(answer.words("printer-name")), "")

    def _print(self, queue: str, pdf: bytes, wanted: _Wanted) -> Answer:
        """Print-Job with the document behind it; never scaled to the page."""
        title, copies, medium, two_sided = wanted
        head = ipp.request(
            ipp.PRINT_JOB,
            (
                (ipp.URI, "printer-uri", _uri(queue)),
                (ipp.NAME, "requesting-user-name", _user()),
                (ipp.NAME, "job-name", title),
                (ipp.MIME, "document-format", "application/pdf"),
            ),
            (
                (ipp.INTEGER, "copies", max(1, copies)),
                (ipp.KEYWORD, "media", media(medium)),
                (ipp.KEYWORD, "sides", sides(medium, two_sided=two_sided)),
                (ipp.KEYWORD, "print-scaling", "none"),
                *tray(medium),
            ),
        )
        return self._server.ask(f"/printers/{queue}", head + pdf)

    def _job(self, job: PrintJob) -> Answer:
        """Get-Job-Attributes."""
        return self._ask_for(ipp.GET_JOB, job.printer, _JOB_ASKED, job=int(job.job))

    def _printer(self, queue: str) -> Answer:
        """Get-Printer-Attributes."""
        return self._ask_for(ipp.GET_PRINTER, queue, _PRINTER_ASKED)

    def _ask_for(
        self, operation: int, queue: str, names: tuple[str, ...], *, job: int | None = None
    ) -> Answer:
        """An operation that only reads."""
        which: list[ipp.Attribute] = [(ipp.URI, "printer-uri", _uri(queue))]
        if job is not None:
            which.append((ipp.INTEGER, "job-id", job))
        which.append((ipp.NAME, "requesting-user-name", _user()))
        which.append((ipp.KEYWORD, "requested-attributes", names))
        return self._server.ask(f"/printers/{queue}", ipp.request(operation, which))


def _uri(queue: str) -> str:
    """The queue's address as the server itself knows it."""
    return f"ipp://localhost/printers/{queue}"


def _refusal(status: int) -> str:
    """Why the spooler did not take a job."""
    if status == ipp.NOT_FOUND:
        return "printer.no-queue"
    if status == ipp.NOT_ACCEPTING:
        return "printer.not-accepting"
    return "printer.refused"
