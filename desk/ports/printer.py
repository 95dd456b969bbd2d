"""Ports: making the pages of a paper, and sending them to a printer.

Used from the SPOOL lane. The one rule: "sent" is not "printed"; where the outcome cannot
be known the state says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from desk.papers import Paper
from desk.ports.identity import DeviceState


class PrintState(StrEnum):
    """What is known about one print; the value is the stored word."""

    SAVED = "saved"  # no spooler took it: listed 待打印, not counted as printed
    SENT = "sent"  # the spooler has it
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One paper handed over: the spooler's job ("" when saved), printer, state, reason code."""

    state: PrintState
    job: str = ""
    printer: str = ""
    code: str = ""


class PaperKind(StrEnum):
    """What a station may have a printer of its own for; the value is a stored word."""

    A4 = "a4"
    A3 = "a3"
    OVERPRINT = "overprint"  # numbered blanks and calibration pages
    RECEIPT = "receipt"  # rolls of 58 or 80 mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """The sheet that a print needs: its sides in mm as it is read, and the tray it lies in.

    `overprint` is a pre-printed sheet: it goes to the printer that was calibrated for it.
    """

    wide: float
    high: float
    tray: str = ""
    overprint: bool = False


class PaperMaker(Protocol):
    """Turns a paper into pages."""

    def make(self, paper: Paper) -> bytes:
        """The PDF of that paper (shipped font, text layer in order of reading).

        A4, but a licence, which has the size of its form, and a slip: the commands of the
        receipt printer where there is one.
        """

    def mark_again(self, pages: bytes, *, times: int, reason: str, at: datetime) -> bytes:
        """The very pages once more, with the mark 补打 on each; nothing else is changed."""


class Printer(Protocol):
    """Where papers go."""

    def submit(
        self,
        pages: bytes,
        *,
        title: str,
        copies: int = 1,
        medium: Medium | None = None,
        two_sided: bool = False,
    ) -> PrintJob:
        """Hand the pages to the spooler; never raises for an absent one (state `saved`).

        `pages` are what the maker made: a PDF, or the commands of a receipt printer. `medium`
        None is the sheet that the pages are made for, from whatever tray has it; a page is
        never scaled to the sheet. `two_sided` is a permission: the station's setting decides.

        `title` must hold no personal data: a template name and a receipt number.
        """

    def look(self, job: PrintJob) -> PrintJob:
        """The same job as the spooler sees it now."""

    def cancel(self, job: PrintJob) -> PrintJob:
        """Ask the spooler to drop the job, then `look`; what came out stays out.

        A job that nobody can recall any more is given back as it is.
        """

    def state(self, kind: PaperKind = PaperKind.A4) -> DeviceState:
        """Whether it would take such a paper now, or why not; prints nothing, never raises."""
