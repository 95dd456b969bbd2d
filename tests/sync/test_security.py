"""What the gateway refuses: strangers, replays, other people's rows, changed bytes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.refusal import Refused
from desk.signing import SigningKey
from sync.codec import write_batch
from sync.gateway.embedded import EmbeddedGateway
from sync.request import SIGNATURE
from tests.sync.conftest import Enroller, Starter
from tests.sync.counter import Counter, place
from tests.sync.raw import ask, headers_of, send, signed

HEARTBEAT = ("POST", "/v1/stations:heartbeat")


def test_an_honest_request_is_answered(counter: Counter) -> None:
    assert ask(counter, *HEARTBEAT) == (200, "")


def test_a_replayed_request_is_refused(counter: Counter) -> None:
    headers = headers_of(counter, signed(counter, *HEARTBEAT))
    assert send(counter, *HEARTBEAT, headers)[0] == 200
    status, answer = send(counter, *HEARTBEAT, headers)
    assert (status, answer["error"]["code"]) == (401, "platform.replayed")


def test_a_stale_request_is_refused_with_the_platforms_time(counter: Counter) -> None:
    facts = replace(signed(counter, *HEARTBEAT), time_ms=1_000)
    status, answer = send(counter, *HEARTBEAT, headers_of(counter, facts))
    assert (status, answer["error"]["code"]) == (401, "platform.clock-differs")
    assert answer["error"]["facts"]["time_ms"] > 1_700_000_000_000


def test_a_station_with_a_wrong_clock_gets_through_by_itself(counter: Counter) -> None:
    line = counter.platform()
    line._now_ms = lambda: 1_000
    assert line.heartbeat().platform_epoch == 1


def test_a_strangers_signature_is_refused(counter: Counter) -> None:
    facts = signed(counter, *HEARTBEAT)
    headers = facts.headers(SigningKey.generate().sign(facts.message()))
    assert send(counter, *HEARTBEAT, headers)[0] == 401


@pytest.mark.parametrize(
    "change", [{"method": "GET"}, {"target": "/v1/other"}, {"body_hash": "0" * 64}]
)
def test_a_signature_over_another_request_is_refused(
    counter: Counter, change: dict[str, str]
) -> None:
    assert ask(counter, *HEARTBEAT, **change) == (401, "platform.refused-signature")


def test_a_request_without_headers_is_refused(counter: Counter) -> None:
    assert send(counter, *HEARTBEAT, {})[0] == 401


@pytest.mark.parametrize("name", [SIGNATURE, "x-nonce", "x-time", "x-epoch", "x-station"])
def test_a_request_that_lacks_a_header_is_refused(counter: Counter, name: str) -> None:
    headers = headers_of(counter, signed(counter, *HEARTBEAT))
    del headers[name]
    assert send(counter, *HEARTBEAT, headers)[0] == 401


def test_an_older_program_is_told_to_update(counter: Counter) -> None:
    headers = headers_of(counter, signed(counter, *HEARTBEAT)) | {"x-protocol": "0"}
    status, answer = send(counter, *HEARTBEAT, headers)
    assert (status, answer["error"]["code"]) == (426, "platform.upgrade")


def test_another_stations_journal_is_refused(counter: Counter, other: Counter) -> None:
    target = f"/v1/stations/{other.station.station_id}/journal/head"
    assert ask(counter, "GET", target) == (403, "platform.foreign")


def test_another_stations_batch_is_refused(counter: Counter, other: Counter) -> None:
    other.accept_a_case()
    target = f"/v1/stations/{counter.station.station_id}/journal"
    body = write_batch(other.batch())
    assert ask(counter, "POST", target, body) == (403, "platform.foreign")


def test_another_halls_feed_is_refused(counter: Counter) -> None:
    assert ask(counter, "GET", "/v1/halls/elsewhere/feed?after=0") == (403, "platform.foreign")


def test_another_hall_cannot_claim(
    counter: Counter, gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    case_id, _ = counter.accept_a_case()
    counter.push(counter.platform())
    away = enrolled(gateway, hall=counter.station.hall + "-away")
    with pytest.raises(Refused, match=r"case\.other-hall"):
        away.platform().claim(case_id)


def test_a_call_that_is_not_there_is_refused(counter: Counter) -> None:
    assert ask(counter, "GET", "/v1/nothing") == (404, "platform.unknown-call")
    assert ask(counter, "DELETE", "/v1/stations:heartbeat") == (404, "platform.unknown-call")


def test_a_body_above_the_limit_is_refused_unread(counter: Counter) -> None:
    target = f"/v1/stations/{counter.station.station_id}/journal"
    status, code = ask(counter, "POST", target, b" " * (3 * 1024 * 1024))
    assert (status, code) == (413, "platform.too-large")


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b'{"entries": 1}', b"\x1f\x8bnonsense", b"\xff", b"[" * 5000]
)
def test_nonsense_is_refused(counter: Counter, body: bytes) -> None:
    target = f"/v1/stations/{counter.station.station_id}/journal"
    assert ask(counter, "POST", target, body) == (400, "platform.unreadable")


def test_an_enrolment_code_works_once(gateway: EmbeddedGateway, hall: str) -> None:
    code = gateway.make_code(place(90_001, hall=hall))
    Counter.enrolled(gateway.url, code)
    with pytest.raises(Refused, match=r"enrol\.code-used"):
        Counter.enrolled(gateway.url, code)


def test_a_code_may_be_typed_small_and_without_dashes(
    gateway: EmbeddedGateway, hall: str
) -> None:
    code = gateway.make_code(place(90_002, hall=hall)).replace("-", " ").lower()
    assert Counter.enrolled(gateway.url, code).station.code5 == "90002"


def test_an_invented_code_is_refused(gateway: EmbeddedGateway) -> None:
    with pytest.raises(Refused, match=r"enrol\.code-unknown"):
        Counter.enrolled(gateway.url, "AAAA-BBBB-CCCC-DDDD")


def test_a_key_that_is_not_held_is_not_enrolled(gateway: EmbeddedGateway, hall: str) -> None:
    from sync.enrolling import enrol

    code = gateway.make_code(place(90_003, hall=hall))
    mine, theirs = SigningKey.generate(), SigningKey.generate()
    with pytest.raises(Refused, match=r"platform\.refused-signature"):
        enrol(gateway.url, code, theirs.public, sign=mine.sign, demonstration=True)


def test_a_place_that_cannot_be_is_refused(gateway: EmbeddedGateway) -> None:
    with pytest.raises(Refused, match=r"enrol\.place-invalid"):
        gateway.make_code(replace(place(1), region="37"))


def test_a_real_station_is_refused_by_a_demonstration(
    gateway: EmbeddedGateway, hall: str
) -> None:
    code = gateway.make_code(place(90_004, hall=hall))
    with pytest.raises(Refused, match=r"enrol\.demonstration-only"):
        Counter.enrolled(gateway.url, code, demonstration=False)


def test_a_demonstration_station_is_refused_by_a_real_gateway(start_gateway: Starter) -> None:
    real = start_gateway("--real")
    code = real.make_code(place(1))
    with pytest.raises(Refused, match=r"enrol\.no-demonstration"):
        Counter.enrolled(real.url, code)
    counter = Counter.enrolled(real.url, code, demonstration=False)
    assert counter.platform().heartbeat().platform_epoch == 1
    counter.close()


def test_enrolling_a_place_again_fences_the_older_station(
    gateway: EmbeddedGateway, hall: str
) -> None:
    old = Counter.enrolled(gateway.url, gateway.make_code(place(90_005, hall=hall)))
    old.accept_a_case()
    new = Counter.enrolled(gateway.url, gateway.make_code(place(90_005, hall=hall)))
    assert new.station.epoch == 2
    with pytest.raises(Refused, match=r"platform\.fenced"):
        old.platform().push(old.batch())
    new.accept_a_case()
    assert new.push(new.platform()) == new.head()
    old.close()
    new.close()


def test_a_revoked_station_drains_and_does_nothing_else(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    counter.accept_a_case()
    gateway.revoke(counter.station.station_id)
    platform = counter.platform()
    assert platform.heartbeat().drain_only
    assert counter.push(platform) == counter.head()
    for refused_call in (
        lambda: platform.feed(0),
        lambda: platform.find_cases("SJ37"),
        lambda: platform.claim("c"),
    ):
        with pytest.raises(Refused, match=r"platform\.revoked"):
            refused_call()


def test_a_station_that_is_none_cannot_be_revoked(gateway: EmbeddedGateway) -> None:
    with pytest.raises(Refused, match=r"enrol\.station-unknown"):
        gateway.revoke("00000000000")


def test_the_published_description_has_every_route(counter: Counter) -> None:
    status, document = send(counter, "GET", "/v1/openapi.json", {})
    from sync.gateway.app import ROUTES

    described = {(m.upper(), p) for p, calls in document["paths"].items() for m in calls}
    routes = {(method, path) for method, path, _ in ROUTES}
    assert status == 200
    assert described == routes | {("POST", "/v1/stations:enrol")}
