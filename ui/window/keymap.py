"""A person's own keys: which may be chosen, and what is in force when they meet the table.

Owned by no thread, free of Qt. The one rule: every command keeps a key. Where an older map
and a new default want the same key, the person's wish stands, the command that lost its
default gets the first free spare key, and both are told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desk.personal import KeyMap
from desk.refusal import Refused
from ui.window.keys_in_force import shown
from ui.window.shortcuts import TABLE, Binding, Command

FIXED = frozenset({Command.CLOSE, Command.UNDO, Command.REDO})
RESERVED = frozenset(f"Ctrl+{letter}" for letter in "ACVXZY") | {"Alt+F4"}
SPARES = tuple(
    f"{modifier}+F{n}" for modifier in ("Ctrl", "Ctrl+Shift", "Alt+Shift") for n in range(1, 13)
)
_FUNCTION = re.compile(r"(?:Ctrl\+|Alt\+|Shift\+)*F\d{1,2}")
_COMBINED = re.compile(
    r"(?:Ctrl\+|Alt\+)+(?:Shift\+)?(?:[A-Z0-9]|Left|Right|Up|Down|Tab|Return)"
)
# Moving and marking in a field, and the ways between windows of the desktop.
_FIELD = re.compile(r"(?:Ctrl\+)(?:Shift\+)?(?:Left|Right|Up|Down)|Alt\+(?:Shift\+)?Tab")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """A wish or a default that gave way: `command` has `key`, because `by` holds `wanted`."""

    command: Command
    wanted: str
    key: str
    by: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """The keys of one person: default → in force where they differ, and what gave way."""

    moved: Mapping[str, str]
    strays: tuple[Stray, ...] = ()

    def key_of(self, binding: Binding) -> str:
        """The first key of a command."""
        return self.moved.get(binding.keys[0], binding.keys[0])


def resolve(own: KeyMap, table: tuple[Binding, ...] = TABLE) -> InForce:
    """What is in force; the same for the same map and table, whatever the order of the map."""
    holders = {key: b.command for b in table for key in b.keys[1:]}
    holders |= {b.keys[0]: b.command for b in table if b.command in FIXED}
    first: dict[Command, str] = {}
    for binding in table:
        wish = own.keys.get(binding.command.value, "")
        if binding.command not in FIXED and is_choosable(wish) and wish not in holders:
            holders[wish] = binding.command
            first[binding.command] = wish
    strays = []
    for binding in table:
        command, default = binding.command, binding.keys[0]
        if command in first or command in FIXED:
            continue
        wanted = own.keys.get(command.value, "")
        lost = wanted if is_choosable(wanted) else ""
        first[command] = key = _free(default, holders, table)
        if key != default:
            lost = default
        if lost:
            strays.append(Stray(command=command, wanted=lost, key=key, by=holders[lost]))
        holders[key] = command
    moved = {
        b.keys[0]: first[b.command]
        for b in table
        if b.command in first and first[b.command] != b.keys[0]
    }
    return InForce(moved=moved, strays=tuple(strays))


def _free(default: str, holders: Mapping[str, Command], table: tuple[Binding, ...]) -> str:
    """The default, else the first spare key that nobody has or will want."""
    if default not in holders:
        return default
    defaults = {binding.keys[0] for binding in table}
    return next(key for key in SPARES if key not in holders and key not in defaults)


def is_choosable(key: str) -> bool:
    """Whether a key may be a command at all: no bare letter, none that fields and lists use."""
    if key in RESERVED or _FIELD.fullmatch(key):
        return False
    return bool(_FUNCTION.fullmatch(key) or _COMBINED.fullmatch(key))


def choose(own: KeyMap, command: Command, key: str) -> KeyMap:
    """The map with that key for that command.

    Raises Refused: shortcut.fixed, shortcut.bare, shortcut.reserved, shortcut.taken.
    """
    if command in FIXED:
        raise Refused("shortcut.fixed", key=shown(key))
    if key in RESERVED or _FIELD.fullmatch(key):
        raise Refused("shortcut.reserved", key=shown(key))
    if not is_choosable(key):
        raise Refused("shortcut.bare", key=shown(key))
    _check_free(own, command, key)
    keys = {**own.keys, command.value: key}
    if key == _binding(command).keys[0]:
        del keys[command.value]
    return KeyMap(keys=keys)


def reset(own: KeyMap, command: Command) -> KeyMap:
    """The map with the default of that command; Refused("shortcut.taken") where it is held."""
    if command.value not in own.keys:
        return own
    _check_free(own, command, _binding(command).keys[0])
    return KeyMap(keys={word: key for word, key in own.keys.items() if word != command.value})


def _check_free(own: KeyMap, command: Command, key: str) -> None:
    now = resolve(own)
    for binding in TABLE:
        held = (now.key_of(binding), *binding.keys[1:])
        if binding.command is not command and key in held:
            raise Refused("shortcut.taken", key=shown(key), does=binding.text)
        if binding.command is command and key in binding.keys[1:]:
            raise Refused("shortcut.taken", key=shown(key), does=binding.text)


def _binding(command: Command) -> Binding:
    return next(binding for binding in TABLE if binding.command is command)
