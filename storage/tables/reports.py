"""The closing report: figures as they were at one moment, and those that only organizers can know."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table


class Snapshot(Table):
    """The figures of a series (null: of the whole programme) at a moment; the report is made from them."""

    __tablename__ = "snapshots"

    id: Mapped[Id]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"), index=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    taken_at: Mapped[dt.datetime]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    job_id: Mapped[int | None] = mapped_column(ForeignKey("jobs.id"), unique=True)
    """The job that took it: begun anew after a crash, it takes no second one."""
    figures: Mapped[dict[str, Any]]


class ViewCount(Table):
    """How often a session was seen on a platform, as an organizer read it off there."""

    __tablename__ = "view_counts"
    __table_args__ = (UniqueConstraint("session_id", "platform"),)

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    platform: Mapped[str]
    views: Mapped[int]
    noted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    noted_at: Mapped[dt.datetime]


class LeftOut(Table):
    """Words that people allowed to quote and that organizers do not want in reports; `digest` is of the
    words, since anonymous responses change their ids."""

    __tablename__ = "left_out"
    __table_args__ = (UniqueConstraint("series_id", "digest"),)

    id: Mapped[Id]
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))
    digest: Mapped[str]
    left_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    left_at: Mapped[dt.datetime]
