"""`python -m sandbox`: the server as a process of its own, until SIGTERM or SIGINT."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

import orjson

from sandbox.control.people import add_person
from sandbox.server import TOKEN, Sandbox


def main() -> None:
    arguments = _arguments()
    if importlib.util.find_spec("uvloop"):
        import uvloop

        uvloop.run(_serve(arguments))
    else:
        asyncio.run(_serve(arguments))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m sandbox", description="A Bot API server on localhost with a chat page"
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--username", default="taphuan_demo_bot")
    parser.add_argument("--name", default="Tập huấn")
    parser.add_argument(
        "--people", type=Path, metavar="FILE.json", help="a list of people, as POST /sandbox/people takes"
    )
    parser.add_argument(
        "--now", type=datetime.fromisoformat, help="start the clock here (ISO, with offset from UTC)"
    )
    parser.add_argument("--latency", type=float, default=0.0, help="seconds added to every Bot API answer")
    parser.add_argument("--limits", action="store_true", help="answer 429 above Telegram's rates")
    parser.add_argument("--quiet-store", action="store_true", help="keep counts, not messages")
    parser.add_argument(
        "--until-input-ends", action="store_true", help="end with the process that holds the standard input"
    )
    return parser.parse_args()


async def _serve(arguments: argparse.Namespace) -> None:
    sandbox = Sandbox(
        arguments.token,
        arguments.username,
        arguments.name,
        arguments.port,
        host=arguments.host,
        now=arguments.now,
        latency=arguments.latency,
        quiet_store=arguments.quiet_store,
        limits=arguments.limits,
    )
    for fields in orjson.loads(arguments.people.read_bytes()) if arguments.people else []:
        add_person(sandbox.world, fields)
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    if arguments.until_input_ends:
        loop.add_reader(sys.stdin, _drain, stopped)
    try:
        await sandbox.start()
    except OSError as error:
        sys.exit(f"The sandbox cannot listen on port {arguments.port}: {os.strerror(error.errno or 0)}")
    sys.stdout.write(f"ready {sandbox.url}\n")
    sys.stdout.flush()
    await stopped.wait()
    await sandbox.stop()


def _drain(ended: asyncio.Event) -> None:
    """Nobody says anything there; only its end means something."""
    if not os.read(sys.stdin.fileno(), 4096):
        ended.set()


if __name__ == "__main__":
    main()
