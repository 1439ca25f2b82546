"""All of the desk in each language, by buttons: what can be pressed is pressed, every page is read."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.materials import giving
from bot.materials.giving import Piece
from bot.texts import LANGUAGES
from handlers.organizers import ENTRIES, attendance, zoom
from storage import Transaction, series
from storage.questions import asked
from storage.tables import Person, Question, Registration, Session, Topic
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.phones import Phone, shown
from tests.stories.programmes import joins, village
from tests.stories.registrants import PROGRAMME as WITH_UNITS
from tests.stories.test_attendance import my_attendance
from tests.stories.test_doors import HALL
from tests.stories.town import Town
from tests.stories.zoomed import register
from tests.zoom_files import BTC, csv_of, new, stay

VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]", re.IGNORECASE)
TYPED = {
    "annw": "Hello {name}",
    "annt": "29/9 8:00",
    "annq": "Which way?\nNorth\nSouth",
    "annl": "Site – https://example.org",
    "auds": "My people",
    "seatc": "30",
    "seatx": "No room",
    "ssn": "A name",
    "sst": "29/9 9:00",
    "sse": "12:00",
    "ssla": "https://zoom.us/j/123456789",
    "sslf": "https://zoom.us/j/1",
    "pfp": "John",
    "pfs": "John",
    "perm": "Hello you",
    "bcw": "Other words",
    "chkd1": "Lan",
    "chkr": "A report has come",
    "mt1t": "A better name",
    "qux": "Not now",
    "qsa": "Early in the morning",
    "repv2": "3200",
    "zoomw": "Hung",
    "zoomh": "Nga",
}
"""What the organizer types where a button asks for it."""
ROWS = (
    "Full name,Role,Group,Organisation,Province,Phone",
    "Ann Lee,Other,Student,Farm,Can Tho,0912345679",
    "Bob Lee,Other,Student,Farm,Can Tho,",
    "Cy Lee,?,,,,",
)
MEETING = ("0001 Nguyen Thi Lan", "Quach An Binh", "Nguyen Thi Lan", "Le Thi Nga", "Tran Hung", "Lan & Hung")
"""By number, a rare name, a common one; who is one of two, a part of a name, two at one device."""
REPORT = csv_of(new([BTC, *(stay(name) for name in MEETING)]))
SENT = {
    "zooms": ("z.csv", REPORT),
    "zoom": ("z.csv", REPORT),
    "mtn": ("handout.pdf", "%PDF-1.7"),
    "imps": ("list.csv", "\n".join(ROWS)),
    "prgs": ("sessions.csv", "Session,Date,Start,End\n2,29/09/2021,09:00,11:00\n"),
}
LATE = (
    "qsa",
    "qsv",
    "impy",
    "anny",
    "anng",
    "bcv",
    "bcwy",
    "bcq",
    "bcby",
    "bcc",
    "annlx",
    "annqx",
    "annx",
    "impx",
    "twiny",
    "mt1xy",
    "chkja",
    "chkvr",
    "chkc",
    "chkcy",
    "zoomi",
    "zoomy",
    "zoomly",
    "zoomdy",
    "zoomx",
)
"""Buttons that end something: pressed when nothing else is left."""
ELSEWHERE = {"annok", "annno", "bcf", "bcw1", "bcr", "bcx", "audg", "auda", "audu", "letl", "perl", "impg"}
ELSEWHERE |= {"desks", "prob", "proy", "sslc", "seatno1", "mt1a", "mt1k"}
ELSEWHERE |= {"mtnt", "mtnv", "mtnb", "mtng", "mtnx"}  # of a card that any other button makes old
ELSEWHERE |= {"repq1", "repsp"}
ELSEWHERE |= set(zoom.ENTRIES)
ELSEWHERE |= set(attendance.ENTRIES) - {"chks", "chk1", "chkw", "chkn", "chko", "chkt"}
"""Takes another person, many series or a certain moment; told in other stories."""
OFTEN = 3
"""So many buttons of one kind are pressed."""


@dataclass
class Walk:
    """Goes through the desk; `pages` is all that was read, by the button it came from."""

    town: Town
    phone: Phone
    pages: list[tuple[str, str]] = field(default_factory=list)
    pressed: dict[str, int] = field(default_factory=dict)
    waiting: dict[str, int] = field(default_factory=dict)
    only: str | tuple[str, ...] = ""
    """What the buttons begin with that are pressed."""

    async def everywhere(self) -> None:
        await self.phone.says("/desk")
        await self._read("/desk")
        while self.waiting:
            data = min(self.waiting, key=self._turn)
            message, prefix = self.waiting.pop(data), data.partition(":")[0]
            if not prefix.startswith(self.only) or prefix not in ENTRIES:
                continue
            if self.pressed.get(prefix, 0) >= OFTEN:
                continue
            self.pressed[prefix] = self.pressed.get(prefix, 0) + 1
            await self.phone.presses_data(message, data)
            await self._read(data)
            await self._give(prefix)

    def _turn(self, data: str) -> tuple[int, int]:
        prefix = data.partition(":")[0]
        return LATE.index(prefix) if prefix in LATE else -1, self.pressed.get(prefix, 0)

    async def _give(self, prefix: str) -> None:
        if prefix in TYPED:
            await self.phone.says(TYPED[prefix])
            await self._read(f"{prefix}, typed")
        if prefix in SENT:
            name, content = SENT[prefix]
            await self.phone.sends_file(content.encode(), name, "text/csv")
            await self._read(f"{prefix}, sent")

    async def _read(self, source: str) -> None:
        """All that came of it; what can be pressed now waits for its turn."""
        await self.phone.sees()
        await self.town.settle()
        await self.phone.has_seen("nothing like this")
        self.pages += [(source, shown(event)) for event in self.phone.seen]
        for event in self.phone.seen:
            for data in buttons(event):
                self.waiting.setdefault(data, event["message"]["message_id"])


def buttons(event: dict[str, Any]) -> list[str]:
    rows = event.get("message", {}).get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def people(tx: Transaction, ids: list[int], town: Town) -> None:
    crowds.register(tx, ids, town.clock.now())
    answers = {"name": "John Smith", "kind": "producer", "phone": "+84912345678"}
    tx.execute(update(Registration).values(answers=answers, search="john smith", phone="+84912345678"))
    tx.execute(update(Registration).where(Registration.number > 2).values(state="asked"))


def handouts(tx: Transaction, by: int, now: dt.datetime) -> None:
    """Two materials of the first session: one goes out at once, one later."""
    session = tx.scalars(select(Session).order_by(Session.starts_at)).first()
    person = tx.scalars(select(Person).where(Person.telegram_id == by)).one()
    assert session is not None
    whole = series.session(tx, session.id)
    assert whole is not None
    for name, release in (("Handout", "now"), ("Slides", "end")):
        piece = Piece("link", name, url="https://example.org")
        giving.give(tx, whole, None, [piece], giving.Release(release), person, now)


def questions(tx: Transaction, asker: int, town: Town) -> None:
    """Of every state, so that there is something to press."""
    topic = tx.scalars(select(Topic.id).order_by(Topic.id)).first()
    person = tx.scalars(select(Person.id).where(Person.telegram_id == asker)).one()
    now = town.clock.now()
    for at, state in enumerate(("new", "new", "new", "new", "open", "open", "open", "answered", "rejected")):
        words = f"question number {at}"
        made = Question(topic_id=topic, person_id=person, kind="text", text=words, words=words, state=state)
        made.asked_at = made.changed_at = now
        asked.add(tx, made)


@only_sqlite
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_of_the_desk_speaks_it(evening: Town, language: str) -> None:
    hoa = await evening.staff("Hoa")
    await hoa.changes(language_code=language)
    ids = [(await evening.person("John", language, started=True)).id for _ in range(4)]
    await evening.app.database.run(lambda tx: people(tx, ids, evening))
    await evening.app.database.run(lambda tx: handouts(tx, hoa.id, evening.clock.now()))
    await evening.settle()
    await evening.app.database.run(lambda tx: questions(tx, ids[0], evening))
    walk = Walk(evening, hoa)
    await walk.everywhere()
    assert sorted(set(ENTRIES) - set(walk.pressed) - ELSEWHERE) == []
    assert [page for page in walk.pages if "😔" in page[1]] == []
    spoken = re.compile(r"Tùy chọn thông báo|(?<=(?:proposed|osition ):) .+? ⏰")  # to all, in their language
    read = [(source, spoken.sub("", page)) for source, page in walk.pages]
    assert language == "vi" or [page for page in read if VIETNAMESE.search(page[1])] == []


@only_sqlite
@pytest.mark.parametrize("language", LANGUAGES)
async def test_attendance_after_a_session_speaks_it(database_url: str, language: str) -> None:
    """With a door, somebody's objection and a sheet to close, which no series has in the evening above."""
    async with village(database_url, HALL) as place:
        hoa, lan = await place.staff("Hoa", series="xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:30")
        await my_attendance(lan)
        await lan.presses("tôi có tham gia")
        await lan.sees("Đã báo ban tổ chức")
        await hoa.changes(language_code=language)
        walk = Walk(place, hoa, only="chk")
        await walk.everywhere()
        missed = set(attendance.ENTRIES) - set(walk.pressed)
        assert missed <= {"chkb", "chke", "chkp", "chkp1", "chkv"}, missed
        assert [page for page in walk.pages if "😔" in page[1]] == []


def meeting(tx: Transaction, town: Town) -> None:
    """Registrants of whom some are called alike, and many have the surname and middle name of one."""
    names = ["Nguyen Thi Lan", "Tran Van Hung", "Le Thi Nga", "Le Thi Nga", "Quach An Binh"]
    names += [f"Nguyen Thi {given}" for given in ("Hoa", "Mai", "Tam", "Thu") * 15]
    register(tx, town, {number: {"name": name, "unit": "Farm"} for number, name in enumerate(names, 1)})


@only_sqlite
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_report_of_zooms_speaks_it(database_url: str, language: str) -> None:
    """Sent, looked at, taken in, decided on, taken back: no session of the evening above is over."""
    async with village(database_url, WITH_UNITS) as place:
        await place.app.database.run(lambda tx: meeting(tx, place))
        await place.at("2021-03-02 11:00")
        hoa = await place.staff("Hoa", series="xuan")
        await hoa.changes(language_code=language)
        walk = Walk(place, hoa, only=("sss", "ss1", "zoom"))
        await walk.everywhere()
        assert set(zoom.ENTRIES) - set(walk.pressed) == set()
        assert [page for page in walk.pages if "😔" in page[1]] == []
        read = [page for page in walk.pages if page[0].startswith("zoom")]
        assert language == "vi" or [page for page in read if VIETNAMESE.search(page[1])] == []
