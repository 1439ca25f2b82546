"""The programme file as frozen models: what exists, when it happens, and what follows from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, model_validator

from bot.forms.steps import Form, Key, Model
from bot.programme.attendance import AttendanceTerms
from bot.programme.ladders import Ladder, Survey, ladder
from bot.programme.questions import QuestionTerms
from bot.programme.quiet import Quiet
from bot.programme.sessions import Session, Topic, named
from bot.programme.values import HOME, NAMED, Date, Email, Length, Moment, Name, Phone, Zone, is_zone
from bot.texts.localized import LocalText

Language = Literal["vi", "en", "fr"]

NIGHT = Quiet.model_validate({"from": "21:00", "to": "06:30"})


class Contact(Model):
    """Where people find help outside the chat."""

    phone: Phone | None = None
    email: Email | None = None
    text: LocalText | None = None


class RegistrationTerms(Model):
    """Who may register when, and what they are asked. Times are local, as the series."""

    form: Form
    opens: Moment | None = None
    closes: Moment | None = None
    capacity: int | None = Field(None, ge=1)
    approval: bool = False
    offer: Length = dt.timedelta(hours=24)
    """How long a seat that got free is held for who is first in line."""


class Signer(Model):
    name: Name
    role: LocalText | None = None


class CertificateRule(Model):
    """Surveys answered and sessions attended that earn the certificate, and what is printed on it."""

    surveys: int = Field(0, ge=0)
    attendance: int = Field(0, ge=0)
    title: LocalText | None = None
    hours: float | None = Field(None, gt=0, le=10_000, allow_inf_nan=False)
    place: LocalText | None = None
    signers: tuple[Annotated[Signer, BeforeValidator(named), NAMED], ...] = Field((), max_length=3)
    template: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    """Path of a Typst file, relative to the programme file."""


def _by_start(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    return tuple(sorted(sessions, key=lambda session: session.starts_at))


class Series(Model):
    key: Key
    title: LocalText
    about: LocalText | None = None
    starts: Date
    ends: Date
    timezone: Zone = HOME
    fits: dict[Key, tuple[str, ...]] | None = None
    """Whom it is for: step of the registration form -> answers it is offered to; all entries must hold."""
    registration: RegistrationTerms
    sessions: Annotated[tuple[Session, ...], AfterValidator(_by_start)] = Field(min_length=1)
    """By start, whatever their order in the file."""
    reminders: Ladder = ladder("-24h", "-1h", "-10m")
    survey: Survey | None = None
    certificate: CertificateRule | None = None
    attendance: AttendanceTerms | None = None
    """What counts as having attended; none: any evidence."""
    questions: QuestionTerms | None = None
    quiet: Quiet | None = None
    retention: Length | None = None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def registration_opens_at(self) -> dt.datetime | None:
        return self._utc(self.registration.opens)

    @property
    def registration_closes_at(self) -> dt.datetime | None:
        return self._utc(self.registration.closes)

    def session(self, key: str) -> Session:
        """The session with this key; KeyError if the series has none."""
        for session in self.sessions:
            if session.key == key:
                return session
        raise KeyError(key)

    def number(self, key: str) -> int:
        """The place of a session in the series, from 1."""
        return 1 + self.sessions.index(self.session(key))

    @property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(topic for session in self.sessions for topic in session.topics)

    def topic(self, key: str) -> Topic:
        """The topic with this key; KeyError if the series has none."""
        for topic in self.topics:
            if topic.key == key:
                return topic
        raise KeyError(key)

    def _utc(self, local: dt.datetime | None) -> dt.datetime | None:
        return local and local.replace(tzinfo=self.zone).astimezone(dt.UTC)


def _zoned(data: Any, zone: str, inside: str | None) -> Any:
    """Hand the time zone down, so that a session can say when it starts without asking its programme.

    A wrong zone is not handed down: it is told where it stands, not once more at every session."""
    if not isinstance(data, Mapping):
        return data
    own = data.get("timezone", zone)
    zone = own if is_zone(own) else zone
    entries = data.get(inside) if inside else None
    if not isinstance(entries, list | tuple):
        return {"timezone": zone, **data}
    below = "sessions" if inside == "series" else None
    return {"timezone": zone, **data, inside: [_zoned(entry, zone, below) for entry in entries]}


class Classes(Model):
    """A spreadsheet whose rows become series of their own: `like` is what all of them have in common."""

    file: Annotated[str, Field(min_length=1, max_length=200)]
    """Relative to the programme file."""
    like: dict[str, Any]


class Programme(Model):
    model_config = ConfigDict(serialize_by_alias=True)

    key: Key = Field(alias="programme")
    title: LocalText
    organisers: tuple[LocalText, ...] = Field(min_length=1)
    timezone: Zone = HOME
    languages: tuple[Language, ...] = Field(("vi", "en", "fr"), min_length=1)
    contact: Contact | None = None
    quiet: Quiet = NIGHT
    retention: Length = dt.timedelta(days=730)
    classes: Classes | None = Field(None, exclude=True)
    """Read already: its rows are among the series."""
    approval_above: int = Field(500, ge=0)
    series: tuple[Series, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _zones(cls, data: Any) -> Any:
        return _zoned(data, HOME, "series")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def find(self, key: str) -> Series:
        """The series with this key; KeyError if the programme has none."""
        for series in self.series:
            if series.key == key:
                return series
        raise KeyError(key)

    def quiet_of(self, series: Series) -> Quiet:
        return series.quiet or self.quiet

    def retention_of(self, series: Series) -> dt.timedelta:
        return series.retention or self.retention
