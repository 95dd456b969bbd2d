"""Seals: which seal stands on which paper of which organ on a day, and which are held here.

Owned by no thread. The one rule: a paper whose seal this station does not hold says 待盖章 and
waits; nothing draws a seal. (一枚印章管审批, 鲁发〔2020〕 §18.)
"""

from __future__ import annotations

from desk.ports.store import Views
from desk.settings import SEALS_HELD, read_setting

ALL = "*"


def held(views: Views) -> tuple[str, ...]:
    """The seals that this station holds, as named in its settings; `*` stands for all."""
    text = read_setting(views, SEALS_HELD)
    return tuple(name for name in text.replace("，", "、").split("、") if name)


def is_held(views: Views, seal: str) -> bool:
    """Whether that seal is at hand here."""
    names = held(views)
    return ALL in names or seal in names
