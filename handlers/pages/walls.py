"""The live wall as a page to share on a screen: what a session wants to know, by itself up to date."""

from __future__ import annotations

import base64
from html import escape
from string import Template
from typing import Any

from bot import sessions as rules
from bot.documents import qr
from bot.questions import walls
from bot.questions.walls import Part
from bot.texts import Texts
from bot.texts.dates import plain_moment
from handlers.pages.assets import ASSETS
from handlers.pages.calls import Call, Page, Route, json_page
from handlers.pages.html import frame
from storage.questions import walls as stored
from storage.tables import Session

PATH = "/wall/{token}"
SCRIPT, STYLE = "wall.js", "wall.css"
HOLD = 1.0
BODY = Template(
    '<header><p id="series"></p><h1 id="session"></h1><p id="title"></p></header>'
    '<aside><a id="ask" href="$address" rel="noreferrer">'
    '<img src="data:image/svg+xml;base64,$code" alt="" width="200" height="200">'
    '<span class="scan">$scan</span><span class="tap">$ask</span></a><p class="how">$how</p>'
    '<p id="sum"></p><p id="state" role="status"></p><p class="tools">'
    '<button id="theme" title="$theme" aria-label="$theme"><svg viewBox="0 0 24 24">'
    '<circle cx="12" cy="12" r="9"/><path class="full" d="M12 3a9 9 0 0 1 0 18z"/></svg></button>'
    '<button id="whole" title="$whole" aria-label="$whole"><svg viewBox="0 0 24 24">'
    '<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/></svg></button></p></aside>'
    '<main id="wall"></main><noscript>$script</noscript>'
)


def show(call: Call) -> Page | None:
    """The page; its questions come from `questions`, again and again."""
    session = stored.opened_by(call.tx, call.token)
    if session is None:
        return None
    texts = _texts(call, session)
    data = {
        "away": texts.plain("walls-away"),
        "gone": texts.plain("pages-none"),
        "none": texts.plain("walls-none"),
        "waiting": texts.plain("walls-loading"),
    }
    title = texts.plain("walls-title", number=str(session.number))
    body = _body(texts, call.bot, session)
    return frame(texts, call.site, title, body, styles=(STYLE,), scripts=(SCRIPT,), data=data)


def questions(call: Call) -> Page | None:
    """What is on it now."""
    session = stored.opened_by(call.tx, call.token)
    if session is None:
        return None
    texts, parts = _texts(call, session), walls.parts(call.tx, session)
    several = len(parts) > 1
    open_, answered = sum(one.open for one in parts), sum(one.answered for one in parts)
    return json_page(
        {
            "page": ASSETS[SCRIPT].version + ASSETS[STYLE].version,
            "series": texts.plain_pick(session.series.title),
            "session": texts.plain("walls-session", number=str(session.number)),
            "when": plain_moment(session.starts_at, rules.zone_of(session.series), texts),
            "title": "" if several and not session.title else rules.title(session, texts),
            "sum": texts.plain("walls-sum", open=open_, answered=answered) if open_ + answered else "",
            "parts": [_part(one, texts, several) for one in parts],
        }
    )


ROUTES = {PATH: Route(show, hold=HOLD), f"{PATH}/questions": Route(questions, hold=HOLD)}


def _texts(call: Call, session: Session) -> Texts:
    return call.texts(*session.series.programme.languages)


def _part(part: Part, texts: Texts, several: bool) -> dict[str, Any]:
    rest = part.open + part.answered - len(part.questions)
    return {
        "id": part.topic.id,
        "title": texts.plain_pick(part.topic.title) if several else "",
        "rest": texts.plain("walls-rest", count=rest) if rest > 0 else "",
        "questions": [
            {
                "id": one.id,
                "words": one.words,
                "wanted": one.wanted,
                "people": texts.plain("walls-people", count=one.wanted),
                "answered": texts.plain("walls-answered") if one.answered else "",
            }
            for one in part.questions
        ],
    }


def _body(texts: Texts, bot: str, session: Session) -> str:
    address = walls.ask_link(bot, session.id)
    fields = {
        "address": escape(address),
        "code": base64.b64encode(qr.svg(address).encode()).decode(),
        "scan": escape(texts.plain("walls-scan")),
        "ask": escape(texts.plain("walls-ask")),
        "how": escape(texts.plain("walls-how", bot=f"@{bot}")),
        "theme": escape(texts.plain("walls-theme")),
        "whole": escape(texts.plain("walls-whole")),
        "script": escape(texts.plain("walls-script")),
    }
    return BODY.substitute(fields)
