"""python-telegram-bot's transport on aiohttp: many times the speed of the one it ships, and its errors say
whether a request can have taken effect. No error, log line or repr of it ever carries the bot's token."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.logs import redact

_JSON = {"Content-Type": "application/json"}
_UNTOLD_PAUSE = 5
"""Seconds to wait when a 429 does not say how long (a gateway's, not Telegram's own)."""


class NeverSent(NetworkError):
    """The request cannot have taken effect: it did not reach Telegram as a whole. Trying again is safe."""


class AnswerLost(NetworkError):
    """The request may or may not have taken effect: it went out, and no usable answer came back."""


class Flooded(RetryAfter):
    """429, with a duration that is read without the library's deprecation warning about its type."""

    @property
    def retry_after(self) -> dt.timedelta:
        return self._retry_after


class Plain(RequestData):  # type: ignore[misc] # final, but no other way in is given
    """Parameters that are JSON as they are. The library looks at each for what it may have to turn into JSON,
    which costs as much as writing the request."""

    __slots__ = ("_plain",)

    def __init__(self, parameters: dict[str, Any]) -> None:
        super().__init__()
        self._plain = parameters

    @property
    def parameters(self) -> dict[str, Any]:
        return self._plain


class _Answer(NamedTuple):
    status: int
    payload: bytes
    retry_after: str


class AiohttpRequest(BaseRequest):
    """Timeouts in seconds, None for none. `read_timeout` bounds the wait for each part of an answer,
    `write_timeout` what a body may take (`media_write_timeout`: one with files).
    `proxy` is an http(s) URL, credentials allowed."""

    def __init__(
        self,
        *,
        connection_pool_size: int = 128,
        read_timeout: float | None = 20.0,
        write_timeout: float | None = 10.0,
        media_write_timeout: float | None = 60.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        proxy: str | None = None,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "https://")):
            raise ValueError("the proxy must be an http:// or https:// URL")
        self._pool_size = connection_pool_size
        self._defaults = (connect_timeout, pool_timeout, read_timeout)
        self._write = (write_timeout, media_write_timeout)
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._defaults[2]

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            # Idle connections are given up before servers do it: a request seldom meets one being closed.
            connector = aiohttp.TCPConnector(
                limit=self._pool_size, keepalive_timeout=30, ttl_dns_cache=300, force_close=False
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises NeverSent, AnswerLost, Flooded, BadRequest; other refusals are for the library to name."""
        connect, pool, read = self._defaults
        timeout = _timeout(
            _chosen(connect_timeout, connect),
            _chosen(pool_timeout, pool),
            _chosen(read_timeout, read),
            _chosen(write_timeout, self._write[bool(request_data and request_data.contains_files)]),
            method == "POST",
        )
        outcome = await self._exchange(url, method, request_data, timeout)
        if isinstance(outcome, TelegramError):
            # Raised here, not where it was caught: aiohttp's error carries the URL and would be the context.
            raise outcome
        return _judged(outcome, method)

    async def _exchange(
        self, url: str, method: str, data: RequestData | None, patience: aiohttp.ClientTimeout
    ) -> _Answer | TelegramError:
        if self._session is None or self._session.closed:
            return NeverSent("the transport is not open")
        body, headers = _body(data)
        upload = aiohttp.UploadTracker()
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=patience,
                proxy=self._proxy,
                allow_redirects=False,
                upload_tracker=upload,
            ) as response:
                payload = await response.read()
                return _Answer(response.status, payload, response.headers.get("Retry-After", ""))
        except Exception as error:
            return _failure(error, upload)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's object. Raises AnswerLost for anything else, never quoting it: it may hold a URL."""
        answer = _object(payload)
        if answer is None:
            raise AnswerLost("the answer is not JSON")
        return answer


def _chosen(given: ODVInput[float], default: float | None) -> float | None:
    return default if isinstance(given, DefaultValue) else given


@lru_cache(maxsize=64)
def _timeout(
    connect: float | None, pool: float | None, read: float | None, write: float | None, bounded: bool
) -> aiohttp.ClientTimeout:
    """aiohttp counts the wait for a free connection into `connect` and has no bound for writing; the bound of
    the whole exchange stands in for it. Downloads have none: they may be long while bytes keep coming."""
    parts = (connect, pool, read, write)
    known = [part for part in parts if part is not None]
    return aiohttp.ClientTimeout(
        total=sum(known) if bounded and len(known) == len(parts) else None,
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=read,
    )


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    if data is None:
        return None, None
    if data.contains_files:
        return _form(data), None
    try:
        return orjson.dumps(data.parameters), _JSON
    except TypeError:  # half of a surrogate pair; the standard library escapes it and lets Telegram judge
        return json.dumps(data.parameters).encode(), _JSON


def _form(data: RequestData) -> aiohttp.FormData:
    # File names go out as UTF-8, as Telegram reads them: percent-encoded ones would be shown like that.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        stream = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=_one_line(filename), content_type=mime)
    return form


def _one_line(filename: str) -> str:
    return "".join(character for character in filename if character.isprintable())


def _failure(error: Exception, upload: aiohttp.UploadTracker) -> NetworkError:
    """A timeout after connecting leaves open what is still on its way, so it is never a NeverSent."""
    complete = upload.upload_complete
    went_out = complete.done() and complete.exception() is None
    late = isinstance(error, TimeoutError) and not isinstance(error, aiohttp.ConnectionTimeoutError)
    kind = AnswerLost if went_out or late else NeverSent
    detail = str(error) if isinstance(error, OSError) and not isinstance(error, TimeoutError) else ""
    return kind(redact(f"{type(error).__name__}: {detail}".removesuffix(": ")))


def _judged(answer: _Answer, method: str) -> tuple[int, bytes]:
    status, payload, _ = answer
    if status >= 500:
        # In doubt, all of them: a gateway that gave up waiting (502, 504) says nothing about the server
        # behind it, and a server that failed (500) may have failed after the message had gone out.
        raise AnswerLost(f"HTTP {status}")
    if 200 <= status < 300:
        if method == "POST" and b'"result"' not in payload:
            raise AnswerLost(f"HTTP {status}, but not an answer of the Bot API")
        return status, payload
    return _refused(answer, method)


def _refused(answer: _Answer, method: str) -> tuple[int, bytes]:
    status, payload, retry_after = answer
    refusal = _object(payload) if status >= 400 else None
    if status == 429:
        raise Flooded(_pause(refusal or {}, retry_after))
    if refusal is None:
        # A proxy's or portal's page, not the Bot API: whoever wrote it did not pass the request on.
        raise NeverSent(f"HTTP {status}, but not an answer of the Bot API")
    named_by_library = status in (400, 401, 403, 409) or (status == 404 and method == "POST")
    if not named_by_library:
        raise BadRequest(redact(str(refusal.get("description", f"HTTP {status}"))))
    return status, redact(payload.decode("utf-8", "replace")).encode()


def _pause(refusal: dict[str, Any], header: str) -> int:
    parameters = refusal.get("parameters")
    told = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if isinstance(told, int | float) and told > 0:
        return max(1, round(told))
    return int(header) if header.isdecimal() and int(header) > 0 else _UNTOLD_PAUSE


def _object(payload: bytes) -> dict[str, Any] | None:
    try:
        value = orjson.loads(payload)
    except orjson.JSONDecodeError:
        # Stricter than the standard library: one message with half a surrogate pair must not stop the bot.
        try:
            value = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            return None
    return value if isinstance(value, dict) else None
