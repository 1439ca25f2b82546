"""Questions for stories that are about what comes after the asking."""

from __future__ import annotations

from sqlalchemy import select

from sandbox.params import Upload
from sandbox.things import PIXEL
from storage import Transaction, roles
from storage import series as stored_series
from storage.questions import asked
from storage.tables import Person, Question, Topic
from tests.stories.phones import Phone
from tests.stories.town import Town


async def asks(place: Town, phone: Phone, text: str, state: str = "new", **fields: object) -> int:
    """The person asks about «Chọn đất», unless `topic` names another; the question's number."""

    def put(tx: Transaction) -> int:
        key = str(fields.pop("topic", "dat"))
        topic = tx.scalars(select(Topic).where(Topic.key == key)).one()
        person = tx.scalars(select(Person).where(Person.telegram_id == phone.id)).one()
        made = Question(topic_id=topic.id, person_id=person.id, kind="text", text=text, words=text.lower())
        made.state, made.asked_at = state, place.clock.now()
        made.changed_at = made.asked_at
        for name, value in fields.items():
            setattr(made, name, value)
        return asked.add(tx, made).id

    return await place.app.database.run(put)


def picture(place: Town) -> dict[str, str]:
    """A question that is a photo."""
    stored = place.sandbox.world.files.add("photo", Upload("ruong.png", "image/png", PIXEL))
    return {"kind": "photo", "file_id": stored.file_id}


async def votes(place: Town, phone: Phone, question_id: int) -> None:
    """The person wants to know it too."""

    def put(tx: Transaction) -> None:
        person = tx.scalars(select(Person).where(Person.telegram_id == phone.id)).one()
        asked.vote(tx, question_id, [person.id], place.clock.now())

    await place.app.database.run(put)


async def speaker(place: Town, name: str, topic: str = "dat") -> Phone:
    """Somebody who speaks about a topic, and has started the bot."""
    phone = await place.person(name)
    await phone.says("/start")
    await phone.sees()

    def grant(tx: Transaction) -> None:
        known = stored_series.programme(tx, place.programme.key)
        about = tx.scalars(select(Topic).where(Topic.key == topic)).one()
        one = stored_series.by_key(tx, "xuan")
        assert known is not None
        assert one is not None
        person = roles.own(tx, phone.id, place.clock.now())
        roles.grant(tx, person.id, "speaker", known.id, one.id, about.id, None, place.clock.now())

    await place.app.database.run(grant)
    return phone


async def message_of(phone: Phone, *words: str) -> int:
    """The newest message of the bot with these words, to be replied to."""
    found = [
        one["message_id"]
        for one in await phone.messages()
        if one["from"]["is_bot"] and all(word in str(one.get("text") or one.get("caption")) for word in words)
    ]
    assert found, await phone.transcript()
    return int(found[-1])
