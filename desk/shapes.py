"""The JSON shape of every value: which types have one, and where a value has none.

Owned by no thread. The one rule: a type that this module does not know is an error at the
first `dump`, never a silent `str()`. (Shapes: desk.values.)
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any, TypeVar

T = TypeVar("T")


class ShapeError(ValueError):
    """Data that does not fit its type: `path` says where, `what` says why."""

    def __init__(self, path: str, what: str) -> None:
        """Keep the place and the reason; neither may contain the value itself."""
        super().__init__(f"{path or 'value'}: {what}")
        self.path = path
        self.what = what


def dump(value: object) -> Any:
    """The JSON shape of a value; ShapeError for a type that has none."""
    return _dump(value)


Turned = Callable[[Any], Any]


def _dump(value: object) -> Any:
    kind = type(value)
    return value if kind in _AS_THEY_ARE else _dumper(kind)(value)


_RECURRING: set[type] = set()
_MOST_SHARED = 512


def recurring(cls: type[T]) -> type[T]:
    """Mark a value that comes again with every case: its shape is read and made once.

    Only for what is never changed in place, nor anything inside it. (Class decorator.)
    """
    _RECURRING.add(cls)
    return cls


def is_recurring(cls: type) -> bool:
    """Whether that type is marked."""
    return cls in _RECURRING


class Settled(dict[str, Any]):
    """The shape of a recurring value as `dump` made it: fit for canonical JSON throughout."""


def _shared(dumper: Turned) -> Turned:
    """The same dumper, which knows again the very values that it has seen."""
    known: dict[int, tuple[object, Any]] = {}  # holds the value: no other can have its id

    def dump_shared(value: object) -> Any:
        found = known.get(id(value))
        if found is None:
            if len(known) >= _MOST_SHARED:
                known.clear()
            found = known[id(value)] = (value, dumper(value))
        return Settled(found[1])

    return dump_shared


_MADE: dict[type, Turned] = {}


def _dumper(kind: type) -> Turned:
    """The function that dumps one type; made once per type."""
    made = _MADE.get(kind)
    if made is None:
        made = _MADE[kind] = _make_dumper(kind)
    return made


def _make_dumper(kind: type) -> Turned:
    for base, dumper in _DUMPERS:
        if issubclass(kind, base):
            return dumper
    if is_dataclass(kind):
        names = tuple(f.name for f in fields(kind))

        def dump_fields(value: object) -> Any:
            return _dump_fields({name: getattr(value, name) for name in names})

        return _shared(dump_fields) if kind in _RECURRING else dump_fields

    def refuse(_value: object) -> Any:
        raise ShapeError("", f"a {kind.__name__} has no JSON shape here")

    return refuse


def _dump_moment(value: datetime) -> Any:
    if value.tzinfo is None:
        raise ShapeError("", "a datetime without a zone")
    return value.isoformat()


def _dump_mapping(value: Mapping[Any, object]) -> Any:
    return _dump_fields({_key(key): item for key, item in value.items()})


def _dump_fields(found: dict[str, object]) -> Any:
    """Everything of an object in place; what has no shape is named by its place."""
    name = ""
    try:
        for name, item in found.items():
            kind = type(item)
            if kind not in _AS_THEY_ARE:
                found[name] = _dumper(kind)(item)
    except ShapeError as error:
        raise within(name, error) from None
    return found


def _dump_list(value: Iterable[object]) -> Any:
    return turn_each(_dump, value)


def _dump_set(value: Iterable[object]) -> Any:
    return sorted(_dump(item) for item in value)


_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_DUMPERS: tuple[tuple[type, Turned], ...] = (
    (Enum, lambda value: value.value),
    (str, lambda value: value),
    (int, lambda value: value),
    (datetime, _dump_moment),
    (date, lambda value: value.isoformat()),
    (bytes, lambda value: base64.b64encode(value).decode("ascii")),
    (Mapping, _dump_mapping),
    (tuple, _dump_list),
    (list, _dump_list),
    (frozenset, _dump_set),
    (set, _dump_set),
)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise ShapeError("", "a mapping key that is not text")
    return key.value if isinstance(key, StrEnum) else key


def within(place: str, error: ShapeError) -> ShapeError:
    """The same error, told from one step further out."""
    inner = error.path
    path = f"{place}{inner}" if inner.startswith("[") else f"{place}.{inner}".rstrip(".")
    return ShapeError(path, error.what)


def turn_each(one: Turned, items: Iterable[object]) -> list[Any]:
    """One after the other; what does not fit is named by its number."""
    made: list[Any] = []
    try:
        for item in items:
            made.append(one(item))
    except ShapeError as error:
        raise within(f"[{len(made)}]", error) from None
    return made
