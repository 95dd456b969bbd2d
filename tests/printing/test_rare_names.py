"""The list of rare names printed and read back: as text by poppler, as ink by pdfium.

The one rule: every row of rare_names.csv is on a page; what no font has is written out with
its code point and the paper is marked. No row is a box, and none is skipped.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from desk import names
from desk.papers import MaterialLine
from printing import runs
from printing.fonts.faces import Weight
from printing.layout.sheet import BODY_TEXT, Sheet
from printing.maker import ReportlabMaker
from tests.printing import pages, reading, sample_papers

FILE = Path(__file__).parent / "rare_names.csv"
PAGE = 40
CELL = 40  # dots of a character when its ink is compared


def rows() -> list[tuple[str, str]]:
    """Text and code of each row; the raw private code of the list is told by its code alone."""
    with FILE.open(encoding="utf-8", newline="") as file:
        found = [(row["text"], row["code"]) for row in csv.DictReader(file)]
    return [(text or chr(int(code.removeprefix("U+"), 16)), code) for text, code in found]


ROWS = rows()
PAGES = [ROWS[at : at + PAGE] for at in range(0, len(ROWS), PAGE)]


@cache
def printed(at: int) -> bytes:
    """A receipt whose materials are called by the names of one page of the list."""
    materials = tuple(
        MaterialLine(order=n, name=text, copies=1)
        for n, (text, _code) in enumerate(PAGES[at], 1)
    )
    paper = replace(sample_papers.receipt(), materials=materials, copies=1, watermark=None)
    return ReportlabMaker().make(paper)


def wanted(text: str) -> str:
    """The text as paper says it: the standard character, or the code point in brackets."""
    return runs.legible(text)


def test_the_list_is_whole() -> None:
    assert len(ROWS) == 207
    assert {"䶮", "\ue863", "𠅤", "买买提·吐尔逊", "⿰王莹", "𬭎"} <= {text for text, _ in ROWS}


@pytest.mark.parametrize("at", range(len(PAGES)))
def test_every_name_is_in_the_text_layer_for_another_reader(at: int) -> None:
    said = "".join(reading.text(printed(at)).split())
    assert [code for text, code in PAGES[at] if wanted(text) not in said] == []


@pytest.mark.parametrize("at", range(len(PAGES)))
def test_what_no_font_has_is_written_out_and_the_paper_marked(at: int) -> None:
    said = "".join(reading.text(printed(at)).split())
    lacking = [f"U+{code:04X}" for code in runs.missing(text for text, _code in PAGES[at])]
    assert [code for code in lacking if f"[{code}]" not in said] == []
    assert ("需手工补写" in said) == bool(lacking)


def test_a_private_code_of_old_systems_is_printed_as_the_character_it_meant() -> None:
    assert names.normalise("\ue863") == "䶮"
    assert wanted("\ue863") == "䶮"


def _drawn(chars: Sequence[str]) -> Mapping[str, Image.Image]:
    """Each character drawn by itself through the program's own faces, as ink."""
    from io import BytesIO

    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target, pagesize=(10 * mm * len(chars), 10 * mm), invariant=1)
    sheet = Sheet(canvas, 10)
    for at, char in enumerate(chars):
        sheet.text(at * 10 + 1, 1, char, BODY_TEXT.at(20))
    canvas.save()
    whole = pages.picture(target.getvalue(), dpi=round(CELL * 25.4 / 10))
    return {
        char: whole.crop((at * CELL, 0, (at + 1) * CELL, CELL)) for at, char in enumerate(chars)
    }


def _ink(image: Image.Image) -> int:
    return sum(image.point(lambda value: value < 128 and 255).histogram()[255:])


def test_no_character_of_the_list_is_drawn_as_a_box() -> None:
    chars = sorted({char for text, _code in ROWS for char in wanted(text)})
    drawn = _drawn(["□", *chars])
    box = drawn["□"]
    empty = [char for char in chars if not _ink(drawn[char])]
    boxes = [
        f"U+{ord(char):04X}"
        for char in chars
        if _ink(ImageChops.difference(drawn[char], Image.new("L", box.size, 255))) is None
        or ImageChops.difference(drawn[char], box).getbbox() is None
    ]
    assert (empty, boxes) == ([], [])


def test_no_two_characters_of_the_list_look_the_same() -> None:
    """A font's picture for 'unknown' would be one picture for many characters."""
    chars = sorted({char for text, _code in ROWS for char in wanted(text)})
    pictures: dict[bytes, str] = {}
    alike = []
    for char, image in _drawn(chars).items():
        same = pictures.setdefault(image.tobytes(), char)
        if same != char:
            alike.append((same, char))
    assert alike == []


@pytest.mark.parametrize("weight", list(Weight))
def test_every_weight_prints_every_name_of_the_list(weight: Weight) -> None:
    for text, _code in ROWS:
        line = wanted(text)
        assert "".join(run.text for run in runs.split(line, weight)) == line
