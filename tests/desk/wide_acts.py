"""Every act of the further families on a stored case, as a long walk does them.

The one rule: an act here is the use case of the counter, called as the window calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from desk.acts.bundles import Bundles
from desk.acts.conversions import Conversions
from desk.acts.corrections import Corrections
from desk.acts.credit import Credits
from desk.acts.delivering import Delivering
from desk.acts.evidence import Evidence
from desk.acts.fees import FeeBook
from desk.acts.joint import JointHandling
from desk.acts.outside import Outside
from desk.acts.projects import Projects
from desk.acts.ratings import Ratings
from desk.acts.results import Results
from desk.acts.shelf import Shelf
from desk.closing import LicenceState, Manner, Notice, Reached
from desk.commitment import Chooser
from desk.credit import CreditPromise
from desk.custody import Place
from desk.events.facts import Result
from desk.fees import FeeEntry
from desk.item import Fee, ItemVersion, SpecialProcedure
from desk.item_basis import Limit
from desk.item_words import CaseType, Depth, FeeMoment
from desk.joint_handling import Answer
from desk.material import Collected
from desk.people import Role
from desk.service_words import Service
from desk.signatures import Signature, SignatureWay
from tests.desk.bundle_items import CODE, EVENT, OPENING, PLANNING
from tests.desk.registering import PDF, with_licence
from tests.desk.window import AT_ONCE, ITEM, LICENCE, NAME, Window, paper

WIDE = with_licence(
    replace(
        ITEM,
        depth=Depth.ISSUE,
        simulation_allowed=True,
        supplement_after_acceptance=True,
        supplement_limit=Limit(value=15),
        special_procedures=(SpecialProcedure(name="现场勘验", limit=Limit(value=3)),),
        fee=Fee(standard="10 元", basis="示例", when=FeeMoment.BEFORE_ISSUE, waivable=True),
    )
)
WIDE_OPENING = replace(OPENING, depth=Depth.ISSUE)
WIDE_EVENT = replace(EVENT, depth=Depth.ISSUE, case_type=CaseType.JOINT)
WIDE_PLANNING = replace(PLANNING, depth=Depth.ISSUE)
ITEMS: tuple[ItemVersion, ...] = (WIDE, AT_ONCE, WIDE_OPENING, WIDE_EVENT, WIDE_PLANNING)
PROJECT = "2025-379901-48-01-000001"

Doing = Callable[[Window, str], object]


def _boss(window: Window) -> object:
    return window.actor(Role.SUPERVISOR)


def _until(window: Window) -> date:
    return (window.clock.now() + timedelta(days=3)).date()


def _signature(window: Window) -> Signature:
    return Signature(way=SignatureWay.PAPER, by=NAME, at=window.clock.now(), read_aloud=True)


def _fee(window: Window) -> FeeEntry:
    return FeeEntry(at=window.clock.now(), cents=1000, voucher="1")


def _notice(window: Window, case_id: str, notice: Notice) -> object:
    return Delivering(window.desk).give(
        case_id,
        window.actor(),
        notice=notice,
        manner=Manner.HAND,
        result=Reached.DELIVERED,
        receiver=NAME,
    )


def _running(window: Window, case_id: str, *states: str) -> str:
    bundle = window.case(case_id).dossier.bundle
    parts = () if bundle is None else bundle.parts
    return next((part.code for part in parts if part.state in states), "none")


def _part(window: Window, case_id: str) -> object:
    code = _running(window, case_id, "running")
    number = CODE if code == "licence" else ""
    return Bundles(window.desk).finish(case_id, window.actor(), code, number=number)


def _task(window: Window, case_id: str, state: str) -> str:
    joint = window.case(case_id).dossier.joint
    tasks = () if joint is None else joint.tasks
    return next((t.code for t in tasks if t.state == state and not t.score), "none")


PROMISES: Mapping[str, Doing] = {
    "promise": lambda w, c: w.promises.make(c, w.actor(), chosen_by=Chooser.SELF),
    "take promise back": lambda w, c: w.promises.withdraw(c, w.actor(), reason="改交材料"),
    "sign tolerance": lambda w, c: w.promises.acknowledge_tolerance(c, w.actor()),
    "remind": lambda w, c: w.promises.remind(c, w.actor(), channel="phone"),
    "extend tolerance": lambda w, c: w.promises.extend_tolerance(
        c, _boss(w), until=_until(w), ground="暴雪"
    ),
    "keep promise": lambda w, c: w.promises.verify(c, w.actor(), kept=True),
    "breach promise": lambda w, c: w.promises.verify(
        c, w.actor(), kept=False, finding="不实", revocation="撤1"
    ),
    "extend": lambda w, c: w.clocks.extend(
        c, _boss(w), days=2, reason="案情复杂", approver="局长"
    ),
    "propose deemed": lambda w, c: w.clocks.propose_deemed(c, w.actor()),
    "deem": lambda w, c: w.clocks.deem_accepted(c, _boss(w)),
    "suspend": lambda w, c: w.outcomes.suspend(c, w.actor(), procedure="现场勘验"),
    "resume": lambda w, c: w.outcomes.resume(c, w.actor()),
    "convert": lambda w, c: Conversions(w.desk).convert(
        c, w.actor(), renewed=frozenset({"application", "plan"}), matched=True
    ),
}
PARTS: Mapping[str, Doing] = {
    "finish part": _part,
    "fail part": lambda w, c: Bundles(w.desk).fail(
        c, w.actor(), _running(w, c, "running"), reason="不符"
    ),
    "retry part": lambda w, c: Bundles(w.desk).retry(
        c, _boss(w), _running(w, c, "failed"), reason="再报"
    ),
    "give part up": lambda w, c: Bundles(w.desk).give_up(
        c, _boss(w), _running(w, c, "failed"), reason="不办"
    ),
    "choose bank": lambda w, c: Bundles(w.desk).choose(c, w.actor(), wanted=("bank",)),
    "give seals": lambda w, c: Bundles(w.desk).give(c, w.actor(), "seals"),
    "slip out": lambda w, c: JointHandling(w.desk).send_slip(
        c, w.actor(), _task(w, c, "running"), asked="意见"
    ),
    "answer task": lambda w, c: JointHandling(w.desk).answer(
        c, w.actor(), _task(w, c, "running"), answer=Answer.AGREE, opinion="", giver="李"
    ),
    "ask for more": lambda w, c: JointHandling(w.desk).answer(
        c, w.actor(), _task(w, c, "running"), answer=Answer.MORE, opinion="补图", giver="李"
    ),
    "score": lambda w, c: JointHandling(w.desk).score(
        c, _boss(w), _task(w, c, "answered"), points=4, reason="按时"
    ),
    "dispute": lambda w, c: JointHandling(w.desk).dispute(
        c, w.actor(), _task(w, c, "running"), organ="甲局", opinion="不同意"
    ),
    "clue": lambda w, c: JointHandling(w.desk).hand_clue(
        w.actor(), organ="乙局", what="线索", case_id=c
    ),
    "join project": lambda w, c: Projects(w.desk).join(
        c, w.actor(), code=PROJECT, name="示例项目"
    ),
}
BESIDE: Mapping[str, Doing] = {
    "credit": lambda w, c: Credits(w.desk).check(c, w.actor()),
    "repair": lambda w, c: Credits(w.desk).repair_on(
        c, w.actor(), code="listed", document="修1", on=w.clock.now().date()
    ),
    "credit promise": lambda w, c: Credits(w.desk).promise(
        c, w.actor(), CreditPromise(at=w.clock.now(), version="1", publication=False)
    ),
    "show licence": lambda w, c: Evidence(w.desk).show_licence(c, "plan", "D-1", w.actor()),
    "attach": lambda w, c: Evidence(w.desk).attach(c, "plan", PDF, w.actor()),
    "review": lambda w, c: Evidence(w.desk).review(
        c, "application", w.actor(), points=(), deficiency=""
    ),
    "sign": lambda w, c: Evidence(w.desk).sign(c, w.actor(), _signature(w)),
    "original in": lambda w, c: Evidence(w.desk).move_original(
        c, "application", w.actor(), to=Place.WINDOW, giver=NAME, receiver="乙"
    ),
    "original out": lambda w, c: Evidence(w.desk).move_original(
        c, "application", w.actor(), to=Place.OUT, giver="甲", receiver="乙"
    ),
    "original back": lambda w, c: Evidence(w.desk).move_original(
        c, "application", w.actor(), to=Place.RETURNED, giver="乙", receiver=NAME
    ),
    "supply": lambda w, c: w.outcomes.supply(c, w.actor(), paper("plan")),
    "owe again": lambda w, c: w.outcomes.supply(
        c, w.actor(), paper("plan", Collected.TOLERATED)
    ),
    "fee": lambda w, c: FeeBook(w.desk).register(c, w.actor(), _fee(w)),
    "correct": lambda w, c: Corrections(w.desk).correct(
        c, _boss(w), values={"place": "测试路2号"}, reason="录错"
    ),
    "ask void": lambda w, c: Corrections(w.desk).ask_void(c, w.actor(), reason="录重"),
    "refuse void": lambda w, c: Corrections(w.desk).answer_void(
        f"void-{c}", _boss(w), granted=False, reason="不重"
    ),
    "grant void": lambda w, c: Corrections(w.desk).answer_void(
        f"void-{c}", _boss(w), granted=True, reason="确重"
    ),
    "entered outside": lambda w, c: Outside(w.desk).entered(
        c, w.actor(), system="dept", number="1"
    ),
}
ENDS: Mapping[str, Doing] = {
    "ask": lambda w, c: w.cases.ask_supplement(c, w.actor(), wanted=("plan",), reason="缺"),
    "notice": lambda w, c: _notice(w, c, Notice.SUPPLEMENT),
    "complete": lambda w, c: w.cases.complete_supplement(c, w.actor()),
    "accept": lambda w, c: w.cases.accept(c, w.actor()),
    "record result": lambda w, c: Results(w.desk).record(
        c,
        w.actor(),
        result=Result.GRANTED,
        number="决1",
        decided_on=w.clock.now().date(),
        giver="李",
        licence=replace(LICENCE, number=CODE) if w.case(c).item == WIDE_OPENING else LICENCE,
    ),
    "terminate": lambda w, c: w.outcomes.terminate(c, _boss(w), reason="材料不实"),
    "issue": lambda w, c: w.outcomes.issue(c, w.actor()),
    "shelve": lambda w, c: Shelf(w.desk).place(c, w.actor(), place="A1"),
    "hand over": lambda w, c: w.outcomes.hand_over(
        c, w.actor(), receiver=NAME, receiver_certificate="", manner="self"
    ),
    "change licence": lambda w, c: Results(w.desk).change_licence(
        c, _boss(w), state=LicenceState.CANCELLED, number="注1", organ="局", reason="停业"
    ),
    "deliver": lambda w, c: Results(w.desk).deliver(c, w.actor(), manner="hand", receiver=NAME),
    "archive": lambda w, c: Results(w.desk).archive(c, w.actor()),
    "rate": lambda w, c: Ratings(w.desk).take(
        c, w.actor(), service=Service.RECEIVE, level=5, channel="window", details=()
    ),
}
ON_A_CASE: Mapping[str, Doing] = {**PROMISES, **PARTS, **BESIDE, **ENDS}
