"""A construction project: its code, its stages on one timeline, the days it has used.

Owned by no thread. The one rule: a project is a record that its cases join; what the cases
did is read from the cases and never copied into it. (Rule: 鲁发〔2020〕 §21; domain design
R19: at most 20 working days in all for a low-risk project.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desk.calendars import LegalCalendar
from desk.case import Case
from desk.item_basis import Limit
from desk.item_words import LimitUnit
from desk.project_place import ProjectPlace
from desk.record import Record
from desk.refusal import Refused

PROJECT = "project"
LOW_RISK = "low"
LOCAL = "LS"  # before a code that this station made, until the national platform gives one
# 年份-区划-行业-类型-流水 (投资项目在线审批监管平台；待核)
_NATIONAL = re.compile(r"\d{4}-\d{6}-\d{2}-\d{2}-\d{6}")
_LOCAL = re.compile(LOCAL + r"\d{24}")
# The designer's promise in place of a drawing review: fields of the form that are kept.
DRAWING_FIELDS = (
    "design_company",
    "design_code",
    "chief_designer",
    "registration_no",
    "lifelong",
    "insurer",
    "policy_no",
    "insured_to",
)


def check_code(text: str) -> str:
    """A project code as it is kept; Refused("project.bad-code")."""
    code = text.strip().upper()
    if not _NATIONAL.fullmatch(code) and not _LOCAL.fullmatch(code):
        raise Refused("project.bad-code")
    return code


def local_code(receipt: str) -> str:
    """A code of this station's own, from the receipt that brought the project first."""
    return LOCAL + receipt.removeprefix("SJ")


def record_id(code: str) -> str:
    """The record of that project."""
    return f"{PROJECT}:{code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnLine:
    """One case on the timeline; `used` are the working days it took so far."""

    case_id: str
    item_name: str
    receipt: str
    stage: str
    accepted: date | None
    decided: date | None
    due: date | None
    used: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage of the project with its cases in the order they came."""

    order: int
    name: str
    cases: tuple[OnLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The project so far: stages, working days used (side by side counts once), what is left.

    `left` is None for a project without a total; below zero it is overdue.
    """

    code: str
    name: str
    stages: tuple[StageLine, ...]
    used: int
    total: int | None
    left: int | None


def timeline(
    record: Record, cases: Iterable[Case], today: date, calendar: LegalCalendar
) -> Timeline:
    """The timeline of a project from its record and the cases that joined it."""
    joined = [(case, case.dossier.project) for case in cases]
    placed = [(case, place) for case, place in joined if place is not None]
    days: set[date] = set()
    stages: dict[tuple[int, str], list[OnLine]] = {}
    for case, place in sorted(placed, key=lambda each: (each[1].order, each[0].case_id)):
        worked = frozenset(_days(case, today, calendar))
        days |= worked
        stages.setdefault((place.order, place.stage), []).append(_on_line(case, len(worked)))
    total = total_of(record)
    return Timeline(
        code=record.facts.get("code", ""),
        name=record.title,
        stages=tuple(
            StageLine(order=order, name=name, cases=tuple(found))
            for (order, name), found in stages.items()
        ),
        used=len(days),
        total=total,
        left=None if total is None else total - len(days),
    )


def total_of(record: Record) -> int | None:
    """The working days that the whole project may take, or None."""
    text = record.facts.get("total", "")
    return int(text) if text.isdecimal() else None


def total_text(limit: Limit | None) -> str:
    """A total as its record keeps it: working days, "" for none."""
    is_counted = limit is not None and limit.unit is LimitUnit.WORKING_DAY
    return str(limit.value) if limit is not None and is_counted else ""


def cases_of(facts: Mapping[str, str]) -> Sequence[str]:
    """The case ids that joined, in their order."""
    return tuple(name.removeprefix("case:") for name in facts if name.startswith("case:"))


def drawing_promise(case: Case) -> Mapping[str, str]:
    """What the designer promised in place of the review, empty for another item."""
    if case.form.get("registration_no", "") == "" or "lifelong" not in case.form:
        return {}
    return {code: case.form[code] for code in DRAWING_FIELDS if case.form.get(code)}


def place_of(case: Case, code: str, name: str) -> ProjectPlace:
    """Where a case of a project item stands; Refused("project.not-a-stage")."""
    stage = case.get_item().project
    if stage is None:
        raise Refused("project.not-a-stage")
    return ProjectPlace(
        code=code, name=name, order=stage.order, stage=stage.name, risk=stage.risk
    )


def _on_line(case: Case, used: int) -> OnLine:
    return OnLine(
        case_id=case.case_id,
        item_name=case.get_item().name,
        receipt=case.receipt,
        stage=case.stage.value,
        accepted=case.accepted_at.date() if case.accepted_at else None,
        decided=case.decision.at.date() if case.decision else None,
        due=case.promised_on,
        used=used,
    )


def _days(case: Case, today: date, calendar: LegalCalendar) -> Iterator[date]:
    """The working days of a case after its acceptance, those left out on which it stood."""
    if case.accepted_at is None or case.closed_reason:
        return
    day = case.accepted_at.date()
    last = case.decision.at.date() if case.decision else today
    while day < last:
        day += timedelta(days=1)
        stood = any(s.started_on <= day <= (s.ended_on or last) for s in case.suspensions)
        if not stood and calendar.is_working(day):
            yield day
