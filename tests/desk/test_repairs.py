"""Entries that the platform did not take, mended at the window: nothing sent is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk.acts.corrections import Corrections
from desk.acts.exchange import Exchange
from desk.acts.repairs import Held, Repairs
from desk.case import Case
from desk.entry import Entry
from desk.events.outcome import Overruled
from desk.people import Role
from desk.refusal import Refused
from desk.repairing import RepairState
from desk.stages import Stage
from desk.values import dump
from tests.desk.feed import AT, Feed, page
from tests.desk.window import POOL, Window


class Platform:
    """What the platform says to one window of its entries."""

    def __init__(self, window: Window) -> None:
        self.window, self.feed = window, Feed()

    def judge(self, entry: Entry, outcome: str, code: str = "") -> None:
        self._say(self.feed.judged(entry.header, outcome, code))

    def overrule(self, entry: Entry, theirs: Case) -> None:
        word = Overruled(at=AT, event_id=entry.header.event_id, note="")
        facts: dict[str, Any] = {
            "event": dump(word),
            "stage": theirs.stage.value,
            "holder": dump(theirs.holder),
            "receipt": theirs.receipt,
            "base": "platform-last",
            "by": "示例县行政审批服务局",
            "at": AT.isoformat(),
            "case": dump(theirs),
        }
        self._say(self.feed.event("overruled", entry.header.case_id, facts))

    def tell(self, kind: str, data: dict[str, Any]) -> None:
        """What another window of the hall said, of no case."""
        self._say(self.feed.event(kind, None, data))

    def _say(self, event: Any) -> None:
        Exchange(self.window.desk).apply_page(page(event))


@pytest.fixture
def platform(window: Window) -> Platform:
    return Platform(window)


def entry_of(window: Window, kind: str) -> Entry:
    """The last entry of that kind."""
    return [e for e in window.store.views.entries() if e.header.kind == kind][-1]


def corrected(window: Window) -> tuple[Case, Entry]:
    """An accepted case whose form a supervisor put right, and that entry."""
    case = window.accepted()
    Corrections(window.desk).correct(
        case.case_id, window.actor(Role.SUPERVISOR), values={"place": "错1号"}, reason="写错"
    )
    return window.case(case.case_id), entry_of(window, "form_corrected")


def only(window: Window) -> Held:
    (held,) = Repairs(window.desk).held()
    return held


def test_what_is_mended_is_a_new_entry(window: Window, platform: Platform) -> None:
    case, entry = corrected(window)
    platform.judge(entry, "rejected", "case.other-hall")
    before = entry.header_bytes, entry.body
    repairs = Repairs(window.desk)
    assert only(window).words["values.place"] == "错1号"
    again = repairs.resend(
        entry.header.event_id, window.actor(Role.SUPERVISOR), {"values.place": "对1号"}
    ).value
    said = window.store.views.find_entry(again)
    assert said is not None
    assert said.header.amends == entry.header.event_id
    kept = window.store.views.find_entry(entry.header.event_id)
    assert kept is not None
    assert (kept.header_bytes, kept.body) == before
    assert window.case(case.case_id).form["place"] == "对1号"
    assert repairs.held() == ()
    assert window.proved().is_sound


def test_what_was_mended_is_counted_once(window: Window, platform: Platform) -> None:
    window.accepted()
    entry = entry_of(window, "received")
    platform.judge(entry, "deferred", "judged.unreadable")
    before = window.store.views.counts("2025-11-24")
    Repairs(window.desk).resend(
        entry.header.event_id, window.actor(), {"form.place": "新路2号"}
    )
    assert window.store.views.counts("2025-11-24") == before
    assert window.proved().is_sound


def test_an_application_that_is_said_again_stays_where_it_stands(
    window: Window, platform: Platform
) -> None:
    case = window.accepted()
    entry = entry_of(window, "received")
    platform.judge(entry, "deferred", "judged.unreadable")
    Repairs(window.desk).resend(
        entry.header.event_id, window.actor(), {"form.place": "新路2号"}
    )
    after = window.case(case.case_id)
    assert (after.stage, after.form["place"]) == (Stage.ACCEPTED, "新路2号")


def test_where_it_lost_the_platforms_stage_stands_and_the_text_is_kept(
    window: Window, platform: Platform
) -> None:
    case, entry = corrected(window)
    theirs = replace(
        window.case(case.case_id),
        stage=Stage.HANDLING,
        holder=POOL,
        form={**case.form, "place": "平台路9号"},
    )
    platform.judge(entry, "conflict", "case.held-elsewhere")
    platform.overrule(entry, theirs)
    after = window.case(case.case_id)
    assert (after.stage, after.holder, after.form["place"]) == (
        Stage.HANDLING,
        POOL,
        "平台路9号",
    )
    assert "错1号" in after.notes[-1]
    assert after.base == "platform-last"
    held = only(window)
    both = {side.name: (side.ours, side.theirs) for side in held.sides}
    assert both["form.place"] == ("错1号", "平台路9号")
    assert both["stage"] == ("accepted", "handling")
    assert (held.by, held.theirs_at) == ("示例县行政审批服务局", AT.isoformat())
    assert window.proved().is_sound


def test_an_act_that_lost_passes_its_gates_again(window: Window, platform: Platform) -> None:
    case = window.accepted()
    entry = entry_of(window, "accepted")
    theirs = replace(window.case(case.case_id), stage=Stage.WITHDRAWN)
    platform.judge(entry, "conflict", "case.act-not-allowed")
    platform.overrule(entry, theirs)
    with pytest.raises(Refused, match=r"case\.act-not-allowed"):
        Repairs(window.desk).resend(entry.header.event_id, window.actor())


def test_set_aside_says_why_and_is_taken_up_again(window: Window, platform: Platform) -> None:
    case, entry = corrected(window)
    platform.judge(entry, "rejected", "case.other-hall")
    repairs = Repairs(window.desk)
    repairs.set_aside(entry.header.event_id, window.actor(), reason="等局里回话")
    held = only(window)
    assert (held.state, held.reason) == (RepairState.ASIDE, "等局里回话")
    assert held.reason_by == window.actor().person_id
    repairs.take_up(entry.header.event_id, window.actor())
    assert only(window).state is RepairState.OPEN
    assert window.store.views.case_sync([case.case_id])[case.case_id] == "held"
    with pytest.raises(Refused, match=r"repair\.not-aside"):
        repairs.take_up(entry.header.event_id, window.actor())
    assert window.proved().is_sound


def test_a_supervisor_gives_an_entry_up(window: Window, platform: Platform) -> None:
    case, entry = corrected(window)
    platform.judge(entry, "mismatch", "judged.other-bytes")
    repairs = Repairs(window.desk)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        repairs.void(entry.header.event_id, window.actor(), reason="录错")
    repairs.void(entry.header.event_id, window.actor(Role.SUPERVISOR), reason="录错")
    assert repairs.held() == ()
    assert window.store.views.case_sync([case.case_id])[case.case_id] != "held"
    with pytest.raises(Refused, match=r"repair\.settled"):
        repairs.resend(entry.header.event_id, window.actor())


def test_where_nobody_may_void_it_is_asked_for(window: Window, platform: Platform) -> None:
    _, entry = corrected(window)
    platform.judge(entry, "rejected", "case.other-hall")
    repairs = Repairs(window.desk)
    repairs.ask_void(entry.header.event_id, window.actor(), reason="录错")
    held = only(window)
    assert held.state is RepairState.VOID_ASKED
    (record,) = window.store.views.records("repair", states=("void_asked",))
    repairs.answer_void(
        record.record_id, window.actor(Role.SUPERVISOR), granted=True, reason="同意"
    )
    assert repairs.held() == ()
    assert window.proved().is_sound


def test_what_only_waits_has_nothing_to_mend(window: Window, platform: Platform) -> None:
    _, entry = corrected(window)
    platform.judge(entry, "deferred", "judged.case-waits")
    with pytest.raises(Refused, match=r"repair\.waits"):
        Repairs(window.desk).resend(entry.header.event_id, window.actor(Role.SUPERVISOR))


def test_only_words_are_mended(window: Window, platform: Platform) -> None:
    _, entry = corrected(window)
    platform.judge(entry, "rejected", "case.other-hall")
    with pytest.raises(Refused, match=r"repair\.not-fixable"):
        Repairs(window.desk).resend(
            entry.header.event_id, window.actor(), {"at": "2026-01-01T00:00:00+08:00"}
        )


def test_what_stands_is_not_mended(window: Window, platform: Platform) -> None:
    _, entry = corrected(window)
    platform.judge(entry, "accepted")
    with pytest.raises(Refused, match=r"repair\.unknown"):
        Repairs(window.desk).resend(entry.header.event_id, window.actor())


def test_who_was_overruled_yields_and_nothing_is_lost(
    window: Window, platform: Platform
) -> None:
    case, entry = corrected(window)
    theirs = replace(
        window.case(case.case_id), holder=POOL, form={**case.form, "place": "平台路9号"}
    )
    platform.judge(entry, "conflict", "case.held-elsewhere")
    repairs = Repairs(window.desk)
    with pytest.raises(Refused, match=r"repair\.not-overruled"):
        repairs.yield_to(entry.header.event_id, window.actor())
    platform.overrule(entry, theirs)
    repairs.yield_to(entry.header.event_id, window.actor())
    assert repairs.held() == ()
    assert "错1号" in window.case(case.case_id).notes[-1]
