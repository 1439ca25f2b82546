"""Who has earned a certificate, and what is still missing for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot import attendance, surveys
from bot.attendance.hopes import may_turn
from bot.programme.models import CertificateRule
from storage import Transaction, certificates, series
from storage import attendance as stored
from storage import surveys as answered
from storage.attendance import objections
from storage.tables import Registration, Series, Session


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a person is on the way to the certificate; numbers are sessions."""

    surveys_needed: int
    surveys_done: int
    attendance_needed: int
    attended: int
    open_now: tuple[Session, ...]
    """Surveys the person can answer now."""
    to_come: int
    """Surveys that will open later."""
    ahead: int
    """Sessions that are not over and that the person did not attend yet."""
    undecided: int = 0
    """Sessions that are over and may still come to count as attended."""

    @property
    def met(self) -> bool:
        return not self.surveys_missing and not self.attendance_missing

    @property
    def surveys_missing(self) -> int:
        return max(0, self.surveys_needed - self.surveys_done)

    @property
    def attendance_missing(self) -> int:
        return max(0, self.attendance_needed - self.attended)

    @property
    def surveys_left(self) -> int:
        """Surveys that the person can still answer."""
        return len(self.open_now) + self.to_come

    @property
    def reachable(self) -> bool:
        """Whether what is open or to come can still be enough."""
        return (
            self.surveys_missing <= self.surveys_left
            and self.attendance_missing <= self.ahead + self.undecided
        )


def rule_of(wanted: Series) -> CertificateRule | None:
    return CertificateRule.model_validate(wanted.certificate) if wanted.certificate else None


def standing(
    wanted: Series,
    rule: CertificateRule,
    sessions: Iterable[Session],
    completed: set[int],
    attended: set[int],
    now: dt.datetime,
    undecided: int = 0,
) -> Standing:
    """The rule applied to what a person did."""
    sessions = list(sessions)
    states = {one.id: surveys.state(wanted, one, now) for one in sessions if one.id not in completed}
    return Standing(
        rule.surveys,
        len(completed),
        rule.attendance,
        len(attended),
        tuple(one for one in sessions if states.get(one.id) == "open"),
        sum(state == "early" for state in states.values()),
        sum(one.state == "planned" and one.ends_at > now and one.id not in attended for one in sessions),
        undecided,
    )


def standing_of(tx: Transaction, registration: Registration, now: dt.datetime) -> Standing | None:
    """`standing` of a registered person; None where the series gives no certificates."""
    wanted = registration.series
    rule = rule_of(wanted)
    if rule is None:
        return None
    person, sessions = registration.person_id, series.sessions(tx, wanted.id)
    completed = answered.completed(tx, person, wanted.id)
    found = attendance.of_person(tx, person, wanted)
    attended = {session for session, one in found.items() if one.present}
    undecided = _undecided(tx, registration, sessions, found, now) if rule.attendance else 0
    return standing(wanted, rule, sessions, completed, attended, now, undecided)


def _undecided(
    tx: Transaction,
    registration: Registration,
    sessions: Iterable[Session],
    found: Mapping[int, attendance.Finding],
    now: dt.datetime,
) -> int:
    objected = objections.of_person(tx, registration.person_id, registration.series_id)
    return sum(
        may_turn(one, found[one.id], objected.get(one.id), registration.registered_at, now)
        for one in sessions
    )


def earned(tx: Transaction, wanted: Series) -> set[int]:
    """The people registered for a series who have done what its certificate asks for and have none yet; a few
    statements, however many they are."""
    rule = rule_of(wanted)
    if rule is None:
        return set()
    done, came = answered.completed_by(tx, wanted.id), attendance.attended_by(tx, wanted)
    able = {
        person
        for person in stored.registered(tx, wanted.id)
        if done.get(person, 0) >= rule.surveys and len(came.get(person, ())) >= rule.attendance
    }
    return able - certificates.holders(tx, wanted.id)
