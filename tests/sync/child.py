"""The process that a test's gateway runs in: `serve` with the words of its command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desk.refusal import Refused
from sync.gateway.file_room import RESERVE
from sync.gateway.office import FilesAt
from sync.gateway.server import Certificate, serve
from tests.sync.keys import FileKeys


def main() -> int:
    """Serve as asked; exit 1 with the code on standard error when it is refused."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", default="127.0.0.1:0")
    parser.add_argument("--database", required=True)
    parser.add_argument("--keys", type=Path, required=True)
    parser.add_argument("--files", default="")
    parser.add_argument("--files-reserve", type=int, default=RESERVE)
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--chain", default="")
    parser.add_argument("--key", default="")
    asked = parser.parse_args()
    certificate = Certificate(chain=asked.chain, key=asked.key) if asked.chain else None
    try:
        return serve(
            asked.listen,
            asked.database,
            FileKeys(asked.keys),
            demonstration=not asked.real,
            certificate=certificate,
            embedded=True,
            files=FilesAt(folder=asked.files, reserve=asked.files_reserve),
        )
    except Refused as refusal:
        sys.stderr.write(refusal.code + "\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
