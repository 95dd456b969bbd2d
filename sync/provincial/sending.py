"""One call to a province over HTTPS: its envelope out, its answer in.

Owned by the process of the queue. The one rule: a call counts as taken only by the code of
success; whatever else comes is a reason to try again, never the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from desk.refusal import Refused
from sync.provincial.envelope import seal

TAKEN = "200"
LIMIT = 20.0  # seconds for one answer
_LONGEST = 200
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a call: why it was not taken, or the version under which it stands there."""

    taken: bool
    reason: str = ""
    detail: str = ""
    version: int = 0


class CaseLibrary:
    """The five calls of a provincial case library at `url`."""

    def __init__(self, url: str, token: str, public: str, *, authority: str = "") -> None:
        """`public` is its SM2 key; plain HTTP goes to this computer only.

        Raises Refused("province.bad-address").
        """
        try:
            address = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise Refused("province.bad-address") from error
        plain = address.scheme == "http" and address.host in _HERE
        if not address.host or not (plain or address.scheme == "https"):
            raise Refused("province.bad-address")
        self._url, self._token, self._public = url.rstrip("/"), token, public
        self._client = httpx.Client(
            timeout=LIMIT, verify=authority or True, trust_env=False, follow_redirects=False
        )

    def send(self, call: str, fields: Mapping[str, str]) -> Answer:
        """Make that call once."""
        body = seal(fields, self._public)
        try:
            answer = self._client.post(
                f"{self._url}/{call}", json=body, headers={"token": self._token}
            )
            told = answer.json() if answer.status_code == httpx.codes.OK else {}
        except httpx.HTTPError as error:
            return Answer(taken=False, reason="province.unreachable", detail=_name(error))
        except ValueError:
            return Answer(taken=False, reason="province.not-understood")
        if not isinstance(told, dict) or "code" not in told:
            status = f"HTTP {answer.status_code}"
            return Answer(taken=False, reason="province.not-understood", detail=status)
        if str(told["code"]) == TAKEN:
            return Answer(taken=True)
        detail = f"{told['code']} {told.get('msg', '')}"[:_LONGEST].strip()
        return Answer(taken=False, reason="province.refused", detail=detail)

    def close(self) -> None:
        """Let go of the line."""
        self._client.close()


def _name(error: Exception) -> str:
    return type(error).__name__
