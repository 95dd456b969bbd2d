"""A person's own keys: what may be chosen, and what is in force when maps and table meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from desk.personal import KeyMap
from desk.refusal import Refused
from ui.window import keys_in_force
from ui.window.keymap import FIXED, RESERVED, SPARES, choose, is_choosable, reset, resolve
from ui.window.shortcuts import TABLE, Command

KEYS = [key for binding in TABLE for key in binding.keys]
WISHES = st.sampled_from([*KEYS, *SPARES, *RESERVED, "K", "Ctrl+Shift+K", "", "Del", "F19"])
MAPS = st.dictionaries(st.sampled_from([*Command, "of_a_later_version"]), WISHES, max_size=12)


@pytest.fixture
def moved() -> Iterator[None]:
    keys_in_force.put_in_force({"F12": "F8", "F8": "F12", "Alt+Left": "Ctrl+Return"})
    yield
    keys_in_force.put_in_force({})


def code_of(work) -> str:
    with pytest.raises(Refused) as refused:
        work()
    return refused.value.code


def test_who_changed_nothing_has_the_table():
    assert resolve(KeyMap()).moved == {}


def test_a_key_is_moved_and_moved_back():
    own = choose(KeyMap(), Command.SEARCH, "Ctrl+Shift+K")
    assert resolve(own).moved == {"Ctrl+K": "Ctrl+Shift+K"}
    assert reset(own, Command.SEARCH) == KeyMap()
    assert choose(own, Command.SEARCH, "Ctrl+K") == KeyMap()


def test_a_key_that_was_given_up_may_be_taken():
    own = choose(KeyMap(), Command.REUSE, "Ctrl+U")
    own = choose(own, Command.PARK, "F6")
    assert resolve(own).moved == {"F6": "Ctrl+U", "F4": "F6"}
    assert code_of(lambda: reset(own, Command.REUSE)) == "shortcut.taken"


@pytest.mark.parametrize("key", ["F6", "Ctrl+Return", "Esc", "Ctrl+Tab"])
def test_a_key_that_does_something_is_refused(key):
    code = code_of(lambda: choose(KeyMap(), Command.PARK, key))
    assert code == ("shortcut.bare" if key == "Esc" else "shortcut.taken")


@pytest.mark.parametrize("key", ["K", "Shift+K", "1", "Del", "Space", "Return", "Tab", "Left"])
def test_what_types_and_moves_is_no_command(key):
    assert code_of(lambda: choose(KeyMap(), Command.PARK, key)) == "shortcut.bare"


@pytest.mark.parametrize("key", sorted(RESERVED))
def test_the_keys_of_every_field_are_reserved(key):
    assert code_of(lambda: choose(KeyMap(), Command.PARK, key)) == "shortcut.reserved"


@pytest.mark.parametrize("command", sorted(FIXED))
def test_some_keys_are_fixed(command):
    assert code_of(lambda: choose(KeyMap(), command, "Ctrl+F4")) == "shortcut.fixed"


def test_a_new_default_that_somebody_uses_already_gives_way_and_is_told():
    own = KeyMap(keys={"park": "F9"})  # from a time when F9 called nobody
    found = resolve(own)
    (stray,) = found.strays
    assert (stray.command, stray.wanted, stray.by) == (Command.CALL_NEXT, "F9", Command.PARK)
    assert stray.key == "Ctrl+F1"
    assert found.moved == {"F4": "F9", "F9": "Ctrl+F1"}


def test_an_old_wish_that_is_now_fixed_elsewhere_gives_way_and_is_told():
    table = tuple(
        replace(b, keys=("F12", "Ctrl+Return", "Ctrl+J"))
        if b.command is Command.NEXT_STEP
        else b
        for b in TABLE
    )
    found = resolve(KeyMap(keys={"park": "Ctrl+J"}), table)
    (stray,) = found.strays
    assert (stray.command, stray.key, stray.by) == (Command.PARK, "F4", Command.NEXT_STEP)


def test_two_wishes_for_one_key_are_settled_by_the_table():
    words = {"park": "Ctrl+U", "new_case": "Ctrl+U"}
    found = resolve(KeyMap(keys=words))
    assert found.moved == {"F2": "Ctrl+U"}
    assert found == resolve(KeyMap(keys=dict(reversed(words.items()))))
    assert [stray.command for stray in found.strays] == [Command.PARK]


@given(MAPS)
def test_whatever_was_kept_every_command_has_a_key_of_its_own(keys):
    found = resolve(KeyMap(keys=keys))
    held = [key for b in TABLE for key in (found.key_of(b), *b.keys[1:])]
    assert len(held) == len(set(held))
    assert all(held)
    assert not any(found.key_of(b) != b.keys[0] for b in TABLE if b.command in FIXED)
    assert RESERVED & set(found.moved.values()) == set()


@given(MAPS)
def test_every_wish_is_in_force_or_told(keys):
    found = resolve(KeyMap(keys=keys))
    told = {stray.command for stray in found.strays}
    for binding in TABLE:
        wish = keys.get(binding.command, "")
        if is_choosable(wish) and binding.command not in FIXED | told:
            assert found.key_of(binding) == wish


@pytest.mark.parametrize("key", SPARES)
def test_spare_keys_are_keys(key):
    assert is_choosable(key)
    assert QKeySequence(key).toString() == key


def test_every_default_that_may_be_moved_is_one_that_may_be_chosen():
    free = [b.keys[0] for b in TABLE if b.command not in FIXED]
    assert [key for key in free if not is_choosable(key)] == []


def test_keycaps_and_sentences_name_the_key_in_force(moved):
    assert keys_in_force.cap("F12") == "F8"
    assert keys_in_force.cap("Alt+← →") == "Ctrl+Enter / Alt+→"
    assert keys_in_force.cap("F2") == "F2"
    assert keys_in_force.spoken("补填后按 F12；标容缺按 F8。") == "补填后按 F8；标容缺按 F12。"
    assert keys_in_force.spoken("press F12, or Shift+F12") == "press F8, or Shift+F12"


def test_what_somebody_wrote_is_left_as_it_is(moved):
    assert keys_in_force.labelled("测试路 F12 号楼") == "测试路 F12 号楼"
    assert keys_in_force.labelled("现在没有，再按 F12") == "现在没有，再按 F8"


def test_nothing_moved_changes_no_text():
    assert keys_in_force.spoken("按 F12 或 Alt+← →") == "按 F12 或 Alt+← →"
    assert keys_in_force.cap("Alt+← →") == "Alt+← →"
