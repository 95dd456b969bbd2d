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
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

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
    return _dump(value, "")


def load(cls: type[T], data: object) -> T:
    """The value of that type from its JSON shape; ShapeError names the field that does not fit.

    A field that is absent takes its default; a field that the type does not know is an error,
    because dropping it would change what was signed.
    """
    return cast("T", _loader(cast("Any", cls))(data, ""))


def _dump(value: object, path: str) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ShapeError(path, "a datetime without a zone")
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return _dump_many(value, path)


def _dump_many(value: object, path: str) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _dump(getattr(value, f.name), _at(path, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {
            _key(key, path): _dump(item, _at(path, str(key))) for key, item in value.items()
        }
    if isinstance(value, tuple | list):
        return [_dump(item, f"{path}[{n}]") for n, item in enumerate(value)]
    if isinstance(value, frozenset | set):
        return sorted(_dump(item, path) for item in value)
    raise ShapeError(path, f"a {type(value).__name__} has no JSON shape here")


def _key(key: object, path: str) -> str:
    if not isinstance(key, str):
        raise ShapeError(path, "a mapping key that is not text")
    return key.value if isinstance(key, StrEnum) else key


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


Loader = Callable[[object, str], object]


@cache
def _loader(hint: Any) -> Loader:
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


def _class_loader(cls: type) -> Loader:
    if issubclass(cls, Enum):
        return _enum_loader(cls)
    if is_dataclass(cls):
        return _dataclass_loader(cls)
    raise TypeError(f"{cls.__name__} is not a type that values are made of")


def _enum_loader(cls: type[Enum]) -> Loader:
    def load_enum(data: object, path: str) -> object:
        try:
            return cls(data)
        except ValueError:
            raise ShapeError(
                path, f"not one of {', '.join(str(m.value) for m in cls)}"
            ) from None

    return load_enum


def _dataclass_loader(cls: type) -> Loader:
    hints = get_type_hints(cls)
    known = {f.name: f for f in fields(cls)}
    needed = {
        name
        for name, f in known.items()
        if f.default is MISSING and f.default_factory is MISSING
    }

    def load_dataclass(data: object, path: str) -> object:
        if not isinstance(data, Mapping):
            raise ShapeError(path, "not an object")
        for name in data:
            if name not in known:
                raise ShapeError(
                    _at(path, str(name)), "a field that this version does not know"
                )
        for name in sorted(needed):
            if name not in data:
                raise ShapeError(_at(path, name), "missing")
        loaded = {n: _loader(hints[n])(v, _at(path, n)) for n, v in data.items()}
        return cls(**loaded)

    return load_dataclass


def _optional_loader(args: tuple[Any, ...]) -> Loader:
    kept = [arg for arg in args if arg is not type(None)]
    if len(kept) != 1 or len(args) != 2:
        raise TypeError("a union other than X | None has no single JSON shape")
    inner = _loader(kept[0])
    return lambda data, path: None if data is None else inner(data, path)


def _tuple_loader(args: tuple[Any, ...]) -> Loader:
    if len(args) == 2 and args[1] is Ellipsis:
        one = _loader(args[0])
        return lambda data, path: tuple(
            one(item, f"{path}[{n}]") for n, item in enumerate(_list(data, path))
        )
    each = [_loader(arg) for arg in args]

    def load_fixed(data: object, path: str) -> object:
        items = _list(data, path)
        if len(items) != len(each):
            raise ShapeError(path, f"not {len(each)} values")
        return tuple(
            one(item, f"{path}[{n}]")
            for n, (one, item) in enumerate(zip(each, items, strict=True))
        )

    return load_fixed


def _set_loader(args: tuple[Any, ...]) -> Loader:
    one = _loader(args[0])
    return lambda data, path: frozenset(one(item, path) for item in _list(data, path))


def _mapping_loader(args: tuple[Any, ...]) -> Loader:
    key, value = (_loader(arg) for arg in args)

    def load_mapping(data: object, path: str) -> object:
        if not isinstance(data, Mapping):
            raise ShapeError(path, "not an object")
        return {key(k, path): value(v, _at(path, str(k))) for k, v in data.items()}

    return load_mapping


def _list(data: object, path: str) -> list[object]:
    if not isinstance(data, list | tuple):
        raise ShapeError(path, "not a list")
    return list(data)


def _text(data: object, path: str) -> object:
    if not isinstance(data, str):
        raise ShapeError(path, "not text")
    return data


def _whole(data: object, path: str) -> object:
    if not isinstance(data, int) or isinstance(data, bool):
        raise ShapeError(path, "not a whole number")
    return data


def _truth(data: object, path: str) -> object:
    if not isinstance(data, bool):
        raise ShapeError(path, "not true or false")
    return data


def _day(data: object, path: str) -> object:
    try:
        return date.fromisoformat(str(_text(data, path)))
    except ValueError:
        raise ShapeError(path, "not a date yyyy-mm-dd") from None


def _moment(data: object, path: str) -> object:
    try:
        moment = datetime.fromisoformat(str(_text(data, path)))
    except ValueError:
        raise ShapeError(path, "not a date and time") from None
    if moment.tzinfo is None:
        raise ShapeError(path, "a datetime without a zone")
    return moment


def _octets(data: object, path: str) -> object:
    try:
        return base64.b64decode(str(_text(data, path)), validate=True)
    except (binascii.Error, ValueError):
        raise ShapeError(path, "not Base64") from None


def _nothing(data: object, path: str) -> object:
    if data is not None:
        raise ShapeError(path, "not null")
    return None


def _as_it_is(data: object, path: str) -> object:
    _dump(data, path)
    return data


_PLAIN: Mapping[Any, Loader] = {
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
