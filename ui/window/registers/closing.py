"""Registers of what follows a decision: void requests, results watched, the shelf.

Owned by no thread. The one rule: cells show what the record says; an empty cell is empty.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.corrections import Corrections
from desk.acts.dossiers import Dossiers
from desk.acts.shelf import Shelf
from desk.done import Done
from desk.duties import Duty
from desk.record import Record
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.papers import hall_paper, print_act
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, long, text, tick
from ui.window.views.form import FieldView

TICKED, PIECE = "yes", "piece:"
ANSWERS = (("yes", tr("同意作废")), ("no", tr("不同意")))
VOIDS = Register(
    code="void_requests",
    title=tr("作废申请"),
    empty=tr("没有作废申请。"),
    kinds=("void_request",),
    columns=(tr("收件编号"), tr("站点"), tr("申请人"), tr("理由")),
    cells=facts("@title", "station_name", "asked_by", "reason"),
    states={"asked": tr("待答复"), "granted": tr("已同意"), "refused": tr("不同意")},
    filters=(Filter(text=tr("待答复"), states=("asked",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="answer",
            duty=Duty.ANSWER_VOID,
            text=tr("答复（值班主任）"),
            offered=in_state("asked"),
            asked=asking(
                tr("答复作废申请"),
                tr("答复"),
                (choice("granted", tr("答复"), ANSWERS), long("reason", tr("理由"))),
            ),
            work=lambda acts, record, values: Corrections(acts.desk).answer_void(
                chosen(record),
                acts.actor,
                granted=values["granted"] == "yes",
                reason=values["reason"],
            ),
        ),
    ),
)
WATCHED = Register(
    code="watched",
    title=tr("审管互动"),
    empty=tr("没有推送过结果。"),
    kinds=("watch",),
    columns=(tr("事项"), tr("收件编号"), tr("监管部门"), tr("反馈")),
    cells=facts("@title", "receipt", "organ", "answer"),
    states={"sent": tr("已推送"), "answered": tr("已反馈")},
    filters=(Filter(text=tr("待反馈"), states=("sent",)), Filter(text=tr("全部"))),
)


def _shelf_cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    """Place, case, and how many days the licence has waited."""
    days = (around.today - record.day).days
    get = record.facts.get
    return (
        get("place", ""),
        get("spoken", ""),
        get("applicant", ""),
        record.title,
        get("licence_number", ""),
        str(days) if record.state == "waiting" else "",
    )


def _sending(record: Record, records: tuple[Record, ...], _around: Surroundings) -> AskView:
    """Where to and with whom; every licence of the list that waits can go along."""
    waiting = (each for each in records if each.state == "waiting")
    return AskView(
        title=tr("证照移交"),
        do_text=tr("登记移交"),
        note=tr("勾选一并移交的证照，出一张移交清单；到达后逐本登记。"),
        fields=(
            text("to_place", tr("去处")),
            text("carrier", tr("交接人")),
            *(_piece(each, chosen=each.record_id == record.record_id) for each in waiting),
        ),
    )


def _piece(licence: Record, *, chosen: bool) -> FieldView:
    get = licence.facts.get
    words = f"{get('place', '')} {get('spoken', '')} {get('applicant', '')} {licence.title}"
    box = tick(f"{PIECE}{licence.record_id}", words.strip())
    return replace(box, value=TICKED if chosen else "")


def _sent(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    pieces = [code.removeprefix(PIECE) for code in values if code.startswith(PIECE)]
    return Shelf(acts.desk).send(
        [each for each in pieces if values[f"{PIECE}{each}"] == TICKED],
        acts.actor,
        to_place=values["to_place"],
        carrier=values["carrier"],
    )


SHELF = Register(
    code="shelf",
    title=tr("待领证照"),
    empty=tr("架上没有证照。"),
    kinds=("shelf",),
    columns=(tr("位置"), tr("编号"), tr("申请人"), tr("事项"), tr("证照编号"), tr("等候天数")),
    cells=_shelf_cells,
    states={"waiting": tr("待领"), "sent": tr("移交中"), "taken": tr("已领")},
    filters=(
        Filter(text=tr("待领"), states=("waiting",)),
        Filter(text=tr("移交中"), states=("sent",)),
        Filter(text=tr("全部")),
    ),
    acts=(
        RegisterAct(
            code="send",
            duty=Duty.KEEP_SHELF,
            text=tr("移交到便民点"),
            offered=in_state("waiting"),
            among=_sending,
            work=_sent,
            prints=hall_paper,
        ),
        print_act("transfer_list", "sent"),
        RegisterAct(
            code="arrive",
            duty=Duty.KEEP_SHELF,
            text=tr("已到便民点"),
            offered=in_state("sent"),
            asked=asking(tr("证照到达"), tr("登记"), (text("place", tr("存放位置")),)),
            work=lambda acts, record, values: Shelf(acts.desk).arrive(
                chosen(record), acts.actor, place=values["place"]
            ),
        ),
    ),
)
DOSSIERS = Register(
    code="dossiers",
    title=tr("异地转送"),
    empty=tr("没有异地转送的材料。"),
    kinds=("dossier",),
    columns=(tr("收件编号"), tr("事项"), tr("承办地"), tr("承办机关"), tr("签收人")),
    cells=facts("receipt", "@title", "to_area", "to_organ", "taken_by"),
    states={"sent": tr("在途"), "arrived": tr("已签收")},
    filters=(Filter(text=tr("在途"), states=("sent",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="arrived",
            duty=Duty.MOVE_DOSSIER,
            text=tr("对方已签收"),
            offered=in_state("sent"),
            asked=asking(tr("对方签收"), tr("登记"), (text("taken_by", tr("签收人")),)),
            work=lambda acts, record, values: Dossiers(acts.desk).arrived(
                chosen(record), acts.actor, taken_by=values["taken_by"]
            ),
        ),
    ),
)
CLOSING_REGISTERS: tuple[Register, ...] = (SHELF, WATCHED, VOIDS, DOSSIERS)
