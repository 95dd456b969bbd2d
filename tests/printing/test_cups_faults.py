"""A cupsd of our own: cancelled, paused, broken jobs, and each paper to its own printer."""

from __future__ import annotations

import pytest

from desk.ports.printer import Medium, PaperKind, PrintState
from printing import preview
from printing.build import build
from tests.printing import measuring, sample_papers
from tests.printing.private_cups import PrivateCups, look_until, private_cups, until

TITLE = f"collection-receipt {sample_papers.RECEIPT}"


@pytest.fixture
def pdf(maker) -> bytes:
    """A real paper."""
    made = maker.make(sample_papers.receipt())
    assert isinstance(made, bytes)
    return made


@pytest.fixture
def licence(maker) -> bytes:
    """A business licence, A3 as it is read."""
    made = maker.make(measuring.full(measuring.forms()["business_licence"]))
    assert isinstance(made, bytes)
    return made


@pytest.fixture(autouse=True)
def _nothing_held(cups: PrivateCups):
    """Put every fault right when a test ends."""
    yield
    for name in ("paper-out", "breaks", "swallowed"):
        cups.release(name)


def test_a_cancelled_job_is_not_printed(cups: PrivateCups, pdf: bytes) -> None:
    cups.hold("paper-out")
    printer = cups.printer()
    front = printer.submit(pdf, title=TITLE)
    behind = printer.submit(pdf, title=TITLE)
    gone = printer.cancel(behind)
    assert (gone.state, gone.code) == (PrintState.FAILED, "printer.job-cancelled")
    cups.release("paper-out")
    done = look_until(printer, front, PrintState.PRINTED)
    assert printer.cancel(done) == done  # what is out stays out
    assert not (cups.out / f"{int(behind.job)}.pdf").exists()


def test_what_is_shown_is_what_the_device_got(cups: PrivateCups, pdf: bytes) -> None:
    printer = cups.printer()
    done = look_until(printer, printer.submit(pdf, title=TITLE), PrintState.PRINTED)
    assert cups.received(done) == pdf
    assert preview.pictures(cups.received(done)) == preview.pictures(pdf)


def test_a_device_that_takes_every_byte_and_says_nothing_leaves_it_unknown(
    cups: PrivateCups, pdf: bytes
) -> None:
    cups.hold("swallowed")
    printer = cups.printer(patience=-1)
    unknown = look_until(
        printer,
        printer.submit(pdf, title=TITLE),
        PrintState.UNKNOWN,
        "printer.outcome-unknown",
    )
    until((cups.out / f"{int(unknown.job)}.pdf").exists, what="nothing arrived")
    assert cups.received(unknown) == pdf  # it may well be on paper


def test_a_device_that_breaks_off_in_the_middle_ends_the_job_as_failed(
    cups: PrivateCups, pdf: bytes
) -> None:
    cups.hold("breaks")
    printer = cups.printer()
    torn = printer.submit(pdf, title=TITLE)
    look_until(printer, torn, PrintState.FAILED, "printer.job-aborted")
    assert 0 < len((cups.out / f"{int(torn.job)}.torn").read_bytes()) < len(pdf)


def test_a_paused_queue_says_so_and_prints_when_it_goes_on(pdf: bytes) -> None:
    with private_cups() as cups:
        printer = cups.printer()
        cups.order("cupsdisable", "--hold", "counter")
        assert printer.state().code == "printer.paused"
        waiting = printer.submit(pdf, title=TITLE)
        assert (waiting.state, waiting.code) == (PrintState.SENT, "printer.paused")
        cups.order("cupsenable", "--release", "counter")
        assert printer.state().ready
        cups.order("lp", "-i", f"counter-{waiting.job}", "-H", "resume")
        look_until(printer, waiting, PrintState.PRINTED)


def test_each_kind_of_paper_goes_to_its_own_printer(
    cups: PrivateCups, pdf: bytes, licence: bytes
) -> None:
    chosen = build(
        {
            "printer.server": cups.socket,
            "printer.queue": "counter",
            "printer.queue-a3": "office",
            "printer.tray-a3": "Tray2",
            "printer.queue-overprint": "closed",
            "printer.duplex": True,
        }
    )[1]
    a4 = chosen.submit(pdf, title=TITLE, two_sided=True)
    a3 = chosen.submit(licence, title="licence", two_sided=True)
    blank = Medium(wide=210, high=297, overprint=True)
    assert chosen.submit(pdf, title=TITLE, medium=blank).code == "printer.not-accepting"
    assert (a4.printer, a3.printer) == ("counter", "office")
    told = [
        cups.told(look_until(cups.printer(), job, PrintState.PRINTED), "options")
        for job in (a4, a3)
    ]
    assert "sides=two-sided-long-edge" in told[0]
    assert "InputSlot=Tray2" in told[1]
    assert "iso_a3_297x420mm" in told[1]
    states = {kind: chosen.state(kind) for kind in PaperKind}
    assert (states[PaperKind.A3].name, states[PaperKind.A3].ready) == ("office", True)
    assert states[PaperKind.OVERPRINT].code == "printer.not-accepting"
    assert states[PaperKind.RECEIPT].code == "receipt.not-set-up"


def test_without_two_sides_in_the_settings_every_sheet_has_one(
    cups: PrivateCups, pdf: bytes
) -> None:
    chosen = build({"printer.server": cups.socket})[1]
    job = chosen.submit(pdf, title=TITLE, two_sided=True)
    done = look_until(cups.printer(), job, PrintState.PRINTED)
    assert "sides=one-sided" in cups.told(done, "options")


def test_a_paper_of_one_copy_may_go_on_both_sides(cups: PrivateCups, pdf: bytes) -> None:
    printer = cups.printer()
    across = Medium(wide=297, high=210)
    told = [
        cups.told(look_until(printer, job, PrintState.PRINTED), "options").split()
        for job in (
            printer.submit(pdf, title=TITLE),
            printer.submit(pdf, title=TITLE, two_sided=True),
            printer.submit(pdf, title=TITLE, medium=across, two_sided=True),
        )
    ]
    assert "sides=one-sided" in told[0]
    assert "sides=two-sided-long-edge" in told[1]
    assert "sides=two-sided-short-edge" in told[2]
