"""The shipped fonts: what they cover, what stays of them, and the text layer they give."""

from __future__ import annotations

import types

import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import ttfonts

from printing.fonts import embedding, faces, tounicode
from printing.fonts.faces import Weight
from tests.printing import reading, sample_papers

SYMBOLS = "①②③⑳√□☑☐×·—…〔〕≤≥′″℃㎡→←↑↓■●○★￥“”‘’《》【】、。，；：？！％－＋№"


def _gb2312() -> set[str]:
    made = set()
    for lead in range(0xB0, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                made.add(bytes((lead, trail)).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return made


@pytest.mark.parametrize("weight", list(Weight))
def test_a_shipped_font_covers_what_a_counter_writes(weight: Weight) -> None:
    known = TTFont(faces.path(weight)).getBestCmap()
    asked = _gb2312() | set(SYMBOLS) | set("堃喆龑䶮㛃㑇𠅤𬀩𫍯𬭼臺灣陳黃劉")
    assert [char for char in sorted(asked) if ord(char) not in known] == []
    assert len(known) > 12_000


def test_every_weight_covers_the_same_characters() -> None:
    covers = [set(TTFont(path).getBestCmap()) for path in faces.paths()]
    assert all(cover == covers[0] for cover in covers)


def test_the_shipped_fonts_are_truetype_small_and_licensed() -> None:
    for path in faces.paths():
        font = TTFont(path)
        assert "glyf" in font
        assert not {"GSUB", "GPOS", "CFF ", "fpgm"} & set(font.keys())
        assert path.stat().st_size < 4_000_000
    licence = (faces.paths()[0].parent / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_common_characters_never_come_from_a_font_of_the_system() -> None:
    drawn = {embedding.face_for(char, Weight.REGULAR) for char in _gb2312()}
    assert drawn == {"NotoSansSC-Regular"}


def test_a_damaged_font_of_the_system_is_passed_over(tmp_path, monkeypatch) -> None:
    broken = tmp_path / "HanaMinB.ttf"
    broken.write_bytes(b"no font at all")
    monkeypatch.setattr(faces, "rare_paths", lambda: (broken,))
    embedding.face_for.cache_clear()
    try:
        assert embedding.face_for("\U0002e9f5", Weight.REGULAR) is None
        assert embedding.face_for("国", Weight.REGULAR) == "NotoSansSC-Regular"
    finally:
        embedding.face_for.cache_clear()


def test_the_text_map_is_utf16_above_the_first_plane() -> None:
    made = tounicode.to_unicode_map("F", [0, 0x4E00, 0x20164])
    assert "1 beginbfrange" in made
    assert "<01> <02> [<4E00><D840DD64>]" in made


def test_no_block_of_the_text_map_is_longer_than_the_specification_allows() -> None:
    """Every second position without a character: as many ranges as there can be."""
    made = tounicode.to_unicode_map("F", [0x4E00 if place % 2 else 0 for place in range(256)])
    assert [line for line in made.split("\n") if line.endswith("beginbfrange")] == [
        "100 beginbfrange",
        "28 beginbfrange",
    ]


def test_the_mending_is_in_reportlab_itself() -> None:
    embedding.face_for("国", Weight.REGULAR)
    assert ttfonts.makeToUnicodeCMap is tounicode.to_unicode_map


def test_a_reportlab_that_changed_is_an_error_and_not_a_silent_pass() -> None:
    healed = types.SimpleNamespace(
        makeToUnicodeCMap=lambda _name, _subset: "<00> <D840DD64>", TTFont=ttfonts.TTFont
    )
    with pytest.raises(RuntimeError, match="reportlab changed"):
        tounicode.mend(healed)


@pytest.mark.parametrize(
    "name", ["\U00020164", "\U0002e9f5", "䶮", "李\U0002e9f5\U00020164䶮", "买买提·吐尔逊"]
)
def test_a_rare_name_is_the_same_in_the_text_layer(maker, name: str) -> None:
    made = maker.make(sample_papers.receipt(applicant=name))
    assert name in reading.text(made)
    assert "需手工补写" not in reading.text(made)
