"""How the bot gets its updates: by polling, or at a webhook of its own."""

from __future__ import annotations

from typing import Any

from sandbox.answers import Described
from sandbox.errors import ApiError
from sandbox.methods.addressing import Methods
from sandbox.params import Params
from sandbox.webhook import checked_target
from sandbox.world import World

JSON = dict[str, Any]

USE_ONE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(world: World, params: Params) -> list[JSON]:
    if world.webhook.target is not None:
        raise ApiError(409, USE_ONE)
    allow(world, params)
    limit = min(max(params.integer("limit", 100), 1), 100)
    with world.presence.polling():
        return await world.updates.poll(params.integer("offset"), limit, params.integer("timeout"))


def allow(world: World, params: Params) -> None:
    """Remember which kinds of updates the bot wants from now on; without the parameter it stays as it was."""
    kinds = params.sequence("allowed_updates", "allowed updates")
    if kinds is not None:
        world.updates.allowed = [str(kind) for kind in kinds]


async def set_webhook(world: World, params: Params) -> Described:
    if not params.text("url"):
        return await delete_webhook(world, params)
    target = checked_target(
        params.text("url"), params.text("secret_token"), params.integer("max_connections", 40)
    )
    allow(world, params)
    if params.flag("drop_pending_updates"):
        world.updates.pending.clear()
    if target == world.webhook.target:
        return Described(True, "Webhook is already set")
    await world.webhook.set(target)
    return Described(True, "Webhook was set")


async def delete_webhook(world: World, params: Params) -> Described:
    was_set = world.webhook.target is not None
    await world.webhook.remove()
    if params.flag("drop_pending_updates"):
        world.updates.pending.clear()
    return Described(True, "Webhook was deleted" if was_set else "Webhook is already deleted")


def get_webhook_info(world: World, _: Params) -> JSON:
    target = world.webhook.target
    info: JSON = {
        "url": target.url if target else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    if target is None:
        return info
    trouble = world.webhook.trouble.as_json() if world.webhook.trouble else {}
    return {**info, "max_connections": target.max_connections, "ip_address": "127.0.0.1", **trouble}


METHODS: Methods = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
