"""Zoom's reports of a session, the guests in them, whom they are taken for, and the evidence that comes of
it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import (
    Attendance,
    AttendanceSheet,
    EmailAddress,
    Registration,
    Series,
    Session,
    ZoomDecision,
    ZoomGuest,
    ZoomMatch,
    ZoomReport,
)

KIND = "zoom"
"""What drafts of these files, and the evidence that comes of them, are called."""
READ, WRITTEN = 1_000, 2_000
"""Rows at a time."""


def registrants(tx: Transaction, series_id: int) -> list[Row[Any]]:
    """(registration, person_id, number, state, answers, form_id, phone, confirmed address) of everybody
    who is or was registered."""
    address = select(EmailAddress.address).where(
        EmailAddress.person_id == Registration.person_id, EmailAddress.state == "confirmed"
    )
    wanted = (
        select(
            Registration.id,
            Registration.person_id,
            Registration.number,
            Registration.state,
            Registration.answers,
            Registration.form_id,
            Registration.phone,
            address.scalar_subquery().label("address"),
        )
        .where(Registration.series_id == series_id)
        .order_by(Registration.number)
    )
    return list(tx.connection().execute(wanted.execution_options(yield_per=READ)))


def edition(tx: Transaction, series_id: int) -> tuple[Any, ...]:
    """Another one as soon as anybody registered, left, or was corrected, and with every decision."""
    people = select(func.count(), func.max(Registration.changed_at)).where(
        Registration.series_id == series_id
    )
    decided = select(func.count(), func.max(ZoomDecision.id)).where(ZoomDecision.series_id == series_id)
    return (*tx.connection().execute(people).one(), *tx.connection().execute(decided).one())


def hold(tx: Transaction, session_id: int) -> Session:
    """The session's row, locked: its guests are written by one at a time."""
    wanted = select(Session).where(Session.id == session_id).with_for_update(of=Session, key_share=True)
    whole = joinedload(Session.series).joinedload(Series.programme)
    return tx.scalars(wanted.options(whole).execution_options(populate_existing=True)).one()


def reports(tx: Transaction, session_id: int) -> list[ZoomReport]:
    """What was taken in for a session, oldest first."""
    wanted = select(ZoomReport).where(ZoomReport.session_id == session_id)
    return list(tx.scalars(wanted.order_by(ZoomReport.id)))


def report(tx: Transaction, session_id: int, sha256: str) -> ZoomReport | None:
    wanted = select(ZoomReport).where(ZoomReport.session_id == session_id, ZoomReport.sha256 == sha256)
    return tx.scalars(wanted).one_or_none()


def get_report(tx: Transaction, report_id: int) -> ZoomReport:
    return tx.get_one(ZoomReport, report_id)


def guests(tx: Transaction, session_id: int) -> list[ZoomGuest]:
    """All guests of a session."""
    wanted = select(ZoomGuest).where(ZoomGuest.session_id == session_id).order_by(ZoomGuest.id)
    return list(tx.scalars(wanted.execution_options(populate_existing=True)))


def locked(tx: Transaction, guest_id: int) -> ZoomGuest:
    """The guest, locked: two organizers may decide at once."""
    wanted = select(ZoomGuest).where(ZoomGuest.id == guest_id).with_for_update()
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def session_of(tx: Transaction, guest_id: int) -> int:
    """The session that a guest was in."""
    return tx.scalars(select(ZoomGuest.session_id).where(ZoomGuest.id == guest_id)).one()


def drop_report(tx: Transaction, one: ZoomReport) -> None:
    """It was never taken in; the guests are to be made anew."""
    tx.delete(one)
    tx.flush()


def counts(tx: Transaction, session_id: int) -> dict[str, int]:
    """How many guests there are in each state."""
    wanted = select(ZoomGuest.state, func.count()).where(ZoomGuest.session_id == session_id)
    return {row[0]: row[1] for row in tx.execute(wanted.group_by(ZoomGuest.state))}


def guest(tx: Transaction, guest_id: int) -> ZoomGuest:
    return tx.get_one(ZoomGuest, guest_id)


def is_there(tx: Transaction, guest_id: int) -> bool:
    """Whether a guest is still in a report."""
    return tx.get(ZoomGuest, guest_id) is not None


def _open(session_id: int, but: int) -> Any:
    """Doubtful guests, without those of whom a candidate has this score."""
    those = select(ZoomMatch.guest_id).where(ZoomMatch.score == but)
    return (
        ZoomGuest.session_id == session_id,
        ZoomGuest.state == "doubtful",
        ZoomGuest.id.not_in(those),
    )


def next_doubtful(tx: Transaction, session_id: int, after: int, but: int) -> ZoomGuest | None:
    """The next guest to decide on after this one, without those of whom a candidate has the score `but`."""
    wanted = select(ZoomGuest).where(*_open(session_id, but), ZoomGuest.id > after)
    return tx.scalars(wanted.order_by(ZoomGuest.id).limit(1)).one_or_none()


def doubtful(tx: Transaction, session_id: int, but: int) -> int:
    """How many there are."""
    return tx.scalar(select(func.count()).select_from(ZoomGuest).where(*_open(session_id, but))) or 0


def present(tx: Transaction, session_id: int) -> set[int]:
    """Who is recognised at some device."""
    wanted = select(ZoomMatch.person_id).join(ZoomGuest, ZoomGuest.id == ZoomMatch.guest_id)
    return set(tx.scalars(wanted.where(ZoomGuest.session_id == session_id, ZoomMatch.holds)))


def likely(tx: Transaction, session_id: int, score: int) -> list[tuple[int, int]]:
    """(guest, person) of the doubtful ones whose best candidate has this score."""
    wanted = (
        select(ZoomGuest.id, ZoomMatch.person_id)
        .join(ZoomMatch, ZoomMatch.guest_id == ZoomGuest.id)
        .where(ZoomGuest.session_id == session_id, ZoomGuest.state == "doubtful", ZoomMatch.score == score)
        .order_by(ZoomGuest.id)
    )
    return [(guest, person) for guest, person in tx.execute(wanted)]


def matches(tx: Transaction, guest_id: int) -> list[ZoomMatch]:
    """Whom a guest is, or may be, best first."""
    wanted = select(ZoomMatch).where(ZoomMatch.guest_id == guest_id)
    return list(tx.scalars(wanted.order_by(ZoomMatch.score.desc(), ZoomMatch.id)))


def matches_of_session(tx: Transaction, session_id: int) -> list[Row[Any]]:
    """(guest_id, person_id, way, score, holds) of all guests of a session."""
    wanted = (
        select(ZoomMatch.guest_id, ZoomMatch.person_id, ZoomMatch.way, ZoomMatch.score, ZoomMatch.holds)
        .join(ZoomGuest, ZoomGuest.id == ZoomMatch.guest_id)
        .where(ZoomGuest.session_id == session_id)
        .order_by(ZoomMatch.score.desc(), ZoomMatch.id)
    )
    return list(tx.connection().execute(wanted))


def decisions(tx: Transaction, series_id: int) -> dict[str, list[int | None]]:
    """What organizers said of guests by their keys: people, or [None] for nobody of ours."""
    found: dict[str, list[int | None]] = {}
    wanted = select(ZoomDecision.key, ZoomDecision.person_id).where(ZoomDecision.series_id == series_id)
    for key, person_id in tx.execute(wanted.order_by(ZoomDecision.id)):
        found.setdefault(key, []).append(person_id)
    return found


def remember(
    tx: Transaction, series_id: int, key: str, people: Sequence[int | None], by: int, now: dt.datetime
) -> None:
    """From now on a guest with this key is these people; no people at all: it is open again."""
    forgotten = delete(ZoomDecision).where(ZoomDecision.series_id == series_id, ZoomDecision.key == key)
    tx.execute(forgotten)
    for person_id in people:
        said = {"key": key, "person_id": person_id, "decided_by": by, "decided_at": now}
        tx.add(ZoomDecision(series_id=series_id, **said))
    tx.flush()


def drop_guests(tx: Transaction, ids: Iterable[int]) -> None:
    """These guests are in no report any more."""
    for some in _portions(list(ids)):
        tx.connection().execute(delete(_MATCHES).where(_MATCHES.c.guest_id.in_(some)))
        tx.connection().execute(delete(_GUESTS).where(_GUESTS.c.id.in_(some)))


def add_guests(tx: Transaction, rows: Sequence[dict[str, Any]]) -> None:
    for some in _portions(rows):
        tx.connection().execute(insert(_GUESTS), list(some))


def change_guests(tx: Transaction, rows: Sequence[dict[str, Any]]) -> None:
    """`row` is the guest's id; name, e-mail, intervals, total and state may be others now."""
    for some in _portions(rows):
        tx.connection().execute(CHANGE_GUEST, list(some))


def set_matches(tx: Transaction, ids: Sequence[int], rows: Sequence[dict[str, Any]]) -> None:
    """These guests have these matches and no others."""
    for gone in _portions(ids):
        tx.connection().execute(delete(_MATCHES).where(_MATCHES.c.guest_id.in_(gone)))
    for some in _portions(rows):
        tx.connection().execute(insert(_MATCHES), list(some))


def ids_by_key(tx: Transaction, session_id: int) -> dict[str, int]:
    wanted = select(_GUESTS.c.key, _GUESTS.c.id).where(_GUESTS.c.session_id == session_id)
    return {row[0]: row[1] for row in tx.connection().execute(wanted)}


def held(tx: Transaction, session_id: int) -> list[Row[Any]]:
    """(person_id, intervals, total) of every device of everybody who was recognised."""
    wanted = (
        select(ZoomMatch.person_id, ZoomGuest.intervals, ZoomGuest.total)
        .join(ZoomGuest, ZoomGuest.id == ZoomMatch.guest_id)
        .where(ZoomGuest.session_id == session_id, ZoomMatch.holds, ZoomGuest.state == "matched")
    )
    return list(tx.connection().execute(wanted))


def evidence(tx: Transaction, session_id: int) -> dict[int, tuple[int, int | None, dt.datetime]]:
    """(row, seconds, since) of the evidence that came of reports, by person."""
    wanted = select(Attendance.person_id, Attendance.id, Attendance.seconds, Attendance.at).where(
        Attendance.session_id == session_id, Attendance.kind == KIND
    )
    return {person: (id, seconds, at) for person, id, seconds, at in tx.connection().execute(wanted)}


def write_evidence(
    tx: Transaction,
    fresh: Sequence[dict[str, Any]],
    changed: Sequence[dict[str, Any]],
    gone: Sequence[int],
) -> None:
    """New rows; rows (`row` is the id) with other `new_seconds` and `new_at`; ids of rows that are no
    more."""
    for some in _portions(fresh):
        tx.connection().execute(insert(_EVIDENCE), list(some))
    for some in _portions(changed):
        tx.connection().execute(CHANGE_EVIDENCE, list(some))
    for ids in _portions(gone):
        tx.connection().execute(delete(_EVIDENCE).where(_EVIDENCE.c.id.in_(ids)))
    for one in [known for known in tx.identity_map.values() if isinstance(known, Attendance)]:
        tx.expire(one)


def sessions_of(tx: Transaction, person_id: int) -> list[int]:
    """Sessions in whose reports a person was recognised."""
    wanted = (
        select(ZoomGuest.session_id)
        .join(ZoomMatch, ZoomMatch.guest_id == ZoomGuest.id)
        .where(ZoomMatch.person_id == person_id, ZoomMatch.holds)
    )
    return list(tx.scalars(wanted.distinct().order_by(ZoomGuest.session_id)))


def is_closed(tx: Transaction, session_id: int) -> bool:
    """Whether an organizer has closed the session's attendance."""
    wanted = select(AttendanceSheet.closed_at).where(AttendanceSheet.session_id == session_id)
    return tx.scalar(wanted) is not None


def _portions(rows: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (rows[at : at + WRITTEN] for at in range(0, len(rows), WRITTEN))


_GUESTS: Any = ZoomGuest.__table__
_MATCHES: Any = ZoomMatch.__table__
_EVIDENCE: Any = Attendance.__table__
CHANGE_GUEST = (
    update(_GUESTS)
    .where(_GUESTS.c.id == bindparam("row"))
    .values({name: bindparam(f"new_{name}") for name in ("name", "email", "intervals", "total", "state")})
)
CHANGE_EVIDENCE = (
    update(_EVIDENCE)
    .where(_EVIDENCE.c.id == bindparam("row"))
    .values(seconds=bindparam("new_seconds"), at=bindparam("new_at"))
)
