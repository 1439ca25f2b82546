"""A file that an organizer sent, read for the programme of their desk: what it would make of it, or what is
wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.documents.spreadsheets import BadFile, Sheet, read
from bot.programme import Problem, check, models
from bot.programme.sheets import check_classes, check_sessions
from bot.programmes.rebuilding import called_sessions, programme_data
from bot.programmes.states import Standing

ROWS = 2_000
"""A class takes a hundredth of a second to understand: a list of people, sent here by mistake, hours."""
SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it came: a programme (YAML) as `text`, or a table."""

    name: str
    text: bytes | None = None
    sheet: Sheet | None = None


class Unreadable(Exception):
    """It is no such file; `id` and `args_` name the text that says why."""

    def __init__(self, id: str, **args: object) -> None:
        super().__init__(id)
        self.id, self.args_ = id, args


def opened(content: bytes, name: str) -> Sent:
    """The file by its kind; a big spreadsheet takes seconds. Raises Unreadable."""
    if not _is_table(content, name):
        return Sent(name, text=content)
    try:
        sheet = read(content, name)
    except BadFile as bad:
        raise Unreadable(bad.id, **bad.args_) from bad
    if len(sheet.rows) > ROWS:
        raise Unreadable("spreadsheets-long", most=ROWS)
    return Sent(name, sheet=sheet)


def _is_table(content: bytes, name: str) -> bool:
    """By its name, else by what it begins with: programmes are text, and so are tables with commas."""
    ending = Path(name).suffix.lower()
    if ending in (".yaml", ".yml"):
        return False
    return ending in SPREADSHEETS or b"programme:" not in content[:20_000]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a file would make: the `whole` programme, or these series alone; or what is wrong with it."""

    programme: models.Programme | None
    problems: list[Problem]
    whole: bool


def understood(sent: Sent, standing: Standing, series_id: int | None, folder: Path | None) -> Wanted:
    """The file seen from the desk it was sent to. Raises Unreadable when it belongs to another."""
    if sent.text is not None:
        if series_id is not None:
            raise Unreadable("programmes-yaml-here")
        programme, problems = check(sent.text, sent.name, folder, confined=True)
        if programme is not None and programme.key != standing.programme.key:
            raise Unreadable("programmes-other", found=programme.key, wanted=standing.programme.key)
        return Wanted(programme, problems, whole=True)
    assert sent.sheet is not None
    current = programme_data(standing)
    if not current["series"]:
        raise Unreadable("programmes-nothing-yet")
    called = called_sessions(standing)
    if series_id is None:
        programme, problems = check_classes(sent.sheet, current, called)
    else:
        key = next(one.key for one in standing.series if one.id == series_id)
        programme, problems = check_sessions(sent.sheet, current, called, key)
    return Wanted(programme, problems, whole=False)
