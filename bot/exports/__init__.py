"""What people gave and what became of it, as tables that organizers take along."""

from bot.exports.kinds import EVERYTHING, KINDS, Kind, permitted
from bot.exports.making import make

__all__ = ["EVERYTHING", "KINDS", "Kind", "make", "permitted"]
