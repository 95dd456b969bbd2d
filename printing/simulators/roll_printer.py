"""A receipt printer that is none: it listens on TCP, answers its state, and shows its slips.

Owned by a thread of its own, as the far end of a line. The one rule: it understands what a
printer understands and nothing more; bytes that it does not know are a fault of the sender.
Started by `python -m printing.simulators.roll_printer PORT [FOLDER]`.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from printing.roll import picture, status, tape
from printing.roll.commands import DOTS
from printing.roll.tape import Asked, Cut, Part, Tape

LIMIT = 30.0  # seconds that anybody waits for a slip


@dataclass(slots=True)
class Faults:
    """What is wrong with it now; all of it can be put right at any time."""

    code: str = ""  # what it complains of: receipt.paper-out, …
    mute: bool = False  # it answers no question
    endless: bool = False  # it takes everything and never says that it has done
    dies_after: int = -1  # it hangs up after so many parts of a slip
    runs_out_after: int = -1  # its paper ends there


@dataclass(slots=True)
class Roll:
    """What came out so far."""

    parts: list[Part] = field(default_factory=list)

    def slips(self) -> tuple[tuple[Part, ...], ...]:
        """Slip by slip, as they were cut off."""
        found: list[tuple[Part, ...]] = []
        start = 0
        for at, part in enumerate(self.parts, start=1):
            if isinstance(part, Cut):
                found.append(tuple(self.parts[start:at]))
                start = at
        return tuple(found)


class RollPrinterSimulator:
    """One printer; it serves one line at a time, as printers do."""

    def __init__(self, port: int = 0) -> None:
        self.faults = Faults()
        self.roll = Roll()
        self._new = threading.Condition()
        self._listening = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listening.getsockname()[1])
        self._closed = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """What is typed into the settings."""
        return f"127.0.0.1:{self.port}"

    def text(self) -> str:
        """Everything that came out, as text."""
        return tape.words(tuple(self.roll.parts))

    def wait_for(self, slips: int) -> tuple[tuple[Part, ...], ...]:
        """The slips, once there are so many; TimeoutError when they do not come."""
        with self._new:
            if not self._new.wait_for(lambda: len(self.roll.slips()) >= slips, LIMIT):
                raise TimeoutError
            return self.roll.slips()

    def __enter__(self) -> Self:
        """Listening already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Switched off."""
        self.close()

    def close(self) -> None:
        """Listen no longer."""
        self._closed = True
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(LIMIT)

    def _serve(self) -> None:
        while not self._closed:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with line, contextlib.suppress(OSError, tape.UnknownCommandError):
                line.settimeout(LIMIT)
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        reading, printed = Tape(), 0
        while data := line.recv(4096):
            for part in reading.feed(data):
                if isinstance(part, Asked):
                    self._answer(line, part)
                    continue
                printed += 1
                if printed == self.faults.dies_after + 1 and self.faults.dies_after >= 0:
                    return
                if printed == self.faults.runs_out_after + 1 and printed:
                    self.faults.code = "receipt.paper-out"
                self._print(part)

    def _print(self, part: Part) -> None:
        """On the paper, while there is some."""
        if self.faults.code in ("", status.NEAR_END):
            with self._new:
                self.roll.parts.append(part)
                self._new.notify_all()

    def _answer(self, line: socket.socket, asked: Asked) -> None:
        """At once whatever happens; in its turn only when everything before is printed."""
        stands = self.faults.code not in ("", status.NEAR_END)
        if self.faults.mute or (not asked.at_once and (self.faults.endless or stands)):
            return
        question = asked.what if asked.at_once else status.Question.PAPER
        line.sendall(bytes((status.answer_to(question, self.faults.code),)))


def main(argv: list[str]) -> int:
    """Print whatever comes; with a folder each slip is a picture there."""
    folder = Path(argv[1]) if len(argv) > 1 else None
    with RollPrinterSimulator(int(argv[0]) if argv else 0) as printer:
        sys.stdout.write(f"{printer.address}\n")
        sys.stdout.flush()
        shown = 0
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                with contextlib.suppress(TimeoutError):
                    slip = printer.wait_for(shown + 1)[shown]
                    shown += 1
                    sys.stdout.write(f"{tape.words(slip)}\n")
                    sys.stdout.flush()
                    if folder is not None:
                        picture.draw(slip, dots=DOTS[80]).save(folder / f"slip-{shown}.png")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
