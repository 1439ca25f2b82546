"""A Bot API server that does what a test tells it to: answers, refusals, resets, half answers, silence."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "1234567890:AAHk-the-secret-part-of-this-test-token"

Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Upload:
    filename: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Call:
    """One request as it arrived; `form` parameters stay the strings they were sent as."""

    method: str
    parameters: dict[str, Any]
    files: dict[str, Upload]
    headers: dict[str, str]
    peer: Any


def ok(result: Any) -> Respond:
    async def respond(_: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": True, "result": result})

    return respond


def refuse(code: int, description: str, **parameters: int) -> Respond:
    async def respond(_: web.Request) -> web.StreamResponse:
        body = {"ok": False, "error_code": code, "description": description}
        return web.json_response({**body, "parameters": parameters} if parameters else body, status=code)

    return respond


def page(status: int, text: str = "<html>a page</html>", **headers: str) -> Respond:
    async def respond(_: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, text=text, content_type="text/html", headers=named)

    return respond


def raw(payload: bytes) -> Respond:
    async def respond(_: web.Request) -> web.StreamResponse:
        return web.Response(body=payload, content_type="application/json")

    return respond


async def reset(request: web.Request) -> web.StreamResponse:
    """Reads the whole request, then breaks the connection."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def half(request: web.Request) -> web.StreamResponse:
    """Promises a hundred bytes, sends twelve and closes."""
    assert request.transport is not None
    request.transport.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true,"')
    request.transport.close()
    return web.Response()


async def silence(_: web.Request) -> web.StreamResponse:
    """Never answers."""
    await asyncio.Event().wait()
    raise AssertionError


async def closing(_: web.Request) -> web.StreamResponse:
    """Answers, and closes the connection without having said so."""
    response = web.json_response({"ok": True, "result": True})
    response.force_close()
    response.headers["Connection"] = "keep-alive"
    return response


@dataclass
class BotApi:
    """`script[method]` is used up answer by answer; after that come everyday ones."""

    url: str = ""
    calls: list[Call] = field(default_factory=list)
    script: dict[str, deque[Respond]] = field(default_factory=lambda: defaultdict(deque))
    everyday: dict[str, Respond] = field(default_factory=dict)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def say(self, method: str, *answers: Respond) -> None:
        self.script[method].extend(answers)

    def made(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of `method`, in order."""
        return [call.parameters for call in self.calls if call.method == method]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        call = await _read(request)
        self.calls.append(call)
        self.arrived.set()
        if self.script[call.method]:
            return await self.script[call.method].popleft()(request)
        if call.method in self.everyday:
            return await self.everyday[call.method](request)
        return await ok(self._everyday(call))(request)

    def _everyday(self, call: Call) -> Any:
        if call.method == "getMe":
            return {"id": 1, "is_bot": True, "first_name": "Bot", "username": "test_bot"}
        if call.method == "getUpdates":
            return []
        if call.method == "sendMessage":
            return {**_message(len(self.calls), call.parameters["chat_id"]), "text": "…"}
        if call.method == "sendDocument":
            document = {"file_id": f"file-{len(self.calls)}", "file_unique_id": "u"}
            return {**_message(len(self.calls), call.parameters["chat_id"]), "document": document}
        return True


def _message(number: int, chat_id: Any) -> dict[str, Any]:
    return {"message_id": number, "date": 1632790800, "chat": {"id": int(chat_id), "type": "private"}}


async def _read(request: web.Request) -> Call:
    method = request.path.rpartition("/")[2]
    peer = request.transport and request.transport.get_extra_info("peername")
    if not request.content_type.startswith("multipart/"):
        body = await request.read()
        return Call(method, json.loads(body) if body else {}, {}, dict(request.headers), peer)
    parameters: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            parameters[name] = value
    return Call(method, parameters, files, dict(request.headers), peer)
