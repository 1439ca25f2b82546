"""The bot as a process of its own that can be killed, beside a sandbox in the test's process.

`python -m tests.stories.processes` is the nursery: it loads the bot's modules once and forks `taphuan run`
for every order on its input, since a story restarts the bot dozens of times. What it forks is the whole
program with a command line and an environment of its own, and shares with the one before the database only.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMME = ROOT / "examples" / "ocop-2021.yaml"
PATIENCE = 60.0
"""Seconds (of real time) that a start or an end may take."""


@dataclass
class Nursery:
    """Starts bots, one at a time."""

    process: asyncio.subprocess.Process

    async def start(self, environment: Mapping[str, str], rate: float | None = None) -> Bot:
        """A bot that is ready; `rate`: messages per second, if not Telegram's usual rate."""
        assert self.process.stdin is not None
        order = {"environment": dict(environment), "rate": rate}
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        pid = int(await self._line())
        bot = Bot(self, pid)
        await bot.said("is ready")
        return bot

    async def ended(self) -> int:
        """How the bot ended: its exit status, or the number of the signal as a negative number."""
        return int(await self._line())

    async def _line(self) -> bytes:
        assert self.process.stdout is not None
        return await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)


@dataclass
class Bot:
    """A running bot."""

    nursery: Nursery
    pid: int

    async def said(self, words: str) -> str:
        """Waits for the line of its error output that has these words."""
        assert self.nursery.process.stderr is not None
        lines = []
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while line := (await self.nursery.process.stderr.readline()).decode():
                    lines.append(line)
                    if words in line:
                        return line
        raise AssertionError(f"the bot did not say {words!r}, but:\n{''.join(lines)}")

    async def killed(self) -> None:
        """`kill -9`: no handler runs, nothing is flushed or closed."""
        os.kill(self.pid, signal.SIGKILL)
        assert await self.nursery.ended() == -signal.SIGKILL

    async def stopped(self) -> int:
        """As an operator stops it; its exit status."""
        os.kill(self.pid, signal.SIGTERM)
        return await self.nursery.ended()


@asynccontextmanager
async def nursery(folder: Path) -> AsyncIterator[Nursery]:
    """A nursery whose bots work in `folder`, where no `.env` of ours lies."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.stories.processes"),
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    try:
        yield Nursery(process)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # it and its bot: the group is its own
        await process.communicate()


def main() -> None:
    """Fork a bot per line of input; print its number, and how it ended."""
    import bot.cli  # noqa: F401 - here, so that importing this module as a test does not take a bot's time

    for line in sys.stdin:
        order = json.loads(line)
        if (pid := os.fork()) == 0:
            _run(order["environment"], order["rate"])
        print(pid, flush=True)  # noqa: T201 - it is what the test reads
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


def _run(environment: dict[str, str], rate: float | None) -> None:
    from bot import cli

    threading.Thread(target=_outlive_no_test, daemon=True).start()
    os.environ.update(environment)
    sys.argv = ["taphuan", "run"]
    status = 1
    try:
        if rate is None:
            cli.main()
        else:
            asyncio.run(_fast(rate))
        status = 0
    except SystemExit as ended:
        status = int(ended.code or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _outlive_no_test() -> None:
    """End with the test, however that ends: no order comes while a bot runs, only the end of the input."""
    os.read(sys.stdin.fileno(), 1)
    os._exit(1)


async def _fast(rate: float) -> None:
    """`taphuan run` with a limit that no setting offers."""
    from bot import logs, settings
    from bot.app import start
    from bot.cli import stopping
    from bot.clock import FollowedClock
    from bot.delivery.limits import Gate
    from bot.programme import read

    stop, given = stopping(), settings.load()
    logs.configure(given.log_level, given.log_format)
    clock = FollowedClock(given.clock_url or "")
    await clock.sync()
    token, gate = given.token.get_secret_value(), Gate(rate, chat_rate=rate)
    app = await start(token, given.api_url, given.database_url, read(given.programme), clock, gate=gate)
    print(f"@{app.bot.username} is ready", file=sys.stderr, flush=True)  # noqa: T201
    await app.run(stop)
    await app.close()


if __name__ == "__main__":
    main()
