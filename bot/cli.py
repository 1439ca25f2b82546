"""The commands of the operator: run, demo, check, rehearse, database, certificate preview."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console

from bot import logs
from bot.app import start
from bot.clock import Clock, FollowedClock, SystemClock
from bot.delivery.emails import server_of
from bot.delivery.errors import SecondBot, WrongToken
from bot.documents.example import preview
from bot.documents.typesetting import TemplateError
from bot.programme import Programme, ProgrammeErrors, check_file, read
from bot.rehearsal.command import rehearse
from bot.settings import Place, Settings, SettingsError, load
from handlers.pages.server import CannotListen, Pages
from storage import DatabaseAway
from storage import revision as tables
from storage.engine import connect

T = TypeVar("T")
cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would print local variables, the token among them
    help="A Telegram bot that runs an online training series.",
)
db = typer.Typer(
    no_args_is_help=True, help="The database: bring it up to date, take it back, see where it stands."
)
certificate = typer.Typer(no_args_is_help=True, help="Certificates: see what a template looks like.")
cli.add_typer(db, name="db")
cli.add_typer(certificate, name="certificate")
cli.command()(rehearse)
out, err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)


def main() -> None:
    """Run a command; mistakes of the operator are told in a line each, without a trace."""
    try:
        cli()
    except (SettingsError, ProgrammeErrors, TemplateError, WrongToken, SecondBot, CannotListen) as error:
        for line in str(error).splitlines():
            err.print(line, style="red", markup=False)
    except DatabaseAway as error:
        why = str(error).splitlines()[0]
        err.print(f"TAPHUAN_DATABASE_URL: this database cannot be used: {why}", style="red", markup=False)
    except OSError as error:
        if error.filename is None:  # not about a file of the operator's
            raise
        err.print(f"{error.filename}: {error.strerror}", style="red", markup=False)
    else:
        return
    sys.exit(1)


@cli.command()
def run() -> None:
    """Run the bot until it is stopped with Ctrl+C."""
    settings = load()
    logs.configure(settings.log_level, settings.log_format, secrets=settings.secrets)
    until_stopped(_run(settings, read(settings.programme)))


async def _run(settings: Settings, programme: Programme) -> None:
    stop = stopping()
    clock: Clock = SystemClock()
    if settings.clock_url:
        clock = FollowedClock(settings.clock_url)
        await clock.sync()
    app = await unless_stopped(
        start(
            settings.token.get_secret_value(),
            settings.api_url,
            settings.database_url,
            programme,
            clock,
            folder=settings.programme.parent,
            proxy=settings.proxy,
            owners=settings.owners,
            pages=Pages(*settings.listens, settings.public_url) if settings.public_url else None,
            mail=server_of(settings),
        ),
        stop,
    )
    if app is None:
        return
    if app.pages is not None:
        err.print(f"web pages at {app.pages.site}, served at {settings.listen}", markup=False)
    err.print(f"@{app.bot.username} is ready: https://t.me/{app.bot.username}", markup=False)
    try:
        await app.run(stop)
    finally:
        await app.close()


def stopping() -> asyncio.Event:
    """An event that Ctrl+C and a polite kill set."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, stop.set)
        except NotImplementedError:  # Windows has no such handlers; Ctrl+C then raises KeyboardInterrupt
            return stop
    return stop


async def unless_stopped(work: Coroutine[Any, Any, T], stop: asyncio.Event) -> T | None:
    """The result of `work`; None if `stop` came first and the work was given up."""
    task, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait((task, stopping), return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if task.done():
        return task.result()
    task.cancel()
    await asyncio.wait((task,))
    return None


def until_stopped(work: Coroutine[Any, Any, None]) -> None:
    if sys.platform == "win32":
        asyncio.run(work)
    else:
        import uvloop

        uvloop.run(work)


@cli.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the chat page; 0 takes any free one.")] = 8081,
    programme: Annotated[Path, typer.Option(help="The programme to play.")] = Path("examples/ocop-2021.yaml"),
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Play a whole series in the browser, without a Telegram account."""
    from bot.demo import play

    logs.configure("warning", "console")
    until_stopped(play(programme, port, browser=browser))


@cli.command()
def check(file: Annotated[Path, typer.Argument(help="A programme file.")]) -> None:
    """Name every mistake in a programme file; exit 1 if there is any."""
    programme, problems = check_file(file)
    for problem in problems:
        out.print(str(problem), markup=False)
    if problems or programme is None:
        out.print("1 mistake" if len(problems) == 1 else f"{len(problems)} mistakes", style="red")
        raise typer.Exit(1)
    sessions = sum(len(series.sessions) for series in programme.series)
    out.print(f"{file}: {len(programme.series)} series, {sessions} sessions, no mistakes", markup=False)


@cli.command()
def invite(
    role: Annotated[str, typer.Argument(help="organizer")] = "organizer",
) -> None:
    """Make a link that turns whoever opens it first into an organizer; it holds for three days."""
    if role != "organizer":
        raise typer.BadParameter("the operator invites organizers; they invite everybody else in the chat")
    settings = load()
    out.print(asyncio.run(_invited(settings, read(settings.programme))), markup=False)


async def _invited(settings: Settings, programme: Programme) -> str:
    from bot.app.inviting import invite_organizer

    token = settings.token.get_secret_value()
    return await invite_organizer(
        token, settings.api_url, settings.database_url, programme, SystemClock(), settings.proxy
    )


@db.command()
def upgrade() -> None:
    """Bring the tables to the version this program expects."""
    engine = connect(_place().database_url)
    tables.ensure(engine)
    out.print(f"at version {tables.current(engine)}")


@db.command()
def downgrade(revision: Annotated[str, typer.Argument(help="A version, or base for none at all.")]) -> None:
    """Take the tables back to a version. What later tables hold is lost."""
    from storage import schema

    engine = connect(_place().database_url)
    schema.downgrade(engine, revision)
    out.print(f"at version {tables.current(engine) or 'base'}")


@db.command()
def status() -> None:
    """The version of the tables, and the one this program expects."""
    engine = connect(_place().database_url)
    out.print(f"at version {tables.current(engine) or 'base'}, newest {tables.newest()}")


def _place() -> Place:
    return Place.read()


@certificate.command("preview")
def preview_(
    template: Annotated[
        Path | None, typer.Argument(help="A Typst file; the built-in one if none is given.")
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write the PDF.")] = Path(
        "certificate.pdf"
    ),
) -> None:
    """Typeset a template with example data, to see what people will get."""
    output.write_bytes(preview(template))
    out.print(f"written to {output}", markup=False)
