"""The door of the printing room."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desk.refusal import Refused
from printing.build import build
from printing.spool.cups import CupsPrinter
from printing.spool.saved import SavedPrinter
from tests.printing import sample_papers


def test_settings_choose_the_printer() -> None:
    assert isinstance(build({"printer.kind": "saved"})[1], SavedPrinter)
    assert isinstance(build({"printer.kind": "cups"})[1], CupsPrinter)
    assert isinstance(build({})[1], CupsPrinter)


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
