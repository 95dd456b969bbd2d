"""A machine over HTTP that is asked POST /VERB with {token, params}, as in Shandong halls.

Used from the lane of its machine only. The one rule: 401 asks for a new sign-in, tried once;
nothing else is repeated by itself, it may have been heard.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from desk.refusal import DeviceError

SIGN_IN_AGAIN = 401
LARGEST = 64 * 1024
"""Bytes of an answer."""
Parse = Callable[[bytes], tuple[int, dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """What one machine calls what goes wrong."""

    not_set: str
    unreachable: str
    too_slow: str
    not_understood: str
    said_no: str


class TokenLine:
    """The machine at `url`; `codes` are this machine's words for what goes wrong."""

    def __init__(
        self,
        url: str,
        login: Mapping[str, object],
        *,
        limit: float,
        parse: Parse,
        codes: Codes,
    ) -> None:
        """`login` are the words of a sign-in, `limit` seconds for one whole answer."""
        self._url, self._login, self._codes = url, dict(login), codes
        self._limit, self._parse = limit, parse
        self._token = ""

    def ask(self, verb: str, **params: object) -> dict[str, Any]:
        """The data of an answer; DeviceError otherwise."""
        if not self._token:
            self.sign_in()
        code, data = self._post(verb, params)
        if code == SIGN_IN_AGAIN:
            self.sign_in()
            code, data = self._post(verb, params)
        if code:
            raise DeviceError(self._codes.said_no, reason=str(code))
        return data

    def sign_in(self) -> None:
        """Anew; DeviceError where it is not let in."""
        if not self._url:
            raise DeviceError(self._codes.not_set)
        self._token = ""
        code, data = self._post("login", self._login)
        if code:
            raise DeviceError(self._codes.said_no, reason=str(code))
        token = data.get("token")
        if not isinstance(token, str) or not token:
            raise DeviceError(self._codes.not_understood)
        self._token = token

    def _post(self, verb: str, params: Mapping[str, object]) -> tuple[int, dict[str, Any]]:
        call = {"token": self._token, "params": params}
        try:
            told = self._told(f"{self._url}/{verb}", call)
        except httpx.TimeoutException as error:
            raise DeviceError(self._codes.too_slow) from error
        except httpx.HTTPStatusError as error:
            raise DeviceError(self._codes.not_understood) from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeviceError(self._codes.unreachable) from error
        return self._parse(told)

    def _told(self, address: str, call: Mapping[str, object]) -> bytes:
        """The whole body, within the limit even where it comes byte by byte."""
        end = time.monotonic() + self._limit
        body = bytearray()
        with (
            httpx.Client(trust_env=False, timeout=self._limit) as client,
            client.stream("POST", address, json=call) as answer,
        ):
            answer.raise_for_status()
            for part in answer.iter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise DeviceError(self._codes.not_understood)
                if time.monotonic() > end:
                    raise DeviceError(self._codes.too_slow)
        return bytes(body)
