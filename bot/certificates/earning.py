"""Who has earned a certificate, and what is still missing for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from bot import attendance, surveys
from bot.programme.models import CertificateRule
from storage import Transaction, series
from storage import surveys as answered
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
    def reachable(self) -> bool:
        """Whether what is open or to come can still be enough."""
        surveys_left = len(self.open_now) + self.to_come
        return self.surveys_missing <= surveys_left and self.attendance_missing <= self.ahead


def rule_of(wanted: Series) -> CertificateRule | None:
    return CertificateRule.model_validate(wanted.certificate) if wanted.certificate else None


def standing(
    wanted: Series,
    rule: CertificateRule,
    sessions: Iterable[Session],
    completed: set[int],
    attended: set[int],
    now: dt.datetime,
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
    )


def standing_of(tx: Transaction, registration: Registration, now: dt.datetime) -> Standing | None:
    """`standing` of a registered person; None where the series gives no certificates."""
    wanted = registration.series
    rule = rule_of(wanted)
    if rule is None:
        return None
    person = registration.person_id
    completed = answered.completed(tx, person, wanted.id)
    attended = attendance.attended(tx, person, wanted)
    return standing(wanted, rule, series.sessions(tx, wanted.id), completed, attended, now)
