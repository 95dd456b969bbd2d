"""Keeps the window's translations in step with its words, and makes them ready to be loaded.

`.venv/bin/python .ci/language.py` reads every `tr("…")` of ui/window and every domain word,
and writes ui/window/language/en.ts (Qt Linguist): new words unfinished, dead ones gone, what
was translated kept. `--release` makes en.qm of it with Qt's own lrelease, when it is older.
`--missing` lists what is unfinished. The one rule: translations are edited in the .ts file.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
WINDOW = ROOT / "ui/window"
FILE = WINDOW / "language/en.ts"
WINDOW_WORDS, DOMAIN_WORDS = "window", "domain"
Texts = Mapping[tuple[str, str], str]  # (context, text) → the first file that says it


def sources() -> Texts:
    """Each text that the window says, and each word of the domain that it shows."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(WINDOW.rglob("*.py")):
        for text in said(ast.parse(path.read_text("utf-8"))):
            found.setdefault((WINDOW_WORDS, text), path.relative_to(ROOT).as_posix())
    for text, place in labels():
        found.setdefault((DOMAIN_WORDS, text), place)
    return found


def labels() -> Iterator[tuple[str, str]]:
    """The label of every stored word in desk, and its file."""
    import desk

    for module in pkgutil.walk_packages(desk.__path__, "desk."):
        for kind in vars(importlib.import_module(module.name)).values():
            own = isinstance(kind, type) and kind.__module__ == module.name
            if own and issubclass(kind, Enum) and hasattr(kind, "label"):
                for each in kind:
                    yield str(each.label), module.name.replace(".", "/") + ".py"


def said(tree: ast.AST) -> Iterator[str]:
    """The literals given to `tr`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def translations() -> Texts:
    """What the file says so far; unfinished ones are left out."""
    if not FILE.exists():
        return {}
    found = {}
    for context in ET.parse(FILE).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.get("type") is None and told.text:
                key = (context.findtext("name", ""), message.findtext("source", ""))
                found[key] = told.text
    return found


def written(texts: Texts, known: Texts) -> str:
    """The file, sorted by place and text so that a change shows as what it is."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="zh_CN">',
    ]
    for context in (WINDOW_WORDS, DOMAIN_WORDS):
        lines += ["<context>", f"    <name>{context}</name>"]
        own = {key: place for key, place in texts.items() if key[0] == context}
        for key, place in sorted(own.items(), key=lambda each: (each[1], each[0])):
            lines += message(key[1], place, known.get(key, ""))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def message(text: str, place: str, told: str) -> tuple[str, ...]:
    """One text of the file."""
    end = (
        f"<translation>{escape(told)}</translation>"
        if told
        else '<translation type="unfinished"></translation>'
    )
    return (
        "    <message>",
        f'        <location filename="{place}"/>',
        f"        <source>{escape(text)}</source>",
        f"        {end}",
        "    </message>",
    )


def release() -> None:
    """Make the file that the window loads, when the translations are newer."""
    made = FILE.with_suffix(".qm")
    if made.exists() and made.stat().st_mtime >= FILE.stat().st_mtime:
        return
    import PySide6

    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    command = (str(tool), "-silent", "-nounfinished", str(FILE), "-qm", str(made))
    subprocess.run(command, check=True, timeout=60)


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", action="store_true")
    parser.add_argument("--missing", action="store_true")
    wanted = parser.parse_args()
    if wanted.release:
        release()
        return 0
    texts, known = sources(), translations()
    if wanted.missing:
        missing = [
            f"{context}: {text}" for context, text in texts if (context, text) not in known
        ]
        print("\n".join(missing))
        return 1 if missing else 0
    FILE.write_text(written(texts, known), "utf-8")
    print(f"{len(texts)} texts, {sum(text in known for text in texts)} translated")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
