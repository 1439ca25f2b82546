"""The web server of the pages: from a request to a plain function in a worker thread, and back with headers
that keep the page to itself."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

import structlog
from aiohttp import web

from bot.clock import Clock
from bot.texts import LANGUAGES, Texts
from handlers.pages import ROUTES
from handlers.pages.assets import ASSETS, Asset
from handlers.pages.calls import Call, Handler, Page, Route
from handlers.pages.headers import KEPT, NEVER, secure
from handlers.pages.holding import Held
from handlers.pages.html import prefix, simple
from storage import TRANSIENT, Database, DatabaseClosed, Transaction

log = structlog.get_logger()
MOST_POSTED = 16 * 1024
"""Bytes that a form may have."""
AT_ONCE = 2
"""So many transactions of pages run at once: the database is there for the chat first."""
LINE = 64
"""So many wait their turn; who comes later is asked to come again."""
OPEN = 200
"""So many connections are left open for whoever looks again; with more, each ends with its answer, so that no
crowd of browsers uses up what this program may open."""
AGAIN = "2"
"""Seconds."""
FAREWELL = 1.0
TOKEN = "{token:[A-Za-z0-9._~-]{8,200}}"
Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]
Operation = Callable[[Transaction], Page | None]


class CannotListen(Exception):
    """The address to listen at cannot be had; `str()` says which and why, in a line."""

    def __init__(self, pages: Pages, why: str) -> None:
        listen = f"{pages.host}:{pages.port}"
        super().__init__(
            f'TAPHUAN_LISTEN is "{listen}": expected an address where nobody listens yet ({why})'
        )


class Crowded(Exception):
    """More wait their turn than makes sense."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where they are to be: what to listen at (port 0 takes a free one), the public address (what it listens
    at, if none is given). `hold` times the seconds a route holds an answer for; 0: all is read anew."""

    host: str = "127.0.0.1"
    port: int = 0
    site: str = ""
    hold: float = 1.0


@dataclass
class Server:
    """Serves `routes` once started; then `site` is where people reach them."""

    database: Database
    clock: Clock
    bot: str
    pages: Pages
    routes: dict[str, Route] = field(default_factory=lambda: ROUTES)
    site: str = field(init=False)
    _held: Held[Page] = field(default_factory=Held)
    _turns: asyncio.Semaphore = field(default_factory=partial(asyncio.Semaphore, AT_ONCE))
    _waiting: int = 0
    runner: web.AppRunner | None = None

    def __post_init__(self) -> None:
        self.site = self.pages.site

    async def start(self) -> None:
        """Listen; CannotListen if that is not possible."""
        # No access log: the paths are secrets.
        app = web.Application(client_max_size=MOST_POSTED, middlewares=[self._answered])
        self._prepare(app)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=FAREWELL)
        await self.runner.setup()
        try:
            await web.TCPSite(self.runner, self.pages.host, self.pages.port).start()
        except OSError as error:
            await self.runner.cleanup()
            raise CannotListen(self.pages, error.strerror or str(error)) from error
        self.site = self.site or f"http://{self.pages.host}:{self.runner.addresses[0][1]}"

    async def close(self) -> None:
        if self.runner is not None:
            await self.runner.cleanup()

    def _prepare(self, app: web.Application) -> None:
        app.on_response_prepare.append(secure)
        for below in dict.fromkeys(("", prefix(self.site))):  # a proxy may take the path off, or leave it on
            app.router.add_get(f"{below}/assets/{{name}}", _asset)
            for path, route in self.routes.items():
                whole = below + path.replace("{token}", TOKEN)
                app.router.add_get(whole, partial(self._get, path, route))
                if route.post is not None:
                    app.router.add_post(whole, partial(self._post, route.post))

    @web.middleware
    async def _answered(self, request: web.Request, handler: Answering) -> web.StreamResponse:
        response = await self._outcome(request, handler)
        if self.runner is not None and self.runner.server and len(self.runner.server.connections) > OPEN:
            response.force_close()
        return response

    async def _outcome(self, request: web.Request, handler: Answering) -> web.StreamResponse:
        """Whatever went wrong, said without a detail."""
        try:
            return await handler(request)
        except web.HTTPNotFound:
            return self._nothing(request)
        except web.HTTPException as refusal:
            allowed = {"Allow": refusal.headers["Allow"]} if "Allow" in refusal.headers else {}
            return web.Response(status=refusal.status, headers=allowed | NEVER)
        except (*TRANSIENT, DatabaseClosed, Crowded):
            return web.Response(status=503, headers={"Retry-After": AGAIN} | NEVER)
        except Exception:
            route = request.match_info.route.resource
            log.exception("a page failed", page=route.canonical if route else None)
            return web.Response(status=500, headers=NEVER)

    def _nothing(self, request: web.Request) -> web.Response:
        language = _language(request)
        texts = Texts((language,) if language else ())
        page = simple(texts, self.site, texts.plain("pages-none"), texts.plain("pages-none-why"), status=404)
        return _shown(page, NEVER)

    async def _get(self, path: str, route: Route, request: web.Request) -> web.StreamResponse:
        token, language = request.match_info["token"], _language(request)
        operation = self._operation(route.get, request, language)
        read = partial(self._in_turn, self.database.read, operation)
        seconds = route.hold * self.pages.hold
        page = await (self._held.get((path, token, language), seconds, read) if seconds else read())
        if page is None:
            return self._nothing(request)
        tag = hashlib.sha256(page.body).hexdigest()[:24]
        same = tag in {one.value for one in request.if_none_match or ()}
        response = web.Response(status=304, headers=KEPT) if same else _shown(page, KEPT)
        response.etag = tag
        return response

    async def _post(self, handler: Handler, request: web.Request) -> web.StreamResponse:
        form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        operation = self._operation(handler, request, _language(request), form)
        page = await self._in_turn(self.database.run, operation)
        return self._nothing(request) if page is None else _shown(page, NEVER)

    def _operation(
        self, handler: Handler, request: web.Request, language: str | None, form: dict[str, str] | None = None
    ) -> Operation:
        token, now = request.match_info["token"], self.clock.now()
        return lambda tx: handler(Call(tx, now, token, self.bot, self.site, language, form or {}))

    async def _in_turn(
        self, run: Callable[[Operation], Awaitable[Page | None]], what: Operation
    ) -> Page | None:
        if self._waiting >= LINE:
            raise Crowded
        self._waiting += 1
        try:
            async with self._turns:
                return await run(what)
        finally:
            self._waiting -= 1


def _language(request: web.Request) -> str | None:
    asked = request.query.get("lang")
    return asked if asked in LANGUAGES else None


def _shown(page: Page, headers: dict[str, str]) -> web.Response:
    charset = "utf-8" if page.kind.startswith("text/") else None
    return web.Response(
        body=page.body, status=page.status, content_type=page.kind, charset=charset, headers=headers
    )


async def _asset(request: web.Request) -> web.StreamResponse:
    found: Asset | None = ASSETS.get(request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    lasting = request.query.get("v") == found.version
    headers = {"Cache-Control": "public, max-age=31536000, immutable"} if lasting else KEPT
    return web.Response(body=found.content, content_type=found.kind, headers=headers)
