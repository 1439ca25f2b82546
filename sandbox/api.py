"""The Bot API endpoint: token, faults and limits around each method, the envelope around its result."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from types import CoroutineType
from typing import Any, NamedTuple

from aiohttp import web

from sandbox.answers import refusal, reply, success
from sandbox.errors import ApiError
from sandbox.faults import Fault
from sandbox.limits import Limits
from sandbox.methods import METHODS
from sandbox.methods.addressing import Method
from sandbox.params import Params, read_params
from sandbox.world import World

_TOKEN = re.compile(r"\d+:[\w-]+")


CloseDoor = Callable[[float], Awaitable[None]]


class Call(NamedTuple):
    """One method call, read."""

    name: str
    method: Method
    params: Params
    chat_id: int | None


class BotApi:
    """`latency` in seconds is added to every answer; `close_door` lets nobody in for so many seconds.

    While `closed` the bot's open connections are closed too, as soon as they ask for something.
    """

    def __init__(
        self, world: World, token: str, latency: float, limits: Limits | None, close_door: CloseDoor
    ) -> None:
        self.world = world
        self.token = token
        self.latency = latency
        self.limits = limits
        self.closed = False
        self._close_door = close_door

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """`/bot<token>/<method>`"""
        if self.closed:
            return _hang_up(request)
        if request.match_info["token"] != self.token:
            return _stranger(request.match_info["token"])
        found = METHODS.get(request.match_info["method"].lower())
        if found is None:
            return refusal(ApiError(404, "Not Found: method not found"))
        name, method = found
        try:
            params = await read_params(request)
        except ApiError as error:
            self._log(name, None, error.code)
            return refusal(error)
        chat_id = params.integer("chat_id") or None
        fault = self.world.faults.take(name, chat_id) if self.world.faults.waiting else None
        if fault is not None and fault.kind in ("reset", "refuse"):
            return await self._cut_off(request, Call(name, method, params, chat_id), fault)
        return await self._serve(request, Call(name, method, params, chat_id), fault)

    async def _cut_off(self, request: web.Request, call: Call, fault: Fault) -> web.Response:
        """The call never happens."""
        self._log(call.name, call.chat_id, 0, files=len(call.params.files))
        if fault.kind == "refuse":
            await self._close_door(fault.seconds)
        return _hang_up(request)

    async def _serve(self, request: web.Request, call: Call, fault: Fault | None) -> web.Response:
        status, body = await self._run(call, fault)
        if fault is not None and fault.kind == "lost_answer":
            self._log(call.name, call.chat_id, 0, effect=status == 200, files=len(call.params.files))
            return _hang_up(request)
        self._log(call.name, call.chat_id, status, effect=status == 200, files=len(call.params.files))
        delay = self.latency + (fault.seconds if fault is not None and fault.kind == "slow" else 0)
        if delay:
            await asyncio.sleep(delay)
        return reply(status, body)

    async def _run(self, call: Call, fault: Fault | None) -> tuple[int, Any]:
        """Status and body of the answer."""
        try:
            if fault is not None and (error := fault.error()):
                raise error
            if self.limits is not None:
                self.limits.check(call.name, call.chat_id)
            result = call.method(self.world, call.params)
            if type(result) is CoroutineType:
                result = await result
        except ApiError as no:
            return no.code, no.envelope()
        return 200, success(result)

    def _log(self, name: str, chat_id: int | None, status: int, effect: bool = False, files: int = 0) -> None:
        self.world.calls.add(name, chat_id, self.world.clock.time(), status, effect, files)

    async def download(self, request: web.Request) -> web.Response:
        """`/file/bot<token>/<path>`"""
        if request.match_info["token"] != self.token:
            return _stranger(request.match_info["token"])
        stored = self.world.files.at_path(request.match_info["path"])
        if stored is None:
            return refusal(ApiError(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")


def _stranger(token: str) -> web.Response:
    known_form = _TOKEN.fullmatch(token)
    return refusal(ApiError(401, "Unauthorized") if known_form else ApiError(404, "Not Found"))


def _hang_up(request: web.Request) -> web.Response:
    """Close the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
