"""What people left behind in sessions: answers to surveys, evidence that they came."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, case, exists, func, literal, not_, null, or_, select
from sqlalchemy.orm import aliased

from storage.attendance.sheets import STAFF
from storage.database import Transaction
from storage.exports.rows import WHO, Found, meeting, registered, sessions_of, within
from storage.places import Place
from storage.tables import (
    Attendance,
    HeldResponse,
    Person,
    Registration,
    Response,
    Series,
    Session,
    Verdict,
)


def responses(tx: Transaction, place: Place) -> Found:
    """Answers to surveys. The ids are random, so the order says nothing about anonymous ones; those that are
    held back are not among them."""
    wanted = (
        select(
            *meeting(),
            *WHO,
            Response.form_id,
            Response.answers,
            Response.submitted_at,
        )
        .join(Session, Session.id == Response.session_id)
        .join(Series, Series.id == Session.series_id)
        .outerjoin(Person, Person.id == Response.person_id)
        .outerjoin(Registration, registered(Response.person_id))
    )
    return Found(tx, wanted.order_by(Response.id), Response.session_id, sessions_of(tx, place))


def held(tx: Transaction, place: Place) -> int:
    """How many anonymous responses are still held back."""
    wanted = select(func.count(HeldResponse.id)).join(Session, Session.id == HeldResponse.session_id)
    return tx.scalar(wanted.join(Series, Series.id == Session.series_id).where(within(place))) or 0


def attendance(tx: Transaction, place: Place) -> Found:
    """Every piece of evidence, and who noted it if it was not the person; after those of a session the
    verdicts that no evidence stands for: of who was not there, and what organizers decided."""
    noted = aliased(Person)
    wanted = (
        select(
            *meeting(),
            *WHO,
            Attendance.kind,
            Attendance.platform,
            Attendance.at,
            Attendance.seconds,
            Attendance.reason,
            noted.first_name.label("noted_first"),
            noted.last_name.label("noted_last"),
            Attendance.session_id,
            Attendance.person_id,
            Series.id.label("series_id"),
        )
        .outerjoin(noted, noted.id == Attendance.noted_by)
        .join(Session, Session.id == Attendance.session_id)
        .join(Series, Series.id == Session.series_id)
        .join(Person, Person.id == Attendance.person_id)
        .outerjoin(Registration, registered(Attendance.person_id))
    )
    ids = sessions_of(tx, place)
    decided = Found(tx, _decided().order_by(Verdict.person_id), Verdict.session_id, ids)
    return Found(tx, wanted.order_by(Attendance.person_id), Attendance.session_id, ids, decided)


def _decided() -> Select[Any]:
    """Verdicts by the rule on people without evidence; decisions of organizers, unless they are evidence."""
    noted = aliased(Person)
    theirs = (Attendance.session_id == Verdict.session_id) & (Attendance.person_id == Verdict.person_id)
    by_staff = Verdict.way == STAFF
    known = exists().where(theirs, or_(not_(by_staff), Attendance.kind == STAFF))
    return (
        select(
            *meeting(),
            *WHO,
            case((by_staff, literal(STAFF))).label("kind"),
            null().label("platform"),
            Verdict.decided_at.label("at"),
            null().label("seconds"),
            Verdict.reason,
            noted.first_name.label("noted_first"),
            noted.last_name.label("noted_last"),
            Verdict.session_id,
            Verdict.person_id,
            Series.id.label("series_id"),
        )
        .outerjoin(noted, noted.id == Verdict.decided_by)
        .join(Session, Session.id == Verdict.session_id)
        .join(Series, Series.id == Session.series_id)
        .join(Person, Person.id == Verdict.person_id)
        .outerjoin(Registration, registered(Verdict.person_id))
        .where(not_(known))
    )
