"""Printer where there is none: papers are only kept, and listed 待打印.

Owned by the SPOOL lane. The one rule: a saved paper is not a printed one; no counter of
prints may rise.
"""

from __future__ import annotations

from desk.ports.identity import DeviceState
from desk.ports.printer import Medium, PaperKind, PrintJob, PrintState


class SavedPrinter:
    """Takes nothing: the caller keeps the PDF."""

    def submit(
        self,
        pages: bytes,  # noqa: ARG002 (port)
        *,
        title: str,  # noqa: ARG002 (port)
        copies: int = 1,  # noqa: ARG002 (port)
        medium: Medium | None = None,  # noqa: ARG002 (port)
        two_sided: bool = False,  # noqa: ARG002 (port)
    ) -> PrintJob:
        """The paper is saved, not sent."""
        return PrintJob(state=PrintState.SAVED, code="printer.not-set-up")

    def look(self, job: PrintJob) -> PrintJob:
        """Nothing can have happened since."""
        return job

    def cancel(self, job: PrintJob) -> PrintJob:
        """There is nothing to recall."""
        return job

    def state(self, kind: PaperKind = PaperKind.A4) -> DeviceState:  # noqa: ARG002 (port)
        """No printer, which is no fault: papers are kept."""
        return DeviceState(name="", ready=False, code="printer.not-set-up")
