"""When recorded entries are judged: as soon as no station is sending, and never much later.

Belongs to the gateway's event loop; the judging itself runs in its thread pool. The one rule:
a receipt never waits for a judgement.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool

from desk.refusal import Refused
from sync.gateway.bell import GLANCE, Bell
from sync.gateway.office import Office
from sync.gateway.sitting import halls_waiting, judge_some

LOG = logging.getLogger("gateway")

LULL = 0.1  # seconds without a push: the station that was sending has sent
LATEST = 10.0  # seconds after which judging goes on between the pushes


async def sit(office: Office, bell: Bell, is_ending: Callable[[], bool]) -> None:
    """Judge what this worker records, and what another one left when it ended."""
    while not is_ending():
        await bell.wait_recorded(GLANCE)
        try:
            await _judge_all(office, bell, is_ending)
        except Refused:  # the database is busy or away: what waits is kept there
            await asyncio.sleep(GLANCE)
        except Exception as error:  # noqa: BLE001 - a bug must not end the sitting for ever
            LOG.error("judging ended with %s", type(error).__name__)  # noqa: TRY400 - no words
            await asyncio.sleep(GLANCE)


async def _judge_all(office: Office, bell: Bell, is_ending: Callable[[], bool]) -> None:
    loop = asyncio.get_running_loop()
    latest = loop.time() + LATEST
    while not is_ending():
        if not bell.is_quiet(LULL) and loop.time() < latest:
            await asyncio.sleep(LULL / 3)
            continue
        halls = await run_in_threadpool(halls_waiting, office)
        if not halls:
            return
        for region, hall in halls:
            await run_in_threadpool(judge_some, office.at(region), hall)
            bell.ring(hall)
