"""Forms whose time is over: people hear of it at once, not after the last question."""

from __future__ import annotations

from bot import registrations as registration_rules
from bot import surveys as survey_rules
from bot.delivery.messages import Message
from bot.seats import HELD
from bot.texts import Html
from handlers.keyboards import home
from handlers.participants.series import refusal
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, registrations
from storage.tables import Dialog


def over(visit: Visit, dialog: Dialog) -> Html | str | None:
    """Why this unfinished form cannot be handed in now; None if it can."""
    if dialog.session is not None:
        state = survey_rules.state(dialog.series, dialog.session, visit.now)
        return None if state == "open" else visit.texts(f"surveys-{state}")
    known = registrations.of(visit.tx, visit.person.id, dialog.series_id)
    if dialog.purpose != "registration" or (known is not None and known.state in HELD):
        return None
    refused = registration_rules.refused(visit.tx, dialog.series, visit.now)
    return refusal(visit, dialog.series, refused) if refused else None


def let_go(visit: Visit, dialog: Dialog) -> Reply | None:
    """What somebody hears who goes on with such a form. It is put aside, a closed survey for good."""
    why = over(visit, dialog)
    if why is None:
        return None
    closed = dialog.session and survey_rules.state(dialog.series, dialog.session, visit.now) == "closed"
    if closed:
        dialogs.drop(visit.tx, dialog)
    else:
        dialogs.pause(visit.tx, visit.person.id)
    return Reply(edit=Message(why, (home(visit.texts),)))
