"""How the bot gets its updates: by polling, or at a webhook of its own."""

from __future__ import annotations

from typing import Any

from sandbox.methods.addressing import Methods
from sandbox.params import Params
from sandbox.world import World

JSON = dict[str, Any]


async def get_updates(world: World, params: Params) -> list[JSON]:
    allow(world, params)
    limit = min(max(params.integer("limit", 100), 1), 100)
    with world.presence.polling():
        return await world.updates.poll(params.integer("offset"), limit, params.integer("timeout"))


def allow(world: World, params: Params) -> None:
    """Remember which kinds of updates the bot wants from now on; without the parameter it stays as it was."""
    kinds = params.sequence("allowed_updates", "allowed updates")
    if kinds is not None:
        world.updates.allowed = [str(kind) for kind in kinds]


METHODS: Methods = {"getUpdates": get_updates}
