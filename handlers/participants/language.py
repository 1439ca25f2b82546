"""The language of the chat, to be changed any time, also in the middle of a form."""

from __future__ import annotations

from bot.delivery.messages import Button, Message
from bot.texts import LANGUAGES, Texts
from handlers.participants import commands, forms, home
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs


def ask(visit: Visit) -> Reply:
    """The languages there are, each in its own words."""
    return Reply(edit=_choice(visit))


def ask_anew(visit: Visit, _argument: str) -> Reply:
    return Reply(say=(_choice(visit),))


def _choice(visit: Visit) -> Message:
    rows = tuple((Button(Texts((one,)).plain("language-name"), press=f"speak:{one}"),) for one in LANGUAGES)
    return Message(visit.texts("language-ask"), rows)


def choose(visit: Visit, language: str) -> Reply:
    """Speak this language from now on, and go on where the person was."""
    if language not in LANGUAGES:
        return Reply.hint(visit.texts, "forms-old-button")
    visit.person.chosen_language = language
    visit = visit.spoken(language)
    dialog = dialogs.active(visit.tx, visit.person.id)
    shown = forms.window(visit, dialog) if dialog else home.front(visit)
    return Reply(edit=shown, toast=visit.texts.plain("language-chosen"), commands=commands.of(visit))
