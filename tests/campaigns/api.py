"""schemathesis against a true gateway process: what it publishes is what it does.

`python -m tests.campaigns.api --examples 40` (schemathesis is installed by hand: it is no part
of the locked tests, and needs thirty packages of its own). Every request is signed by a true
station, so that what is tried lies behind the signature. The one rule: no check is left out
but those named in LEFT_OUT, each with its reason.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
from collections import Counter as Counts
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import SkipTest

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable

from desk.canonical import sha256
from sync.gateway.embedded import EmbeddedGateway, start
from sync.https import unix_ms
from sync.request import Signed
from tests.sync.counter import DAY, Counter, place
from tests.sync.launch import command


def by_hand(name: str) -> Any:
    """A module of what is installed for this campaign alone."""
    try:
        return import_module(name)
    except ImportError:
        sys.exit("this campaign needs: .venv/bin/pip install schemathesis")


requests, schemathesis = by_hand("requests"), by_hand("schemathesis")
by_hand("schemathesis.specs.openapi.checks")  # registers what a document is held to
CHECKS = by_hand("schemathesis.checks").CHECKS
GenerationMode = by_hand("schemathesis.generation").GenerationMode

# What a signature proves cannot be told by a schema: a body that fits it may be forged.
LEFT_OUT = frozenset({"ignored_auth"})
UNPROVABLE = ("journal", "blobs", "province/queue")
ADDED = "additionalProperties"  # what a newer minor adds is passed over, in a query
HALL = "379901-H1"


class Signing(requests.auth.AuthBase):
    """Signs each request as it travels."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        body = request.body or b""
        octets = body if isinstance(body, bytes) else str(body).encode()
        facts = Signed(
            station=self._counter.station.station_id,
            epoch=self._counter.station.epoch,
            method=str(request.method),
            target=str(request.path_url),
            body_hash=sha256(octets),
            time_ms=unix_ms(),
            nonce=secrets.token_hex(16),
        )
        request.headers.update(facts.headers(self._counter.key.sign(facts.message())))
        return request


def a_counter(gateway: EmbeddedGateway) -> tuple[Counter, str]:
    """A station with some recorded cases, and one of these."""
    counter = Counter.enrolled(gateway.url, gateway.make_code(place(1, hall=HALL)))
    case_id, _ = counter.accept_a_case()
    counter.push(counter.platform())
    return counter, case_id


def ours(case: Any, known: dict[str, str]) -> None:
    """Half of the time the path names what there is, so that a call gets behind its look-up."""
    if secrets.randbelow(4):
        for name in set(case.path_parameters or {}) & set(known):
            case.path_parameters[name] = known[name]


class Attack:
    """Every operation of a gateway so many times; `told` are the failures by operation."""

    def __init__(self, gateway: EmbeddedGateway, examples: int, number: int) -> None:
        counter, case_id = a_counter(gateway)
        self._signing = Signing(counter)
        self._known = {
            "station": counter.station.station_id,
            "hall": HALL,
            "case": case_id,
            "date": DAY.isoformat(),
        }
        self._url, self._examples, self._number = gateway.url, examples, number
        self.checks = [each for each in CHECKS.get_all() if each.__name__ not in LEFT_OUT]
        self.told: Counts[str] = Counts()
        self.requests = 0
        self.statuses: Counts[int] = Counts()

    def run(self) -> None:
        """Every operation, with what fits its schema and with what does not."""
        document = requests.get(self._url + "/v1/openapi.json", timeout=30).json()
        for calls in document["paths"].values():  # everything is signed: see Signing
            for call in calls.values():
                call.pop("security", None)
        schema = schemathesis.openapi.from_dict(document)
        schema.config.update(base_url=self._url)
        for found in schema.get_all_operations():
            operation = found.ok()
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
                self._operation(operation, mode)

    def _operation(self, operation: Any, mode: GenerationMode) -> None:
        def one(case: Any) -> None:
            if mode is GenerationMode.POSITIVE:
                ours(case, self._known)
            self._ask(operation.label, case)

        tried = given(case=operation.as_strategy(generation_mode=mode))(one)
        tried = settings(
            max_examples=self._examples,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(tried)
        try:
            seed(self._number)(tried)()
        except (Unsatisfiable, SkipTest):
            return  # there is nothing that does not fit a call without a body

    def _ask(self, label: str, case: Any) -> None:
        self.requests += 1
        answer = case.call(auth=self._signing, timeout=60)
        self.statuses[answer.status_code] += 1
        try:
            case.validate_response(answer, checks=self.checks)
        except BaseExceptionGroup as failure:
            for line in _said(failure):
                if not _expected(label, line):
                    self.told[f"{label}: {line}"] += 1


def _expected(label: str, line: str) -> bool:
    """Forged bodies that fit the schema are refused; unknown parameters are passed over."""
    if line.startswith("RejectedPositiveData"):
        return label.startswith("P") and any(part in label for part in UNPROVABLE)
    return line.startswith("AcceptedNegativeData") and ADDED in line


def _said(failure: BaseException) -> list[str]:
    group = getattr(failure, "exceptions", (failure,))
    return [f"{type(each).__name__}: {str(each)[:400]}".replace("\n", " ") for each in group]


def main() -> int:
    """Say what was found; 1 where anything was."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="owd-api-") as folder:
        where = Path(folder)
        gateway = start(command(str(where / "gateway.db"), where / "keys"))
        try:
            attack = Attack(gateway, asked.examples, asked.seed)
            attack.run()
        finally:
            gateway.stop()
    for line, times in sorted(attack.told.items()):
        sys.stdout.write(f"{times:5} {line}\n")
    sys.stdout.write(f"checks: {len(attack.checks)}\n")
    sys.stdout.write(f"answers: {dict(sorted(attack.statuses.items()))}\n")
    found = sum(attack.told.values())
    sys.stdout.write(f"{attack.requests} requests: {found} findings\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
