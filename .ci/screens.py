"""Makes the pictures in docs/screens from the demonstration day and sample views.

`.venv/bin/python .ci/screens.py`, after `./test --setup-only`; needs poppler's pdftoppm. The
one rule: nothing is drawn for the picture: `demo` is played offscreen and what it leaves is
made smaller; further pages are the real widgets filled with invented views. Its
people are invented.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/screens"
# What the day calls a picture (its number left out), and what the documentation calls it.
SCREENS = {
    "item": "item",
    "materials": "materials",
    "confirm": "confirm",
    "done-road": "done",
    "waiting": "waiting",
    "claimed": "claimed",
    "daily": "daily",
}
# Pages that the day does not show with rows: from the invented views of ui/window/shots.py.
SAMPLES = (
    "sign_in_light",
    "today_light",
    "today_dark",
    "registers_light",
    "registers_dark",
    "bundle_light",
    "clock_light",
    "guide_light",
    "menu_light",
    "settings_light",
    "keys_light",
)
PAPERS = ("collection_receipt", "acceptance_notice")
PAGE_WIDTH = 1280  # pixels
LARGEST = 300_000  # bytes of one picture
LIMIT = 120.0  # seconds for the day, and for one page


def play(place: Path) -> Path:
    """Play the demonstration day; the folder with its screens and papers."""
    out = place / "out"
    command = (sys.executable, str(ROOT / "main.py"), "demo")
    where = ("--data", str(place / "window-01"), "--out", str(out))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(place / "state"),
    }
    done = subprocess.run(
        command + where,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    if "完成" not in done.stdout:
        sys.exit(f"the demonstration day did not come to its end:\n{done.stdout}")
    return out


def screens(out: Path) -> list[Path]:
    """The wanted pages, the last picture of each name."""
    made = {path.stem.split("-", 1)[1]: path for path in sorted((out / "screens").iterdir())}
    for name, wanted in SCREENS.items():
        (FOLDER / f"{wanted}.png").write_bytes(made[name].read_bytes())
    return [FOLDER / f"{wanted}.png" for wanted in SCREENS.values()]


def samples() -> list[Path]:
    """Pages and dialogs filled with the invented views."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.window.shots import SHOTS, take
    from ui.window.theme import fonts

    application = QApplication.instance() or QApplication([])
    fonts.register()
    made = [take(shot, FOLDER) for shot in SHOTS if shot.name in SAMPLES]
    application.processEvents()
    return made


def papers(out: Path) -> list[Path]:
    """The first page of the first paper of each kind."""
    found = []
    for name in PAPERS:
        pdf = min((out / "papers").glob(f"*-{name}.pdf"))
        path = FOLDER / name
        command = ("pdftoppm", "-png", "-singlefile", "-r", "80", str(pdf), str(path))
        subprocess.run(command, check=True, timeout=LIMIT)
        found.append(path.with_suffix(".png"))
    return found


def shrink(path: Path) -> int:
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
    FOLDER.mkdir(parents=True, exist_ok=True)
    too_large = 0
    with tempfile.TemporaryDirectory() as place:
        out = play(Path(place))
        for path in screens(out) + samples() + papers(out):
            size = shrink(path)
            too_large += size > LARGEST
            print(f"{path.relative_to(ROOT)} {size // 1000} kB")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
