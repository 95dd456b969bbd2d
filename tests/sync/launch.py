"""The command line of a test's gateway."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def command(database: str, keys: Path, *more: str) -> list[str]:
    """The command line of a gateway child; more words as tests.sync.child takes them."""
    find_it = f"import sys, runpy; sys.path.insert(0, {str(ROOT)!r}); "
    run_it = "runpy.run_module('tests.sync.child', run_name='__main__')"
    words = ["--database", database, "--keys", str(keys), *more]
    return [sys.executable, "-c", find_it + run_it, *words]
