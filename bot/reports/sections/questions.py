"""Questions: how many of each topic and theme, and those that most people want answered."""

from __future__ import annotations

from bot.documents.report import Block, Grid, Section, Words
from bot.documents.tables import Cell
from bot.reports.pen import Pen, share

TERMS = ("report-questions", "report-questions-answered", "report-questions-aside", "report-votes")
MOST = 120
"""Rows of a topic's or the most wanted questions that are printed; all stand in the workbook."""


def section(pen: Pen) -> Section:
    topics = [topic for one in pen.figures.held_sessions for topic in one.topics]
    if not sum(one.received for one in topics):
        return Section(pen.word("report-questions-title"), (Words(pen.word("report-questions-none")),))
    blocks: list[Block] = [_topics(pen)]
    blocks += [_themes(pen)] if any(one.label for one in pen.figures.themes) else []
    blocks += [_wanted(pen)] if pen.figures.wanted else []
    return Section(pen.word("report-questions-title"), tuple(blocks))


def _topics(pen: Pen) -> Grid:
    rows: list[tuple[Cell, ...]] = [
        (pen.topic(one), one.received, one.answered, one.put_aside, one.votes)
        for session in pen.figures.held_sessions
        for one in session.topics
        if one.received or not pen.many
    ]
    sums = [
        sum(cell for cell in column if isinstance(cell, int)) for column in list(zip(*rows, strict=True))[1:]
    ]
    columns = (
        pen.names("report-topic", 4),
        *(pen.column(term) for term in TERMS),
    )
    total: tuple[Cell, ...] = (pen.word("report-altogether"), *sums)
    return Grid(
        pen.word("report-topics-table"), columns, (*rows, total), total=True, printed=len(rows) <= MOST
    )


def _themes(pen: Pen) -> Grid:
    whole = sum(one.count for one in pen.figures.themes)
    rows = tuple(
        (
            pen.pick(one.label) if one.label else pen.word("report-theme-none"),
            one.count,
            share(one.count, whole),
        )
        for one in pen.figures.themes
    )
    columns = (
        pen.names("report-theme", 3),
        pen.column("report-of-theme", 0.9),
        pen.column("report-theme-share", 0.8, decimals=1),
    )
    return Grid(pen.word("report-themes-table"), columns, rows, bar=2, whole=100)


def _wanted(pen: Pen) -> Grid:
    """In the order of the sessions; a question that was spoken is named as what it is."""
    titles = {topic.id: pen.topic(topic) for one in pen.figures.sessions for topic in one.topics}
    order = {id: at for at, id in enumerate(titles)}
    found = sorted(
        (one for one in pen.figures.wanted if one.topic_id in titles),
        key=lambda one: (order[one.topic_id], -one.wants, one.id),
    )
    rows = tuple(
        (
            titles[one.topic_id],
            one.text or pen.texts.plain(f"report-question-{one.kind}"),
            one.wants,
            pen.texts.plain(f"report-question-{one.state}"),
        )
        for one in found
    )
    columns = (
        pen.names("report-topic", 2.2),
        pen.names("report-question", 4),
        pen.column("report-wants", 0.8),
        pen.names("report-question-state", 1.2),
    )
    return Grid(pen.word("report-wanted-table"), columns, rows, grouped=True, printed=len(rows) <= MOST)
