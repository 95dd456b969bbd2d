"""Registers of what is kept: ratings, emergency slips, old files and cases.

Owned by no thread. The one rule: cells show what the record says; an empty cell is empty.
"""

from __future__ import annotations

from desk.acts.history import History
from desk.acts.ratings import Ratings
from desk.acts.slips import Slips
from desk.done import Done
from desk.duties import Duty
from desk.refusal import Refused
from desk.row_files import read_table
from ui.window.files import file_of
from ui.window.operations.acts import Acts
from ui.window.registers.papers import hall_paper, print_act
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.service import TICKED, moment_of
from ui.window.registers.visits import VISITS
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import tr
from ui.window.views.fields import day, extra, long, number, text, tick


def _slip(acts: Acts, values: Values) -> Done[str]:
    row = acts.desk.store.views.find_case_by_number(values["case"].strip())
    if row is None:
        raise Refused("case.unknown")
    return Slips(acts.desk).enter(
        row.case_id,
        acts.actor,
        number=values["number"].strip(),
        stated_at=moment_of(acts, values["on"], values["at"]),
        filled_by=values["filled_by"],
        scan=file_of(values["scan"]) if values["scan"].strip() else b"",
    )


RATINGS = Register(
    code="ratings",
    title=tr("好差评"),
    empty=tr("没有评价。"),
    kinds=("rating",),
    columns=(tr("收件编号"), tr("服务"), tr("等级"), tr("指标"), tr("意见")),
    cells=facts("@title", "rated", "level", "details", "text"),
    states={"good": tr("已评价"), "bad": tr("差评待回访"), "followed": tr("已回访")},
    filters=(Filter(text=tr("差评待回访"), states=("bad",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="follow",
            duty=Duty.FOLLOW_RATING,
            text=tr("登记回访（值班主任）"),
            offered=in_state("bad"),
            asked=asking(
                tr("差评回访"),
                tr("登记"),
                (
                    long("found", tr("核实情况")),
                    long("done", tr("处理结果")),
                    tick("content", tr("群众表示满意")),
                ),
            ),
            work=lambda acts, record, values: Ratings(acts.desk).follow(
                chosen(record),
                acts.actor,
                found=values["found"],
                done=values["done"],
                content=values["content"] == TICKED,
            ),
        ),
    ),
)
SLIPS = Register(
    code="slips",
    title=tr("应急收件单"),
    empty=tr("没有补录的应急收件单。"),
    kinds=("slip", "slip_book"),
    columns=(tr("号"), tr("单上时间"), tr("填单人"), tr("原因"), tr("起"), tr("止")),
    cells=facts("@title", "stated_at", "filled_by", "reason", "first", "last"),
    states={
        "reserved": tr("已留号"),
        "entered": tr("手工填写·待确认"),
        "confirmed": tr("已确认"),
        "spoiled": tr("已作废"),
    },
    filters=(Filter(text=tr("待确认"), states=("entered",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="reserve",
            duty=Duty.ENTER_AFTERWARDS,
            text=tr("留号（打印应急收件单）"),
            begins=True,
            asked=asking(tr("留号"), tr("留号"), (number("count", tr("张数")),)),
            work=lambda acts, _r, values: Slips(acts.desk).reserve(
                acts.actor, count=int(values["count"]) if values["count"].isdecimal() else 0
            ),
            prints=hall_paper,
        ),
        print_act("emergency_book", "reserved"),
        RegisterAct(
            code="enter",
            duty=Duty.ENTER_AFTERWARDS,
            text=tr("补录一张"),
            begins=True,
            asked=asking(
                tr("补录应急收件单"),
                tr("补录"),
                (
                    number("number", tr("单号")),
                    number("case", tr("收件编号")),
                    day("on", tr("单上日期")),
                    text("at", tr("单上时间"), hint="09:30"),
                    text("filled_by", tr("填单人")),
                    extra("scan", tr("扫描件（文件）")),
                ),
            ),
            work=lambda acts, _r, values: _slip(acts, values),
        ),
        RegisterAct(
            code="confirm",
            duty=Duty.CONFIRM_AFTERWARDS,
            text=tr("确认单上时间（值班主任）"),
            offered=in_state("entered"),
            work=lambda acts, record, _v: Slips(acts.desk).confirm(chosen(record), acts.actor),
        ),
        RegisterAct(
            code="spoil",
            duty=Duty.ENTER_AFTERWARDS,
            text=tr("作废一张"),
            begins=True,
            asked=asking(
                tr("作废"),
                tr("作废"),
                (number("number", tr("单号")), long("reason", tr("原因"))),
            ),
            work=lambda acts, _r, values: Slips(acts.desk).spoil(
                acts.actor, number=values["number"].strip(), reason=values["reason"]
            ),
        ),
    ),
)
HISTORY = Register(
    code="history",
    title=tr("历史档案"),
    empty=tr("没有导入过历史档案。"),
    kinds=("old_file", "old_case"),
    columns=(tr("题名或事项"), tr("申请人"), tr("证件号码"), tr("年度"), tr("编号")),
    cells=facts("@title", "who", "certificate", "year", "number"),
    states={
        "indexed": tr("已编目"),
        "open": tr("历史导入·未结"),
        "closed": tr("历史导入·已结"),
    },
    filters=(Filter(text=tr("未结"), states=("open",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="import",
            duty=Duty.IMPORT_HISTORY,
            text=tr("导入旧件清单（.xlsx、.csv）"),
            begins=True,
            asked=asking(tr("导入旧件"), tr("导入"), (text("file", tr("清单文件")),)),
            work=lambda acts, _r, values: History(acts.desk).import_cases(
                acts.actor, read_table(file_of(values["file"]))
            ),
            watched=lambda acts, values, progress: History(acts.desk).import_cases(
                acts.actor, read_table(file_of(values["file"])), progress
            ),
        ),
        RegisterAct(
            code="index",
            duty=Duty.IMPORT_HISTORY,
            text=tr("编目旧档案"),
            begins=True,
            asked=asking(
                tr("编目旧档案"),
                tr("编目"),
                (
                    text("title", tr("题名")),
                    text("who", tr("当事人")),
                    number("certificate", tr("证件号码"), required=False),
                    extra("year", tr("年度")),
                    extra("box", tr("盒号")),
                    extra("scan", tr("扫描件（文件）")),
                ),
            ),
            work=lambda acts, _r, values: History(acts.desk).index(
                acts.actor,
                title=values["title"],
                who=values["who"],
                certificate=values["certificate"],
                year=values["year"],
                box=values["box"],
                scans=(file_of(values["scan"]),) if values["scan"].strip() else (),
            ),
        ),
        RegisterAct(
            code="close",
            duty=Duty.IMPORT_HISTORY,
            text=tr("旧件已办结"),
            offered=in_state("open"),
            asked=asking(tr("旧件办结"), tr("登记"), (text("how", tr("办结情况")),)),
            work=lambda acts, record, values: History(acts.desk).close(
                chosen(record), acts.actor, how=values["how"]
            ),
        ),
    ),
)
KEEPING_REGISTERS: tuple[Register, ...] = (VISITS, RATINGS, SLIPS, HISTORY)
