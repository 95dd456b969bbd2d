"""Events of joint handling (联办).

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.events.facts import Event

KINDS: Mapping[str, type[Event]] = {}
