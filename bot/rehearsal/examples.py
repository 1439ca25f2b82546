"""What is said outside the ladder, by the handlers that say it: the registration, changes of sessions, the
certificate. Each is said in every language and taken back again."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from bot import dialogs, surveys
from bot import sessions as session_rules
from bot.certificates import Press, rule_of
from bot.delivery.messages import Message
from bot.dialogs import form_of
from bot.documents.certificate import CertificateData
from bot.documents.typesetting import TemplateError, UnprintableText
from bot.rehearsal.lines import Line
from bot.rehearsal.samples import answers
from bot.reminders import opens_at, survey_of
from handlers.participants import certificates, registrations
from handlers.visit import Visit
from storage import Transaction, files, series
from storage import certificates as stored
from storage.deliveries import Claimed
from storage.tables import Certificate, Dialog, Series, Session

NAME = "Lan"
Visits = Mapping[str, Visit]
Compose = Callable[..., Sequence[Any]]
Composers = Callable[[], Compose]
CHANGES = ("moved", "cancelled", "restored", "removed")
MOVED = dt.timedelta(days=1)
BEFORE = dt.timedelta(days=2)


@contextmanager
def undone(tx: Transaction) -> Iterator[None]:
    """What happens inside leaves no trace."""
    tx.flush()
    savepoint = tx.begin_nested()
    try:
        yield
    finally:
        savepoint.rollback()
        tx.expire_all()


def _filled(visit: Visit, row: Series, purpose: str, session: Session | None = None) -> Dialog | None:
    form = series.form(visit.tx, row.id, purpose)
    subject = row.id, session.id if session else None
    return dialogs.begin(visit.tx, visit.person, form, subject, visit.now) if form else None


def registration(row: Series, visits: Visits) -> list[Line]:
    """The answer to a registration, and the calendar that comes with it; the last one stays registered."""
    said = {}
    for visit in visits.values():
        with undone(visit.tx):
            said[visit.texts.language] = _register(visit, row)
    _register(next(iter(visits.values())), row)
    now = next(iter(visits.values())).now
    parts = ("registration confirmed", "calendar file")
    return [
        Line(
            row.key,
            None,
            what,
            "whoever registers",
            {language: both[number] for language, both in said.items()},
            now,
        )
        for number, what in enumerate(parts)
    ]


def _register(visit: Visit, row: Series) -> tuple[Message, ...]:
    dialog = _filled(visit, row, "registration")
    assert dialog is not None
    reply = registrations.finish(visit, dialog, answers(form_of(dialog.form)))
    visit.tx.flush()
    return (*((reply.edit,) if reply.edit else ()), *reply.say)


def changes(row: Series, session: Session, visits: Visits, composers: Composers) -> list[Line]:
    """What people would be told if the first session changed."""
    return [_change(row, session, visits, composers, what) for what in CHANGES]


def _change(row: Series, session: Session, visits: Visits, composers: Composers, what: str) -> Line:
    said = {}
    before = session.starts_at - (MOVED if what == "moved" else dt.timedelta())
    content = {"what": what, "before": before.isoformat(), "after": session.starts_at.isoformat()}
    number = -(session.id * len(CHANGES) + CHANGES.index(what)) - 1
    for language, visit in visits.items():
        ids = (number, visit.person.id, row.id, (language,), 0, number)
        one = Claimed(*ids, "change", content, row.id, session.id, None, True, True, 0)
        (composed,) = composers()(visit.tx, [one], session.starts_at - BEFORE)
        if isinstance(composed, Message):
            said[language] = composed
    return Line(row.key, session.key, f"example: {what}", "registered", said)


def certificate(
    row: Series, sessions: Sequence[Session], visits: Visits, press: Press
) -> tuple[list[Line], list[str]]:
    """The question for the name and the certificate itself, for somebody who did everything; and what is
    wrong with it."""
    first = next(iter(visits.values()))
    if rule_of(row) is None:
        return [], []
    for session in sessions:
        _take_part(first, row, session)
    asked = {language: certificates.show(visit, str(row.id)).edit for language, visit in visits.items()}
    question = {language: one for language, one in asked.items() if one is not None}
    lines = [Line(row.key, None, "certificate: is the name right?", "whoever earned it", question)]
    try:
        issued = _issued(first, row, press)
    except (TemplateError, UnprintableText, ValidationError) as error:
        why = " ".join(str(error).split())
        return lines, [f"{row.key}: the certificate cannot be printed: {why}"]
    if issued is None:
        return lines, [f"{row.key}: nobody can earn the certificate, not even by doing everything"]
    handed = {language: certificates.handed(visit, issued) for language, visit in visits.items()}
    return [*lines, Line(row.key, None, "certificate", "whoever earned it", handed)], []


def _issued(visit: Visit, row: Series, press: Press) -> Certificate | None:
    """The certificate of who said yes to the name; None if it is not earned."""
    certificates.confirm(visit, str(row.id))
    waiting = stored.ordered(visit.tx, 1)
    if not waiting:
        return None
    (ordered,) = waiting
    printed, version = press.print(CertificateData.model_validate(ordered.data), _template(row))
    sha256 = hashlib.sha256(printed).hexdigest()
    files.put(visit.tx, sha256, f"{ordered.serial}.pdf", "application/pdf", printed, visit.now)
    return stored.issue(visit.tx, ordered.id, version, sha256, visit.now)


def _template(row: Series) -> str | None:
    rule = rule_of(row)
    return rule.template if rule else None


def _take_part(visit: Visit, row: Series, session: Session) -> None:
    session_rules.be_in(visit.tx, visit.person.id, session, None, session.starts_at)
    terms = survey_of(row)
    dialog = _filled(visit, row, "survey", session) if terms else None
    if terms and dialog:
        now = opens_at(terms, session) + dt.timedelta(minutes=1)
        surveys.submit(visit.tx, dialog, answers(form_of(dialog.form)), now)
        visit.tx.flush()
