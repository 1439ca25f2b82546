"""People who were registered by others arrive: by their personal link, or by the phone number they share."""

from __future__ import annotations

from dataclasses import replace

from bot import claims as rules
from bot import registrations as registration_rules
from bot.claims import PREFIX, Claim
from bot.delivery.messages import Button, ContactRequest, Message, NoKeyboard
from bot.forms.contacts import shared
from bot.forms.inputs import Shared
from bot.forms.steps import PhoneStep
from bot.forms.verdicts import Accepted
from bot.roles import may
from handlers.events import Event, SharedContact
from handlers.keyboards import button, home
from handlers.participants import commands, registrations
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, roles
from storage.tables import Dialog, Registration


def is_claim(argument: str) -> bool:
    """Whether a deep link leads to a registration made for somebody."""
    return argument.startswith(PREFIX)


def opened(visit: Visit, argument: str) -> Reply:
    """Somebody came by a personal link: it is theirs; but staff who try a link are asked first."""
    token = argument.removeprefix(PREFIX)
    wanted = rules.meant(visit.tx, token, visit.now)
    held = roles.held(visit.tx, visit.person.id)
    if wanted is not None and may(held, "desk", rules.place_of(wanted)):
        text = visit.texts("claims-staff", **_who(visit, wanted))
        return Reply(say=(Message(text, ((_yes(visit, token),), home(visit.texts))),))
    return _taken(visit, token)


def take(visit: Visit, token: str) -> Reply:
    """«Yes, that is me»."""
    return replace(_taken(visit, token), drop_buttons=True)


def _yes(visit: Visit, token: str) -> Button:
    return button(visit.texts, "claims-yes", "claim", token, style="success")


def _who(visit: Visit, one: Registration) -> dict[str, str]:
    return {
        "name": registration_rules.printed_name(one),
        "number": f"{one.number:04d}",
        "title": visit.texts.plain_pick(one.series.title),
    }


def _taken(visit: Visit, token: str) -> Reply:
    claim = rules.accept(visit.tx, visit.person, token, visit.now)
    if claim is None:
        return Reply(say=(Message(visit.texts("claims-over"), (home(visit.texts),)),))
    said = _said(visit, claim)
    return Reply(say=said, commands=commands.of(visit), wake=True)


def _said(visit: Visit, claim: Claim) -> tuple[Message, ...]:
    """What they have now; last, what was entered for them, with whatever the form still asks."""
    one, texts = claim.registration, visit.texts
    if claim.again:
        return (Message(texts("claims-mine-already"), (home(texts),)),)
    if claim.merged:
        return (Message(texts("claims-merged", **_who(visit, one)), (home(texts),)),)
    form = registrations.edit(visit, str(one.series_id))
    asked = (*((form.edit,) if form.edit else ()), *form.say)
    if one.state != "registered":
        return (Message(texts("claims-no-place", **_who(visit, one))), *asked)
    calendar = registrations.calendar(visit, str(one.series_id))
    return (Message(texts("claims-welcome", **_who(visit, one))), *calendar.say, *asked)


def ask(visit: Visit) -> Reply:
    """«I was registered by somebody»: their number tells, if Telegram vouches for it."""
    dialogs.pause(visit.tx, visit.person.id)
    texts = visit.texts
    contact = ContactRequest(texts.plain("forms-phone-share"), texts.plain("forms-phone-placeholder"))
    return Reply(say=(Message(texts("claims-ask"), keyboard=contact),))


def contact(visit: Visit, event: SharedContact) -> Reply:
    """A number shared outside a form: perhaps somebody registered its owner."""
    gone = Message(visit.texts("forms-noted"), keyboard=NoKeyboard())
    if not event.own:
        return Reply.text(visit.texts, "claims-not-own")
    found = offered(visit, event)
    none = Message(visit.texts("claims-none"), (home(visit.texts),))
    return Reply(say=(gone, *(found or (none,))))


def offered(visit: Visit, event: SharedContact) -> tuple[Message, ...]:
    """Registrations made for the owner of this number, which Telegram vouches for."""
    verdict = shared(PhoneStep(key="phone", kind="phone", ask={"vi": "?"}), Shared(event.phone, event.own))
    if not isinstance(verdict, Accepted):
        return ()
    found = rules.offers(visit.tx, str(verdict.value), visit.now)
    return tuple(_offer(visit, one, token) for one, token in found)


def _offer(visit: Visit, one: Registration, token: str) -> Message:
    no = button(visit.texts, "claims-no", "claimno")
    return Message(visit.texts("claims-offer", **_who(visit, one)), ((_yes(visit, token),), (no,)))


def beside(visit: Visit, dialog: Dialog, event: Event, reply: Reply) -> Reply:
    """The same while they fill in the registration form themselves: the form goes on, the offer follows."""
    if dialog.purpose != "registration" or not isinstance(event, SharedContact) or not event.own:
        return reply
    return replace(reply, say=(*reply.say, *offered(visit, event)))


def not_me(visit: Visit) -> Reply:
    """Somebody else of that number."""
    return Reply(toast=visit.texts.plain("claims-not-me"), drop_buttons=True)
