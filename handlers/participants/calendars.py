"""Calendar files that go with notices: stored by their content, so that each is uploaded once."""

from __future__ import annotations

import hashlib

from bot import sessions as rules
from bot.delivery.messages import Document
from handlers.visit import Visit
from storage import files
from storage.tables import Session

MIME = "text/calendar"


def entry_of(visit: Visit, session: Session) -> Document:
    """A file with this session alone, the same for all who speak the language: a calendar that has the
    session moves it."""
    # As of the change and not of this moment, or it would be another file every second.
    content = rules.calendar_file(session.series, [session], visit.texts, session.changed_at)
    sha256 = hashlib.sha256(content).hexdigest()
    name = f"{session.series.key}-{session.number}.ics"
    stored = files.known(visit.tx, sha256)
    if stored is None:
        files.put(visit.tx, sha256, name, MIME, content, visit.now)
    return Document(name, MIME, content, stored.telegram_id if stored else None, sha256)
