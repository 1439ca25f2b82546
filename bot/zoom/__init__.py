"""Zoom's reports: read whatever Zoom wrote, joined, matched to our people without a guess, and turned into
evidence of who was there."""

from __future__ import annotations

from bot.jobs import only
from bot.zoom.listing import LIST as LIST
from bot.zoom.listing import hand_out
from bot.zoom.working import AGAIN as AGAIN
from bot.zoom.working import APPLY as APPLY
from bot.zoom.working import LOOK as LOOK
from bot.zoom.working import TASK as TASK
from bot.zoom.working import again, apply, look

WORKS = {
    kind: only("people", work)
    for kind, work in ((LOOK, look), (APPLY, apply), (AGAIN, again), (LIST, hand_out))
}
"""Who does which kind of job."""
