"""Registers of what is kept: visits, ratings, emergency slips, old files and cases.

Owned by no thread. The one rule: cells show what the record says; an empty cell is empty.
"""

from __future__ import annotations

from pathlib import Path

from desk.acts.history import History
from desk.acts.ratings import Ratings
from desk.acts.slips import Slips
from desk.acts.visits import Visits
from desk.applicant import Agent, IdentityMatch
from desk.done import Done
from desk.duties import Duty
from desk.refusal import Refused
from desk.row_files import read_table
from desk.visits import Batched, read_rows
from ui.window.operations.acts import Acts
from ui.window.registers.papers import hall_paper, print_act
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.service import TICKED, moment_of
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.views.fields import day, extra, long, number, text, tick

MOST_SCAN = 32 * 1024 * 1024


def file_of(path: str) -> bytes:
    """The bytes of a file that was named.

    Raises Refused("service.file-missing"), ("service.file-too-large", limit).
    """
    try:
        with Path(path.strip()).expanduser().open("rb") as file:
            data = file.read(MOST_SCAN + 1)
    except OSError as error:
        raise Refused("service.file-missing") from error
    if len(data) > MOST_SCAN:
        raise Refused("service.file-too-large", limit=f"{MOST_SCAN // 1024 // 1024} MB")
    return data


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


def batch_of(acts: Acts, values: Values) -> Done[Batched]:
    """A batch from a list; the agent stands at the counter for all of them."""
    found = acts.desk.catalogue.find(values["item"].strip(), acts.desk.clock.now().date())
    if not found:
        raise Refused("item.unknown")
    item = found[0]
    matched = IdentityMatch.MATCH if values["match"] == TICKED else None
    agent = Agent(
        name=values["name"].strip(),
        certificate_type="111",
        certificate_number=values["certificate"].strip(),
        scope="本批全部事项",
        identity_match=matched,
    )
    return Visits(acts.desk).batch(
        acts.actor,
        item,
        read_rows(read_table(file_of(values["file"]))),
        answers={},
        all_paper=values["materials"] == TICKED,
        agent=agent,
    )


VISITS = Register(
    code="visits",
    title="办事车",
    empty="没有办事车。",
    kinds=("visit",),
    columns=("来访人", "代办人", "收件", "未收"),
    cells=facts("@title", "agent", "cases", "failed"),
    states={"open": "办理中", "closed": "已结束"},
    filters=(Filter(text="办理中", states=("open",)), Filter(text="全部")),
    acts=(
        RegisterAct(
            code="open",
            duty=Duty.RUN_VISIT,
            text="开始一次来访",
            begins=True,
            asked=asking(
                "开始一次来访",
                "开始",
                (text("who", "来访人"), extra("agent", "代办人"), extra("authority", "委托书")),
            ),
            work=lambda acts, _r, values: Visits(acts.desk).open(
                acts.actor,
                who=values["who"],
                agent=values["agent"],
                authority=values["authority"],
            ),
        ),
        RegisterAct(
            code="batch",
            duty=Duty.RUN_VISIT,
            text="批量：一个事项，多个人（清单）",
            begins=True,
            asked=asking(
                "批量收件",
                "逐人收件",
                (
                    number("item", "事项短码"),
                    text("file", "清单文件（.xlsx、.csv）"),
                    text("name", "经办人"),
                    number("certificate", "经办人证件号码"),
                    tick("match", "经办人人证一致"),
                    tick("materials", "材料已逐人收齐（纸质）"),
                ),
                note="情形写在清单里（表头是问题，格里是选项）。每人一件；出错的行不影响其他人，错在哪一行会列出来。",
            ),
            work=lambda acts, _r, values: batch_of(acts, values),
        ),
        RegisterAct(
            code="join",
            duty=Duty.RUN_VISIT,
            text="把草稿逐件收进来",
            offered=in_state("open"),
            work=lambda acts, record, _v: Visits(acts.desk).join_all(
                chosen(record), acts.actor
            ),
        ),
        RegisterAct(
            code="close",
            duty=Duty.RUN_VISIT,
            text="结束来访",
            offered=in_state("open"),
            work=lambda acts, record, _v: Visits(acts.desk).close(chosen(record), acts.actor),
            prints=hall_paper,
        ),
        print_act("visit_receipt", "closed"),
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
