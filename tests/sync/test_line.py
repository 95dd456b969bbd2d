"""What each way of not reaching the platform is called, against real sockets."""

from __future__ import annotations

import socket

import pytest

from desk.ports.platform import Enrolment
from desk.refusal import Refused
from desk.signing import SigningKey
from sync.line import check_url
from tests.sync.counter import Counter
from tests.sync.strange import answer, answering

KEY = SigningKey.generate()
STATION = {
    "station_id": "37990100001",
    "region": "379901",
    "code5": "00001",
    "hall": "h",
    "hall_name": "h",
    "window": "01",
    "kind": "hall",
    "name": "n",
    "demonstration": True,
}


def refusal_of(raw: bytes | None, **settings: object) -> Refused:
    """What a heartbeat says when the other side answers so."""
    enrolment = Enrolment(
        station=STATION, platform_public=KEY.public, platform_epoch=1, at="2025-11-24"
    )
    with answering(raw) as url:
        counter = Counter(key=KEY, enrolment=enrolment, url=url)
        with pytest.raises(Refused) as told:
            counter.platform(**settings).heartbeat()
        counter.close()
    return told.value


def test_a_web_page_is_a_captive_portal() -> None:
    page = answer("200 OK", "text/html", b"<html>Welcome</html>")
    assert refusal_of(page).code == "line.captive"


def test_a_redirection_is_a_captive_portal() -> None:
    away = answer("302 Found", "text/html", b"", "Location: http://portal.invalid/")
    assert refusal_of(away).code == "line.captive"


def test_network_authentication_is_a_captive_portal() -> None:
    assert refusal_of(answer("511 Go", "text/html", b"")).code == "line.captive"


def test_json_that_is_none_is_unreadable() -> None:
    assert refusal_of(answer("200 OK", "application/json", b"{")).code == "platform.unreadable"


def test_json_of_another_shape_is_unreadable() -> None:
    odd = answer("200 OK", "application/json", b'{"at": 1}')
    assert refusal_of(odd).code == "platform.unreadable"


@pytest.mark.parametrize("status", ["429 Slow", "503 Busy"])
def test_a_busy_platform_says_when_to_come_back(status: str) -> None:
    told = refusal_of(answer(status, "text/html", b"", "Retry-After: 7"))
    assert (told.code, told.facts["retry_after"]) == ("platform.busy", 7)


def test_a_proxys_bad_gateway_is_a_line_that_is_down() -> None:
    told = refusal_of(answer("502 Bad", "text/html", b""))
    assert (told.code, told.facts["reason"]) == ("line.down", "http-502")


def test_a_strange_error_body_keeps_the_code_of_its_status() -> None:
    odd = answer("403 No", "application/json", b'{"error": ["x"]}')
    assert refusal_of(odd).code == "platform.foreign"


def test_facts_that_are_no_facts_are_dropped() -> None:
    body = b'{"error": {"code": "case.unknown", "facts": {"code": 1, "a b": 1, "n": 2}}}'
    told = refusal_of(answer("404 No", "application/json", body))
    assert (told.code, dict(told.facts)) == ("case.unknown", {"n": 2})


def test_an_answer_that_is_cut_off_is_a_line_that_is_down() -> None:
    cut = answer("200 OK", "application/json", b"{}").replace(b"Length: 2", b"Length: 999")
    assert refusal_of(cut).code == "line.down"


def test_a_silent_platform_is_given_up_at_the_stall_limit() -> None:
    told = refusal_of(None, **{"gateway__stall-limit": 0.4})
    # Without the limit it is the other side that hangs up, and the reason another one.
    assert (told.code, told.facts["reason"]) == ("line.down", "ReadTimeout")


def test_nobody_listening_is_a_line_that_is_down() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    enrolment = Enrolment(station=STATION, platform_public=KEY.public, platform_epoch=1, at="")
    counter = Counter(key=KEY, enrolment=enrolment, url=f"http://127.0.0.1:{port}")
    with pytest.raises(Refused, match=r"line\.down"):
        counter.platform().heartbeat()
    counter.close()


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1:80", "http://gateway.invalid", "ftp://127.0.0.1", "https://", ""]
)
def test_plain_http_goes_to_this_computer_only(url: str) -> None:
    with pytest.raises(Refused, match=r"line\.plain-http"):
        check_url(url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://x.invalid"]
)
def test_loopback_and_https_are_allowed(url: str) -> None:
    assert check_url(url + "/") == url
