"""Makes the pictures in docs/screens: pages of the window, and the papers of the reference day.

`QT_QPA_PLATFORM=offscreen .venv/bin/python .ci/screens.py`, after `./test --setup-only`; needs
poppler's pdftoppm. The one rule: pictures come from the real widgets and the real papers, with
the invented people of the samples and of docs/play/day.jsonl.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/screens"
WANTED = ("accept_light", "item_light", "form_light", "confirm_light", "accept_dark")
PAGE_WIDTH = 1280  # pixels
PAPERS = ("collection_receipt", "acceptance_notice")
LARGEST = 300_000  # bytes of one picture
LIMIT = 120.0  # seconds for the day, and for one page


def screens(folder: Path) -> list[Path]:
    """Pictures of the pages."""
    from PySide6.QtWidgets import QApplication

    from ui.window import shots
    from ui.window.theme import fonts

    app = QApplication.instance() or QApplication([sys.argv[0]])
    fonts.register()
    made = [shots.take(shot, folder) for shot in shots.SHOTS if shot.name in WANTED]
    app.processEvents()
    return made


def papers(folder: Path) -> list[Path]:
    """The papers of the reference day, first page of each kind."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_STATE_HOME"] = f"{place}/state"
        data = Path(place, "day")
        day = (str(ROOT / "main.py"), "--data", str(data), "play", "docs/play/day.jsonl")
        subprocess.run(
            (sys.executable, *day), cwd=ROOT, check=True, capture_output=True, timeout=LIMIT
        )
        return [_page(name, pdf, folder) for name, pdf in _papers_of(data).items()]


def _papers_of(data: Path) -> dict[str, bytes]:
    import main
    from desk.acts.papering import Papering

    desk = main.open_desk(data, None, "")
    try:
        rows = reversed(desk.store.views.papers())
        first = {row.template: row for row in rows if row.template in PAPERS}
        return {name: Papering(desk).pages(row) for name, row in first.items()}
    finally:
        desk.store.close()


def _page(name: str, pdf: bytes, folder: Path) -> Path:
    path = folder / f"{name}.png"
    command = ("pdftoppm", "-png", "-singlefile", "-r", "80", "-", str(path.with_suffix("")))
    subprocess.run(command, input=pdf, check=True, timeout=LIMIT)
    return path


def small(path: Path) -> int:
    """Make the picture as small as a page of text can be; gives its bytes."""
    from PIL import Image

    with Image.open(path) as image:
        size = (PAGE_WIDTH, image.height * PAGE_WIDTH // image.width)
        smaller = (
            image.resize(size, Image.Resampling.LANCZOS) if image.width > size[0] else image
        )
        smaller.convert("RGB").quantize(128).save(path, optimize=True)
    return path.stat().st_size


def main() -> int:
    """Make them all; 1 when one is too large."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    FOLDER.mkdir(parents=True, exist_ok=True)
    too_large = 0
    for path in screens(FOLDER) + papers(FOLDER):
        size = small(path)
        too_large += size > LARGEST
        print(f"{path.relative_to(ROOT)} {size // 1000} kB")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
