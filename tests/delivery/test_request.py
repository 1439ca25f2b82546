"""The transport against a server that fails in every way: what may have taken effect and what cannot."""

from __future__ import annotations

import asyncio
import socket

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, TelegramError

from bot.delivery.connection import make_bot
from bot.delivery.errors import InDoubt, Pause, Refused, Retry, verdict
from bot.delivery.request import AiohttpRequest, AnswerLost, Flooded, NeverSent
from tests.delivery import bot_api
from tests.delivery.bot_api import TOKEN, BotApi, Respond
from tests.delivery.bots import closed_port, failure, opened


async def test_what_has_no_file_goes_as_json_over_one_kept_connection(bot: Bot, api: BotApi) -> None:
    await bot.send_message(7, "Đắk Lắk 👋", parse_mode="HTML")
    await bot.send_message(8, "hai")
    assert api.made("sendMessage") == [
        {"chat_id": 7, "text": "Đắk Lắk 👋", "parse_mode": "HTML"},
        {"chat_id": 8, "text": "hai"},
    ]
    assert {call.headers["Content-Type"] for call in api.calls} == {"application/json"}
    assert len({call.peer for call in api.calls}) == 1


async def test_files_go_as_multipart_with_their_own_names(bot: Bot, api: BotApi) -> None:
    content = b"%PDF" + bytes(2 * 2**20)
    await bot.send_document(7, InputFile(content, filename='Giấy "chứng nhận".pdf'), caption="Mời bạn")
    (call,) = api.calls
    sent = call.files["document"]
    assert (sent.filename, sent.mime) == ('Giấy "chứng nhận".pdf', "application/pdf")
    assert sent.content == content
    assert call.parameters == {"chat_id": "7", "caption": "Mời bạn"}


async def test_a_file_name_cannot_add_headers(bot: Bot, api: BotApi) -> None:
    await bot.send_document(7, InputFile(b"x", filename="a\r\nX-Evil: 1\r\n\r\n.pdf"))
    assert "\n" not in api.calls[0].files["document"].filename


async def test_half_a_surrogate_pair_neither_stops_sending_nor_reading(bot: Bot, api: BotApi) -> None:
    api.say("getChat", bot_api.raw(b'{"ok":true,"result":{"id":7,"type":"private","first_name":"\\ud83d"}}'))
    await bot.send_message(7, "\ud83d")
    assert api.made("sendMessage") == [{"chat_id": 7, "text": "\ud83d"}]
    assert (await bot._post("getChat", {"chat_id": 7}))["first_name"] == "\ud83d"


@pytest.mark.parametrize(
    "answer",
    [
        bot_api.reset,
        bot_api.half,
        bot_api.page(500),
        bot_api.page(502),
        bot_api.page(504),
        bot_api.refuse(500, "Internal Server Error: restart"),
        bot_api.page(200),
        bot_api.raw(b'{"ok":true,"result":'),
        bot_api.raw(b"[1]"),
        bot_api.raw(b'{"ok":true}'),
    ],
)
async def test_a_lost_answer_is_in_doubt(bot: Bot, api: BotApi, answer: Respond) -> None:
    api.say("sendMessage", answer)
    error = await failure(bot)
    assert isinstance(error, AnswerLost)
    assert verdict(error) == InDoubt()
    assert len(api.made("sendMessage")) == 1, "the transport repeats nothing by itself"


async def test_no_answer_in_time_is_in_doubt(bot: Bot, api: BotApi) -> None:
    api.say("sendMessage", bot_api.silence)
    assert verdict(await failure(bot, read_timeout=0.05)) == InDoubt()


async def test_a_body_that_is_not_taken_in_time_is_in_doubt() -> None:
    """The server accepts and then reads nothing: the upload fills the buffers and stands."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        async with opened(f"http://127.0.0.1:{server.getsockname()[1]}") as bot:
            with pytest.raises(AnswerLost):
                await bot.send_document(
                    7,
                    bytes(40 * 2**20),
                    read_timeout=0.05,
                    write_timeout=0.05,
                    pool_timeout=0.05,
                    connect_timeout=0.05,
                )


async def test_nobody_listening_means_never_sent() -> None:
    async with opened(f"http://127.0.0.1:{closed_port()}") as bot:
        error = await failure(bot)
    assert isinstance(error, NeverSent)
    assert "Connect call failed" in str(error)
    assert verdict(error) == Retry()


async def test_a_connection_that_is_not_accepted_in_time_means_never_sent() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        waiting = [socket.socket() for _ in range(4)]
        for queued in waiting:
            queued.setblocking(False)
            queued.connect_ex(server.getsockname())
        async with opened(f"http://127.0.0.1:{server.getsockname()[1]}") as bot:
            error = await failure(bot, connect_timeout=0.05)
        for queued in waiting:
            queued.close()
    assert isinstance(error, NeverSent)


async def test_a_failed_tls_handshake_means_never_sent(api: BotApi) -> None:
    async with opened(api.url.replace("http:", "https:")) as bot:
        assert isinstance(await failure(bot), NeverSent)
    assert api.calls == []


async def test_no_free_connection_in_time_means_never_sent(api: BotApi) -> None:
    api.say("sendMessage", bot_api.silence)
    async with opened(api.url, connection_pool_size=1) as bot:
        first = asyncio.ensure_future(bot.send_message(7, "đợi"))
        await api.arrived.wait()
        assert isinstance(await failure(bot, pool_timeout=0.02, connect_timeout=0.02), NeverSent)
        first.cancel()
    assert len(api.calls) == 1


async def test_before_opening_and_after_closing_nothing_is_sent(api: BotApi) -> None:
    assert isinstance(await failure(make_bot(TOKEN, api.url)), NeverSent)
    async with opened(api.url) as bot:
        pass
    assert isinstance(await failure(bot), NeverSent)
    assert api.calls == []


async def test_a_connection_the_server_closed_meanwhile_is_replaced(bot: Bot, api: BotApi) -> None:
    api.say("sendChatAction", *[bot_api.closing] * 5)
    async with opened(api.url) as other:
        for _ in range(5):
            await bot.send_chat_action(7, "typing")
            await other.get_me()  # a whole exchange later the end of the first connection has arrived
    assert len({call.peer for call in api.calls if call.method == "sendChatAction"}) == 5


async def test_through_a_proxy(api: BotApi) -> None:
    async with opened("http://api.example", proxy=api.url) as bot:
        await bot.send_message(7, "qua proxy")
    assert [call.headers["Host"] for call in api.calls] == ["api.example"]


@pytest.mark.parametrize("says", [b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", b""])
async def test_a_proxy_that_does_not_connect_means_never_sent(says: bytes) -> None:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(says)
        writer.close()

    async with await asyncio.start_server(proxy, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with opened("https://api.example", proxy=f"http://127.0.0.1:{port}") as bot:
            assert isinstance(await failure(bot), NeverSent)


def test_a_proxy_of_another_kind_is_refused_without_repeating_its_password() -> None:
    with pytest.raises(ValueError, match="http") as caught:
        AiohttpRequest(proxy="socks5://me:secret@127.0.0.1")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "answer", [bot_api.page(302, Location="/login"), bot_api.page(404), bot_api.page(403)]
)
async def test_a_page_in_place_of_the_api_means_never_sent(bot: Bot, api: BotApi, answer: Respond) -> None:
    api.say("sendMessage", answer)
    assert isinstance(await failure(bot), NeverSent)


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (bot_api.refuse(429, "Too Many Requests: retry after 17", retry_after=17), 17),
        (bot_api.page(429, Retry_After="3"), 3),
        (bot_api.page(429), 5),
    ],
)
async def test_a_429_says_how_long(bot: Bot, api: BotApi, answer: Respond, seconds: int) -> None:
    api.say("sendMessage", answer)
    error = await failure(bot)
    assert isinstance(error, Flooded)
    assert verdict(error) == Pause(seconds)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (bot_api.refuse(400, "Bad Request: message text is empty"), BadRequest),
        (bot_api.refuse(413, "Request Entity Too Large"), BadRequest),
        (bot_api.refuse(403, "Forbidden: bot was blocked by the user"), Forbidden),
        (bot_api.refuse(401, "Unauthorized"), InvalidToken),
        (bot_api.refuse(404, "Not Found"), InvalidToken),
        (bot_api.refuse(409, "Conflict: terminated by other getUpdates request"), Conflict),
    ],
)
async def test_refusals_keep_the_names_of_the_library(
    bot: Bot, api: BotApi, answer: Respond, kind: type[TelegramError]
) -> None:
    api.say("sendMessage", answer)
    assert type(await failure(bot)) is kind


async def test_too_large_is_refused_for_good(bot: Bot, api: BotApi) -> None:
    api.say("sendMessage", bot_api.refuse(413, "Request Entity Too Large"))
    assert verdict(await failure(bot)) == Refused("Request Entity Too Large")


async def test_files_are_fetched_and_a_missing_one_does_not_accuse_the_token(bot: Bot, api: BotApi) -> None:
    request = bot._request[1]
    api.say("seal.png", bot_api.raw(b"\x89PNG"), bot_api.refuse(404, "Not Found"))
    url = f"{api.url}/file/bot{TOKEN}/photos/seal.png"
    assert await request.retrieve(url) == b"\x89PNG"
    with pytest.raises(BadRequest):
        await request.retrieve(url)
