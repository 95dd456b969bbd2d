"""A closed case is purged, a year and some days after its end: the program as a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.command import Program, accepted, act


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def test_a_voided_case_is_purged_when_it_is_old_and_verify_says_by_which_entry(program):
    later = {**act("sync"), "advance": "PT9624H"}
    told = program.play(
        [
            *accepted("gone"),
            *accepted("stays"),
            act("void", "gone", reason="重复录入"),
            act("purge", "gone", expect="refused:purge.not-recorded"),
            act("sync"),
            act("purge", "gone", expect="refused:purge.too-early"),
            act("purge", "stays", expect="refused:purge.not-closed"),
            later,
            act("purge", "gone"),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    proof = program.json("verify", "--rebuild")
    assert proof.code == 0, proof.out
    (bodies,) = proof.last["purged_by"].values()
    assert proof.last["purged"] == bodies > 0
    figures = program.json("report", "--date", "2025-11-24").last["figures"]
    assert figures["received"] == figures["numbers_minted"] == 2
