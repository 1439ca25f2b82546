"""Who does which kind of job: the one list of them."""

from __future__ import annotations

from bot import broadcasts, exports, imports, reports, zoom
from bot.jobs import Work, only
from bot.materials import missing
from bot.questions import printing

WORKS: dict[str, Work] = {
    "chart": only("numbers", reports.draw),
    "answers": only("numbers", reports.tell),
    "export": exports.make,
    "report": only("export", reports.make),
    "own-page": only("answer", reports.give),
    "own-pages": only("export", reports.send),
    "missing": only("announce", broadcasts.tell_missing),
    missing.JOB: only("people", missing.tell),
    printing.JOB: only("questions", printing.deliver),
    **imports.WORKS,
    **zoom.WORKS,
}
"""Who does which kind of job."""
