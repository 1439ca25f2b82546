"""People, what they are in the middle of, and what they registered for."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import Id, Table
from storage.tables.programmes import Form, Purpose, Series, Session

RegistrationState = Enum(
    "registered",
    "withdrawn",
    "waiting",
    "offered",
    "asked",
    "refused",
    name="registration_state",
    native_enum=False,
    length=16,
)


class Person(Table):
    """A Telegram user, or somebody registered by others who has not come yet (no `telegram_id`).

    `chosen_language` is their own choice, `language` what Telegram last said.
    """

    __tablename__ = "people"

    id: Mapped[Id]
    telegram_id: Mapped[int | None] = mapped_column(unique=True)
    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str | None]
    username: Mapped[str | None]
    language: Mapped[str | None]
    chosen_language: Mapped[str | None]
    unreachable: Mapped[str | None]
    """Why nothing can be sent (blocked, deactivated, …); null while the person can be reached."""
    created_at: Mapped[dt.datetime]
    seen_at: Mapped[dt.datetime]


class Update(Table):
    """Updates that are committed: a second delivery of one changes nothing."""

    __tablename__ = "updates"

    update_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    received_at: Mapped[dt.datetime] = mapped_column(index=True)


class Dialog(Table):
    """A form that a person is filling in: `state` is the engine's, `session_id` is null for a registration.

    A person has one row per subject and at most one active row; an inactive one is paused.
    """

    __tablename__ = "dialogs"
    __table_args__ = (
        Index(
            "uq_dialogs_active",
            "person_id",
            unique=True,
            sqlite_where=text("active"),
            postgresql_where=text("active"),
        ),
        UniqueConstraint("person_id", "purpose", "subject"),
    )

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    form_id: Mapped[int] = mapped_column(ForeignKey("forms.id"))
    purpose: Mapped[str] = mapped_column(Purpose)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"))
    subject: Mapped[str]
    """What the answers are about: «series:3» or «session:12»."""
    active: Mapped[bool] = mapped_column(default=True)
    state: Mapped[dict[str, Any]]
    round: Mapped[int] = mapped_column(default=0)
    """Counts the questions shown, so that a press on an older window is recognised."""
    anonymous: Mapped[bool] = mapped_column(default=False)
    """The person was told that these answers are anonymous: a changed file does not take that back."""
    started_at: Mapped[dt.datetime]
    touched_at: Mapped[dt.datetime]

    form: Mapped[Form] = relationship(lazy="raise")
    series: Mapped[Series] = relationship(lazy="raise")
    session: Mapped[Session | None] = relationship(lazy="raise")


class Registration(Table):
    """A person's place in a series; a withdrawn one keeps its number for good.

    Without a place yet: «waiting» for a seat, «offered» one until `offer_until`, «asked» for an organizer's
    approval; «refused» is the organizer's no, with `reason`.
    """

    __tablename__ = "registrations"
    __table_args__ = (
        UniqueConstraint("person_id", "series_id"),
        UniqueConstraint("series_id", "number"),
        Index("ix_registrations_series_state", "series_id", "state"),
    )

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    form_id: Mapped[int] = mapped_column(ForeignKey("forms.id"))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(RegistrationState, default="registered")
    answers: Mapped[dict[str, Any]]
    registered_at: Mapped[dt.datetime]
    changed_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    name_corrected_at: Mapped[dt.datetime | None]
    """When the name was corrected for the certificate, which is offered once."""
    search: Mapped[str] = mapped_column(default="", index=True)
    """Name, organisation, phone and number, folded, for organizers who look for somebody."""
    phone: Mapped[str | None] = mapped_column(index=True)
    """As +84…, from the answers: who was registered by others is known by it."""
    waiting_since: Mapped[dt.datetime | None]
    offer_until: Mapped[dt.datetime | None]
    reason: Mapped[str | None]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    """Who registered the person on their behalf; null: they did it themselves."""

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    series: Mapped[Series] = relationship(lazy="raise")
    form: Mapped[Form] = relationship(lazy="raise")


class Consent(Table):
    """Who agreed to which version of which text, and when."""

    __tablename__ = "consents"
    __table_args__ = (UniqueConstraint("person_id", "series_id", "step", "version"),)

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    step: Mapped[str]
    version: Mapped[str]
    given_at: Mapped[dt.datetime]


class Completion(Table):
    """That a person answered the survey of a session; what they answered stands in `responses`."""

    __tablename__ = "completions"
    __table_args__ = (UniqueConstraint("person_id", "session_id"),)

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    completed_at: Mapped[dt.datetime]


class Response(Table):
    """Survey answers. An anonymous one has no person, no moment, and comes by way of `held_responses`."""

    __tablename__ = "responses"
    __table_args__ = (
        CheckConstraint("person_id is null or submitted_at is not null", name="anonymous"),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    form_id: Mapped[int] = mapped_column(ForeignKey("forms.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    answers: Mapped[dict[str, Any]]
    submitted_at: Mapped[dt.datetime | None]


class HeldResponse(Table):
    """An anonymous response on its way to `responses`, where it goes shuffled among others.

    A row names nobody, but it is written together with the completion, and until it is moved the traces of
    that (PostgreSQL's `xmin`, the order of rows, a backup of this moment) tell whose it is.
    docs/adr/0008-anonymous-answers.md says what can be seen when, and by whom.
    """

    __tablename__ = "held_responses"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    form_id: Mapped[int] = mapped_column(ForeignKey("forms.id"))
    answers: Mapped[dict[str, Any]]
