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
    title="好差评",
    empty="没有评价。",
    kinds=("rating",),
    columns=("收件编号", "服务", "等级", "指标", "意见"),
    cells=facts("@title", "rated", "level", "details", "text"),
    states={"good": "已评价", "bad": "差评待回访", "followed": "已回访"},
    filters=(Filter(text="差评待回访", states=("bad",)), Filter(text="全部")),
    acts=(
        RegisterAct(
            code="follow",
            duty=Duty.FOLLOW_RATING,
            text="登记回访（值班主任）",
            offered=in_state("bad"),
            asked=asking(
                "差评回访",
                "登记",
                (
                    long("found", "核实情况"),
                    long("done", "处理结果"),
                    tick("content", "群众表示满意"),
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
    title="应急收件单",
    empty="没有补录的应急收件单。",
    kinds=("slip", "slip_book"),
    columns=("号", "单上时间", "填单人", "原因", "起", "止"),
    cells=facts("@title", "stated_at", "filled_by", "reason", "first", "last"),
    states={
        "reserved": "已留号",
        "entered": "手工填写·待确认",
        "confirmed": "已确认",
        "spoiled": "已作废",
    },
    filters=(Filter(text="待确认", states=("entered",)), Filter(text="全部")),
    acts=(
        RegisterAct(
            code="reserve",
            duty=Duty.ENTER_AFTERWARDS,
            text="留号（打印应急收件单）",
            begins=True,
            asked=asking("留号", "留号", (number("count", "张数"),)),
            work=lambda acts, _r, values: Slips(acts.desk).reserve(
                acts.actor, count=int(values["count"]) if values["count"].isdecimal() else 0
            ),
            prints=hall_paper,
        ),
        print_act("emergency_book", "reserved"),
        RegisterAct(
            code="enter",
            duty=Duty.ENTER_AFTERWARDS,
            text="补录一张",
            begins=True,
            asked=asking(
                "补录应急收件单",
                "补录",
                (
                    number("number", "单号"),
                    number("case", "收件编号"),
                    day("on", "单上日期"),
                    text("at", "单上时间", hint="09:30"),
                    text("filled_by", "填单人"),
                    extra("scan", "扫描件（文件）"),
                ),
            ),
            work=lambda acts, _r, values: _slip(acts, values),
        ),
        RegisterAct(
            code="confirm",
            duty=Duty.CONFIRM_AFTERWARDS,
            text="确认单上时间（值班主任）",
            offered=in_state("entered"),
            work=lambda acts, record, _v: Slips(acts.desk).confirm(chosen(record), acts.actor),
        ),
        RegisterAct(
            code="spoil",
            duty=Duty.ENTER_AFTERWARDS,
            text="作废一张",
            begins=True,
            asked=asking("作废", "作废", (number("number", "单号"), long("reason", "原因"))),
            work=lambda acts, _r, values: Slips(acts.desk).spoil(
                acts.actor, number=values["number"].strip(), reason=values["reason"]
            ),
        ),
    ),
)
HISTORY = Register(
    code="history",
    title="历史档案",
    empty="没有导入过历史档案。",
    kinds=("old_file", "old_case"),
    columns=("题名或事项", "申请人", "证件号码", "年度", "编号"),
    cells=facts("@title", "who", "certificate", "year", "number"),
    states={"indexed": "已编目", "open": "历史导入·未结", "closed": "历史导入·已结"},
    filters=(Filter(text="未结", states=("open",)), Filter(text="全部")),
    acts=(
        RegisterAct(
            code="import",
            duty=Duty.IMPORT_HISTORY,
            text="导入旧件清单（.xlsx、.csv）",
            begins=True,
            asked=asking("导入旧件", "导入", (text("file", "清单文件"),)),
            work=lambda acts, _r, values: History(acts.desk).import_cases(
                acts.actor, read_table(file_of(values["file"]))
            ),
        ),
        RegisterAct(
            code="index",
            duty=Duty.IMPORT_HISTORY,
            text="编目旧档案",
            begins=True,
            asked=asking(
                "编目旧档案",
                "编目",
                (
                    text("title", "题名"),
                    text("who", "当事人"),
                    number("certificate", "证件号码", required=False),
                    extra("year", "年度"),
                    extra("box", "盒号"),
                    extra("scan", "扫描件（文件）"),
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
            text="旧件已办结",
            offered=in_state("open"),
            asked=asking("旧件办结", "登记", (text("how", "办结情况"),)),
            work=lambda acts, record, values: History(acts.desk).close(
                chosen(record), acts.actor, how=values["how"]
            ),
        ),
    ),
)
KEEPING_REGISTERS: tuple[Register, ...] = (VISITS, RATINGS, SLIPS, HISTORY)
