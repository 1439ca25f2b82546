"""Putting a programme file into rows: stable keys find what is there, nothing people need is deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.series import PARTS, form_versions
from storage.series import form as newest_form
from storage.tables import (
    Campaign,
    Dialog,
    Form,
    JoinLink,
    Programme,
    Registration,
    Series,
    Session,
    Topic,
)

LINK_FIELDS = ("position", "platform", "url", "meeting", "passcode", "place")


def hold(tx: Transaction, key: str) -> None:
    """Apply the file of one programme at a time: two bots that start together must not both add it."""
    if tx.get_bind().dialect.name == "postgresql":
        tx.execute(select(func.pg_advisory_xact_lock(func.hashtext(key))))


def get(tx: Transaction, programme_id: int) -> Programme:
    return tx.get_one(Programme, programme_id)


def put(tx: Transaction, key: str, fields: dict[str, Any], now: dt.datetime) -> Programme:
    """The programme with this key, new or brought up to date."""
    row = tx.scalars(select(Programme).where(Programme.key == key)).one_or_none()
    if row is None:
        row = Programme(key=key, loaded_at=now)
        tx.add(row)
    for name, value in fields.items():
        setattr(row, name, value)
    row.loaded_at = now
    tx.flush()
    return row


def started_with(tx: Transaction, key: str, digest: str) -> None:
    """Remember the operator's own file that a start applied."""
    tx.execute(update(Programme).where(Programme.key == key).values(file_digest=digest))


def known_series(tx: Transaction, programme: Programme, key: str) -> Series | None:
    wanted = select(Series).where(Series.programme_id == programme.id, Series.key == key)
    return tx.scalars(wanted).one_or_none()


def put_series(tx: Transaction, programme: Programme, key: str, fields: dict[str, Any]) -> Series:
    """The series with this key, new or brought up to date."""
    row = known_series(tx, programme, key)
    if row is None:
        row = Series(programme_id=programme.id, key=key)
        tx.add(row)
    for name, value in fields.items():
        setattr(row, name, value)
    row.programme = programme
    tx.flush()
    return row


def series_of(tx: Transaction, programme: Programme) -> list[Series]:
    wanted = select(Series).where(Series.programme_id == programme.id)
    return list(tx.scalars(wanted.options(joinedload(Series.programme))))


def sessions_of(tx: Transaction, series_ids: Sequence[int]) -> dict[int, list[Session]]:
    """All sessions of these series with topics and links, by series, in the order of time."""
    wanted = select(Session).where(Session.series_id.in_(series_ids)).options(*PARTS)
    wanted = wanted.order_by(Session.starts_at).execution_options(populate_existing=True)
    found: dict[int, list[Session]] = {}
    for session in tx.scalars(wanted):
        found.setdefault(session.series_id, []).append(session)
    return found


def newest_forms(tx: Transaction, series_ids: Sequence[int]) -> dict[int, dict[str, Form]]:
    """The newest forms of these series, by series and purpose."""
    newest = (
        select(Form.series_id, Form.purpose, func.max(Form.version).label("version"))
        .where(Form.series_id.in_(series_ids))
        .group_by(Form.series_id, Form.purpose)
        .subquery()
    )
    same = (
        (Form.series_id == newest.c.series_id)
        & (Form.purpose == newest.c.purpose)
        & (Form.version == newest.c.version)
    )
    found: dict[int, dict[str, Form]] = {}
    for form in tx.scalars(select(Form).join(newest, same)):
        found.setdefault(form.series_id, {})[form.purpose] = form
    return found


def untold(tx: Transaction, series_ids: Sequence[int]) -> list[tuple[int, int]]:
    """(campaign, series) of changes that people are yet to be told."""
    wanted = select(Campaign.id, Campaign.series_id).where(
        Campaign.kind == "change",
        Campaign.state.in_(("planned", "running")),
        Campaign.series_id.in_(series_ids),
    )
    return [(campaign, series) for campaign, series in tx.execute(wanted) if series is not None]


def registered(tx: Transaction, keys: Sequence[str], programme_id: int) -> dict[str, int]:
    """How many people are registered for these series."""
    wanted = (
        select(Series.key, func.count())
        .join(Registration, Registration.series_id == Series.id)
        .where(Series.programme_id == programme_id, Series.key.in_(keys), Registration.state == "registered")
        .group_by(Series.key)
    )
    return {str(row[0]): int(row[1]) for row in tx.execute(wanted)}


def put_form(tx: Transaction, series: Series, purpose: str, definition: dict[str, Any], digest: str) -> None:
    """A new version of a form, unless the newest one says the same; a registration begun goes on with it."""
    newest = newest_form(tx, series.id, purpose)
    if newest is not None and newest.digest == digest:
        return
    version = form_versions(tx, series.id, purpose) + 1
    form = Form(series_id=series.id, purpose=purpose, version=version, definition=definition, digest=digest)
    tx.add(form)
    tx.flush()
    if purpose == "registration":  # a survey is ended as it was begun, so that its answers compare
        begun = update(Dialog).where(Dialog.series_id == series.id, Dialog.purpose == purpose)
        tx.execute(begun.values(form_id=form.id, round=Dialog.round + 1))


def add_session(
    tx: Transaction,
    series: Series,
    key: str,
    starts_at: dt.datetime,
    ends_at: dt.datetime,
    now: dt.datetime,
) -> Session:
    """A new session; its number among the others is for the caller to give."""
    session = Session(
        series_id=series.id,
        key=key,
        number=0,
        state="planned",
        starts_at=starts_at,
        ends_at=ends_at,
        sequence=0,
        changed_at=now,
        topics=[],
        links=[],
    )
    tx.add(session)
    tx.flush()
    return session


def put_parts(tx: Transaction, session: Session, parts: Mapping[str, Any]) -> bool:
    """Give a session another «title», other «topics» or «links», whichever are given; True if anything
    differs from before."""
    changed = False
    if "title" in parts:
        changed, session.title = session.title != parts["title"], parts["title"]
    if "topics" in parts:
        changed |= _put_topics(session, parts["topics"])
    if "links" in parts:
        changed |= _put_links(tx, session, parts["links"])
    tx.flush()
    return changed


def _put_topics(session: Session, wanted: Sequence[dict[str, Any]]) -> bool:
    """Topics stay, since questions hang on them; one that the file no longer has is withdrawn."""
    known = {topic.key: topic for topic in session.topics}
    changed = False
    for position, entry in enumerate(wanted):
        topic = known.pop(entry["key"], None)
        if topic is None:
            topic = Topic(key=entry["key"], session_id=session.id)
            session.topics.append(topic)
        fields = {**entry, "position": position, "withdrawn": False}
        changed |= any(getattr(topic, name) != value for name, value in fields.items())
        for name, value in fields.items():
            setattr(topic, name, value)
    for topic in known.values():
        changed |= not topic.withdrawn
        topic.withdrawn = True
    return changed


def _put_links(tx: Transaction, session: Session, wanted: Sequence[dict[str, Any]]) -> bool:
    """Which platforms are live stays: no file says anything of it."""
    have = [{name: getattr(link, name) for name in LINK_FIELDS} for link in session.links]
    if have == list(wanted):
        return False
    dead = {link.platform for link in session.links if not link.live}
    if dead >= {entry["platform"] for entry in wanted}:
        dead = set()
    tx.execute(delete(JoinLink).where(JoinLink.session_id == session.id))
    live = [JoinLink(session_id=session.id, live=entry["platform"] not in dead, **entry) for entry in wanted]
    tx.add_all(live)
    tx.flush()
    tx.expire(session, ["links"])
    return True
