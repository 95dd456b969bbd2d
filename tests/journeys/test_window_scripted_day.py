"""`demo` where there is no display: the whole day through the real window, twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.journeys.command import ROOT
from tests.printing import reading

LINE = re.compile(r"\d\d:\d\d:\d\d  \S.*  \d+\.\d\d 秒")
OPENED = "开窗口"
COUNTED = "日统计"
CLAIMED = "二号窗口认领"


def played(place: Path) -> list[str]:
    """The lines of one run."""
    state = {"XDG_STATE_HOME": str(place / "state"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "demo", "--out", str(place / "out")],
        env={**os.environ, **state, "CUPS_SERVER": "127.0.0.1:9"},
        cwd=place,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    lines = done.stdout.decode("utf-8").splitlines()
    assert done.returncode == 0, lines[-3:]
    return lines


@pytest.mark.slow
def test_the_scripted_day_plays_to_its_end_and_again_the_same(tmp_path: Path) -> None:
    first, again = played(tmp_path), played(tmp_path)
    steps = [line for line in again if LINE.fullmatch(line)]
    assert steps == again[:-1]
    assert len(steps) == len(first) - 1
    for title in (OPENED, CLAIMED, COUNTED):
        assert any(title in step for step in steps)
    screens = sorted((tmp_path / "out" / "screens").glob("*.png"))
    papers = sorted((tmp_path / "out" / "papers").glob("*.pdf"))
    assert again[-1].startswith(f"完成：{len(screens)} 幅画面、{len(papers)} 份单据")
    assert len(screens) >= 18
    assert len(papers) >= 5
    for screen in screens:
        picture = QImage(str(screen))
        assert (picture.width(), picture.height()) == (1440, 900), screen.name
    for paper in papers:
        pdf = paper.read_bytes()
        assert reading.page_count(pdf) % 2 == 0, paper.name  # for the window, for the applicant
        assert "SJ379901" in reading.text(pdf), paper.name
