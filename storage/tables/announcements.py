"""Announcements: who is meant, what is said, what people did with it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Enum, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table

AnnouncementState = Enum(
    "draft",
    "approval",
    "scheduled",
    "running",
    "paused",
    "done",
    "cancelled",
    "recalled",
    name="announcement_state",
    native_enum=False,
    length=16,
)


class Audience(Table):
    """A filter over people, saved under a name; `filter` is what `bot.audiences` reads."""

    __tablename__ = "audiences"
    __table_args__ = (UniqueConstraint("programme_id", "name"),)

    id: Mapped[Id]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    """The one series whose organizers made it; null: it reaches over the programme."""
    name: Mapped[str]
    filter: Mapped[dict[str, Any]]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    changed_at: Mapped[dt.datetime]


class Announcement(Table):
    """A message of an organizer to an audience; sending it is a campaign like all others.

    `versions` holds, by language, where the message to be copied stands (chat and message numbers), or the
    text with fields. `filter` is the audience as it was when the announcement was made.
    """

    __tablename__ = "announcements"

    id: Mapped[Id]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"), index=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    author_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    state: Mapped[str] = mapped_column(AnnouncementState, default="draft")
    topic: Mapped[str] = mapped_column(default="news")
    """What kind of announcement it is; people choose which kinds they get."""
    versions: Mapped[dict[str, Any]]
    filter: Mapped[dict[str, Any]]
    buttons: Mapped[list[Any]]
    poll: Mapped[dict[str, Any] | None]
    """{"options": […], "by": {"en": […]}} for a question with one answer: as many in every language."""
    urgent: Mapped[bool] = mapped_column(default=False)
    due_at: Mapped[dt.datetime | None]
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"))
    offset_seconds: Mapped[int | None]
    """Relative to the start of `session_id`."""
    tested_at: Mapped[dt.datetime | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    approved_at: Mapped[dt.datetime | None]
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"), index=True)
    card_message_id: Mapped[int | None]
    """The progress card, in the author's chat."""
    card_shown_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime]
    started_at: Mapped[dt.datetime | None]
    ended_at: Mapped[dt.datetime | None]


class Tap(Table):
    """Somebody pressed a button of an announcement; the first press of each button counts."""

    __tablename__ = "taps"
    __table_args__ = (UniqueConstraint("announcement_id", "person_id", "button"),)

    id: Mapped[Id]
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    button: Mapped[str]
    at: Mapped[dt.datetime]


class Vote(Table):
    """A person's answer to a one-question poll; the last one counts."""

    __tablename__ = "votes"
    __table_args__ = (UniqueConstraint("announcement_id", "person_id"),)

    id: Mapped[Id]
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    option: Mapped[int]
    at: Mapped[dt.datetime]


class OptOut(Table):
    """A kind of announcements a person does not want; session messages are none of them."""

    __tablename__ = "opt_outs"
    __table_args__ = (UniqueConstraint("person_id", "topic"),)

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    topic: Mapped[str]
    at: Mapped[dt.datetime]
