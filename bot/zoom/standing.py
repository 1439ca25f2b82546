"""How a session stands with Zoom: what was taken in, who is recognised, and what is left to decide."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Message
from bot.texts import Texts
from bot.texts.dates import short_moment
from bot.zoom import preview, taking
from bot.zoom.matching import LIKELY
from bot.zoom.weighing import DECIDED, DOUBTFUL, HOST, IGNORED, MATCHED, UNKNOWN
from storage import Transaction, zoom
from storage.tables import Session, ZoomReport

LISTED = 5
"""So many reports are named."""


def standing(tx: Transaction, session: Session, texts: Texts) -> Message:
    """The session's page about Zoom."""
    reports, counts = zoom.reports(tx, session.id), Counter(zoom.counts(tx, session.id))
    title = texts("zoom-page", number=str(session.number))
    if not reports:
        return Message(
            f"{title}\n\n{texts('zoom-none')}",
            tuple(_rows(session, texts, Counter(), reports=False)),
        )
    likely = len({guest for guest, _ in zoom.likely(tx, session.id, LIKELY)})
    ways = _ways(tx, session.id)
    named = ways["name"] + ways[DECIDED]
    lines = preview.told(counts, likely, ways, texts)
    lines += [texts("zoom-hosts", count=counts[HOST])] if counts[HOST] else []
    parts = [title, "\n".join(lines), _times(tx, session, texts), _reports(reports, session, texts)]
    parts += [texts("zoom-hint-closed")] if zoom.is_closed(tx, session.id) else []
    parts += [texts("zoom-to-decide")] if counts[DOUBTFUL] else []
    return Message(
        "\n\n".join(filter(None, parts)), tuple(_rows(session, texts, counts, likely, named, reports=True))
    )


def _ways(tx: Transaction, session_id: int) -> Counter[str]:
    """How many guests are recognised by what."""
    first: dict[int, str] = {}
    for row in zoom.matches_of_session(tx, session_id):
        if row.holds:
            first.setdefault(row.guest_id, row.way)
    return Counter(first.values())


def _times(tx: Transaction, session: Session, texts: Texts) -> str:
    found = [one for one in taking.stays(tx, session).values() if one.seconds]
    if not found:
        return ""
    average = preview.minutes(sum(one.seconds for one in found) // len(found))
    begin, end = taking.window(session)
    return texts("zoom-evidence", people=len(found), average=average, whole=preview.minutes(end - begin))


def _reports(reports: list[ZoomReport], session: Session, texts: Texts) -> str:
    zone = ZoneInfo(session.series.programme.timezone)
    lines = [
        texts(
            "zoom-report",
            name=str(one.details["name"]),
            rows=int(one.details["rows"]),
            when=short_moment(one.imported_at, zone, texts),
        )
        for one in reports[-LISTED:]
    ]
    return "\n".join([texts("zoom-reports"), *lines])


def _rows(
    session: Session,
    texts: Texts,
    counts: Counter[str],
    likely: int = 0,
    named: int = 0,
    *,
    reports: bool,
) -> list[tuple[Button, ...]]:
    id = session.id
    rows: list[tuple[Button, ...]] = []
    if likely:
        rows.append((Button(texts.plain("zoom-likely-button", count=likely), press=f"zooml:{id}"),))
    if counts[DOUBTFUL] > likely:
        label = texts.plain("zoom-queue-button", count=counts[DOUBTFUL] - likely)
        rows.append((Button(label, press=f"zoomq:{id}:0", style="primary"),))
    if named:
        rows.append((Button(texts.plain("zoom-named-button", count=named), press=f"zoomn:{id}"),))
    rows.append((Button(texts.plain("zoom-send"), press=f"zooms:{id}"),))
    if reports:
        listed = counts[UNKNOWN] + counts[DOUBTFUL] + counts[IGNORED] + counts[MATCHED]
        rows += [(Button(texts.plain("zoom-list"), press=f"zoomf:{id}"),)] if listed else []
        rows.append(
            (
                Button(texts.plain("zoom-again"), press=f"zoomr:{id}"),
                Button(texts.plain("zoom-undo"), press=f"zoomd:{id}"),
            )
        )
    return [*rows, (Button(texts.plain("sessions-desk-page"), press=f"ss1:{id}"),)]
