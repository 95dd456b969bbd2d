"""Ports: making the pages of a paper, and sending them to a printer.

Used from the SPOOL lane. The one rule: "sent" is not "printed"; where the outcome cannot
be known the state says so.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """The sheet that a print needs: its sides in mm as it is read, and the tray it lies in."""

    wide: float
    high: float
    tray: str = ""


class PaperMaker(Protocol):
    """Turns a paper into pages."""

    def make(self, paper: Paper) -> bytes:
        """The PDF of that paper (shipped font, text layer in order of reading).

        A4, but a licence, which has the size of its form.
        """


class Printer(Protocol):
    """Where papers go."""

    def submit(
        self, pdf: bytes, *, title: str, copies: int = 1, medium: Medium | None = None
    ) -> PrintJob:
        """Hand the PDF to the spooler; never raises for an absent one (state `saved`).

        `medium` None is A4 from whatever tray has it; the page is never scaled to the sheet.

        `title` must hold no personal data: a template name and a receipt number.
        """

    def look(self, job: PrintJob) -> PrintJob:
        """The same job as the spooler sees it now."""

    def state(self) -> DeviceState:
        """Whether it would take a paper now, or why not; prints nothing, never raises."""
