"""kill -9 between the commit of a numbered sheet and its print: a question, no second print."""

from __future__ import annotations

import signal
import socket
import subprocess

from tests.journeys.command import LIMIT, Program, accepted, act
from tests.journeys.test_play_blanks import BOX, KIND, LICENCE, TYPED
from tests.journeys.test_play_closing import PAPER


def granted(case: str):
    return [
        *accepted(case),
        act("record_result", case, **{**PAPER, "licence": LICENCE}),
        act("sync"),
    ]


def printing(case: str, number: str, *, expect: str = "ok", **facts):
    return act(
        "print_licence", case, expect=expect, form=KIND, number=number, values=TYPED, **facts
    )


def killed_at_the_spooler(program: Program) -> bytes:
    """Play until a sheet is handed to a spooler that takes the job and never answers; kill.

    Gives what reached the spooler before the program died.
    """
    lines = [*granted("c"), act("receive_blanks", source="市局", **BOX)]
    file = program.script([*lines, printing("c", "SP0000001")])
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(LIMIT)
        own = {"CUPS_SERVER": f"127.0.0.1:{server.getsockname()[1]}"}
        with subprocess.Popen(
            [*program.command, "--json", "play", str(file)],
            env={**program.surroundings, **own},
            cwd=program.place,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as child:
            line, _address = server.accept()
            with line:
                asked = line.recv(200)
                child.send_signal(signal.SIGKILL)
                child.wait(LIMIT)
    return asked


def test_a_kill_before_the_sheet_was_printed_is_asked_about_and_never_printed_again(program):
    assert killed_at_the_spooler(program).startswith(b"POST ")
    told = program.play(
        [
            *granted("d"),
            printing("d", "SP0000002", expect="refused:blank.outcome-open"),
            printing("d", "SP0000001", expect="refused:blank.outcome-open"),
            act("spoil_blank", kind=KIND, number="SP0000001", reason="断电时在打印机里"),
            printing("d", "SP0000001", expect="refused:blank.used"),
            printing("d", "SP0000002", came="good"),
            act("count_blanks", kind=KIND, count=998),
            act("sync"),
            act("close_day"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    proof = program.json("verify", "--rebuild")
    assert proof.code == 0, proof.out
