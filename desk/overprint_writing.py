"""The file of an overprint form, written as people read it: one field on a line.

Owned by no thread. The one rule: what is written here reads back as the same form; nothing
that the reader does not know is written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any

from desk.overprint import Box, Field, Label, Subject, Template

_NONE: tuple[Any, ...] = ("", (), {}, False, None)


def write_template(form: Template) -> str:
    """The text of its file."""
    head = {
        "code": form.code,
        "version": form.version,
        "title": form.title,
        "licence": form.licence,
        "effective": form.effective.isoformat(),
        **_there(source=form.source, to_be_confirmed=form.to_be_confirmed),
        "wide": _plain(form.wide),
        "high": _plain(form.high),
        "tray": form.tray,
        "blank": form.blank,
        "blank_name": form.blank_name,
        **_there(heading=form.heading, items=form.items),
        "qr": _box(form.qr),
        "seal": _box(form.seal),
    }
    lists: Mapping[str, list[dict[str, Any]]] = {
        "captions": [_label(each) for each in form.captions],
        "fields": [_field(each) for each in form.fields],
        "subjects": [_subject(each) for each in form.subjects],
    }
    lines = [f' "{name}": {_line(value)}' for name, value in head.items()]
    lines += [
        f' "{name}": [\n' + ",\n".join(f"  {_line(each)}" for each in value) + "\n ]"
        for name, value in lists.items()
        if value
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _there(**values: Any) -> dict[str, Any]:
    """What is not at its default."""
    return {name: value for name, value in values.items() if value not in _NONE}


def _plain(number: float) -> float | int:
    """Without a needless point: 66, 10.5."""
    return int(number) if number == int(number) else number


def _box(box: Box) -> dict[str, Any]:
    return {name: _plain(getattr(box, name)) for name in ("x", "y", "wide", "high")}


def _label(label: Label) -> dict[str, Any]:
    return {
        "text": label.text,
        **{name: _plain(getattr(label, name)) for name in ("x", "y", "size")},
        **_there(printed=label.printed),
    }


def _field(field: Field) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": field.code,
        "title": field.title,
        **_box(field.box),
        "size": _plain(field.size),
        "least": _plain(field.least),
        "from": field.source,
    }
    for name in ("fit", "face", "align", "line", "lines", "empty"):
        value = getattr(field, name)
        if value != Field.__dataclass_fields__[name].default:
            told[name] = value.value if isinstance(value, Enum) else value
    if field.label is not None:
        told["label"] = _label(field.label)
    return told


def _subject(subject: Subject) -> dict[str, Any]:
    return {
        "code": subject.code,
        "title": subject.title,
        **_there(
            items=subject.items,
            labels=dict(subject.labels),
            texts=dict(subject.texts),
            without=subject.without,
        ),
    }
