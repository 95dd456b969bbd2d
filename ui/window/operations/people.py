"""Operations on who is at the window: sign in, lock, unlock, relieve, sign out.

Work runs in the STORE lane. The one rule: the session changes only when the store has
answered; a PIN goes into the work and nowhere else.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.signing_in import Proof
from desk.people import Actor
from desk.settings import LOCK_MINUTES, read_setting
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def sign_in(place: CounterPlace, proof: Proof) -> Operation[Actor]:
    """Name and PIN."""
    signing = place.acts.signing
    return Operation(place, Lane.STORE, lambda: signing.sign_in(proof))


def unlock(place: CounterPlace, actor: Actor, pin: str) -> Operation[Actor]:
    """The same person goes on."""
    signing = place.acts.signing
    return Operation(place, Lane.STORE, lambda: signing.unlock(actor, pin))


def relieve(
    place: CounterPlace, before: Actor, released: Proof, taken: Proof, asked_at: datetime
) -> Operation[Actor]:
    """顶岗."""
    signing = place.acts.signing
    return Operation(
        place, Lane.STORE, lambda: signing.relieve(before, released, taken, asked_at)
    )


def lock(place: CounterPlace, actor: Actor, *, idle: bool) -> Operation[None]:
    """The window is locked."""
    signing = place.acts.signing
    return Operation(place, Lane.STORE, lambda: signing.lock(actor, idle=idle))


def sign_out(place: CounterPlace, actor: Actor) -> Operation[None]:
    """Somebody leaves."""
    signing = place.acts.signing
    return Operation(place, Lane.STORE, lambda: signing.sign_out(actor))


def lock_minutes(place: CounterPlace) -> Operation[int]:
    """After how many untouched minutes the window locks."""
    return Operation(place, Lane.STORE, lambda: read_setting(place.views, LOCK_MINUTES))
