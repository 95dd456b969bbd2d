"""The envelope of the provincial case library: a JSON object, enciphered with SM2.

Owned by no thread. The one rule: the body is C1C3C2 (GM/T 0003.4-2012) as hexadecimal text
under `data`; nothing of it travels in clear.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any

from desk.refusal import Refused

_POINT = 128
"""Hexadecimal digits of a public key: both coordinates, without the 04 before them."""


def seal(fields: Mapping[str, str], public: str) -> dict[str, str]:
    """The body of a call; Refused("province.bad-key") for what is no public key."""
    plain = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True).encode()
    made = _crypt(public, "").encrypt(plain)
    if made is None:
        raise Refused("province.bad-key")
    return {"data": bytes(made).hex()}


def unseal(body: Mapping[str, str], private: str) -> dict[str, str]:
    """What an envelope holds, for the stand-in; ValueError when it cannot be opened."""
    try:
        plain = _crypt("0" * _POINT, private).decrypt(bytes.fromhex(body["data"]))
        told: dict[str, str] = json.loads(plain)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("envelope") from error
    return told


def make_pair() -> tuple[str, str]:
    """A private key and its public one, as hexadecimal text; for the stand-in and tests."""
    from gmssl import sm2  # type: ignore[import-untyped]

    order = int(sm2.default_ecc_table["n"], 16)
    private = f"{secrets.randbelow(order - 2) + 1:064x}"
    crypt = _crypt("0" * _POINT, private)
    public = crypt._kg(int(private, 16), sm2.default_ecc_table["g"])
    return private, public


def _crypt(public: str, private: str) -> Any:
    from gmssl import sm2

    bare = public.removeprefix("04") if len(public) == _POINT + 2 else public
    if len(bare) != _POINT or any(sign not in "0123456789abcdefABCDEF" for sign in bare):
        raise Refused("province.bad-key")
    return sm2.CryptSM2(private_key=private, public_key=bare, mode=1)
