"""What the surveys said: how many answered, every question with its answers and mean, session by session."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.report import Block, Column, Grid, Section, Words
from bot.documents.tables import Cell
from bot.forms.showing import RATINGS
from bot.reports.figures import Asked
from bot.reports.marks import Marks, told
from bot.reports.pen import FEW, Hand, Pen, share
from bot.reports.sections.meetings import MOST
from bot.reports.small import LEAST


def section(pen: Pen) -> Section:
    asked = pen.figures.asked
    held = sum(one.held for one in pen.figures.held_sessions)
    waits = [Words(pen.texts.plain("report-survey-held", count=held))] if held else []
    known = [(one, marks) for one in asked if (marks := told(one, one.tallies))]
    if not known:
        return Section(pen.word("report-survey-title"), (Words(pen.word("report-survey-none")), *waits))
    blocks: list[Block] = [Words(pen.word("report-survey-lead")), *waits, means(pen, known)]
    blocks += [answers(pen, one, marks) for one, marks in known]
    blocks.append(_sessions(pen, [one for one, _ in known if one.kind in ("rating", "scale")]))
    return Section(pen.word("report-survey-title"), tuple(blocks))


def means(pen: Hand, known: Sequence[tuple[Asked, Marks]]) -> Grid:
    """All questions that are answered with a mark."""
    rows: list[tuple[Cell, ...]] = [
        (
            pen.pick(one.label),
            marks.answered,
            marks.mean,
            pen.texts.plain(f"report-out-of-{one.kind}"),
            marks.positive,
            share(marks.positive, marks.answered),
        )
        for one, marks in known
        if one.kind in ("rating", "scale")
    ]
    columns = (
        pen.names("report-asked", 3.4),
        pen.column("report-answered", 0.9),
        pen.column("report-mean", 0.9, decimals=2),
        Column(pen.word("report-out-of"), width=0.9),
        pen.column("report-positive-marks", 1),
        pen.column("report-positive-share", 1, decimals=1),
    )
    return Grid(pen.word("report-means-table"), columns, tuple(rows))


def answers(pen: Hand, one: Asked, marks: Marks) -> Grid:
    rows = tuple(
        (name, marks.counts[answer], share(marks.counts[answer], marks.answered))
        for answer, name in possible(pen, one, marks)
    )
    columns = (
        pen.names("report-answer", 2.4),
        pen.column("report-answers", 0.7),
        pen.column("report-answers-share", 0.7, decimals=1),
    )
    title = pen.texts.plain("report-asked-title", question=pen.pick(one.label), count=marks.answered)
    note = pen.word("report-choices-note") if one.kind == "choices" else None
    return Grid(title, columns, rows, note, bar=2, whole=100)


def possible(pen: Hand, one: Asked, marks: Marks) -> list[tuple[str, str]]:
    """(what is stored, what it is called), best first; of a scale only what was given."""
    match one.kind:
        case "rating":
            return [(str(mark), f"{mark} · {pen.texts.plain(RATINGS[mark - 1])}") for mark in range(5, 0, -1)]
        case "scale":
            return [(str(mark), str(mark)) for mark in range(10, -1, -1) if marks.counts[str(mark)]]
        case "yesno":
            return [("yes", pen.texts.plain("forms-yes")), ("no", pen.texts.plain("forms-no"))]
    named = {key: pen.pick(label) for key, label in one.options.items()}
    named |= {key: key for key in marks.counts if key not in named}
    return sorted(named.items(), key=lambda answer: -marks.counts[answer[0]])


def _sessions(pen: Pen, marked: Sequence[Asked]) -> Grid:
    """Means of every session; small ones say no more than that they are small."""
    titles = {one.id: pen.pick(one.title) for one in pen.figures.series}
    rows: list[tuple[Cell, ...]] = []
    for session in pen.figures.held_sessions:
        cells: list[Cell] = []
        for one in marked:
            tally = next((given for given in one.tallies if given.session_id == session.id), None)
            marks = told(one, [tally]) if tally else None
            few = tally is not None and tally.answered < LEAST
            cells += [FEW if few else tally.answered if tally else 0, marks.mean if marks else None]
        name = pen.session(session)
        rows.append((f"{titles[session.series_id]} · {name}" if pen.many else name, session.surveys, *cells))
    columns = [pen.names("report-session-of", 1.3 if not pen.many else 2.6), pen.column("report-surveys", 1)]
    for one in marked:
        columns += [
            pen.column("report-answered", 0.7, "n"),
            pen.column("report-mean", 1.4, pen.pick(one.label), decimals=2),
        ]
    note = pen.texts.plain("report-sessions-note", few=FEW)
    printed = len(rows) <= MOST and len(marked) <= 5
    return Grid(pen.word("report-survey-sessions-table"), tuple(columns), tuple(rows), note, printed=printed)
