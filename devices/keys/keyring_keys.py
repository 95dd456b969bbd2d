"""The keys of this computer in the key ring of its operating system.

Owned by the STORE lane at start. The one rule: only a real backend will do; one that fails,
forgets or writes plain text is refused before any secret is put into it.
"""

from __future__ import annotations

import base64
import binascii
from typing import Protocol, cast

from desk.refusal import Refused

SERVICE = "one-window-desk"
# Backends that an operating system guards. Everything else is refused: what fails, forgets or
# writes plain text, and what nobody has looked at.
_REAL = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)


class Backend(Protocol):
    """What we use of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The text kept under that name."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text under that name."""


class KeyringKeys:
    """Secrets in the system's key ring, one entry each, as Base64 text."""

    def __init__(self, backend: Backend | None = None, *, service: str = SERVICE) -> None:
        """Use that backend, or the one the system offers; `service` keeps stations apart.

        Raises Refused("keys.no-backend") when it is not a real one.
        """
        offered = backend if backend is not None else _offered()
        pinned = _find_real(offered)
        if pinned is None:
            raise Refused("keys.no-backend", backend=_class_name(offered))
        self._backend = pinned
        self._service = service

    @property
    def protected(self) -> bool:
        """True: the operating system guards them."""
        return True

    def find(self, name: str) -> bytes | None:
        """The secret of that name, or None; Refused("keys.unavailable") if the ring is shut."""
        try:
            text = self._backend.get_password(self._service, name)
        except Exception as error:  # foreign code: ends in anything
            raise Refused("keys.unavailable") from error
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise Refused("keys.unavailable") from error

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret; Refused("keys.unavailable") if the ring is shut or forgot it."""
        text = base64.b64encode(secret).decode("ascii")
        try:
            self._backend.set_password(self._service, name, text)
        except Exception as error:  # foreign code: ends in anything
            raise Refused("keys.unavailable") from error
        if self.find(name) != secret:
            raise Refused("keys.unavailable")


def _offered() -> Backend:
    import keyring  # lazily: its backends take up to half a second to look for

    return cast("Backend", keyring.get_keyring())


def _find_real(backend: object) -> Backend | None:
    """The backend itself if it is a real one; of a chain the first that is."""
    links = getattr(backend, "backends", None)
    if links is not None:
        return next((link for link in map(_find_real, links) if link is not None), None)
    return cast("Backend", backend) if type(backend).__module__ in _REAL else None


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
