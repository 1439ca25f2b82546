"""What people do on their phones, by what they see there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.forms.steps import ChoicesStep, ChoiceStep, ConsentStep, Form, PhoneStep, RatingStep, Step
from bot.rehearsal.people import Visitor
from bot.rehearsal.phones import StuckError, presses, words
from bot.rehearsal.samples import chosen, typed
from bot.rehearsal.town import JSON
from bot.texts.localized import pick

MARKS = (5, 5, 5, 4, 4, 3, 2)
GIVING_UP = 2
"""After so many answers some people are called away, and never come back to the form."""


async def register(visitor: Visitor) -> None:
    """From the link to the welcome."""
    phone = visitor.phone
    page = await phone.says(f"/start {visitor.series.key}")
    first = await phone.follow(page, "reg")
    answers = GIVING_UP if visitor.gives_up else None
    visitor.registered = await _filled(visitor, first, visitor.series.registration.form, answers)


async def answer_survey(visitor: Visitor, number: int) -> None:
    """The survey of a session, from the last message that asked for it."""
    survey = visitor.series.survey
    asked = visitor.phone.notices.get(("survey", number))
    if asked is None or survey is None:
        raise StuckError(f"nobody asked for the survey of session {number}")
    first = await visitor.phone.follow(asked, "survey")
    if "f" not in presses(first):
        raise StuckError(f"the survey of session {number} does not begin, but «{words(first)[:60]}»")
    await _filled(visitor, first, survey.form)
    visitor.answered.add(number)


async def come_too_late(visitor: Visitor, number: int) -> None:
    """Presses for a survey that is closed: no more than an answer is expected."""
    asked = visitor.phone.notices.get(("survey", number))
    if asked is not None:
        shown = await visitor.phone.follow(asked, "survey")
        if "f" in presses(shown):
            raise StuckError(f"the survey of session {number} began although it is closed")


async def be_in(visitor: Visitor, number: int) -> None:
    """«I'm in», from the message with the way in; some ask for the link first."""
    phone = visitor.phone
    shown = phone.notices.get(("join", number)) or {}
    if "here" not in presses(shown) or visitor.chance.random() < 0.1:
        shown = await phone.says("/join")
    where = await phone.follow(shown, "here")
    platforms = presses(where).get("at")
    if platforms:
        await phone.press(where, visitor.chance.choice(platforms))
    visitor.attended.add(number)


async def leave(visitor: Visitor) -> None:
    """Withdraws from the series."""
    phone = visitor.phone
    shown = await phone.says("/menu")
    for verb in ("mine", "leave", "leaveyes"):
        shown = await phone.follow(shown, verb)
    visitor.registered = False


async def block(visitor: Visitor, *, blocked: bool) -> None:
    """Blocks the bot, or lets it write again."""
    await visitor.phone.town.call("PATCH", f"people/{visitor.phone.id}", {"blocked": blocked})
    visitor.blocked = blocked


async def take_certificate(visitor: Visitor) -> None:
    """From the menu to «yes, exactly so»; the file comes by itself."""
    shown = await visitor.phone.says("/menu")
    for verb in ("cert", "certyes"):
        shown = await visitor.phone.follow(shown, verb)


async def _filled(visitor: Visitor, shown: JSON, form: Form, answers: int | None = None) -> bool:
    """Answers what is asked until nothing is; False if the person gave up after so many `answers`."""
    marked: set[str] = set()
    for given in range(3 * len(form.steps) + 3):
        verbs = _verbs(shown)
        if not verbs:
            return True
        if given == answers:
            return False
        if "y" in verbs:
            shown = await visitor.phone.press(shown, verbs["y"][0])
        else:
            shown = await _answered(visitor, shown, _asked(form, shown, visitor), verbs, marked)
    raise StuckError(f"the form does not end, it shows «{words(shown)[:60]}»")


def _verbs(message: JSON) -> dict[str, list[str]]:
    """The buttons of a form by what they do."""
    found: dict[str, list[str]] = {}
    for data in presses(message).get("f", ()):
        found.setdefault(data.split(":")[3], []).append(data)
    return found


def _asked(form: Form, shown: JSON, visitor: Visitor) -> Step:
    """The step whose question can be read on the screen."""
    languages: Sequence[str] = (visitor.phone.language, "vi")
    read = words(shown)
    fitting = [step for step in form.steps if pick(step.ask, languages) in read]
    if not fitting:
        raise StuckError(f"a question that is in no form: «{read[:60]}»")
    return max(fitting, key=lambda step: len(pick(step.ask, languages)))


async def _answered(
    visitor: Visitor, shown: JSON, step: Step, verbs: dict[str, list[str]], marked: set[str]
) -> JSON:
    phone, chance = visitor.phone, visitor.chance
    if "s" in verbs and chance.random() < 0.6:
        return await phone.press(shown, verbs["s"][0])
    if isinstance(step, ChoicesStep):
        more = sum(mark.startswith(f"{step.key}:") for mark in marked) < step.least
        free = [data for data in verbs["t"] if f"{step.key}:{data}" not in marked]
        data = chance.choice(free) if more else verbs["d"][0]
        marked.add(f"{step.key}:{data}")
        return await phone.press(shown, data)
    if "c" in verbs:
        return await phone.press(shown, _choice(visitor, step, verbs["c"]))
    if isinstance(step, PhoneStep) and chance.random() < 0.5:
        return await phone.shares(f"+849{chance.randrange(10**8):08d}")
    return await phone.says(typed(step, chance))


def _choice(visitor: Visitor, step: Step, offered: Sequence[str]) -> str:
    match step:
        case ChoiceStep():
            value = _option(visitor, step)
        case ConsentStep():
            value = "yes"
        case RatingStep():
            value = str(visitor.chance.choice(MARKS))
        case _:
            return visitor.chance.choice(offered)
    return next((data for data in offered if data.endswith(f":c:{value}")), offered[0])


def _option(visitor: Visitor, step: ChoiceStep) -> str:
    """Whoever comes to a series for some is one of them."""
    wanted = (visitor.series.fits or {}).get(step.key)
    value = visitor.chance.choice(wanted) if wanted else chosen(step, visitor.chance)
    visitor.kind = visitor.kind or value
    return value
