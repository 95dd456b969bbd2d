"""Starting, securing, stopping and starting again."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from desk.refusal import Refused
from desk.signing import SigningKey
from sync.enrolling import enrol
from sync.gateway.deciding import decide
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.office import open_office
from sync.gateway.orders import Verdict
from sync.gateway.server import bind
from tests.sync import authority
from tests.sync.conftest import Enroller, Starter, data
from tests.sync.counter import CERTIFICATE, NAME, Counter, place
from tests.sync.keys import FileKeys
from tests.sync.launch import command


def said_at_start(tmp_path: Path, *more: str, database: str = "") -> str:
    """The code with which a gateway refuses to start."""
    words = command(database or str(tmp_path / "g.db"), tmp_path / "keys", *more)
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == ""
    assert done.returncode == 1
    return done.stderr.strip()


@pytest.fixture
def files(tmp_path: Path) -> authority.Files:
    """An authority and a certificate for 127.0.0.1."""
    return authority.make(tmp_path / "tls")


def tls(files: authority.Files) -> tuple[str, ...]:
    return ("--chain", str(files.chain), "--key", str(files.key))


def https(gateway: EmbeddedGateway) -> str:
    return gateway.url.replace("http:", "https:")


def test_a_pinned_authority_is_trusted(start_gateway: Starter, files: authority.Files) -> None:
    gateway = start_gateway(*tls(files))
    counter = Counter.enrolled(
        https(gateway), gateway.make_code(place(1)), ca=str(files.authority)
    )
    counter.accept_a_case()
    assert counter.push(counter.platform()) == counter.head()
    counter.close()


def test_another_authority_is_not_trusted(
    start_gateway: Starter, files: authority.Files, tmp_path: Path
) -> None:
    gateway = start_gateway(*tls(files))
    code = gateway.make_code(place(1))
    other = authority.make(tmp_path / "other")
    with pytest.raises(Refused, match=r"line\.certificate"):
        Counter.enrolled(https(gateway), code, ca=str(other.authority))
    with pytest.raises(Refused, match=r"line\.certificate"):
        Counter.enrolled(https(gateway), code)  # the system's own authorities


def test_a_certificate_for_another_address_is_not_trusted(
    start_gateway: Starter, tmp_path: Path
) -> None:
    elsewhere = authority.make(tmp_path / "elsewhere", host="192.0.2.1")
    gateway = start_gateway(*tls(elsewhere))
    with pytest.raises(Refused, match=r"line\.certificate"):
        Counter.enrolled(https(gateway), "X", ca=str(elsewhere.authority))


def test_an_older_tls_is_not_spoken(start_gateway: Starter, files: authority.Files) -> None:
    port = int(start_gateway(*tls(files)).url.rpartition(":")[2])
    older = ssl.create_default_context(cafile=str(files.authority))
    older.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        pytest.raises(ssl.SSLError),
    ):
        older.wrap_socket(plain, server_hostname="127.0.0.1").close()


def test_an_authority_that_is_no_file_is_refused(tmp_path: Path) -> None:
    key = SigningKey.generate()
    with pytest.raises(Refused, match=r"line\.certificate"):
        enrol("https://127.0.0.1:1", "X", key.public, sign=key.sign, ca=str(tmp_path / "no"))


@pytest.mark.parametrize("host", ["0.0.0.0", "[::]", "192.0.2.1"])  # noqa: S104 - refused
def test_listening_beyond_this_computer_needs_tls(tmp_path: Path, host: str) -> None:
    assert said_at_start(tmp_path, "--listen", f"{host}:0") == "gateway.needs-tls"


@pytest.mark.parametrize("listen", ["127.0.0.1", ":1", "127.0.0.1:x", "127.0.0.1:70000"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, listen: str) -> None:
    assert said_at_start(tmp_path, "--listen", listen) == "gateway.listen-invalid"


def test_a_port_in_use_is_refused(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        assert said_at_start(tmp_path, "--listen", listen) == "gateway.port-in-use"


def test_a_certificate_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.pem").write_text("x")
    words = ("--chain", str(tmp_path / "x.pem"), "--key", str(tmp_path / "x.pem"))
    assert said_at_start(tmp_path, *words) == "gateway.certificate"


def test_a_database_that_is_not_there_is_refused(tmp_path: Path) -> None:
    told = said_at_start(tmp_path, database=str(tmp_path / "no" / "g.db"))
    assert told == "gateway.database-unreachable"
    told = said_at_start(tmp_path, database="postgresql://desk@127.0.0.1:1/none")
    assert told == "gateway.database-unreachable"


def test_a_demonstrations_database_is_no_real_one(
    start_gateway: Starter, tmp_path: Path
) -> None:
    start_gateway().stop()
    words = ["--database", str(tmp_path / "gateway.db"), "--keys"]
    again = command(words[1], tmp_path / "gateway-keys", "--real")
    done = subprocess.run(
        again, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr.strip() == "gateway.other-kind"


def test_a_database_without_its_keys_is_refused(start_gateway: Starter, tmp_path: Path) -> None:
    start_gateway().stop()
    told = said_at_start(tmp_path, database=str(tmp_path / "gateway.db"))
    assert told == "gateway.key-missing"
    assert not (tmp_path / "keys").exists()


def test_everything_is_there_after_a_restart(start_gateway: Starter) -> None:
    first = start_gateway()
    counter = Counter.enrolled(first.url, first.make_code(place(1)))
    _, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    counter.close()
    first.stop()
    second = start_gateway()
    counter.url = second.url
    platform = counter.platform()
    assert platform.head() == counter.head()
    second.decide(receipt, Verdict())
    assert [e.feed_seq for e in platform.feed(0).events] == [1, 2, 3, 4, 5]
    counter.close()


def test_a_killed_gateway_has_what_it_acknowledged(start_gateway: Starter) -> None:
    first = start_gateway()
    counter = Counter.enrolled(first.url, first.make_code(place(1)))
    counter.accept_a_case()
    counter.push(counter.platform())
    os.kill(first.pid, 9)
    with pytest.raises(Refused, match=r"line\.down"):
        counter.platform().heartbeat()
    with pytest.raises(Refused, match=r"gateway\.gone"):
        first.make_code(place(2))
    counter.url = start_gateway().url
    assert counter.platform().head() == counter.head()
    counter.close()


def test_a_gateway_restored_from_a_backup_is_offered_everything_again(
    start_gateway: Starter, tmp_path: Path
) -> None:
    first = start_gateway()
    counter = Counter.enrolled(first.url, first.make_code(place(1)))
    counter.accept_a_case()
    counter.push(counter.platform())
    first.stop()
    backup = (tmp_path / "gateway.db").read_bytes()
    counter.url = (second := start_gateway()).url
    counter.accept_a_case()
    counter.push(counter.platform())
    second.stop()
    (tmp_path / "gateway.db").write_bytes(backup)
    counter.url = start_gateway().url
    platform = counter.platform()
    counter.accept_a_case()
    with pytest.raises(Refused, match=r"platform\.behind"):
        platform.push(counter.batch())
    with pytest.raises(Refused, match=r"platform\.behind"):
        platform.feed(4)
    counter.sent = platform.head().seq
    assert counter.sent == 2
    assert counter.push(platform) == counter.head()
    counter.close()


def test_the_gateway_ends_when_its_input_closes(start_gateway: Starter) -> None:
    gateway = start_gateway()
    gateway.stop()
    assert gateway._child.returncode == 0
    gateway.stop()


def test_a_waiting_feed_does_not_keep_the_gateway(
    start_gateway: Starter, enrolled: Enroller
) -> None:
    gateway = start_gateway()
    counter = enrolled(gateway)
    facts = socket.create_connection(("127.0.0.1", int(gateway.url.rpartition(":")[2])))
    with facts:
        gateway.stop()
    assert gateway._child.returncode == 0
    assert counter.sent == 0


def test_no_person_is_readable_in_the_database_files(
    start_gateway: Starter, tmp_path: Path
) -> None:
    gateway = start_gateway()
    counter = Counter.enrolled(gateway.url, gateway.make_code(place(1)))
    counter.accept_a_case()
    counter.push(counter.platform())
    counter.close()
    files = [p.read_bytes() for p in tmp_path.glob("gateway.db*")]
    assert files
    assert not any(CERTIFICATE.encode() in f or NAME.encode() in f for f in files)


def test_a_decision_is_told_to_a_feed_that_waits(
    start_gateway: Starter, enrolled: Enroller
) -> None:
    gateway = start_gateway()
    counter = enrolled(gateway)
    _, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    case = gateway.decide(receipt, Verdict())
    assert case["stage"] == "decided"
    assert data(counter.platform().feed(3).events[0])["stage"] == "decided"


def test_the_back_office_may_be_another_process(
    start_gateway: Starter, enrolled: Enroller, tmp_path: Path
) -> None:
    counter = enrolled(start_gateway())
    _, receipt = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    assert len(platform.feed(0).events) == 2
    keys = FileKeys(tmp_path / "gateway-keys")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(platform.feed, 2, wait=20)
        with closing(
            open_office(str(tmp_path / "gateway.db"), keys, demonstration=True)
        ) as office:
            decide(office, receipt, Verdict())
        assert [e.kind for e in waiting.result(30).events] == ["handled", "decided", "moved"]


def test_an_order_that_cannot_be_is_refused_by_its_code(start_gateway: Starter) -> None:
    gateway = start_gateway()
    with pytest.raises(Refused, match=r"case\.unknown"):
        gateway.decide("SJ000", Verdict())
    with pytest.raises(Refused, match=r"platform\.unreadable"):
        gateway._ask({"do": "nothing"})


def test_an_answer_does_not_wait_for_the_callers_acknowledgement() -> None:
    """Nagle's delay makes nearly every answer take 40 ms."""
    held: asyncio.Queue[socket.socket] = asyncio.Queue()

    class Held(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            held.put_nowait(transport.get_extra_info("socket"))

    async def taken(listening: socket.socket) -> int:
        server = await asyncio.get_running_loop().create_server(Held, sock=listening)
        async with server:
            caller = socket.create_connection(listening.getsockname()[:2])
            with closing(caller):
                line = await asyncio.wait_for(held.get(), 30)
                return line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

    with closing(bind("127.0.0.1", 0)) as listening:
        assert asyncio.run(taken(listening))
