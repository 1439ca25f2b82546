"""Taking a snapshot: the figures of a series or a whole programme, all read at one moment."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.dialogs import form_of
from bot.forms.provinces import provinces
from bot.forms.showing import label
from bot.forms.steps import ChoiceStep, ProvinceStep, Step
from bot.reports import answers, asking, meetings
from bot.reports.answers import Tell, unheard
from bot.reports.figures import VERSION, Coverage, Figures, Kind, Kinds, People, Sent, SeriesFigures
from bot.texts.localized import LocalText
from storage import Transaction, figures, programmes
from storage.places import Place
from storage.reports import counting, deliveries
from storage.tables import Series

PENDING = ("waiting", "offered", "asked")


@dataclass
class Reading:
    """One moment of the database, and what is needed of it more than once."""

    tx: Transaction
    place: Place
    now: dt.datetime

    @cached_property
    def series(self) -> list[Series]:
        series_id = self.place[1]
        ids = [series_id] if series_id else figures.series_of(self.tx, self.place[0])
        return counting.series_of(self.tx, ids)

    @cached_property
    def ids(self) -> list[int]:
        return [one.id for one in self.series]

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(programmes.get(self.tx, self.place[0]).timezone)

    def step(self, kind: type[Step]) -> Step | None:
        """The first step of this kind in the newest registration forms."""
        for form in figures.forms(self.tx, self.ids, "registration"):
            for step in form_of(form).steps:
                if isinstance(step, kind):
                    return step
        return None


def take(tx: Transaction, place: Place, now: dt.datetime, tell: Tell = unheard) -> Figures:
    """Everything a report says; run it in one transaction, so that all of it is of one moment. `tell` hears
    how many responses have been read."""
    reading = Reading(tx, place, now)
    programme = programmes.get(tx, place[0])
    rows, held = reading.series, meetings.of(tx, reading.ids)
    asked = answers.read(tx, held, reading.series, tell)
    return Figures(
        version=VERSION,
        taken_at=now,
        zone=programme.timezone,
        programme=programme.title,
        title=rows[0].title if place[1] else programme.title,
        organisers=tuple(programme.organisers),
        whole=place[1] is None,
        first=min(one.starts_on for one in rows),
        last=max(one.ends_on for one in rows),
        people=_people(reading),
        days=_days(reading),
        provinces=_provinces(reading),
        kinds=_kinds(reading),
        series=_series(reading),
        sessions=held,
        asked=asked.asked,
        positive=asked.positive,
        quotes=asked.quotes,
        wanted=asking.wanted(tx, reading.ids),
        themes=asking.themes(tx, rows),
        sent=_sent(reading),
    )


def _people(reading: Reading) -> People:
    tx, ids = reading.tx, reading.ids
    registrations = counting.registrations(tx, ids)
    totals = figures.totals(tx, ids)
    return People(
        registered=totals.registered,
        registrations=totals.registrations,
        waiting=totals.waiting,
        withdrawn=totals.withdrawn,
        refused=sum(count for (_, state), count in registrations.items() if state == "refused"),
        by_others=counting.by_others(tx, ids),
        participants=totals.people,
    )


def _days(reading: Reading) -> tuple[tuple[dt.date, int], ...]:
    moments = figures.moments(reading.tx, reading.ids)
    counts = Counter(at.astimezone(reading.zone).date() for at in moments)
    return tuple(sorted(counts.items()))


def _provinces(reading: Reading) -> Coverage | None:
    step = reading.step(ProvinceStep)
    if not isinstance(step, ProvinceStep):
        return None
    given = figures.answered(reading.tx, reading.ids, step.key)
    counts = {one.code: given.pop(one.code, 0) for one in provinces(step.provinces)}
    return Coverage(list=step.provinces, counts=counts, unknown=sum(given.values()))


def _kinds(reading: Reading) -> Kinds | None:
    step = reading.step(ChoiceStep)
    if not isinstance(step, ChoiceStep):
        return None
    given = figures.answered(reading.tx, reading.ids, step.key)
    kinds = [Kind(label=option.label, count=given.pop(option.key, 0)) for option in step.options]
    ordered = sorted(kinds, key=lambda one: -one.count)
    return Kinds(label=dict(label(step)), kinds=tuple(ordered), unknown=sum(given.values()))


def _series(reading: Reading) -> tuple[SeriesFigures, ...]:
    tx, ids = reading.tx, reading.ids
    states = counting.registrations(tx, ids)
    came, earned = counting.participants(tx, ids), counting.earned(tx, ids)
    papers = counting.certificates(tx, ids)
    groups = _groups(reading)
    return tuple(
        SeriesFigures(
            id=one.id,
            title=one.title,
            group=groups.get(one.id),
            cancelled=one.state == "cancelled",
            first=one.starts_on,
            last=one.ends_on,
            registered=states.get((one.id, "registered"), 0),
            waiting=sum(states.get((one.id, state), 0) for state in PENDING),
            withdrawn=states.get((one.id, "withdrawn"), 0),
            participants=came.get(one.id, 0),
            earned=earned.get(one.id, 0),
            **{
                state: papers.get((one.id, state), 0)
                for state in ("issued", "revoked", "replaced", "ordered")
            },
        )
        for one in reading.series
    )


def _groups(reading: Reading) -> dict[int, LocalText]:
    """Whom each class is for, by the first choice of the registration form: the kinds of classes."""
    step = reading.step(ChoiceStep)
    if not isinstance(step, ChoiceStep) or len(reading.series) < 2:
        return {}
    labels = {option.key: option.label for option in step.options}
    return {one.id: named for one in reading.series if (named := _group(one.fits, step.key, labels))}


def _group(fits: Mapping[str, Sequence[str]] | None, key: str, labels: Mapping[str, LocalText]) -> LocalText:
    chosen = [labels[answer] for answer in (fits or {}).get(key, ()) if answer in labels]
    languages = chosen[0].keys() if chosen else ()
    return {
        language: ", ".join(one.get(language, one[next(iter(one))]) for one in chosen)
        for language in languages
    }


def _sent(reading: Reading) -> tuple[Sent, ...]:
    counts = deliveries.counts(reading.tx, reading.place)
    return tuple(
        Sent(channel=channel, state=state, count=count) for (channel, state), count in sorted(counts.items())
    )
