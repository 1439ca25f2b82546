"""How each kind of row becomes a sheet: which columns, in whose words, on whose clocks."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile
from typing import Any
from zoneinfo import ZoneInfo

from bot.attendance import attended_by
from bot.dialogs import form_of
from bot.documents.tables import Cell, Table
from bot.exports.answers import Column, columns
from bot.forms.contacts import phone_shown
from bot.registrations import name_step
from bot.texts import Texts
from storage import Transaction, exports
from storage import series as stored_series
from storage.exports import Found
from storage.places import Place

Cells = Mapping[str, Callable[[Any], Cell]]
"""What a column is called in the catalogs («number» for `exports-column-number`), and its cell of a row."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that is not read yet."""

    title: str
    columns: Sequence[Column]
    found: Found

    def table(self, tick: Callable[[], None]) -> Table:
        """To be written; `tick` is called with every row."""
        return Table(self.title, [one.heading for one in self.columns], self._rows(tick))

    def _rows(self, tick: Callable[[], None]) -> Iterator[Sequence[Cell]]:
        cells = [one.cell for one in self.columns]
        for row in self.found:
            tick()
            yield [cell(row) for cell in cells]


@dataclass
class Scope:
    """What an export is made from: one moment of the database, one place, one reader's language."""

    tx: Transaction
    place: Place
    texts: Texts
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        self.zone = ZoneInfo(exports.programme(self.tx, self.place).timezone)

    def sheet(self, kind: str, found: Found, *parts: Cells | list[Column]) -> Sheet:
        """A series' own sheets need not name the series in every row."""
        made = [one for part in parts for one in (part if isinstance(part, list) else self._fixed(part))]
        title = dropwhile(lambda letter: not letter.isalnum(), self.texts.plain(f"exports-kind-{kind}"))
        return Sheet("".join(title), made, found)

    def _fixed(self, cells: Cells) -> list[Column]:
        shown = {name: cell for name, cell in cells.items() if name != "series" or self.place[1] is None}
        return [Column(self.texts.plain(f"exports-column-{name}"), cell) for name, cell in shown.items()]

    def local(self, at: dt.datetime | None) -> dt.datetime | None:
        """On the clocks of the programme, to the second."""
        return at.astimezone(self.zone).replace(tzinfo=None, microsecond=0) if at else None

    def picked(self, text: Mapping[str, str] | None) -> str | None:
        return self.texts.plain_pick(text) if text else None

    def word(self, id: str, stored: str | None) -> str | None:
        """The text of this id; what no text knows keeps its own name."""
        return self.texts.plain(id) if stored and self.texts.knows(id) else stored

    @cached_property
    def _name_steps(self) -> dict[int, str | None]:
        return {one.id: name_step(form_of(one)) for one in exports.forms(self.tx, self.place, "registration")}

    def name(self, row: Any) -> str | None:
        """The name the person registered with, else that of the account."""
        key = self._name_steps.get(row.registered_with)
        return (row.given or {}).get(key) or account(row)

    @cached_property
    def _verdicts(self) -> dict[int, dict[int, set[int]]]:
        """By series: person -> the sessions that they attended; read when it is first asked for."""
        return {}

    def verdict(self, row: Any) -> str:
        """«present» or «absent», as it stands."""
        if row.series_id not in self._verdicts:
            self._verdicts[row.series_id] = attended_by(self.tx, stored_series.known(self.tx, row.series_id))
        came = self._verdicts[row.series_id].get(row.person_id, ())
        return "present" if row.session_id in came else "absent"

    @cached_property
    def _present(self) -> Counter[int]:
        """Person -> how many sessions of the place they are judged present in."""
        ids = exports.series_of(self.tx, self.place)
        found = (attended_by(self.tx, stored_series.known(self.tx, id)) for id in ids)
        return Counter(person for one in found for person, came in one.items() for _ in came)

    def present(self, row: Any) -> int:
        return self._present[row.person_id]

    def reason(self, reason: str | None) -> str | None:
        """One of those that organizers choose from, or as they typed it."""
        return self.word(f"attendance-reason-{reason.strip(':')}", reason) if reason else None

    @property
    def who(self) -> Cells:
        """Whom a row is about."""
        return {
            "number": lambda row: row.person_number,
            "name": self.name,
            "phone": lambda row: phone_shown(row.phone) if row.phone else None,
        }

    @property
    def meeting(self) -> Cells:
        """Which session a row is about."""
        return {
            "series": lambda row: self.picked(row.series),
            "session": lambda row: row.session,
            "session-start": lambda row: self.local(row.session_start),
        }


def account(row: Any) -> str | None:
    """The name of a Telegram account."""
    return " ".join(filter(None, (row.first_name, row.last_name))) or None


def why(unreachable: str | None, texts: Texts) -> str | None:
    """Why nothing reaches a person, in words."""
    return texts.plain(f"broadcast-why-{unreachable.replace('_', '-')}") if unreachable else None


def people(scope: Scope) -> Sheet:
    cells: Cells = {
        "account": account,
        "username": lambda row: f"@{row.username}" if row.username else None,
        "telegram": lambda row: str(row.telegram_id) if row.telegram_id else None,
        "language": lambda row: row.language,
        "unreachable": lambda row: why(row.unreachable, scope.texts),
        "met": lambda row: scope.local(row.created_at),
        "seen": lambda row: scope.local(row.seen_at),
        "registrations": lambda row: row.registrations,
        "sessions": lambda row: row.sessions,
        "present": scope.present,
        "surveys": lambda row: row.surveys,
        "certificates": lambda row: row.certificates,
    }
    return scope.sheet("people", exports.people(scope.tx, scope.place), scope.who, cells)


def registrations(scope: Scope) -> Sheet:
    before: Cells = {
        "series": lambda row: scope.picked(row.series),
        "number": lambda row: row.number,
        "state": lambda row: scope.word(f"exports-state-{row.state}", row.state),
        "code-state": lambda row: row.state,
    }
    after: Cells = {
        "registered": lambda row: scope.local(row.registered_at),
        "changed": lambda row: scope.local(row.changed_at),
        "withdrawn": lambda row: scope.local(row.withdrawn_at),
        "reason": lambda row: row.reason,
        "made-by": account,
    }
    answers = columns(exports.forms(scope.tx, scope.place, "registration"), scope.texts)
    return scope.sheet("registrations", exports.registrations(scope.tx, scope.place), before, answers, after)


def responses(scope: Scope) -> Sheet:
    """An anonymous response has neither person nor moment."""
    answers = columns(exports.forms(scope.tx, scope.place, "survey"), scope.texts)
    after: Cells = {"submitted": lambda row: scope.local(row.submitted_at)}
    found = exports.responses(scope.tx, scope.place)
    return scope.sheet("responses", found, scope.meeting, scope.who, answers, after)


def attendance(scope: Scope) -> Sheet:
    """Every piece of evidence, beside it the verdict on that person in that session; and those of whom there
    is but a verdict."""
    cells: Cells = {
        "verdict": lambda row: scope.word(f"exports-verdict-{scope.verdict(row)}", scope.verdict(row)),
        "evidence": lambda row: scope.word(f"exports-evidence-{row.kind}", row.kind),
        "platform": lambda row: row.platform,
        "at": lambda row: scope.local(row.at),
        "minutes": lambda row: None if row.seconds is None else round(row.seconds / 60, 1),
        "reason": lambda row: scope.reason(row.reason),
        "by": lambda row: " ".join(filter(None, (row.noted_first, row.noted_last))) or None,
    }
    found = exports.attendance(scope.tx, scope.place)
    return scope.sheet("attendance", found, scope.meeting, scope.who, cells)


def certificates(scope: Scope) -> Sheet:
    before: Cells = {
        "series": lambda row: scope.picked(row.series),
        "serial": lambda row: row.serial,
        "state": lambda row: scope.word(f"exports-state-{row.state}", row.state),
        "printed-name": lambda row: row.data.get("name"),
    }
    after: Cells = {
        "ordered": lambda row: scope.local(row.ordered_at),
        "issued": lambda row: scope.local(row.issued_at),
        "ended": lambda row: scope.local(row.ended_at),
        "reason": lambda row: row.reason,
        "sha256": lambda row: row.sha256,
    }
    return scope.sheet("certificates", exports.certificates(scope.tx, scope.place), before, scope.who, after)


def deliveries(scope: Scope) -> Sheet:
    cells: Cells = {
        "campaign": lambda row: scope.word(f"exports-campaign-{row.kind.replace('_', '-')}", row.kind),
        "state": lambda row: scope.word(f"exports-state-{row.state.replace('_', '-')}", row.state),
        "channel": lambda row: row.channel,
        "due": lambda row: scope.local(row.due_at),
        "sent": lambda row: scope.local(row.sent_at),
        "attempts": lambda row: row.attempts,
        "error": lambda row: row.error,
    }
    found = exports.deliveries(scope.tx, scope.place)
    return scope.sheet("deliveries", found, scope.meeting, scope.who, cells)


def log(scope: Scope) -> Sheet:
    operator = scope.texts.plain("log-operator")
    cells: Cells = {
        "at": lambda row: scope.local(row.at),
        "by": lambda row: (
            operator if row.person_id is None else account(row) or str(row.telegram_id or row.person_id)
        ),
        "series": lambda row: scope.picked(row.series),
        "action": lambda row: scope.word(f"logged-{row.kind}", row.kind),
        "code-action": lambda row: row.kind,
        "subject": lambda row: row.subject,
        "details": lambda row: json.dumps(row.details, ensure_ascii=False) if row.details else None,
    }
    return scope.sheet("log", exports.actions(scope.tx, scope.place), cells)
