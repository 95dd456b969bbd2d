"""From what was printed to the list of the shift, its menu and the question 出来了吗.

Owned by no thread. The one rule: a paper that nobody saw is never called printed, and what can
be done with a paper follows from what is known of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from desk.acts.prints import CameOut, Printed
from desk.ports.identity import DeviceState
from desk.ports.printer import PaperKind, PrintState
from desk.refusal import DeviceError
from ui.window.operations.prints import PrinterSaid
from ui.window.presenters.asking import reprint_view
from ui.window.presenters.outcome import PAPERS, PRINT_STATES
from ui.window.tongue import sentence, tr
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.prints import PrinterLine, PrintLine, PrintsView
from ui.window.views.shell import Badge, Tone

LOOK, YES, NO_AGAIN, NO = "look", CameOut.YES.value, CameOut.NO_AGAIN.value, CameOut.NO.value
LATER = "later"
CANCEL, SEND, AGAIN = "cancel", "send", "again"
CAPTURED, SIGNED = "captured", "signed"
_OPEN_FIRST = (PrintState.UNKNOWN, PrintState.SAVED, PrintState.SENT)
PRINTERS: Mapping[PaperKind, str] = MappingProxyType(
    {
        PaperKind.A4: tr("A4 打印机"),
        PaperKind.A3: tr("A3 打印机"),
        PaperKind.OVERPRINT: tr("套打打印机"),
        PaperKind.RECEIPT: tr("小票机"),
    }
)
_WORDS = {
    LATER: tr("还没看，过会儿再答"),
    LOOK: tr("看这份单据"),
    YES: tr("出来了"),
    NO_AGAIN: tr("没出来，再打一次"),
    NO: tr("没出来，不打了"),
    SEND: tr("送打印机"),
    CANCEL: tr("取消这次打印"),
    AGAIN: tr("补打（写明原因）"),
    CAPTURED: tr("拍或扫签回件"),
    SIGNED: tr("挂上签回件（文件）"),
}
_OFFERED: Mapping[PrintState, tuple[str, ...]] = MappingProxyType(
    {
        PrintState.SAVED: (SEND, LOOK, NO),
        PrintState.SENT: (LOOK, CANCEL, YES, NO_AGAIN),
        PrintState.UNKNOWN: (YES, NO_AGAIN, NO, LOOK),
        PrintState.PRINTED: (LOOK, AGAIN, CAPTURED, SIGNED),
        PrintState.FAILED: (LOOK, AGAIN),
    }
)


NOT_MISSED = frozenset({"printer.not-set-up", "receipt.not-set-up"})
"""Words for a printer that is not there and not missed."""


def title_of(printed: Printed) -> str:
    """The paper by its name."""
    return PAPERS.get(printed.row.template, printed.row.template)


def prints_view(listed: Sequence[Printed], said: Sequence[PrinterSaid]) -> PrintsView:
    """The list, what is open first."""
    order = {state: n for n, state in enumerate(_OPEN_FIRST)}
    rows = sorted(listed, key=lambda each: order.get(PrintState(each.row.state), len(order)))
    return PrintsView(
        lines=tuple(_line(each) for each in rows),
        count=_count(listed),
        printers=tuple(printer_line(each) for each in said),
        note=tr("Enter 或双击：看单据、补打、取消、回答“出来了吗”。F12 把待打印的全送打印机。"),
    )


def _count(listed: Sequence[Printed]) -> str:
    told = [tr("共 {0} 份", len(listed))]
    for state, words in (
        (PrintState.UNKNOWN, tr("不明")),
        (PrintState.SAVED, tr("待打印")),
        (PrintState.SENT, tr("在打")),
    ):
        many = sum(each.row.state == state.value for each in listed)
        if many:
            told.append(f"{words} {many}")
    return " · ".join(told)


def _line(printed: Printed) -> PrintLine:
    row = printed.row
    words, tone = PRINT_STATES[PrintState(row.state)]
    marks = []
    if row.reprint_of:
        marks.append(Badge(text=tr("补打"), tone=Tone.WARN))
    if printed.signed:
        many = len(printed.signed)
        marks.append(Badge(text=tr("签回件 {0}", many), tone=Tone.OK))
    whose = printed.case.spoken if printed.case is not None else row.number
    note = [row.at[11:16], whose, tr("{0} 份", row.copies), row.printer]
    why = sentence(DeviceError(row.code)) if row.code else ""
    ended = row.state == PrintState.PRINTED.value and row.code != "receipt.paper-near-end"
    return PrintLine(
        key=row.paper_id,
        title=title_of(printed),
        note=" · ".join(each for each in note if each),
        state=Badge(text=words, tone=tone),
        reason="" if ended else why,
        marks=tuple(marks),
    )


def printer_line(said: PrinterSaid) -> PrinterLine:
    """A printer as it says itself."""
    state = said.state
    soon = state.ready and bool(state.code)
    words = tr("快没纸了") if soon else tr("正常") if state.ready else tr("不可用")
    return PrinterLine(
        title=PRINTERS[said.kind],
        name=state.name,
        state=words,
        tone=Tone.OK if state.ready and not soon else Tone.WARN,
        sentence=sentence(DeviceError(state.code)) if state.code else "",
    )


def away(said: Sequence[PrinterSaid]) -> DeviceState | None:
    """The first printer that would take nothing now."""
    bad = (each.state for each in said if not each.state.ready)
    return next((state for state in bad if state.code not in NOT_MISSED), None)


def menu_view(printed: Printed) -> MenuView:
    """What can be done with that paper now."""
    row = printed.row
    state = PrintState(row.state)
    words, tone = PRINT_STATES[state]
    codes = list(_OFFERED[state])
    if state is PrintState.SENT and not row.job:
        codes.remove(CANCEL)  # the platform's own spooler, which recalls nothing
    if not row.case_id:  # a signed copy is linked to a case
        codes = [code for code in codes if code not in (CAPTURED, SIGNED)]
    return MenuView(
        title=title_of(printed),
        badge=Badge(text=words, tone=tone),
        note=sentence(DeviceError(row.code)) if row.code else "",
        lines=tuple(MenuLine(code=code, text=_WORDS[code]) for code in codes),
    )


def again_view() -> AskView:
    """The reason of a reprint, as it is asked elsewhere."""
    return reprint_view()


def came_view(printed: Printed) -> MenuView:
    """出来了吗？ of a print whose end nobody reported; Esc answers nothing."""
    row = printed.row
    whose = printed.case.spoken if printed.case is not None else row.number
    return MenuView(
        title=tr("{0} 出来了吗？", title_of(printed)),
        note=tr(
            "{0}，{1} 送到 {2}，没有报告打完。请看出纸口再答，过后也可按 Ctrl+Shift+J "
            "回答。程序不会自己再打。",
            whose,
            row.at[11:16],
            row.printer or tr("打印机"),
        ),
        # A hurried Enter, meant for what was there before, must answer nothing.
        lines=tuple(
            MenuLine(code=code, text=_WORDS[code]) for code in (LATER, YES, NO_AGAIN, NO)
        ),
    )
