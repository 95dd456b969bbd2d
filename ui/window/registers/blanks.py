"""Registers of numbered blanks: ranges and counts, and every sheet that was touched.

Owned by no thread. The one rule: what is left is reckoned from the records each time it is
shown (`live`); no cell of it is stored.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.blanks import Blanks
from desk.acts.licensing import Came, Licensing
from desk.blanks import Span, read_books
from desk.done import Done
from desk.duties import Duty
from desk.overprint_forms import blank_kinds, shipped_templates
from desk.record import Record
from ui.window.operations.acts import Acts
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.wording import asking, chosen, in_state
from ui.window.tongue import data, tr
from ui.window.views.fields import choice, extra, long, number, text

KINDS = tuple(sorted(blank_kinds(shipped_templates()).items()))
_RANGE = (number("first", tr("起号")), number("last", tr("止号")))
AWAY = (("returned", tr("退回")), ("destroyed", tr("销毁")))


def _with_left(acts: Acts, record: Record) -> Record:
    """What is left of the whole kind at this station, beside the range that was chosen."""
    kind = record.facts.get("kind", "")
    stock = read_books(acts.desk.store.views, acts.desk.station.station_id, kind).stock()
    told = {
        "range": _range(record),
        "stock_used": str(stock.used),
        "stock_spoiled": str(stock.spoiled),
        "stock_left": str(stock.left),
        "stock_spans": data("、").join(span.text for span in stock.spans),
    }
    return replace(record, facts={**record.facts, **told})


def _moved(acts: Acts, values: Values, act: str) -> Done[str]:
    span = {name: values[name].strip() for name in ("kind", "first", "last")}
    blanks, actor = Blanks(acts.desk), acts.actor
    if act == "receive":
        return blanks.receive(
            actor, **span, source=values["source"], document=values["document"]
        )
    if act == "issue":
        return blanks.issue(
            actor, **span, to_station=values["to_station"], to_name=values["to_name"]
        )
    return blanks.put_away(
        actor, **span, how=values["how"], to_whom=values["to_whom"], reason=values["reason"]
    )


def _counted(acts: Acts, values: Values) -> Done[str]:
    typed = values["counted"].strip()
    return Blanks(acts.desk).count(
        acts.actor,
        kind=values["kind"],
        counted=int(typed) if typed.isdecimal() else -1,
        note=values["note"],
    )


def _came(acts: Acts, record: Record | None, came: Came, reason: str = "") -> Done[str]:
    return Licensing(acts.desk).settle(chosen(record), acts.actor, came=came, reason=reason)


def _range(record: Record) -> str:
    """From which number to which, and of what; a count concerns the whole kind."""
    get = record.facts.get
    if "first" not in record.facts:
        return record.title
    span = Span(
        prefix=get("prefix", ""),
        digits=int(get("digits", "1")),
        first=int(get("first", "0")),
        last=int(get("last", "0")),
    )
    return tr("{0}　{1}", span.text, record.title)


def _sheets(record: Record) -> str:
    """How many sheets, or what was counted against the books."""
    get = record.facts.get
    if "counted" in record.facts:
        return tr("{0}（账面 {1}）", get("counted", ""), get("expected", ""))
    return str(int(get("last", "0")) - int(get("first", "0")) + 1)


def _party(record: Record) -> str:
    """Who gave them or took them."""
    names = ("source", "to_name", "to_whom")
    return next((record.facts[name] for name in names if name in record.facts), "")


BLANKS = Register(
    code="blanks",
    title=tr("空白证照"),
    empty=tr("没有领入过空白证照。"),
    kinds=("blank_range", "blank_issue", "blank_away", "blank_count"),
    columns=(tr("号段"), tr("张数"), tr("来源或去向")),
    cells=lambda record, _around: (_range(record), _sheets(record), _party(record)),
    states={
        "received": tr("领入"),
        "issued": tr("发放"),
        "returned": tr("退回"),
        "destroyed": tr("销毁"),
        "agrees": tr("清点相符"),
        "differs": tr("清点不符"),
    },
    filters=(
        Filter(text=tr("全部")),
        Filter(text=tr("领入"), states=("received",)),
        Filter(text=tr("清点不符"), states=("differs",)),
    ),
    labels={
        "range": tr("号段"),
        "stock_left": tr("本站剩余"),
        "stock_used": tr("已使用"),
        "stock_spoiled": tr("已作废"),
        "stock_spans": tr("剩余号段"),
        "document": tr("发放单号"),
        "reason": tr("原因"),
        "note": tr("差额说明"),
    },
    live=_with_left,
    acts=(
        RegisterAct(
            code="receive",
            duty=Duty.KEEP_BLANKS,
            text=tr("领入（值班主任）"),
            begins=True,
            asked=asking(
                tr("空白证照领入"),
                tr("登记领入"),
                (
                    choice("kind", tr("种类"), KINDS),
                    *_RANGE,
                    text("source", tr("发放单位")),
                    extra("document", tr("发放单号")),
                ),
                note=tr("照箱签填写起止号；一箱一千张也只登记一条。"),
            ),
            work=lambda acts, _r, values: _moved(acts, values, "receive"),
        ),
        RegisterAct(
            code="issue",
            duty=Duty.KEEP_BLANKS,
            text=tr("发放到窗口"),
            begins=True,
            asked=asking(
                tr("发放到窗口"),
                tr("登记发放"),
                (
                    choice("kind", tr("种类"), KINDS),
                    *_RANGE,
                    number("to_station", tr("领用站点编号")),
                    extra("to_name", tr("窗口名称")),
                ),
            ),
            work=lambda acts, _r, values: _moved(acts, values, "issue"),
        ),
        RegisterAct(
            code="put_away",
            duty=Duty.KEEP_BLANKS,
            text=tr("退回或销毁"),
            begins=True,
            asked=asking(
                tr("退回或销毁"),
                tr("登记"),
                (
                    choice("kind", tr("种类"), KINDS),
                    *_RANGE,
                    choice("how", tr("方式"), AWAY),
                    text("to_whom", tr("接收人或监销人")),
                    long("reason", tr("原因")),
                ),
            ),
            work=lambda acts, _r, values: _moved(acts, values, "put_away"),
        ),
        RegisterAct(
            code="count",
            duty=Duty.KEEP_BLANKS,
            text=tr("清点核对"),
            begins=True,
            asked=asking(
                tr("清点核对"),
                tr("登记清点"),
                (
                    choice("kind", tr("种类"), KINDS),
                    number("counted", tr("清点张数")),
                    long("note", tr("差额说明（不符时必填）"), required=False),
                ),
            ),
            work=lambda acts, _r, values: _counted(acts, values),
        ),
    ),
)


SHEETS = Register(
    code="blank_sheets",
    title=tr("空白证照使用"),
    empty=tr("没有用过空白证照。"),
    kinds=("blank",),
    columns=(tr("号码"), tr("证照编号"), tr("原因")),
    cells=lambda record, _around: (
        tr("{0}　{1}", record.facts.get("number", ""), record.title),
        record.facts.get("licence_number", ""),
        record.facts.get("reason", ""),
    ),
    states={
        "printing": tr("待看样"),
        "used": tr("已使用"),
        "free": tr("未用上"),
        "spoiled": tr("已作废"),
    },
    filters=(
        Filter(text=tr("待看样"), states=("printing",)),
        Filter(text=tr("已作废"), states=("spoiled",)),
        Filter(text=tr("全部")),
    ),
    labels={
        "licence_number": tr("证照编号"),
        "reason": tr("原因"),
        "version": tr("版式版本"),
    },
    acts=(
        RegisterAct(
            code="good",
            duty=Duty.SPOIL_BLANK,
            text=tr("打印完好"),
            offered=in_state("printing"),
            work=lambda acts, record, _v: _came(acts, record, Came.GOOD),
        ),
        RegisterAct(
            code="clean",
            duty=Duty.SPOIL_BLANK,
            text=tr("没有印上，纸可再用"),
            offered=in_state("printing"),
            work=lambda acts, record, _v: _came(acts, record, Came.CLEAN),
        ),
        RegisterAct(
            code="spoiled",
            duty=Duty.SPOIL_BLANK,
            text=tr("这张作废"),
            offered=in_state("printing"),
            asked=asking(tr("作废"), tr("登记作废"), (long("reason", tr("原因")),)),
            work=lambda acts, record, values: _came(
                acts, record, Came.SPOILED, values["reason"]
            ),
        ),
        RegisterAct(
            code="spoil",
            duty=Duty.SPOIL_BLANK,
            text=tr("作废一张"),
            begins=True,
            asked=asking(
                tr("作废一张空白证照"),
                tr("登记作废"),
                (
                    choice("kind", tr("种类"), KINDS),
                    number("number", tr("号码")),
                    long("reason", tr("原因")),
                ),
            ),
            work=lambda acts, _r, values: Blanks(acts.desk).spoil(
                acts.actor,
                kind=values["kind"],
                number=values["number"],
                reason=values["reason"],
            ),
        ),
    ),
)
BLANK_REGISTERS = (BLANKS, SHEETS)
