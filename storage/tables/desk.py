"""The organizers' desk: who may do what, what they did, and what they are in the midst of."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Enum, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import Id, Table
from storage.tables.people import Person

RoleName = Enum("organizer", "helper", "speaker", name="role_name", native_enum=False, length=16)
JobState = Enum("waiting", "running", "done", "failed", name="job_state", native_enum=False, length=16)


class Role(Table):
    """What a person may do: in a whole programme, in one series, or (a speaker) for one topic.

    A withdrawn role stays as a row, with the moment of its end.
    """

    __tablename__ = "roles"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    role: Mapped[str] = mapped_column(RoleName)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"), index=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id"))
    granted_at: Mapped[dt.datetime]
    granted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    """Null: the operator."""
    withdrawn_at: Mapped[dt.datetime | None]
    requests_told_at: Mapped[dt.datetime | None]
    """When the person last heard of registrations that wait for a yes."""
    questions_told_at: Mapped[dt.datetime | None]
    """When the person last heard of questions that wait to be looked at."""
    objections_told_at: Mapped[dt.datetime | None]
    """When the person last heard of people who say they were there."""

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class Invitation(Table):
    """A link that can be used once: to a role, or (`registration_id`) to a registration made for somebody.

    Only the hash of what the link carries is stored.
    """

    __tablename__ = "invitations"

    id: Mapped[Id]
    token_hash: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str | None] = mapped_column(RoleName)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id"))
    registration_id: Mapped[int | None] = mapped_column(
        ForeignKey("registrations.id", ondelete="CASCADE"), index=True
    )
    invited_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    used_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    used_at: Mapped[dt.datetime | None]
    withdrawn_at: Mapped[dt.datetime | None]


class Action(Table):
    """The audit log: an organizer (null: the operator) did something, never changed afterwards.

    `kind` names the text («session-moved»), `details` its data. `subject` is what it was done
    to («session:12»).
    """

    __tablename__ = "actions"
    __table_args__ = (Index("ix_actions_programme_id_id", "programme_id", "id"),)

    id: Mapped[Id]
    at: Mapped[dt.datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    kind: Mapped[str]
    subject: Mapped[str]
    details: Mapped[dict[str, Any]]

    person: Mapped[Person | None] = relationship(lazy="raise")


class Task(Table):
    """The one thing a member of staff is in the midst of; what is typed or sent next belongs to it.

    `kind` names who takes it (`handlers.organizers`), `state` is that one's own, `round` counts the windows
    shown so that a press on an older one is recognised.
    """

    __tablename__ = "tasks"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str]
    state: Mapped[dict[str, Any]]
    round: Mapped[int] = mapped_column(default=0)
    touched_at: Mapped[dt.datetime]


class Job(Table):
    """Work that takes long and ends with a file or a message to who asked: exports, imports, pictures.

    A job that was running when the bot was killed is run again, so its work is repeatable.
    """

    __tablename__ = "jobs"
    __table_args__ = (Index("ix_jobs_state_id", "state", "id"),)

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    kind: Mapped[str]
    details: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(JobState, default="waiting")
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    message_id: Mapped[int | None]
    """The message that shows the progress, in the person's own chat."""
    error: Mapped[str | None]
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]


class Draft(Table):
    """A file an organizer sent, checked and shown but not applied yet: a programme, classes, registrants.

    `details` holds what was found in it and how its columns are read; the file itself stands in `files`.
    """

    __tablename__ = "drafts"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    kind: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("files.sha256"))
    details: Mapped[dict[str, Any]]
    created_at: Mapped[dt.datetime]
    applied_at: Mapped[dt.datetime | None]
    dropped_at: Mapped[dt.datetime | None]


class ColumnMapping(Table):
    """How the columns of a kind of spreadsheet are read, remembered by its headings."""

    __tablename__ = "column_mappings"
    __table_args__ = (UniqueConstraint("programme_id", "kind", "headings"),)

    id: Mapped[Id]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    kind: Mapped[str]
    headings: Mapped[str]
    mapping: Mapped[dict[str, Any]]
    used_at: Mapped[dt.datetime]


class Digest(Table):
    """Somebody of the staff wants the figures of a programme or series every morning."""

    __tablename__ = "digests"
    __table_args__ = (UniqueConstraint("person_id", "programme_id", "series_id"),)

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    last_on: Mapped[dt.date | None]
    """The local day it was last sent for."""
