"""The bot's own web pages, for what a chat cannot show: opened by secret links, read-only unless one says so.

A feature adds a page with a line in `ROUTES`: a path with `{token}` in it, and a function that takes a `Call`
(transaction, moment, texts, token, …) and returns a `Page`, or None where there is nothing to be seen, which
looks the same for every reason. It runs whole in a worker thread like any handler, `get` on a snapshot where
writing fails, `post` in a transaction. Links to it are `link(visit.site, "/wall/{token}", token)`, and
`visit.site` is None where the operator has given no public address: then there are no pages.
"""

from __future__ import annotations

from handlers.pages import doors, unsubscribing, walls
from handlers.pages.calls import Call, Page, Route, link

__all__ = ["ROUTES", "Call", "Page", "Route", "link"]

ROUTES: dict[str, Route] = {
    **walls.ROUTES,
    **doors.ROUTES,
    unsubscribing.PATH: Route(unsubscribing.show, post=unsubscribing.end),
}
"""Every page, by its path below the public address."""
