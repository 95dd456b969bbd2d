"""Every paper and licence as a file for the archive: PDF/A-2b, clause by clause."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pikepdf
import pytest
from PIL import Image, ImageCms

from desk.papers import Paper
from desk.papers_licence import RulerPage
from printing.archival import about, colour
from printing.archival.about import About
from printing.archival.binding import bind, open_canvas
from printing.layout.sheet import Sheet
from printing.maker import ReportlabMaker
from tests.printing import archive_checks, measuring, pages, sample_papers
from tests.printing.gallery import GALLERY

ROOT = Path(__file__).resolve().parents[2]
ORGAN = "历城示范区行政审批服务局"
AT = datetime(2025, 11, 24, 14, 33, tzinfo=ZoneInfo("Asia/Shanghai"))
RULERS = {
    f"ruler-{code}": RulerPage(template="ruler_page", version="1", number="BC1", form=form)
    for code, form in measuring.forms().items()
}
LICENCES = {code: measuring.full(form) for code, form in measuring.forms().items()}
EVERY: Mapping[str, Paper] = {**GALLERY, **LICENCES, **RULERS}
every = pytest.mark.parametrize("name", EVERY)
DIGESTS = """
import hashlib
from printing.maker import ReportlabMaker
from tests.printing.test_archival import EVERY
for name, paper in EVERY.items():
    print(name, hashlib.sha256(ReportlabMaker().make(paper)).hexdigest())
"""


@every
def test_a_file_breaks_no_clause_that_is_looked_at(maker: ReportlabMaker, name: str) -> None:
    assert archive_checks.faults(maker.make(EVERY[name])) == []


def test_the_same_paper_is_the_same_bytes_in_another_process() -> None:
    """Another process, another hash seed: no set or dictionary decides the order of a file."""
    environment = {**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": str(ROOT)}
    told = subprocess.run(
        [sys.executable, "-c", DIGESTS],
        cwd=ROOT, env=environment, capture_output=True, timeout=120, check=True, text=True,
    ).stdout  # fmt: skip
    own = {
        name: hashlib.sha256(ReportlabMaker().make(paper)).hexdigest()
        for name, paper in EVERY.items()
    }
    assert dict(line.split() for line in told.splitlines()) == own


def test_a_paper_says_its_title_its_organ_and_when_it_was_printed(
    maker: ReportlabMaker,
) -> None:
    with pikepdf.open(BytesIO(maker.make(sample_papers.notice()))) as pdf:
        said = archive_checks.xmp(pdf.Root.Metadata.read_bytes())
    assert said == {
        "pdfaid:part": "2",
        "pdfaid:conformance": "B",
        "dc:format": "application/pdf",
        "dc:title": f"受理通知书 {sample_papers.RECEIPT}",
        "dc:creator": ORGAN,
        "pdf:Producer": "One-Window Desk",
        "xmp:CreatorTool": "One-Window Desk",
        "xmp:CreateDate": "2025-11-24T14:36:00+08:00",
        "xmp:ModifyDate": "2025-11-24T14:36:00+08:00",
        "xmp:MetadataDate": "2025-11-24T14:36:00+08:00",
    }


def test_what_a_paper_does_not_know_is_not_said() -> None:
    said = archive_checks.xmp(about.packet(About(title="样")))
    assert not {"dc:creator", "xmp:CreateDate", "xmp:ModifyDate"} & set(said)


def test_signs_of_markup_in_a_title_stay_signs() -> None:
    said = archive_checks.xmp(about.packet(About(title="甲<乙>&丙", organ="A & B <C>")))
    assert (said["dc:title"], said["dc:creator"]) == ("甲<乙>&丙", "A & B <C>")


def test_a_date_of_the_file_carries_its_zone() -> None:
    assert about.pdf_date(AT) == "D:20251124143300+08'00'"


def test_a_change_of_the_paper_changes_its_file_identifier(maker: ReportlabMaker) -> None:
    papers = (sample_papers.receipt(), sample_papers.receipt(reprint=1, reprint_reason="遗失"))
    found = set()
    for paper in papers:
        with pikepdf.open(BytesIO(maker.make(paper))) as pdf:
            found.add(bytes(pdf.trailer.ID[0]))
    assert len(found) == 2


def test_the_colour_profile_is_srgb_to_the_last_step() -> None:
    """Against the profile that littlecms makes: no colour differs by two steps of 255."""
    made = Image.frombytes("RGB", (16, 16), bytes(range(256)) * 3)
    own = ImageCms.getOpenProfile(BytesIO(colour.srgb()))
    seen = ImageCms.profileToProfile(made, own, ImageCms.createProfile("sRGB"))
    assert seen is not None
    pairs = zip(made.tobytes(), seen.tobytes(), strict=True)
    assert max(abs(before - after) for before, after in pairs) <= 1


def test_the_colour_profile_is_small_and_whole() -> None:
    made = colour.srgb()
    assert int.from_bytes(made[:4], "big") == len(made) < 1000
    assert made[36:40] == b"acsp"


def test_a_stream_never_ends_in_a_line_end() -> None:
    """One in 128 would by chance: sixty pages of other texts, and not one does."""
    for number in range(60):
        target = BytesIO()
        canvas = open_canvas(target, (200, 200))
        canvas.drawString(20, 20, f"{number}")
        canvas.showPage()
        canvas.save()
        made = bind(target.getvalue(), About(title=f"{number}"))
        assert [f for f in archive_checks.faults(made) if "6.1.7" in f] == []


def test_a_second_copy_costs_a_tenth_of_a_page(maker: ReportlabMaker) -> None:
    """What the copies have in common is in the file once, and every page still shows it."""
    one, two = sample_papers.notice(copies=1), sample_papers.notice(copies=2)
    single, both = maker.make(one), maker.make(two)
    assert len(both) < 1.04 * len(single)
    drawn = {len(file): [page.text for page in pages.read(file)] for file in (single, both)}
    half = len(drawn[len(both)]) // 2
    assert drawn[len(both)][:half] == drawn[len(single)]
    second = [
        page.replace("第二联　申请人", "第一联　窗口留存") for page in drawn[len(both)][half:]
    ]
    assert second == drawn[len(single)]


def test_a_stream_of_objects_that_would_end_unclearly_is_not_packed() -> None:
    """It cannot be padded: a hundred titles, and none is faulty; most are packed."""
    packed = 0
    for number in range(100):
        target = BytesIO()
        canvas = open_canvas(target, (200, 200))
        canvas.showPage()
        canvas.save()
        made = bind(target.getvalue(), About(title=f"{number}"))
        packed += b"/ObjStm" in made
        assert not re.search(rb"[\r\n]\r?\nendstream", made)
    assert 80 < packed <= 100


Spoil = Callable[[pikepdf.Pdf], None]


def _script(pdf: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.OpenAction = action


def _unnamed(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "别的"


def _two_intents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def _without_font(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]
        return


def _wide(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.Widths = pikepdf.Array([int(wide) + 7 for wide in font.Widths])


def _four_colours(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 0 1 k", prepend=True)


@pytest.mark.parametrize(
    ("spoil", "clause"),
    [
        (_script, "6.3"), (_unnamed, "6.6"), (_other_title, "6.6"), (_two_intents, "6.2.3"),
        (_without_font, "6.2.11.4"), (_wide, "6.2.11.4"), (_four_colours, "6.2.2"),
    ],
)  # fmt: skip
def test_the_checker_sees_a_clause_that_is_broken(
    maker: ReportlabMaker, spoil: Spoil, clause: str
) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(maker.make(sample_papers.receipt(copies=1)))) as pdf:
        spoil(pdf)
        pdf.save(target)
    made = target.getvalue()
    if spoil is _without_font:
        with pikepdf.open(BytesIO(made)) as pdf:
            found = list(archive_checks.fonts(pdf, made))
        assert any("not embedded" in each for each in found)
        return
    assert any(each.startswith(clause) for each in archive_checks.faults(made))


def test_a_sheet_begins_without_a_font_that_is_in_no_file() -> None:
    target = BytesIO()
    canvas = open_canvas(target, (200, 200))
    Sheet(canvas, 70).rule(1, 1, 5, 5)
    canvas.showPage()
    canvas.save()
    assert b"Helvetica" not in target.getvalue()


def test_a_licence_names_its_form_and_nobody(maker: ReportlabMaker) -> None:
    paper = replace(next(iter(LICENCES.values())), applicant="王建国", organ=ORGAN)
    with pikepdf.open(BytesIO(maker.make(paper))) as pdf:
        said = archive_checks.xmp(pdf.Root.Metadata.read_bytes())
    assert said["dc:title"] == f"{paper.title} {paper.number}"
    assert "王建国" not in str(said)
