"""The script: the real schedule of a programme, run through on a database of its own with one registrant
per series, and worded by the real handlers. No text is made here."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from bot import programmes, reminders
from bot.certificates import Press
from bot.delivery.messages import Message
from bot.delivery.outbox import Later
from bot.programme import Programme, models
from bot.rehearsal import examples, exchanges, findings
from bot.rehearsal.audience import Sizes
from bot.rehearsal.lines import UNANSWERED, Line, Script, named, rung_of
from handlers.participants import notices
from handlers.visit import Visit, texts_for
from storage import Database, Transaction, campaigns, deliveries, people, revision, series
from storage.deliveries import Claimed, Outcome
from storage.people import Account
from storage.tables import Campaign, Series, Session

BOT = "taphuan_demo_bot"
LEASE = dt.timedelta(minutes=10)
AHEAD = dt.timedelta(days=7)
"""How long before the first message people register where the file does not say when they may."""
AT_ONCE = 100_000
UNSENT = {
    "superseded": "another message at the same moment says it better",
    "expired": "its moment would come when it makes no sense any more",
}


async def written(
    programme: Programme, languages: Sequence[str], folder: Path | None = None, sizes: Sizes | None = None
) -> Script:
    """The script of a programme in these languages; `folder` is where its templates lie."""
    with tempfile.TemporaryDirectory(prefix="taphuan-rehearsal-") as own:
        database = Database(f"sqlite:///{own}/rehearsal.db")
        try:
            revision.ensure(database.engine)
            return await database.run(
                lambda tx: Stage(tx, programme, languages, Press(folder), sizes or Sizes()).script()
            )
        finally:
            database.close()


@dataclass
class Stage:
    """One run through the schedule. Everything happens in one transaction that nobody else sees."""

    tx: Transaction
    programme: Programme
    languages: Sequence[str]
    press: Press
    sizes: Sizes
    _script: Script = field(default_factory=Script)
    _usual: dict[str, dt.datetime] = field(default_factory=dict)
    _met: dict[int, dt.datetime] = field(default_factory=dict)

    def script(self) -> Script:
        """Everything that is said, in order of time."""
        begin = min(self._opening(one) for one in self.programme.series) - AHEAD
        programmes.apply(self.tx, self.programme, begin)
        self.series = {one.id: one for one in series.on_offer(self.tx)}
        self.sessions = {one.id: one for row in self.series for one in series.sessions(self.tx, row)}
        self._usual = {key: due for row in self.series.values() for key, due in self._without_night(row)}
        opening = {one.key: self._opening(one) for one in self.programme.series}
        self._doors = sorted((opening[row.key], row.id) for row in self.series.values())
        self._compose = notices.composer(BOT)
        last = self._run_through(begin)
        for row in self.series.values():
            self._close(row, last)
        self._script.findings += findings.of(self.programme, self._script.lines, self.languages)
        self._script.lines.sort(key=lambda line: (line.at is None, line.at or begin))
        return self._script

    def _opening(self, one: models.Series) -> dt.datetime:
        first = one.sessions[0]
        earliest = min((first.moment(rung.at) for rung in one.reminders), default=first.starts_at)
        return one.registration_opens_at or earliest - AHEAD

    def _without_night(self, row: Series) -> list[tuple[str, dt.datetime]]:
        """When everything would be sent if nobody slept."""
        kept, row.quiet = row.quiet, {"from": "00:00", "to": "00:00"}
        planned = reminders.plan(row, series.sessions(self.tx, row.id))
        row.quiet = kept
        self.tx.flush()
        return [(one.key, one.due_at) for one in planned]

    def _run_through(self, now: dt.datetime) -> dt.datetime:
        """Moment after moment until nothing is planned any more; returns the last."""
        seen: set[str] = set()
        while coming := campaigns.upcoming(self.tx, 1):
            now = coming[0].due_at
            while self._doors and self._doors[0][0] <= now:
                self._register(self.series[self._doors[0][1]], self._doors.pop(0)[0])
            due = campaigns.due(self.tx, now)
            seen |= {one.key for one in due}
            reminders.run_due(self.tx, now)
            said = self._said(now)
            for campaign in due:
                self._note(campaign, said.get(campaign.id, {}), now)
        for _, unopened in self._doors:
            self._register(self.series[unopened], now)
        for key in self._usual.keys() - seen:
            self._script.findings.append(f"{_place(key)}: never sent, for it would be night until it is over")
        return now

    def _said(self, now: dt.datetime) -> dict[int, dict[str, Message]]:
        """The words of all that is sent now, by campaign and language."""
        claimed = deliveries.claim(self.tx, now, AT_ONCE, LEASE)
        words: dict[int, dict[str, Message]] = {one.campaign_id: {} for one in claimed}
        for language in self.languages:
            spoken = [replace(one, languages=(language,)) for one in claimed]
            for one, composed in zip(spoken, self._compose(self.tx, spoken, now), strict=True):
                if isinstance(composed, Message):
                    words[one.campaign_id][language] = composed
                else:
                    self._unsaid(one, language, composed)
        sent = [Outcome(one.id, one.campaign_id, one.person_id, "sent", sent_at=now) for one in claimed]
        deliveries.settle(self.tx, sent)
        campaigns.close_finished(self.tx)
        return words

    def _unsaid(self, one: Claimed, language: str, composed: object) -> None:
        why = f"put off until {composed.until}" if isinstance(composed, Later) else f"not said: {composed}"
        self._script.findings.append(f"{self._where(one.session_id)} ({language}): {one.kind} is {why}")

    def _note(self, campaign: Campaign, said: dict[str, Message], now: dt.datetime) -> None:
        session = self.sessions[campaign.session_id or 0]
        what, row = named(campaign.kind, rung_of(campaign.key)), self.series[session.series_id]
        if not said:
            why = UNSENT.get(campaign.reason or "", "nobody can be registered yet")
            self._script.findings.append(f"{self._where(session.id)}: {what} is never sent, {why}")
            return
        usual = self._usual.get(campaign.key, now)
        note = (
            f"moved out of the night from {self._local(usual)} to {self._local(now)}" if usual != now else ""
        )
        audience = self.sizes.words(row.key, session.key, unanswered=campaign.kind in UNANSWERED)
        self._script.lines.append(Line(row.key, session.key, what, audience, said, now, note))

    def _local(self, moment: dt.datetime) -> str:
        return f"{moment.astimezone(self.programme.zone):%a %d %b %H:%M}"

    def _where(self, session_id: int | None) -> str:
        session = self.sessions[session_id or 0]
        return f"{self.series[session.series_id].key}/{session.key}"

    def _visit(self, row: Series, language: str, now: dt.datetime) -> Visit:
        """The registrant of a series, who speaks this language now."""
        account = Account(row.id, examples.NAME, None, None, language)
        person = people.meet(self.tx, account, now)
        return Visit(self.tx, person, now, texts_for(language, language), BOT)

    def _register(self, row: Series, now: dt.datetime) -> None:
        visits = {language: self._visit(row, language, now) for language in self.languages}
        self._script.lines += examples.registration(row, visits)

    def _close(self, row: Series, now: dt.datetime) -> None:
        """What is not on the ladder: changes, and the certificate of somebody who did everything."""
        visits = {language: self._visit(row, language, now) for language in self.languages}
        mine: list[Session] = [one for one in self.sessions.values() if one.series_id == row.id]
        composers = partial(notices.composer, BOT)
        self._script.lines += examples.changes(row, mine[0], visits, composers)
        asked_about = next((one for one in mine if any(not topic.withdrawn for topic in one.topics)), mine[0])
        self._script.lines += exchanges.questions(row, asked_about, visits, composers)
        self._script.lines += exchanges.short(row, mine[0], visits, composers)
        lines, trouble = examples.certificate(row, mine, visits, self.press)
        self._script.lines += lines
        self._script.findings += trouble


def _place(key: str) -> str:
    _, series_key, session_key, rung, *_ = key.split(":")
    kind = reminders.NUDGE if rung.startswith("survey") else reminders.REMINDER
    return f"{series_key}/{session_key}: {named(kind, rung)}"
