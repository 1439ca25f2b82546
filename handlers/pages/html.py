"""Pages as HTML: the frame they share, and simple ones of a few words and a button. Everything is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from string import Template
from urllib.parse import urlsplit

from bot.texts import Texts
from handlers.pages.assets import ASSETS
from handlers.pages.calls import Page

FRAME = Template(
    '<!doctype html><html lang="$lang"$data><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex, nofollow">'
    '<link rel="icon" href="data:,"><title>$title</title>$links</head><body>$body</body></html>\n'
)


def frame(
    texts: Texts,
    site: str,
    title: str,
    body: str,
    *,
    styles: Iterable[str] = ("page.css",),
    scripts: Iterable[str] = (),
    data: Mapping[str, str] | None = None,
) -> Page:
    """A whole page around `body`, which is HTML already; `data` are attributes a script reads."""
    links = [f'<link rel="stylesheet" href="{asset(site, name)}">' for name in styles]
    links += [f'<script src="{asset(site, name)}" defer></script>' for name in scripts]
    attributes = [f' data-{name}="{html.escape(value)}"' for name, value in (data or {}).items()]
    fields = {
        "lang": texts.language,
        "data": "".join(attributes),
        "title": html.escape(title),
        "links": "".join(links),
        "body": body,
    }
    return Page(FRAME.substitute(fields).encode())


def simple(
    texts: Texts, site: str, title: str, *paragraphs: str, button: str | None = None, status: int = 200
) -> Page:
    """A heading and a few words, all of them plain text; `button` is the label of a form that posts to the
    same address."""
    said = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs)
    form = f'<form method="post"><button>{html.escape(button)}</button></form>' if button else ""
    page = frame(texts, site, title, f"<main><h1>{html.escape(title)}</h1>{said}{form}</main>")
    return Page(page.body, page.kind, status)


def asset(site: str, name: str) -> str:
    """The path of a file of `assets/`, with its version: a browser keeps it for good."""
    return f"{prefix(site)}/assets/{name}?v={ASSETS[name].version}"


def prefix(site: str) -> str:
    """The path of the public address, under which a proxy has the pages: «/taphuan», or nothing."""
    return urlsplit(site).path.rstrip("/")
