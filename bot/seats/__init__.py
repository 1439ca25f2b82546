"""Seats: who gets one, who stands in line for one, who needs an organizer's yes first.

Whoever makes registrations for others asks `room(tx, series).enter(approved=True)` what each becomes, with
the series held: an organizer's word goes before closed doors and approval, but makes no room.
"""

from bot.seats.offers import (
    accept,
    awake,
    held_until,
    hold_of,
    missed,
    offer_free,
    run_due,
    stand_again,
)
from bot.seats.requests import DECIDERS, REASONS, approve, refuse, tell_staff
from bot.seats.rooms import HELD, PENDING, Room, room, room_of, settle, state_for
from bot.seats.terms import GATES, MOST, set_approval, set_capacity, set_gate

__all__ = [
    "DECIDERS",
    "GATES",
    "HELD",
    "MOST",
    "PENDING",
    "REASONS",
    "Room",
    "accept",
    "approve",
    "awake",
    "held_until",
    "hold_of",
    "missed",
    "offer_free",
    "refuse",
    "room",
    "room_of",
    "run_due",
    "set_approval",
    "set_capacity",
    "set_gate",
    "settle",
    "stand_again",
    "state_for",
    "tell_staff",
]
