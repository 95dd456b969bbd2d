"""The targets of a province that a queue can have: what is said to each, and how.

Owned by no thread. The one rule: a target is one value here; the queue knows none by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from desk.case import Case
from sync.provincial.calls import Call, Place
from sync.provincial.cases import calls_of
from sync.provincial.ea_jc.rows import rows_of
from sync.provincial.mapping import CASES, EXCHANGE, RATINGS, CodeMap, shipped
from sync.provincial.rated import Given
from sync.provincial.ratings import rating_calls

Project = Callable[[Case, Place, CodeMap, Sequence[Given]], tuple[Call, ...]]

SHEETS = "sheets"
"""The workbooks for departments, which are no calls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One interface: its mapping, what it is told of a case.

    `again`: what changed is told once more, under the next version. `after`: a case is told
    there only when one of these targets knows it. `rated`: ratings are a part of it.
    """

    codes: CodeMap
    project: Project
    again: bool = False
    after: tuple[str, ...] = ()
    rated: bool = False

    @property
    def name(self) -> str:
        """The word of this target in the queue."""
        return self.codes.target

    def settled(self, tables: Mapping[str, Mapping[str, str]]) -> Target:
        """This target with what its province settled laid over its mapping."""
        return replace(self, codes=self.codes.under(tables))


def case_library(codes: CodeMap | None = None) -> Target:
    """省办件库: five calls, each said once."""
    return Target(codes=codes or shipped(CASES), project=_library)


def exchange(codes: CodeMap | None = None) -> Target:
    """EA_JC: rows of tables, told again when they changed."""
    return Target(codes=codes or shipped(EXCHANGE), project=rows_of, again=True, rated=True)


def ratings(codes: CodeMap | None = None) -> Target:
    """好差评: ratings of cases that the province knows."""
    known = (shipped(CASES).target, shipped(EXCHANGE).target)
    return Target(
        codes=codes or shipped(RATINGS), project=rating_calls, after=known, rated=True
    )


def _library(
    case: Case, place: Place, codes: CodeMap, _given: Sequence[Given]
) -> tuple[Call, ...]:
    return calls_of(case, place, codes)


ALL = (case_library, exchange, ratings)
"""Every target, in the order in which a screen lists them."""
