"""An officer registers somebody who has no Telegram at hand, and gets a link to hand over."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from bot import claims
from bot import proxies as rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.dialogs import form_of
from bot.forms.engine import State, start
from bot.forms.steps import Form
from bot.registrations import printed_name
from handlers.keyboards import button
from handlers.organizers import desk, guard, people
from handlers.organizers.filling import Filling
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, series, tasks
from storage.tables import Registration, Task


def begin(visit: Visit, series_id: str) -> Reply:
    """The first question of the registration form, for somebody else."""
    wanted = series.known(visit.tx, int(series_id))
    if wanted.state != "open":
        return Reply.hint(visit.texts, "registrations-cancelled")
    form = series.form(visit.tx, wanted.id, "registration")
    assert form is not None
    state = start(rules.asked(form_of(form))).state.to_json()
    place = wanted.programme_id, wanted.id
    task = guard.begin(visit, "people.register", place, form_id=form.id, form=state)
    return Reply(edit=PROXY.window(visit, task))


def _form(visit: Visit, task: Task) -> Form:
    return rules.asked(form_of(series.form_version(visit.tx, int(task.state["form_id"]))))


def _head(visit: Visit, _task: Task) -> str:
    return visit.texts("people-registering")


def _left(visit: Visit, task: Task) -> Reply:
    return desk.series_desk(visit, str(task.state["series_id"]))


def _finish(visit: Visit, task: Task, answers: dict[str, Any]) -> Reply:
    """Before it counts: is somebody of that number there already, and did the person agree?"""
    tasks.update(visit.tx, task, {"answers": answers}, visit.now)
    return Reply(edit=_last(visit, task))


def _last(visit: Visit, task: Task) -> Message:
    texts, answers = visit.texts, task.state["answers"]
    wanted = series.known(visit.tx, int(task.state["series_id"]))
    form = form_of(series.form_version(visit.tx, int(task.state["form_id"])))
    twins = rules.twins(visit.tx, wanted, form, answers)
    lines = [
        texts("people-twin-warning", name=printed_name(one), number=f"{one.number:04d}") for one in twins
    ]
    rows: Rows = tuple(
        (button(texts, "people-see", "per", one.id, name=short(printed_name(one), 30)),) for one in twins
    )
    if rules.consents(form):
        lines.append(texts("people-consent"))
        rows = (*rows, (button(texts, "people-on-paper", "proy", task.round, 1, style="success"),))
        rows = (*rows, (button(texts, "people-consent-later", "proy", task.round, 0),))
    else:
        rows = (*rows, (button(texts, "people-register-yes", "proy", task.round, 0, style="success"),))
    rows = (*rows, (button(texts, "people-back-to-form", "prob", task.round),))
    return Message("\n\n".join([texts("people-register-sure"), *lines]), rows)


def _current(visit: Visit, round_: str) -> Task | None:
    task = tasks.current(visit.tx, visit.person.id)
    good = task is not None and task.kind == "people.register" and str(task.round) == round_
    return task if task and good and "answers" in task.state and people.allowed(visit, task) else None


def look_again(visit: Visit, round_: str) -> Reply:
    """Back to the summary."""
    task = _current(visit, round_)
    if task is None:
        return Reply.hint(visit.texts, "forms-old-button")
    state = State(None, task.state["answers"]).to_json()
    tasks.update(visit.tx, task, {"form": state}, visit.now)
    return Reply(edit=PROXY.window(visit, task))


def register(visit: Visit, round_: str, on_paper: str) -> Reply:
    """The person is registered; the officer gets number and link."""
    task = _current(visit, round_)
    if task is None:
        return Reply.hint(visit.texts, "forms-old-button")
    wanted = series.known(visit.tx, int(task.state["series_id"]))
    form = series.form_version(visit.tx, int(task.state["form_id"]))
    tasks.drop(visit.tx, visit.person.id)
    one, argument = rules.register(
        visit.tx, wanted, form, task.state["answers"], on_paper == "1", visit.person.id, visit.now
    )
    another = button(visit.texts, "people-another", "prox", wanted.id)
    back = (button(visit.texts, "desk-back", "desk1", wanted.id),)
    return Reply(edit=handed(visit, one, argument, another).with_buttons(back), wake=True)


def link(visit: Visit, registration_id: str) -> Reply:
    """A new personal link for somebody who has not come yet."""
    one = registrations.get(visit.tx, int(registration_id))
    if one.person.telegram_id is not None:
        return Reply.hint(visit.texts, "people-there")
    argument = claims.invite(visit.tx, one, visit.person.id, visit.now)
    return Reply(say=(handed(visit, one, argument, button(visit.texts, "people-back", "per", one.id)),))


def handed(visit: Visit, one: Registration, argument: str, then: Button) -> Message:
    """Name as it will be printed, number, link; with ways to pass it on."""
    texts, address = visit.texts, f"https://t.me/{visit.bot}?start={argument}"
    title = texts.plain_pick(one.series.title)
    words = texts.plain("people-share", name=printed_name(one), title=title)
    share = f"https://t.me/share/url?url={quote(address)}&text={quote(words)}"
    text = texts(
        "people-handed",
        name=printed_name(one),
        number=f"{one.number:04d}",
        title=title,
        state=people.state(visit, one),
        link=address,
    )
    send = Button(texts.plain("staff-send-link"), url=share)
    copy = Button(texts.plain("staff-copy"), copy=address)
    see = button(texts, "people-see", "per", one.id, name=short(printed_name(one), 30))
    return Message(text, ((send,), (copy,), (see,), (then,)))


PROXY = Filling("people.register", "ppf", "proxy", _form, _head, _finish, _left)
