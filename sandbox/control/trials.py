"""For tests and benchmarks: faults, floods of updates, and the log of what the bot called."""

from __future__ import annotations

import time
from typing import Any

from aiohttp import web

from sandbox.control.requests import MAX_TIMEOUT, answer, number_in, table_of, world_of
from sandbox.errors import ControlError
from sandbox.world import World

JSON = dict[str, Any]


async def add_fault(request: web.Request) -> web.Response:
    world, fields = world_of(request), await table_of(request)
    if fields.get("kind") == "duplicate_update":
        world.updates.to_duplicate += int(fields.get("times", 1))
    else:
        world.faults.add(fields)
    return answer({"waiting": len(world.faults.waiting)})


async def clear_faults(request: web.Request) -> web.Response:
    world = world_of(request)
    world.faults.clear()
    world.updates.to_duplicate = 0
    return answer({"waiting": 0})


async def calls(request: web.Request) -> web.Response:
    """Calls later than `after`, at once or as soon as there is one; none after `timeout` seconds."""
    log = world_of(request).calls
    after, method = int(number_in(request, "after", 0)), request.query.get("method", "")
    deadline = time.monotonic() + min(number_in(request, "timeout", 0), MAX_TIMEOUT)
    while not (found := log.after(after, method)) and (left := deadline - time.monotonic()) > 0:
        await log.changed.wait(left)
    return answer({"seq": log.seq, "calls": found})


async def stats(request: web.Request) -> web.Response:
    world = world_of(request)
    return answer({"methods": world.calls.stats(), "pending_updates": len(world.updates.pending)})


async def flood(request: web.Request) -> web.Response:
    """Raw updates, numbered here. Their senders count as started, their presses can be answered."""
    world, updates = world_of(request), (await table_of(request)).get("updates")
    if not isinstance(updates, list) or not all(isinstance(update, dict) and update for update in updates):
        raise ControlError("`updates` is a list of updates without update_id")
    for update in updates:
        _prepare(world, update)
        world.updates.put(update)
    return answer({"queued": len(updates)})


def _prepare(world: World, update: JSON) -> None:
    content = next(iter(update.values()))
    sender = content.get("from", {}).get("id", 0)
    if sender in world.people:
        world.people[sender].started = True
    if "callback_query" in update:
        world.callbacks.open(content["id"], sender)


ROUTES = (
    web.post("/faults", add_fault),
    web.delete("/faults", clear_faults),
    web.get("/calls", calls),
    web.get("/stats", stats),
    web.post("/flood", flood),
)
