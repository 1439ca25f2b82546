"""Time, the timeline of what comes next, and the stream of everything that happens."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from sandbox.control.requests import MAX_TIMEOUT, answer, number_in, table_of, world_of
from sandbox.errors import ControlError
from sandbox.world import World

JSON = dict[str, Any]

ITEM = ("at", "label", "kind", "key")


async def read_clock(request: web.Request) -> web.Response:
    """At once, or with `after` equal to the version when the clock is next changed."""
    clock = world_of(request).clock
    if int(number_in(request, "after", 0)) == clock.version:
        await clock.changed.wait(min(number_in(request, "timeout", 0), MAX_TIMEOUT))
    return answer(clock.as_json())


async def change_clock(request: web.Request) -> web.Response:
    world, fields = world_of(request), await table_of(request)
    now, advance, frozen = fields.get("now"), fields.get("advance"), fields.get("frozen")
    if not isinstance(now, str | None) or not isinstance(advance, int | float | None):
        raise ControlError("`now` is an ISO date and time, `advance` a number of seconds")
    if not isinstance(frozen, bool | None):
        raise ControlError("`frozen` is true or false")
    world.clock.change(now, advance, frozen)
    world.feed.publish(clock_event(world))
    return answer(world.clock.as_json())


def clock_event(world: World) -> JSON:
    return {"type": "clock", **world.clock.as_json()}


def timeline_event(world: World) -> JSON:
    return {"type": "timeline", "items": world.timeline}


async def read_timeline(request: web.Request) -> web.Response:
    return answer({"items": world_of(request).timeline})


async def replace_timeline(request: web.Request) -> web.Response:
    world, items = world_of(request), (await table_of(request)).get("items")
    if not isinstance(items, list) or not all(_is_item(item) for item in items):
        raise ControlError(f"`items` is a list of objects with the texts {', '.join(ITEM)}")
    world.timeline = sorted(items, key=lambda item: str(item["at"]))
    world.feed.publish(timeline_event(world))
    return answer({"items": world.timeline})


def _is_item(item: Any) -> bool:
    return isinstance(item, dict) and all(isinstance(item.get(name), str) for name in ITEM)


async def read_bot(request: web.Request) -> web.Response:
    return answer(world_of(request).bot_event())


async def events(request: web.Request) -> web.StreamResponse:
    """Server-sent events: first how things stand, then everything that happens."""
    world = world_of(request)
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    hello = {"type": "hello", "boot": world.boot}
    first = [hello, clock_event(world), timeline_event(world), world.bot_event()]
    async for line in world.feed.lines(first):
        await response.write(line)
    return response


ROUTES = (
    web.get("/clock", read_clock),
    web.post("/clock", change_clock),
    web.get("/timeline", read_timeline),
    web.put("/timeline", replace_timeline),
    web.get("/bot", read_bot),
    web.get("/events", events),
)
