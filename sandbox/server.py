"""The sandbox as one thing: started and stopped in a test's own process, or by `python -m sandbox`."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Self

from aiohttp import web

from sandbox.api import BotApi
from sandbox.clock import Clock
from sandbox.control import ROUTES
from sandbox.control.requests import WORLD, refusals
from sandbox.limits import Limits
from sandbox.params import MAX_BODY
from sandbox.people import Bot
from sandbox.world import World

PAGE = Path(__file__).parent / "page"
TOKEN = "100000001:SANDBOX"


class Sandbox:
    """`async with Sandbox() as sandbox:` listens on `sandbox.url`; port 0 takes a free one.

    `now` starts the clock somewhere else than today (aware), `latency` (seconds) delays every Bot API answer,
    `quiet_store` keeps counts and no messages, `limits` answers 429 as Telegram would,
    `webhook_backoff` (seconds) is the unit of waiting between attempts at a webhook.
    """

    def __init__(
        self,
        token: str = TOKEN,
        username: str = "taphuan_demo_bot",
        name: str = "Tập huấn",
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        now: datetime | None = None,
        latency: float = 0.0,
        quiet_store: bool = False,
        limits: bool = False,
        webhook_backoff: float = 1.0,
    ) -> None:
        self.token = token
        self.host = host
        self.port = port
        bot = Bot(int(token.split(":")[0]), username, name)
        self.world = World(bot, Clock(now), quiet_store, webhook_backoff)
        self.api = BotApi(self.world, token, latency, Limits() if limits else None, self._close)
        self._runner = web.AppRunner(
            self._app(), access_log=None, handler_cancellation=True, shutdown_timeout=0.2
        )
        self._site: web.TCPSite | None = None
        self._reopening: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        await self._runner.setup()
        await self._open()

    async def stop(self) -> None:
        if self._reopening is not None:
            self._reopening.cancel()
        self.world.feed.close()
        await self.world.webhook.remove()
        await self._runner.cleanup()
        self.world.presence.close()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=MAX_BODY)
        app.router.add_route("*", "/bot{token}/{method}", self.api.handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self.api.download)
        control = web.Application(client_max_size=MAX_BODY, middlewares=[refusals])
        control[WORLD] = self.world
        control.add_routes(ROUTES)
        app.add_subapp("/sandbox", control)
        if PAGE.is_dir():
            app.router.add_get("/", _page)
            app.router.add_static("/page/", PAGE)
            app.on_response_prepare.append(_fresh)
        return app

    async def _open(self) -> None:
        self._site = web.TCPSite(self._runner, self.host, self.port)
        await self._site.start()
        self.port = self._runner.addresses[0][1]

    async def _close(self, seconds: float) -> None:
        """Refuse connections for a while; open ones of the control API stay open."""
        if self._site is None or self.api.closed:
            return
        self.api.closed = True
        await self._site.stop()
        self._reopening = asyncio.create_task(self._reopen(seconds))

    async def _reopen(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._open()
        self.api.closed = False


async def _page(_: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html")


async def _fresh(request: web.Request, response: web.StreamResponse) -> None:
    """A browser asks whether its copy of the page is still good, so none is older than the server."""
    if request.path.startswith("/page/") or request.path == "/":
        response.headers.setdefault("Cache-Control", "no-cache")
