"""The back office: the department takes a case up and decides it (demonstration, training).

Used from the command line or the demonstration's control. The one rule: the same steps
guard the platform's acts as guard a clerk's; each is an event of the hall's feed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desk.bundles import CODED_LICENCES
from desk.case import Case
from desk.check_digits import credit_code_check
from desk.events.facts import Event, Holder, HolderKind, Licence, Mode, Origin
from desk.events.outcome import CaseDecided
from desk.fold import fold
from desk.refusal import Refused
from desk.stages import Stage
from desk.steps import handling, outcome
from sync.gateway.office import Office
from sync.gateway.orders import Verdict
from sync.gateway.saying import moved, told
from sync.gateway.sitting import session
from sync.gateway.store import cases
from sync.gateway.store.cases import Kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.feed import hall_name
from sync.gateway.whereabouts import of_number


def decide(office: Office, number: str, verdict: Verdict) -> Case:
    """Take up and decide the case of that receipt, spoken or case number.

    The case then waits in the issue pool of its hall. Raises Refused: `case.unknown`,
    `case.number-ambiguous`, and what the steps refuse (`case.act-not-allowed`,
    `case.reason-missing`, …).
    """
    office = of_number(office, number)
    with session(office) as txn:
        kept = one_case(txn, number)
        at = verdict.at or office.clock()
        pool = Holder(kind=HolderKind.POOL, id=kept.hall, name=pool_name(txn, kept.hall))
        moves: list[tuple[Event, Holder | None]] = []
        case = kept.case
        if case.stage is Stage.ACCEPTED:
            handled = handling.handle(case, at=at, department=_organ(case, verdict))
            department = Holder(
                kind=HolderKind.PLATFORM, id="platform", name=handled.department
            )
            moves.append((handled, department))
            case = fold(case, handled)
        if case.decision is not None and case.decision.origin is Origin.RECORDED:
            return _confirm(office, txn, kept, verdict, at)
        decided = outcome.decide(
            case,
            at=at,
            result=verdict.result,
            number=verdict.number or _made_up_number(office, case, at),
            organ=_organ(case, verdict),
            origin=Origin.PLATFORM,
            licence=_licence(office, case, verdict, at),
            reason=verdict.reason,
        )
        moves.append((decided, pool))
        return record_moves(office, txn, kept, moves)


def _confirm(office: Office, txn: Txn, kept: Kept, verdict: Verdict, at: datetime) -> Case:
    """The platform's own word on a result that a window entered from paper (人工登记).

    It stays with the window that issues it; the same number confirms, another contradicts.
    """
    case = kept.case
    known = case.decision
    decided = CaseDecided(
        at=at,
        result=verdict.result,
        number=verdict.number or ("" if known is None else known.number),
        organ=_organ(case, verdict),
        origin=Origin.PLATFORM,
        licence=_licence(office, case, verdict, at) if verdict.licence_number else _of(case),
        reason=verdict.reason,
    )
    # No holder and no stage: the window may have issued it, which the platform hears later.
    said = told(decided, case, case, moves=False)
    last = office.say(txn, kept.hall, (said,))[-1].event_id
    case = replace(fold(case, decided), base=last)
    cases.put_kept(txn, [replace(kept, case=case, last_event=last)], office.now())
    return case


def _of(case: Case) -> Licence | None:
    return None if case.decision is None else case.decision.licence


def one_case(txn: Txn, number: str) -> Kept:
    """The only case of that number, locked."""
    found = cases.find_by_number(txn, number.strip(), lock=True)
    if not found:
        raise Refused("case.unknown")
    if len(found) > 1:
        raise Refused("case.number-ambiguous", count=len(found))
    return found[0]


def pool_name(txn: Txn, hall: str) -> str:
    """What the issue pool of a hall is called on screens."""
    return f"{hall_name(txn, hall)}出证窗口"


def record_moves(
    office: Office, txn: Txn, kept: Kept, moves: Sequence[tuple[Event, Holder | None]]
) -> Case:
    """Apply what the platform does to a case and say so; None leaves it with its holder."""
    case, said = kept.case, []
    if not moves:
        return case
    for event, holder in moves:
        case = fold(case, event)
        case = case if holder is None else replace(case, holder=holder)
        said.append(told(event, kept.case, case))
    events = office.say(txn, kept.hall, (*said, moved(case)))
    case = replace(case, base=events[-1].event_id)
    after = replace(kept, case=case, last_event=events[-1].event_id)
    cases.put_kept(txn, [after], office.now())
    return case


def _organ(case: Case, verdict: Verdict) -> str:
    return verdict.organ or case.implementing_organ().name


def _made_up_number(office: Office, case: Case, at: datetime) -> str:
    """A number no organ gives, marked as such; a real gateway wants the organ's own."""
    if not office.demonstration:
        raise Refused("case.decision-number-missing")
    return f"演示决〔{at.year}〕{case.receipt[-10:]}号"


def _registered(case: Case, kind: str) -> str:
    """The credit code that the registration part brought, for the licence that carries it."""
    bundle = case.dossier.bundle
    company = None if bundle is None else bundle.company
    return company.credit_code if company is not None and kind in CODED_LICENCES else ""


def _made_up_licence(case: Case, kind: str) -> str:
    """A number that nobody has, of the true shape where it is a credit code."""
    if kind in CODED_LICENCES:
        return demonstration_code(case.receipt)
    return f"演示证{case.receipt[-10:]}"


def demonstration_code(receipt: str) -> str:
    """A credit code that no company has, in the region that is kept for tests (GB 32100)."""
    first = f"91379901{receipt[-9:]}"
    return first + credit_code_check(first)


def _licence(office: Office, case: Case, verdict: Verdict, at: datetime) -> Licence | None:
    item = case.get_item()
    if verdict.result not in outcome.GRANTING or not item.result_licences:
        return None
    if case.mode is Mode.SIMULATED:
        return None  # an opinion, never a licence
    kind = verdict.licence_kind or item.result_licences[0]
    number = verdict.licence_number or _registered(case, kind)
    if not number and office.demonstration:
        number = _made_up_licence(case, kind)
    if not number:
        return None  # the step then says which licence is missing
    return Licence(
        kind=kind,
        number=number,
        issuer=verdict.licence_issuer or _organ(case, verdict),
        valid_from=verdict.valid_from or at.date(),
        valid_to=verdict.valid_to,
        long_term=verdict.long_term,
    )
