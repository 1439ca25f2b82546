"""Spreadsheets to start from: classes, or sessions of a series, as they stand, with an example row and a
sheet that explains the columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from bot.dialogs import form_of
from bot.documents.tables import Table, xlsx
from bot.forms.showing import label
from bot.forms.steps import ChoicesStep, ChoiceStep, ProvinceStep, Step
from bot.programme.durations import write_length
from bot.programmes.states import Standing
from bot.texts import Texts
from storage.tables import Series, Session

Cells = Mapping[str, str]
CLASSES = ("key", "title")
MEETING = ("date", "start", "length", "topic", "speaker", "place", "map")
MOST = 4
"""So many steps of the form are offered as columns; more confuse."""


def classes(standing: Standing, texts: Texts) -> bytes:
    """A workbook of all classes, one row per session; whom each is for stands after its title."""
    steps = _steps(standing)
    columns = (*CLASSES, *(f"fits.{step.key}" for step in steps), *MEETING, "capacity", "note")
    named = {f"fits.{step.key}": texts.plain_pick(label(step)) for step in steps}
    return _book(columns, named, list(_class_rows(standing, steps, texts)), texts)


def sessions(standing: Standing, series_id: int, texts: Texts) -> bytes:
    """A workbook of the sessions of one series."""
    zone = ZoneInfo(standing.programme.timezone)
    rows = [
        {"session": str(one.number), **_meeting(one, zone, texts)}
        for one in standing.sessions.get(series_id, ())
        if one.state == "planned"
    ]
    return _book(("session", *MEETING, "note"), {}, rows, texts)


def _book(columns: Sequence[str], named: Cells, rows: Sequence[Cells], texts: Texts) -> bytes:
    headings = [named.get(one) or texts.plain(f"programmes-heading-{one}") for one in columns]
    examples = [_example(one, texts) for one in columns]
    cells = [[row.get(one, "") for one in columns] for row in rows]
    explained = [[heading, _explained(one, texts)] for heading, one in zip(headings, columns, strict=True)]
    about = texts.plain("programmes-sheet-columns"), texts.plain("programmes-sheet-meaning")
    return xlsx(
        [
            Table(texts.plain("programmes-sheet-table"), headings, [examples, *cells]),
            Table(texts.plain("programmes-sheet-help"), about, explained),
        ]
    )


def _example(column: str, texts: Texts) -> str:
    return "" if column.startswith("fits.") else texts.plain(f"programmes-example-{column}")


def _explained(column: str, texts: Texts) -> str:
    known = "fits" if column.startswith("fits.") else column
    return texts.plain(f"programmes-explain-{known}")


def _steps(standing: Standing) -> list[Step]:
    """The steps that tell for whom a class is: those in use, else those there are."""
    used = {key for row in standing.series for key in row.fits or {}}
    forms = [forms["registration"] for forms in standing.forms.values() if "registration" in forms]
    steps = form_of(forms[-1]).steps if forms else ()
    able: list[Step] = [step for step in steps if isinstance(step, ChoiceStep | ChoicesStep | ProvinceStep)]
    return [step for step in able if step.key in used] or able[:MOST]


def _class_rows(standing: Standing, steps: Sequence[Step], texts: Texts) -> Iterator[Cells]:
    zone = ZoneInfo(standing.programme.timezone)
    for row in standing.series:
        first = True
        for one in standing.sessions.get(row.id, ()):
            if row.state == "open" and one.state == "planned":
                yield {
                    "key": row.key,
                    **(_class(row, steps, texts) if first else {}),
                    **_meeting(one, zone, texts),
                }
                first = False


def _class(row: Series, steps: Sequence[Step], texts: Texts) -> Cells:
    fits = {f"fits.{step.key}": "; ".join((row.fits or {}).get(step.key, ())) for step in steps}
    seats = "" if row.capacity is None else str(row.capacity)
    return {"title": texts.plain_pick(row.title), "capacity": seats, **fits}


def _meeting(one: Session, zone: ZoneInfo, texts: Texts) -> Cells:
    start = one.starts_at.astimezone(zone)
    place = next((link for link in one.links if link.place), None)
    topics = [topic for topic in one.topics if not topic.withdrawn]
    told = topics[0] if len(topics) == 1 else None
    return {
        "date": f"{start:%d/%m/%Y}",
        "start": f"{start:%H:%M}",
        "length": write_length(one.ends_at - one.starts_at),
        "place": texts.plain_pick(place.place) if place and place.place else "",
        "map": (place.url or "") if place else "",
        "topic": texts.plain_pick(told.title) if told else "",
        "speaker": "; ".join(str(speaker["name"]) for speaker in told.speakers) if told else "",
    }
