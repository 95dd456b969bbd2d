"""Values as JSON and back, without loss: one typed codec for every dataclass of the domain.

Owned by no thread. The one rule: what is stored or signed passes through here, so a field
type that this module does not know is an error at the first `dump`, never a silent `str()`.

Shapes: dataclass → object, StrEnum → its word, date and datetime → ISO 8601 (a datetime
without a zone is refused), bytes → Base64, tuple → list, frozenset → sorted list, mapping →
object. Floats are not values of this program: they do not survive canonical JSON.
"""

from __future__ import annotations

import base64
import binascii
import marshal
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desk.shapes import ShapeError, Turned, dump, is_recurring, turn_each, within

__all__ = ["ShapeError", "dump", "load"]

T = TypeVar("T")


def load(cls: type[T], data: object) -> T:
    """The value of that type from its JSON shape; ShapeError names the field that does not fit.

    A field that is absent takes its default; a field that the type does not know is an error,
    because dropping it would change what was signed.
    """
    return cast("T", _loader(cast("Any", cls))(data))


_MOST_SHARED = 512


def _shared(loader: Turned) -> Turned:
    """The same loader, which knows again what it has read; other bytes are another value."""
    known: dict[bytes, object] = {}

    def load_shared(data: Any) -> object:
        try:
            plain = dict(data) if isinstance(data, dict) else data
            key = marshal.dumps(plain, 2)  # tells 1 from True, and every order from another
        except ValueError:
            return loader(data)
        found = known.get(key)
        if found is None:
            found = loader(data)
            if len(known) >= _MOST_SHARED:
                known.clear()
            known[key] = found
        return found

    return load_shared


@cache
def _loader(hint: Any) -> Turned:
    """The function that loads one type; made once per type."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and not get_args(hint):
        return _class_loader(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _optional_loader(args)
    if origin is tuple:
        return _tuple_loader(args)
    if origin in (frozenset, set):
        return _set_loader(args)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping_loader(args)
    raise TypeError(f"{hint} is not a type that values are made of")


def _class_loader(cls: type) -> Turned:
    if issubclass(cls, Enum):
        return _enum_loader(cls)
    if is_dataclass(cls):
        return _dataclass_loader(cls)
    raise TypeError(f"{cls.__name__} is not a type that values are made of")


def _enum_loader(cls: type[Enum]) -> Turned:
    members = {m.value: m for m in cls}

    def load_enum(data: object) -> object:
        try:
            return members[data]
        except (KeyError, TypeError):
            words = ", ".join(str(m.value) for m in cls)
            raise ShapeError("", f"not one of {words}") from None

    return load_enum


def _dataclass_loader(cls: type) -> Turned:
    hints = get_type_hints(cls)
    known = {f.name: f for f in fields(cls)}
    needed = {
        name
        for name, f in known.items()
        if f.default is MISSING and f.default_factory is MISSING
    }
    loaders: dict[str, Turned] = {}

    def load_dataclass(data: object) -> object:
        if not isinstance(data, dict | Mapping):
            raise ShapeError("", "not an object")
        if not data.keys() <= known.keys():
            name = next(str(name) for name in data if name not in known)
            raise ShapeError(name, "a field that this version does not know")
        if not needed <= data.keys():
            raise ShapeError(min(needed - data.keys()), "missing")
        if not loaders:  # made when first wanted: a type may hold itself
            loaders.update({name: _loader(hints[name]) for name in known})
        loaded, name = {}, ""
        try:
            for name, item in data.items():
                loaded[name] = loaders[name](item)
        except ShapeError as error:
            raise within(name, error) from None
        return cls(**loaded)

    return _shared(load_dataclass) if is_recurring(cls) else load_dataclass


def _optional_loader(args: tuple[Any, ...]) -> Turned:
    kept = [arg for arg in args if arg is not type(None)]
    if len(kept) != 1 or len(args) != 2:
        raise TypeError("a union other than X | None has no single JSON shape")
    inner = _loader(kept[0])
    return lambda data: None if data is None else inner(data)


def _tuple_loader(args: tuple[Any, ...]) -> Turned:
    if len(args) == 2 and args[1] is Ellipsis:
        one = _loader(args[0])
        return lambda data: tuple(turn_each(one, _list(data)))
    each = [_loader(arg) for arg in args]

    def load_fixed(data: object) -> object:
        items = _list(data)
        if len(items) != len(each):
            raise ShapeError("", f"not {len(each)} values")
        pairs = zip(each, items, strict=True)
        return tuple(turn_each(lambda pair: pair[0](pair[1]), pairs))

    return load_fixed


def _set_loader(args: tuple[Any, ...]) -> Turned:
    one = _loader(args[0])
    return lambda data: frozenset(one(item) for item in _list(data))


def _mapping_loader(args: tuple[Any, ...]) -> Turned:
    key, value = (_loader(arg) for arg in args)

    def load_mapping(data: object) -> object:
        if not isinstance(data, dict | Mapping):
            raise ShapeError("", "not an object")
        loaded, name, inside = {}, "", False
        try:
            for name, item in data.items():
                inside = False
                at = key(name)
                inside = True
                loaded[at] = value(item)
        except ShapeError as error:
            raise (within(str(name), error) if inside else error) from None
        return loaded

    return load_mapping


def _list(data: object) -> list[object] | tuple[object, ...]:
    if not isinstance(data, list | tuple):
        raise ShapeError("", "not a list")
    return data


def _text(data: object) -> object:
    if not isinstance(data, str):
        raise ShapeError("", "not text")
    return data


def _whole(data: object) -> object:
    if not isinstance(data, int) or isinstance(data, bool):
        raise ShapeError("", "not a whole number")
    return data


def _truth(data: object) -> object:
    if not isinstance(data, bool):
        raise ShapeError("", "not true or false")
    return data


def _day(data: object) -> object:
    try:
        return date.fromisoformat(str(_text(data)))
    except ValueError:
        raise ShapeError("", "not a date yyyy-mm-dd") from None


def _moment(data: object) -> object:
    try:
        moment = datetime.fromisoformat(str(_text(data)))
    except ValueError:
        raise ShapeError("", "not a date and time") from None
    if moment.tzinfo is None:
        raise ShapeError("", "a datetime without a zone")
    return moment


def _octets(data: object) -> object:
    try:
        return base64.b64decode(str(_text(data)), validate=True)
    except (binascii.Error, ValueError):
        raise ShapeError("", "not Base64") from None


def _nothing(data: object) -> object:
    if data is not None:
        raise ShapeError("", "not null")
    return None


def _as_it_is(data: object) -> object:
    dump(data)
    return data


_PLAIN: Mapping[Any, Turned] = {
    str: _text,
    int: _whole,
    bool: _truth,
    date: _day,
    datetime: _moment,
    bytes: _octets,
    type(None): _nothing,
    Any: _as_it_is,
    object: _as_it_is,
}
