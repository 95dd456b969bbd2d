"""The legal stages of a case and the acts that move it: one table, every pair decided.

Owned by no thread. The one rule: an act that is not in the table is refused here, in the
domain; a button that is hidden is only a courtesy. (Rules: 行政许可法 art. 29-57; domain
design, section 2.1.)
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from desk.refusal import Refused


class Stage(StrEnum):
    """Where a case stands in law; the value is the stored word."""

    DRAFT = "draft"
    FILED_ONLINE = "filed_online"
    PRECHECKED = "prechecked"
    PRECHECK_RETURNED = "precheck_returned"
    COLLECTED_FOR = "collected_for"
    RECEIVED = "received"
    SUPPLEMENT = "supplement"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    HANDLING = "handling"
    SUSPENDED = "suspended"
    SUPPLEMENT_AFTER = "supplement_after"
    TERMINATED = "terminated"
    DECIDED = "decided"
    ISSUED = "issued"
    HANDED_OVER = "handed_over"
    ARCHIVED = "archived"
    VOIDED = "voided"


class Act(StrEnum):
    """What people do to a case; the value is the stored word and the play file's word."""

    FILE_ONLINE = "file_online"
    PRECHECK = "precheck"
    RETURN_PRECHECK = "return_precheck"
    COLLECT_FOR = "collect_for"
    RECEIVE = "receive"
    ASK_SUPPLEMENT = "ask_supplement"
    COMPLETE_SUPPLEMENT = "complete_supplement"
    ACCEPT = "accept"
    DEEM_ACCEPTED = "deem_accepted"
    REFUSE = "refuse"
    RETURN = "return"
    WITHDRAW = "withdraw"
    HANDLE = "handle"
    SUSPEND = "suspend"
    RESUME = "resume"
    ASK_SUPPLEMENT_AFTER = "ask_supplement_after"
    COMPLETE_SUPPLEMENT_AFTER = "complete_supplement_after"
    TERMINATE = "terminate"
    DECIDE = "decide"
    ISSUE = "issue"
    HAND_OVER = "hand_over"
    DELIVER = "deliver"
    ARCHIVE = "archive"
    VOID = "void"
    CONVERT = "convert"


S = Stage

Moves = Mapping[Stage, Stage]


def _to(target: Stage, *sources: Stage) -> dict[Stage, Stage]:
    return dict.fromkeys(sources, target)


def _stay(*stages: Stage) -> dict[Stage, Stage]:
    return {stage: stage for stage in stages}


_RECEIVED_TO_SUSPENDED = (
    S.RECEIVED,
    S.SUPPLEMENT,
    S.ACCEPTED,
    S.HANDLING,
    S.SUSPENDED,
    S.SUPPLEMENT_AFTER,
)

TABLE: Mapping[Act, Moves] = MappingProxyType(
    {
        Act.FILE_ONLINE: _to(S.FILED_ONLINE, S.DRAFT, S.PRECHECK_RETURNED),
        Act.PRECHECK: _to(S.PRECHECKED, S.FILED_ONLINE),
        Act.RETURN_PRECHECK: _to(S.PRECHECK_RETURNED, S.FILED_ONLINE),
        Act.COLLECT_FOR: _to(S.COLLECTED_FOR, S.DRAFT),
        Act.RECEIVE: _to(S.RECEIVED, S.DRAFT, S.PRECHECKED, S.COLLECTED_FOR),
        Act.ASK_SUPPLEMENT: _to(S.SUPPLEMENT, S.RECEIVED),
        Act.COMPLETE_SUPPLEMENT: _to(S.RECEIVED, S.SUPPLEMENT),
        Act.ACCEPT: _to(S.ACCEPTED, S.RECEIVED),
        # SUPPLEMENT is for a notice that never reached anybody; the step asks (art. 32).
        Act.DEEM_ACCEPTED: _to(S.ACCEPTED, S.RECEIVED, S.SUPPLEMENT),
        Act.REFUSE: _to(S.REFUSED, S.RECEIVED, S.SUPPLEMENT),
        Act.RETURN: _to(S.RETURNED, S.RECEIVED, S.SUPPLEMENT),
        Act.WITHDRAW: _to(S.WITHDRAWN, *_RECEIVED_TO_SUSPENDED),
        Act.HANDLE: _to(S.HANDLING, S.ACCEPTED),
        Act.SUSPEND: _to(S.SUSPENDED, S.HANDLING),
        Act.RESUME: _to(S.HANDLING, S.SUSPENDED),
        Act.ASK_SUPPLEMENT_AFTER: _to(S.SUPPLEMENT_AFTER, S.HANDLING),
        Act.COMPLETE_SUPPLEMENT_AFTER: _to(S.HANDLING, S.SUPPLEMENT_AFTER),
        # DECIDED is for 容缺通过 that was never completed; the step asks what is owed.
        Act.TERMINATE: _to(
            S.TERMINATED,
            S.ACCEPTED,
            S.HANDLING,
            S.SUSPENDED,
            S.SUPPLEMENT_AFTER,
            S.DECIDED,
        ),
        # ACCEPTED -> DECIDED is for 即办 only; the step asks the item.
        Act.DECIDE: _to(S.DECIDED, S.HANDLING, S.ACCEPTED),
        Act.ISSUE: _to(S.ISSUED, S.DECIDED),
        Act.HAND_OVER: _to(S.HANDED_OVER, S.ISSUED),
        # 送达 is a fact on the case; it moves no stage.
        Act.DELIVER: _stay(S.DECIDED, S.REFUSED, S.RETURNED, S.WITHDRAWN, S.TERMINATED),
        Act.ARCHIVE: _to(
            S.ARCHIVED,
            S.HANDED_OVER,
            S.DECIDED,
            S.REFUSED,
            S.RETURNED,
            S.WITHDRAWN,
            S.TERMINATED,
        ),
        Act.VOID: _to(S.VOIDED, S.COLLECTED_FOR, *_RECEIVED_TO_SUSPENDED),
        # A simulated case closes when its formal one opens; the step asks the mode.
        Act.CONVERT: _to(S.ARCHIVED, S.DECIDED),
    }
)


def next_stage(stage: Stage, act: Act) -> Stage:
    """The stage after that act; Refused("case.act-not-allowed") where the table has none."""
    target = TABLE[act].get(stage)
    if target is None:
        raise Refused("case.act-not-allowed", act=act.value, stage=stage.value)
    return target


def allowed(stage: Stage) -> frozenset[Act]:
    """Every act that the table knows for a case in that stage."""
    return frozenset(act for act, moves in TABLE.items() if stage in moves)
