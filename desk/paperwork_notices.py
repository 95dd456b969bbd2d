"""Composers before a decision: 一次性告知, 补正, 重新启动, 不予受理, 退件, 撤件.

Owned by no thread. The one rule: what an event of this station says is read from the event;
where the case came from another window, its own fields say as much as they know.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.applicant import Applicant
from desk.case import Case, Supplement
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.events.intake import (
    CaseRefused,
    CaseReturned,
    CaseWithdrawn,
    SupplementAsked,
    SupplementCompleted,
)
from desk.item import ItemVersion
from desk.material import PUT_OFF, Material
from desk.papers_notices import (
    NeededLine,
    OneTimeNotice,
    RefusalDecision,
    RestartNotice,
    ReturnNotice,
    SupplementNotice,
    WantedLine,
    WithdrawalNotice,
)
from desk.paperwork_parts import (
    addressed,
    events_of,
    fee_text,
    limit_text,
    long_day,
    promised_text,
    requirement,
    returned_lines,
    sample,
    sheet,
    sheet_number,
    where_to_object,
)
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused
from desk.stages import Stage

ONE_TIME = "one_time_notice"
SUPPLEMENT = "supplement_notice"
RESTART = "restart_notice"
REFUSAL = "refusal_decision"
RETURN = "return_notice"
WITHDRAWAL = "withdrawal_notice"
NONE_NEEDED = "不受理"  # the ground that no permission is needed at all


def one_time_notice(
    desk: Desk,
    actor: Actor,
    item: ItemVersion,
    *,
    answers: Mapping[str, str],
    there: Mapping[str, Material],
    applicant: Applicant | None = None,
) -> OneTimeNotice:
    """一次性告知书 of an item in a situation; `there` are the materials shown, by code."""
    needed = needed_lines(item, answers, there)
    here = sum(line.state == "已有" for line in needed)
    return OneTimeNotice(
        **sheet(desk, actor, ONE_TIME, number=sheet_number(desk, "GZ"), item=item),
        copies=2,
        applicant="" if applicant is None else applicant.name,
        notes=wording(ONE_TIME, desk.clock.now().date()).all("notes"),
        summary=f"共 {len(needed)} 项，已有 {here} 项",
        told_at=desk.clock.now(),
        needed=needed,
        situation=_situation(item, answers),
        conditions=item.conditions,
        basis=item.legal_basis,
        promised_text=promised_text(item),
        statutory_text=limit_text(item.statutory),
        fee_text=fee_text(item),
        phones=tuple(p for p in (item.organ.phone,) if p),
    )


def needed_lines(
    item: ItemVersion, answers: Mapping[str, str], there: Mapping[str, Material] | None
) -> tuple[NeededLine, ...]:
    """What these answers ask for; `there` None where nothing was looked at."""
    return tuple(
        NeededLine(
            order=order,
            name=rule.name,
            requirement=requirement(rule),
            source=rule.source.label,
            state=rule.necessity.label if there is None else _state(there.get(rule.code)),
            sample=sample(rule),
        )
        for order, rule in enumerate(item.materials_for(answers), 1)
    )


def supplement_notice(desk: Desk, case: Case, actor: Actor) -> SupplementNotice:
    """补正材料通知书 of the last supplement; Refused("paper.not-earned") without one."""
    if not case.supplements:
        raise Refused("paper.not-earned")
    asked = case.supplements[-1]
    told = _told(desk, case, asked)
    on = desk.clock.now() if told is None else told.at
    limit = limit_text(asked.limit)
    within = f"在{long_day(asked.due)}前" if asked.due else f"自收到本通知书之日起{limit}内"
    text = wording(SUPPLEMENT, on.date())
    return SupplementNotice(
        **addressed(desk, case, actor, SUPPLEMENT),
        document_number=asked.document_number,
        opening=(
            text.text(
                "opening_after" if asked.after else "opening",
                item=case.get_item().name,
                within=within,
            ),
        ),
        on=on,
        wanted=_wanted(case, asked),
        reason="" if told is None else told.reason,
        due=asked.due,
        limit_text=limit,
        received_at=case.received_at,
        after=asked.after,
        remedy=where_to_object(case, on.date(), needed=False),
    )


def restart_notice(desk: Desk, case: Case, actor: Actor) -> RestartNotice:
    """补正后重新启动通知单; Refused("paper.not-earned") while it is not whole."""
    done = [asked for asked in case.supplements if asked.completed is not None]
    if not done or done[-1].completed is None:
        raise Refused("paper.not-earned")
    asked, at = done[-1], done[-1].completed
    known = {rule.code: rule.name for rule in case.rules()}
    completed = events_of(desk, case, SupplementCompleted)
    text = wording(RESTART, at.date())
    return RestartNotice(
        **addressed(desk, case, actor, RESTART),
        document_number=case_document(case, DocumentKind.RESTART, repeat=len(done)),
        opening=(
            text.text("opening", asked_by=asked.document_number, completed=long_day(at.date())),
        ),
        on=at,
        asked_by=asked.document_number,
        completed_at=at,
        promised_on=completed[-1].promised_on if completed else case.promised_on,
        supplied=tuple(known.get(code, code) for code in asked.wanted),
    )


def refusal_decision(desk: Desk, case: Case, actor: Actor) -> RefusalDecision:
    """不予受理决定书, 不予受理通知书; Refused("paper.not-earned", "paper.remedies-missing")."""
    _require(case, Stage.REFUSED)
    told = next(iter(events_of(desk, case, CaseRefused)), None)
    on = desk.clock.now() if told is None else told.at
    text = wording(REFUSAL, on.date())
    ground = "" if told is None else told.ground
    none_needed = ground == NONE_NEEDED
    return RefusalDecision(
        **addressed(desk, case, actor, REFUSAL),
        title=text.text("title_none") if none_needed else "不予受理决定书",
        document_number=_number(case, DocumentKind.REFUSAL, told),
        opening=(text.text("opening", item=case.get_item().name),),
        on=on,
        ground=ground,
        grounds=(
            (text.text("ground_refuse"), bool(ground) and not none_needed),
            (text.text("ground_none"), none_needed),
        ),
        article="" if told is None else told.article,
        reason=case.closed_reason,
        received_at=case.received_at,
        returned=returned_lines(case),
        remedy=where_to_object(case, on.date(), needed=True),
    )


def return_notice(desk: Desk, case: Case, actor: Actor) -> ReturnNotice:
    """退件通知书; Refused("paper.not-earned")."""
    _require(case, Stage.RETURNED)
    told = next(iter(events_of(desk, case, CaseReturned)), None)
    on = desk.clock.now() if told is None else told.at
    open_ones = [asked for asked in case.supplements if asked.completed is None]
    text = wording(RETURN, on.date())
    return ReturnNotice(
        **addressed(desk, case, actor, RETURN),
        document_number=_number(case, DocumentKind.RETURN, told),
        opening=(text.text("opening", item=case.get_item().name),),
        on=on,
        reason=case.closed_reason,
        basis=text.texts.get("basis", ""),
        asked_by=open_ones[-1].document_number if open_ones else "",
        due=open_ones[-1].due if open_ones else None,
        received_at=case.received_at,
        returned=returned_lines(case),
        remedy=where_to_object(case, on.date(), needed=False),
    )


def withdrawal_notice(desk: Desk, case: Case, actor: Actor) -> WithdrawalNotice:
    """撤回申请确认书; Refused("paper.not-earned")."""
    _require(case, Stage.WITHDRAWN)
    told = next(iter(events_of(desk, case, CaseWithdrawn)), None)
    on = desk.clock.now() if told is None else told.at
    text = wording(WITHDRAWAL, on.date())
    return WithdrawalNotice(
        **addressed(desk, case, actor, WITHDRAWAL),
        document_number=_number(case, DocumentKind.WITHDRAWAL, told),
        opening=(text.text("opening", item=case.get_item().name),),
        on=on,
        reason=case.closed_reason,
        basis=text.texts.get("basis", ""),
        received_at=case.received_at,
        accepted_at=case.accepted_at,
        returned=returned_lines(case),
    )


def _require(case: Case, stage: Stage) -> None:
    if case.stage is not stage:
        raise Refused("paper.not-earned")


def _number(case: Case, kind: DocumentKind, told: object) -> str:
    """The number as the event gave it; the case's own of that kind where it gave none."""
    return str(getattr(told, "document_number", "")) or case_document(case, kind)


def _told(desk: Desk, case: Case, asked: Supplement) -> SupplementAsked | None:
    """The event of that supplement, where this station wrote it."""
    for event in events_of(desk, case, SupplementAsked):
        if event.document_number == asked.document_number and event.after == asked.after:
            return event
    return None


def _wanted(case: Case, asked: Supplement) -> tuple[WantedLine, ...]:
    """Every wanted material with its requirement; what is here already is to be mended."""
    rules = {} if case.item is None else {rule.code: rule for rule in case.item.materials}
    lines = []
    for order, code in enumerate(asked.wanted, 1):
        rule, material = rules.get(code), case.materials.get(code)
        mend = material is not None and material.how not in PUT_OFF
        lines.append(
            WantedLine(
                order=order,
                name=code if rule is None else rule.name,
                what="更正" if mend else "补充",
                how="" if rule is None else requirement(rule),
            )
        )
    return tuple(lines)


def _situation(item: ItemVersion, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Questions with the answers that were given."""
    return tuple(
        f"{situation.question}{option.text}"
        for situation in item.situations
        for option in situation.options
        if answers.get(situation.code) == option.code
    )


def _state(material: Material | None) -> str:
    """Whether it was shown."""
    return "需准备" if material is None or material.how in PUT_OFF else "已有"
