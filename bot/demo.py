"""The demo: a sandbox with people in the browser, the real bot on it, and a series moved to today."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import os
import signal
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
from bot.texts import LANGUAGES, Texts
from handlers.pages.server import Pages
from storage import Transaction, campaigns, roles, series

TOKEN = "100000001:SANDBOX"  # the sandbox knows no other; it opens nothing else
RATE = 200.0
SHOWN = 40
PEOPLE = "demo-people.json"
"""Beside the programme file: who sits at the phones of the demo."""
ANY_PORT = 'make demo ARGS="--port 0" (or: taphuan demo --port 0)'
console = Console(stderr=True, soft_wrap=True, highlight=False)


async def play(file: Path, port: int, *, browser: bool) -> None:
    """Run sandbox and bot until stopped; everything is forgotten afterwards."""
    stop = stopping()
    if hasattr(signal, "SIGHUP"):  # the window of the terminal was closed
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, stop.set)
    programme = read(file)
    async with sandbox(port, file.parent / PEOPLE) as url:
        with tempfile.TemporaryDirectory(prefix="taphuan-demo-") as folder:
            app = await _bot(url, f"sqlite:///{folder}/demo.db", programme, file.parent)
            beside = [asyncio.create_task(keep_timeline(app, url))]
            console.print(f"\n  Taphuan is ready: [bold]{url}[/bold]   (Ctrl+C ends it)\n")
            if browser and _has_screen():
                beside.append(asyncio.create_task(_show(url)))
            try:
                await app.run(stop)
            finally:
                for task in beside:
                    task.cancel()
                await app.close()


async def _bot(url: str, database: str, programme: Programme, folder: Path) -> App:
    """The real bot, on the sandbox at `url` and by its clock."""
    clock = FollowedClock(url)
    await clock.sync()
    moved = moved_to_today(programme, clock.now())
    gate, owners = Gate(RATE, chat_rate=RATE), await _players(url, "organizer")
    app = await start(
        TOKEN, url, database, moved, clock, folder=folder, gate=gate, owners=owners, pages=Pages()
    )
    speakers = await _players(url, "speaker")
    await app.database.run(lambda tx: _let_speak(tx, programme.key, speakers, clock.now()))
    return app


def _let_speak(tx: Transaction, programme_key: str, telegram_ids: list[int], now: dt.datetime) -> None:
    """Who plays a speaker gets the questions of all topics: the demo has but one of them."""
    known = series.programme(tx, programme_key)
    assert known is not None, "it was just loaded"
    for telegram_id in telegram_ids:
        person = roles.own(tx, telegram_id, now)
        roles.grant(tx, person.id, "speaker", known.id, None, None, None, now)


async def _players(url: str, role: str) -> list[int]:
    """Who plays this role on the page has it."""
    async with aiohttp.ClientSession() as http, http.get(f"{url}/sandbox/people") as answer:
        people = await answer.json()
    return [int(one["id"]) for one in people if one.get("role") == role]


def moved_to_today(programme: Programme, now: dt.datetime) -> Programme:
    """The programme moved by whole days so that its first session is the day after tomorrow."""
    first = min(session.starts_at for one in programme.series for session in one.sessions)
    today = now.astimezone(programme.zone).date()
    return shift(programme, (today - first.astimezone(programme.zone).date()).days + 2)


def _has_screen() -> bool:
    """Without one, a browser would be one of the terminal, and take it over."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in names)


async def _show(url: str) -> None:
    """Open the page; in a thread, for some browsers let us wait until they are there."""
    await asyncio.to_thread(webbrowser.open, url)


@contextlib.asynccontextmanager
async def sandbox(port: int, people: Path | None, *options: str) -> AsyncIterator[str]:
    """A sandbox in a process of its own; yields its address once it listens.

    It ends with us, also when we are killed; Ctrl+C in the terminal is for us alone, else it would be gone
    while the bot still talks to it.
    """
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *_command(port, people), *options, stdin=pipe, stdout=pipe, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode().split()
        if len(line) != 2 or line[0] != "ready":
            raise SystemExit(f"Is another demo running? With a free port: {ANY_PORT}")
        yield line[1]
    finally:
        process.stdin.close()
        await process.wait()


def _command(port: int, people: Path | None) -> list[str]:
    command = [sys.executable, "-m", "sandbox", "--port", str(port), "--token", TOKEN, "--until-input-ends"]
    return [*command, "--people", str(people)] if people and people.is_file() else command


async def keep_timeline(app: App, url: str) -> None:
    """Tell the chat page what comes next, whenever that changes."""
    shown: list[dict[str, Any]] | None = None
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        while True:
            items = await app.database.read(lambda tx: upcoming(tx, app.clock.now()))
            with contextlib.suppress(aiohttp.ClientConnectionError):  # ordered on the page, for some seconds
                if items != shown:
                    await session.put(f"{url}/sandbox/timeline", json={"items": items})
                    shown = items
            await asyncio.sleep(0.5)


def upcoming(tx: Transaction, now: dt.datetime) -> list[dict[str, Any]]:
    """What comes next, as the chat page's timeline wants it; a session ends before its survey comes."""
    sessions = [one for row in series.on_offer(tx) for one in series.sessions(tx, row.id)]
    numbers: dict[int | None, str] = {one.id: str(one.number) for one in sessions}
    items = [
        _item(at, kind, f"{kind}:{one.id}", numbers[one.id])
        for one in sessions
        for kind, at in (("session_start", one.starts_at), ("session_end", one.ends_at))
        if at > now and one.state == "planned"
    ]
    items += [
        _item(one.due_at, one.kind, one.key, numbers.get(one.session_id, ""))
        for one in campaigns.upcoming(tx, SHOWN)
    ]
    return sorted(items, key=lambda item: str(item["at"]))[:SHOWN]


def _item(at: dt.datetime, kind: str, key: str, number: str) -> dict[str, Any]:
    id = f"demo-{kind.replace('_', '-')}"
    labels = {language: Texts((language,)).plain(id, number=number) for language in LANGUAGES}
    return {"at": at.isoformat(), "kind": kind, "key": key, "label": labels["vi"], "labels": labels}
