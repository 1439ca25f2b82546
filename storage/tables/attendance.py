"""Who was there: evidence of every kind, the code words and doors it comes from, and what was decided."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Enum, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table

ObjectionState = Enum("open", "accepted", "declined", name="objection_state", native_enum=False, length=16)


class Attendance(Table):
    """A piece of evidence that a person took part in a session.

    `kind`: «here» (the button «I'm in»), «word-1» and «word-2» (code words), «door» (the QR code at the
    entrance), «zoom» (Zoom's report, with `seconds` in the session), «staff» (an organizer's word).
    """

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "person_id", "kind"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    platform: Mapped[str | None]
    at: Mapped[dt.datetime]
    seconds: Mapped[int | None]
    reason: Mapped[str | None]
    noted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)


class CodeWord(Table):
    """A word that is said in a session and counts for those who send it between two moments."""

    __tablename__ = "code_words"
    __table_args__ = (UniqueConstraint("session_id", "number"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    number: Mapped[int]
    """1 or 2."""
    word: Mapped[str]
    opens_at: Mapped[dt.datetime]
    closes_at: Mapped[dt.datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)


class CodeTry(Table):
    """A wrong code word, so that guessing comes to an end."""

    __tablename__ = "code_tries"

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    at: Mapped[dt.datetime]


class AttendanceSheet(Table):
    """The attendance of a session as a whole: `door_secret` makes the codes at its entrance, and once it is
    closed its verdicts stand in `verdicts` and no evidence changes them."""

    __tablename__ = "attendance_sheets"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    door_secret: Mapped[str | None]
    closed_at: Mapped[dt.datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)


class Verdict(Table):
    """Whether a person attended: an organizer's decision («staff»), or what the rule said when the sheet was
    closed («rule»)."""

    __tablename__ = "verdicts"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    present: Mapped[bool]
    way: Mapped[str]
    reason: Mapped[str | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    decided_at: Mapped[dt.datetime]


class Objection(Table):
    """A person says they were there; organizers decide."""

    __tablename__ = "objections"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(ObjectionState, default="open")
    text: Mapped[str | None]
    made_at: Mapped[dt.datetime]
    reason: Mapped[str | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    decided_at: Mapped[dt.datetime | None]


class ZoomReport(Table):
    """A report of Zoom's that was taken in for a session; the same file again changes nothing."""

    __tablename__ = "zoom_reports"
    __table_args__ = (UniqueConstraint("session_id", "sha256"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    sha256: Mapped[str]
    layout: Mapped[str]
    zone: Mapped[str]
    """Whose clock its times are on, by its IANA name."""
    details: Mapped[dict[str, Any]]
    """`name` of the file, `rows` of people in it, and `guests`: [key, name, e-mail, host, intervals,
    total], from all of which the guests of the session are made."""
    imported_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    imported_at: Mapped[dt.datetime]


class ZoomGuest(Table):
    """Somebody in Zoom's reports of a session, all their joins together; `key` is who they are there.

    `intervals` is [[from, to], …] in seconds since the epoch, joined, not cut to the session; `total` is
    how many seconds they were there in all, where a report tells no more.
    """

    __tablename__ = "zoom_guests"
    __table_args__ = (UniqueConstraint("session_id", "key"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    key: Mapped[str]
    name: Mapped[str]
    email: Mapped[str | None]
    intervals: Mapped[list[Any]]
    total: Mapped[int | None]
    state: Mapped[str]
    """«matched», «doubtful» (in the queue), «unknown», «ignored» (an organizer: nobody of ours), «host»."""
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)


class ZoomMatch(Table):
    """Which of our people a guest is, and how we know; of a doubtful one, who they may be. Several people may
    have sat at one device."""

    __tablename__ = "zoom_matches"
    __table_args__ = (UniqueConstraint("guest_id", "person_id"),)

    id: Mapped[Id]
    guest_id: Mapped[int] = mapped_column(ForeignKey("zoom_guests.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    way: Mapped[str]
    """«number», «email», «phone», «name» or «decision»."""
    score: Mapped[int]
    """0 to 100."""
    holds: Mapped[bool]
    """False while it is but a proposal."""


class ZoomDecision(Table):
    """What an organizer said of a doubtful guest, remembered for the next reports of the series; no person:
    nobody of ours."""

    __tablename__ = "zoom_decisions"
    __table_args__ = (UniqueConstraint("series_id", "key", "person_id"),)

    id: Mapped[Id]
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    key: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    decided_at: Mapped[dt.datetime]
