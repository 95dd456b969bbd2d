"""The driver of `./test` itself: what it counts, what it stops, what it calls good.

The one rule: a stage is tried with a small command of its own, never with the whole suite.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = Path(sys.executable).name


@pytest.fixture(scope="module")
def stages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("stages", ROOT / ".ci/stages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["stages"] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("closing", "code", "passed", "failed"),
    [
        ("===== 12 passed in 3.20s =====", 0, 12, 0),
        ("===== 1 failed, 12 passed, 2 errors in 63.20s (0:01:03) =====", 1, 12, 3),
        ("===== 3 passed, 1 warning in 0.10s =====", 0, 3, 0),
        ("===== no tests ran in 0.01s =====", 5, 0, 1),
        ("INTERNALERROR> something broke", 3, 0, 1),
    ],
)
def test_a_group_counts_by_its_closing_line(
    stages: ModuleType, closing: str, code: int, passed: int, failed: int
) -> None:
    tally = stages.Tally(began=time.monotonic())
    stages.enter(stages.STAGES[1], tally, code, ["collected", closing])
    assert (tally.counts["passed"], tally.counts["failed"]) == (passed, failed)


def test_a_command_gives_its_code_and_its_lines(stages: ModuleType) -> None:
    script = "import sys; print('seen'); sys.exit(3)"
    assert stages.run((PYTHON, "-c", script), limit=30) == (3, ["seen"])


def test_a_command_that_outlives_the_limit_ends_what_it_started(stages: ModuleType) -> None:
    script = """
import sys, threading
try:
    threading.Event().wait(60)
except KeyboardInterrupt:
    print("servers ended")
"""
    began = time.monotonic()
    code, lines = stages.run((PYTHON, "-c", script), limit=0.5)
    assert (code, lines) == (124, ["servers ended"])
    assert time.monotonic() - began < 20


def test_a_command_that_does_not_listen_is_killed(
    stages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "GRACE", 0.2)
    script = """
import signal, threading
signal.signal(signal.SIGINT, signal.SIG_IGN)
threading.Event().wait(60)
"""
    code, _ = stages.run((PYTHON, "-c", script), limit=1)
    assert code == 124


def test_a_failing_stage_does_not_hide_the_next(stages: ModuleType) -> None:
    bad = stages.Stage(name="bad", title="bad", minutes=1, commands=((PYTHON, "-c", "1/0"),))
    good = stages.Stage(name="good", title="good", minutes=1, commands=((PYTHON, "-c", ""),))
    tally = stages.Tally(began=time.monotonic())
    for stage in (bad, good):
        stages.perform(stage, tally, seed=1)
    assert tally.failed == ["bad"]


def test_the_budgets_fit_into_the_limit(stages: ModuleType) -> None:
    assert sum(stage.minutes for stage in stages.STAGES) <= stages.LIMIT_MINUTES


def test_every_folder_of_tests_belongs_to_a_stage(stages: ModuleType) -> None:
    known = {name for stage in stages.STAGES for name in stage.folders}
    own_command = {"tests/bench", "tests/hardware"}
    for path in (ROOT / "tests").iterdir():
        if path.is_dir() and any(path.rglob("test_*.py")):
            assert f"tests/{path.name}" in known | own_command


def failing(tmp_path: Path, body: str) -> list[str]:
    test = tmp_path / "test_it.py"
    test.write_text(f"from pathlib import Path\ndef test_it():\n    {body}\n", "utf-8")
    return ["collected", f"FAILED {test}::test_it - AssertionError: a - b"]


def test_a_test_that_passes_by_itself_is_called_unsteady(
    stages: ModuleType, tmp_path: Path
) -> None:
    tally = stages.Tally(began=time.monotonic())
    tally.counts["failed"] = 1
    lines = failing(tmp_path, "assert True")
    assert stages.again(stages.STAGES[1], tally, lines)
    assert tally.unsteady == [f"{tmp_path / 'test_it.py'}::test_it"]
    assert (tally.counts["passed"], tally.counts["failed"]) == (1, 0)


def test_a_test_that_fails_twice_has_failed(stages: ModuleType, tmp_path: Path) -> None:
    tally = stages.Tally(began=time.monotonic())
    assert not stages.again(stages.STAGES[1], tally, failing(tmp_path, "assert False"))
    assert tally.unsteady == []


def test_many_failures_are_not_tried_again(stages: ModuleType, tmp_path: Path) -> None:
    tally = stages.Tally(began=time.monotonic())
    lines = failing(tmp_path, "assert True") * (stages.FEW + 1)
    assert not stages.again(stages.STAGES[1], tally, lines)
