"""From the results of the checks to the sheet.

Owned by no thread. The one rule: what was not looked at is called so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ui.checks.listing import CHECKS, group_of
from ui.checks.port import Check, State
from ui.checks.running import Result
from ui.window.tongue import pair, tr
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.self_check import SelfCheckView
from ui.window.views.shell import Tone

COLUMNS = (
    Column(title=tr("类别"), width=104),
    Column(title=tr("项目"), width=118),
    Column(title=tr("结果"), width=98),
    Column(title=tr("看到什么")),
    Column(title=tr("用时"), width=84, figures=True),
)
STATES = {
    State.WORKING: (tr("✓ 正常"), Tone.OK),
    State.WEAK: (tr("! 要留意"), Tone.WARN),
    State.FAULTY: (tr("✗ 不行"), Tone.BAD),
    State.ABSENT: (tr("– 没有"), Tone.QUIET),
    State.NOT_TESTED: (tr("? 没测"), Tone.QUIET),
}
WAITS = tr("…等候")
RUNS = tr("▸ 在测")
SLOW_MS = 1000


def self_check_view(
    results: Mapping[str, Result], running: Iterable[str], crashes: int = 0
) -> SelfCheckView:
    """Every check in its order, with what came of it so far."""
    now = frozenset(running)
    return SelfCheckView(
        table=TableView(
            columns=COLUMNS, rows=tuple(_row(check, results, now) for check in CHECKS)
        ),
        progress=_progress(results, now),
        running=bool(now),
        remedies=tuple(
            (key, pair(result.found.remedy))
            for key, result in results.items()
            if pair(result.found.remedy)
        ),
        kept_crashes=crashes,
    )


def _row(check: Check, results: Mapping[str, Result], running: frozenset[str]) -> TableRow:
    result = results.get(check.key)
    group = pair(group_of(check))
    if check.key in running or result is None:
        state = RUNS if check.key in running else WAITS
        return TableRow(key=check.key, cells=(group, pair(check.title), state, "", ""))
    word, tone = STATES[result.found.state]
    return TableRow(
        key=check.key,
        cells=(group, pair(check.title), word, pair(result.found.found), _took(result.ms)),
        tones=((2, tone),),
    )


def _took(ms: int) -> str:
    if ms < SLOW_MS:
        return tr("{0} 毫秒", ms)
    return tr("{0} 秒", f"{ms / 1000:.1f}")


def _progress(results: Mapping[str, Result], running: frozenset[str]) -> str:
    if running:
        return tr("在测：已测 {0} / {1} 项，Esc 停下", len(results), len(CHECKS))
    states = [result.found.state for result in results.values()]
    bad, weak = states.count(State.FAULTY), states.count(State.WEAK)
    unknown = len(CHECKS) - len(states) + states.count(State.NOT_TESTED)
    if bad or weak:
        return tr("{0} 项不行，{1} 项要留意，{2} 项没测", bad, weak, unknown)
    return tr("没有发现问题；{0} 项没测", unknown)
