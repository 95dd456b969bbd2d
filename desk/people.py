"""The people of the counter: roles, what each role may do, the invented demonstration roster.

Owned by no thread. The one rule: a role opens an act, never a case; who holds the case and
where the station stands are asked separately.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desk.refusal import Refused


class Role(StrEnum):
    """What somebody is at this station; the value is the stored word."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _ROLE_LABELS[self]


_ROLE_LABELS: Mapping[Role, str] = MappingProxyType(
    {
        Role.CLERK: "窗口受理员",
        Role.SUPERVISOR: "值班主任",
        Role.ADMINISTRATOR: "站点管理员",
        Role.AUDITOR: "审计员",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does an act, in which role."""

    person_id: str
    name: str
    role: Role


_CLERK_ACTS = frozenset(
    {
        "file_online",
        "precheck",
        "return_precheck",
        "collect_for",
        "receive",
        "ask_supplement",
        "complete_supplement",
        "accept",
        "refuse",
        "return",
        "withdraw",
        "handle",
        "suspend",
        "resume",
        "ask_supplement_after",
        "complete_supplement_after",
        "decide",
        "issue",
        "hand_over",
        "deliver",
        "archive",
        "convert",
    }
)

# A void is the supervisor's; terminating and recording a deemed acceptance too. An
# administrator looks after the computer and an auditor reads: neither acts on cases.
ROLE_ACTS: Mapping[Role, frozenset[str]] = MappingProxyType(
    {
        Role.CLERK: _CLERK_ACTS,
        Role.SUPERVISOR: _CLERK_ACTS | {"deem_accepted", "terminate", "void"},
        Role.ADMINISTRATOR: frozenset(),
        Role.AUDITOR: frozenset(),
    }
)


def check_role(actor: Actor, act: str) -> None:
    """Refuse an act that this role may not do; Refused("person.act-not-allowed", act, role)."""
    if act not in ROLE_ACTS[actor.role]:
        raise Refused("person.act-not-allowed", act=act, role=actor.role.label)


def check_counter(actor: Actor, act: str) -> None:
    """Refuse what belongs to the counter beside the legal acts: drafts, papers, day close.

    Raises Refused("person.act-not-allowed", act, role) for a role that acts on no case.
    """
    if not ROLE_ACTS[actor.role]:
        raise Refused("person.act-not-allowed", act=act, role=actor.role.label)


def may_counter(actor: Actor) -> bool:
    """Whether this role acts on cases at all: for menus."""
    return bool(ROLE_ACTS[actor.role])


def demonstration_roster() -> tuple[Actor, ...]:
    """Invented people for demonstration stations and tests."""
    return (
        Actor(person_id="demo-01", name="赵敏", role=Role.CLERK),
        Actor(person_id="demo-02", name="钱立群", role=Role.CLERK),
        Actor(person_id="demo-03", name="孙玉兰", role=Role.CLERK),
        Actor(person_id="demo-08", name="李守正", role=Role.SUPERVISOR),
        Actor(person_id="demo-09", name="周志远", role=Role.ADMINISTRATOR),
        Actor(person_id="demo-10", name="吴明察", role=Role.AUDITOR),
    )
