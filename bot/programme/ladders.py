"""Ladders of moments around a session: reminders before it, the survey and its nudges after it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import AfterValidator, model_validator

from bot.forms.steps import Form, Key, Model
from bot.programme.durations import Offset, read_offset
from bot.programme.sessions import Session
from bot.programme.values import OFFSET, EndOffset, StartOffset


class Nudge(Model):
    """A rung of the survey: its offset, counted from the session's end unless it names another anchor."""

    at: EndOffset

    @model_validator(mode="before")
    @classmethod
    def _alone(cls, value: Any) -> Any:
        return {"at": value} if isinstance(value, str | Offset) else value

    @property
    def key(self) -> str:
        return self.at.key


class Rung(Nudge):
    """A rung of the reminders, counted from the start: its offset alone or {at: -10m, join: true}."""

    at: StartOffset
    join: bool = False
    """Carry the join buttons. Said nothing: the last rung before the start, and those while it runs."""


def _with_join(rungs: tuple[Rung, ...]) -> tuple[Rung, ...]:
    zero = dt.timedelta()
    counts = [rung.at.delta for rung in rungs if rung.at.anchor == "start"]
    last = max((delta for delta in counts if delta <= zero), default=zero)
    return tuple(
        rung
        if "join" in rung.model_fields_set
        else rung.model_copy(update={"join": rung.at.anchor == "start" and rung.at.delta >= last})
        for rung in rungs
    )


Ladder = Annotated[tuple[Annotated[Rung, OFFSET], ...], AfterValidator(_with_join)]


def ladder(*rungs: str) -> tuple[Rung, ...]:
    return _with_join(tuple(Rung(at=read_offset(rung)) for rung in rungs))


def _nudges(*rungs: str) -> tuple[Nudge, ...]:
    return tuple(Nudge(at=read_offset(rung, "end")) for rung in rungs)


class Quoting(Model):
    """Steps of the survey: the words a report may quote, the yes that allows it, and the one to the name."""

    text: Key
    allowed: Key
    named: Key | None = None


class SurveyTerms(Model):
    """When the survey at the end of every session opens, nudges and closes, whether it is anonymous, and
    which steps are for the speaker and for quoting."""

    opens: EndOffset = read_offset("end+0m")
    nudges: tuple[Annotated[Nudge, OFFSET], ...] = _nudges("+2h", "+24h", "close-3h")
    closes: EndOffset = read_offset("end+7d")
    anonymous: bool = False
    speaker: tuple[Key, ...] = ()
    quote: Quoting | None = None


class Survey(SurveyTerms):
    form: Form

    def opens_at(self, session: Session) -> dt.datetime:
        return session.moment(self.opens)

    def closes_at(self, session: Session) -> dt.datetime:
        return session.moment(self.closes)

    def nudges_of(self, session: Session) -> list[tuple[Nudge, dt.datetime]]:
        """The nudges that fall while the survey of this session is open, with their moments, by moment."""
        dated = [(nudge, self.nudge_at(nudge, session)) for nudge in self.nudges]
        opens, closes = self.opens_at(session), self.closes_at(session)
        return sorted((one for one in dated if opens < one[1] < closes), key=lambda one: one[1])

    def nudge_at(self, nudge: Nudge, session: Session) -> dt.datetime:
        if nudge.at.anchor == "close":
            return self.closes_at(session) + nudge.at.delta
        return session.moment(nudge.at)
