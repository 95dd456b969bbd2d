"""Seals: a paper whose seal is not held here waits; each use is entered."""

from __future__ import annotations

from desk.acts.papering import Papering
from desk.acts.seals import Seals
from desk.acts.settings import Settings
from desk.people import Role
from desk.record_rows import read_record
from desk.settings import SEALS_HELD


def printed(window):
    case = window.accepted()
    Papering(window.desk).print(case.case_id, "acceptance_notice", window.actor())
    return [read_record(row) for row in window.store.views.records("seal")]


def test_a_paper_whose_seal_is_held_here_waits_for_nobody(window):
    assert printed(window) == []


def test_a_paper_whose_seal_is_not_held_here_waits_until_it_is_sealed(window):
    Settings(window.desk).change(SEALS_HELD, "", window.actor(Role.ADMINISTRATOR))
    (waiting,) = printed(window)
    assert waiting.state == "waiting"
    assert waiting.facts["seal"]
    Seals(window.desk).put(waiting.record_id, window.actor())
    (used,) = (read_record(row) for row in window.store.views.records("seal"))
    assert (used.state, used.facts["used_by"]) == ("used", window.actor().name)
    assert window.proved().is_sound
