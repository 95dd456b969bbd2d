"""What the platform has not judged yet is told beside what is to be mended, not with it."""

from __future__ import annotations

from dataclasses import replace

from desk.acts.outbox import Waiting
from desk.acts.repairs import WAITS, Held
from desk.line import Line
from desk.repairing import RepairState
from tests.ui.test_presenters import around
from ui.window.operations.sync import Queue
from ui.window.presenters.waiting import waiting_view
from ui.window.views.shell import Tone
from ui.window.views.waiting import Chosen, Tries

REJECTED = Held(
    event_id="e1",
    case_id="c1",
    kind="corrected",
    seq=7,
    done_at="2025-11-24T11:20:00+08:00",
    outcome="rejected",
    code="case.held-elsewhere",
    judged_at="2025-11-24T14:05:00+08:00",
    words={},
)
BEHIND = replace(REJECTED, event_id="e2", outcome="deferred", code=WAITS)
ASIDE = replace(REJECTED, event_id="e3", state=RepairState.ASIDE)
NOTHING = Waiting(entries=0, cases=0, recorded=9, head=9)


def seen(*held: Held):
    queue = Queue(waiting=NOTHING, entries=(), held=tuple((each, None) for each in held))
    line = Line(up=True, ticks=lambda: 0)
    tries = Tries(seconds=0, failures=0, paused=0, alarm="")
    return waiting_view(queue, line, around(), tries=tries, chosen=Chosen())


def test_only_what_somebody_has_to_mend_is_counted_as_not_taken():
    view = seen(REJECTED, BEHIND, ASIDE)
    assert view.cards[-1].figure == "1"
    assert "另 1 条平台还没判" in view.cards[-1].note
    assert "1 条平台没有收下" in view.headline


def test_what_only_waits_to_be_judged_calls_nobody():
    view = seen(BEHIND)
    assert (view.cards[-1].figure, view.cards[-1].tone) == ("0", Tone.QUIET)
    assert view.headline == "已联网，全部上报完毕"
