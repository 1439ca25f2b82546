"""People and groups: who is there, and what changes about them."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from sandbox import acting
from sandbox.control.requests import answer, body_of, table_of, world_of
from sandbox.errors import ControlError
from sandbox.people import Group, Person
from sandbox.world import World

JSON = dict[str, Any]

TEXTS = ("first_name", "last_name", "username", "language_code", "phone", "role", "avatar")
FLAGS = ("blocked", "deactivated", "started")


async def list_people(request: web.Request) -> web.Response:
    return answer([person.as_json() for person in world_of(request).people.values()])


async def add_people(request: web.Request) -> web.Response:
    """One person, or a list of them for benchmarks."""
    world, body = world_of(request), await body_of(request)
    if isinstance(body, list):
        return answer([add_person(world, fields).as_json() for fields in body])
    return answer(add_person(world, body).as_json())


def add_person(world: World, fields: Any) -> Person:
    """Raises ControlError."""
    checked = _checked(fields, ("id",))
    if not checked.get("first_name"):
        raise ControlError("a person needs a first_name")
    person = world.add_person(checked)
    world.feed.publish({"type": "person", "person": person.as_json()})
    return person


def _checked(fields: Any, more: tuple[str, ...] = ()) -> JSON:
    """Known fields of the right type. Raises ControlError."""
    if not isinstance(fields, dict):
        raise ControlError("a person is a JSON object")
    for name, value in fields.items():
        kind: type = str if name in TEXTS else bool if name in FLAGS else int
        if name not in (*TEXTS, *FLAGS, *more):
            raise ControlError(f"a person has no field {name!r}")
        if not isinstance(value, kind):
            raise ControlError(f"`{name}` must be of type {kind.__name__}")
    return dict(fields)


async def change_person(request: web.Request) -> web.Response:
    world = world_of(request)
    person = person_of(request)
    fields = _checked(await table_of(request))
    was_blocked = person.blocked
    for name, value in fields.items():
        setattr(person, name, value)
    person.changed()
    if person.blocked != was_blocked and person.started:
        before, after = ("member", "kicked") if person.blocked else ("kicked", "member")
        acting.member_changed(world, world.chats[person.id], person, before, after)
    world.feed.publish({"type": "person", "person": person.as_json()})
    return answer(person.as_json())


def person_of(request: web.Request) -> Person:
    """The person named in the path. Raises ControlError 404."""
    return world_of(request).person(int(request.match_info["id"]))


async def list_groups(request: web.Request) -> web.Response:
    return answer([group.as_json() for group in world_of(request).groups.values()])


async def add_group(request: web.Request) -> web.Response:
    """The first member makes the group, so brings the bot in."""
    world, fields = world_of(request), await table_of(request)
    members = [world.person(member) for member in fields.get("members", [])]
    kind = fields.get("type", "group")
    if not members or not fields.get("title") or kind not in ("group", "supergroup"):
        raise ControlError("a group needs a title, members and perhaps a type: group or supergroup")
    group = world.add_group(fields["title"], [member.id for member in members], kind)
    _introduce(world, group, members[0])
    return answer(group.as_json())


def _introduce(world: World, group: Group, founder: Person) -> None:
    chat = world.chats[group.id]
    acting.member_changed(world, chat, founder, "left", "member")
    acting.say(world, founder, chat, {"new_chat_members": [world.bot.user()]})


async def change_group(request: web.Request) -> web.Response:
    """{bot_is_member} throws the bot out or takes it back; {upgrade: true} makes a supergroup of it."""
    world, fields = world_of(request), await table_of(request)
    group = world.groups.get(int(request.match_info["id"]))
    if group is None:
        raise ControlError("there is no such group", 404)
    if fields.get("upgrade"):
        return answer(_upgrade(world, group).as_json())
    inside = bool(fields.get("bot_is_member", group.bot_is_member))
    if inside != group.bot_is_member:
        group.bot_is_member = inside
        before, after = ("left", "member") if inside else ("member", "kicked")
        acting.member_changed(world, world.chats[group.id], world.people[group.members[0]], before, after)
    return answer(group.as_json())


def _upgrade(world: World, group: Group) -> Group:
    if group.kind != "group" or group.migrated_to is not None:
        raise ControlError("only a basic group can become a supergroup, once", 409)
    successor = world.add_group(group.title, group.members, "supergroup")
    founder = world.people[group.members[0]]
    acting.say(world, founder, world.chats[group.id], {"migrate_to_chat_id": successor.id})
    group.migrated_to = successor.id
    acting.say(world, founder, world.chats[successor.id], {"migrate_from_chat_id": group.id})
    return successor


ROUTES = (
    web.get("/people", list_people),
    web.post("/people", add_people),
    web.patch(r"/people/{id:\d+}", change_person),
    web.get("/groups", list_groups),
    web.post("/groups", add_group),
    web.patch(r"/groups/{id:-\d+}", change_group),
)
