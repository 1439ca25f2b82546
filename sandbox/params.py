"""Reading a Bot API call: JSON, form or multipart body and query string become one bag of parameters."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from sandbox.errors import ApiError, bad_request

MAX_UPLOAD = 50 * 1024 * 1024  # bytes of one file a bot may send
MAX_BODY = MAX_UPLOAD + 1024 * 1024
MAX_INTEGER = 2**53


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    mime: str
    content: bytes


class Params:
    """Parameters by name, as lenient about their types as the real service: "5" is 5, "true" is true."""

    __slots__ = ("files", "values")

    def __init__(self, values: dict[str, Any], files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def text(self, name: str) -> str:
        """The value as text; empty when missing."""
        value = self.values.get(name)
        if type(value) is str:
            return value
        if value is None or isinstance(value, bool):
            return "" if value is None else str(value).lower()
        return str(value) if isinstance(value, int | float) else orjson.dumps(value).decode()

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        if type(value) is int:
            return value
        try:
            return int(str(value))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        if type(value) is bool or value is None:
            return bool(value)
        return str(value).strip().lower() in ("true", "yes", "1")

    def parsed(self, name: str, what: str) -> Any:
        """A JSON value, given as such or as text; None when missing. `what` names it in the error."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError as error:
            raise bad_request(f"can't parse {what} JSON object") from error

    def table(self, name: str, what: str) -> dict[str, Any] | None:
        """A JSON object, or None when missing."""
        value = self.parsed(name, what)
        if value is not None and not isinstance(value, dict):
            raise bad_request("object expected as " + what)
        return value

    def sequence(self, name: str, what: str) -> list[Any] | None:
        """A JSON array, or None when missing."""
        value = self.parsed(name, what)
        if value is not None and not isinstance(value, list):
            raise bad_request(f"expected an Array of {what}")
        return value


async def read_params(request: web.BaseRequest) -> Params:
    """Raises ApiError 413 when the body is too large and 400 when it cannot be read."""
    kind = request.headers.get("Content-Type", "")
    if (request.content_length or 0) > MAX_BODY:
        raise ApiError(413, "Request Entity Too Large")
    try:
        params = await _read_body(request, kind)
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    if request.query_string:
        params.values = {**dict(request.query), **params.values}
    return params


async def _read_body(request: web.BaseRequest, kind: str) -> Params:
    if kind.startswith("multipart/form-data"):
        return await _read_multipart(request)
    body = await request.read()
    if kind.startswith("application/json"):
        return Params(_json_object(body))
    if kind.startswith("application/x-www-form-urlencoded"):
        return Params(dict(parse_qsl(body.decode(), keep_blank_values=True)))
    return Params({})


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        values = orjson.loads(body) if body else {}
    except orjson.JSONDecodeError as error:
        raise bad_request("can't parse request body as JSON object") from error
    if not isinstance(values, dict):
        raise bad_request("can't parse request body as JSON object")
    return values


async def _read_multipart(request: web.BaseRequest) -> Params:
    values: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for name, field in (await request.post()).items():
        if isinstance(field, web.FileField):
            files[name] = read_upload(field)
        else:
            values[name] = field if isinstance(field, str) else bytes(field).decode()
    return Params(values, files)


def read_upload(field: web.FileField) -> Upload:
    """The file of a form field; its type is guessed from the name when the client did not say."""
    mime = field.content_type
    if mime == "application/octet-stream":
        mime = mimetypes.guess_type(field.filename)[0] or mime
    return Upload(field.filename, mime, field.file.read())
