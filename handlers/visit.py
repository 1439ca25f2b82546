"""What every handler is given: the person, the moment, the texts, and the transaction it all happens in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from bot.texts import Texts
from storage import Transaction
from storage.tables import Person


@dataclass(frozen=True, slots=True)
class Source:
    """The message an update is about: the one that was sent, or the one whose button was pressed.

    `html` is its text or caption with formatting; `album` is the same for all parts of an album; `kind` is
    «text», «photo», «document», …
    """

    message_id: int
    kind: str
    html: str | None = None
    album: str | None = None
    poll: tuple[str, tuple[str, ...]] | None = None
    """A poll of Telegram's own: the question and its answers."""
    reply_to: int | None = None
    """The message it replies to."""
    text: str | None = None
    """Its text or caption, plain."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One update of one person. `bot` is the bot's own username, for links that open it; `site` the public
    address of its web pages (`handlers.pages`), None where it has none; `mail` whether there is e-mail."""

    tx: Transaction
    person: Person
    now: dt.datetime
    texts: Texts
    bot: str
    source: Source | None = None
    site: str | None = None
    mail: bool = False

    def as_person(self, person: Person) -> Visit:
        """How somebody else would see it."""
        return replace(self, person=person, texts=texts_for(person.chosen_language, person.language))

    def spoken(self, language: str) -> Visit:
        """The same visit, in another language."""
        return replace(self, texts=Texts((language,)))


def texts_for(chosen: str | None, told: str | None) -> Texts:
    """A person's texts: the language they chose, else what Telegram says, else Vietnamese."""
    return Texts([language for language in (chosen, told) if language])
