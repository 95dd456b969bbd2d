"""The verb `ofd`: a paper that was kept as PDF, once more as OFD.

Runs in the main thread. The one rule: it opens no station; what it writes is made of the pages
in that file and of nothing else.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desk.refusal import Refused
from ui.opening.parts import Parts
from ui.terminal.answers import OK, say, say_json


def ofd(_parts: Parts, args: Namespace) -> int:
    """`ofd FILE [--out FILE]`: the same pages as OFD, beside the PDF where nothing is said."""
    from printing.ofd.copying import save

    source = Path(args.file)
    try:
        pdf = source.read_bytes()
    except OSError as error:
        raise Refused("paper.unreadable") from error
    target = save(pdf, args.out or str(source.with_suffix("")))
    if args.json:
        say_json({"file": str(target), "bytes": target.stat().st_size})
    else:
        say(f"已写成 {target}")
    return OK
