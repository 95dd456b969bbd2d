"""Writes the table of docs/seals.md: each measure of a seal, law or habit, what the ink is.

`.venv/bin/python .ci/seals.py`, after `./test --setup-only`; needs poppler. The one rule: what
stands in the last column was counted in dots of a raster of 600 to the inch, from the sample as
it is printed (without the mark across it).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/seals.md"
RULE = "|---|---|---|---|\n"


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Each measure."""
    from desk.seal_kinds import SealKind
    from printing.seals.drawing import drawing_of
    from tests.printing.sample_seals import SHARES, piece
    from tests.printing.seal_measures import ink_of, only, within

    name = "示例市新测试国贸易有限公司"
    yield from round_seals(name, SHARES)
    drawing = drawing_of(piece(SealKind.INVOICE, name, serial="2"))
    what = SealKind.INVOICE.label
    whole, code = ink_of(drawing), ink_of(only(drawing, code=drawing.code))
    border = ink_of(only(drawing, border=drawing.border))
    yield what, "over all", "40 × 30 mm", f"{whole.wide:.2f} × {whole.high:.2f} mm"
    edge = border.where(lambda x, y: abs(y) < 0.1 and x < 0)
    yield what, "border", "1 mm", f"{edge.wide:.2f} mm"
    one = ink_of(only(drawing, code=drawing.code[:1]))
    yield what, "tax number, 18 characters", "26 mm", f"{code.wide:.2f} mm"
    yield what, "a character of it", "3.7 × 1.3 mm", f"{one.high:.2f} × {one.wide:.2f} mm"
    arc = ink_of(only(drawing, name=drawing.name))
    full = ink_of(only(drawing, name=drawing.name[6:7]))
    yield what, "height of the name", "4.2 mm", f"{full.high:.2f} mm"
    yield what, "angle of the name, 13 characters", "210–260°", f"{arc.span:.0f}°"
    for count in (4, 40):
        found = ink_of(only(long_of(count), name=long_of(count).name))
        yield what, f"angle of the name, {count} characters", "210–260°", f"{found.span:.0f}°"
    gap = min(within(drawing.measure, *at) for at in arc.dots)
    yield what, "name to the border", "0.5 mm", f"{gap:.2f} mm"
    words = ink_of(only(drawing, words=drawing.words))
    word = ink_of(only(drawing, words=drawing.words[:1]))
    yield (
        what,
        "a character of 发票专用章",
        "4.6 × 3 mm",
        f"{word.high:.2f} × {word.wide:.2f} mm",
    )
    yield what, "its upper edge below the middle", "4.2 mm", f"{-words.top:.2f} mm"
    serial = ink_of(only(drawing, serial=drawing.serial))
    digit = ink_of(only(drawing, serial=drawing.serial[1:2]))
    yield what, "a digit of (2)", "2.2 × 1.7 mm", f"{digit.high:.2f} × {digit.wide:.2f} mm"
    yield what, "its upper edge below the middle", "10 mm", f"{-serial.top:.2f} mm"


def long_of(count: int) -> Any:
    """The invoice seal of a company with so many characters."""
    from desk.seal_kinds import SealKind
    from printing.seals.drawing import drawing_of
    from tests.printing.sample_seals import company_of, piece

    return drawing_of(piece(SealKind.INVOICE, company_of(count)))


def round_seals(limited: str, shares: str) -> Iterator[tuple[str, str, str, str]]:
    """Company, special-purpose and name seals."""
    from desk.seal_kinds import SealKind
    from printing.seals.drawing import drawing_of
    from tests.printing.sample_seals import piece
    from tests.printing.seal_measures import ink_of

    wanted = (
        (SealKind.COMPANY, limited, "有限公司", "≤ 45 mm; habit 40 mm"),
        (SealKind.COMPANY, shares, "股份公司", "≤ 45 mm; habit 42 mm"),
        (SealKind.FINANCE, limited, "有限公司", "≤ 45 mm; habit 38 mm"),
        (SealKind.FINANCE, shares, "股份公司", "≤ 45 mm; habit 40 mm"),
        (SealKind.CONTRACT, limited, "有限公司", "≤ 45 mm; habit 38 mm"),
        (SealKind.PERSON, limited, "法定代表人", "habit 18–20 mm"),
    )
    for kind, company, whose, limit in wanted:
        ink = ink_of(drawing_of(piece(kind, company)))
        yield kind.label, f"over all, {whose}", limit, f"{ink.wide:.2f} × {ink.high:.2f} mm"


def main() -> int:
    """Write the table into the page; its words stay as they are."""
    sys.path.insert(0, str(ROOT))
    lines = [f"| {' | '.join(row)} |" for row in rows()]
    head, _rule, rest = PAGE.read_text("utf-8").partition(RULE)
    tail = rest[rest.index("\n\n") :]
    PAGE.write_text(head + RULE + "\n".join(lines) + tail, "utf-8", newline="\n")
    print(PAGE.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
