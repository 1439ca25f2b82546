"""The control API under /sandbox/: what a person's hands, the chat page and tests do."""

from __future__ import annotations

from aiohttp import web

from sandbox.control import chats, clock, people, trials

ROUTES: tuple[web.RouteDef, ...] = (*people.ROUTES, *chats.ROUTES, *clock.ROUTES, *trials.ROUTES)
