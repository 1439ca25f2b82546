"""Registrations made for people who were not there; those take them over by a link or their own phone."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot import reminders
from bot.materials import late
from bot.roles import hashed, note
from bot.zoom import taking
from storage import Transaction, campaigns, claims, dialogs, merging, registrations, roles
from storage.places import Place
from storage.tables import Invitation, Person, Registration, Series

PREFIX = "claim-"
"""What the links of registrations made for somebody begin with, after `?start=`."""
VALID = dt.timedelta(days=90)
OFFERED = dt.timedelta(days=1)
"""How long the button of an offer by phone number holds."""
OFFERS = 3
"""So many registrations with one's number are offered."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A registration that is its person's own now; `merged`: they had one for the series, whose answers stay;
    `again`: it was theirs before."""

    registration: Registration
    merged: bool = False
    again: bool = False


def invite(tx: Transaction, registration: Registration, by: int | None, now: dt.datetime) -> str:
    """What the personal link to a registration carries after `?start=`. Good once, for whoever opens it
    first, until the series ends, at least 90 days."""
    (token,) = invite_all(tx, registration.series, [registration.id], by, now)
    place = place_of(registration)
    note(tx, by, place, "claim-invited", f"registration:{registration.id}", now)
    return token


def invite_all(
    tx: Transaction, series: Series, registration_ids: Sequence[int], by: int | None, now: dt.datetime
) -> list[str]:
    """The same for many registrations of one series, in their order, in one statement. It notes nothing in
    the log: whoever makes so many links notes what for."""
    tokens = [secrets.token_urlsafe(24) for _ in registration_ids]
    until = max(now + VALID, _end_of(series))
    made = [
        _row(id, token, (series.programme_id, series.id), by, now, until)
        for id, token in zip(registration_ids, tokens, strict=True)
    ]
    claims.add_invitations(tx, made)
    return [PREFIX + token for token in tokens]


def _end_of(series: Series) -> dt.datetime:
    day_after = dt.datetime.combine(series.ends_on, dt.time()) + dt.timedelta(days=1)
    return day_after.replace(tzinfo=ZoneInfo(series.programme.timezone))


def _row(
    registration_id: int, token: str, place: Place, by: int | None, now: dt.datetime, until: dt.datetime
) -> dict[str, Any]:
    programme_id, series_id = place
    return {
        "token_hash": hashed(token),
        "programme_id": programme_id,
        "series_id": series_id,
        "registration_id": registration_id,
        "invited_by": by,
        "created_at": now,
        "expires_at": until,
    }


def place_of(registration: Registration) -> Place:
    return registration.series.programme_id, registration.series_id


def offers(tx: Transaction, phone: str, now: dt.datetime) -> list[tuple[Registration, str]]:
    """Registrations made for somebody with this number, each with what its button carries. Only for a person
    whose number it is by Telegram's word: a typed one anybody could type."""
    found = claims.for_phone(tx, phone, OFFERS)
    tokens = [secrets.token_urlsafe(24) for _ in found]
    made = [
        _row(one.id, token, place_of(one), None, now, now + OFFERED)
        for one, token in zip(found, tokens, strict=True)
    ]
    claims.add_invitations(tx, made)
    return list(zip(found, tokens, strict=True))


def meant(tx: Transaction, token: str, now: dt.datetime) -> Registration | None:
    """The registration that a link leads to, as long as it does; nothing is taken yet."""
    made = roles.invitation(tx, hashed(token))
    if made is None or made.registration_id is None or not _open(made, now):
        return None
    return registrations.get(tx, made.registration_id)


def _open(made: Invitation, now: dt.datetime) -> bool:
    return not made.used_at and not made.withdrawn_at and made.expires_at > now


def accept(tx: Transaction, person: Person, token: str, now: dt.datetime) -> Claim | None:
    """The registration becomes this person's, with all that hangs on it; None when the link is unknown, old,
    used by another, or its registration has ended."""
    made = roles.invitation(tx, hashed(token))
    registration = claims.held(tx, made.registration_id) if made and made.registration_id else None
    if made is None or registration is None:
        return None
    if registration.person_id == person.id:
        return Claim(registration, again=True)
    if not _open(made, now) or registration.person.telegram_id is not None:
        return None
    if registration.state in claims.OVER:
        return None
    made.used_by, made.used_at = person.id, now
    return _taken(tx, person, registration, now)


def _taken(tx: Transaction, person: Person, made_for: Registration, now: dt.datetime) -> Claim:
    """Theirs from now on. A form of theirs that would be another registration for the series is given up."""
    number, series_id = made_for.number, made_for.series_id
    own = registrations.of(tx, person.id, series_id)
    theirs = own is not None and own.state not in claims.OVER
    claims.close_invitations(tx, made_for.id, now)
    if not theirs:
        _drop_form(tx, person.id, series_id)
    merging.absorb(tx, person.id, made_for.person_id, person.id, now)
    taking.recount(tx, person.id)
    registration = registrations.of(tx, person.id, series_id)
    assert registration is not None
    catch_up(tx, person.id, now)
    subject = f"registration:{registration.id}"
    note(tx, person.id, place_of(registration), "claim-taken", subject, now, number=number)
    return Claim(registration, merged=theirs)


def _drop_form(tx: Transaction, person_id: int, series_id: int) -> None:
    begun = dialogs.about(tx, person_id, "registration", dialogs.subject_key(series_id, None))
    if begun is not None:
        dialogs.drop(tx, begun)


def catch_up(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    """What the others got already and what was meant for this person alone, as far as it still matters."""
    for registration in registrations.of_person(tx, person_id):
        reminders.catch_up(tx, person_id, registration.series, now)
        late.catch_up(tx, person_id, registration.series, now)
    for campaign in claims.waiting(tx, person_id):
        if campaign.state in ("running", "done") and (campaign.expires_at or now) >= now:
            campaigns.add_person(tx, campaign, person_id, now)
