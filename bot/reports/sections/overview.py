"""The first page of figures: what such programmes publish."""

from __future__ import annotations

from bot.documents.report import Section, Tile, Tiles, Words
from bot.reports.pen import Pen, reach


def section(pen: Pen) -> Section:
    """Figures that nobody gave are not there, rather than nought."""
    figures, people = pen.figures, pen.figures.people
    held = figures.held_sessions
    topics = [topic for one in held for topic in one.topics]
    tiles = [pen.tile("report-registered", people.registered)]
    if pen.many:
        tiles += [
            pen.tile("report-classes", len(figures.series)),
            pen.tile("report-registrations", people.registrations),
        ]
    if figures.provinces:
        there = sum(count > 0 for count in figures.provinces.counts.values())
        tiles.append(pen.tile("report-provinces", there, len(figures.provinces.counts)))
    tiles += [pen.tile("report-sessions", len(held)), pen.tile("report-topics", len(topics))]
    tiles += [
        pen.tile("report-participants", people.participants),
        pen.tile("report-participations", sum(one.people for one in held)),
    ]
    if any(one.views for one in held):
        tiles.append(pen.tile("report-reach", sum(map(reach, held))))
    tiles += _given(pen)
    return Section(
        pen.word("report-overview"), (Words(pen.word("report-overview-lead")), Tiles(tuple(tiles)))
    )


def _given(pen: Pen) -> list[Tile]:
    figures = pen.figures
    topics = [topic for one in figures.held_sessions for topic in one.topics]
    tiles = [
        pen.tile("report-questions", sum(one.received for one in topics)),
        pen.tile("report-surveys", sum(one.surveys for one in figures.held_sessions)),
    ]
    if figures.positive.marked:
        tiles.append(pen.tile("report-positive", figures.positive.positive, figures.positive.marked))
    issued = sum(one.issued for one in figures.series)
    return [*tiles, pen.tile("report-certificates", issued)]
