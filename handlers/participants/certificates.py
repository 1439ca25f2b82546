"""The certificate: asking for the exact name, handing it out, and letting anyone check one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot import certificates as rules
from bot import dialogs as dialog_rules
from bot import registrations as registration_rules
from bot.delivery.messages import Document, Message
from bot.texts.dates import plain_moment, span
from handlers.events import SentFile
from handlers.keyboards import button, home
from handlers.participants import forms, surveys
from handlers.replies import Errand, Reply
from handlers.visit import Visit
from storage import certificates, dialogs, files, registrations, series
from storage.tables import Certificate, Dialog, Registration

LARGEST = 1_000_000
"""PDF files up to so many bytes are fetched, to be compared with issued certificates."""


def _own(visit: Visit, series_id: str) -> Registration | None:
    known = registrations.of(visit.tx, visit.person.id, int(series_id))
    return known if known is not None and known.state == "registered" else None


def show(visit: Visit, series_id: str) -> Reply:
    """The certificate that was issued, the question for the name, or what is still missing."""
    known = _own(visit, series_id)
    if known is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    issued = certificates.current(visit.tx, known.id)
    if issued is not None:
        return _issued(visit, issued)
    standing = rules.standing_of(visit.tx, known, visit.now)
    if standing is None:
        return Reply.hint(visit.texts, "certificates-none")
    if not standing.met:
        return Reply(edit=surveys.card(visit, known))
    return Reply(edit=_ask_name(visit, known))


def _ask_name(visit: Visit, known: Registration) -> Message:
    texts, name = visit.texts, registration_rules.printed_name(known)
    fix = (button(texts, "certificates-name-wrong", "certfix", known.series_id),)
    unprintable = rules.unprintable(name)
    if unprintable:
        return Message(texts("certificates-name-unprintable", characters=unprintable), (fix, home(texts)))
    right = (button(texts, "certificates-name-right", "certyes", known.series_id, style="success"),)
    early = _early(visit, known)
    if known.name_corrected_at is not None:
        return Message(texts("certificates-name-corrected", name=name) + early, (right, home(texts)))
    return Message(texts("certificates-name", name=name) + early, (right, fix, home(texts)))


def _early(visit: Visit, known: Registration) -> str:
    """A certificate taken before the end names the sessions so far: people shall know before they say yes."""
    past, ahead = rules.held(series.sessions(visit.tx, known.series_id), visit.now)
    if not ahead:
        return ""
    return "\n\n" + visit.texts("certificates-early", held=len(past), total=len(past) + ahead)


def _issued(visit: Visit, issued: Certificate) -> Reply:
    texts = visit.texts
    if issued.state == "ordered" or issued.sha256 is None:
        return Reply(toast=texts.plain("certificates-coming"), wake=True)
    shown = handed(visit, issued)
    by_mail = ((button(texts, "emails-entry", "mailanew"),),) if visit.mail else ()
    return Reply(say=(replace(shown, buttons=(*by_mail, *shown.buttons)),))


def handed(visit: Visit, issued: Certificate) -> Message:
    """The file with its caption."""
    assert issued.sha256 is not None
    file = files.get(visit.tx, issued.sha256)
    assert file is not None
    document = Document(file.name, file.mime, file.content, file.telegram_id, file.sha256)
    caption = visit.texts("certificates-handed", serial=issued.serial, name=issued.data["name"])
    return Message(caption, (home(visit.texts),), document)


def confirm(visit: Visit, series_id: str) -> Reply:
    """«Yes, exactly so»: the certificate is ordered."""
    known = _own(visit, series_id)
    if known is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    issued = certificates.current(visit.tx, known.id)
    if issued is not None:
        return _issued(visit, issued)
    name = registration_rules.printed_name(known)
    ordered = rules.order(visit.tx, known, name, visit.texts, visit.bot, visit.now)
    if ordered is None:
        return Reply(edit=surveys.card(visit, known))
    return Reply(edit=Message(visit.texts("certificates-ordered", name=ordered.data["name"])), wake=True)


def correct(visit: Visit, series_id: str) -> Reply:
    """«No»: the name may be corrected once."""
    known = _own(visit, series_id)
    if known is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    printable = not rules.unprintable(registration_rules.printed_name(known))
    had = known.name_corrected_at is not None and printable
    if had or certificates.current(visit.tx, known.id) is not None:
        return show(visit, series_id)
    form = series.form(visit.tx, known.series_id, "certificate")
    assert form is not None
    dialog = dialog_rules.begin(visit.tx, visit.person, form, (known.series_id, None), visit.now)
    return Reply(edit=forms.window(visit, dialog))


def finish(visit: Visit, dialog: Dialog, answers: dict[str, Any]) -> Reply:
    """The corrected name is given: it is kept with the registration and shown for the last yes."""
    known = _own(visit, str(dialog.series_id))
    dialogs.drop(visit.tx, dialog)
    if known is None:
        return Reply.text(visit.texts, "menu-not-registered")
    registration_rules.correct_name(visit.tx, known, str(answers["name"]), visit.now)
    return Reply(edit=_ask_name(visit, known))


def check(visit: Visit, code: str) -> Reply:
    """Somebody scanned the code of a certificate, or guesses."""
    wait = rules.patience(visit.tx, visit.person.id, visit.now)
    if wait:
        return Reply.text(visit.texts, "certificates-check-wait", wait=span(wait, visit.texts))
    found = rules.by_code(visit.tx, visit.person.id, code, visit.now)
    if found is None:
        return Reply(say=(Message(visit.texts("certificates-check-unknown"), (home(visit.texts),)),))
    return Reply(say=(_fields(visit, found),))


def check_file(visit: Visit, file: SentFile) -> Reply:
    """Somebody sent a PDF: is it, to the last byte, one that was issued here?"""
    if file.size is None or file.size > LARGEST:
        return Reply.text(visit.texts, "certificates-file-large")
    return Reply(errand=Errand(file.id, _checked))


def _checked(visit: Visit, content: bytes | None) -> Reply:
    if content is None:
        return Reply.text(visit.texts, "edge-file-lost")
    found = rules.by_file(visit.tx, content)
    if found is None:
        return Reply(say=(Message(visit.texts("certificates-file-unknown"), (home(visit.texts),)),))
    fields = _fields(visit, found)
    same = visit.texts("certificates-file-same")
    return Reply(say=(Message(f"{same}\n\n{fields.text}", fields.buttons),))


def _fields(visit: Visit, found: Certificate) -> Message:
    """All that is printed, and whether it holds."""
    texts, data = visit.texts, found.data
    issued = found.issued_at or found.ordered_at
    head = texts(f"certificates-state-{found.state}", serial=found.serial)
    body = texts(
        "certificates-fields",
        name=data["name"],
        series=data["series"],
        dates=data["dates"],
        organisers="; ".join(data["organisers"]),
        topics="\n".join(f"• {topic}" for topic in data["topics"]),
        issued=plain_moment(issued, rules.zone_of(visit.tx, found), texts),
        statement=data["statement"],
        place=data["place_and_date"],
    )
    return Message(f"{head}\n\n{body}", (home(texts),))
