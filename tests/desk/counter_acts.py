"""Every act of the counter on a stored case, by its word: what it needs, where it is done."""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.conversions import Conversions
from desk.events.facts import Result
from desk.people import Role
from desk.refusal import Refused
from tests.desk.window import (
    LICENCE,
    Window,
)

Doing = Callable[[Window, str, Role], object]

# Every act of the counter on a stored case.
ACTS: dict[str, Doing] = {
    "accept": lambda w, c, r: w.cases.accept(c, w.actor(r)),
    "ask_supplement": lambda w, c, r: w.cases.ask_supplement(
        c, w.actor(r), wanted=("plan",), reason="缺平面图"
    ),
    "complete_supplement": lambda w, c, r: w.cases.complete_supplement(c, w.actor(r)),
    "refuse": lambda w, c, r: w.cases.refuse(
        c, w.actor(r), ground="不属于本机关职权", article="第三十二条", reason="不属本机关"
    ),
    "return": lambda w, c, r: w.cases.give_back(c, w.actor(r), reason="逾期未补正"),
    "withdraw": lambda w, c, r: w.cases.withdraw(c, w.actor(r), reason="申请人撤回"),
    "decide": lambda w, c, r: w.cases.decide_at_once(
        c, w.actor(r), result=Result.GRANTED, licence=LICENCE
    ),
    "suspend": lambda w, c, r: w.outcomes.suspend(c, w.actor(r), procedure="现场勘验"),
    "resume": lambda w, c, r: w.outcomes.resume(c, w.actor(r)),
    "issue": lambda w, c, r: w.outcomes.issue(c, w.actor(r)),
    "hand_over": lambda w, c, r: w.outcomes.hand_over(
        c, w.actor(r), receiver="测试明", receiver_certificate="", manner="self"
    ),
    "terminate": lambda w, c, r: w.outcomes.terminate(c, w.actor(r), reason="材料不实"),
    "deem_accepted": lambda w, c, r: w.clocks.deem_accepted(c, w.actor(r)),
    "convert": lambda w, c, r: Conversions(w.desk).convert(
        c, w.actor(r), renewed=frozenset(), matched=True
    ),
    "void": lambda w, c, r: w.outcomes.void(c, w.actor(r), reason="录入错误"),
}
DOES = {
    "accept": {"received"},
    "ask_supplement": {"received"},
    "complete_supplement": {"supplement"},
    "refuse": {"received", "supplement"},
    "return": {"received", "supplement"},
    "withdraw": {
        *("received", "supplement", "accepted", "handling", "suspended"),
        "supplement_after",
    },
    "decide": {"handling", "accepted"},
    "suspend": {"handling"},
    "resume": {"suspended"},
    "issue": {"decided"},
    "terminate": {"accepted", "handling", "suspended", "supplement_after", "decided"},
    "deem_accepted": {"received", "supplement"},
    "convert": {"decided"},
    "hand_over": {"issued"},
    "void": {
        *("collected_for", "received", "supplement", "accepted", "handling", "suspended"),
        "supplement_after",
    },
}
SUPERVISORS = frozenset({"void", "terminate", "deem_accepted"})
ROLE_OF = {act: Role.SUPERVISOR if act in SUPERVISORS else Role.CLERK for act in ACTS}


def code_of(doing: Callable[[], object]) -> str:
    try:
        doing()
    except Refused as refused:
        return refused.code
    return "ok"
