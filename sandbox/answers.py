"""The envelope around what a method returns."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson
from aiohttp import web

from sandbox.errors import ApiError


class Described(NamedTuple):
    """A result that comes with a sentence, as those of setWebhook do."""

    result: Any
    description: str


def success(result: Any) -> Any:
    if type(result) is Described:
        return {"ok": True, "result": result.result, "description": result.description}
    return {"ok": True, "result": result}


def reply(status: int, body: Any) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def refusal(error: ApiError) -> web.Response:
    return reply(error.code, error.envelope())
