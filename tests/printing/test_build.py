"""The door of the printing room."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

import pytest

from desk.ports.printer import PaperKind, Printer
from desk.refusal import Refused
from printing.build import build
from printing.spool.choosing import ChosenPrinters
from printing.spool.cups import CupsPrinter
from printing.spool.qt import PlatformPrinter
from printing.spool.saved import SavedPrinter
from tests.printing import sample_papers


def test_settings_choose_the_printer() -> None:
    made = {
        kind: _printers({"printer.kind": kind})[PaperKind.A4]
        for kind in ("saved", "cups", "platform")
    }
    assert isinstance(made["saved"], SavedPrinter)
    assert isinstance(made["cups"], CupsPrinter)
    assert isinstance(made["platform"], PlatformPrinter)
    assert isinstance(_printers({})[PaperKind.A4], CupsPrinter)


def test_where_nothing_speaks_ipp_the_platform_s_own_spooler_is_used(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(_printers({"printer.kind": "cups"})[PaperKind.A4], PlatformPrinter)


def test_only_a_queue_that_was_named_makes_a_printer_of_its_own() -> None:
    named = _printers({"printer.queue": "a", "printer.queue-a3": "large"})
    assert set(named) == {PaperKind.A4, PaperKind.A3}


def _printers(settings: dict[str, object]) -> Mapping[PaperKind, Printer]:
    chosen = build(settings)[1]
    assert isinstance(chosen, ChosenPrinters)
    return chosen.printers


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Refused, match=r"printer\.unknown-kind"):
        build({"printer.kind": "fax"})


def test_the_maker_makes() -> None:
    maker, _ = build({"printer.kind": "saved"})
    assert maker.make(sample_papers.receipt()).startswith(b"%PDF")


def test_the_door_opens_without_reportlab() -> None:
    code = (
        "import sys; from printing.build import build; build({});"
        "assert not {'reportlab', 'segno', 'barcode'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
