"""Materials of sessions, and who opened them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Enum, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table

Release = Enum("now", "before", "end", "survey", name="material_release", native_enum=False, length=16)


class Material(Table):
    """A file, voice message or address that belongs to a session; `release` says when registrants get it.

    `file_id` is Telegram's copy as it was sent; `sha256` names the original we keep, where it could be had.
    """

    __tablename__ = "materials"

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id"))
    kind: Mapped[str]
    """«document», «photo», «voice», «audio», «video» or «link»."""
    title: Mapped[str]
    name: Mapped[str | None]
    mime: Mapped[str | None]
    size: Mapped[int | None]
    """Bytes."""
    url: Mapped[str | None]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("files.sha256"), index=True)
    file_id: Mapped[str | None]
    release: Mapped[str] = mapped_column(Release)
    offset_seconds: Mapped[int | None]
    """Of one that is released before the session: relative to its start."""
    released_at: Mapped[dt.datetime | None]
    withdrawn_at: Mapped[dt.datetime | None]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    added_at: Mapped[dt.datetime]


class Opening(Table):
    """Somebody fetched a material by themselves, or followed its address: for the first time, and last."""

    __tablename__ = "openings"
    __table_args__ = (UniqueConstraint("material_id", "person_id"),)

    id: Mapped[Id]
    material_id: Mapped[int] = mapped_column(ForeignKey("materials.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    at: Mapped[dt.datetime]
    last_at: Mapped[dt.datetime]
