"""Where a thing belongs: its programme, and its series if it is one's alone. Rights are asked for there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, literal, select

from storage.database import Transaction
from storage.tables import (
    Announcement,
    Audience,
    Draft,
    Invitation,
    Job,
    JoinLink,
    Material,
    Objection,
    Programme,
    Question,
    Registration,
    Role,
    Series,
    Session,
    Snapshot,
    Topic,
    ZoomGuest,
    ZoomReport,
)

Place = tuple[int, int | None]
"""(programme, series or None for all of it)"""

_OWN: dict[str, type[Any]] = {
    "announcement_id": Announcement,
    "audience_id": Audience,
    "draft_id": Draft,
    "invitation_id": Invitation,
    "job_id": Job,
    "role_id": Role,
    "snapshot_id": Snapshot,
}


def of(tx: Transaction, name: str, id: int) -> Place | None:
    """The place of the thing that `name` («session_id») and its number mean; None if there is none such.
    KeyError for a name nobody knows."""
    row = tx.execute(_wanted(name, id)).first()
    return (int(row[0]), row[1]) if row else None


def _wanted(name: str, id: int) -> Select[*tuple[Any, ...]]:
    if name in _OWN:
        table = _OWN[name]
        return select(table.programme_id, table.series_id).where(table.id == id)
    if name == "programme_id":
        return select(Programme.id, literal(None)).where(Programme.id == id)
    series: Select[*tuple[Any, ...]] = select(Series.programme_id, Series.id)
    return {
        "series_id": series.where(Series.id == id),
        "session_id": series.join(Session, Session.series_id == Series.id).where(Session.id == id),
        "registration_id": series.join(Registration, Registration.series_id == Series.id).where(
            Registration.id == id
        ),
        "objection_id": series.join(Session, Session.series_id == Series.id)
        .join(Objection, Objection.session_id == Session.id)
        .where(Objection.id == id),
        "twin_id": series.join(Registration, Registration.series_id == Series.id).where(
            Registration.id == id
        ),
        "topic_id": series.join(Session, Session.series_id == Series.id)
        .join(Topic, Topic.session_id == Session.id)
        .where(Topic.id == id),
        "material_id": series.join(Session, Session.series_id == Series.id)
        .join(Material, Material.session_id == Session.id)
        .where(Material.id == id),
        "question_id": _of_question(id),
        "into_id": _of_question(id),
        "link_id": series.join(Session, Session.series_id == Series.id)
        .join(JoinLink, JoinLink.session_id == Session.id)
        .where(JoinLink.id == id),
        "guest_id": series.join(Session, Session.series_id == Series.id)
        .join(ZoomGuest, ZoomGuest.session_id == Session.id)
        .where(ZoomGuest.id == id),
        "report_id": series.join(Session, Session.series_id == Series.id)
        .join(ZoomReport, ZoomReport.session_id == Session.id)
        .where(ZoomReport.id == id),
    }[name]


def _of_question(id: int) -> Select[*tuple[Any, ...]]:
    wanted = select(Series.programme_id, Series.id).join(Session, Session.series_id == Series.id)
    wanted = wanted.join(Topic, Topic.session_id == Session.id)
    return wanted.join(Question, Question.topic_id == Topic.id).where(Question.id == id)
