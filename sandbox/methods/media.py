"""Messages with a file: uploaded, attached or sent again by its file_id; and fetching files people sent."""

from __future__ import annotations

from typing import Any

from sandbox.errors import ApiError, bad_request
from sandbox.files import StoredFile
from sandbox.formatting import CAPTION_LIMIT, read_text
from sandbox.methods.addressing import Methods, open_chat
from sandbox.methods.sending import deliver
from sandbox.params import MAX_UPLOAD, Params, Upload
from sandbox.pictures import picture_size
from sandbox.world import World

JSON = dict[str, Any]

MAX_PHOTO = 10 * 1024 * 1024  # bytes


def send_document(world: World, params: Params) -> JSON:
    return _send(world, params, "document")


def send_photo(world: World, params: Params) -> JSON:
    return _send(world, params, "photo")


def send_voice(world: World, params: Params) -> JSON:
    return _send(world, params, "voice")


def send_audio(world: World, params: Params) -> JSON:
    return _send(world, params, "audio")


def send_video(world: World, params: Params) -> JSON:
    return _send(world, params, "video")


def send_animation(world: World, params: Params) -> JSON:
    return _send(world, params, "animation")


def _send(world: World, params: Params, kind: str) -> JSON:
    chat = open_chat(world, params)
    caption = read_text(params, "caption", CAPTION_LIMIT, world.find_user)
    stored = take_file(world, params, kind, params.text(kind))
    return deliver(world, chat, params, {**as_media(stored, kind, params), **caption})


def take_file(world: World, params: Params, kind: str, given: str) -> StoredFile:
    """The file a call brings: a form field of that name, `attach://…` or a file_id. Raises ApiError."""
    upload = params.files.get(given.removeprefix("attach://")) if given.startswith("attach://") else None
    upload = upload or params.files.get(kind)
    if upload is not None:
        return world.files.add(kind, _checked(upload, kind))
    if given.startswith("attach://") or not given:
        raise bad_request(f"there is no {kind} in the request")
    stored = world.files.find(given)
    if stored.kind != kind and kind != "document":
        raise bad_request(f"type of file mismatch: expected {kind}")
    return stored


def _checked(upload: Upload, kind: str) -> Upload:
    if len(upload.content) > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and len(upload.content) > MAX_PHOTO:
        raise bad_request("file is too big")
    if kind == "photo" and upload.content and picture_size(upload.content) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return upload


def as_media(stored: StoredFile, kind: str, params: Params) -> JSON:
    """The part of a message that shows the file."""
    if kind == "photo":
        width, height = picture_size(stored.content) or (0, 0)
        return {"photo": [{**stored.reference(), "width": width, "height": height}]}
    content = {**stored.reference(), "mime_type": stored.mime}
    if kind in ("document", "audio", "video", "animation") and stored.name:
        content["file_name"] = stored.name
    if kind in ("voice", "audio", "video", "animation"):
        content["duration"] = params.integer("duration")
    if kind == "audio":
        content |= {name: params.text(name) for name in ("title", "performer") if params.text(name)}
    if kind in ("video", "animation"):
        content |= {"width": params.integer("width"), "height": params.integer("height")}
    if kind == "animation":  # older clients know it as a document, so it is both
        return {"animation": content, "document": {**stored.reference(), **_named(stored)}}
    return {kind: content}


def _named(stored: StoredFile) -> JSON:
    named = {"file_name": stored.name} if stored.name else {}
    return {**named, "mime_type": stored.mime}


def get_file(world: World, params: Params) -> JSON:
    stored = world.files.downloadable(params.text("file_id"))
    return {**stored.reference(), "file_path": stored.path}


METHODS: Methods = {
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendVoice": send_voice,
    "sendAudio": send_audio,
    "sendVideo": send_video,
    "sendAnimation": send_animation,
    "getFile": get_file,
}
