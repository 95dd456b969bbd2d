"""Files: whatever an act keeps is still there after the next start sweeps the folder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.acts.evidence import Evidence
from desk.acts.history import History
from desk.acts.results import Results
from desk.acts.slips import Slips, books, numbers
from desk.events.facts import Result
from desk.files import named_files
from desk.signatures import Signature, SignatureWay
from tests.desk.registering import PDF
from tests.desk.window import LICENCE, NAME, NINE, Window


def a_material(window: Window) -> None:
    case = window.received()
    Evidence(window.desk).attach(case.case_id, "plan", PDF, window.actor())


def a_result(window: Window) -> None:
    Results(window.desk).record(
        window.accepted().case_id,
        window.actor(),
        result=Result.GRANTED,
        number="示例决〔2025〕1号",
        decided_on=NINE.date(),
        giver="审批科张某",
        licence=LICENCE,
        scan=PDF,
    )


def a_slip(window: Window) -> None:
    slips = Slips(window.desk)
    slips.reserve(window.actor(), count=1)
    (number,) = numbers(books(window.store.views))
    slips.enter(
        window.received().case_id,
        window.actor(),
        number=number,
        stated_at=NINE,
        filled_by="王某",
        scan=PDF,
    )


def an_old_file(window: Window) -> None:
    History(window.desk).index(
        window.actor(),
        title="旧档",
        who=NAME,
        certificate="",
        year="1990",
        box="1",
        scans=[PDF],
    )


def a_signed_sheet(window: Window) -> None:
    evidence = Evidence(window.desk)
    sheet = evidence.keep_file(PDF)
    signed = Signature(way=SignatureWay.PAPER, by=NAME, at=NINE, sheet=(sheet,))
    evidence.sign(window.received().case_id, window.actor(), signed)


@pytest.mark.parametrize("keep", [a_material, a_result, a_slip, an_old_file, a_signed_sheet])
def test_a_file_that_an_act_kept_outlives_the_sweep_of_the_next_start(
    window: Window, keep: Callable[[Window], None]
) -> None:
    keep(window)
    assert window.store.blobs.sweep(named_files(window.store.views)) == 0
    assert window.proved().is_sound
