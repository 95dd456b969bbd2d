"""The sheet of a job as IPP names it: media, sides, tray.

Owned by the SPOOL lane. The one rule: a sheet is asked for by its size, never by what a printer
happens to have; the spooler then waits for it instead of shrinking the page.
"""

from __future__ import annotations

from desk.ports.printer import Medium
from printing.spool import ipp

_ISO = {(210, 297): "iso_a4", (297, 420): "iso_a3", (148, 210): "iso_a5"}


def media(medium: Medium | None) -> str:
    """The sheet by its standard name (PWG 5101.1); the short side is always named first."""
    if medium is None:
        return "iso_a4_210x297mm"
    short, long = sorted((medium.wide, medium.high))
    name = _ISO.get((round(short), round(long)), "custom_form")
    return f"{name}_{short:g}x{long:g}mm"


def sides(medium: Medium | None, *, two_sided: bool) -> str:
    """Turned over the side at which the sheet would be bound: pages across turn at the top."""
    if not two_sided:
        return "one-sided"
    across = medium is not None and medium.wide > medium.high
    return "two-sided-short-edge" if across else "two-sided-long-edge"


def tray(medium: Medium | None) -> tuple[ipp.Attribute, ...]:
    """The tray, under the name that CUPS and its drivers know it by."""
    if medium is None or not medium.tray:
        return ()
    return ((ipp.NAME, "InputSlot", medium.tray),)
