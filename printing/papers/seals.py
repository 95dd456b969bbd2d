"""印章刻制登记表 and 印章刻制委托单: empty places of true size; samples for the engraver.

Owned by no thread. The one rule: the form outlines, the order sheet draws; nothing of the
form could pass for an imprint, and every sample has 样章 across it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desk.papers_seals import SealOrderSheet, SealRegistration
from desk.refusal import Refused
from desk.seal_kinds import SealMeasure, SealPiece
from printing import runs
from printing.layout import frame, letter, lines, parts, tables
from printing.layout.flow import Block, gap
from printing.layout.parts import Field
from printing.layout.sheet import BODY, LABEL, LEFT, SMALL, Sheet
from printing.layout.signing import Signing
from printing.layout.tables import Column
from printing.seals.drawing import by_hand, drawing_of, outline, sample

T = TypeVar("T")
REGISTRATION = "印章刻制登记表"
ORDER = "印章刻制委托单"
REGISTRATION_COPIES = ("第一联　窗口留存", "第二联　公安机关备案")
ORDER_COPIES = ("第一联　刻制单位", "第二联　窗口留存")

THICK = 0.2  # mm of the dashed line, which lies inside the seal's measure
_ABREAST = 3
_AIR = 1.6  # mm from the place of a seal to the frame
_CAPTION = 5.6
_PLACE = LABEL.at(9.0)
_SIZE = SMALL.at(7.5)
_NOTE = SMALL.at(8.0)

_SEALS = (
    Column(title="序号", wide=11.0),
    Column(title="印章", wide=30.0),
    Column(title="章面文字", align="left"),
    Column(title="规格", wide=38.0),
    Column(title="枚数", wide=13.0),
)


def _rows(each: Sequence[T]) -> Iterator[tuple[T, ...]]:
    """So many side by side."""
    for at in range(0, len(each), _ABREAST):
        yield tuple(each[at : at + _ABREAST])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Abreast:
    """Empty places side by side: measures, their captions, remarks in what is left."""

    measures: tuple[SealMeasure, ...]
    captions: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def inner(self) -> float:
        """Height of the frames in mm."""
        return max(each.high for each in self.measures) + 2 * _AIR

    def draw(self, sheet: Sheet, top: float) -> None:
        """The frames, captions above, the dashed size of each seal in its middle."""
        wide, inner = BODY / _ABREAST, self.inner
        for at, (measure, caption) in enumerate(zip(self.measures, self.captions, strict=True)):
            x = LEFT + at * wide
            sheet.frame(x, top, wide, _CAPTION, thick=0.18)
            sheet.frame(x, top + _CAPTION, wide, inner, thick=0.18)
            sheet.text(x + 2.0, top + 0.5, caption, _PLACE)
            sheet.text(x + wide - 2.0, top + 0.9, measure.text, _SIZE, align="right")
            outline(sheet, x + wide / 2, top + _CAPTION + inner / 2, measure, thick=THICK)
        for at, line in enumerate(self.said):
            x = LEFT + len(self.measures) * wide + 6.0
            sheet.text(x, top + 1.0 + at * _NOTE.line, line, _NOTE)


def _places(paper: SealRegistration) -> Iterator[Block]:
    """The empty places, three abreast; a tick before what was ordered; short remarks last."""
    kinds = {piece.kind for piece in paper.seals}
    rows = list(_rows(paper.boxes))
    for row in rows:
        free = _ABREAST - len(row)
        room = free * BODY / _ABREAST - 6.0
        abreast = _Abreast(
            measures=row,
            captions=tuple(letter.ticked(each.kind.label, each.kind in kinds) for each in row),
            said=_said(_beside(paper), room) if free and row is rows[-1] else (),
        )
        yield Block(high=_CAPTION + abreast.inner, draw=abreast.draw)


def _beside(paper: SealRegistration) -> tuple[str, ...]:
    """The remarks, where the room that the last row leaves can hold them; otherwise none."""
    rows = list(_rows(paper.boxes))
    free = _ABREAST - len(rows[-1]) if rows else 0
    if not free:
        return ()
    inner = max(each.high for each in rows[-1])
    lines_of = _said(paper.notes, free * BODY / _ABREAST - 6.0)
    return paper.notes if len(lines_of) * _NOTE.line <= inner else ()


def _said(notes: Sequence[str], room: float) -> tuple[str, ...]:
    """Remarks as lines of that width."""
    return tuple(line for note in notes for line in lines.wrap(note, _NOTE, room))


def _registration_fields(paper: SealRegistration) -> Iterator[Field]:
    yield Field(label="企业名称", value=paper.company, wide=True, strong=True)
    yield Field(label="统一社会信用代码", value=paper.credit_code)
    yield Field(label="营业执照日期", value=frame.day(paper.licence_date))
    yield Field(label="法定代表人", value=paper.legal_person)
    yield Field(label="证件号码", value=paper.legal_person_number)
    yield Field(label="经办人", value=paper.agent_name)
    yield Field(label="证件号码", value=paper.agent_number)
    yield Field(label="联系电话", value=paper.phone)
    yield Field(label="刻制单位", value=paper.engraver)
    free = (letter.ticked("免费", paper.free), letter.ticked("自费", not paper.free))
    yield Field(label="费用", value="　".join(free))
    yield Field(label="委托时间", value=frame.moment(paper.ordered_at))
    if paper.collected_at is not None:
        yield Field(label="领取时间", value=frame.moment(paper.collected_at))
        yield Field(label="领取人", value=paper.receiver)
    yield Field(label="备案编号", value=paper.filing_number, wide=True)


def _registration_parts(paper: SealRegistration) -> Iterator[Block]:
    yield from parts.grid(_registration_fields(paper))
    yield from parts.section("印模", beside="领取时在虚线处加盖，虚线为实际大小")
    yield from _places(paper)


def registration(paper: SealRegistration, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, REGISTRATION)
    signing = Signing(
        signers=(("领取人签名", ""),), others=(("登记人", paper.registrar), ("刻制单位", ""))
    )
    notes = () if _beside(paper) else paper.notes  # short ones stand beside the last places
    bare = replace(paper, notes=notes)
    yield from letter.closed(_registration_parts(paper), bare, signing)


def _samples(seals: Sequence[SealPiece]) -> Iterator[Block]:
    """The samples, three abreast, what each is under it."""
    wide = BODY / _ABREAST
    for row in _rows(seals):
        high = max(piece.measure.high for piece in row)

        def draw(
            sheet: Sheet, top: float, row: tuple[SealPiece, ...] = row, high: float = high
        ) -> None:
            for at, piece in enumerate(row):
                x = LEFT + (at + 0.5) * wide
                sample(sheet, x, top + 2.0 + high / 2, drawing_of(piece))
                words = f"{piece.kind.label}　{piece.measure.text}"
                sheet.text(x, top + 3.0 + high, words, _PLACE, align="middle")

        yield Block(high=high + 9.0, draw=draw)


def _words(piece: SealPiece) -> str:
    """Everything that stands on a seal, and what has to be drawn by hand."""
    serial = f"({piece.serial})" if piece.serial else ""
    texts = [each for each in (piece.name, piece.code, piece.kind.words, serial) if each]
    lacking = by_hand(piece)
    if lacking:
        codes = "、".join(f"U+{ord(char):04X}" for char in dict.fromkeys(lacking))
        texts.append(f"（空框内的字没有字形，需手工补写：{codes}）")
    return "\n".join(texts)


def _order_parts(paper: SealOrderSheet) -> Iterator[Block]:
    if not paper.seals:
        raise Refused("seal.nothing-ordered")
    free = (letter.ticked("免费", paper.free), letter.ticked("自费", not paper.free))
    yield from parts.grid(
        (
            Field(label="企业名称", value=paper.company, wide=True, strong=True),
            Field(label="统一社会信用代码", value=paper.credit_code),
            Field(label="刻制单位", value=paper.engraver),
            Field(label="委托时间", value=frame.moment(paper.ordered_at)),
            Field(label="应交付日期", value=f"{frame.day(paper.due)}前" if paper.due else ""),
            Field(label="费用", value="　".join(free)),
            Field(label="委托人", value=paper.ordered_by),
        )
    )
    yield from parts.section("订制印章", beside=f"共 {len(paper.seals)} 枚")
    rows = [
        (str(n), piece.kind.label, _words(piece), _size(piece.measure), "1")
        for n, piece in enumerate(paper.seals, 1)
    ]
    yield from tables.table(_SEALS, rows, closing=("", "", "以下空白", "", ""))
    yield from parts.section("样章", beside="按实际大小绘制；“样章”二字不刻")
    yield gap(1.0, keeps=True)
    yield from _samples(paper.seals)


def _size(measure: SealMeasure) -> str:
    habit = "（习惯，待确认）" if measure.to_be_confirmed else ""
    return runs.legible(f"{measure.shape.label}，{measure.text}{habit}")


def order(paper: SealOrderSheet, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy. Raises Refused("seal.nothing-ordered")."""
    yield from letter.head(paper, copy_name, ORDER)
    signing = Signing(signers=(("刻制单位签收", ""),), others=(("委托人", paper.ordered_by),))
    yield from letter.closed(_order_parts(paper), paper, signing)
