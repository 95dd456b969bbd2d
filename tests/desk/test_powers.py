"""One table of who may do what where: complete, as the gates decide, as the guide prints it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from desk.duties import Duty, check_duty
from desk.people import Actor, Role, check_counter, check_role
from desk.powers import COUNTER_WORDS, Power, Sort, powers, table
from desk.refusal import Refused
from desk.stages import Act
from desk.station import StationKind, check_station_act
from tests.store.makings import STATION

ROOT = Path(__file__).resolve().parents[2]


def gate(power: Power, role: Role, kind: StationKind) -> str:
    """What the gates say."""
    actor = Actor(person_id="p", name="试某", role=role)
    try:
        if power.sort is Sort.ACT:
            check_role(actor, power.word)
            check_station_act(kind, power.word)
        elif power.sort is Sort.DUTY:
            check_duty(Duty(power.word), actor, replace(STATION, kind=kind))
        else:
            check_counter(actor, power.word)
    except Refused as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("power", powers(), ids=lambda power: power.word)
def test_the_table_says_what_the_gates_decide(power):
    for role in Role:
        for kind in StationKind:
            told = gate(power, role, kind)
            if role not in power.roles:
                assert told == "person.act-not-allowed"
            elif kind not in power.kinds:
                assert told == "station.act-not-here"
            else:
                assert told == ""


def test_every_word_is_in_the_table_once():
    words = [power.word for power in powers()]
    assert len(set(words)) == len(words)
    assert set(words) == {*Act, *Duty, *COUNTER_WORDS}


def test_every_word_of_the_counter_that_the_acts_use_is_in_the_table():
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "desk").rglob("*.py"))
    assert set(re.findall(r"check_counter\(\w+, \"(\w+)\"\)", sources)) == set(COUNTER_WORDS)


def test_the_guide_prints_the_table_of_today():
    page = (ROOT / "docs/administration.md").read_text("utf-8")
    assert table() in page, "run .ci/powers.py"


def test_who_looks_after_the_computer_or_reads_only_has_no_word_of_a_case():
    on_cases = {Sort.ACT, Sort.COUNTER}
    for power in powers():
        if power.sort in on_cases:
            assert not power.roles & {Role.ADMINISTRATOR, Role.AUDITOR}, power.word
