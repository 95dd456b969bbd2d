"""What a shift printed: looked at by a person, printed again as it was, signed copies."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from desk.acts.papering import Papering
from desk.acts.prints import CameOut, Prints
from desk.events.station import PaperSettled
from desk.paperwork_parts import events_of
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.refusal import Refused
from tests.desk.window import Window

PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(30) + b"IEND\xaeB`\x82"


@pytest.fixture
def prints(window: Window) -> Prints:
    return Prints(window.desk)


def made(window: Window, state: PrintState, job: str = "", code: str = "") -> PaperRow:
    """A paper of a new case in that state."""
    case, papering, actor = window.received(), Papering(window.desk), window.actor()
    sheet = papering.compose(case.case_id, "collection_receipt", actor)
    print_job = PrintJob(state=state, job=job, printer="counter", code=code)
    paper_id = papering.record(sheet, print_job, actor).value
    rows = window.store.views.papers(case_id=case.case_id)
    return next(row for row in rows if row.paper_id == paper_id)


def now(window: Window, row: PaperRow) -> PaperRow:
    rows = window.store.views.papers(case_id=row.case_id)
    return next(each for each in rows if each.paper_id == row.paper_id)


@pytest.mark.parametrize(
    ("came", "state", "code"),
    [
        (CameOut.YES, "printed", ""),
        (CameOut.NO_AGAIN, "saved", "printer.said-not-out"),
        (CameOut.NO, "failed", "printer.said-not-out"),
    ],
)
def test_a_person_says_what_lies_in_the_tray(window, prints, came, state, code):
    row = made(window, PrintState.UNKNOWN, job="7", code="printer.outcome-unknown")
    assert [each.row for each in prints.unsure()] == [row]
    prints.said(row, window.actor(), came)
    assert (now(window, row).state, now(window, row).code) == (state, code)
    assert prints.unsure() == ()
    settled = events_of(window.desk, window.case(row.case_id), PaperSettled)
    assert "经办人看过" in settled[-1].reason
    assert window.proved().is_sound


def test_what_ended_meanwhile_is_not_said_otherwise(window, prints):
    row = made(window, PrintState.UNKNOWN, job="7")
    job = PrintJob(state=PrintState.PRINTED, job="7", printer="counter")
    Papering(window.desk).settle(row, job, None)
    with pytest.raises(Refused, match=r"paper\.settled"):
        prints.said(row, window.actor(), CameOut.NO_AGAIN)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        prints.said(row, window.actor(Role.AUDITOR), CameOut.YES)


def test_a_paper_that_is_about_to_go_is_taken_once(window, prints):
    row = made(window, PrintState.SAVED, code="printer.no-spooler")
    assert [each.paper_id for each in prints.take([row]).value] == [row.paper_id]
    assert (now(window, row).state, now(window, row).code) == (
        "unknown",
        "printer.not-told-yet",
    )
    assert prints.take([row]).value == ()  # whoever comes second sends nothing


def test_printed_again_are_the_very_pages_with_a_mark(window, prints):
    row = made(window, PrintState.PRINTED, job="7")
    papering, actor = Papering(window.desk), window.actor()
    window.later(minutes=20)
    again = prints.again(row, actor, reason="申请人遗失")
    for before, after in zip(_streams(papering.pages(row)), _streams(again.pdf), strict=True):
        assert [each for each in after if each in before] == before  # not a byte was touched
    assert again.pdf == prints.again(row, actor, reason="申请人遗失").pdf
    papering.record(again, PrintJob(state=PrintState.SENT, job="8"), actor)
    reprint = next(
        each for each in window.store.views.papers(case_id=row.case_id) if each.reprint_of
    )
    assert (reprint.reprint_of, reprint.template, reprint.number) == (
        row.paper_id,
        row.template,
        row.number,
    )
    third = prints.again(reprint, actor, reason="卡纸")
    assert (third.reprint_of, third.paper.reprint) == (row.paper_id, 2)
    assert window.proved().is_sound


def test_a_paper_that_waits_for_its_seal_waits_again_when_printed_again(window, prints):
    case, papering, actor = window.accepted(), Papering(window.desk), window.actor()
    sheet = papering.compose(case.case_id, "acceptance_notice", actor, seal_held=False)
    papering.record(sheet, PrintJob(state=PrintState.PRINTED, job="1"), actor)
    row = next(
        each
        for each in window.store.views.papers(case_id=case.case_id)
        if each.template == "acceptance_notice"
    )
    again = prints.again(row, actor, reason="卡纸")
    assert again.paper.seal_pending
    papering.record(again, PrintJob(state=PrintState.PRINTED, job="2"), actor)
    waiting = window.store.views.records("seal", states=("waiting",))
    assert len(waiting) == 2


def test_without_a_reason_and_on_a_numbered_sheet_nothing_is_printed_again(window, prints):
    row = made(window, PrintState.PRINTED, job="7")
    with pytest.raises(Refused, match=r"paper\.reason-missing"):
        prints.again(row, window.actor(), reason=" ")
    with pytest.raises(Refused, match=r"paper\.on-blank"):
        prints.again(replace(row, template="licence"), window.actor(), reason="卡纸")


def test_the_list_of_the_shift_has_what_is_open_and_what_this_shift_printed(window, prints):
    old = made(window, PrintState.PRINTED, job="1")
    waits = made(window, PrintState.SAVED)
    window.later(days=1)
    new = made(window, PrintState.PRINTED, job="2")
    listed = [each.row.paper_id for each in prints.listed()]
    assert listed == [waits.paper_id, new.paper_id]
    assert old.paper_id not in listed


def test_a_signed_copy_is_kept_and_linked_to_its_paper(window, prints):
    row, other = made(window, PrintState.PRINTED, job="1"), made(window, PrintState.PRINTED)
    digest = prints.keep_signed(row, PICTURE, window.actor()).value
    assert prints.signed(row) == (digest,)
    assert prints.signed(other) == ()
    assert window.store.blobs.get(digest) == PICTURE
    assert next(each for each in prints.listed() if each.row == row).signed == (digest,)
    assert window.proved().is_sound


def _streams(pdf: bytes) -> list[list[bytes]]:
    """The content of each page, stream by stream as it lies in the file."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            [
                each.read_bytes()
                for each in (
                    page.Contents
                    if isinstance(page.Contents, pikepdf.Array)
                    else [page.Contents]
                )
            ]
            for page in opened.pages
        ]
