"""The page of a gateway's administrator says only what there is: orders, units, numbers."""

from __future__ import annotations

import re
import shlex
from configparser import ConfigParser
from pathlib import Path

import pytest

from sync.gateway.running import looking, measures
from sync.gateway.running.measures import Family
from tests.sync.launch import ROOT
from ui.terminal.arguments import parser

DOCS = ROOT / "docs"
PAGE = (DOCS / "gateway.md").read_text("utf-8")
SCRIPT = (DOCS / "gateway" / "owd-gateway").read_text("utf-8")
UNITS = sorted((DOCS / "gateway").glob("*.service"))


def orders() -> list[str]:
    """Every command of the page, `owd-gateway` as the script has it."""
    options = SCRIPT.rpartition('"$@" \\')[2].strip()
    blocks = re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    own = [line.removeprefix("owd-") for line in lines if line.startswith("owd-gateway ")]
    whole = [line[8:] for line in lines if line.startswith("main.py ")]
    return [*(f"{line} {options}" for line in own), *whole]


def unit(path: Path) -> ConfigParser:
    """A unit file; what stands twice in it is kept once."""
    found = ConfigParser(strict=False, interpolation=None)
    found.optionxform = str  # type: ignore[assignment,method-assign] # names have capitals
    found.read(path)
    return found


@pytest.mark.parametrize("line", orders())
def test_every_order_of_the_page_is_understood(line: str) -> None:
    assert parser().parse_args(shlex.split(line)).verb in ("gateway", "enrol", "sync")


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_every_command_of_a_unit_is_understood(path: Path) -> None:
    commands = re.findall(r"^ExecStart=(.*)$", path.read_text("utf-8"), re.MULTILINE)
    assert commands
    for command in commands:
        python, program, *words = shlex.split(command)
        assert (Path(python).name, program) == ("python", "main.py")
        assert parser().parse_args(words).key_file == "/etc/owd/gateway.keys"


def test_the_service_is_told_of_started_again_and_kept_small() -> None:
    service = unit(DOCS / "gateway" / "owd-gateway.service")["Service"]
    assert (service["Type"], service["Restart"], service["User"]) == ("notify", "always", "owd")
    assert (service["NoNewPrivileges"], service["ProtectSystem"]) == ("yes", "strict")


def test_the_container_holds_every_room_and_no_key() -> None:
    text = (DOCS / "gateway" / "Containerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (\w+) \1$", text, re.MULTILINE)
    assert copied == ["desk", "devices", "printing", "sync", "ui"]
    assert "USER owd" in text
    assert all((ROOT / name).is_dir() for name in copied)


def test_the_page_names_every_number() -> None:
    families = [
        each
        for module in (measures, looking)
        for each in vars(module).values()
        if isinstance(each, Family)
    ]
    assert [each.name for each in families if each.name not in PAGE] == []
