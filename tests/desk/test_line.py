"""The line: up while the platform answered last, and not too long ago."""

from __future__ import annotations

from desk.line import SILENT_MS, Line

AT = "2025-11-24T09:00:00+08:00"


def test_a_line_that_was_silent_too_long_is_not_counted_on():
    now = [1_000]
    line = Line(ticks=lambda: now[0])
    line.worked(AT)
    now[0] += SILENT_MS
    assert line.usable
    now[0] += 1
    assert not line.usable
    line.worked(AT)
    assert line.usable


def test_a_line_without_a_count_of_time_stays_as_it_was():
    line = Line()
    line.worked(AT)
    assert line.usable


def test_a_failure_and_a_cut_end_it_at_once():
    line = Line()
    line.worked(AT)
    line.failed("line.down")
    assert (line.usable, line.reason) == (False, "line.down")
    line.worked(AT)
    line.cut = True
    assert not line.usable
