"""Whose materials somebody may work on: organizers all of them, speakers those of their own topics."""

from __future__ import annotations

from bot.roles import RIGHTS, covers
from handlers.replies import Reply
from handlers.visit import Visit
from storage import roles
from storage.places import Place
from storage.tables import Material, Session


def topics(visit: Visit, place: Place) -> set[int] | None:
    """The topics that are the person's own; None if all are."""
    held = [
        role
        for role in roles.held(visit.tx, visit.person.id)
        if "materials" in RIGHTS[role.role] and covers(role, place)
    ]
    own = {role.topic_id for role in held if role.topic_id is not None}
    return own if len(own) > 0 and all(role.topic_id is not None for role in held) else None


def place_of(session: Session) -> Place:
    return session.series.programme_id, session.series_id


def reaches(visit: Visit, one: Material, session: Session) -> bool:
    """Whether the person may work on this one."""
    mine = topics(visit, place_of(session))
    return mine is None or one.topic_id in mine


def own_topics(visit: Visit, session: Session) -> list[int] | None:
    """The person's own topics in a session; None if they may give to all of it."""
    mine = topics(visit, place_of(session))
    return None if mine is None else [one.id for one in session.topics if one.id in mine]


def not_yours(visit: Visit) -> Reply:
    return Reply.hint(visit.texts, "desk-not-yours")
