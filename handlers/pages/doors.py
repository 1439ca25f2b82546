"""A screen at the door: a large code to scan, another one every half minute."""

from __future__ import annotations

import base64
import html

from bot.attendance import doors as rules
from bot.documents import qr
from bot.sessions.meeting import title, zone_of
from bot.texts.dates import plain_moment
from handlers.pages.calls import Call, Page, Route
from handlers.pages.html import frame


def show(call: Call) -> Page | None:
    """The code of this half minute; when it is not yet time, or over, a word instead."""
    found = rules.shown_on(call.tx, call.token)
    if found is None:
        return None
    session, secret = found
    texts = call.texts(*session.series.programme.languages)
    heading = texts.plain("attendance-poster-heading")
    when = plain_moment(session.starts_at, zone_of(session.series), texts)
    about = texts.plain("attendance-poster-session", number=str(session.number), when=when)
    said = (texts.plain_pick(session.series.title), about, title(session, texts))
    lines = [f"<h1>{html.escape(heading)}</h1>", *(f"<p>{html.escape(one)}</p>" for one in said)]
    if rules.is_open(session, call.now):
        address = f"https://t.me/{call.bot}?start={rules.rotating(session.id, secret, call.now)}"
        alt = texts.plain("attendance-poster-alt")
        lines += [_picture(address, alt), f"<p>{html.escape(texts.plain('attendance-screen-scan'))}</p>"]
    else:
        lines.append(f"<p class='word'>{html.escape(texts.plain('attendance-screen-closed'))}</p>")
    body = f'<main id="door">{"".join(lines)}</main>'
    lost = {"lost": texts.plain("attendance-screen-lost")}
    return frame(texts, call.site, heading, body, styles=("door.css",), scripts=("door.js",), data=lost)


def _picture(address: str, alt: str) -> str:
    """As an address of its own: a page of ours has no styles in its words."""
    picture = base64.b64encode(qr.svg(address).encode()).decode()
    return f'<img src="data:image/svg+xml;base64,{picture}" alt="{html.escape(alt)}">'


ROUTES: dict[str, Route] = {"/door/{token}": Route(show, hold=2.0)}
