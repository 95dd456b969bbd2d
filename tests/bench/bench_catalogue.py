"""How long a clerk waits for a search over 5,000 items, beside a plain look through the names.

Run: .venv/bin/python -m tests.bench.bench_catalogue [ITEMS]. Prints one JSON object: medians
in milliseconds of what is typed (short code, code, words, pinyin initials over sets of
readings, both mixed, nothing found), of working out the readings (once per catalogue, when the
step of the item is first shown), of taking a signed package of that size and of opening it
again at the next start; and the slowest search as a ratio to one plain pass over the names,
which is what counts from machine to machine.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle

from desk.catalogue import Catalogue, load_starter
from desk.catalogue_package import check_package, make_package, open_package
from desk.signing import SigningKey
from tests.desk.samples import ITEM, an_item

ITEMS = 5_000
TIMES = 30
TODAY = date(2025, 11, 24)
LIMIT_MS = 100.0
TYPED = {
    "short code": "4999",
    "code": f"{ITEM.code[:25]}000042",
    "words": "食品 许可",
    "initials": "cqqsp",
    "one letter": "s",
    "mixed": "spjy 延续",
    "nothing": "zzzz",
    "empty": "",
}


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that the act took."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def many(count: int) -> Catalogue:
    """That many items under the names of the starter catalogue."""
    newest = [found[-1] for found in load_starter().versions.values()]
    return Catalogue.of(
        an_item(
            code=f"{ITEM.code[:25]}{n:06d}",
            base_code=f"{ITEM.base_code[:6]}{n:06d}",
            short_code=f"{n:04d}" if n < 10_000 else "",
            name=f"长清区{item.name}{n}",
            keywords=item.keywords,
            materials=item.materials,
            situations=item.situations,
            form=item.form,
            tolerance_allowed=item.tolerance_allowed,
        )
        for n, item in zip(range(count), cycle(newest), strict=False)
    )


def measure(count: int) -> dict[str, float]:
    """Medians over TIMES rounds of each search."""
    catalogue = many(count)
    names = [found[-1].name for found in catalogue.versions.values()]
    figures = {"prepare": timed(catalogue.prepare)}
    for name, text in TYPED.items():
        found = [timed(partial(catalogue.find, text, TODAY)) for _ in range(TIMES)]
        figures[name] = statistics.median(found)
    plain = [timed(lambda: [name for name in names if "食品" in name]) for _ in range(TIMES)]
    slowest = max(figures[name] for name in TYPED)
    figures["slowest"] = slowest
    figures["slowest to plain"] = slowest / statistics.median(plain)
    key = SigningKey.generate()
    package = make_package(
        catalogue, number=1, effective=TODAY, made=f"{TODAY}T00:00:00+08:00", sign=key.sign
    )
    figures["package in MB"] = len(package.content) / 1e6
    figures["take a package"] = timed(lambda: check_package(package, key.public, above=0))
    figures["open it again"] = timed(lambda: open_package(package, key.public))
    return figures


def main() -> int:
    """Measure and print the figures; 1 where a search takes longer than a clerk may wait."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS
    figures = measure(count)
    shown = {name: round(n, 2) for name, n in figures.items()}
    sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
    return 0 if figures["slowest"] <= LIMIT_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
