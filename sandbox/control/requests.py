"""Reading control requests and answering them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from sandbox.errors import ApiError, ControlError
from sandbox.world import World

JSON = dict[str, Any]

WORLD: web.AppKey[World] = web.AppKey("world", World)
MAX_TIMEOUT = 60.0


def world_of(request: web.Request) -> World:
    return request.app[WORLD]


async def body_of(request: web.Request) -> Any:
    """The JSON of the request. Raises ControlError."""
    try:
        return orjson.loads(await request.read())
    except orjson.JSONDecodeError as error:
        raise ControlError(f"the body is not JSON: {error}") from error


async def table_of(request: web.Request) -> JSON:
    """The JSON object of the request. Raises ControlError."""
    body = await body_of(request)
    if not isinstance(body, dict):
        raise ControlError("the body must be a JSON object")
    return body


def number_in(request: web.Request, name: str, default: float) -> float:
    """A number of the query string. Raises ControlError."""
    try:
        return float(request.query.get(name, default))
    except ValueError as error:
        raise ControlError(f"`{name}` must be a number") from error


def answer(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


@web.middleware
async def refusals(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Turn a refusal into {"error": reason}."""
    try:
        return await handler(request)
    except ControlError as error:
        return answer({"error": error.reason}, error.status)
    except ApiError as error:
        return answer({"error": error.description}, error.code)
