"""What goes wrong in a way a person can put right.

Owned by no thread. The one rule a newcomer would break: never put a name, an ID number
or any other personal fact into `facts`; they reach logs and the screen of another window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class CodedError(Exception):
    """An error with a stable code `area.what-is-wrong` and facts for its sentence.

    The sentence itself (Chinese and English) lives in `ui/texts`; a test fails when a code
    has none.
    """

    def __init__(self, code: str, **facts: object) -> None:
        """Keep the code and the facts that its sentence may mention."""
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Any] = facts

    def __str__(self) -> str:
        """The code and the names of its facts; never their values."""
        return f"{self.code} ({', '.join(sorted(self.facts))})" if self.facts else self.code


class Refused(CodedError):
    """Something that was asked for is not allowed or not possible now; nothing was changed."""


class DeviceError(CodedError):
    """A device did not do its part; the case is untouched and manual entry stays open."""
