"""From case rows to the pages 办件 and 出件发证.

Owned by no thread. The one rule: names and numbers in lists are masked; the side panel shows
the name of the one case that was chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desk.case import Case
from desk.events.facts import HolderKind
from desk.names import mask_name, mask_number
from desk.numbering import check_receipt_number
from desk.ports.platform import FoundCase
from desk.ports.store import CaseRow, JudgementRow
from desk.projection import read_case
from desk.refusal import Refused
from desk.stages import Stage
from ui.window.presenters.clocks import choice_facts, promised_words, row_tone
from ui.window.presenters.closing import closing_facts
from ui.window.presenters.days import month_day, with_weekday
from ui.window.presenters.menus import case_menu
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.parts import parts_view, project_facts
from ui.window.presenters.stages import stage_badge, sync_badge
from ui.window.presenters.timeline import timeline
from ui.window.tongue import sentence, tr
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    CasesView,
    Column,
    Filter,
    TableRow,
    TableView,
)
from ui.window.views.shell import Badge, KeyHint, Tone

COLUMNS = (
    Column(title=tr("短号"), width=118),
    Column(title=tr("事项")),
    Column(title=tr("申请人"), width=104),
    Column(title=tr("状态"), width=92),
    Column(title=tr("承诺"), width=74),
    Column(title=tr("同步"), width=84),
)
ELSEWHERE = tr("内容在别的窗口")
FILTERS: Mapping[str, tuple[str, tuple[Stage, ...]]] = {
    "all": (tr("全部"), ()),
    "open": (
        tr("在办"),
        (
            Stage.RECEIVED,
            Stage.ACCEPTED,
            Stage.HANDLING,
            Stage.SUSPENDED,
            Stage.SUPPLEMENT_AFTER,
        ),
    ),
    "supplement": (tr("待补正"), (Stage.SUPPLEMENT, Stage.SUPPLEMENT_AFTER)),
    "ready": (tr("待发证"), (Stage.DECIDED, Stage.ISSUED)),
    "done": (tr("办结"), (Stage.HANDED_OVER, Stage.ARCHIVED, Stage.REFUSED, Stage.WITHDRAWN)),
}
READY: Mapping[str, tuple[str, tuple[Stage, ...]]] = {
    "ready": (tr("全部"), (Stage.DECIDED, Stage.ISSUED)),
    "decided": (tr("待出证"), (Stage.DECIDED,)),
    "issued": (tr("待领取"), (Stage.ISSUED,)),
}


def cases_view(
    title: str,
    rows: Sequence[tuple[CaseRow, str]],
    around: Surroundings,
    *,
    filters: Mapping[str, tuple[str, tuple[Stage, ...]]],
    chosen: str,
    detail: CaseDetail | None,
    empty: str,
    whole: bool = True,
) -> CasesView:
    """The page."""
    return CasesView(
        title=title,
        count=tr("{0} 件", len(rows)) if whole else tr("先列 {0} 件，下翻续列", len(rows)),
        filters=tuple(
            Filter(code=code, text=words, chosen=code == chosen)
            for code, (words, _stages) in filters.items()
        ),
        table=TableView(
            columns=COLUMNS,
            rows=tuple(_row(row, state, around) for row, state in rows),
            empty=empty,
        ),
        detail=detail,
        hints=(
            KeyHint(key="↑↓", text=tr("选件")),
            KeyHint(key="Enter", text=tr("全部操作")),
            KeyHint(key="F12", text=tr("办主要操作")),
            KeyHint(key="Ctrl+P", text=tr("看单据")),
            KeyHint(key="Ctrl+Shift+P", text=tr("补打")),
            KeyHint(key="Ctrl+F", text=tr("查找")),
            KeyHint(key="F5", text=tr("刷新")),
            KeyHint(key="F1", text=tr("全部快捷键")),
        ),
    )


def case_detail(
    row: CaseRow, state: str, judged: Sequence[JudgementRow], around: Surroundings
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
        timeline=tuple(timeline(case, around.today)),
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


def short_receipt(receipt: str) -> str:
    """Day and serial of a receipt whose spoken number this window was not told."""
    try:
        number = check_receipt_number(receipt)
    except Refused:
        return receipt
    return f"{number.day:%m%d}-{number.serial:04d}"


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


def _row(row: CaseRow, state: str, around: Surroundings) -> TableRow:
    stage, sync = stage_badge(row.stage), sync_badge(state)
    due = month_day(date.fromisoformat(row.promised_on)) if row.promised_on else ""
    return TableRow(
        key=row.case_id,
        cells=(
            row.spoken or short_receipt(row.receipt),
            row.item_name or ELSEWHERE,
            mask_name(row.applicant) if row.applicant else "—",
            stage.text,
            due,
            sync.text,
        ),
        tones=((3, stage.tone), (4, row_tone(row, around)), (5, sync.tone)),
    )


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
