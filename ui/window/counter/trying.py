"""Trying devices from the settings: one card read and forgotten, one page printed.

Owned by the window thread. The one rule: of a card only its kind is told; nothing of it
reaches a case.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from desk.ports.identity import CardKind, IdentityReader
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import CodedError, DeviceError
from ui.window.operations import trying
from ui.window.presenters.refusals import notice_of
from ui.window.settings_areas import devices, printing
from ui.window.shortcuts import Command
from ui.window.tongue import sentence, tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

CARDS: Mapping[CardKind, str] = MappingProxyType(
    {
        CardKind.CITIZEN: tr("居民身份证"),
        CardKind.RESIDENCE_HMT: tr("港澳台居民居住证"),
        CardKind.FOREIGN_2017: tr("外国人永久居留身份证（2017 版）"),
        CardKind.FOREIGN_2023: tr("外国人永久居留身份证（2023 版）"),
        CardKind.SOCIAL_CARD: tr("社会保障卡"),
        CardKind.TALENT_CARD: tr("人才卡"),
    }
)


class Trying:
    """Tries what the settings name."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._place = counter, counter.place
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _asked(self, code: str) -> None:
        if code == devices.READ:
            self._read(list(self._counter.carding.readers))
        elif code == printing.TEST_PAGE:
            done = trying.print_page(self._place).then(self._printed)
            done.refused(self._refused).start()

    def _read(self, left: list[IdentityReader]) -> None:
        if not left:
            self._refused(DeviceError("reader.none"))
            return
        reader, rest = left[0], left[1:]

        def refused(error: CodedError) -> None:
            self._read(rest) if rest else self._refused(error)

        trying.read_once(self._place, reader).then(self._seen).refused(refused).start()

    def _seen(self, kind: CardKind) -> None:
        told = tr("读到一张{0}：读卡器正常。读出的内容没有留下。", CARDS[kind])
        self._say(Notice(sentence=told, tone=Tone.OK))

    def _printed(self, job: PrintJob) -> None:
        if job.state in (PrintState.SENT, PrintState.PRINTED):
            told = tr("测试页已交给 {0}；纸出来才算数，请看四角和尺。", job.printer)
            self._say(Notice(sentence=told, tone=Tone.OK))
        else:
            why = sentence(DeviceError(job.code)) if job.code else ""
            self._say(Notice(sentence=tr("测试页没有打出。{0}", why), tone=Tone.WARN))

    def _refused(self, error: CodedError) -> None:
        self._say(notice_of(error))

    def _say(self, notice: Notice) -> None:
        self._counter.pages.settings.explain(notice)


def fit(counter: Counter) -> Trying:
    """Fit it to that window."""
    return Trying(counter)
