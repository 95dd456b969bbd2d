"""The case beside a list: its facts, its timeline, what may be asked for.

Owned by no thread. The one rule: names and numbers in lists are masked; the side panel shows
the name of the one case that was chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.case import Case
from desk.events.facts import HolderKind
from desk.names import mask_number
from desk.ports.platform import FoundCase
from desk.ports.store import CaseRow, JudgementRow
from desk.projection import read_case
from desk.refusal import Refused
from desk.stages import Stage
from ui.window.presenters.clocks import choice_facts, promised_words
from ui.window.presenters.closing import closing_facts
from ui.window.presenters.days import with_weekday
from ui.window.presenters.menus import case_menu
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.parts import parts_view, project_facts
from ui.window.presenters.stages import stage_badge, sync_badge
from ui.window.presenters.timeline import timeline
from ui.window.tongue import sentence, tr
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    TimelineRow,
)
from ui.window.views.shell import Badge, Tone

ELSEWHERE = tr("内容在别的窗口")


def case_detail(
    row: CaseRow,
    state: str,
    judged: Sequence[JudgementRow],
    around: Surroundings,
    log: tuple[TimelineRow, ...] = (),
) -> CaseDetail:
    """The case beside the list."""
    case = read_case(row)
    told = [_told(each) for each in judged if each.code and each.outcome != "mismatch"]
    return CaseDetail(
        key=row.case_id,
        title=row.item_name or ELSEWHERE,
        number=f"{row.spoken}    {row.receipt}".strip(),
        badges=tuple(b for b in (stage_badge(row.stage), sync_badge(state)) if b.text),
        facts=(*_facts(case, around), *project_facts(case)),
        timeline=(*timeline(case, around.today), *log),
        acts=acts_of(case, around),
        more=case_menu(case, around),
        note=tr("；").join(told) or _note(case, around),
        parts=parts_view(case, around),
    )


def _told(judged: JudgementRow) -> str:
    """What the platform said of an entry; beside an acceptance its code is a note."""
    if judged.sentence or not judged.code.startswith("judged."):
        return judged.sentence or judged.code
    return sentence(Refused(judged.code))


def found_detail(found: FoundCase) -> CaseDetail:
    """A case that only the platform knows here, with the offer to claim it."""
    return CaseDetail(
        key=found.case_id,
        title=found.item_name,
        number=found.receipt,
        badges=(stage_badge(found.stage), Badge(text=tr("在别处"), tone=Tone.WARN)),
        facts=(
            (tr("申请人"), found.applicant_masked),
            (tr("持有"), found.holder_name or tr("平台（审批中）")),
        ),
        timeline=(),
        acts=(ActButton(code="claim", text=tr("认领到本窗口"), key="F12", primary=True),),
        note=tr("本窗口没有这件；认领后由平台送来全部内容。"),
    )


def acts_of(case: Case, around: Surroundings) -> tuple[ActButton, ...]:
    """What may be asked for here; the first is the main one."""
    here = case.is_held_by(around.station.station_id)
    acts: list[ActButton] = []
    if here and case.stage is Stage.RECEIVED:
        acts.append(ActButton(code="accept", text=tr("受理"), key="F12", primary=True))
    if here and case.stage is Stage.ACCEPTED and case.get_item().is_at_once:
        acts.append(
            ActButton(code="decide", text=tr("当场办结（准予）"), key="F12", primary=True)
        )
    if here and case.stage is Stage.DECIDED and _has_licence(case):
        acts.append(ActButton(code="issue", text=tr("出证"), key="F12", primary=True))
    if here and case.stage is Stage.ISSUED:
        acts.append(ActButton(code="hand_over", text=tr("发证"), key="F12", primary=True))
    if not here and (case.item is None or case.stage in {Stage.DECIDED, Stage.ISSUED}):
        acts.append(ActButton(code="claim", text=tr("认领到本窗口"), key="F12", primary=True))
    if case.received_at is not None:
        acts.append(
            ActButton(code="print", text=tr("补打单据"), key="Ctrl+Shift+P", primary=False)
        )
    return tuple(acts)


def _has_licence(case: Case) -> bool:
    return case.decision is not None and case.decision.licence is not None


def _note(case: Case, around: Surroundings) -> str:
    holder = case.holder
    if holder is None or case.is_held_by(around.station.station_id):
        return ""
    words = tr("现由{0}持有", _holder(case, around))
    if case.item is not None:
        return words
    return tr("{0}；本窗口只有编号和状态，认领后送来全部内容。", words)


def _facts(case: Case, around: Surroundings) -> tuple[tuple[str, str], ...]:
    applicant = case.applicant
    facts = [
        (tr("申请人"), applicant.name if applicant else ""),
        (tr("证件"), mask_number(applicant.certificate_number) if applicant else ""),
        (tr("办件编号"), case.case_number),
        (tr("受理文号"), case.document_number),
        *choice_facts(case),
        (tr("承诺办结"), promised_words(case, around)),
        (
            tr("容缺补交"),
            tr("{0}前", with_weekday(case.tolerated_until)) if case.tolerated_until else "",
        ),
        (tr("证照编号"), case.licence_number or _licence(case)),
        (tr("持有"), _holder(case, around)),
        *closing_facts(case),
    ]
    return tuple(fact for fact in facts if fact[1])


def _licence(case: Case) -> str:
    found = case.decision.licence if case.decision else None
    return f"{found.kind} {found.number}" if found else ""


def _holder(case: Case, around: Surroundings) -> str:
    holder = case.holder
    if holder is None:
        return ""
    if case.is_held_by(around.station.station_id):
        return tr("本窗口")
    names = {HolderKind.POOL: tr("发证池"), HolderKind.PLATFORM: tr("平台（审批中）")}
    return holder.name or names.get(holder.kind, holder.id)
