"""The platform's own spooler through Qt: pages laid dot by dot, on a PDF and on a real queue.

The queue is that of a private cupsd, whom Qt finds by CUPS_SERVER; it looks only once in a
process, so that test runs in one of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from desk.ports.printer import Medium, PrintState
from printing import preview
from printing.spool.qt import MOST_DPI, PlatformPrinter
from tests.printing import measuring, reading, sample_papers
from tests.printing.private_cups import LIMIT, QUEUE, PrivateCups, until

TITLE = f"collection-receipt {sample_papers.RECEIPT}"


@pytest.fixture
def pdf(maker) -> bytes:
    made = maker.make(sample_papers.receipt())
    assert isinstance(made, bytes)
    return made


def test_every_page_comes_out_in_its_place(qapp, tmp_path: Path, pdf: bytes) -> None:
    out = tmp_path / "out.pdf"
    job = PlatformPrinter(file=str(out)).submit(pdf, title=TITLE)
    assert (job.state, job.code) == (PrintState.SENT, "printer.not-followed")
    wanted, came = preview.pictures(pdf), preview.pictures(out.read_bytes())
    assert len(came) == len(wanted)
    for page, printed in zip(wanted, came, strict=True):
        assert (printed.width, printed.height) == (page.width, page.height)
        assert _differs(page, printed) < 0.01


def test_a_licence_lies_on_its_sheet_to_a_tenth_of_a_millimetre(
    qapp, tmp_path: Path, maker
) -> None:
    form = measuring.forms()["business_licence"]
    made = maker.make(measuring.full(form))
    out = tmp_path / "out.pdf"
    sheet = Medium(wide=420, high=297, overprint=True)
    PlatformPrinter(file=str(out)).submit(made, title="licence", medium=sheet)
    wanted = measuring.BadPrinter().prints(made)
    came = measuring.BadPrinter().prints(out.read_bytes())
    assert max(measuring.errors(wanted, came, form).values()) <= 0.1


def test_a_printer_that_the_system_does_not_know_leaves_the_paper_saved(qapp, pdf) -> None:
    printer = PlatformPrinter(queue="nobody-has-this-one")
    assert printer.state().code == "printer.no-queue"
    job = printer.submit(pdf, title=TITLE)
    assert (job.state, job.job, job.code) == (PrintState.SAVED, "", "printer.no-queue")


def test_a_program_without_a_window_keeps_the_paper() -> None:
    code = (
        "from printing.spool.qt import PlatformPrinter\n"
        "job = PlatformPrinter().submit(b'%PDF', title='t')\n"
        "assert (job.state, job.code) == ('saved', 'printer.no-spooler'), job\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=LIMIT)


def test_a_real_queue_gets_every_page_and_the_title(cups: PrivateCups, pdf: bytes) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from printing.spool.qt import PlatformPrinter\n"
        "app = QGuiApplication([])\n"
        f"printer = PlatformPrinter(queue='{QUEUE}')\n"
        "assert printer.state().ready, printer.state()\n"
        f"job = printer.submit(sys.stdin.buffer.read(), title='{TITLE}')\n"
        "assert (job.state, job.printer) == ('sent', 'counter'), job\n"
    )
    environment = {**os.environ, "CUPS_SERVER": cups.socket, "QT_QPA_PLATFORM": "offscreen"}
    before = set(cups.out.glob("*.pdf"))
    subprocess.run(
        [sys.executable, "-c", code], input=pdf, check=True, timeout=LIMIT, env=environment
    )
    until(lambda: set(cups.out.glob("*.pdf")) > before, what="nothing reached the device")
    came = (set(cups.out.glob("*.pdf")) - before).pop()
    assert came.with_suffix(".title").read_text(encoding="utf-8") == TITLE
    found = reading.symbols(reading.picture(came.read_bytes()))
    assert found["Code128"].text == sample_papers.RECEIPT
    assert len(preview.pictures(came.read_bytes())) == len(preview.pictures(pdf))
    assert MOST_DPI >= 300


def _differs(one: preview.PagePicture, other: preview.PagePicture) -> float:
    """The share of dots that are dark on one page and light on the other."""
    pictures = [
        Image.frombuffer("RGB", (each.width, each.height), each.pixels, "raw", "BGRX", 0, 1)
        .convert("L")
        .reduce(2)
        for each in (one, other)
    ]
    dots = ImageChops.difference(*pictures).histogram()
    return sum(dots[96:]) / sum(dots)
