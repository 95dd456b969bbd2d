"""Sample views in the language in force: what the program itself would have said.

Owned by no thread. The one rule: a text that no translation knows (a name, an address, a
number) stays as it is; nothing is translated here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

from ui.window import tongue

View = TypeVar("View")
KEYS = frozenset({"key", "code", "what", "chosen", "selected", "answer"})
HOLE = re.compile(r"\\\{(\d)\\\}")


def spoken(view: View) -> View:
    """That view, each text of it that is known said in the language in force."""
    return view if tongue.in_force() == tongue.CHINESE else _said(view)


def _said(value: Any) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else _text(value)
    if isinstance(value, tuple):
        return tuple(_said(each) for each in value)
    if isinstance(value, Mapping):
        return {name: _said(each) for name, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        named = (each.name for each in fields(value) if each.name not in KEYS)
        return replace(value, **{name: _said(getattr(value, name)) for name in named})
    return value


@cache
def _text(text: str) -> str:
    if text.isascii():
        return text
    for say in (tongue.tr, tongue.word):
        if (said := say(text)) != text:
            return said
    for pattern, source in _patterns():
        if found := pattern.fullmatch(text):
            parts = {name: _text(part) for name, part in found.groupdict().items()}
            return tongue.tr(source, *(parts[f"p{n}"] for n in range(len(parts))))
    pieces = re.split(r"( · |  +)", text)
    return text if len(pieces) == 1 else "".join(map(_text, pieces))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every sentence with holes, the one with most words of its own first."""
    file = tongue.FOLDER / "en.ts"
    texts = [each.text or "" for each in ET.parse(file).iter("source")]  # noqa: S314 - ours
    holed = [each for each in texts if "{0}" in each and len(HOLE.sub("", each)) > 5]
    found = ((_pattern(each), each) for each in sorted(holed, key=len, reverse=True))
    return tuple((pattern, source) for pattern, source in found if pattern is not None)


def _pattern(source: str) -> re.Pattern[str] | None:
    """The sentence as a pattern; None where a hole is said twice or wears a format."""
    escaped = re.escape(source)
    holes = HOLE.findall(escaped)
    if sorted(holes) != [str(n) for n in range(len(holes))] or escaped.count("{") > len(holes):
        return None
    return re.compile(HOLE.sub(r"(?P<p\1>.+?)", escaped))
