"""The receipt printer: slips as commands, and a printer that can fail at every moment."""

from __future__ import annotations

import os
import pty
import tty
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from desk.ports.printer import PaperKind, Printer, PrintState
from desk.refusal import Refused
from printing import preview
from printing.build import build
from printing.roll import commands, picture, slip, status, tape
from printing.roll.tape import Code, Line, Raster
from printing.simulators.roll_printer import RollPrinterSimulator
from printing.spool.receipt import FileLink, ReceiptPrinter, link_of
from tests.printing import slips
from tests.printing.reading import symbols

LATE = 0.2  # seconds that a silent printer is waited for here


@pytest.fixture
def machine() -> Iterator[RollPrinterSimulator]:
    """A printer that is switched on."""
    with RollPrinterSimulator() as simulator:
        yield simulator


@pytest.fixture
def printer(machine, monkeypatch) -> Printer:
    """The adapter under test, which waits less long."""
    monkeypatch.setattr("printing.spool.receipt.ANSWER_SECONDS", LATE)
    link = link_of("network", machine.address)
    return ReceiptPrinter(link, name=machine.address, end_seconds=LATE)


@pytest.mark.parametrize("wide", [58, 80])
def test_a_ticket_comes_out_as_it_was_written(machine, printer, wide: int) -> None:
    job = printer.submit(slip.make(slips.ticket(wide=wide)), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.PRINTED, "")
    (came,) = machine.wait_for(1)
    lines = [part for part in came if isinstance(part, Line)]
    assert max(lines, key=lambda line: line.times).text == "A012"
    text = tape.words(came)
    for words in (slips.HALL, "取号票", "优先：现役军人", "事项：企业登记", "前面等候：7 人"):
        assert words in text
    assert all(
        commands.columns(line.text.strip()) * line.times <= commands.COLUMNS[wide]
        for line in lines
    )


def test_a_rare_name_goes_as_a_picture_and_the_rest_as_text() -> None:
    parts = tape.read(slip.make(slips.pickup()))
    (drawn,) = [part for part in parts if isinstance(part, Raster)]
    assert drawn.width == commands.DOTS[80]
    assert 200 < sum(byte.bit_count() for byte in drawn.bits) < 4000
    assert "证照：营业执照" in tape.words(parts)
    assert "𠅤".encode("gb18030") not in slip.make(slips.pickup())


def test_chinese_stands_between_its_commands_in_gb_18030() -> None:
    made = slip.make(slips.ticket())
    assert b"\x1c&" + "事项：企业登记".encode("gb18030") + b"\x1c." in made
    assert commands.is_printable("营业执照 A012")
    assert not commands.is_printable("㐀")  # four bytes: not every printer has them
    assert not commands.is_printable("\x1b@")  # no command hides in a name


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert slip.make(slips.pickup()) == slip.make(slips.pickup())


def test_codes_of_a_slip_are_read_from_its_picture(maker) -> None:
    made = slip.make(slips.ticket())
    (page,) = preview.pictures(made)
    image = Image.frombuffer(
        "RGB", (page.width, page.height), page.pixels, "raw", "BGRX", 0, 1
    ).convert("L")
    found = symbols(image)
    assert found["QRCode"].text == slips.ticket().qr
    assert found["Code128"].text == slips.ticket().number


def test_bars_that_a_narrow_roll_has_no_room_for_are_left_out() -> None:
    codes = [p for p in tape.read(slip.make(slips.ticket(wide=58))) if isinstance(p, Code)]
    assert [code.bars for code in codes] == [False]


def test_what_is_shown_is_what_comes_out(machine, printer) -> None:
    made = slip.make(slips.pickup())
    printer.submit(made, title="pickup_slip")
    (came,) = machine.wait_for(1)
    shown, printed = preview.pictures(made)[0], picture.draw(came, dots=576).convert("RGB")
    assert shown.pixels == printed.tobytes("raw", "BGRX")


def test_printed_again_only_the_mark_is_new() -> None:
    made = slip.make(slips.pickup())
    again = slip.again(made, times=2, reason="纸卷歪了", wide=80)
    assert again.endswith(made.removeprefix(commands.START))
    before, after = tape.words(tape.read(made)), tape.words(tape.read(again))
    assert after == "补打 第 2 次 · 纸卷歪了\n" + before


@pytest.mark.parametrize(
    "code",
    ["receipt.paper-out", "receipt.cover-open", "receipt.fault", "receipt.offline"],
)
def test_a_printer_that_cannot_print_is_asked_first_and_gets_nothing(
    machine, printer, code: str
) -> None:
    machine.faults.code = code
    assert (printer.state().ready, printer.state().code) == (False, code)
    job = printer.submit(slip.make(slips.ticket()), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.SAVED, code)
    assert machine.text() == ""


def test_paper_near_its_end_prints_and_says_so(machine, printer) -> None:
    machine.faults.code = status.NEAR_END
    assert (printer.state().ready, printer.state().code) == (True, status.NEAR_END)
    job = printer.submit(slip.make(slips.ticket()), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.PRINTED, status.NEAR_END)


def test_one_that_says_nothing_of_itself_gets_nothing(machine, printer) -> None:
    machine.faults.mute = True
    job = printer.submit(slip.make(slips.ticket()), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.SAVED, "receipt.no-answer")


def _endless(machine: RollPrinterSimulator) -> None:
    machine.faults.endless = True


def _dies(machine: RollPrinterSimulator) -> None:
    machine.faults.dies_after = 3


def _runs_out(machine: RollPrinterSimulator) -> None:
    machine.faults.runs_out_after = 3


@pytest.mark.parametrize("fault", [_endless, _dies, _runs_out])
def test_once_a_byte_was_sent_a_failure_means_that_nobody_knows(
    machine, printer, fault
) -> None:
    fault(machine)
    job = printer.submit(slip.make(slips.ticket()), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.UNKNOWN, "receipt.outcome-unknown")
    assert printer.look(job) == job
    assert printer.cancel(job) == job
    assert machine.text().count("取号票") <= 1  # and nothing was sent a second time


def test_one_that_is_switched_off_keeps_the_slip(printer, machine) -> None:
    machine.close()
    assert printer.state().code == "receipt.unreachable"
    job = printer.submit(slip.make(slips.ticket()), title="queue_ticket")
    assert (job.state, job.code) == (PrintState.SAVED, "receipt.unreachable")


def test_a_slip_without_a_receipt_printer_is_a_page(maker) -> None:
    made = build({"printer.kind": "saved"})[0].make(slips.ticket())
    assert made.startswith(b"%PDF")


def test_the_roll_of_the_settings_is_the_one_that_is_printed_on(machine) -> None:
    settings = {"receipt.kind": "network", "receipt.address": machine.address}
    made, chosen = build({"printer.kind": "saved", "receipt.width": 58, **settings})
    pages = made.make(slips.ticket(wide=80))
    assert pages == slip.make(slips.ticket(wide=58))
    assert chosen.submit(pages, title="queue_ticket").state is PrintState.PRINTED
    assert chosen.state(PaperKind.RECEIPT).ready


def test_a_device_file_is_asked_and_written_like_a_line(monkeypatch) -> None:
    """A pseudo-terminal in place of /dev/usb/lp0: what it answers lies there already."""
    near, far = pty.openpty()
    tty.setraw(far)
    well = bytes((status.answer_to(1, ""), status.answer_to(2, ""), status.answer_to(4, "")))
    link = FileLink(os.ttyname(far))
    link.open()
    os.write(near, well[:1])
    assert link.read(5.0) == well[:1]
    link.write(b"\x1b@")
    assert os.read(near, 16) == b"\x1b@"
    assert link.read(0.0) == b""
    link.close()
    os.close(near)
    os.close(far)
    gone = ReceiptPrinter(FileLink("/dev/no-such-printer"), name="lp0")
    assert gone.state().code == "receipt.unreachable"


def test_an_address_without_a_port_means_the_usual_one(monkeypatch) -> None:
    made = link_of("network", "10.0.0.9")
    assert (made._network.host, made._network.port) == ("10.0.0.9", 9100)  # type: ignore[attr-defined]


@pytest.mark.parametrize("bad", [b"\x1b@\x1bZ", b"\x1b@\xff", b"\x1b@\x1dv1\x00", b"\x1b@\x07"])
def test_bytes_that_no_printer_understands_are_no_paper(bad: bytes) -> None:
    with pytest.raises(Refused, match=r"paper\.unreadable"):
        preview.pictures(bad)


def test_a_command_may_come_in_pieces() -> None:
    made = slip.make(slips.pickup())
    reading = tape.Tape()
    parts = [part for byte in made for part in reading.feed(bytes((byte,)))]
    assert tuple(parts) == tape.read(made)


def test_a_scan_is_shown_as_one_page_and_a_torn_one_is_refused() -> None:
    target = BytesIO()
    Image.new("RGB", (2000, 2800), "white").save(target, "JPEG")
    (page,) = preview.pictures(target.getvalue())
    assert (page.width, page.height) == (910, 1274)
    with pytest.raises(Refused, match=r"paper\.unreadable"):
        preview.pictures(target.getvalue()[:60])
