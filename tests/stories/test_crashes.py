"""The bot is killed, at every step and in the midst of things, and started again: nothing lost or doubled."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.programme import Programme
from storage import Transaction
from storage.tables import Campaign, Certificate, Completion, Delivery, Registration, Response
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.district import District, district
from tests.stories.phones import Phone, shown
from tests.stories.processes import Bot
from tests.stories.test_journey import register
from tests.stories.town import Town

Step = tuple[Callable[[Phone], Awaitable[object]], tuple[str, ...]]
"""What the person does, and what they see then."""

REGISTRATION: list[Step] = [
    (lambda lan: lan.presses("Đăng ký"), ("1/",)),
    (lambda lan: lan.says("Nguyễn Thị Lan"), ("vai trò",)),
    (lambda lan: lan.presses("Chủ thể sản xuất"), ("loại nào",)),
    (lambda lan: lan.presses("Hợp tác xã"), ("Tên cơ quan",)),
    (lambda lan: lan.says("HTX Rau sạch Ví Dụ"), ("tỉnh",)),
    (lambda lan: lan.says("dak lak"), ("Số điện thoại",)),
    (lambda lan: lan.sends(contact=True), ("e-mail",)),
    (lambda lan: lan.presses("Bỏ qua"), ("đồng ý",)),
    (lambda lan: lan.presses("Tôi đồng ý"), ("xem lại", "Đắk Lắk", "HTX Rau sạch Ví Dụ")),
    (lambda lan: lan.presses("Đúng rồi"), ("Đăng ký thành công",)),
]
SURVEY: list[Step] = [
    (lambda lan: lan.presses("Làm phiếu đánh giá"), ("nội dung",)),
    (lambda lan: lan.presses("Rất tốt"), ("báo cáo viên",)),
    (lambda lan: lan.presses("Bình thường"), ("giới thiệu",)),
    (lambda lan: lan.presses("9"), ("hữu ích nhất",)),
    (lambda lan: lan.presses("Ví dụ thực tế"), ("☑️ Ví dụ thực tế",)),
    (lambda lan: lan.presses("Xong"), ("áp dụng",)),
    (lambda lan: lan.presses("Có"), ("góp ý",)),
    (lambda lan: lan.presses("Bỏ qua"), ("trích lời",)),
    (lambda lan: lan.presses("Bỏ qua"), ("Cảm ơn bạn đã đánh giá",)),
]
LAST = dict.fromkeys(
    ("Đăng ký thành công", "Cảm ơn bạn đã đánh giá", "Đã nhận câu hỏi"), ("Bạn là học viên",)
)
"""When there is no question left to show again, the menu comes."""


@pytest.fixture
async def place(database_url: str, ocop: Programme, tmp_path: Path) -> AsyncIterator[District]:
    async with district(database_url, ocop, "2021-09-20 19:00", tmp_path) as made:
        yield made


async def walk_and_die(place: District, bot: Bot, phone: Phone, steps: list[Step]) -> None:
    """Take the steps; after each the bot is killed before it can tell Telegram that it handled the update."""
    for act, words in steps:
        await place.hold_updates()
        await act(phone)
        await phone.sees(*words)
        await bot.killed()
        assert await place.unconfirmed() == 1
        phone.seen.clear()
        await place.mend()
        bot = await place.start()
        await phone.sees(*LAST.get(words[0], words))
    assert await bot.stopped() == 0


async def test_killed_after_every_step_of_registration(place: District) -> None:
    lan = await place.person("Lan")
    await lan.says("/start")
    bot = await place.start()
    await lan.sees("Đăng ký")
    await walk_and_die(place, bot, lan, REGISTRATION)
    (registration,) = await place.stored(lambda tx: tx.scalars(select(Registration)).all())
    assert (registration.number, registration.state) == (1, "registered")
    answers = registration.answers
    assert answers["name"] == "Nguyễn Thị Lan"
    assert answers["organisation"] == "HTX Rau sạch Ví Dụ"
    assert await lan.count("Đăng ký thành công") == 1


@only_sqlite
async def test_killed_after_every_step_of_a_survey(place: District) -> None:
    lan = await place.person("Lan", started=True)
    await place.prepare(lambda tx, now: crowds.register(tx, [lan.id], now))
    await place.at("2021-09-28 11:30")
    bot = await place.start()
    await lan.sees("vừa kết thúc")
    await place.until(lambda tx: not unsettled(tx))
    await walk_and_die(place, bot, lan, SURVEY)
    (response,) = await place.stored(lambda tx: tx.scalars(select(Response)).all())
    given = {"content": 5, "speaker": 3, "recommend": 9, "useful": ["examples"], "apply": True}
    assert {key: value for key, value in response.answers.items() if value is not None} == given
    assert len(await place.stored(lambda tx: tx.scalars(select(Completion)).all())) == 1
    assert len(await place.calls("sendMessage", 200, 1 + len(SURVEY))) == 1 + len(SURVEY)


@only_sqlite
@pytest.mark.parametrize(
    ("before", "method", "step"),
    [(1, "sendMessage", REGISTRATION[1]), (2, "editMessageText", REGISTRATION[2])],
    ids=["a message", "an edit"],
)
async def test_killed_between_commit_and_reply(place: District, before: int, method: str, step: Step) -> None:
    lan, bot, (act, words) = await place.person("Lan"), await place.start(), step
    await lan.says("/start")
    await lan.sees("Đăng ký")
    for earlier, question in REGISTRATION[:before]:
        await earlier(lan)
        await lan.sees(*question)
    await place.hold_updates()
    call = await place.last_call()
    await place.fault("429", method=method, chat_id=lan.id, retry_after=15)
    await act(lan)
    await place.call(method, 429, call)
    await bot.killed()
    assert not await lan.has_seen(*words)
    await place.mend()
    bot = await place.start()
    await lan.sees(*words)
    assert await bot.stopped() == 0
    assert sum(words[0] in shown(event) for event in lan.seen) == 1


def arrived(place: District, people: list[int]) -> Counter[int]:
    """How many messages of the bot stand in each person's chat."""
    return Counter({id: len(place.sandbox.world.chats[id].messages) for id in people})


def unsettled(tx: Transaction) -> bool:
    waiting = select(Delivery.id).where(Delivery.state.in_(("pending", "sending")))
    return tx.scalars(waiting.limit(1)).first() is not None


CROWD = 400
"""People in a broadcast; enough that three kills leave most of them to the bot that lives."""


async def broadcast(place: District, moment: str, people: list[int]) -> list[Delivery]:
    """It becomes the moment at which everybody is to get one message; the bot is killed thrice on the way.

    Between two kills more is sent than can have been in flight, so that nothing is caught by two of them.
    """
    await place.prepare(lambda tx, now: crowds.register(tx, people, now))
    bot, seq = await place.start(rate=200), 0
    await place.at(moment)
    for _ in range(3):
        seq = (await place.calls("sendMessage", 200, 60, seq))[-1]["seq"]
        await bot.killed()
        bot = await place.start(rate=200)
    await place.until(lambda tx: not unsettled(tx))
    assert await bot.stopped() == 0
    return list(await place.stored(lambda tx: tx.scalars(select(Delivery)).all()))


async def test_killed_again_and_again_while_the_way_in_is_sent(
    database_url: str, ocop: Programme, tmp_path: Path
) -> None:
    """A link comes rather twice than never."""
    async with district(database_url, ocop, "2021-09-27 07:59", tmp_path, latency=0.1) as place:
        people = await place.people(CROWD)
        deliveries = await broadcast(place, "2021-09-28 07:50", people)
        got = arrived(place, people)
    assert len(deliveries) == CROWD
    assert min(got.values()) == 1, "somebody was left outside"
    assert 0 < sum(got.values()) - CROWD <= sum(one.doubts for one in deliveries)


@only_sqlite
async def test_killed_again_and_again_during_a_reminder(
    database_url: str, ocop: Programme, tmp_path: Path
) -> None:
    """What is said again by what follows never comes twice; who may have missed it is counted."""
    async with district(database_url, ocop, "2021-09-27 07:59", tmp_path, latency=0.1) as place:
        people = await place.people(CROWD)
        deliveries = await broadcast(place, "2021-09-27 08:00", people)
        got = arrived(place, people)
    states = Counter(one.state for one in deliveries)
    assert states["sent"] + states["in_doubt"] == CROWD
    assert max(got.values()) == 1
    assert CROWD - sum(got.values()) <= states["in_doubt"]


@only_sqlite
@pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # aiohttp's own, as a server of uploads
async def test_killed_while_a_certificate_is_printed_and_sent(place: District) -> None:
    lan = await place.person("Lan", started=True)
    (id,) = await place.prepare(lambda tx, now: crowds.register(tx, [lan.id], now))
    await place.at("2021-10-13 12:00")
    await place.prepare(lambda tx, now: crowds.complete_surveys(tx, id, 6, now))
    bot = await place.start()
    await lan.says("/certificate")
    await lan.sees("Nguyễn Thị Lan", "từng dấu")
    await place.hold_updates()
    await lan.presses("Đúng, in tên này")
    await lan.sees("Đang in")
    await bot.killed()
    await place.mend()
    await place.fault("429", method="sendDocument", retry_after=15)
    bot = await place.start()
    await place.call("sendDocument", 429)
    await bot.killed()
    bot = await place.start()
    await lan.sees("Giấy chứng nhận của bạn", ".pdf")
    assert await bot.stopped() == 0
    (certificate,) = await place.stored(lambda tx: tx.scalars(select(Certificate)).all())
    assert certificate.state == "issued"
    assert hashlib.sha256(await lan.document(".pdf")).hexdigest() == certificate.sha256
    assert await lan.count("Giấy chứng nhận của bạn") == 1


@only_sqlite
async def test_what_came_due_while_no_bot_ran(place: District) -> None:
    lan = await place.person("Lan", started=True)
    await place.prepare(lambda tx, now: crowds.register(tx, [lan.id], now))
    bot = await place.start()
    await bot.killed()
    await place.at("2021-09-30 07:55")  # session 1 is over; of session 2 three reminders are due
    bot = await place.start()
    await lan.sees("Phiếu đánh giá buổi 1 còn mở")
    await lan.sees("Buổi 2 bắt đầu sau 5 phút")
    await place.until(lambda tx: not unsettled(tx))
    assert await bot.stopped() == 0
    assert await place.stored(fates) == {
        "s1:-24h": "expired",
        "s1:-1h": "expired",
        "s1:-10m": "expired",
        "s1:survey": "done",
        "s1:surveyend+2h": "superseded",
        "s1:surveyend+24h": "superseded",
        "s2:-24h": "superseded",
        "s2:-1h": "superseded",
        "s2:-10m": "done",
    }
    assert len(lan.seen) == 2


def fates(tx: Transaction) -> dict[str, str]:
    """What became of campaigns that are over, by session and rung."""
    over = tx.scalars(select(Campaign).where(Campaign.state != "planned"))
    return {":".join(one.key.split(":")[2:4]): one.reason or one.state for one in over}


@only_sqlite
async def test_updates_that_come_twice_change_nothing(evening: Town) -> None:
    await evening.fault("duplicate_update", times=1000)
    lan = await evening.person("Lan")
    await register(lan)
    await evening.settle()
    (registration,) = await evening.app.database.read(lambda tx: tx.scalars(select(Registration)).all())
    assert registration.number == 1
    assert await lan.count("Đăng ký thành công") == 1
