"""Versioned mapping of our words to a target's codes, with the questions that are open.

Owned by no thread: data. The one rule: a word without a code is no code: the case waits with
its reason, nothing is guessed. What a province answered to an open question is laid over what
ships, table by table, from the settings that the administrator writes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.resources import files

ANY = "*"
CASES, EXCHANGE, RATINGS = "shandong_cases_2025", "ea_jc_2025", "shandong_ratings_2025"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A code that public sources give in two ways, or not at all."""

    field: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMap:
    """One version for one target: tables by name, required fields by call."""

    target: str
    name: str
    version: int
    effective: date
    tables: Mapping[str, Mapping[str, str]]
    required: Mapping[str, tuple[str, ...]]
    needs_reason: frozenset[str]
    open: tuple[Question, ...]
    required_when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def code(self, table: str, word: str) -> str:
        """The target's code for our word; "" where none is known."""
        known = self.tables[table]
        return known.get(word, known.get(ANY, ""))

    def missing(self, call: str, fields: Mapping[str, str]) -> tuple[str, ...]:
        """Required fields of that call that are empty; a reason only where one is due."""
        result = fields.get("doneresult", "")
        wanted = self.required[call] + self.required_when.get(result, ())
        wanted += ("exitres",) if result in self.needs_reason else ()
        return tuple(name for name in wanted if not fields.get(name))

    def under(self, settled: Mapping[str, Mapping[str, str]]) -> CodeMap:
        """This map with the tables that a province settled laid over its own."""
        laid = {
            name: {**self.tables.get(name, {}), **settled.get(name, {})}
            for name in {*self.tables, *settled}
        }
        return replace(self, tables=laid)


def shandong_cases() -> CodeMap:
    """The mapping of the provincial case library that ships."""
    return shipped(CASES)


def shipped(name: str) -> CodeMap:
    """A mapping that ships, by the name of its file."""
    told = json.loads(shipped_text(f"{name}.json"))
    apart = {"required", "required_when"}
    when = told.get("required_when", {})
    return CodeMap(
        target=told["target"],
        name=told["name"],
        version=told["version"],
        effective=date.fromisoformat(told["effective"]),
        tables={
            key: value
            for key, value in told.items()
            if isinstance(value, dict) and key not in apart
        },
        required={call: tuple(names) for call, names in told["required"].items()},
        needs_reason=frozenset(told.get("needs_reason", ())),
        required_when={code: tuple(names) for code, names in when.items()},
        open=tuple(
            Question(field=each["field"], question=each["question"]) for each in told["open"]
        ),
    )


def shipped_text(name: str) -> str:
    """A data file of this room."""
    return files("sync.provincial").joinpath(f"data/{name}").read_text("utf-8")
