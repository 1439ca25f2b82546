"""What every handler is given: the person, the moment, the texts, and the transaction it all happens in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.texts import Texts
from storage import Transaction
from storage.tables import Person


@dataclass(frozen=True, slots=True)
class Visit:
    """One update of one person. `bot` is the bot's own username, for links that open it."""

    tx: Transaction
    person: Person
    now: dt.datetime
    texts: Texts
    bot: str

    def spoken(self, language: str) -> Visit:
        """The same visit, in another language."""
        return Visit(self.tx, self.person, self.now, Texts((language,)), self.bot)


def texts_for(chosen: str | None, told: str | None) -> Texts:
    """A person's texts: the language they chose, else what Telegram says, else Vietnamese."""
    return Texts([language for language in (chosen, told) if language])
