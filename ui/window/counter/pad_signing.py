"""F10 where a signature pad is connected: the same sheet, signed there.

Owned by the window thread; the pad lives in the PAD lane. The one rule: silence, a no and a pad
that fails leave the case unsigned; what was shown is what is kept with the signature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.acts.screen_signing import SigningSheet
from desk.case import Case
from desk.declarations import Declaration
from desk.handwriting import Handwriting
from desk.ports.pad import SignaturePad
from desk.refusal import CodedError
from ui.window.applicant_screen.ink import picture_of
from ui.window.lanes import Lane
from ui.window.operations import applicant_screen, facing_devices
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.facing import Facing

SECONDS = 60
ASKED = Notice(
    sentence=tr("请申请人看清签字板上的内容并签字（60 秒）；再按 F10 撤回。"), tone=Tone.PRIMARY
)
TAKEN_BACK = Notice(
    sentence=tr("已从签字板撤回，没有留下签字。再按 F10 请签。"), tone=Tone.PRIMARY
)


class PadSigning(QObject):
    """One signature at a time."""

    def __init__(self, facing: Facing, pad: SignaturePad) -> None:
        super().__init__(facing)
        self._facing, self._pad = facing, pad
        self._place = facing.counter.place
        self._sheet: SigningSheet | None = None
        self._turn = 0

    @property
    def busy(self) -> bool:
        """Whether somebody is asked to sign."""
        return self._sheet is not None

    def ask(self, front: OpenCase) -> None:
        """Show what is to be signed."""

        def known(sheet: SigningSheet) -> None:
            self._sheet, self._turn = sheet, self._turn + 1
            turn = self._turn
            text = text_of(sheet.shown)
            begun = facing_devices.begin_signing(self._place, self._pad, text, SECONDS)
            begun.then(lambda _nothing: self._begun(turn)).refused(self._refused).start()

        applicant_screen.sheet(self._place, front.key).then(known).start()

    def withdraw(self) -> None:
        """Nothing of it is kept."""
        if self._sheet is not None:
            self._sheet = None
            facing_devices.end_signing(self._place, self._pad).start()
            self._facing.explain(TAKEN_BACK)

    def close(self) -> None:
        """Let go of the pad, in its lane."""
        self._sheet = None
        self._place.lanes.post(Lane.PAD, self._pad.close)

    def _begun(self, turn: int) -> None:
        if self._is(turn):
            self._facing.explain(ASKED)
            self._look(turn)

    def _look(self, turn: int) -> None:
        def looked(written: Handwriting | None) -> None:
            if not self._is(turn):
                return
            if written is None:
                self._look(turn)
            else:
                self._sign(written)

        look = facing_devices.look_at_pad(self._place, self._pad)
        look.then(looked).refused(self._refused).start()

    def _sign(self, written: Handwriting) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return

        def done(case: Case) -> None:
            accepting = self._facing.counter.accepting
            accepting.table.change(case.case_id, case=case)
            accepting.show()
            words = tr("{0}已在签字板上签字，笔迹和所示内容一并存下。", sheet.by)
            self._facing.explain(Notice(sentence=words, tone=Tone.OK))

        picture = picture_of(written)
        signing = applicant_screen.sign(self._place, sheet, written, picture)
        signing.then(done).refused(self._refused).start()

    def _is(self, turn: int) -> bool:
        return self._sheet is not None and turn == self._turn

    def _refused(self, error: CodedError) -> None:
        self._sheet = None
        self._facing.explain(notice_of(error))


def text_of(shown: Declaration) -> str:
    """The same content as on the applicant screen, line by line."""
    lines = (*shown.person, *shown.form, *shown.materials)
    told = (tr("{0}：{1}", each.label, each.value) for each in lines)
    return "\n".join((shown.item, *told, shown.statement))
