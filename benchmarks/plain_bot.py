"""A bot as one would write it without further thought: python-telegram-bot as it comes with
`concurrent_updates` on, SQLAlchemy's async ORM in its handler, which stores an answer and asks the next."""

from __future__ import annotations

import datetime as dt
import multiprocessing
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes
from telegram.request import HTTPXRequest

from benchmarks.crowd import FIRST
from benchmarks.server import TOKEN
from benchmarks.storage import plain

QUESTION = "Câu {}\n<b>Bạn thấy nội dung buổi tập huấn thế nào?</b>\n\n<i>Bấm vào một mức bên dưới.</i>"
MARKS = ("Rất tốt", "Tốt", "Khá", "Trung bình", "Kém")
CONNECTIONS = 5
"""As many as SQLAlchemy's pool keeps by itself."""


class Base(DeclarativeBase):
    pass


class Somebody(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(unique=True)
    first_name: Mapped[str]


class Given(Base):
    __tablename__ = "answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    question: Mapped[int]
    mark: Mapped[int]
    given_at: Mapped[dt.datetime]


Callback = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


def answering(sessions: async_sessionmaker[AsyncSession]) -> Callback:
    async def answer(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query is not None
        assert query.data is not None
        _, _, question, _, mark = query.data.split(":")
        async with sessions() as session, session.begin():
            found = await session.scalars(select(Somebody).where(Somebody.telegram_id == query.from_user.id))
            now = dt.datetime.now(dt.UTC)
            person = found.one()
            session.add(Given(person_id=person.id, question=int(question), mark=int(mark), given_at=now))
        await query.answer()
        await query.edit_message_text(**_window(int(question) + 1))

    return answer


def _window(question: int) -> dict[str, Any]:
    """A question with its buttons, as the library's arguments."""
    rows = [
        [InlineKeyboardButton(word, callback_data=f"f:1:{question}:c:{5 - place}")]
        for place, word in enumerate(MARKS)
    ]
    markup = InlineKeyboardMarkup(rows)
    return {"text": QUESTION.format(question), "parse_mode": "HTML", "reply_markup": markup}


def live(url: str, path: str, people: int, pipe: Connection) -> None:
    engine = plain(Path(path), CONNECTIONS)

    async def prepare(_application: object) -> None:
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)
        async with AsyncSession(engine) as session, session.begin():
            ids = range(FIRST, FIRST + people)
            session.add_all(Somebody(telegram_id=one, first_name="Lan") for one in ids)
        pipe.send("ready")

    # A pool and patience large enough: the defaults would turn slowness into errors.
    request = HTTPXRequest(connection_pool_size=256, read_timeout=60, write_timeout=60, pool_timeout=60)
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot").request(request)
    application = builder.concurrent_updates(True).post_init(prepare).build()
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    application.add_handler(CallbackQueryHandler(answering(sessions)))
    application.run_polling()


@contextmanager
def plain_bot(url: str, path: Path, people: int) -> Iterator[psutil.Process]:
    """It, running."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=live, args=(url, str(path), people, there), daemon=True)
    process.start()
    there.close()
    try:
        assert here.recv() == "ready"
        yield psutil.Process(process.pid)
    finally:
        process.kill()  # a polite stop would first work off what people pressed meanwhile
        process.join()
