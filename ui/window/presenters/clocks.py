"""From the clocks of a case to their days on the screen.

Owned by no thread. The one rule: colours are those of the clock engine (rule 6): red overdue,
orange nearly due, yellow at half, green; a provisional day says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desk.calendars import DayNote, Deadline
from desk.case import Case
from desk.case_clock import CaseClock, promised_deadline
from desk.deadlines import Colour, colour
from desk.ports.case_lists import CaseLine
from desk.ports.store import CaseRow
from desk.stages import Stage
from ui.window.presenters.days import with_weekday
from ui.window.presenters.limits import limit_words
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.clocks import ClockDay, ClockSheetView, ClockTable
from ui.window.views.shell import Tone

RUNNING = frozenset({Stage.ACCEPTED, Stage.HANDLING, Stage.SUSPENDED, Stage.SUPPLEMENT_AFTER})
TONES = {
    Colour.RED: Tone.BAD,
    Colour.ORANGE: Tone.WARN,
    Colour.YELLOW: Tone.PRIMARY,
    Colour.GREEN: Tone.OK,
}
WORDS = {
    Colour.RED: tr("已逾期"),
    Colour.ORANGE: tr("临期"),
    Colour.YELLOW: tr("过半"),
    Colour.GREEN: tr("充裕"),
}


def clock_sheet(case: Case, clocks: Sequence[CaseClock], today: date) -> ClockSheetView:
    """The dialog: each clock with every day from the day after its start."""
    notes = [
        tr(
            "{0:%Y-%m-%d} 按日历 {1} 重算：{2} → {3}",
            each.at,
            each.calendar,
            each.before,
            each.after,
        )
        + (tr("（已过，保留原期限）") if each.kept else "")
        for each in case.dossier.clock.recomputed
    ]
    extension = case.dossier.clock.extension
    if extension is not None:
        notes.append(
            tr(
                "{0:%Y-%m-%d} 延长 {1}：{2} → {3}，{4}批准，{5}",
                extension.at,
                limit_words(extension.limit),
                extension.before,
                extension.after,
                extension.approver,
                extension.document_number,
            )
        )
    return ClockSheetView(
        title=tr("期限逐日说明"),
        clocks=tuple(_table(clock, today) for clock in clocks),
        note=tr("；").join(notes),
    )


def row_tone(row: CaseRow | CaseLine, around: Surroundings) -> Tone:
    """The colour of a promised day in a list, counted in working days from the receipt."""
    if row.stage not in RUNNING or not row.promised_on or not row.business_date:
        return Tone.PLAIN
    start, on = date.fromisoformat(row.business_date), date.fromisoformat(row.promised_on)
    days = range(1, max((on - start).days, 0) + 1)
    notes = tuple(around.calendar.note(start + timedelta(days=n)) for n in days)
    return TONES[colour(Deadline(on=on, explanation=notes), around.today)]


def promised_words(case: Case, around: Surroundings) -> str:
    """The promised day with what its colour means; a provisional one says so."""
    if case.promised_on is None:
        return ""
    words = tr("{0}前", with_weekday(case.promised_on))
    deadline = promised_deadline(case, around.calendar)
    marks = [tr("暂定")] if case.promised_provisional else []
    if case.stage in RUNNING and deadline is not None:
        marks.append(WORDS[colour(replace(deadline, on=case.promised_on), around.today)])
    return tr("{0}（{1}）", words, tr("，").join(marks)) if marks else words


def choice_facts(case: Case) -> tuple[tuple[str, str], ...]:
    """What was chosen for the case: simulated, whence it came, a promise and its state."""
    dossier = case.dossier
    facts = []
    if dossier.simulation is not None:
        facts.append(
            (
                tr("模拟审批"),
                tr("{0}（{1}）", dossier.simulation.letter, dossier.simulation.issuer),
            )
        )
    if dossier.predecessor is not None:
        facts.append((tr("模拟件"), dossier.predecessor.receipt))
    if dossier.promise is not None:
        pending = tr("，信用待核验") if dossier.promise.pending else ""
        facts.append((tr("告知承诺"), f"{word(dossier.promise.state.label)}{pending}"))
    if dossier.clock.deemed_since is not None:
        facts.append((tr("视为受理"), tr("已提请，自 {0} 起", dossier.clock.deemed_since)))
    return tuple(facts)


def _table(clock: CaseClock, today: date) -> ClockTable:
    start = tr("{0}起（当日不计）", with_weekday(clock.start)) if clock.start else ""
    title = tr("{0}：{1}", word(clock.name.label), clock.limit_text)
    if clock.deadline is None:
        return ClockTable(
            title=title, limit=start, due=tr("未起算"), tone=Tone.WARN, note=clock.note
        )
    found = colour(clock.deadline, today)
    marks = [WORDS[found]]
    if clock.deadline.paused:
        marks.append(tr("停钟中，随停钟顺延"))
    if clock.deadline.provisional:
        marks.append(tr("暂定"))
    return ClockTable(
        title=title,
        limit=start,
        due=tr("{0}前（{1}）", with_weekday(clock.deadline.on), tr("，").join(marks)),
        tone=TONES[found],
        note=clock.note,
        days=days_of(clock.deadline.explanation, today),
    )


def days_of(notes: Sequence[DayNote], today: date) -> tuple[ClockDay, ...]:
    """Each day with its number in the count and why it counts or not."""
    rows, n = [], 0
    for note in notes:
        n += note.counted
        past = tr("（今天）") if note.day == today else ""
        rows.append(
            ClockDay(
                day=with_weekday(note.day) + past,
                number=tr("第 {0} 天", n) if note.counted else tr("不计"),
                why=note.why,
                tone=Tone.PLAIN if note.counted else Tone.QUIET,
            )
        )
    return tuple(rows)
