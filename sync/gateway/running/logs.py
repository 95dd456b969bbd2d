"""Logs as JSON lines on standard error, for a service's journal; nothing of any person.

Any thread of the gateway. The one rule: only what is listed here is written. Words of other
libraries and of errors are left out, because they may repeat what was sent.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from sync.gateway.office import ZONE

NAME = "gateway"
LOG = logging.getLogger(NAME)
_FACTS = "facts"
_MOST = 200  # characters of one text


class JsonLines(logging.Formatter):
    """One line per record: time, level, event, and the facts that our own code gave it."""

    def __init__(self, worker: int) -> None:
        super().__init__()
        self._worker = worker

    def format(self, record: logging.LogRecord) -> str:
        """The record as one JSON object."""
        own = record.name == NAME
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, ZONE).isoformat(
                timespec="milliseconds"
            ),
            "level": record.levelname.lower(),
            "event": str(record.msg)[:_MOST] if own else f"library.{record.name}",
            "worker": self._worker,
        }
        line |= getattr(record, _FACTS, {}) if own else _where(record)
        return json.dumps(line, ensure_ascii=True)


def _where(record: logging.LogRecord) -> Mapping[str, str]:
    """The place and kind of what another library had to say."""
    said = {"place": f"{Path(record.pathname).name}:{record.lineno}"}
    error = record.exc_info[0] if record.exc_info else None
    return said if error is None else said | {"error": error.__name__}


def log_to(stream: TextIO, *, worker: int = 0) -> None:
    """Write every record of this process there."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines(worker))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    LOG.setLevel(logging.INFO)


def tell(event: str, *, level: int = logging.INFO, **facts: str | float | None) -> None:
    """Something that happened: its name, and facts that are no person's."""
    LOG.log(level, event, extra={_FACTS: facts})
