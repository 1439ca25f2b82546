"""Numbers for organizers: what they mean, what is drawn, and the daily digest."""

from __future__ import annotations

import asyncio
import datetime as dt
import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.delivery.messages import Document, Message
from bot.dialogs import form_of
from bot.documents import charts
from bot.documents.charts import Bars, Chart, Days, Shares, Steps
from bot.forms.provinces import provinces
from bot.forms.showing import RATINGS, label
from bot.forms.steps import ChoicesStep, ChoiceStep, ProvinceStep, RatingStep, ScaleStep, Step, YesNoStep
from bot.jobs import JobError, Tools
from bot.texts import Texts
from storage import Transaction, figures, series
from storage.jobs import Ordered

COUNTED = RatingStep | ScaleStep | ChoiceStep | ChoicesStep | YesNoStep
"""Steps whose answers can be counted."""
STEPS = ("reminded", "joined", "attended", "surveyed", "certified")
"""How far people get with a session, as `storage.figures.Funnel` counts them."""
KINDS = ("days", "provinces", "kinds", "funnel", "survey")
"""The pictures, in the order of their buttons."""


async def draw(job: Ordered, tools: Tools) -> Message:
    """A picture of one kind, for a series or the programme. Raises JobError when there is nothing yet."""
    what = str(job.details["what"])
    wanted = await tools.database.read(lambda tx: chart(tx, what, job, tools.texts))
    if wanted is None:
        raise JobError("numbers-nothing-yet")
    png = await asyncio.to_thread(charts.png, wanted, tools.texts.language)
    return Message(tools.texts(f"numbers-{what}-caption"), photo=Document(f"{what}.png", "image/png", png))


def chart(tx: Transaction, what: str, job: Ordered, texts: Texts) -> Chart | None:
    """What the picture shows; None when there is nothing to show."""
    reached = [job.series_id] if job.series_id is not None else figures.series_of(tx, job.programme_id)
    if not reached:
        return None
    made = {"days": days, "provinces": coverage, "kinds": kinds, "funnel": funnel, "survey": survey}[what]
    return made(tx, reached, texts)


def _zone(tx: Transaction, series_id: int) -> ZoneInfo:
    return ZoneInfo(series.known(tx, series_id).programme.timezone)


def days(tx: Transaction, reached: Sequence[int], texts: Texts) -> Days | None:
    """Registrations of each day, and altogether."""
    zone = _zone(tx, reached[0])
    counts = Counter(moment.astimezone(zone).date() for moment in figures.moments(tx, reached))
    if not counts:
        return None
    first, last = min(counts), max(counts)
    span = [first + dt.timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    title = texts.plain("numbers-days-title", count=sum(counts.values()))
    return Days(title, tuple((day, counts[day]) for day in span), texts.plain("numbers-altogether"))


def _step(tx: Transaction, reached: Sequence[int], kind: type[Step]) -> Step | None:
    """The first step of this kind in the newest registration forms."""
    for form in figures.forms(tx, reached, "registration"):
        for step in form_of(form).steps:
            if isinstance(step, kind):
                return step
    return None


def asks_province(tx: Transaction, reached: Sequence[int]) -> bool:
    """Whether people say their province when they register."""
    return bool(reached) and _step(tx, reached, ProvinceStep) is not None


def provinces_reached(tx: Transaction, reached: Sequence[int]) -> tuple[dict[str, int], int] | None:
    """People by province, and how many provinces there are; None if nobody is asked for theirs."""
    step = _step(tx, reached, ProvinceStep)
    if not isinstance(step, ProvinceStep):
        return None
    names = {one.code: one.name for one in provinces(step.provinces)}
    given = figures.answered(tx, reached, step.key)
    counts = {name: given.get(code, 0) for code, name in names.items()}
    return counts, len(names)


def coverage(tx: Transaction, reached: Sequence[int], texts: Texts) -> Bars | None:
    """People by province, most first; those without anybody are seen as well."""
    found = provinces_reached(tx, reached)
    if found is None or not any(found[0].values()):
        return None
    counts, all_of_them = found
    ordered = sorted(counts.items(), key=lambda one: -one[1])
    there = sum(count > 0 for count in counts.values())
    return Bars(texts.plain("numbers-provinces-title", there=there, all=all_of_them), tuple(ordered))


def kinds(tx: Transaction, reached: Sequence[int], texts: Texts) -> Shares | None:
    """Shares of the answers to the first choice of the registration form: what kind of people come."""
    step = _step(tx, reached, ChoiceStep)
    if not isinstance(step, ChoiceStep):
        return None
    given = figures.answered(tx, reached, step.key)
    counts = [(texts.plain_pick(option.label), given.get(option.key, 0)) for option in step.options]
    if not any(count for _, count in counts):
        return None
    return Shares(texts.plain_pick(label(step)), tuple(sorted(counts, key=lambda one: -one[1])))


def funnel(tx: Transaction, reached: Sequence[int], texts: Texts) -> Steps | None:
    """How far people got with each session of one series."""
    if len(reached) != 1:
        return None
    sessions = [one for one in series.sessions(tx, reached[0]) if one.state == "planned"]
    totals = figures.totals(tx, reached)
    if not sessions or not totals.registered:
        return None
    rows = figures.funnel(tx, sessions, totals.registered)
    names = tuple(texts.plain(f"numbers-funnel-{one}") for one in STEPS)
    columns = [(one.reminded, one.joined, one.attended, one.surveyed, one.certified) for one in rows]
    labels = tuple(texts.plain("numbers-session", number=str(one.session.number)) for one in rows)
    title = texts.plain("numbers-funnel-title", registered=totals.registered, certified=totals.certificates)
    return Steps(
        title, labels, names, tuple(columns), totals.registered, texts.plain("numbers-funnel-registered")
    )


def survey(tx: Transaction, reached: Sequence[int], texts: Texts) -> Bars | None:
    """The mean of every question that is answered with a number, with how many answered it."""
    rated = [
        (step, counts, answered)
        for one in reached
        for step, counts, answered in tally(tx, one)
        if isinstance(step, RatingStep | ScaleStep) and answered
    ]
    if not rated:
        return None
    rows = [(_question(step, answered, texts), _mean(counts)) for step, counts, answered in rated]
    most = [5.0 if isinstance(step, RatingStep) else 10.0 for step, _, _ in rated]
    return Bars(texts.plain("numbers-survey-title"), tuple(rows), tuple(most))


def _question(step: RatingStep | ScaleStep, answered: int, texts: Texts) -> str:
    name = "\n".join(textwrap.wrap(texts.plain_pick(label(step)), 34))
    return f"{name}\n(n = {answered})"


def _mean(counts: Counter[str]) -> float:
    whole = sum(counts.values())
    return round(sum(float(value) * count for value, count in counts.items()) / whole, 2)


def tally(tx: Transaction, series_id: int) -> list[tuple[Step, Counter[str], int]]:
    """The questions of a series' survey that can be counted: answers, and how many people answered."""
    forms = figures.forms(tx, [series_id], "survey")
    if not forms:
        return []
    sessions = [session.id for session in series.sessions(tx, series_id)]
    given = [answers for form_id, answers in figures.responses(tx, sessions) if form_id == forms[0].id]
    return [_counted(step, given) for step in form_of(forms[0]).steps if isinstance(step, COUNTED)]


def _counted(step: Step, given: Sequence[dict[str, Any]]) -> tuple[Step, Counter[str], int]:
    answers = [answer[step.key] for answer in given if answer.get(step.key) is not None]
    flat = [one for answer in answers for one in (answer if isinstance(answer, list) else [answer])]
    return step, Counter(str(one) for one in flat), len(answers)


def words(step: Step, counts: Counter[str], texts: Texts) -> list[tuple[str, int]]:
    """The possible answers to a question in words, with how many gave each."""
    match step:
        case RatingStep():
            return [(texts.plain(RATINGS[value - 1]), counts[str(value)]) for value in range(5, 0, -1)]
        case ScaleStep():
            return [(str(value), counts[str(value)]) for value in range(10, -1, -1) if counts[str(value)]]
        case ChoiceStep() | ChoicesStep():
            return [(texts.plain_pick(option.label), counts[option.key]) for option in step.options]
    return [(texts.plain("forms-yes"), counts["True"]), (texts.plain("forms-no"), counts["False"])]


async def tell(job: Ordered, tools: Tools) -> Message:
    """The results of a series' survey in words. Raises JobError when nobody answered yet."""
    assert job.series_id is not None
    series_id = job.series_id
    counted = await tools.database.read(lambda tx: tally(tx, series_id))
    parts = [_told(step, counts, answered, tools.texts) for step, counts, answered in counted if answered]
    if not parts:
        raise JobError("numbers-nothing-yet")
    return Message("\n\n".join([tools.texts("numbers-answers-title"), *parts]))


def _told(step: Step, counts: Counter[str], answered: int, texts: Texts) -> str:
    lines = [
        texts("numbers-answer", answer=answer, count=count, share=f"{count / answered:.0%}")
        for answer, count in words(step, counts, texts)
    ]
    question = texts("numbers-asked", question=texts.plain_pick(label(step)), count=answered)
    return "\n".join([question, *lines])
