"""Versioned mapping of our words to a target's codes, with the questions that are open.

Owned by no thread: data. The one rule: a word without a code is no code: the case waits with
its reason, nothing is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

ANY = "*"


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

    def code(self, table: str, word: str) -> str:
        """The target's code for our word; "" where none is known."""
        known = self.tables[table]
        return known.get(word, known.get(ANY, ""))

    def missing(self, call: str, fields: Mapping[str, str]) -> tuple[str, ...]:
        """Required fields of that call that are empty."""
        return tuple(name for name in self.required[call] if not fields.get(name))


def shandong_cases() -> CodeMap:
    """The mapping of the provincial case library that ships."""
    text = files("sync.provincial").joinpath("data/shandong_cases_2025.json").read_text("utf-8")
    told = json.loads(text)
    return CodeMap(
        target=told["target"],
        name=told["name"],
        version=told["version"],
        effective=date.fromisoformat(told["effective"]),
        tables={name: value for name, value in told.items() if isinstance(value, dict)},
        required={call: tuple(names) for call, names in told["required"].items()},
        needs_reason=frozenset(told["needs_reason"]),
        open=tuple(
            Question(field=each["field"], question=each["question"]) for each in told["open"]
        ),
    )
