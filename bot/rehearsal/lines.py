"""What the script of a rehearsal is made of: one line for each message, and what to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot import reminders
from bot.delivery.messages import Message

WORDS = {
    reminders.REMINDER: "reminder",
    reminders.JOIN: "way in",
    reminders.AFTER: "after the session",
    reminders.CALL: "survey call",
    reminders.NUDGE: "survey nudge",
}
UNANSWERED = (reminders.CALL, reminders.NUDGE)


@dataclass(frozen=True, slots=True)
class Line:
    """One message: when, about what, to whom, and its words by language. `at` is None for an example."""

    series: str
    session: str | None
    what: str
    audience: str
    said: Mapping[str, Message]
    at: dt.datetime | None = None
    note: str = ""


@dataclass
class Script:
    """All lines in order of time, and what the organizers ought to look at before they start."""

    lines: list[Line] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)


def rung_of(key: str) -> str:
    """The rung in a campaign's key: «-24h», «survey», «surveyend+2h»."""
    return key.split(":")[3]


def named(kind: str, rung: str) -> str:
    """«reminder -24h», «survey nudge end+2h»."""
    return f"{WORDS.get(kind, kind)} {rung.removeprefix('survey')}".strip()
