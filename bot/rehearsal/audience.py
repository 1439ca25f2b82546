"""How many get each message: from the database that is configured, if there is one; it is only read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import Place
from storage import Database, rehearsal, revision

FILE = "sqlite:///"


@dataclass(frozen=True)
class Sizes:
    """Counts by the keys of series and sessions; `known` is False when no database could be asked."""

    known: bool = False
    registered: Mapping[str, int] = field(default_factory=dict)
    answered: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def words(self, series: str, session: str, *, unanswered: bool) -> str:
        """Who gets a message, with their number if it is known."""
        who = "registered, survey not answered" if unanswered else "registered"
        if not self.known:
            return who
        count = self.registered.get(series, 0)
        return f"{who}: {count - self.answered.get((series, session), 0) if unanswered else count} now"


async def sizes(programme: str) -> Sizes:
    """What the configured database says of this programme; nothing is created where there is none."""
    url = Place.read().database_url
    if not _is_there(url):
        return Sizes()
    database = Database(url)
    try:
        if revision.current(database.engine) != revision.newest():
            return Sizes()
        registered = await database.read(lambda tx: rehearsal.registered(tx, programme))
        answered = await database.read(lambda tx: rehearsal.answered(tx, programme))
        return Sizes(True, registered, answered)
    finally:
        database.close()


def _is_there(url: str) -> bool:
    return not url.startswith(FILE) or Path(url.removeprefix(FILE)).is_file()
