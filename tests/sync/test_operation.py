"""A gateway in operation: workers, health, numbers, logs, and what is too much."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from desk.refusal import Refused
from devices.keys.keyfile import KeyFile
from sync.codec import MAX_JSON
from sync.gateway.app import CALLS, make_app
from sync.gateway.auth import forget_nonces
from sync.gateway.bell import Bell
from sync.gateway.office import Office, open_office
from sync.gateway.running.measures import Measures
from sync.gateway.running.notify import READY, notify
from sync.gateway.running.pressure import LATEST, SOONEST, Gate
from sync.gateway.running.watching import Watch
from sync.gateway.running.workers import check_workers
from sync.gateway.store import tables as t
from sync.gateway.store.stations import use_nonce
from sync.request import SKEW_MS
from tests.postgres import PostgresServer
from tests.sync.counter import CERTIFICATE, NAME, Counter, place
from tests.sync.keys import FileKeys
from tests.sync.raw import headers_of, send, signed
from tests.sync.served import PATIENCE, Served, order, served

HEARTBEAT = ("POST", "/v1/stations:heartbeat")
PERSONAL = re.compile(r"\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}(?!\d)")
NUMBER = re.compile(r'[a-z_]+(\{([a-z]+="[^"\\\n]*",?)+\})? -?[0-9.e+-]+')


def until(is_so: Callable[[], bool]) -> None:
    """Ask until it is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A gateway in this process."""
    keys = FileKeys(tmp_path / "keys")
    with closing(open_office(str(tmp_path / "g.db"), keys, demonstration=True)) as opened:
        yield opened


def ask(
    office: Office, *requests: tuple[str, str], watch: Watch | None = None, **more: Any
) -> list[httpx.Response]:
    """Requests to its application, one after another; `client` and `token` as named."""
    headers, token = more.get("headers", {}), more.get("token", "")
    client = (more.get("client", "127.0.0.1"), 50000)

    async def all_of_them() -> list[httpx.Response]:
        app = make_app(office, Bell(), watch, token)
        line = httpx.ASGITransport(app=app, client=client)
        async with httpx.AsyncClient(transport=line, base_url="http://gateway") as caller:
            return [await caller.request(*each, headers=headers) for each in requests]

    return asyncio.run(all_of_them())


def enrolled(gateway: Served, folder: Path, database: str, n: int) -> Counter:
    """Window n, its code made as an administrator does."""
    where = place(n)
    code = order(
        *("code", "--database", database, "--key-file", str(folder / "keys.json")),
        *("--demonstration", "--region", where.region, "--station-code", where.code),
        *("--hall", where.hall, "--hall-name", where.hall_name, "--window", where.window),
    )["code"]
    return Counter.enrolled(gateway.url, code)


def test_several_workers_are_one_gateway(tmp_path: Path, postgres_url: str) -> None:
    """One nonce once, one feed for all, one sum of numbers; a dead worker is replaced."""
    with served(tmp_path, postgres_url, "--workers", "2") as gateway:
        counter = enrolled(gateway, tmp_path, postgres_url, 1)
        replayed = headers_of(counter, signed(counter, *HEARTBEAT))
        with ThreadPoolExecutor(8) as pool:
            sent = [pool.submit(send, counter, *HEARTBEAT, replayed) for _ in range(8)]
            assert sorted(s.result()[0] for s in sent) == [200] + 7 * [401]
            counter.accept_a_case()
            waiting = [pool.submit(counter.platform().feed, 0, wait=20) for _ in range(6)]
            until(lambda: gateway.numbers()["owd_feeds_waiting"] == 6)
            counter.push(counter.platform())
            assert all(w.result(PATIENCE).events for w in waiting)
        until(lambda: gateway.numbers()["owd_feeds_waiting"] == 0)
        numbers = gateway.numbers()
        assert numbers["owd_workers"] == 2
        assert numbers["owd_entries_recorded_total"] == 2
        assert numbers['owd_entries_judged_total{outcome="accepted"}'] == 2
        assert (
            numbers['owd_requests_total{call="POST /v1/stations:heartbeat",status="401"}'] == 7
        )
        first, second = gateway.workers()
        subprocess.run(["kill", "-9", str(first)], check=True)
        until(lambda: gateway.numbers()["owd_worker_starts_total"] == 3)
        until(lambda: gateway.numbers()["owd_workers"] == 2)
        assert second in gateway.workers()
        assert counter.platform().head() == counter.head()
        counter.close()
        assert gateway.end() == 0
        assert "worker.died" in [line["event"] for line in gateway.lines()]


def test_workers_end_with_who_looks_after_them(tmp_path: Path, postgres_url: str) -> None:
    with served(tmp_path, postgres_url, "--workers", "2") as gateway:
        workers = gateway.workers()
        gateway.end(signal.SIGKILL)
        until(lambda: not any(Path(f"/proc/{pid}/fd/0").exists() for pid in workers))


@pytest.mark.parametrize("count", [0, 65])
def test_a_number_of_workers_that_is_none_is_refused(count: int) -> None:
    with pytest.raises(Refused, match=r"gateway\.workers-invalid"):
        check_workers(count, is_shared=True)


def test_sqlite_takes_one_worker(tmp_path: Path) -> None:
    database = ("--database", str(tmp_path / "g.db"), "--key-file", str(tmp_path / "k"))
    with pytest.raises(Refused, match=r"gateway\.one-worker"):
        order("serve", *database, "--workers", "2")
    assert list(tmp_path.iterdir()) == []


def test_what_is_logged_is_json_and_holds_nothing_of_a_person(tmp_path: Path) -> None:
    database = str(tmp_path / "g.db")
    with served(tmp_path, database) as gateway:
        counter = enrolled(gateway, tmp_path, database, 1)
        case_id, receipt = counter.accept_a_case()
        platform = counter.platform()
        counter.push(platform)
        assert len(platform.find_cases(CERTIFICATE)) == 1
        with pytest.raises(Refused):
            platform.claim("no such case")
        large = httpx.post(f"{gateway.url}/v1/x", content=NAME.encode(), timeout=PATIENCE)
        assert large.status_code == 404
        # Twice too large: as it says itself, and as it turns out.
        target = f"{gateway.url}/v1/stations/{counter.station.station_id}/journal"
        for body in (b"x" * (MAX_JSON + 1), iter([b"x" * MAX_JSON, b"x"])):
            assert httpx.post(target, content=body, timeout=PATIENCE).status_code == 413
        with socket.create_connection(("127.0.0.1", int(gateway.url[-5:].strip(":/")))) as line:
            line.sendall(f"{CERTIFICATE} {NAME}\r\n\r\n".encode())  # no HTTP at all
            line.recv(1000)
        counter.close()
        assert gateway.end() == 0
        lines, text = gateway.lines(), gateway.log.read_text("utf-8")
    assert {line["event"] for line in lines} >= {"gateway.listens", "request", "gateway.ended"}
    assert {line["code"] for line in lines if line["event"] == "request"} >= {
        *("platform.too-large", "platform.unknown-call", None)
    }
    assert counter.station.station_id in {line.get("station") for line in lines}
    assert not PERSONAL.search(text)
    assert not any(secret in text for secret in (NAME, case_id, receipt, CERTIFICATE))
    assert NAME.encode("unicode_escape").decode() not in text


def test_a_gateway_without_its_database_is_live_and_not_ready(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    keys = FileKeys(tmp_path / "keys")
    name = postgres_url.rpartition("/")[2]
    others = postgres_url.replace("+psycopg", "").replace(name, "postgres")
    asked = (("GET", "/v1/health"), ("GET", "/v1/health/live"), ("GET", "/metrics"))
    with (
        closing(open_office(postgres_url, keys, demonstration=True)) as office,
        psycopg.connect(others, autocommit=True) as server,
    ):
        server.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        server.execute(ended, (name,))
        ready, live, numbers = ask(office, *asked)
        assert (ready.status_code, live.status_code) == (503, 200)
        assert ready.headers["retry-after"] == "5"
        assert "\nowd_ready 0\n" in numbers.text
        server.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true")
        assert ask(office, *asked)[0].json() == {"live": True, "ready": True}


def test_the_numbers_are_prometheus_text(office: Office) -> None:
    *_, numbers = ask(
        office, ("GET", "/v1/openapi.json"), ("GET", "/v1/no"), ("GET", "/metrics")
    )
    assert numbers.headers["content-type"].startswith("text/plain; version=0.0.4")
    rows = [line for line in numbers.text.splitlines() if not line.startswith("# ")]
    assert [row for row in rows if not NUMBER.fullmatch(row)] == []
    assert 'owd_requests_total{call="GET /v1/openapi.json",status="200"} 1' in rows
    assert 'owd_requests_total{call="other",status="404"} 1' in rows
    assert 'owd_request_seconds_count{call="other"} 1' in rows


@pytest.mark.parametrize(
    ("client", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("192.0.2.7", {}, 403),
        ("192.0.2.7", {"authorization": "Bearer wrong"}, 403),
        ("192.0.2.7", {"authorization": "Bearer right"}, 200),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.7"}, 403),
    ],
)
def test_numbers_are_for_this_computer_and_who_has_the_token(
    office: Office, client: str, headers: dict[str, str], status: int
) -> None:
    asked = {"client": client, "headers": headers, "token": "right"}
    assert ask(office, ("GET", "/metrics"), **asked)[0].status_code == status
    assert ask(office, ("GET", "/v1/health"), **asked)[0].status_code == 200


def test_who_is_too_many_is_told_when_to_come_back(office: Office) -> None:
    watch = Watch(Measures(CALLS), most=1)
    with watch.gate.entered():
        full, well = ask(
            office, ("POST", "/v1/stations:enrol"), ("GET", "/v1/health"), watch=watch
        )
    assert full.status_code == 503
    assert full.json()["error"]["code"] == "platform.busy"
    assert SOONEST <= int(full.headers["retry-after"]) <= LATEST
    assert well.status_code == 200
    assert ask(office, ("POST", "/v1/stations:enrol"), watch=watch)[0].status_code == 400


def test_who_waits_for_news_is_not_in_work() -> None:
    gate = Gate(1)
    busy = pytest.raises(Refused, match=r"platform\.busy")
    with gate.entered(), gate.resting(), gate.entered(), busy, gate.entered():
        pytest.fail("one too many")
    with gate.entered():
        """There is room again."""


def test_used_nonces_are_forgotten_once_the_clock_refuses_them(office: Office) -> None:
    now, station = office.now_ms(), "37990100001"
    with office.store.writing() as txn:
        hall = t.halls.insert().values(region=station[:6], hall="h", name="", feed_seq=0)
        txn.connection.execute(hall)
        use_nonce(txn, station, "old", now - 3 * SKEW_MS)
        use_nonce(txn, station, "new", now)
    forget_nonces(office)
    with office.store.writing() as txn:
        assert use_nonce(txn, station, "old", now)
        assert not use_nonce(txn, station, "new", now)


def test_a_service_is_told_of_by_its_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notify(READY)  # nobody asked: nothing happens
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "s"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "s"))
        notify(READY)
        assert systemd.recv(100) == b"READY=1"


def test_a_key_file_is_private_or_a_credential_of_the_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KeyFile(tmp_path / "keys").put("k", b"secret")
    (tmp_path / "keys").chmod(0o440)
    with pytest.raises(Refused, match=r"keys\.file-too-open"):
        KeyFile(tmp_path / "keys").find("k")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert KeyFile(tmp_path / "keys").find("k") == b"secret"
    (tmp_path / "keys").chmod(0o444)
    with pytest.raises(Refused, match=r"keys\.file-too-open"):
        KeyFile(tmp_path / "keys").find("k")
