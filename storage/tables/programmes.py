"""What the programme file says, as rows that live on: organizers change them, people's rows point at them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Enum, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import Id, Table

SeriesState = Enum("open", "cancelled", "removed", name="series_state", native_enum=False, length=16)
SessionState = Enum("planned", "cancelled", name="session_state", native_enum=False, length=16)
Purpose = Enum("registration", "survey", "certificate", name="form_purpose", native_enum=False, length=16)


class Programme(Table):
    """One programme file; `digest` names the version last applied."""

    __tablename__ = "programmes"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True)
    title: Mapped[dict[str, Any]]
    organisers: Mapped[list[Any]]
    timezone: Mapped[str]
    languages: Mapped[list[str]]
    contact: Mapped[dict[str, Any]]
    approval_above: Mapped[int] = mapped_column(default=500, server_default="500")
    """An announcement to more people than this needs a second organizer's agreement."""
    digest: Mapped[str]
    file_digest: Mapped[str | None]
    """Of the operator's own file as it was when a start last applied it: the same file again changes nothing,
    whatever organizers changed in the chat since."""
    loaded_at: Mapped[dt.datetime]

    series: Mapped[list[Series]] = relationship(
        back_populates="programme", order_by="Series.position", lazy="raise"
    )


class Series(Table):
    """What people register for; `reminders`, `survey`, `certificate`, `quiet` as the file has them."""

    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("programme_id", "key"),)

    id: Mapped[Id]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    key: Mapped[str]
    position: Mapped[int]
    state: Mapped[str] = mapped_column(SeriesState, default="open")
    title: Mapped[dict[str, Any]]
    about: Mapped[dict[str, Any] | None]
    starts_on: Mapped[dt.date]
    ends_on: Mapped[dt.date]
    opens_at: Mapped[dt.datetime | None]
    closes_at: Mapped[dt.datetime | None]
    capacity: Mapped[int | None]
    approval: Mapped[bool] = mapped_column(default=False)
    """Whether an organizer decides on each registration."""
    offer_seconds: Mapped[int | None]
    """How long an offered seat is held; null: a day."""
    gate: Mapped[str | None]
    """«open» or «closed» by an organizer's word, whatever `opens_at` and `closes_at` say."""
    fits: Mapped[dict[str, Any] | None]
    """Whom it is for: answers of the registration form it is offered to, by step: {"kind": ["…"]}."""
    reminders: Mapped[list[Any]]
    survey: Mapped[dict[str, Any] | None]
    certificate: Mapped[dict[str, Any] | None]
    quiet: Mapped[dict[str, Any] | None]
    questions: Mapped[dict[str, Any] | None]
    """How questions to speakers are taken, as the file has it."""
    attendance: Mapped[dict[str, Any] | None]
    """What counts as having attended, as the file has it."""
    retention_days: Mapped[int]
    filed: Mapped[dict[str, Any] | None]
    """What the last file said of it: only what another file says differently is changed."""
    last_number: Mapped[int] = mapped_column(default=0)
    """The running number given to the latest registration."""

    programme: Mapped[Programme] = relationship(back_populates="series", lazy="raise")
    sessions: Mapped[list[Session]] = relationship(
        back_populates="series", order_by="Session.starts_at", lazy="raise"
    )


class Session(Table):
    """One live meeting. `sequence` counts its changes for calendars; `number` is its place in the series."""

    __tablename__ = "sessions"
    __table_args__ = (UniqueConstraint("series_id", "key"),)

    id: Mapped[Id]
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"), index=True)
    key: Mapped[str]
    number: Mapped[int]
    state: Mapped[str] = mapped_column(SessionState, default="planned")
    title: Mapped[dict[str, Any] | None]
    starts_at: Mapped[dt.datetime]
    ends_at: Mapped[dt.datetime]
    filed: Mapped[dict[str, Any] | None]
    """What the last file said of it: only what another file says differently is changed."""
    sequence: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[dt.datetime]

    series: Mapped[Series] = relationship(back_populates="sessions", lazy="raise")
    topics: Mapped[list[Topic]] = relationship(
        back_populates="session", order_by="Topic.position", lazy="raise"
    )
    links: Mapped[list[JoinLink]] = relationship(
        back_populates="session", order_by="JoinLink.position", lazy="raise"
    )


class Topic(Table):
    """A part of a session. `speakers` is [{"name": text, "role": text | null}]."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("session_id", "key"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    key: Mapped[str]
    position: Mapped[int]
    title: Mapped[dict[str, Any]]
    speakers: Mapped[list[Any]]
    withdrawn: Mapped[bool] = mapped_column(default=False)

    session: Mapped[Session] = relationship(back_populates="topics", lazy="raise")


class JoinLink(Table):
    """Where to join, one row per platform (zoom, facebook, youtube, place)."""

    __tablename__ = "join_links"

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    position: Mapped[int]
    platform: Mapped[str]
    url: Mapped[str | None]
    meeting: Mapped[str | None]
    passcode: Mapped[str | None]
    place: Mapped[dict[str, Any] | None]
    live: Mapped[bool] = mapped_column(default=True)
    """Whether it leads anywhere now; an organizer switches to another platform when one is full."""

    session: Mapped[Session] = relationship(back_populates="links", lazy="raise")


class Form(Table):
    """One version of a form, never changed: answers given to an old version stay readable."""

    __tablename__ = "forms"
    __table_args__ = (UniqueConstraint("series_id", "purpose", "version"),)

    id: Mapped[Id]
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    purpose: Mapped[str] = mapped_column(Purpose)
    version: Mapped[int]
    definition: Mapped[dict[str, Any]]
    digest: Mapped[str]
