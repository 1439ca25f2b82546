"""The operator's own invitation, for the first organizer."""

from __future__ import annotations

import asyncio
import datetime as dt

from bot import programmes, roles
from bot.clock import Clock
from bot.delivery.connection import make_bot
from bot.programme import Programme
from storage import Database, Transaction, revision, series


async def invite_organizer(
    token: str, api_url: str, database_url: str, programme: Programme, clock: Clock, proxy: str | None = None
) -> str:
    """The address of a new invitation for an organizer of the programme, which is brought into the database
    first if it is not there; a bot may be running meanwhile."""
    database, bot = Database(database_url), make_bot(token, api_url, proxy=proxy)
    try:
        await asyncio.to_thread(revision.ensure, database.engine)
        now = clock.now()
        argument = await database.run(lambda tx: _invitation(tx, programme, now))
        await bot.initialize()
        return f"https://t.me/{bot.username}?start={argument}"
    finally:
        await bot.shutdown()
        database.close()


def _invitation(tx: Transaction, programme: Programme, now: dt.datetime) -> str:
    known = series.programme(tx, programme.key)
    if known is None:
        programmes.start(tx, programme, now)
        known = series.programme(tx, programme.key)
    assert known is not None
    return roles.invite(tx, "organizer", (known.id, None), None, now)
