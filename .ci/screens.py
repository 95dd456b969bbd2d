"""Makes docs/screens: every screen in light, a sheet of its other looks, and their page.

`.venv/bin/python .ci/screens.py`, after `./test --setup-only`; `--day` makes anew what the
README shows of the demonstration day (needs poppler's pdftoppm). The one rule: nothing is
drawn for the picture: `demo` is played offscreen, and every screen is the real widgets filled
with the invented views of ui/window/samples*.py.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/screens"
# What the day calls a picture (its number left out), and what the documentation calls it.
DAY = {
    "item": "item",
    "materials": "materials",
    "confirm": "confirm",
    "done-road": "done",
    "waiting": "waiting",
    "claimed": "claimed",
    "daily": "daily",
}
PAPERS = ("collection_receipt", "acceptance_notice")
ENGLISH = "--english"  # the second run of this very script, in the other language
LOOKS = ("dark", "high_contrast", "1366x768", "130", "english")
PAGE_WIDTH, SMALL_WIDTH, ACROSS = 1280, 620, 2  # pixels, pictures side by side
LARGEST = 300_000  # bytes of one picture
LIMIT = 900.0  # seconds
HEAD = """# The thirty screens

Every screen of the design as the program draws it, made by `.ci/screens.py` from the real
widgets and invented views: in light at 1440×900, and on a second picture in dark, high
contrast, light at 1366×768, at 130 % type, and in English (what stands in a case stays as it
was typed). `tests/ui/test_shots.py` measures each of them for what is cut off.

| screen | name | light | dark · contrast · small · large · English | shows |
|---|---|---|---|---|
"""


def pictured(folder: Path, *, english: bool) -> None:
    """Every view in every look, or in English alone, into that folder."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.window import tongue

    if english and not tongue.choose(tongue.ENGLISH):
        sys.exit("there is no English file: `.ci/language.py --release`")
    from ui.window.samples_screens import VIEWS
    from ui.window.shots import LIGHT, VARIANTS, Studio
    from ui.window.start import make_application

    application = make_application()
    for variant in (LIGHT,) if english else VARIANTS:
        name, studio = LOOKS[-1] if english else variant.name, Studio(variant)
        for view in VIEWS:
            studio.show(view)
            studio.keep(folder / f"{view.slug}-{name}.png")
        studio.close()
    application.processEvents()


def again_in_english(folder: Path) -> None:
    """The language is chosen before the window is imported: in a process of its own."""
    command = (sys.executable, __file__, ENGLISH, str(folder))
    subprocess.run(command, check=True, timeout=LIMIT, stderr=subprocess.DEVNULL)


def kept(folder: Path) -> Iterator[Path]:
    """The pictures of every view as the documentation keeps them."""
    from PIL import Image

    from ui.window.samples_screens import SCREENS

    for screen in SCREENS:
        for view in screen.views:
            target = FOLDER / f"{screen.number:02d}_{view.slug}.png"
            with Image.open(folder / f"{view.slug}-light.png") as image:
                yield saved(narrowed(image, PAGE_WIDTH), target)
            others = [folder / f"{view.slug}-{name}.png" for name in LOOKS]
            yield saved(sheet(others), target.with_stem(f"{target.stem}_variants"))


def sheet(files: list[Path]) -> Picture:
    """Those pictures side by side and under each other."""
    from PIL import Image

    small = []
    for file in files:
        with Image.open(file) as image:
            small.append(narrowed(image, SMALL_WIDTH))
    high = max(image.height for image in small) + 8
    rows = -(-len(small) // ACROSS)
    whole = Image.new("RGB", (ACROSS * (SMALL_WIDTH + 8), rows * high), "#808080")
    for number, image in enumerate(small):
        place = (number % ACROSS * (SMALL_WIDTH + 8) + 4, number // ACROSS * high + 4)
        whole.paste(image, place)
    return whole


def narrowed(image: Picture, width: int) -> Picture:
    """The picture at that width, where it is wider."""
    from PIL import Image

    if image.width <= width:
        return image.convert("RGB")
    size = (width, image.height * width // image.width)
    return image.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def saved(image: Picture, target: Path) -> Path:
    """Write it as small as a page of text can be, its grounds as they are."""
    from PIL import Image

    image.quantize(160, method=Image.Quantize.MAXCOVERAGE, kmeans=3).save(target, optimize=True)
    return target


def index() -> None:
    """docs/screens/README.md: number, name and pictures of each screen, what it shows."""
    from ui.window.samples_screens import SCREENS

    rows = []
    for screen in SCREENS:
        for number, view in enumerate(screen.views):
            file = f"{screen.number:02d}_{view.slug}"
            first = (str(screen.number), screen.name) if not number else ("", "")
            pictures = f"[{view.slug}]({file}.png) | [looks]({file}_variants.png)"
            rows.append(f"| {' | '.join(first)} | {pictures} | {view.shows} |")
    (FOLDER / "README.md").write_text(HEAD + "\n".join(rows) + "\n", "utf-8", newline="\n")


def day(place: Path) -> Iterator[Path]:
    """Play the demonstration day: its screens, and the first paper of each kind."""
    from PIL import Image

    out = place / "out"
    command = (sys.executable, str(ROOT / "main.py"), "demo")
    where = ("--data", str(place / "window-01"), "--out", str(out))
    state = {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(place / "state")}
    environment = {**os.environ, **state}
    subprocess.run(command + where, env=environment, check=True, timeout=LIMIT)
    made = {path.stem.split("-", 1)[1]: path for path in sorted((out / "screens").iterdir())}
    for name, wanted in DAY.items():
        with Image.open(made[name]) as image:
            yield saved(narrowed(image, PAGE_WIDTH), FOLDER / f"{wanted}.png")
    for name in PAPERS:
        pdf, page = min((out / "papers").glob(f"*-{name}.pdf")), place / name
        drawn = ("pdftoppm", "-png", "-singlefile", "-r", "80", str(pdf), str(page))
        subprocess.run(drawn, check=True, timeout=LIMIT)
        with Image.open(page.with_suffix(".png")) as image:
            yield saved(narrowed(image, PAGE_WIDTH), FOLDER / f"{name}.png")


def main(wanted: list[str]) -> int:
    """Make them all; 1 when one is too large."""
    if wanted[:1] == [ENGLISH]:
        pictured(Path(wanted[1]), english=True)
        return 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        again_in_english(place)
        pictured(place, english=False)
        made = [*kept(place), *(day(place) if "--day" in wanted else ())]
    index()
    large = [path.name for path in made if path.stat().st_size > LARGEST]
    total = sum(path.stat().st_size for path in FOLDER.iterdir())
    sys.stdout.write(f"{len(made)} pictures, {total // 1000} kB in all; too large: {large}\n")
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
