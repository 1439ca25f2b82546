"""The demo: a sandbox with people in the browser, the real bot on it, and a series moved to today."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import os
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console

from bot.app import App, start
from bot.cli import stopping
from bot.clock import FollowedClock
from bot.delivery.limits import Gate
from bot.programme import Programme, read, shift
from bot.texts import Texts
from storage import Transaction, campaigns, series

TOKEN = "100000001:SANDBOX"  # the sandbox knows no other; it opens nothing else
RATE = 200.0
SHOWN = 40
PEOPLE = "demo-people.json"
"""Beside the programme file: who sits at the phones of the demo."""
console = Console(stderr=True, soft_wrap=True, highlight=False)


async def play(file: Path, port: int, *, browser: bool) -> None:
    """Run sandbox and bot until stopped; everything is forgotten afterwards."""
    stop = stopping()
    async with sandbox(port, file.parent / PEOPLE) as url:
        with tempfile.TemporaryDirectory(prefix="taphuan-demo-") as folder:
            clock = FollowedClock(url)
            await clock.sync()
            programme = moved_to_today(read(file), clock.now())
            database = f"sqlite:///{folder}/demo.db"
            app = await start(
                TOKEN, url, database, programme, clock, folder=file.parent, gate=Gate(RATE, chat_rate=RATE)
            )
            timeline = asyncio.create_task(keep_timeline(app, url))
            console.print(f"\n  Taphuan is ready: [bold]{url}[/bold]   (Ctrl+C ends it)\n")
            if browser:
                webbrowser.open(url)
            try:
                await app.run(stop)
            finally:
                timeline.cancel()
                await app.close()


def moved_to_today(programme: Programme, now: dt.datetime) -> Programme:
    """The programme moved by whole days so that its first session is the day after tomorrow."""
    first = min(session.starts_at for one in programme.series for session in one.sessions)
    today = now.astimezone(programme.zone).date()
    return shift(programme, (today - first.astimezone(programme.zone).date()).days + 2)


@contextlib.asynccontextmanager
async def sandbox(port: int, people: Path) -> AsyncIterator[str]:
    """A sandbox in a process of its own; yields its address once it listens."""
    arguments = [sys.executable, "-m", "sandbox", "--port", str(port), "--token", TOKEN]
    if people.is_file():
        arguments += ["--people", str(people)]
    process = await asyncio.create_subprocess_exec(
        *arguments, stdout=asyncio.subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode().split()
    if len(line) != 2 or line[0] != "ready":
        raise SystemExit(f"the sandbox did not start; is port {port} taken? Try: taphuan demo --port 0")
    try:
        yield line[1]
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def keep_timeline(app: App, url: str) -> None:
    """Tell the chat page what comes next, whenever that changes."""
    shown: list[dict[str, Any]] | None = None
    async with aiohttp.ClientSession() as session:
        while True:
            items = await app.database.read(lambda tx: upcoming(tx, app.clock.now()))
            if items != shown:
                async with session.put(f"{url}/sandbox/timeline", json={"items": items}) as answer:
                    answer.raise_for_status()
                shown = items
            await asyncio.sleep(0.5)


def upcoming(tx: Transaction, now: dt.datetime) -> list[dict[str, Any]]:
    """The next campaigns and sessions, as the chat page's timeline wants them."""
    items = [
        _item(campaign.due_at, campaign.kind, campaign.key, _label(tx, campaign.kind, campaign.session_id))
        for campaign in campaigns.upcoming(tx, SHOWN)
    ]
    for one in series.planned(tx, [row.id for row in series.on_offer(tx)], now):
        for kind, at in (("session_start", one.starts_at), ("session_end", one.ends_at)):
            if at > now:
                items.append(_item(at, kind, f"{kind}:{one.id}", _label(tx, kind, one.id)))
    return sorted(items, key=lambda item: str(item["at"]))[:SHOWN]


def _item(at: dt.datetime, kind: str, key: str, label: dict[str, str]) -> dict[str, Any]:
    return {"at": at.isoformat(), "kind": kind, "key": key, "label": label["vi"], "labels": label}


def _label(tx: Transaction, kind: str, session_id: int | None) -> dict[str, str]:
    session = series.session(tx, session_id) if session_id else None
    number = str(session.number) if session else ""
    return {
        language: Texts((language,)).plain(f"demo-{kind.replace('_', '-')}", number=number)
        for language in ("vi", "en", "fr")
    }
