"""What comes of the applicant's answers: a signature or rating to its case, or a sentence.

Owned by the window thread. The one rule: an answer goes to the case it was asked for; silence
and a no leave that case as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.case import Case
from desk.refusal import CodedError
from printing.barcodes import Modules
from ui.window.operations import applicant_screen as operations
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.applicant_answers import (
    Answer,
    Asked,
    Checked,
    Declined,
    Rated,
    ReadThrough,
    Signed,
    Silent,
)
from ui.window.views.applicant_screen import ByPhone, Said
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.facing import Facing, Request

SILENT = {
    Asked.SIGN: tr("{0}在 60 秒内没有签完，没有留下签字。按 F10 再推一次，或登记纸签。"),
    Asked.RATE: tr("{0}没有评价，这件保持“未评价”；客屏给出了扫码评价。"),
}
DECLINED = {
    Asked.SIGN: tr("{0}没有签字（在客屏上点了“不签了”）。按 F10 再推一次，或登记纸签。"),
    Asked.RATE: tr("{0}暂不评价，这件保持“未评价”。"),
}


class FacingAnswers(QObject):
    """Takes each answer to where it belongs."""

    def __init__(self, facing: Facing) -> None:
        super().__init__(facing)
        self._facing = facing

    def take(self, request: Request, answer: Answer) -> None:
        """One answer to that request."""
        match answer:
            case Signed():
                self._sign(request, answer)
            case Rated():
                self._rate(request, answer)
            case Checked(right=right):
                self._checked(request, right=right)
            case ReadThrough():
                words = tr("{0}已看完：{1}", request.who, request.title)
                self._told("thanks-read", words, Tone.OK)
            case Declined():
                self._told("withdrawn", DECLINED[request.asked].format(request.who))
            case Silent():
                self._silent(request)

    def _checked(self, request: Request, *, right: bool) -> None:
        if right:
            self._told("thanks-checked", tr("{0}核对无误。", request.who), Tone.OK)
        else:
            words = tr("{0}说信息有误：请当面核对后改正，再按 F10。", request.who)
            self._told("thanks-wrong", words)

    def _sign(self, request: Request, answer: Signed) -> None:
        if request.sheet is None:
            return
        self._facing.finish(Said(phrase="thanks-signed"))
        place = self._facing.counter.place

        def done(case: Case) -> None:
            table = self._facing.counter.accepting.table
            table.change(case.case_id, case=case)
            self._facing.counter.accepting.show()
            words = tr("{0}已在客屏签字，笔迹和所示内容一并存下。", request.who)
            self._facing.explain(Notice(sentence=words, tone=Tone.OK))
            self._facing.show_card()

        operation = operations.sign(place, request.sheet, answer.written, answer.picture)
        operation.then(done).refused(self._refused).start()

    def _rate(self, request: Request, answer: Rated) -> None:
        if request.service is None:
            return
        self._facing.finish(Said(phrase="thanks-rated"))
        place = self._facing.counter.place

        def done(_record: str) -> None:
            words = tr("{0}已评价。", request.who)
            self._facing.explain(Notice(sentence=words, tone=Tone.OK))

        operation = operations.rate(
            place,
            request.case_id,
            request.service,
            answer.level,
            anonymous=answer.anonymous,
        )
        operation.then(done).refused(self._refused).start()

    def _silent(self, request: Request) -> None:
        words = SILENT[request.asked].format(request.who)
        if request.asked is not Asked.RATE:
            self._told("time-over", words)
            return

        def known(code: Modules) -> None:
            self._facing.finish(ByPhone(code=code))
            self._facing.explain(Notice(sentence=words, tone=Tone.PRIMARY))

        operations.rating_code(self._facing.counter.place, request.number).then(known).start()

    def _told(self, phrase: str, words: str, tone: Tone = Tone.WARN) -> None:
        self._facing.finish(Said(phrase=phrase))
        self._facing.explain(Notice(sentence=words, tone=tone))

    def _refused(self, error: CodedError) -> None:
        self._facing.finish(Said(phrase="withdrawn"))
        self._facing.explain(notice_of(error))
