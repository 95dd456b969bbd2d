"""Seals: a paper whose seal is not held here waits; each use is entered with the print."""

from __future__ import annotations

import pytest

from desk.acts.day import totals
from desk.acts.papering import Papering
from desk.acts.seals import Seals
from desk.acts.settings import Settings
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.record import Record
from desk.record_rows import read_record
from desk.settings import SEALS_HELD
from tests.desk.counter_acts import code_of
from tests.desk.window import DAY

NOTICE = "acceptance_notice"


def seals(window) -> list[Record]:
    return [read_record(row) for row in window.store.views.records("seal")]


def printed(window, state: PrintState = PrintState.SENT) -> list[Record]:
    case = window.accepted()
    papering, actor = Papering(window.desk), window.actor()
    sheet = papering.compose(case.case_id, NOTICE, actor)
    papering.record(sheet, PrintJob(state=state, code=""), actor)
    return seals(window)


def settle(window, state: PrintState) -> list[Record]:
    (row,) = [p for p in window.store.views.papers() if p.template == NOTICE]
    job = PrintJob(state=state, job="7", code="printer.cancelled")
    Papering(window.desk).settle(row, job, window.actor())
    return seals(window)


def hold(window, names: str) -> None:
    Settings(window.desk).change(SEALS_HELD, names, window.actor(Role.ADMINISTRATOR))


def test_a_paper_that_is_printed_enters_the_use_of_its_seal(window):
    (used,) = printed(window)
    get = used.facts.get
    assert (used.state, used.title, get("seal")) == ("used", "受理通知书", "受理专用章")
    assert (get("copies"), get("used_by")) == ("2", window.actor().name)
    assert get("organ")
    assert used.case_id
    assert window.proved().is_sound


def test_paper_and_seal_are_entered_in_one_transaction(window):
    printed(window)
    entries = list(window.store.views.entries())
    (paper,) = [e.header for e in entries if e.header.kind == "paper_made"]
    (seal,) = [e.header for e in entries if e.header.kind == "seal_used"]
    assert paper.txn == seal.txn


def test_a_paper_that_is_printed_again_is_sealed_again(window):
    case = window.accepted()
    for _ in range(2):
        Papering(window.desk).print(case.case_id, NOTICE, window.actor())
    assert [each.state for each in seals(window)] == ["used", "used"]


def test_a_paper_without_a_seal_enters_nothing(window):
    case = window.accepted()
    sheet = Papering(window.desk).compose(case.case_id, "one_time_notice", window.actor())
    Papering(window.desk).record(sheet, PrintJob(state=PrintState.SENT), window.actor())
    assert seals(window) == []


def test_a_paper_whose_seal_is_not_held_here_waits_until_it_is_sealed(window):
    hold(window, "")
    (waiting,) = printed(window)
    assert (waiting.state, waiting.facts["seal"]) == ("waiting", "受理专用章")
    Seals(window.desk).put(waiting.record_id, window.actor())
    (used,) = seals(window)
    assert (used.state, used.facts["used_by"]) == ("used", window.actor().name)
    assert window.proved().is_sound


def test_only_the_seals_that_are_named_are_held(window):
    hold(window, "收件专用章、受理专用章")
    assert [each.state for each in printed(window)] == ["used"]
    hold(window, "收件专用章")
    assert sorted(each.state for each in printed(window)) == ["used", "waiting"]


@pytest.mark.parametrize("names", ["*", ""])
def test_a_print_that_came_to_nothing_has_no_seal_on_it(window, names):
    hold(window, names)
    before = printed(window)[0].state
    (record,) = settle(window, PrintState.FAILED)
    assert (record.state, record.facts["reason"]) == ("unused", "printer.cancelled")
    window.later(seconds=5)
    (again,) = settle(window, PrintState.SENT)
    assert again.state == before
    assert window.proved().is_sound


def test_a_print_that_failed_at_once_is_sealed_by_nobody(window):
    (record,) = printed(window, PrintState.FAILED)
    assert record.state == "unused"


def test_a_paper_that_was_not_sealed_is_put_right_with_a_reason(window):
    (used,) = printed(window)
    acts, actor = Seals(window.desk), window.actor()
    assert code_of(lambda: acts.not_used(used.record_id, actor, reason=" ")) == (
        "case.reason-missing"
    )
    acts.not_used(used.record_id, actor, reason="申请人没有要纸质件")
    (unused,) = seals(window)
    assert (unused.state, unused.facts["reason"]) == ("unused", "申请人没有要纸质件")
    figures = totals(window.store.views.counts(DAY))
    assert (figures["seals_used"], figures["seals_unused"]) == (2, 2)
