"""What may be quoted, read before it is printed: one tap leaves words out, another takes them in again."""

from __future__ import annotations

import re

from bot.delivery.messages import Button, Message, Rows, short
from bot.reports import quoting
from bot.reports.figures import Quote
from bot.texts import Html
from handlers.keyboards import button, column
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series
from storage.reports import quotes

PAGE = 5
LONGEST = 400
"""Characters of a quotation that are shown here."""
DIGEST = re.compile("[0-9a-f]{16}")


def of_series(visit: Visit, series_id: str, page: str) -> Reply:
    """Five at a time, each with its button."""
    return Reply(edit=_page(visit, int(series_id), int(page)))


def _page(visit: Visit, series_id: int, page: int) -> Message:
    texts, found = visit.texts, quoting.candidates(visit.tx, series_id)
    back = (button(texts, "report-back", "reps", series_id),)
    if not found:
        return Message(texts("report-quotes-none"), (back,))
    last = (len(found) - 1) // PAGE
    at = min(page, last)
    out = quotes.left_out(visit.tx, [series_id])
    shown = list(enumerate(found, 1))[at * PAGE : (at + 1) * PAGE]
    numbers = {one.id: one.number for one in series.sessions(visit.tx, series_id)}
    lines = [_line(visit, number, one, numbers[one.session_id], out) for number, one in shown]
    buttons = [_button(visit, number, one, series_id, at, out) for number, one in shown]
    turns = [button(texts, "start-page-back", "repq", series_id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", "repq", series_id, at + 1)] if at < last else []
    kept = sum(one.digest not in out for one in found)
    head = texts("report-quotes-desk", kept=kept, all=len(found))
    rows: Rows = (*column(buttons), *((tuple(turns),) if turns else ()), back)
    return Message(Html("\n\n".join([head, *lines])), rows)


def _line(visit: Visit, number: int, one: Quote, session: int, out: set[str]) -> Html:
    id = "report-quote-out" if one.digest in out else "report-quote-in"
    name = one.name or visit.texts.plain("report-somebody")
    words = short(one.text, LONGEST)
    return visit.texts(id, number=str(number), text=words, name=name, session=str(session))


def _button(visit: Visit, number: int, one: Quote, series_id: int, at: int, out: set[str]) -> Button:
    id = "report-quote-take" if one.digest in out else "report-quote-leave"
    return button(visit.texts, id, "repq1", series_id, one.digest, at, number=str(number))


def turn(visit: Visit, series_id: str, digest: str, page: str) -> Reply:
    """Out, or in again."""
    known = {one.digest for one in quoting.candidates(visit.tx, int(series_id))}
    if not DIGEST.fullmatch(digest) or digest not in known:
        return Reply.hint(visit.texts, "forms-old-button")
    quoting.turn(visit.tx, int(series_id), digest, visit.person.id, visit.now)
    return Reply(edit=_page(visit, int(series_id), int(page)))
