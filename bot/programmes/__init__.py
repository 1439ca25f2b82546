"""A programme file is applied: added, changed, moved, cancelled, and nothing that people gave is lost."""

from bot.programmes.applying import apply, insist, name_form, start
from bot.programmes.notices import SOON, believed, tell, told_at
from bot.programmes.sessions import Changes, settle

__all__ = [
    "SOON",
    "Changes",
    "apply",
    "believed",
    "insist",
    "name_form",
    "settle",
    "start",
    "tell",
    "told_at",
]
