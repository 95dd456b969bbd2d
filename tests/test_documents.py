"""The documents name what there is: tests, files, verbs (faults: test_faults_document.py)."""

from __future__ import annotations

import re
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest

from desk.settings import DECLARED
from sync.gateway.openapi import DOCUMENT
from sync.gateway.outcomes import Outcome
from ui.terminal.arguments import parser
from ui.texts.devices import SENTENCES as DEVICES
from ui.texts.peripherals import SENTENCES as PERIPHERALS
from ui.texts.printing import SENTENCES as PRINTING
from ui.texts.reader_services import SENTENCES as SERVICES
from ui.texts.receipt_printer import SENTENCES as RECEIPTS
from ui.texts.scanning import SENTENCES as SCANNING
from ui.window.shortcuts import LIST_KEYS, TABLE

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md")])


def page(name: str) -> str:
    """The text of a page of the documentation."""
    return (ROOT / "docs" / name).read_text("utf-8")


def verbs(root: ArgumentParser) -> list[str]:
    """The verbs of the command line."""
    tables = [action for action in root._actions if isinstance(action, _SubParsersAction)]
    return [verb for table in tables for verb in table.choices]


def test_every_test_that_the_readme_names_exists():
    lost = []
    for path, name in re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", README):
        text = (ROOT / path).read_text("utf-8") if (ROOT / path).exists() else ""
        if not text or (name and f"def {name}(" not in text):
            lost.append(f"{path}::{name}")
    assert lost == []


def test_every_verb_is_in_the_table_of_the_readme():
    table = README.split("## Command line")[1].split("\n## ")[0]
    assert [verb for verb in verbs(parser()) if f"| `{verb}" not in table] == []


def test_every_key_that_the_readme_names_is_bound():
    bound = {key for binding in TABLE for key in binding.keys}
    bound |= {key for keys, _ in LIST_KEYS for key in keys.split(" / ")}
    named = set(re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+\w+|F\d+|Esc|Enter|Del)\b", README))
    assert named - bound == set()


def test_the_protocol_page_has_every_call_and_outcome():
    text = page("protocol.md")
    calls = [
        f"{verb.upper()} {path}" for path, verbs in DOCUMENT["paths"].items() for verb in verbs
    ]
    assert [call for call in calls if f"`{call}" not in text] == []
    assert [outcome for outcome in Outcome if f"| `{outcome}` |" not in text] == []


def test_the_device_manual_has_every_code_of_reader_card_and_printer():
    text = page("devices.md")
    others = [*SCANNING, *PRINTING, *RECEIPTS]
    chosen = (code for code in others if code.startswith(("scanner.", "printer.")))
    codes = [*DEVICES, *SERVICES, *PERIPHERALS, *chosen]
    assert [code for code in codes if f"`{code}`" not in text] == []


def test_the_device_manual_has_every_setting_of_a_device():
    text = page("devices.md")
    devices = ("reader.", "scanner.", "printer.")
    keys = [each.key for each in DECLARED if each.key.startswith(devices)]
    assert [key for key in keys if f"`{key}`" not in text] == []


def test_the_administrators_guide_has_every_fault_of_the_chain():
    text = page("administration.md")
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "desk").rglob("*.py"))
    found = set(re.findall(r"\"(chain\.[a-z-]+)\"", sources))
    assert found
    assert [code for code in sorted(found) if f"`{code}`" not in text] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path):
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
