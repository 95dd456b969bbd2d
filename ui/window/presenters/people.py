"""From the roster to the sign-in and lock screen.

Owned by no thread. The one rule: everybody stands there once for each role; the desk decides
who may.
"""

from __future__ import annotations

from desk.people import Actor, Role
from desk.pins import DEMONSTRATION_PIN
from desk.roster import Roster
from desk.station import Station
from ui.window.tongue import tr, word
from ui.window.views.people import PersonLine, SignInView

SHOWN_PIN = tr("演示：虚构人员的 PIN 都是 {0}", DEMONSTRATION_PIN)


def sign_in_view(roster: Roster, station: Station, locked: Actor | None) -> SignInView:
    """The screen; `locked` is whose work waits behind it."""
    if locked is None:
        title, note = tr("登录"), tr("选姓名，输 PIN，按 Enter。")
    else:
        title = tr("已锁屏")
        note = tr(
            "{0} 的工作都在，输 PIN 继续。别人来顶岗：用 ↑↓ 选姓名，要两个 PIN。", locked.name
        )
    return SignInView(
        title=title,
        place=f"{station.hall_name} · {station.name}",
        note=note,
        people=tuple(person_line(actor) for actor in roster),
        locked="" if locked is None else key_of(locked),
        releasing=tuple(person_line(a) for a in roster if a.role is Role.SUPERVISOR),
        hint=SHOWN_PIN if station.demonstration else "",
    )


def person_line(actor: Actor) -> PersonLine:
    """One line."""
    return PersonLine(key=key_of(actor), name=actor.name, role=word(actor.role.label))


def key_of(actor: Actor) -> str:
    """What tells a person in a role from the others."""
    return f"{actor.person_id}/{actor.role.value}"


def find_actor(roster: Roster, key: str) -> Actor | None:
    """The person behind a line."""
    return next((actor for actor in roster if key_of(actor) == key), None)
