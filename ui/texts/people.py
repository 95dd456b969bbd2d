"""Sentences about the people of the station: roster, sign-in, lock, relief, hand-over.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do; none
names a person.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "person.name-missing": (
        "没有填姓名，人员没有登记。请填写姓名后再登记。",
        "No name was given, so nobody was registered. Fill in the name, then register again.",
    ),
    "person.role-missing": (
        "没有选角色，或同一角色选了两次，人员名册没有变化。请选一个或几个角色。",
        "No role was chosen, or one twice; the roster is unchanged. Choose one or more roles.",
    ),
    "person.reason-missing": (
        "没有写原因，人员名册没有变化。请写明原因后再办。",
        "No reason was given; the roster is unchanged. Write the reason, then do it again.",
    ),
    "person.unknown": (
        "本窗口的人员名册上没有这个人，或已经离岗，没有改动。请按 Alt+8 看人员台账。",
        "Nobody on this station's roster is meant, or that person has left; nothing changed."
        " See the register of people with Alt+8.",
    ),
    "person.last-administrator": (
        "这是本站最后一名管理员，不能离岗或改掉管理员角色，名册没有变化。请先登记另一名管理员。",
        "This is the station's last administrator, who can neither leave nor lose the role; the"
        " roster is unchanged. Register another administrator first.",
    ),
}
