"""The bot object of the library on our transport, silent about its token."""

from __future__ import annotations

import asyncio
from typing import Any

from telegram import Bot, InputFile
from telegram.error import InvalidToken

from bot.delivery.errors import WrongToken
from bot.delivery.request import AiohttpRequest, Plain

TELEGRAM = "https://api.telegram.org"


async def call(bot: Bot, method: str, parameters: dict[str, Any], read_timeout: float | None = None) -> Any:
    """The result of a Bot API method as plain data. The library's own methods make an object of a hundred
    fields of every message that comes back, which takes as long as all the rest of sending it. Parameters
    that are None are left out; a file among them makes it an upload."""
    given = {name: value for name, value in parameters.items() if value is not None}
    if read_timeout is not None:
        return await bot._post(method, given, read_timeout=read_timeout)
    if any(isinstance(value, InputFile) for value in given.values()):
        return await bot._post(method, given)
    return await bot.request.post(f"{bot.base_url}/{method}", Plain(given))


class QuietBot(Bot):
    """The library quotes the token in its repr and in the error for a wrong one; this does not."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "QuietBot()"

    async def initialize(self) -> None:
        """Raises WrongToken when Telegram does not know the token."""
        try:
            await super().initialize()
            return
        except InvalidToken:
            refused = WrongToken()
        raise refused  # outside the handler, so that the library's error with the token is not its context

    async def shutdown(self) -> None:
        """Closes the connections, those of a bot that never got an answer too."""
        await super().shutdown()
        await asyncio.gather(*(request.shutdown() for request in self._request))


def make_bot(token: str, api_url: str = TELEGRAM, *, proxy: str | None = None, **timeouts: Any) -> Bot:
    """A bot for `<api_url>/bot<token>/<method>`, yet to initialise; `timeouts` as AiohttpRequest has them."""
    root = api_url.rstrip("/")
    return QuietBot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=AiohttpRequest(proxy=proxy, **timeouts),
        get_updates_request=AiohttpRequest(proxy=proxy, connection_pool_size=2),
    )
