"""A window whose language is English says nothing in Chinese but what is data."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "ui/window/language/en.ts"
CATALOGUE = ROOT / "desk/data/catalogue"


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> list[str]:
    place = tmp_path_factory.mktemp("english")
    command = (sys.executable, "-m", "tests.journeys.english", str(place))
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, check=False, text=True, timeout=150
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def chinese() -> set[str]:
    """Every text of the window that differs in English and is no name of the catalogue."""
    names = "".join(file.read_text("utf-8") for file in sorted(CATALOGUE.glob("*.json")))
    different = {
        message.findtext("source", "")
        for message in ET.parse(FILE).iter("message")  # noqa: S314 - our own file
        if message.findtext("translation") != message.findtext("source")
    }
    return {text for text in different if json.dumps(text, ensure_ascii=False) not in names}


def test_no_word_of_the_window_is_left_in_chinese(seen):
    assert sorted(chinese() & set(seen)) == []


def test_what_a_clerk_reads_first_is_english(seen):
    for text in ("Accept", "Cases", "Waiting", "New case", "Identity", "Limits", "Settings"):
        assert text in seen


def test_names_of_items_stay_as_the_catalogue_has_them(seen):
    assert any("食品经营许可" in text for text in seen)
