"""What campaigns say: words and buttons for each kind, for each person in their language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

import structlog

from bot import announcements as rules
from bot import approvals, emails, reminders
from bot import sessions as session_rules
from bot.delivery.messages import Document, Message
from bot.delivery.outbox import Composed, Later, Unsayable
from bot.materials import late, releasing
from bot.questions import moderating
from bot.sessions import joining
from bot.texts import Texts
from bot.texts.dates import moment, span
from handlers.keyboards import button
from handlers.organizers import approvals as agreements
from handlers.organizers import corrections, letters, numbers, seat_requests, staff, twins
from handlers.organizers.questions import notices as moderators
from handlers.participants import (
    announcements,
    attendance_notices,
    calendars,
    certificates,
    materials,
    rejoining,
    seat_notices,
    sessions,
)
from handlers.participants.kept import UPLOAD, Kept
from handlers.participants.questions import notices as question_notices
from handlers.speakers import notices as speaker_notices
from handlers.speakers import pages
from handlers.visit import Visit
from storage import DATABASE_ERRORS, Transaction, files, people, series, surveys
from storage import announcements as stored_announcements
from storage import certificates as stored
from storage.deliveries import Claimed
from storage.tables import Session

log = structlog.get_logger()
Composer = Callable[[Visit, Claimed, Session], Message | None]


def composer(username: str) -> Callable[[Transaction, Sequence[Claimed], dt.datetime], Sequence[Composed]]:
    """The outbox's words; `username` is the bot's own."""

    kept = Kept()

    def compose(tx: Transaction, claimed: Sequence[Claimed], now: dt.datetime) -> Sequence[Composed]:
        return Batch(tx, now, username, claimed, kept).words()

    return compose


class Batch:
    """Deliveries composed together: a session is read once, words that are the same for all are made once."""

    def __init__(
        self, tx: Transaction, now: dt.datetime, username: str, claimed: Sequence[Claimed], kept: Kept
    ) -> None:
        self._tx, self._now, self._username, self._claimed = tx, now, username, claimed
        ids = {one.session_id for one in claimed if one.session_id is not None}
        self._kept = kept
        self._shared = kept.valid(now, series.editions(tx, ids))
        self._sessions: dict[int, Session | None] = {}
        self._ways: dict[tuple[int, tuple[str, ...]], Message] = {}
        self._awake: dict[int, dt.datetime] = {}
        self._answered = self._who_answered()

    def words(self) -> list[Composed]:
        return [self._said(claimed) for claimed in self._claimed]

    def _said(self, claimed: Claimed) -> Composed:
        """One message that cannot be worded must not hold up all others."""
        key = claimed.campaign_id, claimed.languages
        if key in self._shared and (claimed.person_id, claimed.session_id) not in self._answered:
            return self._shared[key]  # nothing is read for it, so it needs no savepoint
        try:
            with self._tx.begin_nested():  # an error of the database is this one's too
                return self._one(claimed)
        except DATABASE_ERRORS:  # the database's troubles are nobody's words
            raise
        except Exception as error:
            log.exception("a notice could not be worded", kind=claimed.kind, delivery=claimed.id)
            return Unsayable(f"{type(error).__name__}: {error}")

    def _who_answered(self) -> set[tuple[int, int]]:
        asked = [one for one in self._claimed if one.kind in SURVEY]
        return surveys.answered(self._tx, {(one.person_id, one.session_id or 0) for one in asked})

    def _one(self, claimed: Claimed) -> Composed:
        if claimed.kind == "announcement":
            return self._announced(claimed)
        if claimed.kind == joining.REJOIN:
            return rejoining.rewritten(self._tx, claimed, lambda: self._way_again(claimed), self._now)
        if claimed.kind in OWN:
            return OWN[claimed.kind](self._visit(claimed), claimed)
        if (claimed.person_id, claimed.session_id) in self._answered:
            return None
        key = claimed.campaign_id, claimed.languages
        return self._shared[key] if key in self._shared else self._keep(claimed, self._words(claimed))

    def _announced(self, claimed: Claimed) -> Composed:
        """The same for all of a language, unless it has fields."""
        later = self._rests_until(int(claimed.content["announcement"]))
        if later is not None:
            return Later(later)
        said = announcements.said(self._visit(claimed), claimed)
        if not announcements.is_personal(self._tx, claimed):
            self._shared[claimed.campaign_id, claimed.languages] = said
        return said

    def _rests_until(self, announcement_id: int) -> dt.datetime | None:
        """When the quiet hours end, if one that is still on its way can wait for that."""
        if announcement_id not in self._awake:
            one = stored_announcements.get(self._tx, announcement_id)
            self._awake[announcement_id] = rules.awake(self._tx, one, self._now)
        awake = self._awake[announcement_id]
        return awake if awake > self._now else None

    def _way_again(self, claimed: Claimed) -> Message:
        """The same for all of a language, but for what each is to be called in Zoom."""
        key = claimed.session_id or 0, claimed.languages
        session = self._session(key[0])
        assert session is not None, "sessions are never deleted"
        if key not in self._ways:
            self._ways[key] = sessions.way_again(self._visit(claimed), session)
        return sessions.with_name(self._visit(claimed), session, self._ways[key])

    def _words(self, claimed: Claimed) -> Composed:
        session = self._session(claimed.session_id or 0)
        if session is None or (session.state != "planned" and claimed.kind != "change"):
            return None
        later = _quiet_until(claimed, session, self._now)
        return Later(later) if later else KINDS[claimed.kind](self._visit(claimed), claimed, session)

    def _keep(self, claimed: Claimed, words: Composed) -> Composed:
        """For the others too; but a file goes up with the first of them, and the others wait for it."""
        file = words.document if isinstance(words, Message) else None
        if not isinstance(words, Message) or file is None or file.sha256 is None or file.file_id is not None:
            self._shared[claimed.campaign_id, claimed.languages] = words
            return words
        if not self._kept.uploads(file.sha256, self._now):
            return Later(self._now + UPLOAD)
        return words if file.content is not None else self._whole(words, file)

    def _whole(self, words: Message, file: Document) -> Message:
        """With the original of a file that Telegram has to be given anew."""
        original = files.get(self._tx, file.sha256 or "")
        assert original is not None, "files that are named are kept"
        return replace(words, document=replace(file, content=original.content))

    def _session(self, session_id: int) -> Session | None:
        if session_id not in self._sessions:
            self._sessions[session_id] = series.session(self._tx, session_id)
        return self._sessions[session_id]

    def _visit(self, claimed: Claimed) -> Visit:
        person = people.get(self._tx, claimed.person_id)
        return Visit(self._tx, person, self._now, Texts(claimed.languages), self._username)


def _quiet_until(claimed: Claimed, session: Session, now: dt.datetime) -> dt.datetime | None:
    """When the quiet hours end, if it is quiet and the message can wait."""
    if claimed.urgent:
        return None
    awake = reminders.quiet_of(session.series).awake_from(now, session_rules.zone_of(session.series))
    return awake if awake > now else None


def _certificate(visit: Visit, claimed: Claimed) -> Message | None:
    issued = stored.get(visit.tx, int(claimed.content["certificate"]))
    return certificates.handed(visit, issued) if issued and issued.state == "issued" else None


def _address_refused(visit: Visit, claimed: Claimed) -> Message:
    text = visit.texts("emails-refused", address=claimed.content["address"])
    return Message(text, ((button(visit.texts, "emails-change", "mailtype"),),))


def _reminder(visit: Visit, claimed: Claimed, session: Session) -> Message:
    if visit.now >= session.starts_at:  # a rung that counts from the end, say, or one that was held up
        return _join(visit, claimed, session)
    text = _soon(visit, session, "notices-reminder")
    return Message(text, ((button(visit.texts, "menu-schedule", "plan", session.series_id),),))


def _soon(visit: Visit, session: Session, id: str) -> str:
    return visit.texts(
        id,
        number=str(session.number),
        title=session_rules.title(session, visit.texts),
        when=_when(session, session.starts_at, visit.texts),
        wait=span(session.starts_at - visit.now, visit.texts),
    )


def _join(visit: Visit, _claimed: Claimed, session: Session) -> Message:
    id = "notices-join-soon" if visit.now < session.starts_at else "notices-join-now"
    text = _soon(visit, session, id)
    return Message(text + sessions.passcodes(visit, session), sessions.join_rows(visit, session))


def _ways(visit: Visit, _claimed: Claimed, session: Session) -> Message:
    """An organizer tells of another way in."""
    text = visit.texts(
        "notices-ways",
        number=str(session.number),
        title=session_rules.title(session, visit.texts),
        when=_when(session, session.starts_at, visit.texts),
    )
    return Message(text + sessions.passcodes(visit, session), sessions.join_rows(visit, session))


def _after(visit: Visit, _claimed: Claimed, session: Session) -> Message:
    return Message(visit.texts("notices-after", number=str(session.number)))


def _survey(visit: Visit, claimed: Claimed, session: Session) -> Message | None:
    terms = reminders.survey_of(session.series)
    if terms is None:
        return None
    texts = visit.texts
    call = "notices-survey-late" if visit.now - session.ends_at > JUST else "notices-survey-call"
    id = call if claimed.kind == reminders.CALL else "notices-survey-nudge"
    text = texts(
        id, number=str(session.number), until=_when(session, reminders.closes_at(terms, session), texts)
    )
    start = button(texts, "notices-survey-start", "survey", session.id, style="primary")
    return Message(text, ((start,),))


def _change(visit: Visit, claimed: Claimed, session: Session) -> Message:
    texts, what = visit.texts, str(claimed.content["what"])
    before = dt.datetime.fromisoformat(claimed.content["before"])
    known_as = claimed.content.get("number", session.number)
    text: str = texts(
        f"notices-{what}",
        number=str(known_as),
        title=session_rules.title(session, texts),
        series=texts.plain_pick(session.series.title),
        before=_when(session, before, texts),
        after=_when(session, session.starts_at, texts),
    )
    if what in ENTERED and known_as != session.number:
        text += "\n\n" + texts("notices-renumbered", number=str(session.number))
    schedule = (button(texts, "menu-schedule", "plan", session.series_id),)
    if what in ENTERED:
        return Message(text + "\n\n" + texts("notices-file"), (schedule,), calendars.entry_of(visit, session))
    return Message(text, ((button(texts, "sessions-calendar-anew", "ics", session.series_id),), schedule))


def _when(session: Session, at: dt.datetime, texts: Texts) -> str:
    return moment(at, session_rules.zone_of(session.series), texts)


OWN: dict[str, Callable[[Visit, Claimed], Composed]] = {
    **seat_notices.NOTICES,
    **question_notices.NOTICES,
    **speaker_notices.NOTICES,
    moderating.WAITING: moderators.waiting,
    "seat-requests": seat_requests.notice,
    "certificate": _certificate,
    **attendance_notices.NOTICES,
    "corrected": corrections.told,
    "letter": letters.delivered,
    "letter-answer": letters.answered,
    "merged": twins.told,
    "digest": numbers.digest,
    pages.JOB: pages.told,
    late.SHELF: materials.shelf_told,
    approvals.KIND: agreements.told,
    "role": staff.told,
    emails.REFUSED: _address_refused,
    "recall": announcements.recalled,
    "reword": announcements.reworded,
}
"""What is about no session, and for each person different."""
SURVEY = (reminders.CALL, reminders.NUDGE)
JUST = dt.timedelta(hours=6)
"""So long after its end a session has «just ended»."""
KINDS: dict[str, Composer] = {
    reminders.REMINDER: _reminder,
    reminders.JOIN: _join,
    reminders.AFTER: _after,
    reminders.CALL: _survey,
    reminders.NUDGE: _survey,
    "change": _change,
    joining.WAYS: _ways,
    releasing.KIND: materials.released,
}
ENTERED = ("moved", "restored")
"""Changes that come with a calendar file of the session."""
