"""Registers of overprint forms that were imported, and of printers' calibration.

Owned by no thread. The one rule: a form in force is never changed here; a further version
takes its place, and goes back with a reason.
"""

from __future__ import annotations

from desk.acts.forms import Forms
from desk.done import Done
from desk.duties import Duty
from desk.record import Record
from desk.refusal import Refused
from ui.window.files import file_of, written
from ui.window.operations.acts import Acts
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import tr
from ui.window.views.fields import long, text


def _exported(_acts: Acts, record: Record | None, values: Values) -> Done[str]:
    """The file as it was taken over, into the file that was named."""
    if record is None:
        raise Refused("record.unknown")
    written(values["path"], record.facts["text"])
    return Done(record.record_id)


FORMS = Register(
    code="overprint_forms",
    title=tr("套打版式"),
    empty=tr("没有导入过版式；在用的是随程序带来的版式。"),
    kinds=("overprint_form",),
    columns=(tr("版式"), tr("代码"), tr("版本"), tr("生效日期")),
    cells=facts("@title", "code", "version", "effective"),
    states={"imported": tr("已导入"), "withdrawn": tr("已退回")},
    filters=(Filter(text=tr("已导入"), states=("imported",)), Filter(text=tr("全部"))),
    labels={"digest": tr("文件摘要")},
    acts=(
        RegisterAct(
            code="import",
            duty=Duty.KEEP_TEMPLATES,
            text=tr("导入版式文件"),
            begins=True,
            asked=asking(tr("导入版式"), tr("导入"), (text("file", tr("版式文件（JSON）")),)),
            work=lambda acts, _r, values: Forms(acts.desk).import_form(
                acts.actor, file_of(values["file"]).decode("utf-8", errors="replace")
            ),
        ),
        RegisterAct(
            code="export",
            duty=Duty.KEEP_TEMPLATES,
            text=tr("导出文件"),
            offered=in_state("imported", "withdrawn"),
            asked=asking(tr("导出版式"), tr("导出"), (text("path", tr("文件")),)),
            work=_exported,
            said=tr("已导出。"),
        ),
        RegisterAct(
            code="roll_back",
            duty=Duty.KEEP_TEMPLATES,
            text=tr("退回上一版"),
            offered=in_state("imported"),
            asked=asking(tr("退回上一版"), tr("退回"), (long("reason", tr("原因")),)),
            work=lambda acts, record, values: Forms(acts.desk).roll_back(
                acts.actor, chosen(record), reason=values["reason"]
            ),
        ),
    ),
)
CALIBRATIONS = Register(
    code="calibrations",
    title=tr("打印校准"),
    empty=tr("没有校准过打印机。"),
    kinds=("calibration",),
    columns=(tr("版式"), tr("打印机"), tr("左右偏移"), tr("上下偏移"), tr("校准人")),
    cells=lambda record, _around: (
        record.title,
        record.facts.get("printer", "") or tr("系统默认"),
        _mm(record, "offset_x"),
        _mm(record, "offset_y"),
        record.facts.get("by", ""),
    ),
    states={"set": tr("在用")},
)


def _mm(record: Record, name: str) -> str:
    return f"{int(record.facts.get(name, '0')) / 1000:+.2f} mm"


OVERPRINT_REGISTERS = (FORMS, CALIBRATIONS)
