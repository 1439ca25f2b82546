"""Sessions: which one is next and whether it is on; how organizers change them, and the ways into them."""

from bot.sessions.meeting import (
    DOORS,
    be_in,
    calendar_file,
    entry,
    following,
    is_on,
    live_links,
    title,
    zone_of,
)

__all__ = [
    "DOORS",
    "be_in",
    "calendar_file",
    "entry",
    "following",
    "is_on",
    "live_links",
    "title",
    "zone_of",
]
