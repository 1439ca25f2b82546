"""Whom an organizer should look through again: guests known by nothing but a name, or by somebody's word."""

from __future__ import annotations

from dataclasses import dataclass

from bot.forms.folding import words
from bot.zoom.weighing import DECIDED, MATCHED
from storage import Transaction, zoom


@dataclass
class Taken:
    """A guest who counts; `people` are those they are taken for."""

    guest_id: int
    name: str
    way: str
    people: list[int]


def uncertain(tx: Transaction, session_id: int) -> list[Taken]:
    """Guests recognised by name alone, then those whom organizers chose; each in the order of their names."""
    guests = {one.id: one for one in zoom.guests(tx, session_id) if one.state == MATCHED}
    found: dict[int, Taken] = {}
    for row in zoom.matches_of_session(tx, session_id):
        if row.holds and row.way in ("name", DECIDED) and row.guest_id in guests:
            guest = guests[row.guest_id]
            found.setdefault(guest.id, Taken(guest.id, guest.name, row.way, [])).people.append(row.person_id)
    return sorted(found.values(), key=lambda one: (one.way != "name", words(one.name), one.guest_id))
