"""What people said in their own words, what they were given, and whether messages reached them."""

from __future__ import annotations

from bot.documents.report import Grid, Saying, Sayings, Section, Words
from bot.documents.tables import Cell
from bot.reports.pen import Pen

MOST = 60
"""So many quotations are printed; all stand in the workbook."""
STATES = {
    "sent": "report-message-sent",
    "blocked": "report-message-blocked",
    "failed": "report-message-failed",
    "expired": "report-message-expired",
    "in_doubt": "report-message-in-doubt",
    "skipped": "report-message-skipped",
    "waiting": "report-message-waiting",
}
"""What each state of a delivery is called; what waits and what is on its way is one."""


def quotations(pen: Pen) -> Section | None:
    """Those that people allowed and nobody left out; None when there are none."""
    places = {one.id: one for one in pen.figures.sessions}
    sayings = tuple(
        Saying(one.text, f"{one.name or pen.word('report-somebody')}, {pen.session(places[one.session_id])}")
        for one in pen.figures.quotes
        if one.digest not in pen.left_out
    )
    if not sayings:
        return None
    lead = Words(pen.word("report-quotes-lead"))
    rows = tuple((one.text, one.by) for one in sayings)
    sheet = Grid(
        pen.word("report-quotes"),
        (pen.names("report-quote", 4), pen.names("report-by", 2)),
        rows,
        printed=False,
    )
    return Section(pen.word("report-quotes"), (lead, Sayings(sayings[:MOST]), sheet))


def certificates(pen: Pen) -> Section:
    rows = pen.figures.series
    if not sum(one.earned for one in rows):
        return Section(pen.word("report-papers"), (Words(pen.word("report-papers-none")),))
    terms = ("report-earned", "report-certificates", "report-ordered", "report-replaced", "report-revoked")
    values = tuple(
        sum(one)
        for one in zip(
            *((row.earned, row.issued, row.ordered, row.replaced, row.revoked) for row in rows), strict=True
        )
    )
    columns = tuple(pen.column(term) for term in terms)
    return Section(pen.word("report-papers"), (Grid(pen.word("report-papers-table"), columns, (values,)),))


def messages(pen: Pen) -> Section:
    """By channel."""
    channels = dict.fromkeys(one.channel for one in pen.figures.sent)
    if not channels:
        return Section(pen.word("report-messages"), (Words(pen.word("report-messages-none")),))
    rows = tuple(
        (pen.texts.plain(f"report-channel-{channel}"), *_states(pen, channel)) for channel in channels
    )
    columns = (
        pen.names("report-channel", 1.3),
        *(pen.column(term) for term in STATES.values()),
        pen.column("report-message-all"),
    )
    return Section(pen.word("report-messages"), (Grid(pen.word("report-messages-table"), columns, rows),))


def _states(pen: Pen, channel: str) -> list[Cell]:
    counts = {one.state: one.count for one in pen.figures.sent if one.channel == channel}
    counts["waiting"] = counts.pop("pending", 0) + counts.pop("sending", 0)
    return [*(counts.get(state, 0) for state in STATES), sum(counts.values())]
