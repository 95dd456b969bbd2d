"""From the declared settings and what is kept to the settings page.

Owned by no thread. The one rule: the page is made from the declared table; a setting that is
not declared is not shown, and one that is declared cannot be forgotten.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from desk.item_basis import Limit
from desk.refusal import Refused
from desk.setting import Setting
from desk.settings import DECLARED, HALL_HOURS
from ui.texts.setting_words import SettingWords
from ui.texts.settings import AREAS, area_of, words_of
from ui.window.settings_areas.listing import LISTED
from ui.window.settings_areas.port import Facts, More
from ui.window.tongue import pair, tr, word
from ui.window.views.form import Option
from ui.window.views.registers import RegisterLine
from ui.window.views.settings import SettingLine, SettingsView
from ui.window.views.shell import KeyHint

# Changed elsewhere: on the key sheet, at the lists, by the dialog of the opening hours.
ELSEWHERE = {
    "keys.own": tr("在快捷键表里改"),
    "look.layout": tr("在列表上改"),
    "hall.opening": tr("在下面改"),
    "proof.stations": tr("用命令 proof import 装入"),
}
BY_KEY = {setting.key: setting for setting in DECLARED}


def settings_view(facts: Facts, area: str, searched: str = "") -> SettingsView:
    """The page at that area; with `searched` every setting whose words hold it."""
    found = _found(facts, searched) if searched else _lines(facts, area)
    more = More() if searched else next(a.more(facts) for a in LISTED if a.code == area)
    return SettingsView(
        areas=tuple(
            RegisterLine(code=each.code, title=pair(AREAS[each.code]), chosen=each.code == area)
            for each in LISTED
        ),
        title=tr("查找：{0}", searched) if searched else pair(AREAS[area]),
        lines=found,
        blocks=more.blocks,
        acts=more.acts,
        empty=_empty(found, more, searched),
        hints=(
            KeyHint(key="↑ ↓", text=tr("换一类")),
            KeyHint(key="Tab", text=tr("下一项")),
            KeyHint(key="1…9", text=tr("选值")),
            KeyHint(key="Ctrl+F", text=tr("查找设置")),
            *((KeyHint(key="Ctrl+M", text=tr("这里能做的")),) if more.acts else ()),
            KeyHint(key="F5", text=tr("重看")),
        ),
    )


def _empty(found: tuple[SettingLine, ...], more: More, searched: str) -> str:
    if found or more.blocks or more.acts:
        return ""
    return tr("没有这样的设置，换个词再找。") if searched else tr("这一类没有可设的。")


def _lines(facts: Facts, area: str) -> tuple[SettingLine, ...]:
    # The opening hours stand below, as facts with their own dialog.
    shown_here = (each for each in DECLARED if each.key != HALL_HOURS.key)
    return tuple(_line(facts, each) for each in shown_here if area_of(each.key) == area)


def _found(facts: Facts, searched: str) -> tuple[SettingLine, ...]:
    wanted = searched.casefold().split()
    lines = []
    for each in DECLARED:
        words = words_of(each.key, each.about)
        area = AREAS[area_of(each.key)]
        text = " ".join((each.key, *words.name, *words.help, *area, each.about)).casefold()
        if all(part in text for part in wanted):
            line = _line(facts, each)
            lines.append(replace(line, name=f"{pair(area)} · {line.name}"))
    return tuple(lines)


def value_of(facts: Facts, setting: Setting[Any]) -> Any:
    """The value in force for the person who looks; the default where none can be read."""
    values, person = facts.kept.values, facts.around.actor.person_id
    keys = (setting.key_of(person), setting.key) if setting.personal else (setting.key,)
    for key in keys:
        if key in values:
            try:
                return setting.parse(values[key])
            except Refused:
                continue
    return setting.default


def _line(facts: Facts, setting: Setting[Any]) -> SettingLine:
    words, value = words_of(setting.key, setting.about), value_of(facts, setting)
    return SettingLine(
        key=setting.key,
        name=pair(words.name),
        help=pair(words.help),
        value=shown(setting, value),
        options=_options(setting, words),
        digits=isinstance(value, int | Limit),
        unit=pair(words.unit),
        changed=value != setting.default and setting.key not in ELSEWHERE,
        locked=_locked(facts, setting),
        note=tr("重开程序后起用") if words.restart else "",
    )


def _locked(facts: Facts, setting: Setting[Any]) -> str:
    if setting.key in ELSEWHERE:
        return ELSEWHERE[setting.key]
    if facts.around.actor.role in setting.roles:
        return ""
    return tr("由{0}改", tr("、").join(sorted(word(role.label) for role in setting.roles)))


def _options(setting: Setting[Any], words: SettingWords) -> tuple[Option, ...]:
    named = words.values or {}
    return tuple(
        Option(
            code=setting.text(choice),
            text=pair(named[setting.text(choice)])
            if setting.text(choice) in named
            else f"{choice} {pair(words.unit)}".strip(),
        )
        for choice in setting.choices
    )


def shown(setting: Setting[Any], value: Any) -> str:
    """A value as its control shows it: the code of an option, or the text that is typed."""
    if setting.choices:
        return setting.text(value)
    if isinstance(value, Limit):
        return str(value.value)
    return str(value) if isinstance(value, str | int) else ""


def typed(setting: Setting[Any], text: str) -> Any:
    """The value of what a control gave; Refused("setting.bad-value")."""
    if setting.choices:
        return setting.parse(text)
    if setting.type is str:
        return setting.parse(json.dumps(text.strip()))
    if not text.strip().isdecimal() or not 0 < int(text) <= 10_000:
        raise Refused("setting.bad-value", key=setting.key)
    return Limit(value=int(text)) if setting.type is Limit else setting.parse(text.strip())
