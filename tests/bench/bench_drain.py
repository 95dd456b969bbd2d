"""How fast a long queue drains: recording, then judging, beside a bare pair and Anki's.

Run: .venv/bin/python -m tests.bench.bench_drain [--acts N] [--anki PYTHON]. A station with N
queued acts of the demonstration's mix (3.1 KB on average) pushes them by the program's own
round over loopback TLS to one gateway worker on SQLite. Beside it in the same run, before and
after: a bare client and gateway that only check and store the same bytes
(`bare_gateway`), and, with `--anki` naming the Python of a virtual environment in which
`anki` is installed, Anki's own client and server with as many records of that size. Exit 1
where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import base64
import json
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from desk.acts import outbox
from desk.acts.exchange import Exchange
from desk.acts.sync_round import Round
from desk.desk import Desk
from desk.store.store import StationStore
from sync.codec import pack
from sync.gateway.embedded import EmbeddedGateway
from tests.bench.anki_records import per_second
from tests.bench.bare_gateway import client_rows
from tests.bench.limits import Figures
from tests.bench.sync_corpus import fill, gateway_of, https_url, room, station_at
from tests.sync.authority import Files
from tests.sync.launch import ROOT

JUDGED = "owd_entries_judged_total"
PATIENCE = 120.0


def cpu_seconds(pid: int) -> float:
    """Processor time of that process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def watcher(files: Files) -> httpx.Client:
    """A client for the gateway's numbers."""
    context = ssl.create_default_context(cafile=str(files.authority))
    return httpx.Client(verify=context, trust_env=False)


def judged(client: httpx.Client, url: str) -> int:
    """How many entries the gateway has judged."""
    lines = client.get(f"{url}/metrics").text.splitlines()
    return sum(int(float(line.split()[-1])) for line in lines if line.startswith(JUDGED))


@contextmanager
def bare(place: Path, files: Files, public: str) -> Iterator[str]:
    """A bare gateway with an empty database; its address."""
    words = (str(place), str(files.chain), str(files.key), public)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bare_gateway", *words],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        assert child.stdout is not None
        yield f"https://127.0.0.1:{child.stdout.readline().strip()}/push"
    finally:
        child.terminate()
        child.wait(10)


def barely(desk: Desk, url: str, files: Files) -> float:
    """Entries a second of a bare client: read as they lie, packed, sent, answered."""
    store = desk.store
    assert isinstance(store, StationStore)
    db, heads = store.views.database, dict(store.views.signatures())
    client, after, began = watcher(files), 0, time.perf_counter()
    while rows := client_rows(db, after, outbox.MAX_ENTRIES):
        while rows[-1][0] not in heads:
            rows.pop()
        after = rows[-1][0]
        entries = [
            {"header": header.decode(), "state": "full", **_body(body)}
            for _seq, header, body, _hash in rows
        ]
        head = {"epoch": desk.station.epoch, "seq": after, "hash": rows[-1][3]}
        facts = {"station": desk.station.station_id, "head": head, "signature": heads[after]}
        data = json.dumps({**facts, "entries": entries}, ensure_ascii=False)
        answer = client.post(url, content=pack(data.encode()))
        if answer.status_code != 200:
            raise SystemExit(f"the bare gateway says {answer.status_code}")
    client.close()
    return after / (time.perf_counter() - began)


def _body(body: bytes) -> dict[str, str]:
    return {"salt": base64.b64encode(body[:16]).decode(), "text": body[16:].decode()}


def drained(desk: Desk, figures: Figures, gateway: EmbeddedGateway, files: Files) -> float:
    """Push everything, then wait for the judgements; entries recorded a second."""
    exchange, url = Exchange(desk), https_url(gateway)
    client, before = watcher(files), cpu_seconds(gateway.pid)
    began, own = time.perf_counter(), time.process_time()
    count = Round(desk, exchange)._push_all()
    took = time.perf_counter() - began
    early = judged(client, url)
    figures.tell(
        "processor time of the station", (time.process_time() - own) / count * 1e6, "us"
    )
    spent = (cpu_seconds(gateway.pid) - before) / count * 1e6
    figures.tell("processor time of the gateway meanwhile", spent, "us an act")
    figures.tell("judged before all was recorded", early)
    begun = time.perf_counter()
    while judged(client, url) < count:
        if time.perf_counter() - begun > PATIENCE:
            raise SystemExit("the judgements do not come")
        time.sleep(0.05)
    rest = (count - early) / (time.perf_counter() - begun)
    client.close()
    figures.least("recorded", count / took, 3000, "acts/s")
    figures.least("judged afterwards", rest, 1500, "acts/s")
    return count / took


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--acts", type=int, default=10_000)
    parser.add_argument("--anki", default="", help="python of an environment with anki")
    asked = parser.parse_args()
    figures = Figures("drain")
    with room("drain") as folder, gateway_of(folder) as (gateway, files):
        desk = station_at(gateway, files, folder / "station")
        entries = fill(desk, asked.acts)
        size = sum(len(e.header_bytes) + len(e.body or b"") for e in desk.store.views.entries())
        figures.tell("bytes of an act", size / entries)
        public, found = desk.signer.public, []
        with bare(folder / "bare-1.db", files, public) as url:
            found.append(barely(desk, url, files))
        rate = drained(desk, figures, gateway, files)
        with bare(folder / "bare-2.db", files, public) as url:
            found.append(barely(desk, url, files))
        desk.close()
        both = sum(found) / len(found)
        figures.tell("recorded by a bare pair, before and after", both, "acts/s")
        figures.least("recorded / bare pair", rate / both, 0.5)
        if asked.anki:
            anki = per_second(asked.anki, folder / "anki", asked.acts, round(size / entries))
            figures.tell("records moved by Anki's own pair", anki, "records/s")
            figures.tell("recorded / Anki (aim 1)", rate / anki)
    return figures.end()


if __name__ == "__main__":
    sys.exit(main())
