"""What 待同步 says of the files that the platform does not have yet.

Owned by no thread. The one rule: a file that cannot go is told in a sentence, with why; the
acts are told first.
"""

from __future__ import annotations

from desk.acts.filing import FilesWaiting
from desk.line import Line
from desk.refusal import Refused
from ui.terminal.answers import sentence
from ui.window.icons.drawn import Icon
from ui.window.tongue import tr
from ui.window.views.lists import FigureCard
from ui.window.views.shell import Tone
from ui.window.views.waiting import Tries

MEGABYTE = 1024 * 1024


def with_files(reason: str, files: FilesWaiting, line: Line, tries: Tries) -> str:
    """The reason, and what is to be said of files; nothing where all are there."""
    said = [reason]
    going = files.left - len(files.held)
    if going > 0:
        words = (
            tr("附件还有 {0} 个、{1} MB 在上传，办件先走。", going, _megabytes(files, tries))
            if line.usable and not tries.file_problem
            else tr("附件还有 {0} 个、{1} MB 没上传。", going, _megabytes(files, tries))
        )
        said.append(words)
        if tries.file_problem and not tries.file_problem.startswith("line."):
            said.append(sentence(Refused(tries.file_problem)))
    if files.held:
        code = next(iter(files.held.values())).code
        said.append(tr("{0} 个附件传不上去：{1}", len(files.held), sentence(Refused(code))))
    return " ".join(each for each in said if each)


def with_file_card(
    cards: tuple[FigureCard, ...], files: FilesWaiting, tries: Tries
) -> tuple[FigureCard, ...]:
    """The cards, and before the last how many files wait and how much they are."""
    return (*cards[:-1], _card(files, tries), *cards[-1:])


def _card(files: FilesWaiting, tries: Tries) -> FigureCard:
    bad = bool(files.held) or bool(
        tries.file_problem and not tries.file_problem.startswith("line.")
    )
    note = tr("共 {0} MB", _megabytes(files, tries)) if files.left else tr("都在平台了")
    if files.held:
        note = tr("其中 {0} 个传不上去", len(files.held))
    return FigureCard(
        title=tr("附件没上传"),
        figure=str(files.left),
        unit=tr("个"),
        note=note,
        tone=Tone.BAD if bad else Tone.QUIET,
        icon=Icon.PAPER,
    )


def _megabytes(files: FilesWaiting, tries: Tries) -> str:
    """What is left of them, to a tenth; something is never nothing."""
    left = max(0, files.size - tries.file_sent) / MEGABYTE
    return f"{max(left, 0.1):.1f}" if files.left else "0"
