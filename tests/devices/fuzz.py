"""Broken input for every parser of the devices room.

`python -m tests.devices.fuzz [--count 1000000] [--seed 1]`; 20,000 of them in `./test`. The
one rule: a parser gives a value that can be stored, or a DeviceError; nothing else gets out.
What fails is printed with parser, seed and number, and comes back with `--only PARSER:NUMBER`.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from desk.names import normalise
from desk.ports.identity import CardReading
from desk.refusal import DeviceError
from desk.values import dump
from devices.adapters import queue_http
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.profiled import read_any
from devices.adapters.sam_frame import Answer, FrameDecoder, frame
from devices.adapters.sam_reader import FIND, READ, SamReader
from devices.adapters.scan_text import ScanDecoder
from devices.cards import bridge_answer, identity_text, social_card
from devices.cards.bridge_answer import encode
from devices.simulators.people import CARDS
from devices.simulators.pseudo_chip import PseudoChip
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip
from tests.devices.breaking import broken, with_odd_values
from tests.devices.fuzz_further import FURTHER

Parser = Callable[[bytes, Random], object]
TEXTS = tuple(card.text for card in CARDS.values())


def sam_frames(data: bytes, random: Random) -> object:
    """Bytes of a line in chunks, and the talk with a module that answers with them."""
    decoder, found, place = FrameDecoder(), [], 0
    while place < len(data):
        step = random.randint(1, 400)
        found += decoder.feed(data[place : place + step])
        place += step
    answers = [each.payload for each in found if len(each.payload) >= 3]
    return SamReader("sam-serial", _Answers(answers)).read()


class _Answers:
    """A module that finds a card and reads it out as told."""

    def __init__(self, payloads: Sequence[bytes]) -> None:
        self._payloads = payloads

    def ask(self, command: bytes, *, limit: float) -> Answer:  # noqa: ARG002 — the shape of a line
        """The last payload for a reading, well for everything else."""
        if command == READ and self._payloads:
            return Answer(sw3=self._payloads[-1][2], data=self._payloads[-1][3:])
        return Answer(sw3=0x9F if command == FIND else 0x90)

    def close(self) -> None:
        """Nothing to let go of."""


def identity_block(data: bytes, _random: Random) -> object:
    """The 256 bytes of a chip, any of the four layouts."""
    fitted = data[:256].ljust(256, b" ") if len(data) % 8 else data
    return identity_text.decode(fitted)


def social_records(data: bytes, _random: Random) -> object:
    """Tag, length, value."""
    known = {tag: raw for tag, raw in social_card.split(data) if tag in social_card.RECORDS}
    return social_card.decode(known)


def card_talk(data: bytes, random: Random) -> object:
    """A chip behind PC/SC whose answers are damaged: a social card, or a reader's text."""
    chips = (
        lambda: SocialChip(random.choice(list(SOCIAL_CARDS.values()))),
        lambda: PseudoChip(data),
    )
    chip = random.choice(chips)()

    def answer(apdu: bytes) -> bytes:
        whole = chip.answer(apdu)
        return whole if random.random() < 0.9 else broken(whole, random)

    return read_any(CardChannel(answer), device="pcsc-pseudo", identity=True)


def bridge_json(data: bytes, random: Random) -> object:
    """What a reader service answers."""
    charset = random.choice(("", "utf-8", "UTF8", "gbk", "GB18030", "latin-1"))
    return bridge_answer.decode(bridge_answer.parse(data, charset), device="http-bridge")


def scanner_bytes(data: bytes, random: Random) -> object:
    """What a scanner gun sends."""
    decoder = ScanDecoder(random.choice(("", "~~")))
    return [*decoder.feed(data[:40]), *decoder.feed(data[40:]), decoder.end()]


def queue_json(data: bytes, _random: Random) -> object:
    """What a queue machine answers."""
    _, said = queue_http.parse(data)
    return queue_http.ticket_of(said.get("ticket"))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _sam_wire(text: bytes) -> bytes:
    return frame(b"\0\0\x90\x01\x00\x04\x00" + text + bytes(1024))


_TICKET = {"number": "A001", "waited": 60, "matter": "公积金", "item": "", "appointment": ""}
PARSERS: Mapping[str, tuple[Parser, tuple[bytes, ...]]] = {
    "sam-frames": (sam_frames, tuple(map(_sam_wire, TEXTS))),
    "identity-text": (identity_block, TEXTS),
    "social-records": (
        social_records,
        tuple(
            b"".join(bytes([tag, len(raw)]) + raw for tag, raw in social_card.encode(c).items())
            for c in SOCIAL_CARDS.values()
        ),
    ),
    "card-talk": (card_talk, TEXTS),
    "bridge-json": (
        bridge_json,
        tuple(_json(encode(c.fields, str(n % 5))) for n, c in enumerate(CARDS.values())),
    ),
    "scanner-text": (scanner_bytes, (b"1102\r\n~~379901\r", "收件\r".encode("gbk"))),
    "queue-json": (queue_json, (_json({"code": 0, "data": {"ticket": _TICKET}}),)),
    **FURTHER,
}


@dataclass(slots=True)
class Tally:
    """What became of the inputs of one parser."""

    used: int = 0
    refused: int = 0
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0


def run(count: int, seed: int) -> Mapping[str, Tally]:
    """Try so many inputs, spread over all parsers."""
    tallies = {}
    share = -(-count // len(PARSERS))
    for name in PARSERS:
        tally, start = Tally(), time.perf_counter()
        for number in range(share):
            one(name, number, seed, tally)
        tally.seconds = time.perf_counter() - start
        tallies[name] = tally
    return tallies


def one(name: str, number: int, seed: int, tally: Tally) -> None:
    """One input: a value that can be stored, a DeviceError, or a failure."""
    random = Random(f"{seed}:{name}:{number}")  # noqa: S311 — repeatable, no secret
    parser, seeds = PARSERS[name]
    data = random.choice(seeds)
    if name.endswith("-json") and random.random() < 0.5:
        data = with_odd_values(data, random)
    else:
        data = broken(data, random)
    try:
        _judge(parser, data, random, tally)
    except Exception as error:  # noqa: BLE001 — whatever else gets out is what is looked for
        tally.failures.append(f"{name}:{number} {type(error).__name__}: {error}")


def _judge(parser: Parser, data: bytes, random: Random, tally: Tally) -> None:
    try:
        value = parser(data, random)
    except DeviceError as error:
        _check_facts(error)
        tally.refused += 1
    else:
        _check(value)
        tally.used += 1


def _check_facts(error: DeviceError) -> None:
    if not json.dumps(dict(error.facts), ensure_ascii=False).isprintable():
        raise ValueError("a fact that cannot be shown")


def _check(value: object) -> None:
    json.dumps(dump(value), ensure_ascii=False).encode("utf-8")
    if isinstance(value, CardReading) and value.name != normalise(value.name):
        raise ValueError("a name that is not in its one spelling")


def main(argv: list[str]) -> int:
    """Print a line per parser; 1 when something got out."""
    arguments = ArgumentParser(prog="python -m tests.devices.fuzz")
    arguments.add_argument("--count", type=int, default=1_000_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", default="", metavar="PARSER:NUMBER")
    args = arguments.parse_args(argv)
    if args.only:
        name, _, number = args.only.partition(":")
        tally = Tally()
        one(name, int(number), args.seed, tally)
        tallies: Mapping[str, Tally] = {name: tally}
    else:
        tallies = run(args.count, args.seed)
    failures = [failure for tally in tallies.values() for failure in tally.failures]
    for name, tally in tallies.items():
        words = (
            f"{tally.used:>8} used {tally.refused:>8} refused {len(tally.failures):>4} failed"
        )
        sys.stdout.write(f"{name:<15} {words} {tally.seconds:8.1f} s\n")
    sys.stdout.write("".join(f"{failure}\n" for failure in failures[:20]))
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
