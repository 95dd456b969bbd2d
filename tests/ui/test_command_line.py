"""Wrong use of the command line: exit code 2, and JSON for who asked for JSON."""

from __future__ import annotations

import json

import pytest

from ui.terminal.answers import STOPPED, say_error
from ui.terminal.arguments import parser

WRONG = (
    ("play",),
    ("love",),
    ("report",),
    ("enrol", "--gateway", "https://platform.example"),
    ("devices", "read", "--baud", "-3"),
    ("devices", "read", "--baud", "fast"),
    ("devices", "read", "--limit", "nan"),
    ("devices", "read", "--limit", "0"),
    ("gateway", "serve"),
)


@pytest.mark.parametrize("words", WRONG)
def test_wrong_use_is_told_as_json_to_who_asked_for_it(words, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["main.py", "--json", *words])
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["--json", *words])
    told = capsys.readouterr()
    assert ended.value.code == 2
    assert json.loads(told.out)["error"]["code"] == "use.wrong"
    assert told.err == ""


@pytest.mark.parametrize("words", WRONG)
def test_wrong_use_is_told_to_people_with_the_usage(words, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["main.py", *words])
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(list(words))
    told = capsys.readouterr()
    assert ended.value.code == 2
    assert told.out == ""
    assert told.err.startswith("usage: ")


@pytest.mark.parametrize("as_json", [False, True])
def test_ctrl_c_ends_the_program_without_a_word(as_json, capsys):
    assert say_error(KeyboardInterrupt(), as_json=as_json) == STOPPED
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "")
