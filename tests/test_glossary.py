"""The glossary has every word that the program stores and shows."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest

from desk.closing import LicenceState, Manner, Notice, Reached
from desk.events.facts import HolderKind, Mode, Origin, Result
from desk.events.kinds import KINDS
from desk.item_words import Depth, Necessity
from desk.material import Collected
from desk.people import Role
from desk.service_words import AppointmentEnd, Service, TicketOutcome
from desk.stages import Act, Stage
from desk.station import StationKind
from ui.texts.counters import NAMES

GLOSSARY = Path(__file__).resolve().parents[1] / "docs/glossary.md"
WORDS = (
    Stage,
    Act,
    Result,
    Origin,
    Mode,
    HolderKind,
    Depth,
    Necessity,
    Collected,
    Role,
    StationKind,
    Notice,
    Manner,
    Reached,
    LicenceState,
    TicketOutcome,
    AppointmentEnd,
    Service,
)


def rows(heading: str = "") -> list[str]:
    """The table rows of the glossary, or those under one heading."""
    found, under = [], not heading
    for line in GLOSSARY.read_text("utf-8").splitlines():
        if line.startswith("## "):
            under = not heading or line == f"## {heading}"
        elif under and line.startswith("| ") and not line.startswith("| 中文"):
            found.append(line)
    return found


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_every_word_has_a_row(words: type[StrEnum]) -> None:
    table = "\n".join(rows())
    assert [word for word in words if f"`{word}`" not in table] == []


@pytest.mark.parametrize(("heading", "words"), [("Stages", Stage), ("Acts", Act)])
def test_stages_and_acts_have_a_table_of_their_own(heading: str, words: type[StrEnum]) -> None:
    table = "\n".join(rows(heading))
    assert [word for word in words if f"`{word}`" not in table] == []


def test_the_entries_that_acts_leave_are_kinds_of_the_journal() -> None:
    named = {row.split("|")[3].split("`")[1] for row in rows("Acts")}
    assert named <= set(KINDS)


def test_counters_stand_under_the_name_that_a_report_uses() -> None:
    wanted = [f"| {chinese} | `{name}` |" for name, (chinese, _) in NAMES.items()]
    assert rows("Counters of the day") == wanted
