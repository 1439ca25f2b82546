"""Registrants from a file: columns recognised, rows checked and shown, and all of them registered at once."""

from __future__ import annotations

from bot.imports.links import LINKS as LINKS
from bot.imports.links import hand_out
from bot.imports.working import APPLY as APPLY
from bot.imports.working import LOOK as LOOK
from bot.imports.working import TASK as TASK
from bot.imports.working import WRONG as WRONG
from bot.imports.working import look, tell_wrong, write
from bot.jobs import only

WORKS = {
    kind: only("people", work)
    for kind, work in ((LOOK, look), (WRONG, tell_wrong), (APPLY, write), (LINKS, hand_out))
}
"""Who does which kind of job."""
