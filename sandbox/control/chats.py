"""A person's hands and eyes: sending, pressing, editing, and reading the chat."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from aiohttp import web

from sandbox import acting, things
from sandbox.control.people import person_of
from sandbox.control.requests import MAX_TIMEOUT, answer, number_in, table_of, world_of
from sandbox.errors import ControlError
from sandbox.formatting import TEXT_LIMIT, read_text
from sandbox.methods.sending import forward_origin, repeated
from sandbox.params import Params, read_upload
from sandbox.people import Person
from sandbox.world import World

JSON = dict[str, Any]


async def send(request: web.Request) -> web.Response:
    world, person = world_of(request), person_of(request)
    if request.content_type.startswith("multipart/"):
        fields, content = await _uploaded(request, world)
    else:
        fields = await table_of(request)
        content = (
            _forwarded(world, person, fields) if fields.get("forward") else _content(world, person, fields)
        )
    chat = acting.chat_of(world, person, _whole(fields, "chat_id"))
    message = acting.say(world, person, chat, content, _whole(fields, "reply_to"))
    return answer({"message_id": message["message_id"]})


async def _uploaded(request: web.Request, world: World) -> tuple[JSON, JSON]:
    form = await request.post()
    field = form.get("file")
    if not isinstance(field, web.FileField):
        raise ControlError("a multipart request needs the field `file`")
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    kind = fields.get("as", "photo")
    content = things.file(world.files, read_upload(field), fields.get("caption", ""), kind)
    if fields.get("album"):
        content["media_group_id"] = fields["album"]
    return fields, content


def _content(world: World, person: Person, fields: JSON) -> JSON:
    if fields.get("contact"):
        return things.contact(person, fields["contact"])
    if fields.get("location"):
        return things.location(fields["location"])
    if fields.get("sticker"):
        return things.sticker(world.files)
    if fields.get("voice"):
        return things.voice(world.files)
    if fields.get("poll"):
        return things.poll(fields["poll"])
    if fields.get("html"):
        return read_text(
            Params({"text": fields["html"], "parse_mode": "HTML"}), "text", TEXT_LIMIT, world.find_user
        )
    return acting.written(str(fields.get("text", "")))


def _forwarded(world: World, person: Person, fields: JSON) -> JSON:
    """A message of the private chat once more, or new content from somebody who hides the account."""
    if fields["forward"] is True:
        stranger = {"type": "hidden_user", "sender_user_name": "Somebody", "date": int(world.clock.time())}
        return {**_content(world, person, fields), "forward_origin": stranger}
    original = world.chats[person.id].messages.get(_whole(fields, "forward") or 0)
    if original is None:
        raise ControlError(f"there is no message {fields['forward']} to forward", 404)
    return {**repeated(original), "forward_origin": forward_origin(original)}


def _whole(fields: JSON, name: str) -> int | None:
    """Raises ControlError."""
    try:
        return int(fields[name]) if fields.get(name) is not None else None
    except (TypeError, ValueError) as error:
        raise ControlError(f"`{name}` must be a whole number") from error


def _message_id(fields: JSON) -> int:
    number = _whole(fields, "message_id")
    if number is None:
        raise ControlError("`message_id` is missing")
    return number


async def press(request: web.Request) -> web.Response:
    world, person, fields = world_of(request), person_of(request), await table_of(request)
    message_id, data = _message_id(fields), fields.get("data")
    if data is None:
        row, column = _whole(fields, "row") or 0, _whole(fields, "column") or 0
        data = acting.data_at(world, person, message_id, row, column)
    return answer({"callback_query_id": acting.press(world, person, message_id, str(data))})


async def edit(request: web.Request) -> web.Response:
    world, person, fields = world_of(request), person_of(request), await table_of(request)
    message = acting.edit(world, person, _message_id(fields), str(fields.get("text", "")))
    return answer({"message_id": message["message_id"]})


async def chat_events(request: web.Request) -> web.Response:
    """Events after a number; waits for the first if there is none yet."""
    world, person = world_of(request), person_of(request)
    chat = acting.chat_of(world, person, _whole(dict(request.query), "chat_id"))
    after = int(number_in(request, "after", 0))
    if not chat.events_after(after):
        await chat.changed.wait(min(number_in(request, "timeout", 0), MAX_TIMEOUT))
    events = chat.events_after(after)
    return answer({"seq": events[-1]["seq"] if events else after, "events": events})


async def messages(request: web.Request) -> web.Response:
    """The chat as it stands now."""
    world, person = world_of(request), person_of(request)
    chat = acting.chat_of(world, person, _whole(dict(request.query), "chat_id"))
    kind = chat.json()["type"]
    standing = {
        "seq": world.feed.seq,
        "messages": list(chat.messages.values()),
        "keyboard": chat.keyboard,
        "menu": world.profile.commands_for(chat.id, kind, person.language_code, person.id),
        "menu_button": chat.menu_button or world.profile.menu_button,
        "description": world.profile.text("description", person.language_code),
        "pinned": chat.messages[chat.pinned[-1]] if chat.pinned else None,
    }
    return answer(standing)


async def forget(request: web.Request) -> web.Response:
    """A file_id stands for nothing any more, as it happens to bots with ids they kept."""
    if not world_of(request).files.forget(request.match_info["id"]):
        raise ControlError("there is no such file", 404)
    return answer({})


async def download(request: web.Request) -> web.Response:
    """A file of any message, by file_id or unique id, as a browser shows it."""
    stored = world_of(request).files.get(request.match_info["id"])
    if stored is None:
        raise ControlError("there is no such file", 404)
    way = "attachment" if request.query.get("download") else "inline"
    headers = {
        "Content-Type": stored.mime,
        "Content-Disposition": f"{way}; filename*=UTF-8''{quote(stored.name)}",
        "X-Content-Type-Options": "nosniff",
    }
    if stored.mime != "application/pdf":  # browsers show no PDF in a sandbox of theirs
        headers["Content-Security-Policy"] = "sandbox"  # a sent page must not act as the chat page
    return web.Response(body=stored.content, headers=headers)


ROUTES = (
    web.post(r"/people/{id:\d+}/send", send),
    web.post(r"/people/{id:\d+}/press", press),
    web.post(r"/people/{id:\d+}/edit", edit),
    web.get(r"/people/{id:\d+}/chat", chat_events),
    web.get(r"/people/{id:\d+}/messages", messages),
    web.get("/files/{id}", download),
    web.delete("/files/{id}", forget),
)
