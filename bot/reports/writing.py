"""From a snapshot to the closing report, in any language: a pure function, so that it can be made again."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bot.documents.report import Definitions, Report
from bot.reports.figures import Figures
from bot.reports.pen import Pen
from bot.reports.sections import classes, meetings, outcome, overview, people, questions, survey
from bot.texts import Texts


def read(stored: dict[str, Any]) -> Figures:
    """A stored snapshot."""
    return Figures.model_validate(stored)


def written(figures: Figures, left_out: Collection[str], texts: Texts) -> Report:
    """The whole report; equal arguments give an equal one."""
    pen = Pen(figures, texts, frozenset(left_out))
    sections = [
        overview.section(pen),
        people.section(pen),
        classes.section(pen) if pen.many else None,
        meetings.sessions(pen),
        meetings.attendance(pen),
        survey.section(pen),
        questions.section(pen),
        outcome.quotations(pen),
        outcome.certificates(pen),
        outcome.messages(pen),
    ]
    return Report(
        language=texts.language,
        heading=pen.word("report-heading"),
        title=pen.pick(figures.title),
        subtitle=_subtitle(pen),
        organisers=tuple(pen.pick(one) for one in figures.organisers),
        facts=facts(pen),
        contents=pen.word("report-contents"),
        page=pen.word("report-page"),
        sections=tuple(one for one in sections if one is not None),
        definitions=definitions(pen),
        at=figures.taken_at,
        unprintable=pen.word("report-unprintable"),
    )


def _subtitle(pen: Pen) -> str | None:
    title, programme = pen.pick(pen.figures.title), pen.pick(pen.figures.programme)
    return None if title == programme else programme


def facts(pen: Pen) -> tuple[str, ...]:
    """When it was, and of which moment the figures are."""
    first, last = pen.day(pen.figures.first), pen.day(pen.figures.last)
    return (
        pen.texts.plain("report-period", first=first, last=last),
        pen.texts.plain("report-taken", when=pen.when(pen.figures.taken_at)),
    )


def definitions(pen: Pen) -> Definitions:
    lead = pen.texts.plain("report-definitions-lead", when=pen.when(pen.figures.taken_at))
    return Definitions(
        pen.word("report-definitions"),
        lead,
        pen.word("report-term"),
        pen.word("report-means"),
        ((pen.word("report-small"), pen.word("report-small-means")),),
    )
