"""The data files that ship with the domain, wherever the program was unpacked.

Owned by no thread. The one rule: data is read through here, never by a path made of the
current folder; a packaged program has none.
"""

from __future__ import annotations

import csv
import json
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any


def shipped(*names: str) -> Traversable:
    """The file or folder of that name under desk/data."""
    return files("desk").joinpath("data", *names)


def shipped_rows(*names: str) -> list[dict[str, str]]:
    """The rows of a shipped CSV file with a header line."""
    return list(csv.DictReader(shipped(*names).read_text("utf-8").splitlines()))


def shipped_json(*names: str) -> Any:
    """The value of a shipped JSON file."""
    return json.loads(shipped(*names).read_text("utf-8"))
