"""How the command line answers: sentences for people, one JSON object for programs.

Runs in the main thread. The one rule: a refusal is a sentence and exit code 1; a traceback
is a bug, and with `--json` not even a bug prints one.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
import traceback
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import ui.texts
from desk.refusal import CodedError
from ui.texts.words import SPELLED

OK, BAD, WRONG_USE = 0, 1, 2
STOPPED = 130  # by Ctrl+C, as shells have it


@cache
def sentences() -> Mapping[str, tuple[str, str]]:
    """Every code's Chinese and English sentence, from the files of ui/texts."""
    found: dict[str, tuple[str, str]] = {}
    for module in pkgutil.iter_modules(ui.texts.__path__):
        loaded = importlib.import_module(f"ui.texts.{module.name}")
        found |= getattr(loaded, "SENTENCES", {})
    return found


def sentence(error: CodedError, language: int = 0) -> str:
    """What to tell a person: language 0 Chinese, 1 English; the code where none is known."""
    texts = sentences().get(error.code)
    if texts is None:
        return error.code
    return texts[language].format_map(_Facts(error.facts, language))


def say(text: str) -> None:
    """A line for people, in UTF-8 whatever this computer's language is set to."""
    try:
        sys.stdout.write(text + "\n")
    except UnicodeEncodeError:
        if not isinstance(sys.stdout, TextIOWrapper):
            raise
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        sys.stdout.write(text + "\n")
    sys.stdout.flush()


def say_json(value: Mapping[str, Any]) -> None:
    """One JSON object on one line."""
    say(json.dumps(value, ensure_ascii=False, default=plain))


def say_error(error: BaseException, *, as_json: bool) -> int:
    """Tell a refusal, or a mistake of the program; exit code 1 (130 for Ctrl+C, untold)."""
    if isinstance(error, KeyboardInterrupt):
        return STOPPED
    if isinstance(error, BrokenPipeError):
        # Nobody reads on (`| head`); what is left in the buffer must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BAD
    if not isinstance(error, CodedError):
        return _say_bug(error, as_json=as_json)
    if as_json:
        say_json({"error": error_body(error)})
    else:
        sys.stderr.write(f"{sentence(error)}\n{sentence(error, 1)}  [{error.code}]\n")
    return BAD


def error_body(error: CodedError) -> dict[str, object]:
    """A refusal as programs read it: its code, the Chinese sentence, the facts."""
    facts = {key: plain(value) for key, value in error.facts.items()}
    return {"code": error.code, "sentence": sentence(error), "facts": facts}


def _say_bug(bug: BaseException, *, as_json: bool) -> int:
    """Tell of a mistake of the program: where it shows, and nothing of what it held.

    The text of an exception may carry a name or a number, so only its kind and the places
    of the program that it came through are told.
    """
    frames = traceback.extract_tb(bug.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    if not as_json:
        sys.stderr.write("".join(f"  {place}\n" for place in places))
    where = places[-1] if places else ""
    fault = CodedError("program.bug", kind=type(bug).__name__, where=where)
    return say_error(fault, as_json=as_json)


def plain(value: object) -> object:
    """A fact as JSON has it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, tuple) and all(isinstance(each, CodedError) for each in value):
        return [
            {"code": each.code, **{k: plain(v) for k, v in each.facts.items()}}
            for each in value
        ]
    return str(value)


def what_happened(error: CodedError, language: int = 0) -> str:
    """The first clause of a sentence: what is wrong, without what to do."""
    stop = ("。", ". ")[language]
    return sentence(error, language).partition(stop)[0]


def _spelled(key: str, value: object, language: int) -> object:
    """Acts and stages in the words of the counter; everything else as it is."""
    if isinstance(value, tuple) and all(isinstance(each, CodedError) for each in value):
        told = (what_happened(each, language) for each in value)
        return ("；", "; ")[language].join(told)
    words = SPELLED.get(key, {}).get(str(value))
    return plain(value) if words is None else words[language]


class _Facts(dict[str, Any]):
    """Facts for a sentence; one that is missing shows its name rather than fail."""

    def __init__(self, facts: Mapping[str, Any], language: int) -> None:
        super().__init__({key: _spelled(key, value, language) for key, value in facts.items()})

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
