"""The editor of overprint forms in words: what is held, its measures, what is wrong.

Owned by no thread. The one rule: a typed measure that cannot be is refused by the desk and
changes nothing; what is merely wrong in the form is told and can be mended later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desk.acts.form_versions import Version
from desk.overprint import Align, Box, Face, Field, Fit, Label, Template
from desk.overprint_editing import (
    LEAST,
    Handle,
    Sort,
    box_of,
    can_grow,
    get_field,
    label_of,
    number_between,
    placed,
    read_line,
    read_lines,
    read_side,
    read_type,
    with_field,
    with_label,
    with_sheet,
    with_subject_label,
)
from desk.overprint_parts import Fault
from desk.overprint_samples import Filling
from ui.terminal.answers import what_happened
from ui.window import tongue
from ui.window.overprint_editor.editing import Editing
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, day, extra, long
from ui.window.views.form import FieldKind, FieldView, FormView, Option

FILLINGS = {
    Filling.FULLEST: tr("最满的样例"),
    Filling.EMPTIEST: tr("最空的样例"),
    Filling.TITLES: tr("栏名"),
}
ALIGNS = {Align.LEFT: tr("左"), Align.MIDDLE: tr("中"), Align.RIGHT: tr("右")}
FITS = {
    Fit.WRAP: tr("换行"),
    Fit.SHRINK: tr("缩小"),
    Fit.REFUSE: tr("拒打"),
}
FACES = {Face.REGULAR: tr("常规"), Face.BOLD: tr("加粗")}
OWN_LABEL, SUBJECT_LABEL, PRINTED = "label", "subject_label", "printed"
_PLACE = {"x": tr("左 mm"), "y": tr("上 mm"), "wide": tr("宽 mm"), "high": tr("高 mm")}


def name_of(editing: Editing, handle: Handle | None = None) -> str:
    """What is held, by its name."""
    held = handle or editing.at
    if held.sort is Sort.FIELD:
        return get_field(editing.form, held.code).title
    if held.sort is Sort.LABEL:
        return tr("{0}的标签", get_field(editing.form, held.code).title)
    if held.sort is Sort.CAPTION:
        return tr("底版文字“{0}”", editing.form.captions[int(held.code)].text)
    if held.sort is Sort.SHEET:
        return tr("纸张")
    return tr("二维码") if held.sort is Sort.QR else tr("印章处")


def panel_of(editing: Editing) -> FormView:
    """The measures of what is held."""
    form, held = editing.form, editing.at
    if held.sort is Sort.SHEET:
        return FormView(fields=_of_sheet(form))
    box = box_of(form, held)
    sides = ("x", "y", "wide", "high") if can_grow(held) else ("x", "y")
    fields = [_number(side, _PLACE[side], getattr(box, side)) for side in sides]
    label = label_of(form, held)
    if held.sort is Sort.FIELD:
        fields += _of_field(editing, get_field(form, held.code))
    elif label is not None:
        fields += [_number("size", tr("字号（磅）"), label.size), _text("text", label.text)]
        fields += [_printed(label)] if held.sort is Sort.LABEL else []
    return FormView(fields=tuple(fields))


def _of_sheet(form: Template) -> tuple[FieldView, ...]:
    tray = tr("纸盒（打印机对它的叫法，空为自动）")
    return (
        _number("wide", _PLACE["wide"], form.wide),
        _number("high", _PLACE["high"], form.high),
        FieldView(code="tray", label=tray, value=form.tray, wide=True),
        FieldView(code="heading", label=tr("线框上的标题"), value=form.heading, wide=True),
    )


def _of_field(editing: Editing, field: Field) -> list[FieldView]:
    found = [
        _number("size", tr("字号（磅）"), field.size),
        _number("least", tr("最小字号"), field.least),
        _number("lines", tr("最多行数"), field.lines),
        _number("line", tr("行高（字号的倍数）"), field.line),
        _choice("align", tr("对齐"), {k.value: v for k, v in ALIGNS.items()}, field.align),
        _choice(
            "fit",
            tr("放不下时（换行后仍可缩小）"),
            {k.value: v for k, v in FITS.items()},
            field.fit,
        ),
        _choice("face", tr("字体"), {k.value: v for k, v in FACES.items()}, field.face),
    ]
    subject = next((s for s in editing.form.subjects if s.code == editing.subject), None)
    if field.label is not None and subject is not None:
        own = subject.labels.get(field.code, "")
        words = tr("标签（{0}，空为“{1}”）", subject.title, field.label.text)
        found.append(FieldView(code=SUBJECT_LABEL, label=words, value=own, wide=True))
    return found


def _number(code: str, label: str, value: float) -> FieldView:
    return FieldView(code=code, label=label, kind=FieldKind.NUMBER, value=f"{value:g}")


def _text(code: str, value: str) -> FieldView:
    return FieldView(code=code, label=tr("文字"), value=value, wide=True)


def _choice(code: str, label: str, words: Mapping[str, str], value: str) -> FieldView:
    options = tuple(Option(code=each, text=said) for each, said in words.items())
    return FieldView(
        code=code, label=label, kind=FieldKind.CHOICE, options=options, value=value, wide=True
    )


def _printed(label: Label) -> FieldView:
    return FieldView(
        code=PRINTED,
        label="",
        kind=FieldKind.TICK,
        hint=tr("空白纸上没有，随证打印"),
        value="yes" if label.printed else "",
    )


def typed(editing: Editing, code: str, text: str) -> Editing:
    """What is held, with that measure typed; Refused("template.bad-value")."""
    if editing.at.sort is Sort.SHEET:
        read = read_side if code in _PLACE else str.strip
        return editing.changed(with_sheet(editing.form, **{code: read(text)}))
    if code in _PLACE:
        return editing.changed(_placed(editing, code, text))
    form, held = editing.form, editing.at
    if code == SUBJECT_LABEL:
        return editing.changed(
            with_subject_label(form, held.code, editing.subject, text.strip())
        )
    if held.sort is Sort.FIELD:
        return editing.changed(with_field(form, held.code, **{code: _READ[code](text)}))
    return editing.changed(with_label(form, held, **{code: _READ_LABEL[code](text)}))


_READ: Mapping[str, Callable[[str], object]] = {
    "size": read_type,
    "least": read_type,
    "lines": read_lines,
    "line": read_line,
    "align": Align,
    "fit": Fit,
    "face": Face,
}
_READ_LABEL: Mapping[str, Callable[[str], object]] = {
    "size": read_type,
    PRINTED: bool,
    "text": str,
}


def _placed(editing: Editing, side: str, text: str) -> Template:
    form, held = editing.form, editing.at
    box: Box = box_of(form, held)
    room = {
        "x": form.wide,
        "y": form.high,
        "wide": form.wide - box.x,
        "high": form.high - box.y,
    }
    least = LEAST if side in ("wide", "high") else 0.0
    if can_grow(held) and side in ("x", "y"):
        room = {"x": form.wide - box.wide, "y": form.high - box.high}
    return placed(form, held, replace(box, **{side: number_between(text, least, room[side])}))


def state_words(editing: Editing, unfit: Sequence[str]) -> str:
    """What is shown: type of subject, sort of texts, what does not fit."""
    subject = next((s.title for s in editing.form.subjects if s.code == editing.subject), "")
    shown = tr("；").join(each for each in (subject, FILLINGS[editing.filling]) if each)
    if not unfit:
        return shown
    names = tr("、").join(get_field(editing.form, code).title for code in unfit)
    return tr("{0}；放不下：{1}", shown, names)


def fault_words(faults: Sequence[Fault], most: int = 3) -> str:
    """What the reader of forms would refuse, the first few."""
    told = [
        what_happened(each.refusal(), tongue.LANGUAGES.index(tongue.in_force()))
        for each in faults[:most]
    ]
    more = tr("等 {0} 处", len(faults)) if len(faults) > most else ""
    return tr("；").join((*told, *((more,) if more else ())))


def version_words(version: Version) -> str:
    """One version of a form in a list."""
    form = version.form
    said = tr("{0}　第 {1} 版　{2} 起", form.title, form.version, form.effective.isoformat())
    return tr("{0}（在用）", said) if version.in_force else said


def choosing_view(versions: Sequence[Version]) -> AskView:
    """Which version is opened."""
    options = ((f"{v.form.code}-{v.form.version}", version_words(v)) for v in versions)
    return AskView(
        title=tr("编辑套打版式"),
        do_text=tr("打开"),
        note=tr("改动存为新版本，从生效日期起用；原来的版本留着，随时可以退回。"),
        fields=(choice("version", tr("从哪一版改起"), options),),
    )


def saving_view(editing: Editing, today: str) -> AskView:
    """From which day on the new version counts."""
    return AskView(
        title=tr("存为新版本：{0}", editing.form.title),
        do_text=tr("保存"),
        note=tr("保存后先用普通纸试打，放在空白证照上对光看一遍。"),
        fields=(day("effective", tr("生效日期"), value=today),),
    )


def testing_view(editing: Editing, queue: str) -> AskView:
    """On what the test goes."""
    return AskView(
        title=tr("试打：{0}", editing.form.title),
        do_text=tr("试打"),
        note=tr("带校准；普通纸上带线框和“样张”。不占用空白证照号。"),
        fields=(
            extra("printer", tr("打印队列（空为系统默认）"), value=queue),
            extra("spoiled", tr("已作废的空白证照号（空为普通纸）")),
        ),
    )


def rolling_view(editing: Editing) -> AskView:
    """Why a version goes back."""
    form = editing.opened
    return AskView(
        title=tr("退回上一版：{0} 第 {1} 版", form.title, form.version),
        do_text=tr("退回"),
        note=tr("这一版不再使用，它之前的一版重新生效；记录留着。"),
        fields=(long("reason", tr("原因")),),
    )


def exporting_view(editing: Editing, path: str) -> AskView:
    """Where the file goes."""
    form = editing.opened
    return AskView(
        title=tr("导出：{0} 第 {1} 版", form.title, form.version),
        do_text=tr("导出"),
        fields=(
            FieldView(code="path", label=tr("文件"), value=path, required=True, wide=True),
        ),
    )
