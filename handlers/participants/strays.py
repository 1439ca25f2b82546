"""Everything that belongs to no dialog: free text, stickers, files, edits, people who leave and come back."""

from __future__ import annotations

from bot import certificates as rules
from bot.delivery.messages import Button, Message, Rows
from bot.questions.smalltalk import is_small_talk
from bot.texts import Texts
from handlers.events import Command, Edited, Event, Membership, SentFile, SentOther, SharedContact, Wrote
from handlers.keyboards import home as home_row
from handlers.participants import (
    certificates,
    claims,
    code_words,
    contact,
    emails,
    forms,
    home,
    menu,
    questions,
)
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, registrations


def received(visit: Visit, event: Event) -> Reply:
    """A kind answer to what no form asked for."""
    match event:
        case SentFile(_, mime) if mime == "application/pdf":
            return certificates.check_file(visit, event)
        case Wrote(text) if rules.looks_like_code(text):
            return certificates.check(visit, text)
        case Wrote(text) if emails.awaited(visit, text):
            return emails.take_code(visit, None, event)
        case Wrote(text):
            given = code_words.word_given(visit, text)
            return given or questions.offered(visit, event) or _words(visit, text)
        case SentFile():
            return _file(visit)
        case SharedContact():
            return claims.contact(visit, event)
        case SentOther("voice" | "photo") if (asked := questions.offered(visit, event)) is not None:
            return asked
        case SentOther("voice" | "video_note" | "audio"):
            return _said(visit, "strays-voice")
    return _said(visit, "strays-other")


def _words(visit: Visit, text: str) -> Reply:
    """The first words of a stranger are a greeting; later ones get the menu and staff their desk, kind ones a
    kind word."""
    if not menu.staff_row(visit) and not registrations.standing(visit.tx, visit.person.id):
        return Reply(say=(home.front(visit),))
    if is_small_talk(text):
        kind = "strays-kind-ask" if questions.may_ask(visit) else "strays-kind"
        return Reply(say=(Message(visit.texts(kind), ways(visit)),))
    return Reply(say=(Message(visit.texts("strays-words"), ways(visit)),))


def _file(visit: Visit) -> Reply:
    """Organizers are told where their lists and tables are taken."""
    staff = menu.staff_row(visit)
    if not staff:
        return _said(visit, "strays-file")
    return Reply(say=(Message(visit.texts("strays-file-staff"), (*staff, home_row(visit.texts))),))


def ways(visit: Visit) -> Rows:
    """To the desk for who works there, and to the menu."""
    return (*menu.staff_row(visit), home_row(visit.texts))


def _said(visit: Visit, id: str) -> Reply:
    return Reply(say=(Message(visit.texts(id), (home_row(visit.texts),)),))


def edited(visit: Visit, _event: Edited) -> Reply:
    """Editing a sent message changes no answer; people are told how to."""
    if dialogs.active(visit.tx, visit.person.id) is None:
        return questions.edited(visit) or _words(visit, "")
    return Reply.text(visit.texts, "strays-edited")


def membership(visit: Visit, event: Membership) -> Reply:
    """The person blocked the bot, or is back."""
    visit.person.unreachable = None if event.reachable else "blocked"
    return Reply()


def unknown_command(visit: Visit) -> Reply:
    return _said(visit, "strays-command")


def help_(visit: Visit) -> Reply:
    """What the bot can do, in place of the menu."""
    return Reply(edit=_help(visit))


def help_anew(visit: Visit, _argument: str) -> Reply:
    return Reply(say=(_help(visit),))


def _help(visit: Visit) -> Message:
    held = registrations.standing(visit.tx, visit.person.id)
    staff = menu.staff_row(visit)
    desk = [visit.texts("help-staff")] if staff else []
    programme = held[0].series.programme if held else None
    by_mail = emails.row(visit) if held else ()
    mail = [visit.texts("help-mail")] if by_mail else []
    lines = [visit.texts("help-text"), *mail, *desk, *contact.lines(visit, programme)]
    return Message("\n\n".join(lines), (*by_mail, *staff, home_row(visit.texts)))


def standing(visit: Visit) -> Reply:
    """Where the person stands: the question they are at, else the menu."""
    dialog = dialogs.active(visit.tx, visit.person.id)
    if dialog is not None:
        return Reply(say=forms.opening(visit, dialog))
    return Reply(say=(questions.standing(visit) or home.front(visit),))


def group(texts: Texts, bot: str, event: Command) -> Reply:
    """In a group the bot only points to the private chat, and keeps out of what is for other bots."""
    if event.bot.lower() not in ("", bot.lower()):
        return Reply()
    link = Button(texts.plain("strays-group-open"), url=f"https://t.me/{bot}?start")
    return Reply(say=(Message(texts("strays-group"), ((link,),)),))
