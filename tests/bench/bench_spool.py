"""How long a paper takes to be handed over: to a spooler, to the platform's, to a slip printer.

Run by its own command, `python -m tests.bench.bench_spool`: a private cupsd and the simulated
receipt printer, on this machine. Owned by the main thread. The one rule: what is timed is the
hand-over alone; how fast a printer prints is no figure of this program.
"""

from __future__ import annotations

import statistics
import sys
from time import perf_counter

from desk.ports.printer import Printer
from printing.build import build
from printing.maker import ReportlabMaker
from printing.roll import slip
from printing.simulators.roll_printer import RollPrinterSimulator
from tests.printing import sample_papers, slips
from tests.printing.private_cups import private_cups

TIMES = 40


def handed(printer: Printer, pages: bytes) -> str:
    """Median and worst of TIMES hand-overs, in milliseconds."""
    took = []
    for _ in range(TIMES):
        began = perf_counter()
        printer.submit(pages, title="bench")
        took.append((perf_counter() - began) * 1000)
    return f"median {statistics.median(took):.0f} ms, worst {max(took):.0f} ms"


def main() -> int:
    """Print the figures."""
    pdf = ReportlabMaker().make(sample_papers.receipt())
    with private_cups() as cups:
        printer = build({"printer.server": cups.socket})[1]
        sys.stdout.write(f"CUPS, {len(pdf) // 1024} KB: {handed(printer, pdf)}\n")
        cups.hold("paper-out")
        sys.stdout.write(f"CUPS, paper out: {handed(printer, pdf)}\n")
    with RollPrinterSimulator() as machine:
        settings = {"receipt.kind": "network", "receipt.address": machine.address}
        printer = build({"printer.kind": "saved", **settings})[1]
        pages = slip.make(slips.pickup())
        sys.stdout.write(f"slip, printed and confirmed: {handed(printer, pages)}\n")
        machine.faults.code = "receipt.paper-out"
        sys.stdout.write(f"slip, no paper: {handed(printer, pages)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
