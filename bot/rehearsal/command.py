"""`taphuan rehearse`: reads what was asked for, and refuses in a line what cannot be done."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import logs
from bot.programme import Programme, read
from bot.rehearsal.doors import approved, open_to_all
from bot.texts import LANGUAGES

out, err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)
STOPPED = 130
"""The exit code after Ctrl+C, as shells have it."""


def rehearse(
    file: Annotated[Path, typer.Argument(help="A programme file.")],
    language: Annotated[
        str | None, typer.Option(help="vi, en or fr; all of the programme's if none.")
    ] = None,
    series: Annotated[str | None, typer.Option(help="The key of one series; all of them if none.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write it to a .txt or .html file.")
    ] = None,
    people: Annotated[
        int | None, typer.Option(min=1, max=20_000, help="Play it with so many people instead.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another number makes other people.")] = 1,
) -> None:
    """Show every message of a programme: when, to whom, and its words; what is worth a look comes last.

    With --people, play it on a sandbox instead, on a fast clock; exit 1 if anything went wrong.
    """
    given = _narrowed(read(file), series)
    programme = open_to_all(given)
    for key in approved(given):
        err.print(f"{key}: organizers approve registrations; here whoever asks is taken in", markup=False)
    if people is None:
        logs.configure("error", "console")
        _script(file, programme, _languages(programme, language), output)
    elif language or output:
        raise typer.BadParameter("--people plays the series; --language and --output are for the texts")
    else:
        _performance(file, programme, people, seed)


def _narrowed(programme: Programme, key: str | None) -> Programme:
    if key is None:
        return programme
    chosen = tuple(one for one in programme.series if one.key == key)
    if not chosen:
        raise typer.BadParameter(f"no series `{key}`; there is {_some(one.key for one in programme.series)}")
    return programme.model_copy(update={"series": chosen})


def _some(keys: Iterable[str]) -> str:
    names = list(keys)
    return ", ".join(names[:10]) + (", …" if len(names) > 10 else "")


def _languages(programme: Programme, wanted: str | None) -> tuple[str, ...]:
    if wanted is None:
        return tuple(programme.languages)
    if wanted not in LANGUAGES:
        raise typer.BadParameter(f"`{wanted}` is none of {', '.join(LANGUAGES)}")
    return (wanted,)


def _script(file: Path, programme: Programme, languages: tuple[str, ...], output: Path | None) -> None:
    from bot.rehearsal import printing
    from bot.rehearsal.audience import sizes
    from bot.rehearsal.lines import Script
    from bot.rehearsal.script import written

    if output is not None and output.suffix not in printing.SUFFIXES:
        raise typer.BadParameter(f"--output ends in {' or '.join(printing.SUFFIXES)}, not {output.name}")

    async def work() -> Script:
        return await written(programme, languages, file.parent, await sizes(programme.key))

    script = asyncio.run(work())
    if output is None:
        printing.Page(out, programme, languages).print(script)
    else:
        printing.to_file(output, programme, languages, script)
        out.print(f"{len(script.lines)} messages written to {output}", markup=False)


def _performance(file: Path, programme: Programme, people: int, seed: int) -> None:
    from bot.cli import stopping, unless_stopped, until_stopped
    from bot.rehearsal.play import played
    from bot.rehearsal.progress import Progress
    from bot.rehearsal.report import lines, troubles

    logs.configure("warning", "console")
    for handler in logging.root.handlers:  # what is less is told at the end, counted
        handler.setLevel(logging.CRITICAL)
    code = 0

    async def work() -> None:
        nonlocal code
        with Progress(programme.zone) as progress:
            outcome = await unless_stopped(played(programme, file.parent, people, seed, progress), stopping())
        if outcome is None:
            code = STOPPED
            return
        for line in lines(outcome):
            out.print(line, markup=False)
        code = int(bool(troubles(outcome)))

    until_stopped(work())
    if code:
        raise typer.Exit(code)
